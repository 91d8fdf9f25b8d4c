"""`mkdocs serve`: an edit builds again what it changes, and nothing else.

MkDocs renders every page of both languages after every edit. Here a page, or a snippet's pages,
are rendered alone, with what is made of them: the lists of the reference section, the search
index and, where a title changes, the navigation on all pages. MkDocs builds everything after any
other change: a page that comes or goes, mkdocs.yml, the theme, the toolbox.
"""

import copy
import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

# Their functions only: MkDocs loads each hook once more, under another name.
import downloads
import jinja2
import languages
import report
import runner  # on the path since execution.py
from mkdocs import utils
from mkdocs.commands import build
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from watchdog import events
from watchdog.observers import Observer

log = get_plugin_logger("serve")

# Front matter that no other page shows.
OWN = ("corrections", "description", "search", "tags")
CHANGES = [
    events.FileCreatedEvent,
    events.FileDeletedEvent,
    events.FileModifiedEvent,
    events.FileMovedEvent,
]
# mkdocs-static-i18n replaces it for the length of a build, and for good if that fails.
CLEAN = utils.clean_directory


@dataclass
class Tree:
    """One language of the site as it stands: what MkDocs has made of its files."""

    files: Files
    nav: Navigation
    env: jinja2.Environment
    settings: dict  # of the configuration, which all languages share

    def pages(self) -> list[File]:
        return self.files.documentation_pages(inclusion=InclusionLevel.is_in_serve)


class Whole(Exception):
    """What changed is not built alone."""


_config = None  # while `mkdocs serve` runs
_trees: dict[str, Tree] = {}
_markdown: dict[str, str] = {}  # of each page, as it was rendered
_seen: dict[str, tuple[int, int, int]] = {}
_serving = _complete = False
_nav = None


# --- what a build of everything leaves behind ---


def on_startup(command, dirty):
    global _serving
    _serving = command == "serve"


@event_priority(200)
def on_pre_build(config):
    global _config, _seen
    if _serving and not config.plugins["i18n"].building:
        _config = config
        _trees.clear()
        _seen = _seen or _look()


@event_priority(-200)  # here and below: as the last of all
def on_nav(nav, config, files):
    global _nav
    _nav = nav


@event_priority(-200)
def on_page_markdown(markdown, page, **kwargs):
    if _serving:
        _markdown[page.file.src_uri] = markdown


@event_priority(-200)
def on_env(env, config, files):
    if _serving:
        settings = {
            name: copy.copy(value) if isinstance(value, list) else value
            for name, value in config.items()
        } | {name: copy.deepcopy(config[name]) for name in ("extra", "theme")}
        language = config.plugins["i18n"].current_language
        _trees[language] = Tree(files, _nav, env, settings)


@event_priority(-200)
def on_post_build(config):
    global _complete
    if not config.plugins["i18n"].building:
        _complete = True


# --- after an edit ---


def on_serve(server, config, builder):
    # MkDocs looks for changed files twice a second; the system tells at once.
    watched = [config.docs_dir, str(Path(config.config_file_path).parent)]
    server.unwatch(config.docs_dir)
    server.unwatch(config.config_file_path)
    observer = Observer()
    schedule = observer.schedule
    # Without "opened" and "closed": to read a file is no change.
    observer.schedule = lambda *args, **options: schedule(*args, **options, event_filter=CHANGES)
    server.observer = observer
    for path in watched:
        server.watch(path, recursive=path == config.docs_dir)
    server.build_delay = 0.05
    server.builder = lambda: _rebuild(builder)
    return server


def _look():
    """Return what tells whether a file that the site is made of has changed."""
    found = {}
    for top in (_config.docs_dir, str(runner.ROOT)):
        for folder, folders, names in os.walk(top):
            folders[:] = [name for name in folders if name != "__pycache__"]
            for name in names:
                if not name.startswith("."):
                    _note(found, f"{folder}/{name}")
    _note(found, _config.config_file_path)
    return found


def _note(found, path):
    with suppress(FileNotFoundError):
        file = os.stat(path)
        found[path] = file.st_mtime_ns, file.st_size, file.st_ino


def _rebuild(builder):
    global _complete, _seen
    began = time.perf_counter()
    before, _seen = _seen, _look()
    changed = [path for path in before.keys() | _seen.keys() if before.get(path) != _seen.get(path)]
    try:
        if not _complete:
            raise Whole("the last build failed")
        _complete = False
        count = _update(*_sort(changed, before))
        _complete = True
        log.info(f"{count} pages in {time.perf_counter() - began:.2f} s")
    except Whole as reason:
        log.info(f"Building everything: {reason}")
        _complete = False
        utils.clean_directory = CLEAN
        builder()


