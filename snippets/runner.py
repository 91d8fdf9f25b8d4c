"""Run snippets, each by itself in a clean process, and keep what they print.

    python snippets/runner.py tensors/gather-scatter/rows.py    print its output
    python snippets/runner.py                                   run every snippet

The site build and the tests use `run` and `start` of this module, so that one
execution serves both languages and the tests. A fork server that has torch
loaded starts each snippet in a few milliseconds; the result is kept in
`.cache/snippets/` under everything that can change it.
"""

from __future__ import annotations

import faulthandler
import functools
import glob
import hashlib
import importlib.metadata
import json
import linecache
import multiprocessing
import multiprocessing.connection
import multiprocessing.forkserver
import os
import platform
import re
import shutil
import signal
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
CACHE = ROOT.parent / ".cache" / "snippets"
TIMEOUT = 60.0
LARGEST_OUTPUT = 200_000
LARGEST_FILE = 100_000_000

# What a snippet prints must not depend on who runs it.
ENVIRONMENT = {
    "COLUMNS": "80",
    "LC_ALL": "C.UTF-8",
    "LINES": "24",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONUTF8": "1",
    "TERM": "dumb",
    "TZ": "UTC",
}
# torch._dynamo is what the first optimizer of a process would import, in a second.
PRELOAD = ["torch", "numpy", "matplotlib.pyplot", "torch._dynamo"]


@dataclass(frozen=True)
class Result:
    """What one snippet did.

    Attributes:
        output: what it printed, stdout and stderr as they came.
        error: what went wrong, on one line that names file and line; None if nothing did.
        seconds: how long it ran.
        cached: whether this was read from the cache.
    """

    output: str
    error: str | None
    seconds: float
    cached: bool = False


def paths() -> list[str]:
    """Return every snippet, as paths relative to `snippets/`, in order."""
    found = glob.glob("*/**/*.py", root_dir=ROOT, recursive=True)
    names = (path.replace(os.sep, "/") for path in found)
    return sorted(name for name in names if not name.startswith("toolbox/"))


def run(path: str, *, fresh: bool = False) -> Result:
    """Run one snippet, or return what is known of it, and wait for the result.

    Args:
        path: the snippet, relative to `snippets/`.
        fresh: whether to run it even if its result is known.

    Raises:
        FileNotFoundError: there is no such snippet.
    """
    return _execute(path, read(path)) if fresh else _submit(path, read(path)).result()


def read(path: str) -> str:
    """Return the code of a snippet.

    Args:
        path: the snippet, relative to `snippets/`.

    Raises:
        FileNotFoundError: there is no such snippet.
    """
    try:
        file = os.stat(f"{ROOT}/{path}")
    except OSError:
        missing = f"snippets/{path} does not exist: write it, or correct the path"
        raise FileNotFoundError(missing) from None
    return _text(path, file.st_mtime_ns, file.st_size)


def run_code(name: str, code: str) -> Result:
    """Run code that the build makes up, as a snippet is run, and wait for the result."""
    return _submit(name, code).result()


def start(snippets: Iterable[str]) -> None:
    """Begin to run snippets in the background, on all cores; `run` collects them."""
    _shared.cache_clear()  # the toolbox may have changed since the last build
    for path in snippets:
        _submit(path, read(path))


def stop() -> None:
    """Drop what has not begun and end what runs."""
    global _pool
    with _lock:
        pool, _pool = _pool, None
        _known.clear()
        running = list(_running)
    for process in running:
        _end(process)
    if pool:
        pool.shutdown(cancel_futures=True)


def prune() -> None:
    """Remove the cache entries that nothing has asked for since the start."""
    with _lock:
        used = {f"{key}.json" for key in _known}
    with suppress(OSError):
        for entry in CACHE.iterdir():
            if entry.name not in used:
                entry.unlink()


# --- one result ------------------------------------------------------------

_pool: ThreadPoolExecutor | None = None
_known: dict[str, Future[Result]] = {}
_running: set[multiprocessing.process.BaseProcess] = set()
_lock = threading.Lock()


def _submit(path: str, code: str) -> Future[Result]:
    global _pool
    key = _key(path, code, _shared(ROOT))
    with _lock:
        if key not in _known:
            # Here, not in a thread of the pool: changing the environment beside another
            # thread that starts a program is not safe.
            _context()
            _pool = _pool or ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="snippet")
            _known[key] = _pool.submit(_cached, path, code, key)
        return _known[key]


# Sized for all snippets of a large site: `mkdocs serve` asks for each after every edit.
@functools.lru_cache(maxsize=10_000)
def _text(path: str, modified: int, size: int) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


@functools.lru_cache(maxsize=10_000)
def _key(path: str, code: str, shared: str) -> str:
    """Name everything that can change a snippet's output."""
    return hashlib.sha256("\0".join([path, code, shared]).encode()).hexdigest()


@functools.cache
def _shared(root: Path) -> str:
    """Return what the outputs of all snippets depend on."""
    files = [root / "runner.py", *sorted(root.glob("toolbox/**/*.py"))]
    parts = [*_machine(), *(file.read_text(encoding="utf-8") for file in files)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


@functools.cache
def _machine() -> list[str]:
    packages = {f"{d.name}=={d.version}" for d in importlib.metadata.distributions()}
    return [sys.version, platform.platform(), platform.machine(), *sorted(packages)]


def _cached(path: str, code: str, key: str) -> Result:
    entry = CACHE / f"{key}.json"
    # Damaged, truncated or unreadable: run again.
    with suppress(OSError, ValueError, KeyError, TypeError):
        kept = json.loads(entry.read_text(encoding="utf-8"))
        if kept["check"] == hashlib.sha256(kept["output"].encode()).hexdigest():
            return Result(kept["output"], None, float(kept["seconds"]), cached=True)
    result = _execute(path, code)
    if result.error is None:
        check = hashlib.sha256(result.output.encode()).hexdigest()
        kept = {"output": result.output, "seconds": round(result.seconds, 3), "check": check}
        with suppress(OSError):  # a read-only cache costs the next build a run
            CACHE.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=CACHE, suffix=".new")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file)
            os.replace(name, entry)
    return result


# --- one process -----------------------------------------------------------


def _execute(path: str, code: str) -> Result:
    folder = Path(tempfile.mkdtemp(prefix="snippet-"))
    (folder / "work").mkdir()
    began = time.monotonic()
    process = _context().Process(
        target=_child, args=(f"snippets/{path}", code, str(folder), TIMEOUT), daemon=False
    )
    try:
        with _lock, _nothing_of_main():
            process.start()
            _running.add(process)
        # Starting a process polls the others too, and two threads that poll one at a
        # time lose its exit status: hence only waiting here, and asking under the lock.
        if not multiprocessing.connection.wait([process.sentinel], TIMEOUT + 5):
            _end(process)
            multiprocessing.connection.wait([process.sentinel])
        with suppress(OSError, ValueError):  # without the time the server took to start
            began = float((folder / "began").read_text(encoding="utf-8"))
        seconds = time.monotonic() - began
        with _lock:
            exitcode = process.exitcode
        output, error = _outcome(path, folder, exitcode)
        return Result(output, error, seconds)
    finally:
        _end(process)
        with _lock:
            _running.discard(process)
        shutil.rmtree(folder, ignore_errors=True)


def _outcome(path: str, folder: Path, exitcode: int | None) -> tuple[str, str | None]:
    name = f"snippets/{path}"
    try:
        size = (folder / "output").stat().st_size
        with open(folder / "output", "rb") as file:
            printed = file.read(LARGEST_OUTPUT)
    except FileNotFoundError:
        return "", f"{name}: did not start (exit status {exitcode})"
    output = printed.decode(errors="replace")
    if size > LARGEST_OUTPUT:
        return output, f"{name}: printed {size:,} bytes, more than {LARGEST_OUTPUT:,}: print less"
    with suppress(OSError, ValueError):
        error = json.loads((folder / "error").read_text(encoding="utf-8"))
        return output, f"{name}:{error['line']}: {error['text']}"
    if exitcode != 0:
        where = re.search(rf'File "{re.escape(name)}", line (\d+)', output)
        line = f":{where[1]}" if where else ""
        return output, f"{name}{line}: {_exit_reason(exitcode)}"
    try:
        printed.decode()
    except UnicodeDecodeError as error:
        return output, f"{name}: printed bytes that are not UTF-8 (at byte {error.start})"
    return output, None


def _exit_reason(exitcode: int | None) -> str:
    if exitcode in (-signal.SIGALRM, -signal.SIGKILL, None):
        return f"still running after {TIMEOUT:g} s: make it shorter"
    if exitcode < 0:
        return f"killed by {signal.Signals(-exitcode).name}"
    return f"ended the process with exit status {exitcode}"


def _end(process: multiprocessing.process.BaseProcess) -> None:
    """Kill a snippet and whatever it has started: it leads its own session."""
    if process.pid:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


@functools.cache
def _context() -> multiprocessing.context.BaseContext:
    """Start the fork server, with the environment that every snippet gets from it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    before = {name: os.environ.get(name) for name in ENVIRONMENT}
    os.environ.update(ENVIRONMENT)
    try:
        multiprocessing.forkserver.ensure_running()
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return context


@contextmanager
def _nothing_of_main() -> Iterator[None]:
    """Keep a snippet from importing the script that builds the site."""
    main = sys.modules["__main__"]
    hidden = {name: getattr(main, name, None) for name in ("__file__", "__spec__")}
    for name in hidden:
        setattr(main, name, None)
    try:
        yield
    finally:
        for name, value in hidden.items():
            setattr(main, name, value)


# --- inside the process ----------------------------------------------------


def _child(name: str, code: str, folder: str, timeout: float) -> None:
    os.setsid()
    Path(folder, "began").write_text(str(time.monotonic()), encoding="utf-8")
    handle = os.open(f"{folder}/output", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    null = os.open(os.devnull, os.O_RDONLY)
    for source, target in ((null, 0), (handle, 1), (handle, 2)):
        os.dup2(source, target)
    sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding="utf-8", buffering=1, closefd=False)
    sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1, closefd=False)
    import resource  # not on Windows, which runs no snippets here but imports this module

    # A crash or the end of the time says where: without a thread, which `fork` dislikes.
    faulthandler.enable(file=sys.stderr)
    faulthandler.register(signal.SIGALRM, file=sys.stderr, chain=True)
    signal.setitimer(signal.ITIMER_REAL, timeout)
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))
    os.chdir(f"{folder}/work")
    os.environ["HOME"] = os.getcwd()  # for libraries that keep settings there
    # DataLoader workers then find the classes that a snippet defines.
    multiprocessing.set_start_method("fork", force=True)
    if "torchvision" in code or "lightning" in code:  # which imports torchvision
        from toolbox.torchvision_cpu import declare_missing_operators

        declare_missing_operators()
    warnings.resetwarnings()
    warnings.simplefilter("error")

    main = types.ModuleType("__main__")
    main.__file__ = name
    sys.modules["__main__"] = main
    sys.argv = [name]
    linecache.cache[name] = (len(code), None, code.splitlines(True), name)
    try:
        exec(compile(code, name, "exec", dont_inherit=True), main.__dict__)
    except BaseException as error:
        _report(name, error, folder)
        raise SystemExit(1) from None
    finally:
        sys.stdout.flush()
        sys.stderr.flush()


def _report(name: str, error: BaseException, folder: str) -> None:
    trace = traceback.TracebackException.from_exception(error)
    while trace.stack and trace.stack[0].filename != name:
        del trace.stack[0]
    sys.stderr.write("".join(trace.format()))
    lines = [frame.lineno for frame in trace.stack if frame.filename == name]
    line = lines[-1] if lines else getattr(error, "lineno", None) or 1
    text = "".join(trace.format_exception_only()).strip().splitlines()[-1]
    if isinstance(error, SystemExit):
        text = f"called sys.exit({error.code!r}); catch SystemExit and print its code"
    Path(folder, "error").write_text(json.dumps({"line": line, "text": text}), encoding="utf-8")


# --- by hand ---------------------------------------------------------------


def main(arguments: list[str]) -> int:
    """Print the output of the named snippets, or run all and sum up."""
    if arguments:
        failed = 0
        for argument in arguments:
            path = Path(argument).resolve()
            inside = path.is_relative_to(ROOT) and path.is_file()
            try:
                result = run(path.relative_to(ROOT).as_posix() if inside else argument)
            except FileNotFoundError as error:
                print(error, file=sys.stderr)
                failed += 1
                continue
            sys.stdout.write(result.output)
            if result.error:
                print(result.error, file=sys.stderr)
                failed += 1
        return min(failed, 1)

    from tqdm import tqdm

    everything = paths()
    start(everything)
    results = {path: run(path) for path in tqdm(everything, unit="snippet")}
    prune()
    failed = {path: result for path, result in results.items() if result.error}
    for result in failed.values():
        print(result.error, file=sys.stderr)
    cached = sum(result.cached for result in results.values())
    print(f"{len(results) - cached} run, {cached} cached, {len(failed)} failed; the slowest:")
    for path, result in sorted(results.items(), key=lambda item: -item[1].seconds)[:5]:
        print(f"{result.seconds:6.2f} s  {path}")
    return 1 if failed else 0


if __name__ == "__main__":
    # As a module of its own, so that the fork server finds `_child` by name.
    import runner

    sys.exit(runner.main(sys.argv[1:]))
