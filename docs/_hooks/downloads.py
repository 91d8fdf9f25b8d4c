"""Each page once more as a notebook and as Markdown, both with its outputs, and llms.txt."""

import ast
import importlib.metadata
import platform
import posixpath
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

import nbformat
import runner  # on the path since execution.py
from nbformat import v4
from sections import FENCE, home, language, leaves, longer_ticks

PATH = re.compile(r' id="(?P<path>\S+) ')
BOX = re.compile(r'^!!! (?P<kind>\w+) "(?P<title>.+)"\n(?P<body>(?: {4}.*\n|\s*\n)+)', re.M)
LINK = re.compile(r"\]\((?P<target>[^):\s#]*\.md|)(?P<anchor>#[\w-]+)?\)")

_addresses = {}  # of each language


def on_env(env, config, files):
    pages = [file.page for file in files.documentation_pages()]
    _addresses[config.plugins["i18n"].current_language] = {
        page.file.src_uri: page.canonical_url for page in pages
    }
    write_llms(pages, config)
    env.globals["notebook"] = notebook
    return env


def on_post_page(output, page, config):
    parts = list(_parts(page))
    folder = Path(page.file.abs_dest_path).parent
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n\n".join(filter(None, (part.markdown() for part in parts)))
    (folder / "index.md").write_text(text.strip() + "\n", encoding="utf-8")
    text = v4.writes(_as_notebook(page, parts))
    (folder / notebook(page)).write_text(text + "\n", encoding="utf-8")


def notebook(page) -> str:
    """Return the name of a page's notebook, which lies beside its index.html."""
    return (posixpath.basename(page.url.rstrip("/.")) or "index") + ".ipynb"


@dataclass(frozen=True)
class Part:
    """A piece of a page, in the order of the page.

    Attributes:
        kind: "text"; or what a snippet is for: "code", "picture", "drawing" (a picture with
            its code) or "signature".
        text: the prose of a text, the output of a snippet.
        path: the snippet, relative to `snippets/`.
        code: its code.
    """

    kind: str
    text: str
    path: str = ""
    code: str = ""

    def markdown(self) -> str:
        """Return the piece as plain Markdown; of a picture, its caption says what it shows."""
        if self.kind == "text":
            return self.text
        if self.kind == "picture":
            return ""
        if self.kind == "signature":
            return _fenced("python", self.text.rstrip())
        code = _fenced("python", self.code)
        return (
            code if self.kind == "drawing" else f"{code}\n\n{_fenced('text', self.text.rstrip())}"
        )

    def cell(self, number: int) -> dict:
        """Return the piece as a cell of a notebook."""
        cell = {"id": f"cell-{number}", "metadata": {}}
        if self.path:
            cell["metadata"]["snippet"] = f"snippets/{self.path}"
        if self.kind in ("text", "signature"):
            return cell | {"cell_type": "markdown", "source": self.markdown()}
        cell |= {"cell_type": "code", "execution_count": None}
        if self.kind == "code":
            output = {"output_type": "stream", "name": "stdout", "text": self.text}
            return cell | {"source": _silent(self.code), "outputs": [output]}
        # A picture shows whenever its cell runs, with the code folded away.
        svg = self.text.strip()
        cell["metadata"] |= {"cellView": "form", "jupyter": {"source_hidden": True}}
        output = {
            "output_type": "execute_result",
            "data": {"text/html": svg},
            "execution_count": None,
            "metadata": {},
        }
        source = f"#@title\nfrom IPython.display import HTML\n\nHTML({svg!r})"
        return cell | {"source": source, "outputs": [output]}


