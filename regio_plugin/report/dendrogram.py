"""The tree of Intramax as a picture: which regions join, and how much of all flows is inside regions by then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..i18n import integer, number, tr
from ..styling import palettes
from .figure import INK, QUIET, bare, below_headings, figure, headings, localise, short

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.flows import Flows
    from ..core.functional.tree import Tree

_FEWEST, _MOST = 40, 120
_CUT = palettes.BREAKING
_LATEST = 0.95
_WIDE, _ROW, _ABOVE, _FOOT = 8.6, 0.17, 0.2, 0.86


@dataclass(frozen=True)
class _Upper:
    """The part of a tree that is drawn: its lowest regions as leaves, from top to bottom.

    ``names``, ``bold`` and ``region`` of each leaf: its title, whether a region of the cut is called after it, and which one it
    belongs to; ``row`` (n + m,) is where each node lies and ``place`` (n + m,) the share where it begins. ``omitted`` regions
    that nothing links to others have no room.
    """

    names: list[str]
    bold: list[bool]
    region: list[int]
    merges: range
    row: NDArray
    place: NDArray
    start: float
    omitted: int


def dendrogram(
    path: str,
    tree: Tree,
    flows: Flows,
    cut: int,
    names: Sequence[str],
    fills: Sequence[str],
    title: str,
    subtitle: str = "",
) -> None:
    """The upper part of a tree, from the left to the right, with the regions of a cut in their colours.

    The leaves are the regions of the cut; where these are few, the regions that they are made of. Each is called after the unit
    in which most arrives.

    Args:
        path: the PNG file.
        tree: of these flows.
        cut: number of regions that are marked; more than can be drawn are not marked.
        names: of the units (n,).
        fills: the colour (cut,) of every region on the map, in the order of their first unit.
        title, subtitle: what the picture shows.

    Raises:
        RegioError: the tree has no such cut, the package Matplotlib is missing, or the file cannot be written.
    """
    shown = min(max(cut, _FEWEST, tree.least), max(_MOST, tree.least), tree.most)
    upper = _upper(tree, flows, shown, cut, names)
    head, count = below_headings(_WIDE, title, subtitle) + _ABOVE, len(upper.names)
    with figure(path, _WIDE, head + _ROW * count + _FOOT) as paper:
        high = paper.get_size_inches()[1]
        left = 0.3 + 0.066 * max(len(name) for name in upper.names)
        axes = paper.add_axes((left / _WIDE, _FOOT / high, 1 - (left + 0.3) / _WIDE, _ROW * count / high))
        axes.set_xlim(upper.start, 1.0)
        axes.set_ylim(count - 0.5, -0.5)
        if cut <= shown:
            _fill_regions(axes, tree, upper, cut, fills)
            _mark_cut(axes, tree, upper, cut)
        _branches(axes, tree, upper)
        _leaves(axes, upper)
        axes.set_xlabel(tr("Share of all flows inside regions (%)"), color=INK, fontsize=9)
        _percent(axes.xaxis)
        bare(axes, ("top", "right", "left"))
        paper.text(0.16 / _WIDE, 0.12 / high, "\n".join(_notes(upper, shown, cut)), fontsize=8, color=QUIET, va="bottom")
        headings(paper, title, subtitle)


def _notes(upper: _Upper, shown: int, cut: int) -> list[str]:
    """How to read the picture, and what it does not show."""
    notes = [tr("In brackets: how many units. Bold: the units that the regions are called after.")]
    if cut > shown:
        text = tr("Only the last {count} regions are drawn; the cut into {cut} lies further left.")
        notes.append(text.format(count=integer(shown), cut=integer(cut)))
    if upper.omitted:
        text = tr("{count} regions that no flow links to others are not drawn.")
        notes.append(text.format(count=integer(upper.omitted)))
    return notes


def _upper(tree: Tree, flows: Flows, shown: int, cut: int, names: Sequence[str]) -> _Upper:
    import numpy as np

    from ..core.functional.partition import nuclei

    labels, roots = tree.labels(shown), tree.roots(shown)
    marked = tree.labels(min(cut, shown))
    centre, size = nuclei(flows, labels), np.bincount(labels[labels >= 0])
    towns = set(nuclei(flows, marked).tolist()) if cut <= shown else set()
    done = tree.most - shown
    merges = range(done, len(tree.left))
    region = dict(zip(roots[centre].tolist(), range(shown)))
    order = _order(tree, merges, {node: int(size[k]) for node, k in region.items()})
    drawn = order[:_MOST]
    row, place = (np.zeros(tree.unit_count + len(tree.left)) for _ in range(2))
    row[drawn] = np.arange(len(drawn))
    for merge in merges:
        row[tree.unit_count + merge] = (row[tree.left[merge]] + row[tree.right[merge]]) / 2
    start = _start(tree, done)
    place[tree.unit_count :] = tree.height
    place[drawn] = start
    leaves = [region[node] for node in drawn]
    titles = [short(str(names[centre[k]])) + (f" ({integer(int(size[k]))})" if size[k] > 1 else "") for k in leaves]
    return _Upper(
        titles,
        [int(centre[k]) in towns for k in leaves],
        [int(marked[centre[k]]) for k in leaves],
        merges,
        row,
        place,
        start,
        len(order) - len(drawn),
    )


def _start(tree: Tree, done: int) -> float:
    """Where the picture begins: a little before the first merge that is drawn."""
    if done >= len(tree.height):
        return 0.0
    first = float(tree.height[done])
    return max(min(first - 0.04 * (1 - first) - 0.005, _LATEST), 0.0)


def _order(tree: Tree, merges: range, size: dict[int, int]) -> list[int]:
    """The lowest nodes, of so many units, from top to bottom: of two that join, the one of more leaves above."""
    count = dict.fromkeys(size, 1)
    loose = dict(size)
    inner: dict[int, tuple[int, int]] = {}
    for merge in merges:
        node, a, b = tree.unit_count + merge, int(tree.left[merge]), int(tree.right[merge])
        inner[node] = (a, b) if count[a] >= count[b] else (b, a)
        count[node] = count[a] + count[b]
        loose[node] = loose.pop(a) + loose.pop(b)
    waiting = sorted(loose, key=lambda node: (loose[node], -node))
    result = []
    while waiting:
        node = waiting.pop()
        if node in inner:
            waiting += reversed(inner[node])
        else:
            result.append(node)
    return result


def _branches(axes: Any, tree: Tree, upper: _Upper) -> None:
    from matplotlib.collections import LineCollection

    lines = []
    for merge in upper.merges:
        node = tree.unit_count + merge
        here = upper.place[node]
        ends = [(upper.place[below], upper.row[below]) for below in (tree.left[merge], tree.right[merge])]
        lines.append([ends[0], (here, ends[0][1]), (here, ends[1][1]), ends[1]])
    axes.add_collection(LineCollection(lines, colors=INK, linewidths=1.1, capstyle="projecting", clip_on=False, zorder=3))


def _fill_regions(axes: Any, tree: Tree, upper: _Upper, cut: int, fills: Sequence[str]) -> None:
    """A band behind the leaves of every region at the cut, as far as the cut."""
    from matplotlib.patches import Rectangle

    end = _cut_place(tree, cut)
    first = 0
    for k in range(1, len(upper.region) + 1):
        if k == len(upper.region) or upper.region[k] != upper.region[first]:
            axes.add_patch(
                Rectangle(
                    (upper.start, first - 0.44),
                    end - upper.start,
                    k - first - 0.12,
                    facecolor=fills[upper.region[first]],
                    alpha=0.75,
                    linewidth=0,
                    zorder=1,
                )
            )
            first = k


def _cut_place(tree: Tree, cut: int) -> float:
    """The share where the line of a cut lies: half-way between the last merge that is done and the next."""
    done = tree.most - cut
    after = float(tree.height[done]) if done < len(tree.height) else 1.0
    before = float(tree.height[done - 1]) if done else after
    return (before + after) / 2


def _mark_cut(axes: Any, tree: Tree, upper: _Upper, cut: int) -> None:
    done = tree.most - cut
    place = _cut_place(tree, cut)
    if place <= upper.start:
        return
    axes.axvline(place, color=_CUT, linewidth=1.6, linestyle=(0, (5, 3)), zorder=4)
    if not done:
        return
    text = tr("Regions: {count}. Inside: {share} %").format(
        count=integer(cut), share=number(100 * float(tree.height[done - 1]), 1)
    )
    right = place > (upper.start + 1) / 2
    axes.annotate(
        text,
        xy=(place, 1.0),
        xycoords=("data", "axes fraction"),
        xytext=(-4 if right else 4, 2),
        textcoords="offset points",
        ha="right" if right else "left",
        va="bottom",
        color=_CUT,
        fontsize=8.5,
        fontweight="bold",
    )


def _leaves(axes: Any, upper: _Upper) -> None:
    axes.set_yticks(range(len(upper.names)), upper.names)
    axes.tick_params(axis="y", length=0, pad=4, labelsize=8, colors=QUIET)
    for text, bold in zip(axes.get_yticklabels(), upper.bold):
        if bold:
            text.set_fontweight("bold")
            text.set_color(INK)


def _percent(axis: Any) -> None:
    """Shares as percentages in the user's locale."""
    from matplotlib.ticker import FuncFormatter

    localise(axis)
    axis.set_major_formatter(FuncFormatter(lambda value, _: number(100 * value, 0)))
