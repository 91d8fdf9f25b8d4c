"""One build of the site, served under a sub-path, for all tests and workers that need it."""

import functools
import http.server
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from filelock import FileLock
from mkdocs.utils.meta import get_data
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
LANGUAGES = ("en", "zh")
SECTIONS = ("tensors", "train", "modules", "tools", "python", "keras")  # and reference

# An executed fence: its options, and the one snippet that it includes.
FENCE = re.compile(r'^ *```python (exec="on"[^\n]*)\n *--8<-- "([^"\n]+)"\n *```$', re.MULTILINE)

HEADING = re.compile(r"^(#{1,6}) (.*)$", re.MULTILINE)
ID = re.compile(r"\{ #([\w-]+) \}$")
CODE = re.compile(r"^ *(```+)([^\n]*)\n.*?^ *\1 *$", re.MULTILINE | re.DOTALL)


def pytest_addoption(parser):
    group = parser.getgroup("test_serve.py")
    group.addoption("--edits", type=int, help="how many; default: one of each kind")
    group.addoption("--seed", type=int, default=0, help="which edits")
    group.addoption("--all-sections", action="store_true", help="edit the whole site")


def pages(language="en"):
    """Return the pages of a language, as paths relative to its folder."""
    folder = DOCS / language
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.md"))


# A test of each page in each language.
EACH_PAGE = pytest.mark.parametrize(
    ("language", "page"), [(name, page) for name in LANGUAGES for page in pages(name)]
)


def source(language, page):
    return (DOCS / language / page).read_text(encoding="utf-8")


def prose(text):
    """Return a page without its code fences, line for line."""
    return CODE.sub(lambda match: "\n" * match[0].count("\n"), text)


def ids(text):
    """Return the explicit ids of a page's headings, in order."""
    lines = HEADING.findall(prose(get_data(text)[0]))
    return [ID.search(line)[1] for level, line in lines if len(level) > 1 and ID.search(line)]


def address(language, page):
    """Return where a page stands in the site, relative to its root."""
    folder = re.sub(r"(^|/)index\.md$", r"\1", page).replace(".md", "/")
    return ("" if language == "en" else f"{language}/") + folder


def files(folder):
    """Return every file below a folder, by its path there."""
    found = (file for file in Path(folder).rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
FLAGS = ["--disable-background-networking", "--disable-component-update", "--no-first-run"]

# MkDocs as it is, and without our hooks, which would see to torchvision and the toolbox.
MKDOCS = [sys.executable, "-m", "mkdocs"]
PLAIN = [
    sys.executable,
    "-c",
    "from toolbox.torchvision_cpu import declare_missing_operators as declare; declare();"
    "from mkdocs.__main__ import cli; cli()",
]


def without_hooks(config):
    """Return the text of mkdocs.yml as the plain stack's."""
    plain = re.sub(r"^hooks:\n(?:  - .*\n)+", "", config, flags=re.MULTILINE)
    assert "hooks:" not in plain
    return plain


def free_host():
    """Return an address to serve at, of a port that nobody has."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"


def mkdocs(*arguments, folder=ROOT, command=MKDOCS, **environment):
    """Run mkdocs; return its exit status and everything it printed."""
    done = subprocess.run(
        [*command, *arguments],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
    )
    return done.returncode, done.stdout


class Site:
    """The built site: its folder, its address and the build's messages."""

    def __init__(self, folder, url, log):
        self.folder, self.url, self.log = folder, url, log

    def html(self, language, page):
        return (self.folder / address(language, page) / "index.html").read_text(encoding="utf-8")

    def soup(self, language, page):
        """Return a page's elements; the same ones each time, so change none."""
        return _soup(self.html(language, page))

    def article(self, language, page):
        return self.soup(language, page).article

    def outputs(self, language, page):
        """Return the outputs that stand below their code, as text."""
        panels = self.article(language, page).select(".highlight + .result code")
        return [panel.text.rstrip() for panel in panels]


@functools.cache
def _soup(html):
    return BeautifulSoup(html, "html.parser")


_served = {}


def pytest_configure(config):
    """Serve the site where all workers of pytest-xdist find it: its address is in its pages."""
    # The cores are shared: a thread that waits for another must not keep it from running.
    os.environ["OMP_WAIT_POLICY"] = "passive"
    if hasattr(config, "workerinput"):  # in a worker
        _served.update(config.workerinput["served"])
        return
    root = tempfile.mkdtemp(prefix="www-")
    handler = functools.partial(_Quiet, directory=root)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    # A page that is left while it loads is no error.
    server.handle_error = lambda request, client_address: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    config.add_cleanup(lambda: shutil.rmtree(root))  # the last one added is called first
    config.add_cleanup(server.server_close)
    config.add_cleanup(server.shutdown)
    _served.update(root=root, url=f"http://127.0.0.1:{server.server_port}/notes/")


def pytest_xdist_auto_num_workers(config):
    """All tests share three workers; those asked for by name begin at once, in this process.

    Three keep two cores busy: one is often waiting, for a browser or for a timeout.
    """
    everything = config.args_source is config.ArgsSource.TESTPATHS and not config.option.keyword
    return 3 if everything else 0


def pytest_configure_node(node):
    node.workerinput["served"] = _served


@pytest.fixture(scope="session")
def site():
    # Served as GitHub Pages does: below the name of the repository.
    root, url = Path(_served["root"]), _served["url"]
    log = root / "build.log"
    with FileLock(root / "build.lock"):  # the first worker builds, the other waits
        if not log.exists():
            status, text = mkdocs(
                "build", "--strict", "--site-dir", str(root / "notes"), SITE_URL=url
            )
            assert status == 0, text
            log.write_text(text, encoding="utf-8")
    return Site(root / "notes", url, log.read_text(encoding="utf-8"))


def find_chromium():
    """Return the path of a Chromium; what needs one fails without."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    return found or pytest.fail(f"no browser: install one of {', '.join(NAMES)} (Debian: chromium)")


@pytest.fixture(scope="session")
def chromium():
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        FLAGS.append("--no-sandbox")  # Chromium's sandbox refuses to run as root
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium, site):
    """Open pages; at the end, no error and no other host may have come up."""
    contexts, errors, hosts = [], [], []

    def visit(path, **options):
        context = chromium.new_context(**{"viewport": {"width": 1280, "height": 900}} | options)
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: errors.append(message.text) if _bad(message) else None)
        tab.on("pageerror", lambda error: errors.append(str(error)))
        tab.on("response", lambda got: errors.append(got.url) if got.status >= 400 else None)
        tab.on("request", lambda request: hosts.append(request.url))
        tab.goto(site.url + path)
        return tab

    yield visit
    for context in contexts:
        context.close()
    assert not errors
    assert not [url for url in hosts if not url.startswith((site.url, "data:", "blob:"))]


def _bad(message):
    return message.type in ("error", "warning")


@pytest.fixture
def short_tmp():
    """A folder for TMPDIR: the path of a fork server's socket must be short, pytest's are not."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def project(tmp_path):
    """A copy of the project, with what is known of its snippets, for a test to damage."""
    folder = tmp_path / "project"
    unneeded = shutil.ignore_patterns(".git", "site", ".site-*", ".venv", "__pycache__", "tests")
    shutil.copytree(ROOT, folder, ignore=unneeded)
    return folder


@pytest.fixture
def tensors_only(project):
    """That copy with one section, for tests that build cold more than once."""
    for section in SECTIONS[1:]:
        for folder in ("docs/en", "docs/zh", "snippets"):
            shutil.rmtree(project / folder / section)
    return project


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass
