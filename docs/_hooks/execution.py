"""Run the pages' Python fences with `snippets/runner.py`.

Without this hook markdown-exec runs them itself, inside the build's process,
and the site shows the same outputs (set PYTHONPATH=snippets for the pictures).
"""

import multiprocessing
import re
import sys
from pathlib import Path

import markdown_exec
from markupsafe import Markup
from mkdocs.plugins import event_priority, get_plugin_logger

log = get_plugin_logger("execution")

SNIPPETS = Path(__file__).resolve().parents[2] / "snippets"
sys.path.insert(0, str(SNIPPETS))  # MkDocs takes it off again once the hook is loaded

import runner  # noqa: E402

# An executed fence and the one snippet it includes.
FENCE = re.compile(
    r'^(?P<open> *```python exec="on"[^\n]*)\n *--8<-- "(?P<path>[^"\n]+)"\n *```$',
    re.MULTILINE,
)
# An executed fence to which that did not give an id.
STRAY = re.compile(r'^ *`{3,} *\{?\.?py\w*\b(?=[^\n]*\bexec=)(?![^\n]* id=")', re.MULTILINE)
# Windows has no fork server: there markdown-exec runs the fences itself.
CAN_FORK = "forkserver" in multiprocessing.get_all_start_methods()

_repository = ""
_settings = ""
_blocks = {}


def on_config(config):
    global _repository, _settings
    settings = Path(config.config_file_path).read_text(encoding="utf-8")
    if settings != _settings:
        _settings = settings
        _blocks.clear()
    _repository = (config.repo_url or "").rstrip("/")
    if str(SNIPPETS) not in sys.path:
        sys.path.insert(0, str(SNIPPETS))
    if CAN_FORK:
        markdown_exec.formatters["python"] = _python
    return config


def on_pre_build(config):
    if CAN_FORK:
        runner.start(runner.paths())


@event_priority(100)  # before any plugin changes the text, so that the line numbers are right
def on_page_markdown(markdown, page, **kwargs):
    """Give each fence an id that names it, and check that its snippet is there."""
    name = f"docs/{page.file.src_uri}"
    above = page.file.content_string.split(markdown[:80])[0].count("\n") + 1

    def with_id(match):
        line = above + markdown.count("\n", 0, match.start())
        if not (SNIPPETS / match["path"]).is_file():
            missing = f"snippets/{match['path']} does not exist"
            # A warning, which fails the strict build: an error would stop `mkdocs serve`.
            log.warning(f"{name}:{line + 1}: {missing}: write it, or correct the path in the page")
            return f"**{missing}**"
        return match[0].replace(
            match["open"], f'{match["open"]} id="{match["path"]} ({name}:{line})"', 1
        )

    text = FENCE.sub(with_id, markdown)
    for stray in STRAY.finditer(text):
        line = above + text.count("\n", 0, stray.start())
        log.warning(
            f'{name}:{line}: an executed fence is ```python exec="on" … and one line below it: '
            '--8<-- "section/page/name.py"'
        )
    return text


def on_post_build(config):
    if CAN_FORK:
        runner.prune()


def on_shutdown():
    runner.stop()


def _python(code, id="", **options):
    path = id.partition(" ")[0]
    html = _block(code, path, id=id, **options)
    if not _repository or not options.get("source") or not path:
        return html
    return html + Markup('<a class="snippet" href="{}/blob/main/snippets/{}">{}</a>').format(
        _repository, path, path.rpartition("/")[2]
    )


def _block(code, path, md, id, **options):
    """Return what markdown-exec makes of a block; once, as both languages show the same."""
    result = runner.run(path) if path else None
    key = (code, result, repr(options))
    if key not in _blocks:
        html = markdown_exec.base_format(
            language="python", run=_run, code=code, md=md, id=id, **options
        )
        if not result or result.error or ' id="' in html:  # which is for this page alone
            return html
        _blocks[key] = html
    return _blocks[key]


def _run(code, id="", **options):
    path = id.partition(" ")[0]
    if not path:
        raise markdown_exec.ExecutionError("this fence includes no snippet")
    result = runner.run(path)
    if result.error:
        raise markdown_exec.ExecutionError(
            f"{result.error}\n\nSee it alone: python snippets/runner.py {path}\n\n{result.output}"
        )
    return result.output
