"""Not a test: builds, `mkdocs serve` and memory beside their references, in one run.

    python tests/bench.py                        everything, in a few hours
    python tests/bench.py builds --rounds 1
    python tests/bench.py serve sphinx --edits 3

"Plain" is the same site without our hooks: markdown-exec runs each block itself, in the
build's process, once per language. A made-up site has this one's home page and reference
and a number of pages with four blocks each. The outside reference is what the blocks of 40
such pages cost as notebooks, in Sphinx with MyST-NB. All in both languages.

Kinds of build take turns; servers run one at a time. Leave the machine alone meanwhile.
"""

import argparse
import http.client
import os
import random
import re
import shutil
import signal
import site
import subprocess
import sys
import sysconfig
import tempfile
import time
import venv
from contextlib import contextmanager, suppress
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median

import psutil
from conftest import FLAGS, MKDOCS, PLAIN, SECTIONS, find_chromium, free_host, without_hooks
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
NAV = re.compile(r"^nav:\n(?:(?: .*)?\n)+?(?=\S)", re.MULTILINE)
TITLE = re.compile(r"^# .*\n\n", re.MULTILINE)

CODE = "import torch\nprint(torch.arange({page}, {page} + {block} + 1))\n"
SLOW = "import time\ntime.sleep(0.3)\nprint({page}, {block})\n"
FENCE = """
```python exec="on" source="block" result="text"
--8<-- "pages/page{page:03}/block{block}.py"
```
"""

# Edits of one kind end after these seconds: the plain stack takes minutes for one.
PATIENCE = 60
WORDS = count(1)
# Says on the console what the page shows, once it is drawn: no polling, across reloads.
TELL = """new MutationObserver(() => {
  for (const word of document.querySelector("article")?.textContent.match(/bench\\d+/g) ?? [])
    requestAnimationFrame(() => setTimeout(() => console.log(word, Date.now())));
}).observe(document, {childList: true, subtree: true, characterData: true});"""

# In an environment of their own, thrown away: nothing else here needs them.
SPHINX = ("sphinx==9.0.4", "myst-nb==1.4.0", "jupyter-cache==1.0.1", "ipykernel==7.4.0")
SPHINX_CONFIG = """extensions, exclude_patterns = ["myst_nb"], ["built", "cache"]
nb_execution_mode = nb_execution_cache_path = "cache"
nb_execution_raise_on_error = True
"""
NOTEBOOK = "---\nfile_format: mystnb\nkernelspec:\n  name: python3\n---\n\n"
CELL = "\n```{{code-cell}}\n" + CODE + "```\n"


