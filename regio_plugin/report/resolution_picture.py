"""A picture of communities at several resolutions: which of them hold, and how many regions they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..i18n import integer, number, tr
from ..styling.palettes import BREAKING
from .figure import INK, QUIET, bare, below_headings, figure, headings, localise

if TYPE_CHECKING:
    import pandas as pd

_SIDE = 0.62
_LINE, _BARS = "#14565a", "#c9d2d6"


def resolution_picture(path: str, sweep: pd.DataFrame, best: int | None, title: str, subtitle: str = "") -> None:
    """Agreement between resolutions and between starts as lines, the number of regions as bars below them.

    Raises:
        RegioError: the package Matplotlib is missing, or the file cannot be written.
    """
    head = below_headings(7.6, title, subtitle)
    with figure(path, 7.6, head + 4.6) as drawn:
        high = drawn.get_size_inches()[1]
        above = drawn.add_axes((0.09, (_SIDE + 1.35) / high, 0.87, 2.45 / high))
        below = drawn.add_axes((0.09, _SIDE / high, 0.87, 1.0 / high))
        places = range(len(sweep))
        _lines(above, sweep, best)
        below.bar(places, sweep["regions"], 0.6, color=[BREAKING if k == best else _BARS for k in places])
        for k, count in zip(places, sweep["regions"]):
            below.annotate(
                integer(count), (k, count), (0, 2), textcoords="offset points", ha="center", fontsize=8.5, color=INK
            )
        below.set_yticks([])
        below.set_ylim(0, 1.25 * sweep["regions"].max())
        below.set_ylabel(tr("Regions"), color=INK, fontsize=9)
        below.set_xlabel(tr("Resolution"), color=INK, fontsize=9)
        for axes in (above, below):
            axes.set_xlim(-0.5, len(sweep) - 0.5)
            axes.set_xticks(list(places), [_figure(value) for value in sweep["resolution"]])
            axes.tick_params(colors=INK, labelsize=8.5)
            bare(axes, ("top", "right"))
        bare(below, ("left",))
        headings(drawn, title, subtitle)


def _lines(axes: Any, sweep: pd.DataFrame, best: int | None) -> None:
    if best is not None:
        axes.axvspan(best - 0.3, best + 0.3, color=BREAKING, alpha=0.15, linewidth=0)
    places = range(len(sweep))
    axes.plot(
        [k - 0.5 for k in places[1:]],
        sweep["agreement"][1:],
        color=_LINE,
        linewidth=2,
        marker="o",
        markersize=4,
        label=tr("Two resolutions in a row"),
    )
    axes.plot(
        places, sweep["firm"], color=QUIET, linewidth=1.2, linestyle="--", marker="s", markersize=3.5, label=tr("Other starts")
    )
    low = min(sweep["agreement"].min(), sweep["firm"].min())
    axes.set_ylim(min(0.5, max(low - 0.05, 0)), 1.02)
    localise(axes.yaxis)
    axes.set_ylabel(tr("Agreement"), color=INK, fontsize=9)
    axes.legend(loc="lower right", frameon=False, fontsize=8.5, labelcolor=INK)


def _figure(value: float) -> str:
    """A number of few digits in the user's locale."""
    decimals = next((k for k in range(4) if abs(value * 10**k - round(value * 10**k)) < 1e-9), 4)
    return number(value, decimals)
