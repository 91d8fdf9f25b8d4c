"""What two languages need beyond mkdocs-static-i18n."""

import itertools
import json
from copy import deepcopy

import jieba
from mkdocs.plugins import event_priority
from sections import home

jieba.setLogLevel("WARNING")  # it tells at each build that it loads its dictionary


@event_priority(100)
def on_config(config):
    # mkdocstrings reads the language before i18n sets it.
    i18n = config.plugins["i18n"]
    config.theme["language"] = i18n.current_language or i18n.default_language
    return config


def on_pre_build(config):
    # mkdocstrings adds its own once for each language.
    config.extra_css = list(dict.fromkeys(config.extra_css))


def on_template_context(context, template_name, config):
    # Otherwise 404.html offers the languages of the page that was built last.
    config.extra.alternate = deepcopy(config.plugins["i18n"].extra_alternate)


@event_priority(-110)  # after i18n, which builds the other languages in this event
def on_post_build(config):
    i18n = config.plugins["i18n"]
    if i18n.building:
        return
    others = [name for name in i18n.build_languages if name != i18n.default_language]
    for name in others:
        # A server has one page for what it does not find.
        (home(config, name) / "404.html").unlink(missing_ok=True)
    _split_search_index(config, i18n.default_language, others)


def _split_search_index(config, default, others):
    """Write one index per language; main.html tells each page which one is its own."""
    file = _index_of(config, default)
    index = json.loads(file.read_text(encoding="utf-8"))
    rest = index["docs"]
    for name in others:
        docs = [_local(entry, name) for entry in rest if entry["location"].startswith(f"{name}/")]
        rest = [entry for entry in rest if not entry["location"].startswith(f"{name}/")]
        _write_index(_index_of(config, name), index, [default, name], docs)
    _write_index(file, index, [default], rest)


def replace(config, language, urls, entries):
    """Put the new entries of some pages in the place of the old ones.

    Returns:
        Whether each had a place: False of a page that had no entry, then nothing is written.
    """
    file = _index_of(config, language)
    index = json.loads(file.read_text(encoding="utf-8"))
    new = {url.removeprefix(f"{language}/"): [] for url in urls}
    for entry in json.loads(json.dumps(entries, default=str)):  # as Material writes them
        entry = _local(entry, language)
        new[_page(entry)].append(entry)
    old = {_page(entry) for entry in index["docs"]}
    if any(new[page] and page not in old for page in new):
        return False
    docs = []
    for page, group in itertools.groupby(index["docs"], key=_page):
        docs += new.get(page, group)
    _write_index(file, index, index["config"]["lang"], docs)
    return True


def _page(entry):
    return entry["location"].partition("#")[0]


def _local(entry, language):
    return entry | {"location": entry["location"].removeprefix(f"{language}/")}


def _index_of(config, language):
    return home(config, language) / "search" / "search_index.json"


def _write_index(file, index, languages, docs):
    file.parent.mkdir(parents=True, exist_ok=True)
    content = index | {"config": index["config"] | {"lang": languages}, "docs": docs}
    file.write_text(
        json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8"
    )
