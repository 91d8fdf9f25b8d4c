"""The upgrade report, and the way on: workflows, other versions, another site generator."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import upgrade
import yaml
from conftest import DOCS, FENCE, LANGUAGES, ROOT, Site, pages, source

PINS = "# why\ntorch==2.13.0\ntorchvision==0.28.0\nnumpy==2.4.6\n\n# site\nmkdocs==1.6.1\n"


def test_requirements():
    assert upgrade.requirements(PINS, ["torch==2.14.0"]) == PINS.replace(
        "torch==2.13.0\ntorchvision==0.28.0", "torch==2.14.0\ntorchvision"
    )
    assert upgrade.requirements(PINS, ["others"]) == (
        "# why\ntorch==2.13.0\ntorchvision==0.28.0\nnumpy\n\n# site\nmkdocs\n"
    )
    assert "\nnumpy==2.3.5\n" in upgrade.requirements(PINS, ["numpy==2.3.5"])
    with pytest.raises(ValueError, match=r"requirements\.txt has no nunpy; it has mkdocs, numpy"):
        upgrade.requirements(PINS, ["nunpy"])


def test_changes(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a/same.txt").write_text("1\n")
    (tmp_path / "a/other.txt").write_text("tensor([1])\nrest\n")
    (tmp_path / "a/x_picture.html").write_text("<svg/>\n")
    outputs = {
        "a/same.py": ["1\n", None],
        "a/other.py": ["tensor([2])\nrest\n", None],
        "a/x_picture.py": ["<svg/>\n", None],
        "a/failed.py": ["Traceback\n", "snippets/a/failed.py:3: NameError: x"],
        "a/new.py": ["hello\n", None],
    }
    found = upgrade.changes(outputs, tmp_path)
    assert set(found) == {"a/other.py", "a/failed.py", "a/new.py"}
    assert "-tensor([1])\n+tensor([2])\n rest" in found["a/other.py"]
    assert "failed.py:3: NameError" in found["a/failed.py"]


def test_what_is_not_pinned_is_refused():
    command = [sys.executable, "tests/upgrade.py", "nunpy"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2
    assert "requirements.txt has no nunpy" in done.stderr


def test_workflows():
    """zizmor finds nothing; every action is pinned to a commit."""
    folder = ROOT / ".github/workflows"
    zizmor = Path(sys.executable).with_name("zizmor")
    done = subprocess.run([zizmor, "--offline", "-q", folder], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    for file in folder.glob("*.yml"):
        text = file.read_text(encoding="utf-8")
        assert yaml.safe_load(text)["permissions"] == {}, f"{file.name}: least permissions"
        for action in re.findall(r"uses: (\S+)", text):
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", action), f"{file.name}: {action}"


# What mkdocs.yml says, as Zensical reads it: the day it takes over, this is its start.
ZENSICAL = """
site_name: PyTorch Notes
theme: {name: material, font: false}
extra_css: [assets/site.css, assets/pictures.css]
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - md_in_html
  - tables
  - toc: {permalink: true}
  - pymdownx.highlight: {use_pygments: true}
  - pymdownx.inlinehilite
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
  - pymdownx.superfences:
      custom_fences:
        - name: python
          class: python
          validator: !!python/name:markdown_exec.validator
          format: !!python/name:markdown_exec.formatter
"""
BUILD = """
import sys
from toolbox.torchvision_cpu import declare_missing_operators
declare_missing_operators()
from zensical.main import cli
sys.argv = ["zensical", "build"]
cli()
"""


def pictures(article):
    return [str(picture) for picture in article.select(".picture svg")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_zensical_shows_the_same_outputs(site, language, tmp_path):
    """The same pages, markdown-exec and nothing of ours: the way on after Material."""
    shutil.copytree(DOCS / language, tmp_path / "docs")
    shutil.copytree(DOCS / "assets", tmp_path / "docs/assets")
    shutil.copytree(ROOT / "snippets", tmp_path / "snippets")
    (tmp_path / "mkdocs.yml").write_text(ZENSICAL)
    done = subprocess.run(
        [sys.executable, "-c", BUILD],
        cwd=tmp_path,
        env={
            "PATH": "/usr/bin:/bin",
            "PYTHONPATH": "snippets",
            "HOME": str(tmp_path),
            "OMP_WAIT_POLICY": os.environ["OMP_WAIT_POLICY"],
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stdout[-4000:]
    built = Site(tmp_path / "site", "", done.stdout)
    compared = 0
    for page in pages(language):
        if not FENCE.search(source(language, page)):
            continue
        ours = site.outputs(language, page) + pictures(site.article(language, page))
        theirs = built.outputs("en", page) + pictures(built.article("en", page))
        if page not in ("index.md", "reference/build.md"):  # show the versions and the machine
            assert theirs == ours, page
        compared += len(ours)
    assert compared > 500
