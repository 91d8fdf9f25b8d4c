"""After any edits, what `mkdocs serve` shows is what a fresh build gives, file for file.

pytest tests/test_serve.py                            one edit of each kind, on one section
pytest tests/test_serve.py --edits 100 --all-sections  a longer run, by hand
"""

import itertools
import os
import random
import re
import shutil
import signal
import subprocess
import time
import urllib.request

import pytest
from conftest import LANGUAGES, MKDOCS, files, free_host, mkdocs
from playwright.sync_api import expect

POLICY = re.compile(rb'\n  <meta http-equiv="Content-Security-Policy"[^>]*>')
EPOCH = {"SOURCE_DATE_EPOCH": "1760000000", "NO_MKDOCS_2_WARNING": "1"}
WAIT = 300  # seconds: an edit of the toolbox runs all snippets again


class Server:
    """`mkdocs serve` of a folder, with the folder it serves from."""

    def __init__(self, folder, temporary, log):
        self.address = free_host()
        self.folder, self.temporary, self.log = folder, temporary, log
        with open(self.log, "w") as log:
            self.process = subprocess.Popen(
                [*MKDOCS, "serve", "-a", self.address],
                cwd=folder,
                env={
                    **os.environ,
                    **EPOCH,
                    "SITE_URL": f"http://{self.address}/",
                    "TMPDIR": str(temporary),
                },
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._until(lambda log: "Serving on" in log)

    def _until(self, true):
        deadline = time.monotonic() + WAIT
        while not true(log := self.log.read_text()):
            assert self.process.poll() is None and time.monotonic() < deadline, log[-5000:]
            time.sleep(0.02)
        return log

    def settle(self):
        """Let the server build what it has noticed."""
        time.sleep(0.3)
        self._until(
            lambda log: (
                log.count("Detected file changes")
                == log.count("Reloading browsers") + log.count("An error happened")
            )
        )

    def wait_for(self, text):
        """Wait until the home page shows this, which the last edit wrote."""

        def shown(log):
            with urllib.request.urlopen(f"http://{self.address}/", timeout=WAIT) as page:
                return text.encode() in page.read()

        self._until(shown)
        self.settle()

    def shows(self):
        (folder,) = self.temporary.glob("mkdocs_*")
        return files(folder)

    def fresh(self, target):
        """Build the folder as it is now; return the files, without what serving leaves out."""
        url = {"SITE_URL": f"http://{self.address}/"}
        status, log = mkdocs("build", "-d", str(target), folder=self.folder, **EPOCH, **url)
        assert status == 0, log
        return {name: POLICY.sub(b"", content) for name, content in files(target).items()}

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)


@pytest.fixture
def serve(tmp_path, short_tmp):
    servers = []

    def serve(folder):
        servers.append(Server(folder, short_tmp, tmp_path / "log"))
        return servers[-1]

    yield serve
    for server in servers:
        server.stop()


# --- edits: each changes a random file of the project, and leaves a project that builds ---


def editable(folder, language):
    files = sorted((folder / "docs" / language / "tensors").glob("*.md"))
    return [file for file in files if file.name not in ("index.md", "shape.md")]


def page(folder, some):
    return some.choice(editable(folder, some.choice(LANGUAGES)))


def change(file, pattern, replacement):
    text = file.read_text(encoding="utf-8")
    new = re.sub(pattern, replacement, text, count=1, flags=re.MULTILINE)
    assert new != text, f"{file} has no {pattern}"
    file.write_text(new, encoding="utf-8")


def edit_text(folder, some, number):
    change(page(folder, some), r"(?<=\n\n)(?=[A-Z\u4e00-\u9fff])", f"Edit {number}. ")


def edit_title(folder, some, number):
    change(page(folder, some), r"^# (.*)$", rf"# \1 {number}")


def edit_heading(folder, some, number):
    change(page(folder, some), r"^## (.*) \{ #[\w-]+ \}$", rf"## \1 {{ #edit-{number} }}")


def edit_correction(folder, some, number):
    with open(page(folder, some), "a", encoding="utf-8") as file:
        file.write(f'\n!!! correction "Number {number}"\n\n    This is `{number}`.\n')


