"""Each page once more as a notebook and as Markdown, both with its outputs, and llms.txt."""

import ast
import importlib.metadata
import platform
import posixpath
import re
from html import unescape
from pathlib import Path

import nbformat
import runner  # on the path since execution.py
from mkdocs.plugins import event_priority
from nbformat import v4
from sections import leaves

FENCE = re.compile(r"^(?P<ticks>```+)(?P<info>[^\n]*)\n(?P<body>.*?)\n(?P=ticks) *$", re.M | re.S)
PATH = re.compile(r' id="(?P<path>\S+) ')
BOX = re.compile(r'^!!! (?P<kind>\w+) "(?P<title>.+)"\n(?P<body>(?: {4}.*\n|\s*\n)+)', re.M)
LINK = re.compile(r"\]\((?P<target>[^):\s#]*\.md|)(?P<anchor>#[\w-]+)?\)")


@event_priority(-50)  # after report.py, which completes the build report
def on_env(env, config, files):
    pages = [file.page for file in files.documentation_pages()]
    addresses = {page.file.src_uri: page.canonical_url for page in pages}
    for page in pages:
        parts = list(_parts(page, addresses))
        folder = Path(config.site_dir) / posixpath.dirname(page.file.dest_uri)
        folder.mkdir(parents=True, exist_ok=True)
        text = "\n\n".join(filter(None, map(_as_markdown, parts)))
        (folder / "index.md").write_text(text.strip() + "\n", encoding="utf-8")
        nbformat.write(_as_notebook(page, parts), folder / notebook(page))
    _write_llms(pages, config)
    env.globals["notebook"] = notebook
    return env


def notebook(page) -> str:
    """Return the name of a page's notebook, which lies beside its index.html."""
    return (posixpath.basename(page.url.rstrip("/.")) or "index") + ".ipynb"


def _parts(page, addresses):
    """Yield the page as ("text", text), ("code", path), ("picture", path), ("signature", path)."""
    position = 0
    # Empty or not there: the list of an empty page, mkdocstrings' directives.
    text = re.sub(r"^::: .*$", f"<{page.canonical_url}>", page.markdown, flags=re.MULTILINE)
    for fence in FENCE.finditer(text):
        path = PATH.search(fence["info"])
        if not fence["info"].startswith('python exec="on"') or not path:
            continue
        yield "text", _prose(text[position : fence.start()], page, addresses)
        position = fence.end()
        if 'source="' not in fence["info"]:
            yield ("picture" if 'html="on"' in fence["info"] else "signature"), path["path"]
        else:
            yield ("code" if 'html="on"' not in fence["info"] else "drawing"), path["path"]
    yield "text", _prose(text[position:], page, addresses)


def _prose(text, page, addresses):
    """Return plain Markdown: absolute links, and nothing that only Python-Markdown knows."""
    kept = []
    position = 0
    for fence in FENCE.finditer(text):
        kept += [_plain(text[position : fence.start()], page, addresses), fence[0]]
        position = fence.end()
    kept.append(_plain(text[position:], page, addresses))
    return re.sub(r"\n{3,}", "\n\n", "".join(kept)).strip()


def _plain(text, page, addresses):
    def absolute(link):
        target = link["target"]
        if target:
            here = posixpath.dirname(page.file.src_uri)
            url = addresses.get(posixpath.normpath(posixpath.join(here, target)), target)
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


def _as_markdown(part):
    kind, value = part
    if kind == "text":
        return value
    if kind == "picture":
        return ""  # its caption says what it shows
    output = runner.run(value).output.rstrip()
    if kind == "signature":
        return _fenced("python", output)
    code = (runner.ROOT / value).read_text(encoding="utf-8").rstrip()
    shown = _fenced("python", code)
    return shown if kind == "drawing" else f"{shown}\n\n{_fenced('text', output)}"


def _fenced(language, text):
    ticks = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`+", text)), 3)
    return f"{ticks}{language}\n{text}\n{ticks}"


def _as_notebook(page, parts):
    cells = []
    for kind, value in parts:
        if kind == "text" and not value:
            continue
        if kind in ("text", "signature"):
            cell = v4.new_markdown_cell(_as_markdown((kind, value)))
        elif kind == "code":
            code = (runner.ROOT / value).read_text(encoding="utf-8").rstrip()
            output = v4.new_output("stream", name="stdout", text=runner.run(value).output)
            cell = v4.new_code_cell(_silent(code), outputs=[output])
        else:
            cell = _picture(runner.run(value).output.strip())
        if kind != "text":
            cell.metadata["snippet"] = f"snippets/{value}"
        cell.id = f"cell-{len(cells)}"
        cells.append(cell)
    facts = {
        "page": page.canonical_url,
        "python": platform.python_version(),
        "torch": importlib.metadata.version("torch"),
    }
    return v4.new_notebook(
        cells=cells,
        metadata={
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python", "version": platform.python_version()},
            "pytorch_notes": facts,
        },
    )


def _silent(code):
    """Return code whose last value a notebook doesn't show: a script shows what it prints."""
    last = ast.parse(code).body[-1]
    printed = isinstance(last, ast.Expr) and ast.unparse(last).startswith("print(")
    return code + ";" if isinstance(last, ast.Expr) and not printed else code


def _picture(svg):
    """Return a cell that shows a picture whenever it runs, with its code folded away."""
    code = f"#@title\nfrom IPython.display import HTML\n\nHTML({svg!r})"
    output = v4.new_output("execute_result", data={"text/html": svg}, execution_count=None)
    metadata = {"cellView": "form", "jupyter": {"source_hidden": True}}
    return v4.new_code_cell(code, outputs=[output], metadata=metadata)


def _write_llms(pages, config):
    """Write what llmstxt.org describes: the pages, a line each, by section."""
    by_name = {page.file.src_uri.partition("/")[2]: page for page in pages}
    lines = [f"# {config.site_name}", "", f"> {config.site_description}"]
    section = None
    for name in leaves(config.nav):
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
        language = pages[0].file.src_uri.partition("/")[0]
        default = config.plugins["i18n"].default_language
        folder = Path(config.site_dir) / ("" if language == default else language)
        (folder / "llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