def _parts(page):
    position = 0
    # Empty or not there: the list of an empty page, mkdocstrings' directives.
    text = re.sub(r"^::: .*$", f"<{page.canonical_url}>", page.markdown, flags=re.MULTILINE)
    for fence in FENCE.finditer(text):
        found = PATH.search(fence["info"])
        if not fence["info"].startswith('python exec="on"') or not found:
            continue
        yield Part("text", _prose(text[position : fence.start()], page))
        position = fence.end()
        drawn = 'html="on"' in fence["info"]
        if 'source="' not in fence["info"]:
            kind = "picture" if drawn else "signature"
        else:
            kind = "drawing" if drawn else "code"
        path = found["path"]
        yield Part(kind, runner.run(path).output, path, runner.read(path).rstrip())
    yield Part("text", _prose(text[position:], page))


def _prose(text, page):
    """Return plain Markdown: absolute links, and nothing that only Python-Markdown knows."""
    kept = []
    position = 0
    for fence in FENCE.finditer(text):
        kept += [_plain(text[position : fence.start()], page), fence[0]]
        position = fence.end()
    kept.append(_plain(text[position:], page))
    return re.sub(r"\n{3,}", "\n\n", "".join(kept)).strip()


def _plain(text, page):
    def absolute(link):
        target = link["target"]
        if target:
            name = posixpath.join(posixpath.dirname(page.file.src_uri), target)
            url = _addresses[language(page)].get(posixpath.normpath(name), target)
        else:
            url = page.canonical_url
        return f"]({url}{link['anchor'] or ''})"

    def quote(box):
        lines = [
            f"**{box['title']}**",
            "",
            *(line[4:] for line in box["body"].rstrip().split("\n")),
        ]
        return "\n".join(f"> {line}".rstrip() for line in lines) + "\n\n"

    text = BOX.sub(quote, text + "\n")
    text = LINK.sub(absolute, text)
    text = re.sub(r"^<figcaption[^>]*>(.+)</figcaption>$", r"*\1*", text, flags=re.MULTILINE)
    text = re.sub(r"^</?(?:figure|figcaption|div|p)\b[^>]*>$", "", text, flags=re.MULTILINE)
    text = re.sub(r"^\{ [.#][^}\n]*\}$", "", text, flags=re.MULTILINE)
    text = re.sub(r"(?<=\S) *\{ ?[.#][\w -]+\}", "", text)
    return unescape(re.sub(r"</?span\b[^>]*>|<!--.*?-->", "", text))


def _fenced(language, text):
    ticks = longer_ticks(text, least=3)
    return f"{ticks}{language}\n{text}\n{ticks}"


def _as_notebook(page, parts):
    cells = [part for part in parts if part.text or part.kind != "text"]
    facts = {
        "page": page.canonical_url,
        "python": platform.python_version(),
        "torch": importlib.metadata.version("torch"),
    }
    # As plain data: nbformat's own functions check each cell, which takes long; a test does.
    return nbformat.from_dict(
        {
            "cells": [part.cell(number) for number, part in enumerate(cells)],
            "metadata": {
                "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
                "language_info": {"name": "python", "version": platform.python_version()},
                "pytorch_notes": facts,
            },
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


def _silent(code):
    """Return code whose last value a notebook doesn't show: a script shows what it prints."""
    last = ast.parse(code).body[-1]
    printed = isinstance(last, ast.Expr) and ast.unparse(last).startswith("print(")
    return code + ";" if isinstance(last, ast.Expr) and not printed else code


def write_llms(pages, config):
    """Write what llmstxt.org describes: the pages, a line each, by section."""
    by_name = {page.file.src_uri.partition("/")[2]: page for page in pages}
    lines = [f"# {config.site_name}", "", f"> {config.site_description}"]
    section = None
    for name in leaves(config.nav or []):
        page = by_name.get(name)
        if page is None:
            continue
        here = name.partition("/")[0]
        if here != section:
            section = here
            lines += ["", f"## {page.title}", ""]
        about = page.meta.get("description", "")
        lines.append(f"- [{page.title}]({page.canonical_url}index.md): {about}".rstrip(": "))
    if pages:
        folder = home(config, language(pages[0]))
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