def _sort(changed, before):
    """Return the pages, the snippets and the other files that changed, and whether a list did."""
    pages, snippets, others = set(), set(), set()
    lists = False
    for path in changed:
        if Path(path).is_relative_to(runner.ROOT):
            name = Path(path).relative_to(runner.ROOT).as_posix()
            if name.startswith("toolbox/") or "/" not in name:
                raise Whole(f"snippets/{name} changed")
            snippets.add(name)
            continue
        if path == _config.config_file_path:
            raise Whole("mkdocs.yml changed")
        name = Path(path).relative_to(_config.docs_dir).as_posix()
        if name.startswith("_hooks/"):
            log.warning(f"docs/{name} changed: stop `mkdocs serve` and start it again")
        if name.startswith("_data/"):
            lists = True
        elif path not in before or path not in _seen or name.startswith("_"):
            raise Whole(f"docs/{name} changed")
        elif name.endswith(".md"):
            pages.add(name)
        else:
            others.add(name)
    return pages, snippets, others, lists


def _update(pages, snippets, others, lists):
    """Build what changed; return the number of pages that were written."""
    runner.start(path for path in sorted(snippets) if (runner.ROOT / path).is_file())
    facts = report.facts(_config)
    written = 0
    anywhere = False
    for language, tree in _trees.items():
        for file in tree.files:
            if file.src_uri in others:
                file.copy_file()
        known = tree.env.globals["build"]
        texts = {file: file.content_string for file in tree.pages()}
        changed = [
            file
            for file, text in texts.items()
            if file.src_uri in pages
            or any(f'"{path}"' in text for path in snippets)
            or (facts != known and report.reports(file))
        ]
        if not (changed or snippets or lists):
            continue
        _switch(language)
        before = {file: _seen_elsewhere(file.page) for file in changed}
        for file in changed:
            build._populate_page(file.page, _config, tree.files)
        changed += _changed_lists(
            tree,
            [
                file
                for file, text in texts.items()
                if "<!-- list -->" in text and file not in changed
            ],
        )
        for file in changed:
            if "<autoref" in file.page.content:
                raise Whole(f"docs/{file.src_uri} refers to other pages by name")
            report.complete(file.page, facts)
        tree.env.globals["build"] = facts
        everywhere = any(facts[name] != known[name] for name in report.FOOTER) or any(
            _seen_elsewhere(file.page) != seen for file, seen in before.items()
        )
        written += _write(language, tree, changed, everywhere)
        anywhere = anywhere or everywhere
    if anywhere:  # the last language's are the ones that stay
        _switch(language)
        for name in _config.theme.static_templates:
            build._build_theme_template(name, tree.env, tree.files, _config, tree.nav)
    return written


def _switch(language):
    """Make the configuration that of a language again."""
    _config.plugins["i18n"].current_language = language
    _config.data.update(_trees[language].settings)


def _changed_lists(tree, files):
    """Render the lists that pages and snippets now give differently; return their pages."""
    found = []
    for file in files:
        page, before = file.page, _markdown[file.src_uri]
        page.read_source(_config)
        page.markdown = _config.plugins.on_page_markdown(
            page.markdown, page=page, config=_config, files=tree.files
        )
        if page.markdown != before:
            build._populate_page(page, _config, tree.files)
            found.append(file)
    return found


def _seen_elsewhere(page):
    """Return what other pages show of a page, in the navigation."""
    return page.title, {name: value for name, value in page.meta.items() if name not in OWN}


def _write(language, tree, changed, everywhere):
    """Write pages, and what is made of all pages; return the number of pages."""
    mine = tree.pages()
    downloads.write_llms([file.page for file in mine], _config)
    search = _config.plugins["material/search"]
    index = type(search.search_index)(**search.config)
    # To read a page for the index takes longer than to write it.
    unread = SimpleNamespace(add_entry_from_context=lambda page: None)
    chosen = [file for file in mine if everywhere or file in changed]
    for file in chosen:
        search.search_index = index if file in changed else unread
        build._build_page(file.page, _config, mine, tree.nav, tree.env)
    search.search_index = index
    urls = [file.page.url for file in changed]
    if not languages.replace(_config, language, urls, index.entries):
        raise Whole("a page is new in the search index")
    for file in mine:
        file.page.validate_anchor_links(
            files=tree.files, log_level=_config.validation.links.anchors
        )
    return len(chosen)
