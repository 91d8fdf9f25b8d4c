"""Both languages in step, nothing unexecuted, every topic in its place."""

import re

import autocorrect_py
import pytest
import yaml
from conftest import (
    CODE,
    DOCS,
    EACH_PAGE,
    FENCE,
    HEADING,
    ID,
    LANGUAGES,
    ROOT,
    ids,
    pages,
    prose,
    source,
)
from mkdocs.utils.meta import get_data

BOTH = pytest.mark.parametrize("page", pages())


def test_same_pages():
    assert pages("en") == pages("zh")


def test_every_page_is_in_the_nav():
    nav = re.findall(r"^ +- (?:[^:\n]+: )?(\S+\.md)$", (ROOT / "mkdocs.yml").read_text(), re.M)
    assert sorted(nav) == pages("en")


@BOTH
def test_same_headings(page):
    assert ids(source("en", page)) == ids(source("zh", page))


@BOTH
def test_same_snippets_in_the_same_order(page):
    assert FENCE.findall(source("en", page)) == FENCE.findall(source("zh", page))


@EACH_PAGE
def test_headings_have_ids(language, page):
    lines = HEADING.findall(prose(get_data(source(language, page))[0]))
    assert [level for level, _ in lines].count("#") == 1, f"docs/{language}/{page}: one # title"
    missing = [line for level, line in lines if len(level) > 1 and not ID.search(line)]
    assert not missing, f"docs/{language}/{page}: no {{ #id }} at {missing}"


@EACH_PAGE
def test_no_python_is_left_unexecuted(language, page):
    text = source(language, page)
    for match in CODE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        if re.match(r"\W*(python|py|pycon)\b", match[2]):
            assert FENCE.fullmatch(match[0]), (
                f"docs/{language}/{page}:{line}: a Python block must be executed and include "
                'one snippet: ```python exec="on" … and --8<-- "section/page/name.py"'
            )


@EACH_PAGE
def test_front_matter(language, page):
    _, meta = get_data(source(language, page))
    assert meta.get("description", "").strip(), f"docs/{language}/{page}: description is missing"
    assert meta.get("tags"), f"docs/{language}/{page}: tags are missing"
    for entry in meta.get("corrections", []):
        assert set(entry) == {"claim", "fact", "anchor"}, f"docs/{language}/{page}: {entry}"
        assert entry["anchor"] in ids(source(language, page)), f"docs/{language}/{page}: {entry}"


@BOTH
def test_same_corrections(page):
    found = []
    for language in LANGUAGES:
        text, meta = get_data(source(language, page))
        boxes = re.findall(r'^!!! correction ".+"$', text, re.MULTILINE)
        assert len(boxes) <= 3, f"docs/{language}/{page}: at most three boxes, the rest in meta"
        found.append((len(boxes), [entry["anchor"] for entry in meta.get("corrections", [])]))
    assert found[0] == found[1]


@BOTH
def test_each_picture_has_a_caption_that_names_it(page):
    for language in LANGUAGES:
        text = source(language, page)
        pictures = FENCE.findall(text)
        pictures = [path for options, path in pictures if 'html="on"' in options]
        names = re.findall(r'<(?:figcaption|p)[^>]* id="([\w-]+-picture)"', text)
        assert len(pictures) == len(names) == len(set(names)), (
            f"docs/{language}/{page}: {len(pictures)} pictures, captions {names}"
        )


@pytest.mark.parametrize("page", pages("zh"))
def test_chinese_typography(page):
    text = re.sub(r"^tags: .*$", "", source("zh", page), flags=re.MULTILINE)  # words for the search
    found = autocorrect_py.lint_for(text, "page.md").lines
    assert not found, "\n".join(
        f"docs/zh/{page}:{line.line}: {line.old!r} should be {line.new!r}" for line in found
    )
    for number, line in enumerate(prose(text).splitlines(), 1):
        bare = re.sub(r"`[^`]*`|\]\([^)]*\)|<[^>]*>|\{[^}]*\}", "", line)
        wrong = re.search(r"[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]|您", bare)
        assert not wrong, f"docs/zh/{page}:{number}: {wrong[0]!r} (full width; 你)"


@pytest.mark.parametrize("page", pages("zh"))
def test_glossary_terms(page):
    """A term given with its English, 张量（tensor）, is the glossary's."""
    terms = {}
    for entry in yaml.safe_load((DOCS / "_data" / "glossary.yml").read_text(encoding="utf-8")):
        terms.setdefault(re.sub(r" \(.*\)", "", entry["en"]).lower(), set()).add(entry["zh"])
    for chinese, english in re.findall(r"([\u4e00-\u9fff]+)（([A-Za-z -]+)）", source("zh", page)):
        known = terms.get(english.lower())
        assert known is None or chinese.endswith(tuple(known)), (
            f"docs/zh/{page}: {chinese}（{english}）; the glossary says {' or '.join(known)}"
        )


def test_every_topic_of_the_notes_has_its_place():
    topics = yaml.safe_load((DOCS / "_data" / "topics.yml").read_text(encoding="utf-8"))
    for entry in topics:
        if entry["page"] not in pages():
            continue  # of a section to come
        for language in LANGUAGES:
            assert entry["anchor"] in ["", *ids(source(language, entry["page"]))], (
                f"docs/_data/topics.yml: docs/{language}/{entry['page']} has no heading "
                f"#{entry['anchor']} for {entry['heading']!r} of {entry['note']}"
            )
