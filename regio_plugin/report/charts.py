"""Pictures of figures that are not maps: a histogram, a heat map, a diagram of nesting. PNG files, written whole or not."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..core.messages import RegioError
from ..i18n import number, tr
from ..styling import palettes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import ArrayLike

_DOTS = 160
_INK, _QUIET, _BAR, _MARK = palettes.INK, "#6b7780", "#9fb4bd", palettes.BREAKING
_SCALE = ("#f4f3ee", "#cfe6df", "#8fd0c4", "#3f9d95", "#14565a")
_DIVERGING = ("#a8482b", "#e0b9a4", "#f4f3ee", "#8fc4bb", "#14565a")
_LONGEST = 28


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
    with _figure(path, 7.2, 4.2) as figure:
        axes = figure.add_axes((0.09, 0.16, 0.87, 0.62))
        axes.hist(values, bins=_bins(values), color=_BAR, edgecolor="white", linewidth=0.5)
        _mark(axes, observed)
        axes.set_xlabel(axis, color=_INK)
        axes.set_ylabel(tr("Random maps"), color=_INK)
        _localise(axes.xaxis)
        _localise(axes.yaxis, whole=True)
        _bare(axes, ("top", "right"))
        _headings(figure, title, subtitle)


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
    left = 0.35 + 0.072 * max(len(_short(name)) for name in rows) + (0.25 if row_axis else 0.0)
    right = 0.1 + max(0.06 * len(_short(name)) - cell * (width - k - 0.5) for k, name in enumerate(columns))
    across = max(left + cell * width + max(right, 0.25), 5.4)
    head = _below_headings(across, title, subtitle)
    top = head + 0.15 + 0.25 * bool(column_axis) + 0.052 * max(len(_short(name)) for name in columns)
    with _figure(path, across, top + 0.46 * height + 0.25) as figure:
        wide, high = figure.get_size_inches()
        axes = figure.add_axes((left / wide, 0.25 / high, cell * width / wide, 0.46 * height / high))
        low, most = limits or _limits(table, around)
        axes.imshow(table, cmap=_colours(around is not None), vmin=low, vmax=most, aspect="auto")
        axes.set_xticks(range(width), [_short(name) for name in columns], rotation=38, ha="left", rotation_mode="anchor")
        axes.set_yticks(range(height), [_short(name) for name in rows])
        axes.xaxis.tick_top()
        axes.xaxis.set_label_position("top")
        axes.set_xlabel(column_axis, color=_QUIET, fontsize=8.5)
        axes.set_ylabel(row_axis, color=_QUIET, fontsize=8.5)
        axes.tick_params(length=0, colors=_INK, labelsize=8.5)
        _write_cells(axes, table, texts, low, most, around is not None)
        _bare(axes, ("top", "right", "bottom", "left"))
        _headings(figure, title, subtitle)


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
    with _figure(path, min(max(2.3 * across + 0.6, 5.4), 16.0), 1.0 + 1.05 * storeys) as figure:
        high = figure.get_size_inches()[1]
        axes = figure.add_axes((0.02, 0.02, 0.96, 1 - 0.95 / high))
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
                _short(name),
                fontsize=9,
                color=_INK,
                ha="center",
                va="center",
                bbox={"boxstyle": "round,pad=0.42", "facecolor": "#eef3f1", "edgecolor": "#8aa39f", "linewidth": 0.9},
            )
        _headings(figure, title, subtitle)


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
            color=_INK,
            ha="center",
            va="center",
            bbox={"boxstyle": "round,pad=0.15", "facecolor": "white", "edgecolor": "none"},
        )


@contextmanager
def _figure(path: str, width: float, height: float) -> Iterator[Any]:
    """A figure of a size in inches that is written to ``path`` when all is drawn."""
    try:
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise RegioError(
            "Pictures of figures need the Python package Matplotlib ({reason}). Leave the picture out, or install it.",
            reason=str(error),
        ) from error
    fonts = ["Open Sans", "Noto Sans", "Segoe UI", "Arial", "DejaVu Sans"]
    with rc_context({"font.family": "sans-serif", "font.sans-serif": _known(fonts), "axes.edgecolor": _QUIET}):
        figure = Figure(figsize=(width, height), dpi=_DOTS, facecolor="white")
        FigureCanvasAgg(figure)
        yield figure
        _save(figure, path)


def _known(fonts: list[str]) -> list[str]:
    """Those of some fonts that are installed: Matplotlib complains about each one that is not."""
    from matplotlib import font_manager

    names = {entry.name for entry in font_manager.fontManager.ttflist}
    return [name for name in fonts if name in names] or ["DejaVu Sans"]


def _save(figure: Any, path: str) -> None:
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, "picture.png")
            figure.savefig(staged, metadata={"Software": None})
            os.replace(staged, path)
    except OSError as error:
        raise RegioError(
            'The picture "{path}" could not be written ({reason}). Close it in other programs, or choose another place.',
            path=path,
            reason=error.strerror or str(error),
        ) from error


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


def _localise(axis: Any, whole: bool = False) -> None:
    """Tick labels in the user's locale."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    if whole:
        axis.set_major_locator(MaxNLocator(integer=True))
    places = axis.get_majorticklocs()
    step = min((abs(b - a) for a, b in zip(places, places[1:])), default=1.0)
    decimals = next((k for k in range(5) if abs(step * 10**k - round(step * 10**k)) < 1e-6), 4)
    axis.set_major_formatter(FuncFormatter(lambda value, _: number(value, decimals)))
    axis.set_tick_params(colors=_INK, labelsize=8.5)


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
        axes.text(
            column, row, texts[row][column], ha="center", va="center", fontsize=8, color="white" if dark else _INK
        )


def _cells(table: Any) -> Iterator[tuple[tuple[int, int], float]]:
    import numpy as np

    for place in np.ndindex(table.shape):
        cell = table[place]
        yield (int(place[0]), int(place[1])), 0.0 if np.ma.is_masked(cell) else float(cell)


def _bare(axes: Any, sides: Sequence[str]) -> None:
    for side in sides:
        axes.spines[side].set_visible(False)


def _wrapped(wide: float, title: str, subtitle: str) -> tuple[list[str], list[str]]:
    """The lines of both headings in a picture of a width in inches."""
    import textwrap

    lines = textwrap.wrap(title, max(int(wide * 11.5), 20), max_lines=2, placeholder=" …")
    return lines, textwrap.wrap(subtitle, max(int(wide * 15), 30), max_lines=2, placeholder=" …")


def _below_headings(wide: float, title: str, subtitle: str) -> float:
    """How many inches the headings take."""
    lines, below = _wrapped(wide, title, subtitle)
    return 0.25 + 0.2 * len(lines) + 0.16 * len(below)


def _headings(figure: Any, title: str, subtitle: str) -> None:
    """The title and a line below it, broken so that they fit."""
    wide, high = figure.get_size_inches()
    lines, under = _wrapped(wide, title, subtitle)
    figure.text(0.16 / wide, 1 - 0.14 / high, "\n".join(lines), fontsize=11.5, fontweight="bold", color=_INK, va="top")
    if under:
        below = 0.2 + 0.2 * len(lines)
        figure.text(0.16 / wide, 1 - below / high, "\n".join(under), fontsize=8.5, color=_QUIET, va="top")


def _short(name: str) -> str:
    text = str(name)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


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
