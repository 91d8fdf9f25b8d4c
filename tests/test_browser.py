"""A real Chromium, the site under a sub-path: what a reader does."""

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from conftest import EACH_PAGE, LANGUAGES, ROOT, address, pages
from playwright.sync_api import expect

SMALL = """() => [...document.querySelectorAll('.picture svg text')].filter(text => {
    if (!text.getClientRects().length) return false
    const svg = text.ownerSVGElement
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
    return parseFloat(getComputedStyle(text).fontSize) * scale < 9
}).map(text => text.textContent)"""
CUT = """() => [...document.querySelectorAll('.picture svg')]
    .map(svg => svg.getBoundingClientRect())
    .filter(box => box.right > innerWidth || box.left < 0).length"""


@EACH_PAGE
def test_can_be_read_on_every_width(visit, language, page):
    """No sideways scrolling; pictures whole, with no text below 9 px, and named in words."""
    tab = visit(address(language, page))
    assert tab.locator("html").get_attribute("lang") == language
    expect(tab.locator("article h1")).to_be_visible()
    for width in (1280, 390, 360):
        tab.set_viewport_size({"width": width, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width, f"{width} px"
        assert not tab.evaluate(CUT), f"a picture is cut off at {width} px"
        if width == 390:
            assert not tab.evaluate(SMALL)
    for picture in tab.locator("[aria-labelledby$=-picture]").all():
        name = tab.locator("#" + picture.get_attribute("aria-labelledby"))
        expect(name).to_have_count(1)
        assert len(name.inner_text()) > 8


QUERIES = yaml.safe_load((ROOT / "tests" / "queries.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_finds_what_people_type(visit, site, language):
    """The right page is among the first three for 98 % of the queries, first for 90 %."""
    tab = visit(address(language, "index.md"))
    box = tab.locator(".md-search__input")
    box.click()
    box.fill("tensor")
    tab.keyboard.press("End")
    expect(tab.locator(".md-search-result__item").first).to_be_visible(timeout=30_000)
    ranks = {}
    for page, queries in QUERIES[language].items():
        for query in queries if page in pages(language) else []:
            found = _found(tab, box, query)
            for url in found:
                own = url.removeprefix(site.url)
                assert own.startswith("zh/") == (language == "zh"), f"{query!r} found {url}"
            answer = site.url + address(language, page)
            ranks[query] = found.index(answer) + 1 if answer in found else 99
    print(f"{language}: {len(ranks)} queries, not first: {_worse(ranks, 1)}")
    assert len(_worse(ranks, 3)) <= 0.02 * len(ranks), _worse(ranks, 3)
    assert len(_worse(ranks, 1)) <= 0.10 * len(ranks), _worse(ranks, 1)


# An answer, also that nothing was found, takes the place of all that the list held.
MARK = "document.querySelector('.md-search-result__list').append(document.createElement('s'))"
ANSWER = """async () => {
    for (let left = 3000; document.querySelector(".md-search-result__list > s"); left--) {
        if (!left) throw Error("the search does not answer")
        await new Promise(resolve => setTimeout(resolve, 10))
    }
    const links = document.querySelectorAll(".md-search-result__item > a")
    return [...links].map(link => link.href.split(/[?#]/)[0])
}"""


def _found(tab, box, query):
    """Return the pages that a query finds, each once, in order."""
    tab.evaluate(MARK)
    box.fill(query)
    tab.keyboard.press("End")  # Material searches when a key comes up
    return list(dict.fromkeys(tab.evaluate(ANSWER)))


def _worse(ranks, than):
    return {query: rank for query, rank in ranks.items() if rank > than}


def test_copies_code(visit):
    tab = visit("tensors/gather-scatter/", permissions=["clipboard-read", "clipboard-write"])
    code = tab.locator(".highlight:has(+ .result) code").first
    code.hover()
    tab.locator(".highlight:has(+ .result) [data-md-type=copy]").first.click()
    assert tab.evaluate("navigator.clipboard.readText()").strip() == code.inner_text().strip()


def test_follows_dark_and_light(visit):
    colors = set()
    for scheme in ("light", "dark"):
        tab = visit("tensors/gather-scatter/", color_scheme=scheme)
        cell = tab.locator(".picture svg rect").first
        colors.add(
            (
                cell.evaluate("cell => getComputedStyle(cell).fill"),
                tab.evaluate("getComputedStyle(document.body).backgroundColor"),
            )
        )
    assert len(colors) == 2
    assert len({fill for fill, _ in colors}) == 2


# --- finding the way ---


def test_index_loads_only_for_the_search(visit):
    tab = visit("tensors/shape/")
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.reload()
    tab.wait_for_load_state("networkidle")
    assert not [url for url in asked if url.endswith("search_index.json") or "workers/" in url]
    tab.keyboard.press("/")
    tab.wait_for_timeout(500)
    assert [url for url in asked if url.endswith("/notes/search/search_index.json")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pasted_error_is_no_query_language(visit, language):
    tab = visit(address(language, "index.md"))
    tab.keyboard.press("/")
    box = tab.locator(".md-search__input")
    for pasted, found in (
        ("RuntimeError: view size is not compatible", "tensors/shape/"),
        ("tar -zxvf", "tools/archives/"),
        ("softmax dim=1", "tensors/reduce/"),
        ("ValueError: ~optimizer got an empty parameter list^", "train/optimizers/"),
    ):
        box.fill(pasted)
        box.press("End")
        expect(tab.locator(f'.md-search-result a[href*="{found}"]').first).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1280, 390])
def test_search_field_of_the_sidebar(visit, site, language, width):
    tab = visit(address(language, "tensors/shape.md"), viewport={"width": width, "height": 800})
    field = tab.locator(".sidebar-search")
    if width < 1000:
        expect(field).not_to_be_in_viewport()
        tab.locator(".md-header label[for=__drawer]").click()
    expect(field).to_be_in_viewport()
    assert field.inner_text().startswith({"en": "Search", "zh": "搜索"}[language])
    field.focus()
    tab.keyboard.press("Enter")
    box = tab.locator(".md-search__input")
    expect(box).to_be_focused()
    box.fill("meshgrid")
    tab.keyboard.press("End")
    first = tab.locator(".md-search-result__link").first
    expect(first).to_be_visible(timeout=30_000)  # the index loads only now
    tab.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    tab.keyboard.press("Escape")
    expect(first).not_to_be_visible()
    expect(tab.locator("#__search")).not_to_be_checked()
    expect(tab.locator("body")).to_be_focused()  # until then "/" would still be a letter
    tab.keyboard.press("/")
    expect(box).to_be_focused()
    expect(first).to_be_visible()
    tab.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    tab.keyboard.press("Enter")
    tab.wait_for_url(site.url + address(language, "tensors/meshgrid.md") + "*")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", ["index.md", "tensors/index.md", "train/losses.md"])
def test_switches_language_on_the_page(visit, site, language, page):
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    tab = visit(address(language, page))
    tab.locator(".md-select button").hover()
    tab.locator(f".md-select a[hreflang={other}]").click()
    tab.wait_for_url(site.url + address(other, page))
    assert tab.locator("html").get_attribute("lang") == other


def test_switch_keeps_the_place(visit, site):
    tab = visit("tensors/shape/#permute")
    tab.locator(".md-select button").hover()
    tab.locator(".md-select a[hreflang=zh]").click()
    tab.wait_for_url(site.url + "zh/tensors/shape/#permute")


@pytest.mark.parametrize(
    ("language", "locale", "words"),
    [("en", "zh-CN", "本页有中文版"), ("zh", "en-GB", "This page in English")],
)
def test_tells_once_of_the_other_language(visit, site, language, locale, words):
    tab = visit(address(language, "tensors/shape.md"), locale=locale)
    line = tab.locator(".other-language")
    expect(line).to_be_visible()
    assert tab.url == site.url + address(language, "tensors/shape.md"), "never a redirect"
    assert words in line.inner_text()
    other = LANGUAGES[1 - LANGUAGES.index(language)]
    assert line.locator("a").evaluate("link => link.href") == site.url + address(
        other, "tensors/shape.md"
    )
    line.locator("button").click()
    expect(line).to_be_hidden()
    tab.reload()
    expect(line).to_be_hidden()


@pytest.mark.parametrize(("language", "locale"), [("en", "en-US"), ("zh", "zh-TW"), ("en", "fr")])
def test_is_quiet_for_everybody_else(visit, language, locale):
    tab = visit(address(language, "tensors/shape.md"), locale=locale)
    tab.wait_for_load_state("networkidle")
    expect(tab.locator(".other-language")).to_be_hidden()


def test_not_found_offers_both_languages(visit, site):
    tab = visit("404.html")
    links = tab.locator("article a").evaluate_all("links => links.map(link => link.href)")
    assert site.url in [link.rstrip(".") for link in links]
    assert site.url + "zh/" in links


KINDS = [
    "index.md",
    "tensors/index.md",
    "tensors/gather-scatter.md",
    "tensors/create.md",
    "train/index.md",
    "modules/vit.md",
    "reference/pictures.md",
    "reference/build.md",
]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", KINDS)
def test_axe_finds_nothing(visit, page, language, width, scheme):
    tab = visit(
        address(language, page), color_scheme=scheme, viewport={"width": width, "height": 900}
    )
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    # Of what passes, axe would send every element.
    options = {"runOnly": {"type": "tag", "values": tags}, "resultTypes": ["violations"]}
    found = Axe().run(tab, options=options)
    assert not found.response["violations"], found.generate_report()
