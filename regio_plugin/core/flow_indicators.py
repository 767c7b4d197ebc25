"""How well a division of units fits flows: figures per region, per unit and for the whole, and two divisions side by side."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .flow_lines import entries, strongest, without_diagonal
from .flows import Flows
from .functional.partition import nuclei
from .fuzzy import Fuzzy, memberships
from .messages import Sentence, sentence
from .parallel import Progress
from .tabulate import tabulated

PLACED, MISPLACED, ALONE, WITHOUT_REGION, WITHOUT_FLOWS = "placed", "misplaced", "alone", "without_region", "without_flows"
TARGET, LEAST = 0.75, 2 / 3
_CENTRAL = 100
_SURE = 1e-9
FIGURES: dict[str, tuple[Sentence, int]] = {
    "regions": (sentence("Number of regions"), 0),
    "single": (sentence("Regions of one unit"), 0),
    "unplaced": (sentence("Units without region"), 0),
    "covered": (sentence("Share of the flows that begins in a region"), 0),
    "self_contained": (sentence("Share of the flows between units that stays inside a region"), 1),
    "kept": (sentence("Share of what goes to another unit that stays inside the region"), 1),
    "modularity": (sentence("Modularity Q: what stays inside, beyond what the sizes let expect"), 1),
    "supply_median": (sentence("Supply self-containment, median of the regions"), 1),
    "supply_least": (sentence("Supply self-containment, lowest region"), 1),
    "demand_median": (sentence("Demand self-containment, median of the regions"), 1),
    "demand_least": (sentence("Demand self-containment, lowest region"), 1),
    "below_target": (sentence("Regions whose self-containment is below 75 %"), -1),
    "below_least": (sentence("Regions whose self-containment is below 66.67 %"), -1),
    "cohesion_median": (sentence("Cohesion: of what stays inside, share that goes to another unit, median"), 1),
    "openness_median": (sentence("Openness: what crosses the border per flow that stays inside, median"), -1),
    "size_least": (sentence("Size of the smallest region"), 0),
    "size_median": (sentence("Size of the median region"), 0),
    "size_most": (sentence("Size of the largest region"), 0),
    "misplaced": (sentence("Units attached more strongly to another region"), -1),
    "misplaced_share": (sentence("Share of the flows that begins in such units"), -1),
    "confusion": (sentence("Confusion of the units, weighted mean (0 clear, 1 not)"), -1),
    "effective": (sentence("Regions a unit is attached to, weighted mean"), -1),
}


def region_indicators(flows: Flows, labels: NDArray[np.intp], progress: Progress | None = None) -> pd.DataFrame:
    """Figures of every region, one row per region number; the names in brackets are those of R's LabourMarketAreas 3.4.

    ``unit_count`` (N_com), ``nucleus`` (unit number), ``size`` (EMP_live) and ``jobs`` (EMP_work): all that begins and ends
    there, external flows included; ``inside`` (EMP_live_work), ``leaving``, ``arriving``, ``external`` (to and from places
    that are no units); ``supply``, ``demand``, ``self_containment`` (Coombes, Green & Openshaw 1986); ``cohesion`` (share
    0..1 of what stays inside that goes to another unit: InternalCohesionFlows) and ``linked`` (share of its ordered pairs of
    units between which something flows: InternalCohesionLink); ``openness`` ((leaving + arriving) / (2 inside):
    lma_commuter_percent); ``net`` (arriving - leaving) and ``home_work_ratio`` (-net / inside: Home_Work_Ratio);
    ``central_units`` (more arrives than leaves, and more than 100: NbCentralComm); ``links_out``, ``links_in`` (other regions
    with flows to and from it); ``partner`` (the region with most flows in both directions, -1: none) and ``partner_share``
    (of all that goes to and comes from other regions); ``modularity``, its part of Q.

    Without self flows what needs them is NaN: supply, demand, self_containment, cohesion, openness, home_work_ratio,
    modularity.
    """
    tick = progress or (lambda share: None)
    count = int(labels.max(initial=-1)) + 1
    known = labels >= 0
    home = labels[known]
    out, arriving = flows.out_total + flows.outside_out, flows.in_total + flows.outside_in

    def summed(values: NDArray) -> NDArray[np.float64]:
        return np.bincount(home, weights=values[known], minlength=count)

    table = _between(flows, labels, count, lambda share: tick(0.6 * share))
    inside = table.diagonal()
    size, jobs, units = summed(out), summed(arriving), np.bincount(home, minlength=count)
    same = (flows.origin != flows.destination) & known[flows.origin] & (labels[flows.origin] == labels[flows.destination])
    pairs = np.bincount(labels[flows.origin[same]], minlength=count)
    tick(0.8)
    central = (arriving - flows.self_flow > out - flows.self_flow) & (arriving > _CENTRAL)
    frame = pd.DataFrame({"unit_count": units, "nucleus": nuclei(flows, labels), "size": size, "jobs": jobs, "inside": inside})
    frame["leaving"], frame["arriving"] = size - inside, jobs - inside
    frame["external"] = summed(flows.outside_out + flows.outside_in)
    frame["supply"], frame["demand"] = _ratio(inside, size), _ratio(inside, jobs)
    frame["self_containment"] = np.minimum(frame["supply"], frame["demand"])
    frame["cohesion"] = _ratio(inside - summed(flows.self_flow), inside)
    frame["linked"] = _ratio(pairs, units * (units - 1))
    frame["openness"] = _ratio(size + jobs - 2 * inside, 2 * inside)
    frame["net"], frame["home_work_ratio"] = jobs - size, _ratio(size - jobs, inside)
    frame["central_units"] = np.bincount(labels[known & central], minlength=count)
    own_out, own_in = summed(flows.out_total), summed(flows.in_total)
    frame["modularity"] = inside / flows.total - own_out * own_in / flows.total**2
    _add_links(frame, table)
    if not flows.has_diagonal:
        frame[["supply", "demand", "self_containment", "cohesion", "openness", "home_work_ratio", "modularity"]] = np.nan
    tick(1.0)
    return frame


def unit_indicators(
    flows: Flows,
    labels: NDArray[np.intp],
    self_flows: bool = False,
    progress: Progress | None = None,
    fuzzy: Fuzzy | None = None,
) -> pd.DataFrame:
    """Figures of every unit, one row per unit.

    ``region`` (number, -1: none), ``stays``, ``leaving``, ``arriving``, ``net`` (arriving - leaving); ``own``, ``own_supply``
    and ``own_demand``: membership in its own region by all flows, outgoing and incoming ones; ``other`` (the region, not its
    own, it is attached to most; -1: none) with ``other_share``, ``margin`` (own - other_share); ``confusion`` (Burrough, van
    Gaans & Hootsmans 1997), ``entropy`` (bits) and ``effective`` (number of regions it is attached to); ``state``: placed,
    misplaced (attached more strongly to ``other``), alone (the only unit of its region, so that its flows with others say
    nothing of its own region), without_region or without_flows; ``misplaced``.

    Args:
        flows: between n units.
        labels: region (n,) of each unit, -1 for none.
        self_flows: let what stays in the unit count for its own region; by default only flows with other units do.
        progress: called with 0..1; may raise Cancelled.
        fuzzy: the ``memberships`` of these units by these flows, computed here if not given.
    """
    tick = progress or (lambda share: None)
    if fuzzy is None:
        count = max(int(labels.max(initial=-1)) + 1, 1)
        fuzzy = memberships(flows, labels, "both", self_flows, count, lambda share: tick(0.7 * share))
    tick(0.7)
    ends = flows.origin, flows.destination
    supply, demand = (_own(flows, labels, near, far, self_flows) for near, far in (ends, ends[::-1]))
    units = np.arange(flows.unit_count)
    other = np.where(fuzzy.best == labels, fuzzy.second, fuzzy.best)
    other_share = np.where(other >= 0, fuzzy.of(units, np.maximum(other, 0)), np.where(np.isnan(fuzzy.confusion), np.nan, 0.0))
    state = _states(fuzzy, labels, other_share, self_flows)
    leaving = flows.out_total - flows.self_flow + flows.outside_out
    arriving = flows.in_total - flows.self_flow + flows.outside_in
    tick(1.0)
    return pd.DataFrame(
        {
            "region": labels,
            "stays": flows.self_flow,
            "leaving": leaving,
            "arriving": arriving,
            "net": arriving - leaving,
            "own": fuzzy.own,
            "own_supply": supply,
            "own_demand": demand,
            "other": other,
            "other_share": other_share,
            "margin": fuzzy.own - other_share,
            "confusion": fuzzy.confusion,
            "entropy": fuzzy.entropy,
            "effective": fuzzy.hill,
            "state": state,
            "misplaced": state == MISPLACED,
        }
    )


def partners(flows: Flows, labels: NDArray[np.intp], top: int = 5, progress: Progress | None = None) -> pd.DataFrame:
    """The regions every region exchanges most with: region, partner, rank (from 1), out, arriving, net (arriving - out) and
    share, of all that goes from the region to other regions and comes from there. Equal ones by number.
    """
    count = int(labels.max(initial=-1)) + 1
    table = _between(flows, labels, count, progress)
    both = _exchange(table)
    whole = np.asarray(both.sum(1)).ravel()
    region, partner, amount, rank = strongest(both, top)
    out, arriving = entries(table, region, partner), entries(table, partner, region)
    return pd.DataFrame(
        {
            "region": region,
            "partner": partner,
            "rank": rank,
            "out": out,
            "arriving": arriving,
            "net": arriving - out,
            "share": amount / whole[region],
        }
    )


def summary(
    flows: Flows,
    labels: NDArray[np.intp],
    regions: pd.DataFrame | None = None,
    units: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Figures of the whole division: ``figure`` (a key of FIGURES) and ``value``, NaN where it is not defined.

    ``regions`` and ``units`` are its ``region_indicators`` and ``unit_indicators``, computed here if not given.
    """
    if regions is None:
        regions = region_indicators(flows, labels)
    if units is None:
        units = unit_indicators(flows, labels)
    out = flows.out_total + flows.outside_out
    weight = float(out.sum())
    known = labels >= 0
    inside, stays = float(regions["inside"].sum()), flows.self_flow
    crossing = flows.total - float(stays.sum())
    judged = units["confusion"].notna().to_numpy()
    share = _ratio(out[judged], np.full(int(judged.sum()), out[judged].sum()))
    contained = regions["self_containment"]
    values = {
        "regions": int(labels.max(initial=-1)) + 1,
        "single": int((regions["unit_count"] == 1).sum()),
        "unplaced": int((~known).sum()),
        "covered": float(out[known].sum()) / weight if weight else np.nan,
        "self_contained": inside / flows.total if flows.has_diagonal else np.nan,
        "kept": (inside - float(stays[known].sum())) / crossing if crossing else np.nan,
        "modularity": float(regions["modularity"].sum()) if flows.has_diagonal else np.nan,
        "supply_median": _median(regions["supply"]),
        "supply_least": regions["supply"].min(),
        "demand_median": _median(regions["demand"]),
        "demand_least": regions["demand"].min(),
        "below_target": int((contained < TARGET).sum()) if flows.has_diagonal else np.nan,
        "below_least": int((contained < LEAST).sum()) if flows.has_diagonal else np.nan,
        "cohesion_median": _median(regions["cohesion"]),
        "openness_median": _median(regions["openness"]),
        "size_least": regions["size"].min(),
        "size_median": _median(regions["size"]),
        "size_most": regions["size"].max(),
        "misplaced": int(units["misplaced"].sum()),
        "misplaced_share": float(out[units["misplaced"].to_numpy()].sum()) / weight if weight else np.nan,
        "confusion": float(share @ units["confusion"].to_numpy()[judged]) if judged.any() else np.nan,
        "effective": float(share @ units["effective"].to_numpy()[judged]) if judged.any() else np.nan,
    }
    return pd.DataFrame({"figure": list(values), "value": np.array(list(values.values()), dtype=float)})


