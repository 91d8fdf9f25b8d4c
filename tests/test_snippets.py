"""Every snippet runs alone, without a warning, and prints the same each time."""

import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest
import runner
from conftest import FENCE, pages, source
from upgrade import OUTPUTS, approved, comparable

EVERY = runner.paths()
SHOWN = {
    path
    for page in pages()
    for options, path in FENCE.findall(source("en", page))
    if "source=" in options
}


@pytest.fixture(scope="module")
def again(request):
    """The result of one more run of each chosen snippet, on this worker's share of the cores."""
    tests = [item for item in request.session.items if "again" in item.fixturenames]
    chosen = [item.callspec.params["path"] for item in tests]
    runner.start(chosen)
    share = os.cpu_count() // int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", 1))
    with ThreadPoolExecutor(max(share, 1)) as pool:
        yield {path: pool.submit(runner.run, path, fresh=True) for path in chosen}


@pytest.mark.parametrize("path", EVERY)
def test_runs_the_same_twice(path, again):
    first = runner.run(path)
    assert first.error is None, first.error + "\n" + first.output
    assert first.output.strip(), f"snippets/{path} prints nothing"
    second = again[path].result()
    assert (second.output, second.error) == (first.output, None)


APPROVE = "pytest tests/test_snippets.py --regen-all"


@pytest.mark.parametrize("path", EVERY)
def test_prints_what_was_approved(path, file_regression, request):
    """Approve with the command in APPROVE; what changed is then a diff in git."""
    output = runner.run(path).output
    output = comparable(path, output)
    file = approved(path)
    assert file.is_file() or request.config.getoption("regen_all"), (
        f"nobody has approved what snippets/{path} prints; look at it, then: {APPROVE}\n{output}"
    )
    file_regression.check(output, fullpath=file, extension=file.suffix)


# What these are for is to be whole: a first program, a framework's class, a model.
WHOLE_PROGRAMS = {
    "keras/models/config.py",
    "keras/models/kwargs.py",
    "keras/models/save.py",
    "keras/models/subclass.py",
    "modules/vit/vit.py",
    "train/datasets/lazy.py",
    "train/index/program.py",
    "train/lightning/calls.py",
    "train/lightning/fit.py",
}


def test_each_approved_output_has_its_snippet():
    left = {file for file in OUTPUTS.rglob("*") if file.is_file()} - set(map(approved, EVERY))
    assert not left, f"of no snippet; delete: {sorted(map(str, left))}"


@pytest.mark.parametrize("path", EVERY)
def test_prints_nothing_of_this_machine(path):
    output = runner.run(path).output
    found = re.search(r"/(?:root|home|tmp|work|usr|Users)/\S*|0x[0-9a-f]{6,}", output)
    assert not found, f"snippets/{path} prints {found[0]!r}: readers have another machine"


@pytest.mark.parametrize("path", sorted(SHOWN))
def test_can_be_read_and_copied(path):
    lines = (runner.ROOT / path).read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        assert len(line) <= 76, f"snippets/{path}:{number} has {len(line)} characters, not 76"
    assert len(lines) <= (50 if path in WHOLE_PROGRAMS else 30), (
        f"snippets/{path} has {len(lines)} lines: split it"
    )
    if not path.startswith("reference/"):  # which is about the toolbox
        assert not re.search(r"^(from|import) toolbox", "\n".join(lines), re.MULTILINE), (
            f"snippets/{path} is shown, but imports the toolbox: a reader can't copy it"
        )


def test_each_snippet_is_on_a_page():
    used = {path for page in pages() for _, path in FENCE.findall(source("en", page))}
    unused = sorted(set(EVERY) - used)
    assert not unused, f"on no page; include or delete: {unused}"


def test_a_snippet_is_found_from_its_page():
    for page in pages():
        folder = page.removesuffix(".md").removesuffix("/index")
        for _, path in FENCE.findall(source("en", page)):
            # A section's index shows the pictures of its pages.
            section = page.endswith("/index.md") and path.endswith("_picture.py")
            allowed = folder.split("/")[0] if section else folder
            assert path.startswith(allowed + "/"), f"docs/en/{page} includes snippets/{path}"
