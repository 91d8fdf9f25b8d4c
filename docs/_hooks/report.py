"""Say in the footer and on the build report what computed the outputs."""

import importlib.metadata
import os
import platform
import re
import subprocess
from html import escape
from pathlib import Path

import runner  # on the path since execution.py
from mkdocs.utils import get_build_datetime

PLACE = re.compile(r'<(span|div) data-build="(\w+)"></\1>')


def on_env(env, config, files):
    """All pages are rendered, so every snippet of theirs has run."""
    facts = _facts(Path(config.config_file_path).parent)
    env.globals["build"] = facts
    for file in files.documentation_pages():
        if file.src_uri.endswith("reference/build.md"):
            page = file.page
            page.content, page.markdown = (
                PLACE.sub(lambda match: str(facts[match[2]]), text)
                for text in (page.content, page.markdown)
            )
    return env


def _facts(root):
    results = {path: runner.run(path) for path in runner.paths()}
    machine = results["reference/build/machine.py"].output.strip().splitlines()
    timed = "SOURCE_DATE_EPOCH" not in os.environ
    slowest = sorted(results.items(), key=lambda item: -item[1].seconds)[:10]
    rows = "".join(
        f"<tr><td><code>{escape(path)}</code></td><td>{result.seconds:.2f}&nbsp;s</td></tr>"
        for path, result in slowest
    )
    return {
        "torch": importlib.metadata.version("torch"),
        "python": platform.python_version(),
        "device": escape(machine[-1].removeprefix("Device: ")),
        "commit": _commit(root),
        "date": get_build_datetime().date().isoformat(),
        "snippets": len(results),
        "seconds": f"{sum(result.seconds for result in results.values()):.0f}" if timed else "–",
        "slowest": f"<table>{rows}</table>" if timed else "",
    }


def _commit(root):
    git = ["git", "-C", str(root)]
    try:
        head = subprocess.run(
            [*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True
        )
        changed = subprocess.run([*git, "status", "--porcelain"], capture_output=True, text=True)
    except OSError:
        return "–"
    if head.returncode:
        return "–"
    return head.stdout.strip() + ("+" if changed.stdout.strip() else "")
