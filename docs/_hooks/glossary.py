"""The glossary page: each term in both languages, and the page that explains it."""

import yaml
from sections import data, fill, link, sources

HEAD = {"en": ("English", "Chinese", "Explained on"), "zh": ("英文", "中文", "解释它的页面")}


def on_page_markdown(markdown, page, config, files):
    def made():
        language = page.file.src_uri.partition("/")[0]
        titles = {source.name: source.title for source in sources(page, config, files)}
        terms = yaml.safe_load(data(config, "glossary.yml").read_text(encoding="utf-8"))
        first, second = ("en", "zh") if language == "en" else ("zh", "en")
        head = HEAD[language]
        order = [head[0], head[1]] if language == "en" else [head[1], head[0]]
        lines = [f"| {order[0]} | {order[1]} | {head[2]} |", "| --- | --- | --- |"]
        for term in sorted(terms, key=lambda term: term["en"].lower()):
            where = ""
            if term["page"] in titles:
                where = f"[{titles[term['page']]}]({link(page, term['page'])})"
            cells = [f'<span lang="{name}">{term[name]}</span>' for name in (first, second)]
            lines.append(f"| {cells[0]} | {cells[1]} | {where} |")
        return "\n".join(lines)

    return fill(markdown, page, "glossary", made)
