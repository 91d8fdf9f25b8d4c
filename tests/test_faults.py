"""What goes wrong in a snippet, in the cache or around a build: each provoked for real."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import textwrap
import time
import urllib.request

import psutil
import pytest
import runner
from conftest import ROOT, files, free_host, mkdocs

MARK = "PYTORCH_NOTES_TEST"


@pytest.fixture
def mark(monkeypatch):
    """Mark what a test starts; at its end nothing of it may still run."""
    value = f"{os.getpid()}-{time.time_ns()}"
    monkeypatch.setenv(MARK, value)
    yield value
    deadline = time.monotonic() + 30
    while left := list(_marked(value)):
        assert time.monotonic() < deadline, f"still running: {left}"
        time.sleep(0.1)


def _marked(value):
    for process in psutil.process_iter():
        try:
            if process.pid != os.getpid() and process.environ().get(MARK) == value:
                yield process.pid, process.cmdline()
        except psutil.Error:
            continue


@pytest.fixture
def alone(tmp_path, short_tmp, monkeypatch):
    """A runner of its own, in a process of its own: its snippets, cache and folder for files."""
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets" / "runner.py").write_text((ROOT / "snippets/runner.py").read_text())
    monkeypatch.setenv("TMPDIR", str(short_tmp))

    def run(code, *, timeout=60, times=1):
        file = tmp_path / "snippets" / "x" / "y.py"
        file.parent.mkdir(exist_ok=True)
        file.write_text(textwrap.dedent(code))
        script = f"""
            import dataclasses, json, sys
            sys.path.insert(0, {str(tmp_path / "snippets")!r})
            import runner
            runner.TIMEOUT = {timeout}
            runner.PRELOAD = {run.preload}
            print(json.dumps(dataclasses.asdict(runner.run("x/y.py"))))
        """
        started = [
            subprocess.Popen(
                [sys.executable, "-c", textwrap.dedent(script)], stdout=subprocess.PIPE, text=True
            )
            for _ in range(times)
        ]
        results = [runner.Result(**json.loads(process.communicate()[0])) for process in started]
        # Python's own temporary folders of multiprocessing go when the process does.
        assert not list(short_tmp.glob("snippet-*")), "a working folder is left"
        assert not list((tmp_path / ".cache").rglob("*.new")), "a half-written cache entry is left"
        return results[0] if times == 1 else results

    run.cache = tmp_path / ".cache" / "snippets"
    run.preload = runner.PRELOAD
    return run


@pytest.fixture
def quick(alone):
    """The same for tests of the cache: its fork server loads no torch, which takes seconds."""
    alone.preload = []
    return alone


FAULTS = {
    "exception": ("print(1)\nraise ValueError('no')", "snippets/x/y.py:2: ValueError: no"),
    "syntax error": ("print(1)\nx = = 2", "snippets/x/y.py:2: SyntaxError: invalid syntax"),
    "endless loop": ("while True:\n    pass", r"snippets/x/y.py:[12]: still running after 2 s"),
    "sleep": ("import time\ntime.sleep(99)", "snippets/x/y.py:2: still running after 2 s"),
    "os._exit": (
        "import os\nos._exit(3)",
        "snippets/x/y.py: ended the process with exit status 3",
    ),
    "segmentation fault": (
        "import ctypes\nctypes.string_at(0)",
        "snippets/x/y.py:2: killed by SIGSEGV",
    ),
    "sys.exit": ("import sys\nsys.exit(0)", r"snippets/x/y.py:2: called sys.exit\(0\); catch"),
    "50 MB": ("print('x' * 50_000_000)", "snippets/x/y.py: printed 50,000,001 bytes, more than"),
    "not UTF-8": (
        "import os\nos.write(1, b'abc\\xff')",
        r"snippets/x/y.py: printed bytes that are not UTF-8 \(at byte 3\)",
    ),
    "stdin": ("input()", "snippets/x/y.py:1: EOFError: EOF when reading a line"),
    "warning": (
        "import torch\ntorch.meshgrid(torch.ones(2))",
        "snippets/x/y.py:2: UserWarning: torch.meshgrid",
    ),
    "hanging worker": (
        """\
        import time
        from multiprocessing import Process
        worker = Process(target=time.sleep, args=(99,))
        worker.start()
        worker.join()
        """,
        "snippets/x/y.py:5: still running after 2 s",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told_and_nothing_is_left(alone, mark, name):
    code, expected = FAULTS[name]
    result = alone(code, timeout=2 if "still running" in expected else 60)
    assert re.match(expected, result.error), result
    assert not list(alone.cache.glob("*")), "a failure must not be kept"


WORKING = {
    "files": (
        "with open('a', 'w') as file:\n    file.write('x')\nimport os\nprint(os.listdir())",
        "['a']\n",
    ),
    "both streams": (
        """\
        import os, sys
        print("out")
        print("err", file=sys.stderr)
        os.system("echo from a shell")
        """,
        "out\nerr\nfrom a shell\n",
    ),
    "DataLoader workers": (
        """\
        import torch
        from torch.utils.data import DataLoader, Dataset

        class Squares(Dataset):
            def __len__(self):
                return 4
            def __getitem__(self, index):
                return torch.tensor(index**2)

        print(list(DataLoader(Squares(), batch_size=2, num_workers=2)))
        """,
        "[tensor([0, 1]), tensor([4, 9])]\n",
    ),
    "two gloo processes": (
        """\
        import os
        import torch
        import torch.distributed as dist
        import torch.multiprocessing as mp

        def work(rank, file):
            dist.init_process_group("gloo", init_method=file, rank=rank, world_size=2)
            total = torch.tensor([rank + 1.0])
            dist.all_reduce(total)
            if rank == 0:
                print(total)
            dist.destroy_process_group()

        file = "file://" + os.path.abspath("store")
        mp.start_processes(work, (file,), nprocs=2, start_method="fork")
        """,
        "tensor([3.])\n",
    ),
}


@pytest.mark.parametrize("name", WORKING)
def test_works(alone, mark, name):
    code, expected = WORKING[name]
    result = alone(code)
    assert (result.error, result.output) == (None, expected)


def test_same_settings_for_everybody(alone, mark, monkeypatch):
    code = """\
    import os, torch
    names = "COLUMNS", "LC_ALL", "OMP_NUM_THREADS", "PYTHONHASHSEED", "TZ"
    print([os.environ[name] for name in names], torch.get_num_threads(), hash("a"))
    """
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    monkeypatch.setenv("COLUMNS", "200")
    first = alone(code)
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    second = alone(code + "# another key")
    assert first.output == second.output
    assert first.output.startswith("['80', 'C.UTF-8', '1', '0', 'UTC'] 1 ")


# --- the cache ---


def test_cache_serves_what_is_known(quick, mark):
    assert not quick("print(1)").cached
    again = quick("print(1)")
    assert (again.cached, again.output) == (True, "1\n")
    assert quick("print(2)").output == "2\n"


def _entry(cache):
    (entry,) = cache.glob("*")
    return entry


DAMAGES = {
    "truncated": lambda text: text[: len(text) // 2],
    "empty": lambda text: "",
    "another output": lambda text: text.replace("right", "wrong"),
    "another form": lambda text: "[1, 2]",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_cache_costs_a_run(quick, mark, damage):
    quick("print('right')")
    entry = _entry(quick.cache)
    entry.write_text(DAMAGES[damage](entry.read_text()))
    result = quick("print('right')")
    assert (result.cached, result.output, result.error) == (False, "right\n", None)
    assert quick("print('right')").cached


def test_binary_damage_costs_a_run(quick, mark):
    quick("print('right')")
    _entry(quick.cache).write_bytes(b"\xff\x00\xfe")
    assert quick("print('right')").output == "right\n"


def test_cache_that_cannot_be_written(quick, mark):
    # For root no folder is read-only: a file in its place refuses everybody.
    quick.cache.parent.mkdir()
    quick.cache.write_text("")
    for _ in range(2):
        result = quick("print(1)")
        assert (result.output, result.error, result.cached) == ("1\n", None, False)


def test_two_runs_at_once(quick, mark):
    results = quick("import time\ntime.sleep(1)\nprint('same')", times=3)
    assert {(result.output, result.error) for result in results} == {("same\n", None)}
    assert quick("import time\ntime.sleep(1)\nprint('same')").cached


def test_unused_entries_are_removed(quick, mark, monkeypatch):
    quick("print('old')")
    old = _entry(quick.cache)
    quick("print('new')")
    monkeypatch.setattr(runner, "ROOT", quick.cache.parents[1] / "snippets")
    monkeypatch.setattr(runner, "CACHE", quick.cache)
    key = runner._key("x/y.py", "print('new')", runner._shared(runner.ROOT))
    monkeypatch.setattr(runner, "_known", {key: None})
    runner.prune()
    assert not old.exists()
    assert quick("print('new')").cached


def test_changed_output_fails_with_a_diff_until_approved(project):
    shutil.copytree(ROOT / "tests", project / "tests")
    approved = project / "tests/outputs/tensors/gather-scatter/rows.txt"
    right = approved.read_text()
    approved.write_text(right.replace("5.", "7."))
    command = [sys.executable, "-m", "pytest", "tests/test_snippets.py", "-p", "no:cacheprovider"]
    command += ["-k", "approved and gather-scatter/rows.py"]

    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.returncode == 1
    assert "-tensor([[1., 7., 6.]," in done.stdout, done.stdout
    assert "+tensor([[1., 5., 6.]," in done.stdout
    assert (
        subprocess.run([*command, "--regen-all"], cwd=project, capture_output=True).returncode == 0
    )
    assert approved.read_text() == right


# --- a build ---


SLOW = "tensors/gather-scatter/rows.py"


def _slow(project):
    (project / "snippets" / SLOW).write_text(
        "import time\nprint('begun', flush=True)\ntime.sleep(50)\n"
    )


def _start(project, *command, **environment):
    return subprocess.Popen(
        [sys.executable, "-m", "mkdocs", *command],
        cwd=project,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        # A shell starts what runs in the background with SIGINT ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )


def _until(condition, seconds=180):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_build(tensors_only, mark, short_tmp, number):
    (tensors_only / "site").mkdir()
    (tensors_only / "site" / "good.html").write_text("the last good site")
    _slow(tensors_only)
    build = _start(tensors_only, "build", TMPDIR=str(short_tmp))
    _until(lambda: any("begun" in file.read_text() for file in short_tmp.glob("*/output")))
    build.send_signal(number)
    output = build.communicate(timeout=60)[0]
    assert build.returncode != 0, output
    assert (tensors_only / "site" / "good.html").read_text() == "the last good site"
    assert not list(tensors_only.glob(".site-*"))
    assert not list(short_tmp.glob("snippet-*"))


def test_failed_build_keeps_the_last_good_site(tensors_only, mark):
    (tensors_only / "site").mkdir()
    (tensors_only / "site" / "good.html").write_text("the last good site")
    (tensors_only / "snippets" / SLOW).write_text("raise ValueError('no')\n")
    status, log = mkdocs("build", "--strict", folder=tensors_only)
    assert status == 1, log
    assert "ValueError: no" in log, log
    assert (tensors_only / "site" / "good.html").exists()
    assert not list(tensors_only.glob(".site-*"))


def test_two_builds_at_once(tensors_only, mark):
    for entry in (tensors_only / ".cache").rglob("*.json"):
        entry.unlink()
    folders = [tensors_only / "one", tensors_only / "two"]
    epoch = {"SOURCE_DATE_EPOCH": "1760000000"}
    builds = [_start(tensors_only, "build", "-d", str(folder), **epoch) for folder in folders]
    for build in builds:
        output = build.communicate(timeout=300)[0]
        assert build.returncode == 0, output
    assert files(folders[0]) == files(folders[1])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serving_survives_a_deleted_snippet(tensors_only, mark, number):
    serve = _start(tensors_only, "serve", "--dev-addr", free_host(), PYTHONUNBUFFERED="1")
    log = []

    def read_until(words):
        for line in serve.stdout:
            log.append(line)
            if words in line:
                return line
        raise AssertionError(f"{words!r} is not in:\n{''.join(log)}")

    try:
        url = re.search(r"http://\S+", read_until("Serving on"))[0]
        page = url + "tensors/gather-scatter/"
        assert urllib.request.urlopen(page, timeout=120).status == 200
        snippet = tensors_only / "snippets" / SLOW
        code = snippet.read_text()
        snippet.unlink()
        read_until(f"snippets/{SLOW} does not exist")
        assert urllib.request.urlopen(page, timeout=120).status == 200
        snippet.write_text(code + "print('it is back')\n")
        _until(lambda: b"it is back" in urllib.request.urlopen(page, timeout=120).read())
    finally:
        serve.send_signal(number)
        serve.communicate(timeout=60)
    assert serve.returncode in (0, 128 + number, -number)
