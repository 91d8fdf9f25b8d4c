"""The sources page: where each heading of the five hand-written notes went."""

from sections import data, fill, language, link, plain, sources

TITLES = {"en": "Note {}", "zh": "笔记 {}"}
COLON = {"en": ": ", "zh": "："}


def on_page_markdown(markdown, page, config, files):
    def made():
        rows = data(config, "topics.yml")
        known = {source.name: source for source in sources(page, config, files)}
        parts = []
        for note in sorted({row["note"] for row in rows}):
            number = int(note.removeprefix("note-")) + 1
            parts.append(f"## {TITLES[language(page)].format(number)} {{ #{note} }}")
            parts.append("\n".join(_row(page, row, known) for row in rows if row["note"] == note))
        return "\n\n".join(parts)

    return fill(markdown, page, "sources", made)


def _row(page, row, known):
    source = known.get(row["page"])
    if source is None:  # a section that this build leaves out
        return f'- <span lang="zh">{plain(row["heading"])}</span>'
    where = source.title
    for _, anchor, title in source.headings:
        if anchor and anchor == row["anchor"]:
            where += COLON[language(page)] + title
    to = link(page, row["page"], row["anchor"])
    return f'- <span lang="zh">{plain(row["heading"])}</span> → [{where}]({to})'
