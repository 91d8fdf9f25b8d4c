"""Curves and histograms by matplotlib, as inline SVG in the page's own colours."""

from __future__ import annotations

import io
import re
from html import escape

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from toolbox.pictures import INKS, _n

COLORS = INKS
"""The pictures' colours by number; on the page each follows light and dark."""

TEXT = "#1b1f24"
"""The colour of text and axes; on the page it is the text's own."""

_STYLE = {
    "axes.axisbelow": True,
    "axes.edgecolor": TEXT,
    "axes.facecolor": "none",
    "axes.grid": True,
    "axes.labelcolor": TEXT,
    "axes.spines.right": False,
    "axes.spines.top": False,
    "axes.titlesize": 10,
    "axes.prop_cycle": mpl.cycler(color=COLORS[1:]),
    "figure.constrained_layout.use": True,
    "figure.facecolor": "none",
    "font.size": 9.5,
    "grid.alpha": 0.15,
    "grid.color": TEXT,
    "legend.frameon": False,
    "legend.labelcolor": TEXT,
    "lines.linewidth": 1.8,
    "svg.fonttype": "none",
    "svg.hashsalt": "pytorch-notes",
    "text.color": TEXT,
    "xtick.color": TEXT,
    "ytick.color": TEXT,
}
mpl.rcParams.update(_STYLE)  # for what is added to a figure later, too


def figure(
    width: float = 340.0, height: float = 210.0, columns: int = 1, **options: object
) -> tuple[Figure, Axes]:
    """Return a figure and its axes, styled for the page.

    Args:
        width: of the figure, in CSS pixels; up to 350 is drawn at full size on a phone.
        height: in CSS pixels.
        columns: how many axes stand side by side; with more than one, an array of them
            is returned.
        options: further arguments of `matplotlib.figure.Figure.subplots`.
    """
    made = Figure(figsize=(width / 72, height / 72))
    return made, made.subplots(1, columns, **options)


def svg(*figures: Figure, caption: str) -> str:
    """Return figures as one picture, side by side where there is room.

    Args:
        figures: one or more figures.
        caption: the id of the page's `<figcaption>`, which names the picture to those
            who do not see it, in the page's language.

    Raises:
        ValueError: there is no figure.
    """
    if not figures:
        raise ValueError("a picture needs a figure")
    parts = "".join(_inline(made, escape(caption), number) for number, made in enumerate(figures))
    return f'<div class="picture" data-search-exclude>{parts}</div>'


def _inline(made: Figure, caption: str, number: int) -> str:
    file = io.StringIO()
    made.savefig(file, format="svg", metadata={"Date": None}, transparent=True)
    text = file.getvalue()
    text = text[text.index("<svg") :]
    unseen = (
        r"<metadata>.*?</metadata>|<style[^>]*>.*?</style>|<!--.*?-->|"
        r'<path d="[^"]*" style="fill: none"/>| transform="rotate\(-0 [^"]*"'
    )
    text = re.sub(unseen, "", text, flags=re.S)
    text = re.sub(r'(width|height)="([\d.]+)pt"', r'\1="\2"', text)
    named = f'<svg role="img" aria-labelledby="{caption}" '
    text = re.sub(r"<svg [^>]*?(?=width)", named, text, count=1)
    text = re.sub(r' xmlns="[^"]*" version="[^"]*"', "", text, count=1)
    text = re.sub(r'\bd="([^"]*)"', lambda found: f'd="{_shorter(found[1])}"', text)
    # Tenths of a pixel are enough.
    text = re.sub(
        r'(?<= )([xy]|width|height)="([\d.-]+)"',
        lambda found: f'{found[1]}="{_n(float(found[2]))}"',
        text,
    )
    text = re.sub(r"(?<=font-size: )([^;\"]*; )font-family: [^;\"]*; ", r"\1", text)
    # No script or style refers to the groups' ids; others must be unique on the page.
    text = re.sub(r'<g id="[^"]*"', "<g", text)
    for count, name in enumerate(re.findall(r'\bid="([^"]*)"', text)):
        text = re.sub(rf'(?<=["#]){name}(?=["\)])', f"{caption}-{number}-{count}", text)
    text = text.replace("xlink:href", "href")
    for color, ink in enumerate(COLORS):
        text = text.replace(ink, f"var(--pic-{color}-line,{ink})")
    text = text.replace(TEXT, "currentColor")
    text = re.sub(
        r"(font: ?(?:\w+ )?[\d.]+px) [^;\"]*", r"\1 var(--md-text-font-family, sans-serif)", text
    )
    text = re.sub(r'(?<=style=")[^"]*', lambda found: re.sub("([:;]) ", r"\1", found[0]), text)
    text = re.sub(r">\s+<", "><", text).strip().replace("<defs></defs>", "")
    # The points of a scatter say once what they have in common.
    text = re.sub(
        r'<use [^>]* (style="[^"]*")/>(?:<use [^>]* \1/>)+',
        lambda run: f"<g {run[1]}>{run[0].replace(' ' + run[1], '')}</g>",
        text,
    )
    return _without_bare_groups(text)


def _shorter(path: str) -> str:
    """Return a path in relative tenths of a pixel, without the points that a line passes anyway."""
    if re.search(r"[^-\d.\sMLz]", path):  # curves
        return re.sub(r"-?\d+\.\d+", lambda found: _n(float(found[0])), path).replace("\n", "")
    parts = []
    for line in path.split("M")[1:]:
        points = np.array([point.split() for point in line.rstrip("z \n").split("L")], dtype=float)
        points = points[_kept(points)].round(1)
        start, *steps = [f"{_n(x)} {_n(y)}" for x, y in np.diff(points, axis=0, prepend=0)]
        parts.append(f"M{start}l{' '.join(steps)}" + ("z" if "z" in line else ""))
    return "".join(parts)


def _kept(points: np.ndarray) -> np.ndarray:
    """Return which points are needed for a line that is never off by a tenth of a pixel."""
    kept = np.zeros(len(points), dtype=bool)
    kept[[0, -1]] = True
    spans = [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        way = points[last] - points[first]
        off = points[first + 1 : last] - points[first]
        along = np.clip(off @ way / ((way @ way) or 1.0), 0.0, 1.0)
        far = np.hypot(*(off - along[:, None] * way).T)
        if far.max() > 0.1:
            middle = first + 1 + int(far.argmax())
            kept[middle] = True
            spans += [(first, middle), (middle, last)]
    return kept


def _without_bare_groups(text: str) -> str:
    """Return an SVG without the groups that say nothing of what is in them."""
    opened = []

    def kept(tag: re.Match[str]) -> str:
        if tag[0] == "</g>":
            return tag[0] if opened.pop() else ""
        opened.append(tag[0] != "<g>")
        return tag[0] if opened[-1] else ""

    return re.sub(r"<g(?: [^>]*)?>|</g>", kept, text)