def side_by_side(first: pd.DataFrame, second: pd.DataFrame | None) -> pd.DataFrame:
    """Two summaries on the same figures: figure, value, second_value, difference (second - first) and ``better``: first,
    second or same; empty where neither is better or one is not defined. With one summary the last three are empty.
    """
    frame = first.copy()
    frame["second_value"] = np.nan if second is None else second["value"].to_numpy()
    frame["difference"] = frame["second_value"] - frame["value"]
    direction = np.array([FIGURES[figure][1] for figure in frame["figure"]])
    gain = np.nan_to_num(frame["difference"].to_numpy()) * direction
    known = frame["difference"].notna().to_numpy() & (direction != 0)
    words = np.where(gain > _SURE, "second", np.where(gain < -_SURE, "first", "same"))
    frame["better"] = np.where(known, words, "")
    return frame


def verdict(label: str, figures: pd.DataFrame, unit_count: int) -> Sentence:
    """How well one division fits the flows."""
    value = figures.set_index("figure")["value"]
    with_self = not np.isnan(value["self_contained"])
    kept = value["self_contained" if with_self else "kept"]
    values = {
        "division": label,
        "share": round(100 * float(np.nan_to_num(kept)), 1),
        "regions": int(value["regions"]),
        "misplaced": int(value["misplaced"]),
        "units": unit_count,
    }
    if with_self:
        return sentence(
            '"{division}" keeps {share} % of the flows between units inside its {regions} regions. {misplaced} of {units} '
            "units are attached more strongly to another region.",
            **values,
        )
    return sentence(
        'Of what goes from one unit to another, "{division}" keeps {share} % inside its {regions} regions. {misplaced} of '
        "{units} units are attached more strongly to another region.",
        **values,
    )


