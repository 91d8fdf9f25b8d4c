"""Pages as their sources: what the hooks that make the reference lists read from them."""

import functools
import posixpath
import re
from bisect import bisect
from dataclasses import dataclass
from pathlib import Path

import yaml
from mkdocs.utils.meta import get_data

HEADING = re.compile(r"^#{1,6} (?P<title>.*?)(?: +\{ #(?P<id>[\w-]+) \})? *$", re.MULTILINE)
FENCE = re.compile(r"^( *)(?P<ticks>```+)(?P<info>[^\n]*)\n.*?^\1(?P=ticks) *$", re.M | re.S)
SNIPPET = re.compile(r'^ *--8<-- "(?P<path>[^"\n]+)"$', re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """One page as it was written.

    Attributes:
        name: its path below the language's folder, `tensors/shape.md`.
        meta: its front matter.
        text: what follows the front matter.
        title: its first heading.
        headings: the (position, id, title) of each heading, in order; the id of the first is "".
    """

    name: str
    meta: dict
    text: str
    title: str
    headings: list[tuple[int, str, str]]

    def heading(self, position: int) -> tuple[str, str]:
        """Return the id and the title of the heading above a position in the text."""
        above = bisect([start for start, _, _ in self.headings], position)
        return self.headings[max(above - 1, 0)][1:]

    @functools.cached_property
    def snippets(self) -> list[tuple[int, str]]:
        """Return the (position, path) of each snippet the page shows, in order."""
        return [(found.start(), found["path"]) for found in SNIPPET.finditer(self.text)]


def sources(page, config, files) -> list[Source]:
    """Return the pages of the given page's language, in the order of the nav."""
    mine = language(page)
    order = {name: place for place, name in enumerate(leaves(config.nav or []))}
    found = []
    for file in files.documentation_pages():
        folder, _, name = file.src_uri.partition("/")
        if folder == mine and name in order:
            found.append(_source(name, file.content_string))
    return sorted(found, key=lambda source: order[source.name])


def language(page) -> str:
    """Return the language whose folder a page lies in."""
    return page.file.src_uri.partition("/")[0]


def home(config, language: str) -> Path:
    """Return the folder of a language in the built site."""
    default = config.plugins["i18n"].default_language
    return Path(config.site_dir, "" if language == default else language)


def leaves(nav):
    for item in nav:
        if isinstance(item, dict):
            (item,) = item.values()
        if isinstance(item, str):
            yield item
        else:
            yield from leaves(item)


@functools.lru_cache(maxsize=1000)
def _source(name, content):
    text, meta = get_data(content)
    prose = FENCE.sub(lambda fence: re.sub(r"[^\n]", " ", fence[0]), text)
    headings = [(m.start(), m["id"] or "", m["title"]) for m in HEADING.finditer(prose)]
    return Source(name, meta, text, headings[0][2] if headings else name, headings)


def link(page, name: str, anchor: str = "") -> str:
    """Return the address of a page and heading, as the given page has to write it."""
    here = posixpath.dirname(page.file.src_uri.partition("/")[2])
    return _relative(name, here or ".") + (f"#{anchor}" if anchor else "")


_relative = functools.lru_cache(maxsize=5000)(posixpath.relpath)


def plain(text: str) -> str:
    """Return a text in which Markdown finds no markup but code in backticks."""
    parts = text.split("`")
    parts[::2] = [re.sub(r"([\\*_\[\]<>{}#|])", r"\\\1", part) for part in parts[::2]]
    return "`".join(parts)


def code(text: str) -> str:
    """Return a text as Markdown's inline code, whatever backticks it holds."""
    ticks = longer_ticks(text)
    pad = " " if "`" in text else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def longer_ticks(text: str, least: int = 1) -> str:
    """Return more backticks in a row than the text holds anywhere."""
    longest = max(map(len, re.findall(r"`+", text)), default=0)
    return "`" * max(longest + 1, least)


def fill(markdown: str, page, name: str, made) -> str:
    """Put what `made()` returns in the place of `<!-- list -->` on the page of that name."""
    if page.file.src_uri.partition("/")[2] != f"reference/{name}.md":
        return markdown
    return markdown.replace("<!-- list -->", made(), 1)


def data(config, name: str) -> list[dict]:
    """Return what a file of `docs/_data` holds."""
    return _rows((Path(config.docs_dir) / "_data" / name).read_text(encoding="utf-8"))


@functools.lru_cache(maxsize=4)
def _rows(text):
    return yaml.safe_load(text)
