"""The lists that the build makes of the pages: nothing lost, every link leads there."""

import re

import api  # docs/_hooks
import errors
import pytest
import yaml
from conftest import DOCS, FENCE, LANGUAGES, address, ids, pages, source
from mkdocs.utils.meta import get_data
from playwright.sync_api import expect
from upgrade import approved

EACH = pytest.mark.parametrize("language", LANGUAGES)
LISTS = ("errors", "api", "glossary", "corrections", "sources")


@pytest.fixture
def soup(site):
    return lambda language, name: site.article(language, f"reference/{name}.md")


def words(text):
    """Return a text without what Markdown or HTML make of its spaces and marks."""
    return re.sub(r"[\s`*\\]+", "", text)


@EACH
@pytest.mark.parametrize("name", LISTS)
def test_every_link_of_a_list_leads_to_a_heading(site, soup, language, name):
    links = [a["href"] for a in soup(language, name).select("a[href]:not(.page-links a)")]
    inside = [href for href in links if not re.match(r"https?:|#", href)]
    assert len(inside) > 50
    folder = site.folder / address(language, f"reference/{name}.md")
    for href in sorted(set(inside)):
        path, _, anchor = href.partition("#")
        target = (folder / path / "index.html").resolve()
        assert target.is_relative_to(site.folder.resolve() / ("zh" if language == "zh" else ""))
        html = target.read_text(encoding="utf-8")
        assert not anchor or f'id="{anchor}"' in html, f"{href}: no such heading"


@EACH
def test_corrections_lists_every_correction(soup, language):
    text = words(soup(language, "corrections").text)
    for page in pages(language):
        content, meta = get_data(source(language, page))
        for title in re.findall(r'^ *!!! correction "(.+)"$', content, re.MULTILINE):
            assert words(title) in text, f"docs/{language}/{page}: {title}"
        for entry in meta.get("corrections", []):
            for key in ("claim", "fact"):
                assert words(entry[key]) in text, f"docs/{language}/{page}: {entry[key]}"


@EACH
def test_a_listed_correction_does_without_its_page(soup, language):
    items = [item.text for item in soup(language, "corrections").select("li")]
    boxes = [item for item in items if not re.search("^(In fact:|事实：)", item, re.MULTILINE)]
    assert len(boxes) > 100
    for item in boxes:
        assert re.search(r"[.?!。？！][\"')”）]?\s(Shown here|看证明)$", item), item
        assert not re.search(r"\babove\b|上面", item), item


@EACH
def test_sources_lists_every_heading_of_the_notes(soup, language):
    rows = yaml.safe_load((DOCS / "_data/topics.yml").read_text(encoding="utf-8"))
    items = soup(language, "sources").select("ul > li")
    assert len([item for item in items if item.find("a")]) >= len(rows) == 240
    listed = {words(item.find("span").text) for item in items if item.find("span")}
    for row in rows:
        assert row["anchor"] in ["", *ids(source(language, row["page"]))], row
        assert words(row["heading"]) in listed, row


@EACH
def test_glossary_lists_every_term(soup, language):
    terms = yaml.safe_load((DOCS / "_data/glossary.yml").read_text(encoding="utf-8"))
    rows = [
        [cell.text for cell in row.select("td")]
        for row in soup(language, "glossary").select("tbody tr")
    ]
    shown = {(row[0], row[1]) if language == "en" else (row[1], row[0]) for row in rows}
    assert shown == {(term["en"], term["zh"]) for term in terms}
    assert all(row[2] for row in rows), "a term without the page that explains it"


@EACH
def test_api_index(soup, language):
    items = {item.find("code").text: item for item in soup(language, "api").select("ul > li")}
    gather = items["torch.gather"]
    assert gather.find("a")["href"].endswith("/generated/torch.gather.html")
    assert any(a["href"].startswith("../../tensors/gather-scatter/") for a in gather.select("a"))
    assert "torch.Tensor.scatter_" in items
    assert items["numpy.array"].find("a")["href"].startswith("https://numpy.org/")
    assert "torch.view" not in items  # provoked on tensors/shape, and not there
    assert list(items) == sorted(
        items, key=lambda name: (api.LIBRARIES.index(name.split(".")[0]), name.lower())
    )


