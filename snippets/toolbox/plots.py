"""Curves and histograms by matplotlib, as inline SVG in the page's own colours."""

from __future__ import annotations

import io
import re
from html import escape

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from toolbox.pictures import INKS

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
    text = re.sub(
        r"<metadata>.*?</metadata>|<style[^>]*>.*?</style>|<!--.*?-->", "", text, flags=re.S
    )
    text = re.sub(r'(width|height)="([\d.]+)pt"', r'\1="\2"', text)
    named = f'<svg role="img" aria-labelledby="{caption}" '
    text = re.sub(r'<svg xmlns:xlink="[^"]*" ', named, text, count=1)
    # Tenths of a pixel are enough.
    text = re.sub(r'\b[dxy]="[^"]*"', lambda m: re.sub(r"(\.\d)\d+", r"\1", m[0]), text)
    text = re.sub(r"(?<=font-size: )([^;\"]*; )font-family: [^;\"]*; ", r"\1", text)
    # Ids must be unique on the page, and no script or style refers to the groups'.
    text = re.sub(r'<g id="[^"]*"', "<g", text)
    unique = f"{caption}-{number}-"
    text = re.sub(r'\bid="', f'id="{unique}', text)
    text = text.replace('xlink:href="#', f'href="#{unique}').replace("url(#", f"url(#{unique}")
    for color, ink in enumerate(COLORS):
        text = text.replace(ink, f"var(--pic-{color}-line,{ink})")
    text = text.replace(TEXT, "currentColor")
    text = re.sub(
        r"(font: ?(?:\w+ )?[\d.]+px) [^;\"]*", r"\1 var(--md-text-font-family, sans-serif)", text
    )
    return re.sub(r">\s+<", "><", text).strip()
