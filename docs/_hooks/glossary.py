"""The glossary page: each term in both languages, and the page that explains it."""

from sections import data, fill, language, link, sources

HEAD = {"en": ("English", "Chinese", "Explained on"), "zh": ("中文", "英文", "解释它的页面")}


def on_page_markdown(markdown, page, config, files):
    def made():
        titles = {source.name: source.title for source in sources(page, config, files)}
        terms = data(config, "glossary.yml")
        order = ("en", "zh") if language(page) == "en" else ("zh", "en")
        lines = [f"| {' | '.join(HEAD[language(page)])} |", "| --- | --- | --- |"]
        for term in sorted(terms, key=lambda term: term["en"].lower()):
            where = ""
            if term["page"] in titles:
                where = f"[{titles[term['page']]}]({link(page, term['page'])})"
            cells = [f'<span lang="{name}">{term[name]}</span>' for name in order]
            lines.append(f"| {cells[0]} | {cells[1]} | {where} |")
        return "\n".join(lines)

    return fill(markdown, page, "glossary", made)