@pytest.mark.parametrize(
    ("name", "kind", "address"),
    [
        ("torch.cat", "", "docs.pytorch.org/docs/stable/generated/torch.cat.html"),
        ("torch.Tensor.view", "", "docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html"),
        (
            "torch.nn.Flatten.forward",
            "",
            "docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html",
        ),
        (
            "torch.nn.init.ones_",
            "",
            "docs.pytorch.org/docs/stable/nn.init.html#torch.nn.init.ones_",
        ),
        ("torch.int64", "dtype", "docs.pytorch.org/docs/stable/tensor_attributes.html#torch.dtype"),
        (
            "torchvision.models.ResNet18_Weights.DEFAULT",
            "",
            "docs.pytorch.org/vision/stable/models/generated/torchvision.models.resnet18.html"
            "#torchvision.models.ResNet18_Weights",
        ),
        ("keras.layers.Dense", "", "keras.io/api/layers/"),
        ("keras.Model.fit", "", "keras.io/api/models/"),
        ("numpy.tile", "", "numpy.org/doc/stable/reference/generated/numpy.tile.html"),
    ],
)
def test_documentation(name, kind, address):
    assert api.documentation(name, kind) == f"https://{address}"


def test_names_of_a_snippet():
    code = (
        "import numpy as np, torch.nn.functional as F\n"
        "from torch import nn, optim as o\n"
        "class Net(nn.Module): pass\n"
        "x = F.relu(np.ones(2)).view(1)\n"
        "o.SGD(x.size(), 'x'.strip())\n"
        "torch = 1\n"
    )
    found = api.names(code, frozenset({"view"}))
    calls = {"torch.nn.Module", "torch.nn.functional.relu", "numpy.ones", "torch.optim.SGD"}
    assert calls | {"torch.Tensor.view"} <= found
    assert not any("strip" in name or "size" in name for name in found)


@EACH
def test_errors_lists_every_message(soup, language):
    items = soup(language, "errors").select("ul > li")
    listed = {words(item.find("code").text) for item in items}
    missing = []
    for page in pages(language):
        for _, path in FENCE.findall(source(language, page)):
            file = approved(path)
            if file.suffix == ".txt":
                found = errors.messages(file.read_text(encoding="utf-8"))
                missing += [text for _, text in found if words(text) not in listed]
    assert not missing
    assert words("view size is not compatible with input tensor's size and stride")[:40] in words(
        soup(language, "errors").text
    )


def test_messages_of_an_output():
    output = (
        "tensor([1])\nRuntimeError: shape '[4]' is\n    invalid for input\nnext\n"
        "torch.cuda.OutOfMemoryError: none left\nfine: no Error here\n"
        f"ValueError: {'long ' * 100}\n"
    )
    found = errors.messages(output)
    assert found[:2] == [
        ("RuntimeError", "shape '[4]' is invalid for input"),
        ("OutOfMemoryError", "none left"),
    ]
    assert found[2][1].endswith(" …") and len(found[2][1]) <= errors.LONGEST + 2
    assert len(found) == 3


@EACH
@pytest.mark.parametrize("name", LISTS)
def test_filter(visit, soup, language, name):
    field = soup(language, name).select_one("h1 + p + .filter")
    assert field, "a field that the script adds moves the list"
    tab = visit(address(language, f"reference/{name}.md"))
    entries = tab.locator("article > ul > li, article tbody tr")
    everything = entries.count()
    assert entries.locator("visible=true").count() == everything
    field = tab.locator(".filter")
    word = {"errors": "shape", "api": "gather", "glossary": "tensor"}.get(name, "view")
    field.fill(word.upper())
    left = entries.locator("visible=true")
    assert 0 < left.count() < everything
    assert all(word in text.lower() for text in left.all_text_contents())
    for heading in tab.locator("article > h2:visible").all():
        assert heading.evaluate("h => h.nextElementSibling.matches('ul, h3')")
    field.fill("no such entry")
    expect(entries.locator("visible=true")).to_have_count(0)
    expect(tab.locator("article > h2:visible")).to_have_count(0)
    expect(tab.locator(".filter-status")).to_have_text(
        {"en": "Nothing matches", "zh": "没有符合的条目"}[language]
    )
    field.fill("")
    assert entries.locator("visible=true").count() == everything
