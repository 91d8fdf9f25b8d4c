"""Run all snippets with other versions and show, as Markdown, which outputs change and how.

    python tests/upgrade.py torch                 # the newest torch and torchvision
    python tests/upgrade.py torch==2.14.0         # this one, and the torchvision that fits
    python tests/upgrade.py others                # everything but torch at its newest
    python tests/upgrade.py numpy==2.3.5 einops   # by name
    python tests/upgrade.py --tests torch         # the tests as well

The versions go into a virtual environment that is thrown away; no file of the project
changes. Exits with 1 if an output changed, a snippet failed or a test did.
"""

import argparse
import difflib
import json
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
OUTPUTS = ROOT / "tests" / "outputs"
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)", re.MULTILINE)
TORCH = {"torch", "torchvision", "lightning"}
# What these are for is to differ: only their words are approved.
OF_THIS_MACHINE = {
    "index/versions.py": re.compile(r"\d\S+|True|False"),
    "reference/build/machine.py": re.compile(r"\d\S+|(?<=Device: ).*"),
}
# Runs in the new environment: the outputs of all snippets, as JSON.
RUN = """
import json, runner
runner.start(runner.paths())
results = {path: runner.run(path) for path in runner.paths()}
print(json.dumps({path: [result.output, result.error] for path, result in results.items()}))
runner.stop()
"""


def requirements(text: str, wanted: list[str]) -> str:
    """Return a requirements file's text with other versions.

    Args:
        text: lines with pins, `name==version`.
        wanted: `name` for its newest version, `name==version`, `torch` for torch and what is
            released with it, or `others` for all but those.

    Raises:
        ValueError: a name is not pinned in the text.
    """
    pins = {match["name"]: match[0] for match in PIN.finditer(text)}
    for entry in wanted:
        name = entry.partition("==")[0]
        if name == "others":
            pins |= {other: other for other in pins if other not in TORCH}
        elif name not in pins:
            raise ValueError(f"requirements.txt has no {name}; it has {', '.join(sorted(pins))}")
        else:
            pins[name] = entry
            if name == "torch":  # pip finds the ones that fit
                pins |= {other: other for other in TORCH & pins.keys() - {"torch"}}
    return PIN.sub(lambda match: pins[match["name"]], text)


def comparable(path: str, output: str) -> str:
    """Return what is approved of a snippet's output: without versions where they are its point."""
    return OF_THIS_MACHINE[path].sub("…", output) if path in OF_THIS_MACHINE else output


def approved(path: str, folder: Path = OUTPUTS) -> Path:
    """Return the file that holds what is approved of a snippet's output."""
    return (folder / path).with_suffix(".html" if path.endswith("_picture.py") else ".txt")


def changes(outputs: dict[str, list], folder: Path = OUTPUTS) -> dict[str, str]:
    """Return what each snippet prints differently from its approved output, as a diff.

    Args:
        outputs: the (output, error or None) of each snippet, by its path.
        folder: the approved outputs.
    """
    found = {}
    for path, (output, error) in outputs.items():
        if error:
            found[path] = f"{error}\n{output}"
            continue
        file = approved(path, folder)
        before = file.read_text(encoding="utf-8") if file.is_file() else ""
        now = comparable(path, output)
        if before != now:
            lines = before.splitlines(), now.splitlines()
            diff = difflib.unified_diff(*lines, "approved", "now", lineterm="", n=1)
            found[path] = "\n".join(line[:300] for line in diff)
    return found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__.partition("\n")[0],
        epilog=__doc__.partition("\n\n")[2],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "packages", nargs="+", metavar="PACKAGE", help="NAME, NAME==VERSION, torch or others"
    )
    parser.add_argument("--tests", action="store_true", help="run the tests as well")
    options = parser.parse_args(arguments)
    try:
        texts = [requirements((ROOT / "requirements.txt").read_text(), options.packages)]
    except ValueError as error:
        parser.error(str(error))
    if options.tests:
        others = ["others"] if "others" in options.packages else []
        texts.append(requirements((ROOT / "tests/requirements.txt").read_text(), others))

    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts" if sys.platform == "win32" else "bin", "python")
        wanted = Path(folder, "requirements.txt")
        wanted.write_text("\n".join(texts))
        subprocess.run(
            [python, "-m", "pip", "install", "-q", "-r", wanted], check=True, stdout=sys.stderr
        )
        listed = subprocess.run(
            [python, "-m", "pip", "list", "--format=json"],
            check=True,
            capture_output=True,
            text=True,
        )
        now = {entry["name"].lower(): entry["version"] for entry in json.loads(listed.stdout)}
        pinned = {
            m["name"].lower(): m["version"]
            for m in PIN.finditer((ROOT / "requirements.txt").read_text())
        }
        print("# With other versions\n")
        for name, version in pinned.items():
            if now.get(name, "").partition("+")[0] != version:
                print(f"- {name} {version} → {now.get(name)}")
        done = subprocess.run(
            [python, "-c", RUN],
            check=True,
            cwd=ROOT / "snippets",
            stdout=subprocess.PIPE,
            text=True,
        )
        outputs = json.loads(done.stdout)
        found = changes(outputs)
        print(f"\n{len(outputs)} snippets, {len(found)} changed.")
        for path, diff in found.items():
            print(f"\n## snippets/{path}\n\n```diff\n{diff}\n```", flush=True)
        status = 0
        if options.tests:
            tests = subprocess.run(
                [python, "-m", "pytest", "-q", "--tb=line"],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                text=True,
            )
            status = tests.returncode
            print("\n## Tests\n\n```text\n" + "\n".join(tests.stdout.splitlines()[-60:]) + "\n```")
    return 1 if found or status else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
