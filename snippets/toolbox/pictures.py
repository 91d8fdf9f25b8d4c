"""Pictures of tensors: cells with their values, colours and arrows, as inline SVG.

Lengths are in cells: a grid at `(4.5, 0)` begins four and a half cells from the
left. Colours are numbers: 0 is plain, 1 blue, 2 orange, 3 green, 4 purple,
5 red, 6 teal; `docs/assets/pictures.css` says what they are in light and dark.
A panel up to 9.5 cells wide is drawn at full size on a phone; several panels
stand side by side where there is room and below each other where there is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Any

import numpy as np

CELL = 36.0
"""Height and least width of a cell, in CSS pixels."""

_GAP = 2.0
_TEXT = 14.0
_SMALL = 11.5
_CHARACTER = 0.61  # width of a character of a monospaced font, in font sizes

# Standalone values of the custom properties, for an SVG without the stylesheet.
_FILL = ("#f6f7f9", "#d6e6ff", "#ffe2c2", "#d3f0d9", "#e8ddff", "#ffd9dc", "#cdeff0")
INKS = ("#8a93a1", "#1f66d1", "#b65a00", "#1f7a3a", "#6d3fd1", "#c02f43", "#0c7580")
"""The inks of the colours by number, for an SVG without the stylesheet."""


@dataclass(frozen=True)
class Cell:
    """One cell of a grid: its box, in cells from the panel's top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the cell, as (x, y)."""
        return self.x + self.width / 2, self.y + self.height / 2


