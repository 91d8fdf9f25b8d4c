"""What a reader takes along: notebooks that run and show what the page shows, Markdown, links."""

import itertools
import re
from concurrent.futures import ThreadPoolExecutor

import nbformat
import pytest
from bs4 import BeautifulSoup
from conftest import EACH_PAGE, FENCE, LANGUAGES, ROOT, address, mkdocs, pages, source
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient

EMPTY = re.compile(r"\s*<pre[^>]*></pre>\s*")
# A notebook of the site needs none of this; here torch is a CPU build and torchvision is not.
BEFORE = f"""
import sys
sys.path.insert(0, {str(ROOT / "snippets")!r})
from toolbox.torchvision_cpu import declare_missing_operators
declare_missing_operators()
"""


def read(site, language, page):
    folder = site.folder / address(language, page)
    (file,) = folder.glob("*.ipynb")
    return nbformat.read(file, as_version=4)


@EACH_PAGE
def test_notebook_holds_the_page(site, language, page):
    notebook = read(site, language, page)
    nbformat.validate(notebook)
    assert notebook.metadata.pytorch_notes["page"] == site.url + address(language, page)
    snippets = [cell.metadata.snippet for cell in notebook.cells if "snippet" in cell.metadata]
    fences = FENCE.findall(source(language, page))
    assert snippets == [f"snippets/{path}" for _, path in fences]
    outputs = [
        cell.outputs[0].text.expandtabs(4).rstrip()
        for cell in notebook.cells
        if cell.cell_type == "code" and cell.outputs and cell.outputs[0].output_type == "stream"
    ]
    assert outputs == site.outputs(language, page)
    pictures = [cell for cell in notebook.cells if cell.metadata.get("cellView")]
    assert len(pictures) == sum('html="on"' in options for options, _ in fences)
    assert all("<svg" in cell.outputs[0].data["text/html"] for cell in pictures)
    prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    assert not re.search(r"(?<!\\)\]\((?!https?:)|^!!! |\{ #|<figure|^:::", prose, re.MULTILINE)


def run_all(site, chosen):
    """Run notebooks from top to bottom in one kernel; return what came out otherwise."""
    manager, client = start_new_kernel(kernel_name="python3")
    client.stop_channels()
    wrong = []
    try:
        for page in chosen:
            notebook = read(site, "en", page)
            cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
            before = [_outputs(cell) for cell in cells]
            first = nbformat.v4.new_code_cell(f"%reset -f\n{BEFORE}")
            notebook.cells = [first, *cells]
            NotebookClient(notebook, km=manager, timeout=120, allow_errors=True).execute()
            for cell, was in zip(cells, before, strict=True):
                now = _outputs(cell)
                if now != was:
                    wrong.append((page, cell.source, was, now))
    finally:
        manager.shutdown_kernel(now=True)
    return wrong


def _outputs(cell):
    """Return what a cell shows: its printed text in one piece, its pictures, its errors."""
    printed = [output.text for output in cell.outputs if output.output_type == "stream"]
    rest = [output for output in cell.outputs if output.output_type != "stream"]
    shown = [output.get("data", output).get("text/html", output) for output in rest]
    # Keras' summary shows an empty box in a notebook, wherever its text goes.
    return ["".join(printed), *(box for box in shown if not EMPTY.fullmatch(str(box)))]


def test_notebooks_run_and_give_the_same(site):
    chosen = [page for page in pages() if FENCE.search(source("en", page))]
    with ThreadPoolExecutor(2) as pool:
        halves = pool.map(run_all, [site, site], [chosen[::2], chosen[1::2]])
        wrong = [*itertools.chain.from_iterable(halves)]
    report = "\n\n".join(f"{page}\n{code}\nwas {was}\nnow {now}" for page, code, was, now in wrong)
    assert not wrong, report


@EACH_PAGE
def test_markdown_holds_the_page(site, language, page):
    text = (site.folder / address(language, page) / "index.md").read_text(encoding="utf-8")
    assert text.startswith("# ") and "\n\n\n" not in re.sub(r"```.*?```", "CODE", text, flags=re.S)
    for output in site.outputs(language, page):
        assert output in text.expandtabs(4)
    for link in re.findall(
        r"(?<!\\)\]\(([^)]+)\)", re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.S)
    ):
        assert re.match(r"https?:", link), link


@pytest.mark.parametrize("language", LANGUAGES)
def test_llms_lists_every_page(site, language):
    text = (site.folder / address(language, "index.md") / "llms.txt").read_text(encoding="utf-8")
    links = re.findall(r"^- \[.+\]\((\S+)\): \S", text, re.MULTILINE)
    assert sorted(links) == sorted(
        f"{site.url}{address(language, page)}index.md" for page in pages(language)
    )


@EACH_PAGE
def test_links_without_a_repository(site, language, page):
    soup = site.article(language, page)
    links = [a["href"] for a in soup.select(".page-links a")]
    assert len(links) == 2
    for href in links:
        assert (site.folder / address(language, page) / href).is_file()
    assert not soup.select("a.snippet")


def test_links_with_a_repository(tensors_only):
    repository = "https://github.com/someone/some-notes"
    status, log = mkdocs("build", folder=tensors_only, REPO_URL=repository)
    assert status == 0, log
    html = (tensors_only / "site/zh/tensors/shape/index.html").read_text(encoding="utf-8")
    soup = BeautifulSoup(html, "html.parser")
    assert [a["href"] for a in soup.select(".page-links a")] == [
        "shape.ipynb",
        "https://colab.research.google.com/github/someone/some-notes/blob/gh-pages/zh/tensors/shape/shape.ipynb",
        "index.md",
        f"{repository}/blob/main/docs/zh/tensors/shape.md",
        f"{repository}/edit/main/docs/zh/tensors/shape.md",
    ]
    blocks = [a["href"] for a in soup.select(".highlight + .result + a.snippet")]
    fences = FENCE.findall(source("zh", "tensors/shape.md"))
    snippets = [path for options, path in fences if "source" in options]
    assert blocks == [f"{repository}/blob/main/snippets/{path}" for path in snippets]
    assert all("noopener" in a["rel"] for a in soup.select('a[href^="http"]'))
    assert not soup.select('img[src^="http"]')
