"""Pictures of how much hangs on chance, and of the scale at which domains agree."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..i18n import integer, number, tr
from ..styling.palettes import BREAKING, LINES
from ..styling.stability_styles import UNIT_FILLS
from .figure import INK, QUIET, bare, below_headings, figure, headings, localise

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.functional.scales import Scales
    from ..core.functional.stability import Stability

_SIDE = 0.62
_CHANCE = "#c9d2d6"
_LINE = "#14565a"


def stability_picture(path: str, result: Stability, title: str, subtitle: str = "") -> None:
    """How many units lie in their region how often, and how many borders of the regions are drawn how often.

    Raises:
        RegioError: the package Matplotlib is missing, or the file cannot be written.
    """
    import numpy as np

    head = below_headings(8.4, title, subtitle)
    with figure(path, 8.4, head + 3.4) as drawn:
        high = drawn.get_size_inches()[1]
        unit_colours = [UNIT_FILLS[key] for key in ("torn", "wavering", "mostly", "firm")]
        border_colours = [LINES[k].colour for k in (4, 3, 2, 1, 0)]
        for left, values, edges, colours, axis, above in (
            (
                0.08,
                result.unit[~np.isnan(result.unit)],
                (0.0, 0.5, 0.75, 0.95),
                unit_colours,
                tr("Share of the runs in which a unit lies in its region"),
                tr("Units"),
            ),
            (
                0.57,
                result.apart[result.border & ~np.isnan(result.apart)],
                (0.0, 0.05, 0.4, 0.6, 0.95),
                border_colours,
                tr("Share of the runs that draw a border of the regions"),
                tr("Pairs of neighbours"),
            ),
        ):
            axes = drawn.add_axes((left, _SIDE / high, 0.395, 2.4 / high))
            _bars(axes, values, edges, colours)
            axes.set_xlabel(axis, color=INK, fontsize=9)
            axes.set_title(above, color=INK, fontsize=9.5, loc="left", fontweight="bold")
        headings(drawn, title, subtitle)


def _bars(axes: Any, values: NDArray, edges: tuple[float, ...], colours: list[str]) -> None:
    """Twenty bars from 0 to 1, each in the colour of its class."""
    import numpy as np

    limits = np.linspace(0, 1, 21)
    count = np.histogram(np.clip(values + 1e-9, 0, 1), limits)[0]
    place = np.searchsorted(edges, limits[:-1] + 1e-9, side="right") - 1
    axes.bar(limits[:-1] + 0.025, count, 0.046, color=[colours[k] for k in place], edgecolor="#6b7780", linewidth=0.4)
    axes.set_xlim(0, 1)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], [f"{number(100 * share, 0)} %" for share in (0, 0.25, 0.5, 0.75, 1)])
    localise(axes.yaxis, whole=True)
    axes.tick_params(colors=INK, labelsize=8.5)
    bare(axes, ("top", "right"))


def scale_picture(path: str, result: Scales, title: str, subtitle: str = "") -> None:
    """Agreement against the number of regions with the band that random maps give, and below it how far it is beyond them.

    Raises:
        RegioError: the package Matplotlib is missing, or the file cannot be written.
    """
    frame = result.frame
    numbers = frame["number"].to_numpy()
    head = below_headings(7.6, title, subtitle)
    with figure(path, 7.6, head + 4.75) as drawn:
        high = drawn.get_size_inches()[1]
        below = drawn.add_axes((0.09, 0.55 / high, 0.87, 1.35 / high))
        above = drawn.add_axes((0.09, 2.15 / high, 0.87, 2.45 / high), sharex=below)
        above.fill_between(
            numbers, frame["chance_low"], frame["chance_high"], color=_CHANCE, linewidth=0, label=tr("Random maps, 19 in 20")
        )
        above.plot(numbers, frame["chance"], color=QUIET, linewidth=1, linestyle="--")
        above.plot(numbers, frame["agreement"], color=_LINE, linewidth=2, marker="o", markersize=3.5, label=tr("Domains"))
        above.set_ylim(0, 1.03)
        above.set_ylabel(tr("Agreement (V-measure)"), color=INK, fontsize=8.5)
        above.legend(loc="lower right", frameon=False, fontsize=8.5, labelcolor=INK)
        below.plot(numbers, frame["excess"], color=_LINE, linewidth=1.6, marker="o", markersize=3)
        below.axhline(0, color=QUIET, linewidth=0.8, linestyle="--")
        below.set_ylabel(tr("Beyond chance"), color=INK, fontsize=8.5)
        below.set_xlabel(tr("Number of regions in each domain"), color=INK, fontsize=9)
        below.margins(y=0.25)
        _mark(above, below, result)
        _number_axis(below, numbers)
        for axes in (above, below):
            localise(axes.yaxis)
            bare(axes, ("top", "right"))
        above.tick_params(axis="x", labelbottom=False)
        headings(drawn, title, subtitle)


def _mark(above: Any, below: Any, result: Scales) -> None:
    """A line where the domains agree most, and numbers on the other peaks."""
    for place in (peak for peak in result.peaks[:4] if peak != result.best):
        height = result.row(place)["excess"]
        below.plot([place], [height], "o", markersize=8, markerfacecolor="none", markeredgecolor=BREAKING)
        below.annotate(
            integer(place), (place, height), (0, 6), textcoords="offset points", ha="center", fontsize=8.5, color=BREAKING
        )
    if result.best is None:
        return
    for axes in (above, below):
        axes.axvline(result.best, color=BREAKING, linewidth=1.6)
    above.annotate(
        tr("{count} regions").format(count=integer(result.best)),
        (result.best, 0.03),
        (6, 0),
        textcoords="offset points",
        va="bottom",
        fontsize=9.5,
        fontweight="bold",
        color=BREAKING,
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1.5},
    )


def _number_axis(axes: Any, numbers: NDArray) -> None:
    """A logarithmic axis with whole numbers, where there is a wide range of them."""
    from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

    low, high = float(numbers.min()), float(numbers.max())
    if high > 8 * low:
        axes.set_xscale("log")
        steps = [step * 10**power for power in range(6) for step in (1, 2, 3, 5)]
        axes.xaxis.set_major_locator(FixedLocator([step for step in steps if low <= step <= high]))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: integer(round(value))))
        axes.tick_params(axis="x", colors=INK, labelsize=8.5)
    else:
        localise(axes.xaxis, whole=True)
