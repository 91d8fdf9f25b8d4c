"""The corrections page: what the notes believed, from the pages that put it right."""

import functools
import posixpath
import re
from textwrap import dedent

from sections import fill, language, link, plain, sources

BOX = re.compile(
    r'^(?P<indent> *)!!! correction "(?P<title>.+)"\n(?P<body>(?:(?P=indent) {4}.*\n|\s*\n)+)',
    re.MULTILINE,
)
# What the notes believed; what follows it explains the code beside it.
FIRST = re.compile(r"(?:`[^`]*`|.)*?(?:[.?!][\"')]?(?=\s|$)|[。！？](?![”）」])|$)")
TARGET = re.compile(r"\]\((?P<target>[^):\s#]*(?:#[\w-]+)?)\)")
WORDS = {
    "en": ("In fact:", "Shown here", " "),
    "zh": ("事实：", "看证明", ""),
}


def on_page_markdown(markdown, page, config, files):
    def made():
        parts = []
        section = None
        pages = sources(page, config, files)
        for source in pages:
            entries = _entries(page, source)
            if not entries:
                continue
            here = source.name.partition("/")[0]
            if here != section and "/" in source.name:
                section = here
                title = next(s.title for s in pages if s.name == f"{here}/index.md")
                parts.append(f"## {title} {{ #{here} }}")
            level = "###" if section else "##"
            anchor = source.name.removesuffix(".md").replace("/", "-")
            parts.append(f"{level} [{source.title}]({link(page, source.name)}) {{ #{anchor} }}")
            parts.append("\n".join(entries))
        return "\n\n".join(parts)

    return fill(markdown, page, "corrections", made)


def _entries(page, source):
    fact, proof, space = WORDS[language(page)]
    found = []
    for box in BOX.finditer(source.text + "\n"):
        anchor, _ = source.heading(box.start())
        body = " ".join(dedent(box["body"]).split())
        believed = TARGET.sub(functools.partial(_moved, page, source), FIRST.match(body)[0])
        to = link(page, source.name, anchor)
        found.append(f"- **{box['title']}**  \n  {believed} [{proof}]({to})")
    for entry in source.meta.get("corrections", []):
        to = link(page, source.name, entry["anchor"])
        found.append(
            f"- {plain(entry['claim'])}  \n"
            f"  **{fact}**{space}{plain(entry['fact'])} [{proof}]({to})"
        )
    return found


def _moved(page, source, target):
    """Return a link of another page as this page has to write it."""
    name, _, anchor = target["target"].partition("#")
    if name:
        name = posixpath.normpath(posixpath.join(posixpath.dirname(source.name), name))
    return f"]({link(page, name or source.name, anchor)})"
