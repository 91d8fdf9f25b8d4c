"""Both languages have the same pages."""

from pathlib import Path

from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("pages")


def on_pre_build(config):
    docs = Path(config.docs_dir)
    languages = config.plugins["i18n"].all_languages
    pages = {
        name: {file.relative_to(docs / name).as_posix() for file in (docs / name).rglob("*.md")}
        for name in languages
    }
    for page in sorted(set().union(*pages.values())):
        there = [name for name in languages if page in pages[name]]
        for name in languages:
            if name not in there:
                log.warning(
                    f"docs/{name}/{page} is missing: docs/{there[0]}/{page} exists in one "
                    f"language only; write the other, or remove this one"
                )