def write(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def copy(folder):
    """Copy the project without what builds leave behind."""
    unneeded = shutil.ignore_patterns(".*", "site", "tests", "__pycache__")
    shutil.copytree(ROOT, folder, ignore=unneeded)
    text = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    write(folder / "plain.yml", without_hooks(text))
    return folder


def made_up(page, block):
    """Return the text of a page with four blocks."""
    blocks = "".join(block.format(page=page, block=number) for number in range(4))
    return f"# Page {page}\n\nA sentence about tensors.\n{blocks}"


def synthetic(folder, pages, code=CODE):
    """Make a site of pages with four blocks each, in both languages."""
    copy(folder)
    for section in SECTIONS:
        for place in ("docs/en", "docs/zh", "snippets"):
            shutil.rmtree(folder / place / section)
    for page in range(pages):
        for language in ("en", "zh"):
            file = folder / f"docs/{language}/pages/page{page:03}.md"
            write(file, made_up(page, FENCE))
        for block in range(4):
            file = folder / f"snippets/pages/page{page:03}/block{block}.py"
            write(file, code.format(page=page, block=block))
    docs = folder / "docs/en"
    names = sorted(file.relative_to(docs).as_posix() for file in docs.rglob("*.md"))
    nav = "nav:\n" + "".join(f"  - {name}\n" for name in names) + "\n"
    for config in (folder / "mkdocs.yml", folder / "plain.yml"):
        write(config, NAV.sub(nav, config.read_text(encoding="utf-8")))
    return folder


@contextmanager
def started(folder, *command, **environment):
    """Start a program in a folder; at the end, end it and everything it has started."""
    environment = {**os.environ, "TMPDIR": str(folder.parent), **environment}
    for name in ("SOURCE_DATE_EPOCH", "SITE_URL", "REPO_URL"):
        environment.pop(name, None)
    file = folder.with_suffix(".log")
    with open(file, "w") as log:
        process = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
    try:
        yield process
        assert not process.poll(), f"{command} failed"
    except Exception:
        print(file.read_text()[-3000:], file=sys.stderr)
        raise
    finally:
        with suppress(psutil.NoSuchProcess):  # it has ended
            tree = psutil.Process(process.pid).children(recursive=True)
            process.terminate()
            with suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()
            for left in psutil.wait_procs(tree, timeout=1)[1]:
                with suppress(psutil.NoSuchProcess):
                    left.kill()
        process.wait()


def mkdocs(folder, *arguments, plain=False):
    """Start mkdocs, as `started` does."""
    path = {"PYTHONPATH": str(folder / "snippets")} if plain else {}
    # The plain stack's own way to torchvision, where the pages use it.
    uses = plain and (folder / "snippets" / "modules").exists()
    command = (*(PLAIN if uses else MKDOCS), *arguments)
    config = "plain.yml" if plain else "mkdocs.yml"
    return started(folder, *command, "-f", config, NO_MKDOCS_2_WARNING="1", **path)


def memory(pid):
    """Return the MB a process and all it has started hold; on Linux, what is shared once."""
    total = 0
    with suppress(psutil.NoSuchProcess):
        process = psutil.Process(pid)
        for each in (process, *process.children(recursive=True)):
            with suppress(psutil.Error):
                held = each.memory_full_info()
                total += getattr(held, "pss", held.rss)
    return total / 1e6


def build(folder, *, plain=False, cold=False, weigh=False):
    """Build once; return its seconds, or the MB held at its peak: looking takes time."""
    if cold:
        shutil.rmtree(folder / ".cache", ignore_errors=True)
    peak = 0
    began = time.perf_counter()
    with mkdocs(folder, "build", "-q", plain=plain) as process:
        while weigh and process.poll() is None:
            peak = max(peak, memory(process.pid))
            time.sleep(0.05)
        process.wait()
        return round(peak) if weigh else time.perf_counter() - began


def side_by_side(rounds, *runs):
    """Run several things in turn, a number of rounds; return the median seconds of each."""
    seconds = [[run() for run in runs] for _ in range(rounds)]
    return [median(each) for each in zip(*seconds, strict=True)]


def row(name, *cells):
    """Print a line of a table: a fraction is rounded, None is a dash."""
    texts = (f"{cell:.2f}" if isinstance(cell, float) else str(cell) for cell in cells)
    line = "".join(f"{'–' if text == 'None' else text:>13}" for text in texts)
    print(f"{name:34}{line}", flush=True)


def builds(base, rounds, edits):
    """Memory and seconds of builds, and what a further page costs."""
    sites = {
        "this site": copy(base / "real"),
        "10 pages, snippets of 0.3 s": synthetic(base / "slow", 10, SLOW),
    }
    kinds = ({"plain": True}, {"cold": True}, {})
    # Memory first: the timed builds then find all files read.
    for title, weigh in (("Memory at a build's peak, MB", True), ("A build, seconds", False)):
        row(title, "plain", "cold", "warm", "cold/plain", "warm/plain")
        for name, folder in sites.items():
            runs = [partial(build, folder, weigh=weigh, **kind) for kind in kinds]
            plain, cold, warm = side_by_side(1 if weigh else rounds, *runs)
            row(name, plain, cold, warm, cold / plain, warm / plain)
        print()

    folders = {size: synthetic(base / str(size), size) for size in (40, 80, 160, 320)}
    for folder in folders.values():
        build(folder)
    row("A warm build", "seconds", "ms each more")
    seconds = side_by_side(rounds, *(partial(build, folder) for folder in folders.values()))
    before = None
    for size, now in zip(folders, seconds, strict=True):
        row(f"{size} pages", now, before and (now - before[1]) / (size - before[0]) * 1000)
        before = size, now


@contextmanager
def browser():
    """Start Chromium; give a tab that says on its console what it shows."""
    flags = [*FLAGS, "--no-sandbox"]  # the sandbox refuses to run as root
    with sync_playwright() as playwright:
        tab = playwright.chromium.launch(executable_path=find_chromium(), args=flags).new_page()
        tab.add_init_script(TELL)
        yield tab


@contextmanager
def served(folder, page, plain):
    """Start `mkdocs serve`; give a page's address, the seconds until it was there, the process."""
    host = free_host()
    connection = http.client.HTTPConnection(host)
    began = time.perf_counter()
    with mkdocs(folder, "serve", "-a", host, plain=plain) as process:
        while process.poll() is None:
            with suppress(ConnectionRefusedError):
                connection.connect()
                break
            time.sleep(0.005)
        connection.request("GET", f"/{page}/")
        answer = connection.getresponse()
        assert answer.read() and answer.status == 200, answer.status
        seconds = time.perf_counter() - began
        connection.close()
        yield f"http://{host}/{page}/", seconds, process


def new_word(text, number):
    """Return a page with another word in its first paragraph."""
    return TITLE.sub(lambda match: f"{match[0]}bench{number} ", text, count=1)


def new_value(text, number):
    """Return a snippet that prints another value, which its source does not hold."""
    return f'{text}\nprint("bench" + str({number}))\n'


def latencies(tab, file, change, edits):
    """Edit a file again and again; return the seconds from each save until the tab shows it."""
    seconds, text = [], file.read_text(encoding="utf-8")
    while len(seconds) < edits and sum(seconds) < PATIENCE:
        tab.wait_for_load_state("load")
        # A server that looks for changes now and then is met at any moment.
        tab.wait_for_timeout(random.uniform(500, 1500))
        number = next(WORDS)
        word = f"bench{number} "
        with tab.expect_console_message(
            lambda message, word=word: message.text.startswith(word), timeout=900_000
        ) as shown:
            saved = time.time()
            write(file, change(text, number))
        seconds.append(int(shown.value.text.split()[1]) / 1000 - saved)
    return seconds


def serve(base, rounds, edits):
    """Seconds to the first page and from a save until it is seen; memory after the edits."""
    sites = {"this site": (copy(base / "real"), "tensors/gather-scatter", "rows")}
    for size in (40, 160, 320):
        folder = synthetic(base / str(size), size)
        sites[f"{size} pages"] = (folder, f"pages/page{size // 2:03}", "block1")
    print(
        "mkdocs serve: seconds to the first page, beside a warm build; seconds from a save to the"
    )
    print("text in the open browser, median and worst of n; MB held after the edits")
    row("", "first page", "build", "page edit", "worst", "snippet edit", "worst", "MB", "n")
    with browser() as tab:
        for name, (folder, page, snippet) in sites.items():
            build(folder)
            found = {}
            for stack, turns in (("ours", rounds), ("plain", 1)):
                warm, firsts, plain = [], [], stack == "plain"
                for turn in range(turns):
                    if not plain:  # whose build takes as long as its first page
                        warm.append(build(folder))
                    with served(folder, page, plain) as (address, first, process):
                        firsts.append(first)
                        if turn < turns - 1:
                            continue
                        tab.goto(address)
                        words = latencies(tab, folder / f"docs/en/{page}.md", new_word, edits)
                        file = folder / f"snippets/{page}/{snippet}.py"
                        values = latencies(tab, file, new_value, edits)
                        held = round(memory(process.pid))
                        tab.goto("about:blank")
                times = (median(words), max(words), median(values), max(values))
                found[stack] = (median(firsts), None if plain else median(warm), *times, held)
                row(f"{name}, {stack}", *found[stack], f"{len(words)}, {len(values)}")
            both = zip(found["ours"], found["plain"], strict=True)
            row("  ours/plain", *(plain and ours / plain for ours, plain in both))
            row("  first page/warm build", found["ours"][0] / found["ours"][1])


def sphinx_environment(folder):
    """Make an environment with Sphinx, which finds this one's torch; return its Python."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "-qq", *SPHINX], check=True)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    write(packages / "project.pth", "\n".join(site.getsitepackages()))
    return python


def sphinx_build(python, folder, *, cold=False):
    """Build all from its sources, cold or with the outputs kept; return the seconds it took."""
    for name in ("built", "cache") if cold else ("built",):
        shutil.rmtree(folder / name, ignore_errors=True)
    command = (python, "-m", "sphinx", "-q", "-j", "auto", ".", "built/html")
    began = time.perf_counter()
    with started(folder, *command, IPYTHONDIR=str(folder.parent / "ipython")) as process:
        process.wait()
        seconds = time.perf_counter() - began
    html = (folder / "built/html/zh/page001.html").read_text(encoding="utf-8")
    assert "tensor([1, 2, 3, 4])" in html
    return seconds


def sphinx(base, rounds, edits):
    """Seconds of builds, and of the same blocks as notebooks."""
    python = sphinx_environment(base / "sphinx")
    project = base / "notebooks"
    write(project / "conf.py", SPHINX_CONFIG)
    write(project / "index.md", "# Home\n\n```{toctree}\n:glob:\n\nen/*\nzh/*\n```\n")
    for language in ("en", "zh"):
        for page in range(40):
            file = project / language / f"page{page:03}.md"
            write(file, NOTEBOOK + made_up(page, CELL))
    folder = synthetic(base / "40", 40)
    build(folder)  # as in `builds`: the timed builds then find all files read
    plain, cold, warm, notebooks, kept = side_by_side(
        rounds,
        partial(build, folder, plain=True),
        partial(build, folder, cold=True),
        partial(build, folder),
        partial(sphinx_build, python, project, cold=True),
        partial(sphinx_build, python, project),
    )
    row("40 pages, seconds", "plain", "ours", "Sphinx", "ours/Sphinx", "plain/Sphinx")
    row("cold", plain, cold, notebooks, cold / notebooks, plain / notebooks)
    row("warm, all outputs kept", None, warm, kept, warm / kept, None)


def main():
    parts = {"builds": builds, "serve": serve, "sphinx": sphinx}
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("part", nargs="*", choices=list(parts), help="default: all")
    parser.add_argument("--rounds", type=int, default=3, help="rounds, of which the medians count")
    parser.add_argument("--edits", type=int, default=10, help="edits of each kind, while served")
    options = parser.parse_args()
    # Ended from outside, it still ends what it has started.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    for part in options.part or parts:
        with tempfile.TemporaryDirectory() as folder:
            parts[part](Path(folder), options.rounds, options.edits)
        print()


if __name__ == "__main__":
    main()
