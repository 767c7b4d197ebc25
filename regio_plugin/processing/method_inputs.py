"""Parameters of the methods that find functional regions."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..core.functional.presets import AREAS, PRESETS, Preset
from ..i18n import say, tr
from .algorithm import RegioAlgorithm

CLEAN, R_3_4 = range(2)
BY_NUMBER, BY_LEVEL, BY_JUMP = range(3)
CONTIGUITY_OFF, CONTIGUITY_REPORT, CONTIGUITY_ENFORCE = range(3)


def method_names() -> list[str]:
    """The methods in plain words."""
    return [
        tr("Labour market areas (self-contained areas)"),
        tr("Intramax (a tree of regions)"),
        tr("Threshold rings (a core and who travels to it)"),
        tr("Communities (Leiden)"),
    ]


def credit(preset: Preset) -> str:
    """Who published a preset, and when."""
    return f"{say(preset.source)}, {preset.date}"


def method_parameters(algorithm: RegioAlgorithm) -> None:
    """METHOD, PRESET, what each method needs, CONTIGUITY and SEED."""
    algorithm.parameter(
        QgsProcessingParameterEnum("METHOD", tr("Method"), options=method_names(), defaultValue=AREAS),
        tr(
            "Labour market areas merges units until every area is large and self-contained enough. Intramax merges the two "
            "regions with relatively most flow between them, again and again: a tree, cut where you like. Threshold rings "
            "draws around each core the units of which a large share travels there; the rest stays outside. Communities "
            "finds groups that exchange more than chance would have them do; it needs the Python package igraph (on Debian "
            "and Ubuntu the package python3-igraph; else run python -m pip install igraph in the OSGeo4W Shell or terminal "
            "of QGIS)."
        ),
    )
    algorithm.parameter(
        QgsProcessingParameterEnum(
            "PRESET",
            tr("Method and values of"),
            options=[tr("My own values"), *(say(item.title) for item in PRESETS.values())],
            defaultValue=0,
        ),
        "<br>".join(
            [
                tr("Who uses which method and values; a choice here takes the place of the method and values below."),
                *(f"{say(item.title)}: {credit(item)}." for item in PRESETS.values()),
            ]
        ),
    )
    _area_parameters(algorithm)
    _tree_parameters(algorithm)
    _ring_parameters(algorithm)
    _community_parameters(algorithm)
    algorithm.parameter(
        QgsProcessingParameterEnum(
            "CONTIGUITY",
            tr("Regions in one piece"),
            options=[tr("Do not look"), tr("Say which are not"), tr("Move units so that all are")],
            defaultValue=CONTIGUITY_REPORT,
        ),
        tr(
            "Flows do not know the map: a region may lie in several pieces. If units are moved, what lies apart goes to the "
            "neighbouring region it is linked with most, and the output Moved units lists it. Intramax then merges neighbours "
            "only, so that nothing needs moving; of threshold rings, units with one region all around them join it and units "
            "apart from their core leave it. Islands count as neighbours where the table of links says so."
        ),
    )


def _number(
    algorithm: RegioAlgorithm, name: str, title: str, default: float, text: str, most: float | None = None, least: float = 0.0
) -> None:
    algorithm.parameter(
        QgsProcessingParameterNumber(
            name,
            title,
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=default,
            minValue=least,
            maxValue=1e15 if most is None else most,
        ),
        text,
        advanced=True,
    )


def _area_parameters(algorithm: RegioAlgorithm) -> None:
    algorithm.parameter(
        QgsProcessingParameterEnum(
            "RULE",
            tr("Areas: rule"),
            options=[tr("Clean"), tr("As the R package LabourMarketAreas 3.4")],
            defaultValue=CLEAN,
        ),
        tr(
            "Units that fit nowhere wait in a reserve list until the end. The R package LabourMarketAreas 3.4 goes through "
            "that list in an order that depends on how units are numbered, and scores some areas from pieces that were not "
            "added up: renumber the units and part of them lie elsewhere (Belgium: 18 %). Clean keeps the order that was "
            "meant, so that numbers do not matter. Choose the other rule only to repeat published results unit by unit."
        ),
        advanced=True,
    )
    for name, title, default, most, text in (
        ("MIN_SIZE", tr("Areas: smallest size"), 1000.0, None, tr("Residents who flow; a smaller area is never accepted.")),
        (
            "MIN_SELF_CONTAINMENT",
            tr("Areas: least self-containment"),
            0.6667,
            1.0,
            tr("The share that must stay inside, both of those who leave home and of those who arrive. For large areas."),
        ),
        (
            "TARGET_SIZE",
            tr("Areas: size from which the least self-containment is enough"),
            10000.0,
            None,
            tr("Areas between the two sizes need a share between the two shares."),
        ),
        (
            "TARGET_SELF_CONTAINMENT",
            tr("Areas: self-containment of the smallest"),
            0.75,
            1.0,
            tr("The share that must stay inside an area of the smallest size."),
        ),
    ):
        _number(algorithm, name, title, default, text, most)


def _tree_parameters(algorithm: RegioAlgorithm) -> None:
    algorithm.parameter(
        QgsProcessingParameterEnum(
            "CUT",
            tr("Intramax: where the tree is cut"),
            options=[tr("At a number of regions"), tr("At a share that stays inside"), tr("Before the largest jump")],
            defaultValue=BY_NUMBER,
        ),
        tr("The largest jump is the merge that brings most flow inside a region at once."),
        advanced=True,
    )
    algorithm.parameter(
        QgsProcessingParameterNumber(
            "REGION_NUMBER", tr("Intramax: number of regions"), QgsProcessingParameterNumber.Type.Integer,
            defaultValue=10, minValue=1,
        ),
        tr("Where the tree is cut at a number of regions."),
        advanced=True,
    )  # fmt: skip
    _number(
        algorithm,
        "CUT_LEVEL",
        tr("Intramax: share that stays inside"),
        0.6,
        tr("Where the tree is cut at a share: regions merge as long as at most this share of all flows stays inside them."),
        1.0,
    )
    algorithm.parameter(
        QgsProcessingParameterEnum(
            "ZERO_MARGINS",
            tr("Intramax: units that nothing leaves or nothing reaches"),
            options=[tr("Leave them out"), tr("Count what is missing as 1")],
            defaultValue=0,
        ),
        tr("The method divides by what leaves and what arrives; left out, such units are listed as without region."),
        advanced=True,
    )


def _ring_parameters(algorithm: RegioAlgorithm) -> None:
    _number(
        algorithm,
        "THRESHOLD",
        tr("Rings: share that travels to the core"),
        0.15,
        tr("A unit belongs to a core if at least this share of those who live there travels to it. 0.15 is usual."),
        1.0,
    )
    algorithm.parameter(
        QgsProcessingParameterField("CORE_FIELD", tr("Rings: cores"), None, "UNITS", optional=True),
        tr("The field that says to which core a unit belongs, empty elsewhere. Left empty, cores are found by size."),
        advanced=True,
    )
    algorithm.placeholder_parameter()
    _number(
        algorithm,
        "CORE_SIZE",
        tr("Rings: smallest core"),
        10000.0,
        tr("Where cores are to be found: units in which at least so many arrive."),
    )


def _community_parameters(algorithm: RegioAlgorithm) -> None:
    _number(
        algorithm,
        "RESOLUTION",
        tr("Communities: resolution"),
        1.0,
        tr("Above 1 more and smaller communities, below 1 fewer and larger ones."),
    )
    algorithm.parameter(
        QgsProcessingParameterBoolean("SELF_FLOWS", tr("Communities: count what stays in a unit"), defaultValue=True),
        tr("Who stays where they are binds a unit to itself: without them fewer and larger communities are found."),
        advanced=True,
    )
    algorithm.seed_parameter(tr("Only communities depend on chance: the same number gives the same regions."))
