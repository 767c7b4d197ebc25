"""The layers and tables of regio:flowindicators."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..core.messages import Sentence, first_few, sentence
from ..i18n import number, say, tr
from ..layers.write import Field

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.fuzzy import Fuzzy
    from ..core.regions import Regionalisation
    from .flow_units import UnitsAndFlows

REGION_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("unit_count", "integer"),
    Field("nucleus", "text"),
    Field("nucleus_name", "text"),
    *(
        Field(name, "number")
        for name in (
            "size", "jobs", "inside", "leaving", "arriving", "external", "supply", "demand", "self_containment", "cohesion",
            "linked", "openness", "net", "home_work_ratio",
        )
    ),
    Field("central_units", "integer"),
    Field("links_out", "integer"),
    Field("links_in", "integer"),
    Field("partner", "text"),
    Field("partner_name", "text"),
    Field("partner_share", "number"),
    Field("modularity", "number"),
    Field("misplaced", "integer"),
    Field("sentence", "text"),
]  # fmt: skip
UNIT_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("region", "text"),
    Field("region_name", "text"),
    *(
        Field(name, "number")
        for name in ("stays", "leaving", "arriving", "net", "own", "own_supply", "own_demand")
    ),
    Field("other", "text"),
    Field("other_name", "text"),
    *(Field(name, "number") for name in ("other_share", "margin", "confusion", "entropy", "effective")),
    Field("memberships", "text"),
    Field("state", "text"),
    Field("misplaced", "boolean"),
    Field("second_region", "text"),
    Field("second_own", "number"),
    Field("second_state", "text"),
    Field("sentence", "text"),
]  # fmt: skip
PARTNER_FIELDS = [
    Field("division", "text"),
    Field("region", "text"),
    Field("name", "text"),
    Field("partner", "text"),
    Field("partner_name", "text"),
    Field("rank", "integer"),
    *(Field(name, "number") for name in ("out", "arriving", "net", "share")),
]
SUMMARY_FIELDS = [
    Field("figure", "text"),
    Field("title", "text"),
    Field("division", "text"),
    Field("value", "number"),
    Field("second", "text"),
    Field("second_value", "number"),
    Field("difference", "number"),
    Field("better", "text"),
]
_REMARKS = {
    "misplaced": sentence('In "{division}", {count} units are attached more strongly to another region: {units}.'),
    "alone": sentence(
        'In "{division}", {count} units are a region by themselves ({units}): their flows with other units say nothing of '
        "their own region."
    ),
    "without_region": sentence(
        'In "{division}", {count} units have no region ({units}); what leaves or reaches them stays inside no region.'
    ),
}
_MEMBERSHIPS, _OFTEN = 5, 500
_NAMED = 12


@dataclass(frozen=True)
class Judged:
    """One division with its figures: per region, per unit (``units``), and of the whole (``figures``)."""

    division: Regionalisation
    frame: pd.DataFrame
    units: pd.DataFrame
    figures: pd.DataFrame
    fuzzy: Fuzzy
    unit_names: NDArray
    unit_codes: NDArray

    @classmethod
    def of(
        cls, units: UnitsAndFlows, division: Regionalisation, self_flows: bool, tick: Callable[[float], None]
    ) -> Judged:
        """Judge a division by the flows. ``tick`` is called with 0..1 and may raise Cancelled."""
        from ..core.flow_indicators import region_indicators, summary, unit_indicators
        from ..core.fuzzy import memberships

        tick(0.0)
        flows, labels = units.flows, division.labels
        frame = region_indicators(flows, labels, lambda share: tick(0.3 * share))
        fuzzy = memberships(flows, labels, "both", self_flows, len(division), lambda share: tick(0.3 + 0.5 * share))
        each = unit_indicators(flows, labels, self_flows, lambda share: tick(0.8 + 0.2 * share), fuzzy)
        figures = summary(flows, labels, frame, each)
        return cls(division, frame, each, figures, fuzzy, units.names, units.codes)

    @property
    def label(self) -> str:
        """What the division is called."""
        return self.division.label

    def numbers(self) -> dict[str, Any]:
        """The numbers that the algorithm gives; None where they are not defined."""
        value = self.figures.set_index("figure")["value"]
        names = {"SELF_CONTAINMENT": "self_contained", "MODULARITY": "modularity", "KEPT": "kept"}
        known = {key: float(value[name]) for key, name in names.items()}
        return {**{key: None if x != x else x for key, x in known.items()}, "MISPLACED_COUNT": int(value["misplaced"])}

    def notes(self) -> list[Sentence]:
        """Units that are misplaced, alone in their region, or without region, named."""
        result = []
        for state, text in _REMARKS.items():
            names = self.unit_names[(self.units["state"] == state).to_numpy()]
            if len(names):
                values = {"division": self.label, "count": len(names), "units": first_few(names, _NAMED)}
                result.append(Sentence(text.text, values, info=state != "without_region"))
        return result

    def region_rows(self, tick: Callable[[float], None]) -> pd.DataFrame:
        """One row per region."""
        import numpy as np

        frame, division = self.frame, self.division
        nucleus, partner = frame["nucleus"].to_numpy(), frame["partner"].to_numpy()
        lost = np.bincount(self.units["region"][self.units["misplaced"]], minlength=len(division))
        rows = frame.assign(
            region=division.regions,
            name=division.titles,
            nucleus=self.unit_codes[nucleus],
            nucleus_name=self.unit_names[nucleus],
            partner=_named(division.regions, partner),
            partner_name=_named(division.titles, partner),
            misplaced=lost,
        )
        return rows.assign(sentence=_said(rows, _region_sentence, tick))

    def shapes(self, units: UnitsAndFlows, tick: Callable[[float], None]) -> NDArray:
        """The polygons of the regions."""
        from ..core.geometry import dissolve

        return dissolve(units.geometry, self.division.labels, len(self.division), tick)

    def memberships(self, tick: Callable[[float], None]) -> list[str]:
        """The strongest memberships of every unit, as text."""
        from ..core.flow_lines import strongest

        unit, region, share, _ = strongest(self.fuzzy.matrix, _MEMBERSHIPS)
        parts: list[list[str]] = [[] for _ in self.unit_codes]
        for k, (u, name, value) in enumerate(zip(unit, self.division.titles[region], share)):
            if k % _OFTEN == 0:
                tick(0.5 * k / len(unit))
            parts[u].append(f"{name} {number(100 * value, 0)} %")
        return ["; ".join(part) for part in parts]


def unit_rows(judged: list[Judged], units: UnitsAndFlows, tick: Callable[[float], None]) -> pd.DataFrame:
    """One row per unit, in the order of their codes. ``tick`` is called with 0..1 and may raise Cancelled."""
    first, second = judged[0], judged[1] if len(judged) > 1 else None
    division, frame = first.division, first.units
    region, other = frame["region"].to_numpy(), frame["other"].to_numpy()
    rows = frame.assign(
        unit=units.codes,
        unit_name=units.names,
        region=_named(division.regions, region),
        region_name=_named(division.titles, region),
        other=_named(division.regions, other),
        other_name=_named(division.titles, other),
        memberships=first.memberships(tick),
        second_region=_named(second.division.regions, second.units["region"].to_numpy()) if second else None,
        second_own=second.units["own"] if second else None,
        second_state=second.units["state"] if second else None,
    )
    return rows.assign(sentence=_said(rows, _unit_sentence, tick))


def partner_rows(judged: list[Judged], units: UnitsAndFlows, top: int) -> pd.DataFrame:
    """The main partners of every region of every division."""
    import pandas as pd

    from ..core.flow_indicators import partners

    parts = []
    for item in judged:
        division = item.division
        found = partners(units.flows, division.labels, top)
        region, partner = found["region"].to_numpy(), found["partner"].to_numpy()
        parts.append(
            found.assign(
                division=item.label,
                region=division.regions[region],
                name=division.titles[region],
                partner=division.regions[partner],
                partner_name=division.titles[partner],
            )
        )
    return pd.concat(parts, ignore_index=True)


def summary_rows(judged: list[Judged]) -> pd.DataFrame:
    """A row per figure, both divisions beside each other."""
    from ..core.flow_indicators import FIGURES, side_by_side

    second = judged[1] if len(judged) > 1 else None
    figures = side_by_side(judged[0].figures, second.figures if second else None)
    words = {"first": judged[0].label, "second": second.label if second else "", "same": tr("both alike"), "": None}
    return figures.assign(
        title=[say(FIGURES[figure][0]) for figure in figures["figure"]],
        division=judged[0].label,
        second=second.label if second else None,
        better=[words[item] for item in figures["better"]],
    )


def _said(rows: pd.DataFrame, of: Callable[[Any], Sentence], tick: Callable[[float], None]) -> list[str]:
    """A sentence for every row."""
    result = []
    for k, row in enumerate(rows.itertuples()):
        if k % _OFTEN == 0:
            tick(0.5 + 0.5 * k / len(rows))
        result.append(say(of(row)))
    return result


def _named(names: NDArray, places: NDArray) -> NDArray:
    """The name (k,) of each place, None for -1."""
    import numpy as np

    return np.r_[names, np.array([None], dtype=object)][places]


def _percent(share: float) -> float:
    return round(100 * share, 1)


def _region_sentence(row: Any) -> Sentence:
    values: dict[str, Any] = {"region": row.name, "partner": row.partner_name}
    known = row.supply == row.supply and row.demand == row.demand
    if known:
        values.update(supply=_percent(row.supply), demand=_percent(row.demand))
    if row.partner_name is not None:
        values["share"] = _percent(row.partner_share)
    if known and row.partner_name is not None:
        return sentence(
            "Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It "
            "exchanges most with {partner}: {share} % of what goes to and comes from other regions.",
            **values,
        )
    if known:
        return sentence(
            "Of all that begins in {region}, {supply} % stays inside; of all that ends there, {demand} % comes from inside. It "
            "exchanges nothing with other regions.",
            **values,
        )
    if row.partner_name is not None:
        return sentence(
            "{region} exchanges most with {partner}: {share} % of what goes to and comes from other regions.", **values
        )
    return sentence("{region} exchanges nothing with other regions.", **values)


def _unit_sentence(row: Any) -> Sentence:
    from ..core.flow_indicators import ALONE, MISPLACED, WITHOUT_FLOWS

    values: dict[str, Any] = {"unit": row.unit_name, "region": row.region_name, "other": row.other_name}
    if row.state == WITHOUT_FLOWS or row.other_share != row.other_share:
        return sentence("No flow links {unit} to a region.", **values)
    values["share"] = _percent(row.other_share)
    if row.region_name is None:
        return sentence("{unit} has no region. It is attached most to {other}: {share} %.", **values)
    if row.state == ALONE:
        return sentence(
            "{unit} is a region by itself. Of its flows with other units, most are with {other}: {share} %.", **values
        )
    values["own"] = _percent(row.own)
    if row.other_name is None:
        return sentence("{unit} has flows with its own region {region} only.", **values)
    if row.state == MISPLACED:
        return sentence(
            "{unit} is attached more strongly to {other} ({share} %) than to its own region {region} ({own} %).", **values
        )
    return sentence("{unit} is attached to its own region {region} ({own} %); next comes {other} ({share} %).", **values)
