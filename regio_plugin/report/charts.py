"""Pictures of figures that are not maps: a histogram, a heat map, a diagram of nesting. PNG files, written whole or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core.messages import RegioError
from ..i18n import number, tr
from ..styling import palettes
from .figure import INK, QUIET, bare, below_headings, figure, headings, localise, short

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import ArrayLike

_BAR, _MARK = "#9fb4bd", palettes.BREAKING
_SCALE = ("#f4f3ee", "#cfe6df", "#8fd0c4", "#3f9d95", "#14565a")
_DIVERGING = ("#a8482b", "#e0b9a4", "#f4f3ee", "#8fc4bb", "#14565a")


def histogram(
    path: str,
    drawn: ArrayLike,
    observed: float,
    title: str,
    axis: str,
    subtitle: str = "",
) -> None:
    """What chance gives, as bars, and the observed value as a marked line.

    Args:
        path: the PNG file.
        drawn: the values (k,) of the random maps.
        observed: the value of the real one.
        title, subtitle: what the picture shows, in a sentence.
        axis: what is measured.

    Raises:
        RegioError: nothing was drawn, the package Matplotlib is missing, or the file cannot be written.
    """
    import numpy as np

    values = np.asarray(drawn, dtype=float)
    values = values[np.isfinite(values)]
    if not len(values):
        raise RegioError("There is no picture, because no random map could be drawn.")
    with figure(path, 7.2, 4.2) as paper:
        axes = paper.add_axes((0.09, 0.16, 0.87, 0.62))
        axes.hist(values, bins=_bins(values), color=_BAR, edgecolor="white", linewidth=0.5)
        _mark(axes, observed)
        axes.set_xlabel(axis, color=INK)
        axes.set_ylabel(tr("Random maps"), color=INK)
        localise(axes.xaxis)
        localise(axes.yaxis, whole=True)
        bare(axes, ("top", "right"))
        headings(paper, title, subtitle)


def heat_map(
    path: str,
    values: ArrayLike,
    rows: Sequence[str],
    columns: Sequence[str],
    title: str,
    subtitle: str = "",
    texts: Sequence[Sequence[str]] | None = None,
    row_axis: str = "",
    column_axis: str = "",
    around: float | None = None,
    limits: tuple[float, float] | None = None,
) -> None:
    """A table in colours.

    Args:
        path: the PNG file.
        values: the numbers (r, c); NaN stays grey.
        rows, columns: what they are called.
        title, subtitle: what the picture shows.
        texts: what is written in the cells (r, c); none: the values with two decimals.
        row_axis, column_axis: what rows and columns stand for.
        around: the value with the neutral colour, for figures above and below something.
        limits: the values of the palest and the darkest colour; none: those that occur.

    Raises:
        RegioError: the package Matplotlib is missing, or the file cannot be written.
    """
    import numpy as np

    table = np.ma.masked_invalid(np.atleast_2d(np.asarray(values, dtype=float)))
    height, width = table.shape
    if texts is None:
        texts = [["" if np.ma.is_masked(cell) else number(cell, 2) for cell in row] for row in table]
    cell = 0.62
    left = 0.35 + 0.072 * max(len(short(name)) for name in rows) + (0.25 if row_axis else 0.0)
    right = 0.1 + max(0.06 * len(short(name)) - cell * (width - k - 0.5) for k, name in enumerate(columns))
    across = max(left + cell * width + max(right, 0.25), 5.4)
    head = below_headings(across, title, subtitle)
    top = head + 0.15 + 0.25 * bool(column_axis) + 0.052 * max(len(short(name)) for name in columns)
    with figure(path, across, top + 0.46 * height + 0.25) as paper:
        wide, high = paper.get_size_inches()
        axes = paper.add_axes((left / wide, 0.25 / high, cell * width / wide, 0.46 * height / high))
        low, most = limits or _limits(table, around)
        axes.imshow(table, cmap=_colours(around is not None), vmin=low, vmax=most, aspect="auto")
        axes.set_xticks(range(width), [short(name) for name in columns], rotation=38, ha="left", rotation_mode="anchor")
        axes.set_yticks(range(height), [short(name) for name in rows])
        axes.xaxis.tick_top()
        axes.xaxis.set_label_position("top")
        axes.set_xlabel(column_axis, color=QUIET, fontsize=8.5)
        axes.set_ylabel(row_axis, color=QUIET, fontsize=8.5)
        axes.tick_params(length=0, colors=INK, labelsize=8.5)
        _write_cells(axes, table, texts, low, most, around is not None)
        bare(axes, ("top", "right", "bottom", "left"))
        headings(paper, title, subtitle)


def nesting_diagram(
    path: str,
    names: Sequence[str],
    edges: Sequence[tuple[int, int, float]],
    levels: Sequence[int],
    title: str,
    subtitle: str = "",
) -> None:
    """Who nests in whom: the finest divisions at the bottom, an arrow up to each one that holds them.

    Args:
        path: the PNG file.
        names: what the divisions are called.
        edges: (finer, coarser, share 0..1 of the finer regions that conform); 1 is drawn as a full line, less as a broken one.
        levels: the height of each division in the picture, 0 lowest.
        title, subtitle: what the picture shows.

    Raises:
        RegioError: the package Matplotlib is missing, or the file cannot be written.
    """
    places = _places(levels)
    across = max(list(levels).count(level) for level in levels)
    storeys = max(levels, default=0) + 1
    with figure(path, min(max(2.3 * across + 0.6, 5.4), 16.0), 1.0 + 1.05 * storeys) as paper:
        high = paper.get_size_inches()[1]
        axes = paper.add_axes((0.02, 0.02, 0.96, 1 - 0.95 / high))
        widest = max(abs(x) for x, _ in places) + 0.6
        axes.set_xlim(-widest, widest)
        axes.set_ylim(-0.45, storeys - 0.55)
        axes.axis("off")
        for fine, coarse, share in edges:
            _arrow(axes, places[fine], places[coarse], share)
        for name, (x, y) in zip(names, places):
            axes.text(
                x,
                y,
                short(name),
                fontsize=9,
                color=INK,
                ha="center",
                va="center",
                bbox={"boxstyle": "round,pad=0.42", "facecolor": "#eef3f1", "edgecolor": "#8aa39f", "linewidth": 0.9},
            )
        headings(paper, title, subtitle)


def _arrow(axes: Any, start: tuple[float, float], end: tuple[float, float], share: float) -> None:
    """From a finer division up to a coarser one; where not all regions conform it is broken and says how many do."""
    full = share >= 1 - 1e-9
    way = {
        "arrowstyle": "-|>",
        "color": "#14565a" if full else palettes.NEARLY,
        "linewidth": 1.6 if full else 1.1,
        "linestyle": "-" if full else "--",
        "shrinkA": 0,
        "shrinkB": 0,
    }
    axes.annotate("", xy=(end[0], end[1] - 0.17), xytext=(start[0], start[1] + 0.17), arrowprops=way)
    if not full:
        axes.text(
            0.6 * start[0] + 0.4 * end[0],
            0.6 * start[1] + 0.4 * end[1],
            f"{number(100 * share, 0)} %",
            fontsize=7.5,
            color=INK,
            ha="center",
            va="center",
            bbox={"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none"},
        )


def _bins(values: Any) -> Any:
    """As many bars as values of a figure that takes few, else about thirty."""
    import numpy as np

    distinct = np.unique(values)
    if 1 < len(distinct) <= 40:
        middle = (distinct[1:] + distinct[:-1]) / 2
        half = np.diff(distinct).min() / 2
        return np.r_[distinct[0] - half, middle, distinct[-1] + half]
    if len(distinct) == 1:
        half = max(abs(distinct[0]) * 0.01, 1e-6)
        return [distinct[0] - half, distinct[0] + half]
    return 30


def _mark(axes: Any, observed: float) -> None:
    axes.axvline(observed, color=_MARK, linewidth=2.2)
    low, high = axes.get_xlim()
    on_the_right = observed > (low + high) / 2
    axes.annotate(
        tr("the real map: {value}").format(value=_written(observed)),
        xy=(observed, 0.97),
        xycoords=("data", "axes fraction"),
        xytext=(-6 if on_the_right else 6, 0),
        textcoords="offset points",
        ha="right" if on_the_right else "left",
        va="top",
        color=_MARK,
        fontsize=9.5,
        fontweight="bold",
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1.5},
    )


def _written(value: float) -> str:
    return number(value, 0 if abs(value) >= 1000 else 3)


def _limits(table: Any, around: float | None) -> tuple[float, float]:
    if table.count() == 0:
        return 0.0, 1.0
    low, high = float(table.min()), float(table.max())
    if around is None:
        return low, high if high > low else low + 1
    reach = max(abs(low - around), abs(high - around)) or 1.0
    return around - reach, around + reach


def _colours(diverging: bool) -> Any:
    from matplotlib.colors import LinearSegmentedColormap

    result = LinearSegmentedColormap.from_list("regio", _DIVERGING if diverging else _SCALE)
    result.set_bad("#e4e4e4")
    return result


def _write_cells(axes: Any, table: Any, texts: Sequence[Sequence[str]], low: float, high: float, diverging: bool) -> None:
    for (row, column), cell in _cells(table):
        place = (cell - low) / (high - low) if high > low else 0.0
        dark = place > (0.85 if diverging else 0.7) or (diverging and place < 0.15)
        axes.text(column, row, texts[row][column], ha="center", va="center", fontsize=8, color="white" if dark else INK)


def _cells(table: Any) -> Iterator[tuple[tuple[int, int], float]]:
    import numpy as np

    for place in np.ndindex(table.shape):
        cell = table[place]
        yield (int(place[0]), int(place[1])), 0.0 if np.ma.is_masked(cell) else float(cell)


def _places(levels: Sequence[int]) -> list[tuple[float, float]]:
    """Places of the divisions: those of a level side by side around the middle."""
    members: dict[int, list[int]] = {}
    for k, level in enumerate(levels):
        members.setdefault(level, []).append(k)
    places = [(0.0, 0.0)] * len(levels)
    for level, those in members.items():
        for order, k in enumerate(those):
            places[k] = (order - (len(those) - 1) / 2, float(level))
    return places