def comparison_verdict(first: str, second: str, figures: pd.DataFrame) -> Sentence:
    """Which of two divisions fits the flows better, and at what number of regions; ``figures`` are ``side_by_side``."""
    table = figures.set_index("figure")
    with_self = bool(table.loc["self_contained", ["value", "second_value"]].notna().all())
    share = table.loc["self_contained" if with_self else "kept"]
    judge = table.loc["modularity" if with_self else "kept", "better"]
    values = {
        "first": first,
        "second": second,
        "one": round(100 * float(share["value"]), 1),
        "two": round(100 * float(share["second_value"]), 1),
        "n": int(table.loc["regions", "value"]),
        "m": int(table.loc["regions", "second_value"]),
        "x": int(table.loc["misplaced", "value"]),
        "y": int(table.loc["misplaced", "second_value"]),
        "better": second if judge == "second" else first,
    }
    if not with_self or judge == "same":
        return sentence(
            '"{first}" keeps {one} % of the flows inside its {n} regions, "{second}" {two} % inside its {m}. {x} and {y} '
            "units are attached more strongly to another region.",
            **{key: item for key, item in values.items() if key != "better"},
        )
    return sentence(
        '"{first}" keeps {one} % of the flows inside its {n} regions, "{second}" {two} % inside its {m}. With the sizes of the '
        'regions allowed for, "{better}" keeps more. {x} and {y} units are attached more strongly to another region.',
        **values,
    )