class Grid:
    """A drawn tensor; `grid[i, j]` is the cell in row i, column j."""

    def __init__(
        self, x: float, y: float, rows: int, columns: int, width: float, height: float
    ) -> None:
        self.x, self.y = x, y
        self.rows, self.columns = rows, columns
        self._width, self._height = width, height

    def __getitem__(self, position: tuple[int, int] | int) -> Cell:
        """Return a cell; one number counts along the first row.

        Raises:
            IndexError: there is no such cell.
        """
        row, column = position if isinstance(position, tuple) else (0, position)
        if not (-self.rows <= row < self.rows and -self.columns <= column < self.columns):
            raise IndexError(
                f"the grid has {self.rows} x {self.columns} cells, no cell {row, column}"
            )
        row, column = row % self.rows, column % self.columns
        return Cell(
            self.x + column * self._width,
            self.y + row * self._height,
            self._width,
            self._height,
        )

    @property
    def right(self) -> float:
        """The x of the right edge, in cells."""
        return self.x + self.columns * self._width

    @property
    def bottom(self) -> float:
        """The y of the lower edge, in cells."""
        return self.y + self.rows * self._height

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the grid, as (x, y)."""
        return (self.x + self.right) / 2, (self.y + self.bottom) / 2

    @property
    def box(self) -> Cell:
        """The whole grid as one cell, for an arrow that begins or ends at its edge."""
        return Cell(self.x, self.y, self.right - self.x, self.bottom - self.y)


class Panel:
    """A drawing surface that grows with what is drawn on it.

    Args:
        title: a line above everything, usually the call that is shown.
    """

    def __init__(self, title: str = "") -> None:
        self.title = title
        self._parts: list[str] = []
        self._linked = False
        self._box = [np.inf, np.inf, -np.inf, -np.inf]
        self._next = 0.0

    def grid(
        self,
        values: Any,
        at: tuple[float, float] | None = None,
        *,
        title: str = "",
        fill: Any = 0,
        heat: Any = None,
        hottest: float | None = None,
        hatched: Any = None,
        faded: Any = None,
        outlined: Any = None,
        numbers: bool = False,
        axes: Sequence[str] = (),
        width: float | None = None,
        height: float = 1.0,
        form: str | None = None,
    ) -> Grid:
        """Draw a tensor of up to two dimensions as a grid of cells.

        Args:
            values: tensor, array or nested list of numbers, booleans or strings; one
                dimension is a row, none a single cell.
            at: (x, y) of the upper left corner; by default right of what was drawn last.
            title: the tensor's name or the call that made it, above the grid.
            fill: colour numbers, broadcast to the shape of `values`.
            heat: numbers, broadcast to the shape of `values`, drawn as the strength of
                a colour: blue for positive, orange for negative; None for no such colour.
            hottest: the number of `heat` that has the full colour; by default the largest
                one. Give it where several grids share a scale.
            hatched: booleans, broadcast likewise: these cells are struck through by lines.
            faded: booleans: these cells stand back.
            outlined: booleans: these cells get a strong edge.
            numbers: whether to write the numbers of rows and columns outside.
            axes: labels of the vertical and the horizontal axis, e.g. ("dim 0", "dim 1").
            width: width of each column in cells; by default what the longest value needs.
            height: height of each row in cells.
            form: a format for the values, such as ".2f"; by default as short as is exact
                to four digits.

        Returns:
            The grid, for arrows and for placing the next one.

        Raises:
            ValueError: `values` has more than two dimensions, or another argument does
                not broadcast to its shape.
        """
        array = _array(values)
        if array.ndim > 2:
            raise ValueError(f"a grid has up to two dimensions, not {array.ndim}: use planes()")
        row_numbers = array.ndim == 2
        array = np.atleast_2d(array)
        words = [[_word(value, form) for value in row] for row in array]
        longest = max((len(word) for row in words for word in row), default=1)
        if width is None:
            width = max(1.0, (longest * _TEXT * _CHARACTER + 12) / CELL)
        left, top = at if at is not None else (self._next, 0.0)
        grid = Grid(left, top, *array.shape, width, height)

        fill = _spread("fill", fill, array.shape).astype(int)
        masks = {
            name: _spread(name, False if mask is None else mask, array.shape).astype(bool)
            for name, mask in (("hatched", hatched), ("faded", faded), ("outlined", outlined))
        }
        strength = None
        if heat is not None:
            strength = _spread("heat", heat, array.shape).astype(float)
            strength = strength / (hottest or np.nanmax(np.abs(strength)) or 1.0)
            strength = strength.clip(-1.0, 1.0)

        if title:
            self._text(title, grid.x, grid.y - (0.75 if numbers or axes else 0.3), "start", "title")
        if numbers:
            self._numbers(grid, row_numbers)
        if axes:
            self._axes(grid, axes)
        # Drawn from its own corner: the cells of two grids then read the same and compress well.
        corner = Grid(0.0, 0.0, *array.shape, width, height)
        cells = "".join(
            _cell(
                corner[i, j],
                words[i][j],
                fill[i, j],
                None if strength is None else strength[i, j],
                **{name: mask[i, j] for name, mask in masks.items()},
            )
            for i, j in np.ndindex(array.shape)
        )
        self._parts.append(f'<g transform="translate({_p((left, top))})">{cells}</g>')
        self._grow(left, top)
        self._grow(grid.right, grid.bottom)
        self._next = grid.right + 1.0
        return grid

    def planes(
        self,
        values: Any,
        at: tuple[float, float] | None = None,
        *,
        title: str = "",
        name: str = "",
        step: tuple[float, float] | None = None,
        fill: Any = 0,
        hatched: Any = None,
        faded: Any = None,
        outlined: Any = None,
        width: float | None = None,
        form: str | None = None,
    ) -> list[Grid]:
        """Draw a tensor of three dimensions as stacked planes, joined at their corners.

        Args:
            values: tensor, array or nested list of three dimensions.
            at: (x, y) of the first plane's upper left corner.
            title: the tensor's name, above.
            name: how each plane is labelled: `name` "t" gives t[0], t[1], …
            step: the offset from one plane to the next, (x, y) in cells; by default
                far enough that every value can be read.
            fill: colour numbers, broadcast to the shape of `values`.
            hatched: booleans, broadcast likewise: these cells are struck through by lines.
            faded: booleans: these cells stand back.
            outlined: booleans: these cells get a strong edge.
            width: width of each column in cells; by default what the longest value needs.
            form: a format for the values, such as ".2f".

        Returns:
            One grid per plane.

        Raises:
            ValueError: `values` has not three dimensions.
        """
        array = _array(values)
        if array.ndim != 3:
            raise ValueError(f"planes() draws three dimensions, not {array.ndim}: use grid()")
        left, top = at if at is not None else (self._next, 0.0)
        words = [_word(value, form) for value in array.reshape(-1)]
        if width is None:
            width = max(1.0, (max(map(len, words), default=1) * _TEXT * _CHARACTER + 12) / CELL)
        step = step or (0.7, array.shape[1] + 0.55)
        boxes = [
            Grid(left + k * step[0], top + k * step[1], *array.shape[1:], width, 1.0).box
            for k in range(len(array))
        ]
        for before, after in pairwise(boxes):
            for x in (0, 1):
                self._line(
                    (before.x + x * before.width, before.y + before.height),
                    (after.x + x * after.width, after.y),
                    "edge",
                )
        spread = {
            "fill": _spread("fill", fill, array.shape),
            "hatched": _spread("hatched", False if hatched is None else hatched, array.shape),
            "faded": _spread("faded", False if faded is None else faded, array.shape),
            "outlined": _spread("outlined", False if outlined is None else outlined, array.shape),
        }
        if title:
            self._text(title, left, top - 0.3, "start", "title")
        grids = []
        for k, plane in enumerate(array):
            options = {option: value[k] for option, value in spread.items()}
            grid = self.grid(plane, (boxes[k].x, boxes[k].y), width=width, form=form, **options)
            if name:
                self._text(f"{name}[{k}]", grid.x - 0.2, grid.centre[1], "end", "small")
            grids.append(grid)
        self._next = max(grid.right for grid in grids) + 1.0
        return grids

    def arrow(
        self,
        start: Cell | tuple[float, float],
        end: Cell | tuple[float, float],
        *,
        color: int = 0,
        text: str = "",
        sideways: bool | None = None,
        dashed: bool = False,
        bow: float = 0.0,
    ) -> None:
        """Draw an arrow from one cell, or point, to another.

        Args:
            start: a cell, whose nearest edge the arrow leaves, or a point (x, y).
            end: a cell, whose nearest edge it reaches, or a point (x, y).
            color: colour number.
            text: a word beside the middle.
            sideways: whether it leaves through the left or right edge instead of the
                upper or lower one; by default whichever is nearer.
            dashed: whether the line is broken.
            bow: for an arrow along a row of cells: how high it bows over them, in cells;
                negative bows below them. A word then stands at the bow's top.
        """
        first, last = _box(start), _box(end)
        dx = last.centre[0] - first.centre[0]
        dy = last.centre[1] - first.centre[1]
        if sideways is None:
            free_x = abs(dx) - (first.width + last.width) / 2
            free_y = abs(dy) - (first.height + last.height) / 2
            sideways = free_x > free_y
        a, b = _leave(first, dx, dy, sideways), _leave(last, -dx, -dy, sideways)
        bend = (abs(b[0] - a[0]) if sideways else abs(b[1] - a[1])) * 0.5
        sign = np.sign(dx if sideways else dy) or 1.0
        out = (sign * bend, 0.0) if sideways else (0.0, sign * bend)
        c1 = a[0] + out[0], a[1] + out[1]
        c2 = b[0] - out[0], b[1] - out[1]
        if bow:
            a = first.centre[0] + 0.12 * np.sign(dx), first.y + (bow < 0) * first.height
            b = last.centre[0] - 0.12 * np.sign(dx), last.y + (bow < 0) * last.height
            c1, c2 = ((x, y - bow / 0.75) for x, y in (a, b))

        # The line ends inside the head, whose tip touches the cell.
        tip = np.array(b) * CELL
        way = tip - np.array(c2) * CELL
        if not way.any():
            way = tip - np.array(a) * CELL
        way = way / (np.linalg.norm(way) or 1.0)
        side = np.array([-way[1], way[0]])
        base = tip - way * 8.0
        corners = [np.array(a), np.array(c1), np.array(c2), base / CELL]
        # Relative, so that arrows of one direction and length read the same.
        path = f"M{_p(a)}c{' '.join(_p(corner - corners[0]) for corner in corners[1:])}"
        left, across = side * 3.8 - way * 8.0, -side * 7.6
        head = f"M{_n(tip[0])},{_n(tip[1])}l{_n(left[0])},{_n(left[1])} {_n(across[0])},{_n(across[1])}z"
        ink = _ink(color)
        dash = ' stroke-dasharray="4 3"' if dashed else ""
        self._parts.append(
            f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="1.6"{dash}/>'
            f'<path d="{head}" fill="{ink}"/>'
        )
        middle = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
        for point in (a, b, (middle[0], middle[1] - bow)) if bow else (a, b, c1, c2):
            self._grow(*point)
        if text:
            if bow:
                self.text(text, (middle[0], middle[1] - bow - np.sign(bow) * 0.3), small=True)
            elif sideways:
                self.text(text, (middle[0], middle[1] - 0.3), small=True)
            else:
                self.text(text, (middle[0] + 0.25, middle[1]), anchor="start", small=True)

    def text(
        self,
        text: str,
        at: tuple[float, float],
        *,
        anchor: str = "middle",
        small: bool = False,
        color: int = 0,
    ) -> None:
        """Write a line.

        Args:
            text: the line.
            at: (x, y) of its middle line, in cells.
            anchor: "start", "middle" or "end": which point of the line lies at x.
            small: whether it is written small and pale.
            color: colour number; 0 is the text colour.
        """
        self._text(text, *at, anchor, "small" if small else "text", color)

    @contextmanager
    def link(self, href: str) -> Iterator[None]:
        """Make what is drawn inside a `with` a link, named by the words in it.

        Args:
            href: the address, relative to the page that shows the picture.
        """
        outside, self._parts = self._parts, []
        yield
        linked = "".join(self._parts)
        self._parts = [*outside, f'<a href="{escape(href)}">{linked}</a>']
        self._linked = True

    def dot(
        self, at: tuple[float, float], *, color: int = 1, radius: float = 0.12, ring: bool = False
    ) -> Cell:
        """Draw a point at (x, y); returned as a cell, so that an arrow can begin there.

        Args:
            at: the point, in cells.
            color: colour number.
            radius: in cells.
            ring: whether only its edge is drawn.
        """
        x, y = at
        ink = _ink(color)
        paint = f'fill="none" stroke="{ink}" stroke-width="1.8"' if ring else f'fill="{ink}"'
        self._parts.append(
            f'<circle cx="{_n(x * CELL)}" cy="{_n(y * CELL)}" r="{_n(radius * CELL)}" {paint}/>'
        )
        self._grow(x - radius, y - radius)
        self._grow(x + radius, y + radius)
        return Cell(x - radius, y - radius, 2 * radius, 2 * radius)

    def line(
        self, points: Sequence[tuple[float, float]], *, color: int = 0, dashed: bool = False
    ) -> None:
        """Join points by a line.

        Args:
            points: two or more (x, y), in cells.
            color: colour number.
            dashed: whether the line is broken.
        """
        path = "M" + "L".join(_p(point) for point in points)
        dash = ' stroke-dasharray="4 3"' if dashed else ""
        self._parts.append(
            f'<path d="{path}" fill="none" stroke="{_ink(color)}" stroke-width="1.4"{dash}/>'
        )
        for point in points:
            self._grow(*point)

    def memory(
        self,
        names: Mapping[str, Any],
        at: tuple[float, float] = (0.0, 0.0),
        *,
        cell: float = 0.8,
        gap: float = 1.2,
        form: str | None = None,
    ) -> dict[str, Grid]:
        """Draw names with an arrow each to the cells of memory that they really use.

        Two names point at one row of cells when elements of both lie at one address,
        which is computed from the data pointer and the strides. Each row is the memory
        in its own order and has a colour of its own.

        Args:
            names: tensors or arrays by name, such as `{"a": a, "a.t()": a.t()}`.
            at: (x, y) of the upper left corner of everything.
            cell: width of one cell of memory, in cells.
            gap: the length of the arrows, in cells.
            form: a format for the values, as for `grid`.

        Returns:
            The row of memory that each name points at, by name.
        """
        rows: list[tuple[list[str], dict[int, Any]]] = []
        for name, values in names.items():
            array = values.detach().numpy() if hasattr(values, "detach") else values
            places = np.full(array.shape, array.__array_interface__["data"][0])
            for position, stride in zip(np.indices(array.shape), array.strides, strict=True):
                places += position * stride
            used = dict(zip(places.reshape(-1).tolist(), array.reshape(-1), strict=True))
            same = [row for row in rows if row[1].keys() & used.keys()]
            rows = [row for row in rows if not row[1].keys() & used.keys()]
            labels = [label for row in same for label in row[0]]
            merged = {place: value for row in same for place, value in row[1].items()}
            rows.append(([*labels, name], merged | used))
        order = list(names)
        rows.sort(key=lambda row: order.index(row[0][0]))

        width = max(map(len, names)) * _TEXT * _CHARACTER / CELL
        left, top = at
        drawn = {}
        for color, (labels, used) in enumerate(rows, start=1):
            height = max(len(labels) * 0.8, 1.0)
            row = self.grid(
                [used[place] for place in sorted(used)],
                (left + width + gap + 0.15, top + height / 2 - 0.5),
                fill=color,
                width=cell,
                form=form,
            )
            for k, label in enumerate(labels):
                y = row.centre[1] + (k - (len(labels) - 1) / 2) * 0.8
                self.text(label, (left + width, y), anchor="end", color=color)
                start = Cell(left + width, y, 0.15, 0.0)
                self.arrow(start, (row.x, row.centre[1]), color=color, sideways=True)
                drawn[label] = row
            top += height + 0.6
        return drawn

    def svg(self, name: str) -> str:
        """Return the panel as one `<svg>`.

        Args:
            name: the attribute that gives its accessible name, such as
                `aria-labelledby="columns-picture"`.

        Raises:
            ValueError: nothing was drawn.
        """
        if not self._parts:
            raise ValueError("the panel is empty: draw a grid first")
        x0, y0, x1, y1 = (side * CELL for side in self._box)
        pad = 3.0
        head = ""
        if self.title:
            y0 -= 26.0
            x1 = max(x1, x0 + len(self.title) * 13 * _CHARACTER)
            head = (
                f'<text x="{_n(x0)}" y="{_n(y0 + 13)}" font-size="13" font-weight="700" '
                f'text-anchor="start">{escape(self.title, quote=False)}</text>'
            )
        x0, y0, w, h = x0 - pad, y0 - pad, x1 - x0 + 2 * pad, y1 - y0 + 2 * pad
        role = "group" if self._linked else "img"  # in an image nobody can reach a link
        # What most texts are is said once.
        return (
            f'<svg role="{role}" {name} '
            f'width="{_n(w)}" height="{_n(h)}" viewBox="{_n(x0)} {_n(y0)} {_n(w)} {_n(h)}" '
            f'font-family="var(--md-code-font-family,monospace)" font-size="{_n(_TEXT)}" '
            f'text-anchor="middle" fill="currentColor">{head}{"".join(self._parts)}</svg>'
        )

    # --- parts of a grid ---

    def _numbers(self, grid: Grid, of_rows: bool) -> None:
        for j in range(grid.columns):
            x, _ = grid[0, j].centre
            self._text(str(j), x, grid.y - 0.25, "middle", "small")
        for i in range(grid.rows if of_rows else 0):
            _, y = grid[i, 0].centre
            self._text(str(i), grid.x - 0.25, y, "middle", "small")

    def _axes(self, grid: Grid, labels: Sequence[str]) -> None:
        down, along = labels
        if down:
            x = grid.x - 0.25
            self._line((x, grid.y + 0.05), (x, grid.bottom - 0.05), "axis")
            self._text(down, x - 0.2, grid.centre[1], "end", "small")
        if along:
            y = grid.y - 0.22
            self._line((grid.x + 0.05, y), (grid.right - 0.05, y), "axis")
            self._text(along, grid.right + 0.1, y, "start", "small")

    def _line(self, start: tuple[float, float], end: tuple[float, float], kind: str) -> None:
        dash = ' stroke-dasharray="2 3"' if kind == "edge" else ""
        self._parts.append(
            f'<path d="M{_p(start)}L{_p(end)}" stroke="{_ink(0)}" stroke-width="1.2"{dash}/>'
        )
        if kind == "axis":  # a small head says which way the numbers grow
            x, y = end[0] * CELL, end[1] * CELL
            head = f"M{_n(x - 3.5)},{_n(y - 4)}L{_n(x)},{_n(y + 2)}L{_n(x + 3.5)},{_n(y - 4)}"
            if start[1] == end[1]:
                head = f"M{_n(x - 4)},{_n(y - 3.5)}L{_n(x + 2)},{_n(y)}L{_n(x - 4)},{_n(y + 3.5)}"
            self._parts.append(
                f'<path d="{head}" fill="none" stroke="{_ink(0)}" stroke-width="1.2"/>'
            )
        self._grow(*start)
        self._grow(*end)

    def _text(self, text: str, x: float, y: float, anchor: str, kind: str, color: int = 0) -> None:
        size = _SMALL if kind == "small" else 13.0 if kind == "title" else _TEXT
        style = "" if size == _TEXT else f' font-size="{_n(size)}"'
        if kind == "title":
            style += ' font-weight="600"'
        if anchor != "middle":
            style += f' text-anchor="{anchor}"'
        if color:
            style += f' fill="{_ink(color)}"'
        elif kind == "small":
            style += ' fill-opacity="0.75"'
        self._parts.append(
            f'<text x="{_n(x * CELL)}" y="{_n(y * CELL + size * 0.35)}"{style}>'
            f"{escape(text, quote=False)}</text>"
        )
        length = sum(2 if ord(letter) > 0x2E7F else 1 for letter in text)
        wide = length * size * _CHARACTER / CELL
        start = x - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
        self._grow(start, y - size * 0.6 / CELL)
        self._grow(start + wide, y + size * 0.6 / CELL)

    def _grow(self, x: float, y: float) -> None:
        box = self._box
        self._box = [min(box[0], x), min(box[1], y), max(box[2], x), max(box[3], y)]


def picture(*panels: Panel, caption: str) -> str:
    """Return panels as one picture, side by side where there is room.

    Args:
        panels: one or more panels; with several, each needs a title.
        caption: the id of the page's `<figcaption>`, which names the picture to those
            who do not see it, in the page's language.

    Raises:
        ValueError: there is no panel, or one of several has no title.
    """
    if not panels:
        raise ValueError("a picture needs a panel")
    named = f'aria-labelledby="{escape(caption)}"'
    if len(panels) == 1:
        return f'<div class="picture" data-search-exclude>{panels[0].svg(named)}</div>'
    if not all(panel.title for panel in panels):
        raise ValueError("each of several panels needs a title, which is its accessible name")
    parts = "".join(panel.svg(f'aria-label="{escape(panel.title)}"') for panel in panels)
    return f'<div class="picture" role="group" {named} data-search-exclude>{parts}</div>'


def _array(values: Any) -> np.ndarray:
    if hasattr(values, "detach"):
        values = values.detach().cpu()
    return np.asarray(values)


def _spread(name: str, values: Any, shape: tuple[int, ...]) -> np.ndarray:
    array = _array(values)
    try:
        return np.broadcast_to(array, shape)
    except ValueError:
        raise ValueError(
            f"{name} has shape {array.shape}, which does not broadcast to {shape}"
        ) from None


def _word(value: Any, form: str | None) -> str:
    if isinstance(value, str):
        return value
    if form:
        return format(value.item() if hasattr(value, "item") else value, form)
    if isinstance(value, bool | np.bool_):
        return "T" if value else "F"
    if isinstance(value, float | np.floating):
        text = f"{float(value):.4f}"
        return {"inf": "∞", "-inf": "-∞"}.get(text) or (
            text.rstrip("0").rstrip(".") if "." in text else text
        )
    return str(value)


def _box(place: Cell | tuple[float, float]) -> Cell:
    return place if isinstance(place, Cell) else Cell(*place, 0.0, 0.0)


def _leave(box: Cell, dx: float, dy: float, sideways: bool) -> tuple[float, float]:
    """Return the point of the box's edge through which a line in that direction goes."""
    x, y = box.centre
    if sideways:
        return x + np.sign(dx) * box.width / 2, y
    return x, y + np.sign(dy) * box.height / 2