def edit_front_matter(folder, some, number):
    line = some.choice([f"boost{number}: 1", f"search: {{boost: {number + 2}}}", "hide: [toc]"])
    file = page(folder, some)
    name = line.partition(":")[0]
    text = re.sub(rf"^{name}:.*\n", "", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    file.write_text(text.replace("---\n", f"---\n{line}\n", 1), encoding="utf-8")


def snippet(folder, some):
    text = "".join(file.read_text(encoding="utf-8") for file in editable(folder, "en"))
    shown = re.findall(r'source="block" result="text"\n--8<-- "([^"]+)"', text)
    return folder / "snippets" / some.choice(shown)


def edit_snippet(folder, some, number):
    with open(snippet(folder, some), "a", encoding="utf-8") as file:
        file.write(f"\nprint('edit', {number}, torch.tensor({number}).dtype)\n")


def edit_error(folder, some, number):
    """A message more for the list of errors."""
    with open(snippet(folder, some), "a", encoding="utf-8") as file:
        file.write(f"\nprint('ValueError: edit {number}')\n")


def edit_toolbox(folder, some, number):
    file = folder / "snippets/toolbox/signature.py"
    change(file, r'^"""', f'"""Edit {number}. ')
    change(file, r'^    """', f'    """Edit {number}. ')


def edit_glossary(folder, some, number):
    with open(folder / "docs/_data/glossary.yml", "a", encoding="utf-8") as file:
        file.write(f"- {{en: edit {number}, zh: 编辑 {number}, page: tensors/shape.md}}\n")


def edit_nav(folder, some, number):
    change(folder / "mkdocs.yml", r"^  - (Tensors.*):$", rf"  - \1 {number}:")
    file = folder / "mkdocs.yml"
    pages = re.findall(r"^      - tensors/\w.*\n", file.read_text(encoding="utf-8"), re.MULTILINE)
    one, other = some.sample(pages[1:], 2)
    text = file.read_text(encoding="utf-8").replace(one, "ONE").replace(other, one)
    file.write_text(text.replace("ONE", other), encoding="utf-8")


def edit_add(folder, some, number):
    for language in LANGUAGES:
        file = folder / "docs" / language / "tensors" / f"new-{number}.md"
        file.write_text(f"# New {number}\n\nSee [shape](shape.md).\n\n## More {{ #more }}\n")
    change(folder / "mkdocs.yml", r"(?<=tensors/shape.md\n)", f"      - tensors/new-{number}.md\n")


def edit_delete(folder, some, number):
    pages = editable(folder, "en")
    if len(pages) < 5:
        return edit_add(folder, some, number)
    name = some.choice(pages).name
    for language in LANGUAGES:
        (folder / "docs" / language / "tensors" / name).unlink()
    change(folder / "mkdocs.yml", rf"^      - tensors/{name}\n", "")


def edit_style(folder, some, number):
    with open(folder / "docs/assets/site.css", "a", encoding="utf-8") as file:
        file.write(f".edit-{number} {{ color: red; }}\n")


def edit_theme(folder, some, number):
    change(folder / "docs/_theme/main.html", r"\{% block header %\}", f"\\g<0><!-- {number} -->")


def edit_broken(folder, some, number):
    """A build of everything that fails half way, in the second language; then repaired."""
    file = folder / "docs/_theme/main.html"
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "{% if zh %}{{ 1 / 0 }}{% endif %}", encoding="utf-8")
    time.sleep(2)
    file.write_text(text, encoding="utf-8")
    edit_delete(folder, some, number)


def edit_nothing(folder, some, number):
    page(folder, some).touch()


KINDS = [function for name, function in globals().items() if name.startswith("edit_")]
WHOLE = [edit_toolbox, edit_nav, edit_add, edit_delete, edit_theme, edit_broken]


def test_open_browser_shows_an_edit(serve, tensors_only, chromium):
    server = serve(tensors_only)
    tabs = {}
    for language, path in (("en", "tensors/shape/"), ("zh", "zh/tensors/shape/")):
        tabs[language] = chromium.new_page()
        tabs[language].goto(f"http://{server.address}/{path}")
    change(tensors_only / "docs/zh/tensors/shape.md", r"(?<=\n\n)(?=[\u4e00-\u9fff])", "改了一处。")
    expect(tabs["zh"].get_by_text("改了一处。")).to_be_visible(timeout=60_000)
    with open(tensors_only / "snippets/tensors/shape/view.py", "a", encoding="utf-8") as file:
        file.write("\nprint('one', 'line more')\n")
    for tab in tabs.values():
        expect(tab.get_by_text("one line more").first).to_be_visible(timeout=60_000)
        tab.close()
    assert "Building everything" not in server.log.read_text()


def test_served_site_is_what_a_fresh_build_gives(serve, project, request, tmp_path):
    if not request.config.getoption("--all-sections"):
        request.getfixturevalue("tensors_only")
    some = random.Random(request.config.getoption("--seed"))
    count = request.config.getoption("--edits") or len(KINDS)
    kinds = some.sample(KINDS * -(-count // len(KINDS)), count)
    if count == len(KINDS):  # what is built alone, last: a build of everything would mend it
        kinds.sort(key=lambda edit: edit not in WHOLE)
    server = serve(project)
    done = []
    for number, edit in enumerate(kinds):
        edit(project, some, number)
        done.append(edit.__name__)
        if some.random() < 0.8:  # else the next edit comes at once
            server.settle()
        if number % 10 == 9 or number == count - 1:
            mark = f"All {number} edits. "
            change(project / "docs/en/index.md", r"(?<=\n\n)(?=[A-Z])", mark)
            server.wait_for(mark)
            compare(server.shows(), server.fresh(tmp_path / f"fresh-{number}"), done)
            shutil.rmtree(tmp_path / f"fresh-{number}")


def compare(served, fresh, done):
    assert served.keys() == fresh.keys(), done
    for name in fresh:
        ours, theirs = (text[name].split(b"\n") for text in (served, fresh))
        if ours != theirs:
            lines = [pair for pair in itertools.zip_longest(ours, theirs) if pair[0] != pair[1]]
            pytest.fail(f"after {done}: {name} (served, fresh): {lines[:3]}")
