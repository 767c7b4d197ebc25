"""From the results of the algorithms to the sections of a summary."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsVectorLayer

from ..i18n import integer, number, tr
from ..styling import palettes
from .summary import Bar, Column, Figure, Section


def headline(numbers: Mapping[str, Any], finer: str, coarser: str) -> str:
    """The verdict in one line; ``finer`` and ``coarser`` are what the two maps' regions are called, in the plural."""
    total, conforming = int(numbers["REGION_COUNT"]), int(numbers["CONFORMING_COUNT"])
    broken = total - conforming
    if not broken:
        text = tr("All {total} {finer} lie inside one of the {coarser}")
    elif broken == 1:
        text = tr("{conforming} of {total} {finer} lie inside one of the {coarser}; 1 does not")
    else:
        text = tr("{conforming} of {total} {finer} lie inside one of the {coarser}; {broken} do not")
    return text.format(
        total=integer(total),
        conforming=integer(conforming),
        broken=integer(broken),
        finer=running(finer),
        coarser=running(coarser),
    )


def running(label: str) -> str:
    """A label inside a sentence: without its capital, unless it is an abbreviation."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def nested_section(
    numbers: Mapping[str, Any],
    regions: QgsVectorLayer,
    breakers: QgsVectorLayer | None,
    finer: str,
    coarser: str,
    counted: Sequence[tuple[str, float]] = (),
) -> Section:
    """Do regions nest?

    Args:
        numbers: the outputs of regio:nesteddollconformity.
        regions, breakers: its layers REGIONS and BREAKERS; None if nothing breaks the rule.
        finer, coarser: what the regions of the two maps are called, in the plural.
        counted: what else was counted (for instance inhabitants) and the conformity (0..1) that came out.
    """
    wanted = ("region", "name", "parent", "parent_name", "share", "conforming")
    rows = [_fields(feature, wanted) for feature in regions.getFeatures()]
    parents = {row["parent"]: row["parent_name"] or row["parent"] for row in rows}
    outside: dict[str, list[str]] = defaultdict(list)
    for feature in breakers.getFeatures() if breakers is not None else ():
        part = _fields(feature, ("region", "goes_to", "unit", "unit_name"))
        there = parents.get(part["goes_to"], part["goes_to"])
        outside[part["region"]].append(
            tr("{unit} (in {region})").format(unit=part["unit_name"] or part["unit"], region=there)
            if there
            else str(part["unit_name"] or part["unit"])
        )
    broken = [row for row in rows if row["conforming"] is False]
    table = [
        (
            str(row["name"] or row["region"]),
            str(row["parent_name"] or row["parent"]),
            percent(row["share"]),
            ", ".join(sorted(set(outside[row["region"]]))),
        )
        for row in sorted(broken, key=lambda row: row["share"])
    ]
    figures = [Figure(percent(share), what) for what, share in counted]
    return Section(
        tr("Do {finer} lie inside one of the {coarser}?").format(finer=running(finer), coarser=running(coarser)),
        headline(numbers, finer, coarser) + ".",
        [
            Figure(
                "{} / {}".format(integer(int(numbers["CONFORMING_COUNT"])), integer(int(numbers["REGION_COUNT"]))),
                tr("lie inside one region"),
            ),
            *figures,
        ],
        columns=[
            Column(tr("Region")),
            Column(tr("Lies mainly in")),
            Column(tr("Inside"), number=True),
            Column(tr("Outside")),
        ],
        rows=table,
    )


def borders_section(
    numbers: Mapping[str, Any], arcs: QgsVectorLayer, labels: Mapping[str, str], heading: str = ""
) -> Section:
    """How firm are the borders?

    Args:
        numbers: the outputs of regio:boundaryvagueness.
        arcs: its layer ARCS.
        labels: what the divisions are called, by the name they have in the field drawn_by.
        heading: the heading of the section, if not the usual one.
    """
    words = palettes.agreement_words()
    count: dict[str, int] = defaultdict(int)
    length: dict[str, float] = defaultdict(float)
    drawn, drawn_length, alone = (defaultdict(float) for _ in range(3))
    for feature in arcs.getFeatures():
        arc = _fields(feature, ("agreement", "length", "drawn_by"))
        count[arc["agreement"]] += 1
        length[arc["agreement"]] += arc["length"]
        names = [name.strip() for name in (arc["drawn_by"] or "").split(";") if name.strip()]
        for name in names:
            drawn[name] += 1
            drawn_length[name] += arc["length"]
            alone[name] += len(names) == 1
    longest = max(count.values(), default=1)
    return Section(
        heading or tr("How firm are the borders?"),
        str(numbers["VERDICT"]),
        bars=[
            Bar(
                words[line.key],
                _so_many(count[line.key], length[line.key]),
                count[line.key] / longest,
                line.colour,
            )
            for line in palettes.LINES
        ],
        columns=[
            Column(tr("Who draws borders")),
            Column(tr("Borders"), number=True),
            Column(tr("Length (km)"), number=True),
            Column(tr("Drawn by nobody else"), number=True),
        ],
        rows=[
            (labels.get(name, name), integer(int(drawn[name])), number(drawn_length[name] / 1000, 0), integer(int(alone[name])))
            for name in sorted(drawn, key=lambda name: -drawn[name])
        ],
    )


def _so_many(count: int, length: float) -> str:
    text = tr("1 border, {length} km") if count == 1 else tr("{count} borders, {length} km")
    return text.format(count=integer(count), length=number(length / 1000, 0))


def check_section(numbers: Mapping[str, Any], findings: QgsVectorLayer, label: str) -> Section:
    """Are the data fit for use? ``label`` says of what."""
    rows = [tuple(_fields(f, ("region", "sentence")).values()) for f in findings.getFeatures()]
    return Section(
        tr("Are the data sound?"),
        str(numbers["VERDICT"]),
        [
            Figure(integer(int(numbers["GAP_COUNT"])), tr("gaps")),
            Figure(integer(int(numbers["OVERLAP_COUNT"])), tr("overlaps")),
            Figure(integer(int(numbers["INVALID_COUNT"])), tr("invalid geometries")),
        ],
        columns=[Column(tr("Region")), Column(tr("Finding"))],
        rows=[(str(region or label), str(sentence)) for region, sentence in rows],
    )


def members_section(
    numbers: Mapping[str, Any], regions: QgsVectorLayer, nested: QgsVectorLayer, title: str, coarser: str
) -> Section:
    """Regions that overlap, for instance partnerships: how many members, and in how many coarser regions they lie.

    Args:
        numbers: the outputs of regio:regionsfromtable.
        regions: its layer REGIONS.
        nested: the layer REGIONS of regio:nesteddollconformity with the same regions as the finer ones.
        title: what the regions are called, in the plural.
        coarser: what the coarser regions are called, in the plural.
    """
    parents = {}
    for feature in nested.getFeatures():
        row = _fields(feature, ("region", "parents", "parent_name", "parent"))
        parents[row["region"]] = (int(row["parents"] or 0), str(row["parent_name"] or row["parent"]))
    rows = []
    for feature in regions.getFeatures():
        row = _fields(feature, ("region", "name", "unit_count"))
        inside, parent = parents.get(row["region"], (0, ""))
        where = parent
        if inside != 1:
            where = tr("{count} of the {coarser}").format(count=integer(inside), coarser=running(coarser))
        rows.append((str(row["name"] or row["region"]), int(row["unit_count"]), inside, where))
    rows.sort(key=lambda row: (row[2], -row[1], row[0]))
    unplaced = int(numbers["UNPLACED_COUNT"])
    text = (
        tr("{single} of {total} {regions} keep to one of the {coarser}; 1 unit is in none.")
        if unplaced == 1
        else tr("{single} of {total} {regions} keep to one of the {coarser}; {unplaced} units are in none.")
    )
    return Section(
        title,
        text.format(
            single=integer(sum(row[2] == 1 for row in rows)),
            total=integer(len(rows)),
            regions=running(title),
            coarser=running(coarser),
            unplaced=integer(unplaced),
        ),
        columns=[Column(title), Column(tr("Members"), number=True), Column(tr("Lies in"))],
        rows=[(name, integer(members), where) for name, members, _, where in rows],
    )


def basins_section(numbers: Mapping[str, Any], regions: QgsVectorLayer, heading: str) -> Section:
    """Functional regions: how large each is, and how much stays inside.

    Args:
        numbers: the outputs of regio:functionalregions.
        regions: its layer REGIONS.
        heading: the question.
    """
    wanted = ("name", "region", "unit_count", "size", "supply", "demand")
    found = sorted((_fields(f, wanted) for f in regions.getFeatures()), key=lambda row: (-(row["size"] or 0), row["region"]))
    rows = [
        (
            str(row["name"] or row["region"]),
            integer(int(row["unit_count"])),
            integer(round(row["size"])),
            *("" if row[side] is None else percent(row[side]) for side in ("supply", "demand")),
        )
        for row in found
    ]
    return Section(
        heading,
        str(numbers["VERDICT"]),
        [Figure(integer(int(numbers["REGION_COUNT"])), tr("functional regions"))],
        columns=[
            Column(tr("Region")),
            Column(tr("Units"), number=True),
            Column(tr("Leave home"), number=True),
            Column(tr("Stay inside (of who leaves)"), number=True),
            Column(tr("Come from inside (of who arrives)"), number=True),
        ],
        rows=rows,
    )


def percent(share: float) -> str:
    """A share as a percentage, with a decimal only where it tells something."""
    value = 100 * float(share)
    return f"{number(value, 0 if abs(value - round(value)) < 0.05 else 1)} %"


def _fields(feature: Any, names: Sequence[str]) -> dict[str, Any]:
    """Fields of a feature, None for NULL."""
    values = {name: feature[name] for name in names}
    return {name: None if value is None or str(value) == "NULL" else value for name, value in values.items()}
