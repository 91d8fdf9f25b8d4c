"""What two languages need beyond mkdocs-static-i18n."""

import json
from pathlib import Path

import jieba
from mkdocs.plugins import event_priority

jieba.setLogLevel("WARNING")  # it tells at each build that it loads its dictionary


@event_priority(100)
def on_config(config):
    # mkdocstrings reads the language before i18n sets it.
    i18n = config.plugins["i18n"]
    config.theme["language"] = i18n.current_language or i18n.default_language
    return config


@event_priority(-110)  # after i18n, which builds the other languages in this event
def on_post_build(config):
    i18n = config.plugins["i18n"]
    if i18n.building:
        return
    site = Path(config.site_dir)
    others = [name for name in i18n.build_languages if name != i18n.default_language]
    for name in others:
        # A server has one page for what it does not find.
        (site / name / "404.html").unlink(missing_ok=True)
    _split_search_index(site, i18n.default_language, others)


def _split_search_index(site, default, others):
    """Write one index per language; main.html tells each page which one is its own."""
    file = site / "search" / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    rest = index["docs"]
    for name in others:
        prefix = f"{name}/"
        docs = [
            entry | {"location": entry["location"].removeprefix(prefix)}
            for entry in rest
            if entry["location"].startswith(prefix)
        ]
        rest = [entry for entry in rest if not entry["location"].startswith(prefix)]
        _write_index(site / name / "search" / "search_index.json", index, [default, name], docs)
    _write_index(file, index, [default], rest)


def _write_index(file, index, languages, docs):
    file.parent.mkdir(parents=True, exist_ok=True)
    content = index | {"config": index["config"] | {"lang": languages}, "docs": docs}
    file.write_text(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
    )
