"""Say in the footer and on the build report what computed the outputs."""

import importlib.metadata
import os
import platform
import re
import subprocess
from contextlib import suppress
from html import escape
from pathlib import Path

import runner  # on the path since execution.py
from mkdocs.utils import get_build_datetime

FOOTER = ("torch", "python", "device", "commit", "date")
PLACE = re.compile(r'<(span|div) data-build="(\w+)"></\1>')


def on_env(env, config, files):
    """All pages are rendered, so every snippet of theirs has run."""
    env.globals["build"] = facts(config)
    for file in files.documentation_pages():
        complete(file.page, env.globals["build"])
    return env


def reports(file):
    """Return whether a file is the page that shows the facts."""
    return file.src_uri.endswith("reference/build.md")


def complete(page, known):
    """Put the facts in their places on a page."""
    if reports(page.file):
        page.content, page.markdown = (
            PLACE.sub(lambda match: str(known[match[2]]), text)
            for text in (page.content, page.markdown)
        )


def facts(config):
    """Return what the footer of every page and the report say."""
    root = Path(config.config_file_path).parent
    results = {path: runner.run(path) for path in runner.paths()}
    machine = results["reference/build/machine.py"].output.strip().splitlines()
    timed = "SOURCE_DATE_EPOCH" not in os.environ
    commit = _git(root, "rev-parse", "--short", "HEAD") or "–"
    slowest = sorted(results.items(), key=lambda item: -item[1].seconds)[:10]
    rows = "".join(
        f"<tr><td><code>{escape(path)}</code></td><td>{result.seconds:.2f}&nbsp;s</td></tr>"
        for path, result in slowest
    )
    return {
        "torch": importlib.metadata.version("torch"),
        "python": platform.python_version(),
        "device": escape(machine[-1].removeprefix("Device: ")),
        "commit": commit,
        # Not in every footer: the first edit would change every page.
        "state": commit + ("+" if _git(root, "status", "--porcelain") else ""),
        "date": get_build_datetime().date().isoformat(),
        "snippets": len(results),
        "seconds": f"{sum(result.seconds for result in results.values()):.0f}" if timed else "–",
        "slowest": f"<table>{rows}</table>" if timed else "",
    }


def _git(root, *command):
    with suppress(OSError):  # no git
        done = subprocess.run(["git", "-C", str(root), *command], capture_output=True, text=True)
        return done.stdout.strip()