def _ink(color: int) -> str:
    return f"var(--pic-{color}-line,{INKS[color]})"


def _cell(
    cell: Cell,
    word: str,
    fill: int,
    strength: float | None,
    hatched: bool,
    faded: bool,
    outlined: bool,
) -> str:
    """Return the SVG of one cell."""
    x, y = cell.x * CELL + _GAP / 2, cell.y * CELL + _GAP / 2
    w, h = cell.width * CELL - _GAP, cell.height * CELL - _GAP
    edge = (
        f'stroke="{_ink(fill)}" stroke-width="2.6"'
        if outlined
        else f'stroke="{_ink(fill)}" stroke-opacity="{0.45 if fill else 0.3}"'
    )
    paint = f'fill="var(--pic-{fill},{_FILL[fill]})"'
    if strength is not None and np.isfinite(strength):
        ink = _ink(1 if strength >= 0 else 2)
        paint = f'fill="{ink}" fill-opacity="{0.6 * abs(strength):.2f}"'
    parts = [
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}" rx="4" {paint} {edge}/>'
    ]
    if hatched:
        lines = []
        for k in np.arange(7.0, w + h, 7.0):  # from the upper edge down to the left
            xa, ya = min(k, w), max(0.0, k - w)
            xb, yb = max(0.0, k - h), min(k, h)
            lines.append(f"M{_n(x + xa)},{_n(y + ya)}L{_n(x + xb)},{_n(y + yb)}")
        parts.append(
            f'<path d="{"".join(lines)}" stroke="{_ink(0)}" stroke-opacity="0.55" '
            'stroke-width="1.1"/>'
        )
    if word:
        size = min(_TEXT, (w - 4) / (len(word) * _CHARACTER))
        smaller = "" if size == _TEXT else f' font-size="{_n(size)}"'
        # A rim in the cell's colour, so that the lines stop short of the word.
        rim = (
            f' fill-opacity="0.75" stroke="var(--pic-{fill},{_FILL[fill]})" '
            'stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
        )
        parts.append(
            f'<text x="{_n(x + w / 2)}" y="{_n(y + h / 2 + size * 0.35)}"{smaller}'
            f"{rim if hatched else ''}>{escape(word, quote=False)}</text>"
        )
    return f'<g opacity="0.38">{"".join(parts)}</g>' if faded else "".join(parts)


def _p(point: tuple[float, float]) -> str:
    return f"{_n(point[0] * CELL)},{_n(point[1] * CELL)}"


def _n(number: float) -> str:
    """Return a length in tenths of a pixel: nobody sees less."""
    text = f"{number:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
