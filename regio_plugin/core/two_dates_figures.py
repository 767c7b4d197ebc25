"""What a change of regions did to every index: the same figure at both dates, with its meaning in plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .flows import Flows
from .messages import Sentence, sentence
from .two_dates import TwoDates, Version, references

_NONE = float("nan")


@dataclass(frozen=True)
class Figure:
    """One index at both dates, NaN where it is not known; ``index`` is its name for scripts."""

    index: str
    title: Sentence
    before: float
    after: float
    meaning: Sentence

    @property
    def difference(self) -> float:
        """Later minus earlier."""
        return self.after - self.before


def figures(
    result: TwoDates,
    flows_before: Flows | None = None,
    flows_after: Flows | None = None,
    others: Mapping[str, NDArray[np.intp]] | None = None,
) -> list[Figure]:
    """All indices of both dates.

    Args:
        result: the comparison.
        flows_before, flows_after: flows between the units of each date.
        others: other regionalisations on the later units (n,), by name, -1 for none.
    """
    return [
        *_sizes(result),
        *_borders(result),
        *_between(result),
        *_flows(result, flows_before, flows_after),
        *_references(result, others or {}),
    ]


def inside_share(flows: Flows, labels: NDArray[np.intp]) -> float:
    """Share of the flows from one unit to another that stays inside a region; NaN if there are none.

    Flows with neither end in a region do not count; those with one end in a region leave it.
    """
    a, b = labels[flows.origin], labels[flows.destination]
    counted = (flows.origin != flows.destination) & ((a >= 0) | (b >= 0))
    total = float(flows.amount[counted].sum())
    return float(flows.amount[counted & (a == b)].sum()) / total if total > 0 else _NONE


def _sizes(result: TwoDates) -> list[Figure]:
    sides = [_size_figures(version) for version in (result.before, result.after)]
    texts = (
        ("region_count", sentence("Regions"), sentence("Number of regions.")),
        ("unit_count", sentence("Units in a region"), sentence("Number of units that belong to a region.")),
        (
            "largest_share",
            sentence("Share of the largest region"),
            sentence("How much of all that is counted lies in the largest region: 0 to 1."),
        ),
        (
            "effective_regions",
            sentence("Effective number of regions"),
            sentence("As many regions of equal size would be divided as unevenly as these; few if some are very large."),
        ),
    )
    return [Figure(name, title, sides[0][k], sides[1][k], meaning) for k, (name, title, meaning) in enumerate(texts)]


def _size_figures(version: Version) -> tuple[float, float, float, float]:
    labels = version.regions.labels
    inside = labels >= 0
    size = np.bincount(labels[inside], weights=version.weight[inside], minlength=len(version.regions))
    share = size[size > 0] / size.sum() if size.sum() > 0 else np.array([_NONE])
    count = len(np.unique(labels[inside]))
    return float(count), float(inside.sum()), float(share.max()), float(2 ** -(share * np.log2(share)).sum())


def _borders(result: TwoDates) -> list[Figure]:
    if result.geometry is None:
        return []
    kept = result.count("kept"), result.length("kept")
    lost, gained = ((result.count(name), result.length(name)) for name in ("lost", "gained"))
    return [
        Figure(
            "border_count",
            sentence("Borders between two regions"),
            float(kept[0] + lost[0]),
            float(kept[0] + gained[0]),
            sentence("Pairs of neighbouring regions. A border that moved counts as gone in one place and come in another."),
        ),
        Figure(
            "border_length",
            sentence("Length of borders (km)"),
            (kept[1] + lost[1]) / 1000,
            (kept[1] + gained[1]) / 1000,
            sentence("Kilometres of border between regions; shorter means more compact or fewer regions."),
        ),
    ]


def _between(result: TwoDates) -> list[Figure]:
    """Indices of the two maps with each other: the earlier map agrees fully with itself."""
    found = result.agreement
    same = sentence("1: nothing changed. The earlier map compared with itself gives 1.")
    return [
        Figure("v_measure", sentence("Agreement of both dates (V-measure)"), 1.0, found.v_measure, same),
        Figure("adjusted_rand", sentence("Agreement of both dates (adjusted Rand)"), 1.0, found.adjusted_rand, same),
        Figure(
            "conformity",
            sentence("Nesting of the earlier in the later map (K)"),
            1.0,
            found.conformity_xy,
            sentence("Share of what is counted that stayed with most of its earlier region: 1 if regions were only merged."),
        ),
        Figure(
            "conformity_back",
            sentence("Nesting of the later in the earlier map (K)"),
            1.0,
            found.conformity_yx,
            sentence("Share of what is counted that has most of its later region for company: 1 if regions were only split."),
        ),
        Figure(
            "variation_of_information",
            sentence("Variation of information (bits)"),
            0.0,
            found.variation_of_information,
            sentence("How much one map leaves unknown about the other: 0 if nothing changed."),
        ),
    ]


def _flows(result: TwoDates, flows_before: Flows | None, flows_after: Flows | None) -> list[Figure]:
    before, after, pieces = result.before, result.after, result.pieces
    old, new = before.regions.labels, after.regions.labels
    first = _NONE if flows_before is None else inside_share(flows_before, old)
    last = _NONE if flows_after is None else inside_share(flows_after, new)
    alone = sentence("The same flows with both maps: what the new borders alone did.")
    rows = []
    if flows_before is not None or flows_after is not None:
        meaning = sentence("Share of the flows between units that crosses no border; each date with its own map and flows.")
        rows.append(Figure("flows_inside", sentence("Flows that stay inside a region"), first, last, meaning))
    if flows_before is not None:
        moved = inside_share(flows_before, pieces.on_earlier_units(new, len(before.units)))
        title = sentence("Earlier flows that stay inside a region")
        rows.append(Figure("earlier_flows_inside", title, first, moved, alone))
    if flows_after is not None:
        moved = inside_share(flows_after, pieces.on_later_units(old, len(after.units)))
        title = sentence("Later flows that stay inside a region")
        rows.append(Figure("later_flows_inside", title, moved, last, alone))
    return [*rows, *_containment(result, flows_before, flows_after)]


def _containment(result: TwoDates, flows_before: Flows | None, flows_after: Flows | None) -> list[Figure]:
    values = [_least(result.before, flows_before), _least(result.after, flows_after)]
    if np.isnan(values).all():
        return []
    meaning = sentence(
        "Of those who live in a region, the share that works there; of those who work there, the share that lives there: the "
        "smaller of both, in the region where it is smallest."
    )
    return [Figure("least_self_containment", sentence("Least self-contained region"), values[0], values[1], meaning)]


def _least(version: Version, flows: Flows | None) -> float:
    if flows is None or not flows.has_diagonal:
        return _NONE
    table = flows.self_containment(version.regions.labels, len(version.regions))
    return float(table["self_containment"].min())


def _references(result: TwoDates, others: Mapping[str, NDArray[np.intp]]) -> list[Figure]:
    rows = []
    for name, (before, after) in references(result, others).items():
        for index, title, meaning in (
            (
                "conformity_xy",
                sentence("Nesting in {other} (K)", other=name),
                sentence("Share of what is counted that lies in the region of {other} with most of its own.", other=name),
            ),
            (
                "lambda_xy",
                sentence("Nesting in {other} beyond one big region (lambda)", other=name),
                sentence("0: knowing the region tells nothing about that of {other}; 1: it tells all.", other=name),
            ),
            (
                "v_measure",
                sentence("Agreement with {other} (V-measure)", other=name),
                sentence("0: unrelated to {other}; 1: the same map.", other=name),
            ),
        ):
            values = float(getattr(before, index)), float(getattr(after, index))
            rows.append(Figure(f"{index.replace('_xy', '')}:{name}", title, *values, meaning))
    return rows