def _between(flows: Flows, labels: NDArray[np.intp], count: int, progress: Progress | None) -> csr_matrix:
    """Amounts (R, R) between regions, added up in parts that can be cancelled."""
    return tabulated([(flows.origin, flows.destination)], flows.amount, labels, labels, (count, count), True, progress)


def _own(
    flows: Flows, labels: NDArray[np.intp], near: NDArray[np.intp], far: NDArray[np.intp], self_flows: bool
) -> NDArray[np.float64]:
    """Share (n,) of a unit's flows in one direction, with units that have a region, that its own region has."""
    rows = labels[far] >= 0 if self_flows else (labels[far] >= 0) & (near != far)
    near, far, amount = near[rows], far[rows], flows.amount[rows]
    own = np.bincount(near, weights=np.where(labels[near] == labels[far], amount, 0.0), minlength=flows.unit_count)
    share = _ratio(own, np.bincount(near, weights=amount, minlength=flows.unit_count))
    return np.where(labels >= 0, share, np.nan)


def _states(fuzzy: Fuzzy, labels: NDArray[np.intp], other_share: NDArray[np.float64], self_flows: bool) -> NDArray[np.object_]:
    sizes = np.bincount(labels[labels >= 0], minlength=1)
    alone = (labels >= 0) & (sizes[np.maximum(labels, 0)] == 1) & (not self_flows)
    state = np.full(len(labels), PLACED, dtype=object)
    state[other_share > fuzzy.own + _SURE] = MISPLACED
    state[alone] = ALONE
    state[np.isnan(fuzzy.confusion)] = WITHOUT_FLOWS
    state[labels < 0] = WITHOUT_REGION
    return state


def _add_links(frame: pd.DataFrame, table: csr_matrix) -> None:
    """Partners of every region: how many, and the strongest."""
    count = len(frame)
    away = without_diagonal(table)
    frame["links_out"] = np.diff(away.indptr)
    frame["links_in"] = np.bincount(away.indices, minlength=count)
    both = _exchange(table)
    region, partner, amount, _ = strongest(both, 1)
    whole = np.asarray(both.sum(1)).ravel()
    frame["partner"], frame["partner_share"] = -1, np.nan
    frame.loc[region, "partner"] = partner
    frame.loc[region, "partner_share"] = amount / whole[region]


def _exchange(table: csr_matrix) -> csr_matrix:
    """What goes between two different regions in both directions (R, R)."""
    return without_diagonal(csr_matrix(table + table.T))


def _ratio(part: NDArray, whole: NDArray) -> NDArray[np.float64]:
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=np.asarray(whole) > 0)


def _median(values: pd.Series) -> float:
    known = values.dropna()
    return float(known.median()) if len(known) else np.nan
