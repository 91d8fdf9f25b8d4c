"""The errors page: every error message that the site provokes, and where it is explained."""

import functools
import re

import runner  # on the path since execution.py
from sections import code, fill, link, sources

# As Python prints it: the type, and the message with the lines that are indented below it.
MESSAGE = re.compile(
    r"^(?P<type>(?:\w+\.)*\w*(?:Error|Exception|Warning|NotFound|StopIteration|SystemExit))"
    r":? (?P<text>\S.*(?:\n[ \t]+\S.*){0,3})$",
    re.MULTILINE,
)
LONGEST = 300


def on_page_markdown(markdown, page, config, files):
    def made():
        found = {}
        for source in sources(page, config, files):
            for position, path in source.snippets:
                try:
                    output = runner.run(path).output
                except FileNotFoundError:
                    continue  # execution.py says so
                for kind, text in messages(output):
                    anchor, _ = source.heading(position)
                    to = f"[{source.title}]({link(page, source.name, anchor)})"
                    places = found.setdefault(kind, {}).setdefault(text, [])
                    if to not in places:
                        places.append(to)
        parts = []
        for kind, texts in sorted(found.items()):
            parts.append(f"## {kind} {{ #{kind.lower()} }}")
            parts.append(
                "\n".join(
                    f"- {code(text)}  \n  {' · '.join(places)}"
                    for text, places in sorted(texts.items(), key=lambda item: item[0].lower())
                )
            )
        return "\n\n".join(parts)

    return fill(markdown, page, "errors", made)


@functools.lru_cache(maxsize=10_000)
def messages(output: str) -> list[tuple[str, str]]:
    """Return the (type, message) of each error in an output, the message on one line."""
    found = []
    for match in MESSAGE.finditer(output):
        text = " ".join(match["text"].split())
        if len(text) > LONGEST:
            text = text[:LONGEST].rsplit(" ", 1)[0] + " …"
        found.append((match["type"].rpartition(".")[2], text))
    return found
