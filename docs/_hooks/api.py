"""The API index: every library name that the snippets use, with its pages and its documentation."""

import ast
import functools
import json
import re
from contextlib import suppress

import runner  # on the path since execution.py
from mkdocs.exceptions import PluginError
from sections import fill, link, sources

LIBRARIES = ("torch", "torchvision", "keras", "numpy")
DOCS = "https://docs.pytorch.org/docs/stable"
# torch documents the members of these modules on one page each, all others on one page a name.
ONE_PAGE = {
    "torch.autograd.profiler": "autograd",
    "torch.backends": "backends",
    "torch.distributed": "distributed",
    "torch.fx": "fx",
    "torch.hub": "hub",
    "torch.library": "library",
    "torch.multiprocessing": "multiprocessing",
    "torch.nn.init": "nn.init",
    "torch.profiler": "profiler",
    "torch.random": "random",
    "torch.serialization": "notes/serialization",
    "torch.testing": "testing",
    "torch.utils.benchmark": "benchmark_utils",
    "torch.utils.data": "data",
    "torch.utils.tensorboard": "tensorboard",
}

# Not modules or constants, and not what isn't there: some snippets show that it isn't.
LOOK_UP = """
import importlib, json, os, types, warnings
import torch
import toolbox.torchvision_cpu
os.environ["KERAS_BACKEND"] = "torch"
warnings.simplefilter("ignore")
toolbox.torchvision_cpu.declare_missing_operators()
def find(name):
    path, *rest = name.split(".")
    thing = importlib.import_module(path)
    for part in rest:
        path = f"{path}.{part}"
        if not hasattr(thing, part) and isinstance(thing, types.ModuleType):
            try:
                importlib.import_module(path)
            except ImportError:
                return None
        thing = getattr(thing, part, None)
    return thing
found = {name: find(name) for name in NAMES}
print(json.dumps({
    name: type(thing).__name__ for name, thing in found.items()
    if thing is not None and not isinstance(thing, (types.ModuleType, float))
}))
"""


def on_page_markdown(markdown, page, config, files):
    def made():
        used = {}
        for source in sources(page, config, files):
            shown = [
                path
                for _, path in source.snippets
                if not path.endswith(("_picture.py", "/signature.py"))
            ]
            for path in shown:
                with suppress(FileNotFoundError):  # execution.py says so
                    for name in names(runner.read(path), frozenset(_methods(source.meta))):
                        used.setdefault(name, {})[source.name] = source.title
        known = kinds(list(used))
        parts = []
        for library in LIBRARIES:
            mine = sorted((n for n in known if n.split(".")[0] == library), key=str.lower)
            if mine:
                parts.append(f"## {library} {{ #{library} }}")
                rows = (_row(page, name, known[name], used[name]) for name in mine)
                parts.append("\n".join(rows))
        return "\n\n".join(parts)

    return fill(markdown, page, "api", made)


def _row(page, name, kind, places):
    pages = " · ".join(f"[{title}]({link(page, to)})" for to, title in places.items())
    return f"- [`{name}`]({documentation(name, kind)})  \n  {pages}"


def _methods(meta):
    """Return the Tensor methods among a page's tags: the one thing code doesn't tell."""
    for tag in meta.get("tags", []):
        found = re.fullmatch(r"(?:torch\.)?Tensor\.(\w+)", str(tag))
        if found:
            yield found[1]


@functools.lru_cache(maxsize=5000)
def names(code: str, methods: frozenset[str]) -> frozenset[str]:
    """Return the full names that a snippet uses of the libraries.

    Args:
        code: the snippet.
        methods: methods of torch.Tensor; `x.NAME(...)` counts as one of them.
    """
    tree = ast.parse(code)
    imported = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound = alias.asname or alias.name.partition(".")[0]
                imported[bound] = alias.name if alias.asname else bound
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                imported[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, (ast.Attribute, ast.Name)):
            name = _dotted(node, imported)
            if name and name.split(".")[0] in LIBRARIES and "._" not in name:
                found.add(name)
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in methods
            and not _dotted(node.func, imported)
        ):
            found.add(f"torch.Tensor.{node.func.attr}")
    return frozenset(found)


def _dotted(node, imported):
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in imported:
        return None
    return ".".join([imported[node.id], *reversed(parts)])


def kinds(found: list[str]) -> dict[str, str]:
    """Return the type of what each name stands for, without the names that are not there.

    Asked of the libraries in a process of its own: they take seconds to import.
    """
    done = runner.run_code("reference/api", f"NAMES = {sorted(found)}\n{LOOK_UP}")
    if done.error:
        raise PluginError(f"docs/_hooks/api.py: {done.error}\n{done.output}")
    return json.loads(done.output.splitlines()[-1])


def documentation(name: str, kind: str) -> str:
    """Return the address of a name's official documentation."""
    if not name.startswith("torch.Tensor."):  # a class's page has its methods and members
        name = re.sub(r"(\.[A-Z]\w*)\..*", r"\1", name)
    library, *parts = name.split(".")
    if library == "numpy":
        return f"https://numpy.org/doc/stable/reference/generated/{name}.html"
    if library == "keras":  # one page for each group: layers, ops, …
        return f"https://keras.io/api/{parts[0] if len(parts) > 1 else 'models'}/"
    if library == "torchvision":
        folder = "models/generated" if parts[0] == "models" else "generated"
        weights = re.fullmatch(r"(torchvision\.models\.)(\w+)_Weights", name)
        if weights:  # on the page of their model
            model = f"{weights[1]}{weights[2].lower()}"
            return f"https://docs.pytorch.org/vision/stable/{folder}/{model}.html#{name}"
        return f"https://docs.pytorch.org/vision/stable/{folder}/{name}.html"
    if kind == "dtype":
        return f"{DOCS}/tensor_attributes.html#torch.dtype"
    for module, place in ONE_PAGE.items():
        if name.startswith(f"{module}."):
            return f"{DOCS}/{place}.html#{name}"
    return f"{DOCS}/generated/{name}.html"
