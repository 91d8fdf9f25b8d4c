"""The strict build, what stands in its pages, and what bad input leads to."""

import importlib.metadata
import platform
import re
import shutil
from urllib.parse import urljoin

import pytest
import runner
from bs4 import BeautifulSoup
from conftest import (
    EACH_PAGE,
    FENCE,
    LANGUAGES,
    PLAIN,
    ROOT,
    Site,
    address,
    files,
    mkdocs,
    pages,
    source,
    without_hooks,
)


def lines(text):
    """Return the lines of an output as a page has them: Markdown expands tabs."""
    return [line.rstrip() for line in text.strip("\n").expandtabs(4).splitlines()]


def panels(article):
    """Return the texts of a page's output panels and its pictures, in order."""
    panels = article.select(".result pre code, div.picture")
    return [panel.get_text() if panel.name == "code" else str(panel) for panel in panels]


def test_strict_build_has_no_warning(site):
    assert not re.search(r"WARNING|ERROR", site.log), site.log


@EACH_PAGE
def test_outputs_are_in_the_page(site, language, page):
    article = site.article(language, page)
    shown = panels(article)
    for options, path in FENCE.findall(source(language, page)):
        output = runner.run(path).output
        if 'html="on"' in options:
            assert str(BeautifulSoup(output, "html.parser")).strip() in shown, path
        elif "source=" in options:
            assert lines(output) in [lines(text) for text in shown], path
        else:  # a signature
            texts = [code.get_text().strip("\n") for code in article.select("pre code")]
            assert output.strip("\n") in texts, path


@EACH_PAGE
def test_code_is_in_the_page(site, language, page):
    texts = [code.get_text().strip() for code in site.article(language, page).select("code")]
    for options, path in FENCE.findall(source(language, page)):
        if "source=" in options:
            assert (runner.ROOT / path).read_text(encoding="utf-8").strip() in texts, path


@EACH_PAGE
def test_knows_the_page_in_the_other_language(site, language, page):
    head = site.soup(language, page)
    there = {name: site.url + address(name, page) for name in LANGUAGES}
    links = {link["hreflang"]: link["href"] for link in head.select('link[rel~="alternate"]')}
    assert links == there | {"x-default": there["en"]}
    assert head.select_one("link[rel=canonical]")["href"] == there[language]
    for name in LANGUAGES:
        link = head.select_one(f".md-select__link[hreflang={name}]")["href"]
        assert urljoin(site.url + address(language, page), link) == there[name]


def test_nothing_of_the_build_is_published(site):
    names = {file.relative_to(site.folder).parts[0] for file in site.folder.rglob("*")}
    assert not names & {"_theme", "_hooks", "_data", "en"}, names
    assert not list(site.folder.rglob("*pyodide*"))
    assert (site.folder / "404.html").exists()
    assert not (site.folder / "zh" / "404.html").exists()


def test_page_not_found_leads_home_in_both_languages(site):
    html = (site.folder / "404.html").read_text(encoding="utf-8")
    links = BeautifulSoup(html, "html.parser").select(".md-select__link[hreflang]")
    there = {link["hreflang"]: urljoin(site.url, link["href"]) for link in links}
    assert there == {name: site.url + address(name, "index.md") for name in LANGUAGES}


def test_without_our_runner_the_outputs_are_the_same(site, tensors_only):
    """With MkDocs; test_upgrade.py sees to the other sections, as Zensical has no runner either."""
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (tensors_only / "mkdocs.yml").write_text(without_hooks(text), encoding="utf-8")
    status, log = mkdocs(
        "build", folder=tensors_only, command=PLAIN, PYTHONPATH=str(tensors_only / "snippets")
    )
    assert status == 0, log
    built = Site(tensors_only / "site", "", log)
    kept = [page for page in pages() if (tensors_only / "docs/en" / page).exists()]
    assert len(kept) > 20
    for language in LANGUAGES:
        for page in kept:
            ours, theirs = (panels(one.article(language, page)) for one in (site, built))
            assert len(ours) == len(theirs), (language, page)
            for mine, other in zip(ours, theirs, strict=True):
                assert mine.strip() == other.strip(), (language, page)


def test_two_cold_builds_are_identical(tensors_only):
    built = []
    for name in ("one", "two"):
        shutil.rmtree(tensors_only / ".cache")
        epoch = {"SOURCE_DATE_EPOCH": "1760000000"}
        status, log = mkdocs("build", "-d", str(tensors_only / name), folder=tensors_only, **epoch)
        assert status == 0, log
        built.append(files(tensors_only / name))
    assert built[0].keys() == built[1].keys()
    assert not [name for name in built[0] if built[0][name] != built[1][name]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_what_computed_it(site, language):
    footer = site.soup(language, "tensors/shape.md").footer
    text = " ".join(footer.get_text().split())
    assert (
        f"torch {importlib.metadata.version('torch')} · Python {platform.python_version()}" in text
    )
    report = site.article(language, "reference/build.md")
    assert str(len(runner.paths())) in report.select_one("[data-build=snippets], ul").get_text()
    times = [row.get_text() for row in report.select("table tr")]
    assert len(times) == 10
    assert all(re.search(r"\.py\d+\.\d\d\xa0s$", row) for row in times), times


# --- bad input ---


PAGE = "tensors/gather-scatter.md"


def break_missing_snippet(folder):
    (folder / "snippets/tensors/gather-scatter/rows.py").unlink()
    return (
        "docs/en/tensors/gather-scatter.md:",
        "snippets/tensors/gather-scatter/rows.py does not exist",
        "correct the path",
    )


def break_one_language(folder):
    (folder / "docs/zh" / PAGE).unlink()
    return "docs/zh/tensors/gather-scatter.md is missing", "write the other, or remove this one"


def break_raises(folder):
    file = folder / "snippets/tensors/gather-scatter/rows.py"
    file.write_text(file.read_text() + "\nraise ValueError('no such row')\n")
    line = len(file.read_text().splitlines())
    return (
        f"snippets/tensors/gather-scatter/rows.py:{line}: ValueError: no such row",
        "docs/en/tensors/gather-scatter.md:",
        "docs/zh/tensors/gather-scatter.md:",
        "python snippets/runner.py tensors/gather-scatter/rows.py",
    )


def break_nav(folder):
    file = folder / "mkdocs.yml"
    file.write_text(file.read_text().replace("tensors/create.md", "tensors/crate.md"))
    return "'tensors/crate.md' is included in the 'nav' configuration", "not found"


def break_unnamed_fence(folder):
    file = folder / "docs/en" / PAGE
    file.write_text(file.read_text() + '\n```python exec="on"\nprint(1)\n```\n')
    return "docs/en/tensors/gather-scatter.md:", "an executed fence is"


@pytest.mark.parametrize(
    "damage",
    [
        break_missing_snippet,
        break_one_language,
        break_raises,
        break_nav,
        break_unnamed_fence,
    ],
)
def test_bad_input_fails_with_a_message(project, damage):
    expected = damage(project)
    status, log = mkdocs("build", "--strict", folder=project)
    assert status == 1, log
    for words in expected:
        assert words in log, f"{words!r} is not in:\n{log}"
