"""No other host and no foreign script, whatever a page or a reader's input holds."""

import re

import pytest
from conftest import EACH_PAGE, LANGUAGES, address

# What a script would do if one of these got to run.
PAYLOADS = (
    "<script>window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "<svg onload=window.ran=1>",
    '"><script>window.ran = 1</script>',
    "tensor <b onmouseover=window.ran=1>gather</b>",
    "javascript:window.ran=1",
)


@EACH_PAGE
def test_every_page_has_the_policy(site, language, page):
    html = site.html(language, page)
    (policy,) = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert "unsafe" not in rules["script-src"] and "http" not in policy and "*" not in policy
    assert html.index(policy) < html.index("<script")
    assert not re.search(r"<[^>]+ on(click|load|error|mouseover)=", html)
    for link in re.findall(r'<a [^>]*href="https?:[^>]*>', html):
        assert 'rel="noopener"' in link, link


@pytest.fixture
def page(chromium, site):
    """A page whose console may show the policy's refusals."""
    context = chromium.new_context()
    tab = context.new_page()
    tab.refused = []
    tab.on("console", lambda message: tab.refused.append(message.text))
    tab.goto(site.url)
    yield tab
    context.close()


def test_no_inline_script_runs(page):
    page.evaluate("""() => {
        const script = document.createElement("script")
        script.textContent = "window.ran = 1"
        document.body.append(script)
        const image = document.createElement("img")
        image.setAttribute("onerror", "window.ran = 1")
        image.src = "data:,"
        document.body.append(image)
    }""")
    page.wait_for_timeout(200)
    assert page.evaluate("window.ran") is None
    assert any("Content Security Policy" in text for text in page.refused)


@pytest.mark.parametrize("kind", ["fetch", "image", "socket"])
def test_no_other_host_is_asked(page, kind):
    blocked = page.evaluate(
        """kind => new Promise(resolve => {
            document.addEventListener("securitypolicyviolation", e => resolve(e.blockedURI))
            setTimeout(() => resolve(null), 2000)
            if (kind == "fetch") fetch("http://127.0.0.2:9/").catch(() => {})
            if (kind == "image") new Image().src = "http://127.0.0.2:9/x.png"
            if (kind == "socket") try { new WebSocket("ws://127.0.0.2:9/") } catch {}
        })""",
        kind,
    )
    assert blocked and "127.0.0.2" in blocked


@pytest.mark.parametrize("language", LANGUAGES)
def test_search_input_is_text(visit, language):
    tab = visit(address(language, "tensors/shape.md"))
    tab.keyboard.press("/")
    box = tab.locator(".md-search__input")
    for payload in PAYLOADS:
        box.fill(payload)
        box.press("End")
        tab.wait_for_timeout(400)
        found = tab.locator(".md-search-result")
        assert not found.locator("script, img, [onerror], [onload], [onmouseover]").count()
        assert tab.evaluate("window.ran") is None
    tab.goto(tab.url.partition("?")[0] + "?q=" + "<img src=x onerror=window.ran=1>")
    tab.wait_for_timeout(600)
    assert tab.evaluate("window.ran") is None


def test_filter_input_is_text(visit):
    tab = visit(address("en", "reference/errors.md"))
    for payload in PAYLOADS:
        tab.locator(".filter").fill(payload)
    assert tab.evaluate("window.ran") is None
    assert not tab.locator("article script").count()
