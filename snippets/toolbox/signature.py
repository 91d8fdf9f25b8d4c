"""The signature of a function, as the installed library gives it."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Callable
from typing import Any


def signature(function: Callable[..., Any], name: str) -> str:
    """Return the signature of a function or method on lines of at most 76 characters.

    Functions written in C++ have none that Python can inspect; their docstrings begin
    with one, which is taken then. Annotations and defaults are the installed version's.

    Args:
        function: e.g. `torch.gather` or `torch.Tensor.view`.
        name: how it is called, e.g. "torch.gather".

    Raises:
        ValueError: neither Python nor the docstring knows a signature.
    """
    short = name.rpartition(".")[2]
    found = re.match(
        rf"\s*(?:torch\.)?{re.escape(short)}(\(.*?\))(?: *-> *([^\n]+))?\n",
        (function.__doc__ or "") + "\n",
    )
    if found:
        arguments, result = _bare(found[1].replace("\\*", "*")), found[2]
    else:
        arguments, result = _inspected(function, name)
    arrow = f" -> {_clean(result)}" if result else ""
    text = f"{name}{arguments}{arrow}"
    if len(text) <= 76:
        return text
    lines = textwrap.wrap(
        f"{arguments[1:-1]}){arrow}",
        72,
        initial_indent="    ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join([f"{name}(", *lines])


def _bare(arguments: str) -> str:
    """Drop the annotations: `(dim: List[int] = 0)` becomes `(dim=0)`."""
    kept, depth, annotation = [], 0, False
    for letter in arguments:
        depth += (letter in "([{") - (letter in ")]}")
        if depth == 1 and letter == ":":
            annotation = True
        elif annotation and (depth == 0 or (depth == 1 and letter in ",=")):
            annotation = False
        if not annotation:
            kept.append(letter)
    return "".join(kept).replace("= ", "=")


def _inspected(function: Callable[..., Any], name: str) -> tuple[str, str]:
    try:
        whole = inspect.signature(function)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{name} has no signature that can be read: {error}") from None
    empty = inspect.Parameter.empty
    bare = [
        parameter.replace(annotation=empty, default=_Named(parameter.default))
        if inspect.isfunction(parameter.default)
        else parameter.replace(annotation=empty)
        for parameter in whole.parameters.values()
        if parameter.name != "self"
    ]
    arguments = str(whole.replace(parameters=bare, return_annotation=inspect.Signature.empty))
    result = whole.return_annotation
    if result is inspect.Signature.empty or inspect.isclass(function):
        return arguments, ""
    return arguments, inspect.formatannotation(result)


class _Named:
    """A default that is a function, shown by its name and not by its address."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function

    def __repr__(self) -> str:
        return self.function.__name__


def _clean(result: str) -> str:
    return re.sub(r"\b(?:torch|typing|collections\.abc)\.(?=[A-Z])|~", "", result).strip()
