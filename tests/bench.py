"""Not a test: how long a build takes, beside the plain stack, in one run.

    python tests/bench.py            medians of three rounds; about fifteen minutes
    python tests/bench.py --rounds 1

"Plain" is the same site without our hooks: markdown-exec runs each block itself,
in the build's process, once per language.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from conftest import MKDOCS, PLAIN

ROOT = Path(__file__).resolve().parents[1]
SECTIONS = ("tensors", "train", "modules", "tools", "python", "keras")
HOOKS = re.compile(r"^hooks:\n(?:  - .*\n)+", re.MULTILINE)
NAV = re.compile(r"^nav:\n(?:(?: .*)?\n)+?(?=\S)", re.MULTILINE)


def copy(folder):
    """Copy the project without what builds leave behind."""
    unneeded = shutil.ignore_patterns(".*", "site", "tests", "__pycache__")
    shutil.copytree(ROOT, folder, ignore=unneeded)
    text = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    (folder / "plain.yml").write_text(HOOKS.sub("", text), encoding="utf-8")
    return folder


def synthetic(folder, pages, code):
    """Make a site of pages with four blocks each, in both languages."""
    copy(folder)
    for language in ("en", "zh"):
        for section in SECTIONS:
            shutil.rmtree(folder / "docs" / language / section)
        (folder / "docs" / language / "pages").mkdir()
    for section in SECTIONS:
        shutil.rmtree(folder / "snippets" / section)
    for page in range(pages):
        name = f"page{page:03}"
        (folder / "snippets" / "pages" / name).mkdir(parents=True)
        text = f"# Page {page}\n\nA sentence about tensors.\n"
        for block in range(4):
            snippet = f"pages/{name}/block{block}.py"
            (folder / "snippets" / snippet).write_text(code.format(page=page, block=block))
            text += f'\n```python exec="on" source="block" result="text"\n--8<-- "{snippet}"\n```\n'
        for language in ("en", "zh"):
            (folder / "docs" / language / "pages" / f"{name}.md").write_text(text)
    docs = folder / "docs/en"
    names = sorted(file.relative_to(docs).as_posix() for file in docs.rglob("*.md"))
    nav = "nav:\n" + "".join(f"  - {name}\n" for name in names) + "\n"
    for config in (folder / "mkdocs.yml", folder / "plain.yml"):
        text = NAV.sub(nav, config.read_text(encoding="utf-8"))
        config.write_text(text, encoding="utf-8")
    return folder


def build(folder, *, plain=False, cold=False):
    """Build once; return the seconds it took."""
    if cold:
        shutil.rmtree(folder / ".cache", ignore_errors=True)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    if plain:
        environment["PYTHONPATH"] = str(folder / "snippets")
    # The plain stack's own way to torchvision, where the pages use it.
    uses = plain and (folder / "snippets" / "modules").exists()
    command = [*(PLAIN if uses else MKDOCS), "build", "-q"]
    began = time.perf_counter()
    subprocess.run(
        [*command, "-f", "plain.yml" if plain else "mkdocs.yml"],
        cwd=folder,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - began


def side_by_side(rounds, **kinds):
    """Time several kinds of build in turn; return the median seconds of each."""
    seconds = {kind: [] for kind in kinds}
    for _ in range(rounds):
        for kind, run in kinds.items():
            seconds[kind].append(run())
    return {kind: statistics.median(values) for kind, values in seconds.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="rounds, of which the medians count")
    rounds = parser.parse_args().rounds

    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary)
        real = copy(base / "real")
        slow = synthetic(
            base / "slow", 10, "import time\ntime.sleep(0.3)\nprint({page}, {block})\n"
        )
        heads = ("plain", "cold", "warm", "cold/plain", "warm/plain")
        print(f"{'site':32} " + " ".join(f"{head:>11}" for head in heads))
        for name, folder in (("this one", real), ("10 pages, snippets of 0.3 s", slow)):
            medians = side_by_side(
                rounds,
                plain=lambda folder=folder: build(folder, plain=True),
                cold=lambda folder=folder: build(folder, cold=True),
                warm=lambda folder=folder: build(folder),
            )
            plain, cold, warm = medians.values()
            print(
                f"{name:32} {plain:10.1f}s {cold:10.1f}s {warm:10.1f}s "
                f"{cold / plain:11.2f} {warm / plain:11.2f}",
                flush=True,
            )

        sizes = (40, 80, 160, 320)
        code = "import torch\nprint(torch.arange({page}, {page} + {block} + 1))\n"
        folders = {size: synthetic(base / str(size), size, code) for size in sizes}
        for folder in folders.values():
            build(folder)
        medians = side_by_side(
            rounds, **{str(size): lambda size=size: build(folders[size]) for size in sizes}
        )
        print(f"\n{'pages, warm':32} {'seconds':>8} {'ms per page more':>18}")
        before = None
        for size in sizes:
            now = medians[str(size)]
            more = f"{(now - before[1]) / (size - before[0]) * 1000:18.1f}" if before else ""
            print(f"{size:<32} {now:7.1f}s {more}", flush=True)
            before = size, now


if __name__ == "__main__":
    main()
