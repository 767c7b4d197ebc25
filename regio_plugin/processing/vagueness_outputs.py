"""What regio:boundaryvagueness writes: borders with their evidence, regions, units."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsWkbTypes,
)

from ..core.messages import sentence
from ..i18n import say, tr
from ..layers.write import Field, Writer
from .algorithm import RegioAlgorithm

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.evidence import Evidence
    from ..core.regions import Regionalisation
    from ..core.vagueness import Vagueness
    from ..layers.layer_data import LayerData

ARC_FIELDS = [
    Field("left", "text"),
    Field("right", "text"),
    Field("left_name", "text"),
    Field("right_name", "text"),
    Field("length", "number"),
    Field("support", "number"),
    Field("of", "number"),
    Field("vagueness", "number"),
    Field("vagueness_low", "number"),
    Field("vagueness_high", "number"),
    Field("drawn_by", "text"),
    Field("class", "text"),
    Field("agreement", "text"),
    Field("offset", "number"),
    Field("spread", "number"),
    Field("delineations", "number"),
    Field("flows", "number"),
    Field("flows_low", "number"),
    Field("flows_high", "number"),
    Field("membership", "number"),
    Field("missing", "text"),
    Field("permeability", "number"),
    Field("standard_error", "number"),
    Field("cross", "number"),
    Field("expected_cross", "number"),
    Field("within", "number"),
    Field("expected_within", "number"),
    Field("flow_state", "text"),
    Field("misplaced", "text"),
    Field("sentence", "text"),
]
REGION_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("borders", "integer"),
    Field("length", "number"),
    Field("vagueness", "number"),
    Field("vagueness_low", "number"),
    Field("vagueness_high", "number"),
    Field("delineations", "number"),
    Field("flows", "number"),
    Field("membership", "number"),
]
UNIT_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("region", "text"),
    Field("own", "number"),
    Field("best", "text"),
    Field("best_membership", "number"),
    Field("confusion", "number"),
    Field("entropy", "number"),
    Field("effective_regions", "number"),
    Field("misplaced", "boolean"),
]


@dataclass(frozen=True)
class Found:
    """The result, and what its numbers stand for: ``unit_codes`` and ``unit_names`` (n,) of the rows of ``data``."""

    evidence: Evidence
    drawn: Vagueness
    reference: Regionalisation
    data: LayerData
    unit_codes: NDArray
    unit_names: NDArray
    between_regions: bool


def define_outputs(algorithm: RegioAlgorithm) -> None:
    """ARCS, REGIONS and UNITS_OUT, the numbers and the verdict."""
    polygons = QgsProcessing.SourceType.TypeVectorPolygon
    algorithm.sink(
        "ARCS",
        tr("Borders"),
        tr(
            "One line per pair of neighbours, with who draws their border, what crosses it, how vague that makes it, and all "
            "of it in a sentence."
        ),
        QgsProcessing.SourceType.TypeVectorLine,
    )
    algorithm.sink(
        "REGIONS",
        tr("Regions with their vagueness"),
        tr("The regions of the reference with the mean vagueness of their borders by length."),
        polygons,
        optional=True,
    )
    algorithm.sink(
        "UNITS_OUT",
        tr("Units with their ties"),
        tr("The units with how strongly flows tie them to their own region and to others. Needs flows."),
        polygons,
        optional=True,
    )
    algorithm.numbers(
        [
            QgsProcessingOutputNumber("ARC_COUNT", tr("Borders longer than 1 metre")),
            QgsProcessingOutputNumber("FULL_COUNT", tr("Borders that everyone draws")),
            QgsProcessingOutputNumber("ZERO_COUNT", tr("Borders that nobody draws")),
            QgsProcessingOutputNumber("VAGUENESS", tr("Mean vagueness by length")),
            QgsProcessingOutputNumber("VAGUENESS_LOW", tr("Mean vagueness, lowest under other choices")),
            QgsProcessingOutputNumber("VAGUENESS_HIGH", tr("Mean vagueness, highest under other choices")),
            QgsProcessingOutputNumber("DELINEATIONS", tr("Mean vagueness by drawn borders only")),
            QgsProcessingOutputNumber("FLOWS_SCORE", tr("Mean vagueness by flows only")),
            QgsProcessingOutputNumber("MEMBERSHIP", tr("Mean vagueness by ties of units only")),
            QgsProcessingOutputNumber("FEW_FLOWS_COUNT", tr("Borders with too few flows to judge by")),
            QgsProcessingOutputNumber("MISPLACED_COUNT", tr("Units with more ties to the other side")),
            QgsProcessingOutputString("VERDICT", tr("Verdict in one sentence")),
        ]
    )


_NUMBERS = {
    "VAGUENESS": "vagueness",
    "VAGUENESS_LOW": "vagueness_low",
    "VAGUENESS_HIGH": "vagueness_high",
    "DELINEATIONS": "delineations",
    "FLOWS_SCORE": "flows",
    "MEMBERSHIP": "membership",
    "ARC_COUNT": "arc_count",
    "FULL_COUNT": "full_count",
    "ZERO_COUNT": "zero_count",
    "FEW_FLOWS_COUNT": "few_count",
    "MISPLACED_COUNT": "misplaced_count",
}


def write_outputs(
    algorithm: RegioAlgorithm,
    found: Found,
    crs: QgsCoordinateReferenceSystem,
    out_crs: QgsCoordinateReferenceSystem,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Write the layers that are wanted; the results of the algorithm."""
    from ..core.evidence_words import verdict
    from ..core.vagueness import verdict as drawn_verdict

    ties = found.evidence.ties
    mixed = ties is not None or found.evidence.arcs["together"].notna().any()
    sides = (found.reference.regions, found.reference.titles)
    if not found.between_regions:
        sides = (found.unit_codes, found.unit_names)
    wanted: list[tuple[str, str, list[Field], QgsWkbTypes.Type, Callable[[], tuple[pd.DataFrame, NDArray]]]] = [
        ("ARCS", "evidence" if mixed else "arcs", ARC_FIELDS, _LINES, lambda: _arc_frame(found, *sides))
    ]
    if algorithm.has(parameters, "REGIONS"):
        tick = algorithm.ticker(feedback, 90, 95)
        wanted.append(("REGIONS", "vague_regions", REGION_FIELDS, _POLYGONS, lambda: _region_frame(found, tick)))
        algorithm.note(feedback, *([] if found.between_regions else [_NO_REGIONS]))
    if algorithm.has(parameters, "UNITS_OUT"):
        wanted.append(("UNITS_OUT", "ties", UNIT_FIELDS, _POLYGONS, lambda: _unit_frame(found)))
        algorithm.note(feedback, *([] if ties is not None else [_NO_TIES]))
    outputs: dict[str, tuple[Writer, str | None]] = {}
    for name, style, fields, kind, make in wanted:
        writer = algorithm.open_output(parameters, name, context, fields, kind, crs, out_crs)
        frame, shapes = make()
        writer.write(frame, shapes, feedback)
        outputs[name] = (writer, style)
    text = " ".join(say(item) for item in verdict(found.evidence, drawn_verdict(found.drawn, found.between_regions), sides[1]))
    feedback.pushInfo(text)
    summary = found.evidence.summary
    numbers = {name: None if isnan(summary[key]) else summary[key] for name, key in _NUMBERS.items()}
    return {**algorithm.finish_outputs(outputs), **numbers, "VERDICT": text}


_NO_REGIONS = sentence("The regions get no vagueness: only borders between units were judged.")
_NO_TIES = sentence("The units get no ties: that needs flows, and borders between regions.")
_LINES, _POLYGONS = QgsWkbTypes.Type.MultiLineString, QgsWkbTypes.Type.MultiPolygon


def _arc_frame(found: Found, codes: NDArray, titles: NDArray) -> tuple[pd.DataFrame, NDArray]:
    import numpy as np

    from ..core.evidence_words import arc_sentences

    arcs = found.evidence.arcs
    low, high = arcs["low"].to_numpy(), arcs["high"].to_numpy()
    frame = arcs.assign(
        left=codes[low],
        right=codes[high],
        left_name=titles[low],
        right_name=titles[high],
        permeability=arcs["permeability"].replace(np.inf, np.nan),
        misplaced=["; ".join(str(found.unit_names[k]) for k in units) for units in arcs["misplaced"]],
        sentence=[" ".join(say(item) for item in parts) for parts in arc_sentences(found.evidence)],
    )
    return frame, found.drawn.lines


def _region_frame(found: Found, tick: Callable[[float], None]) -> tuple[pd.DataFrame, NDArray]:
    from ..layers.region_frames import region_frame

    frame, shapes = region_frame(found.reference, found.unit_codes, found.data, {}, tick)
    means = found.evidence.regions.set_index("region").reindex(range(len(frame)))
    return frame[["region", "name"]].join(means), shapes


def _unit_frame(found: Found) -> tuple[pd.DataFrame, NDArray]:
    import numpy as np
    import pandas as pd

    ties, labels = found.evidence.ties, found.reference.labels
    codes = np.append(found.reference.regions, None)
    frame = pd.DataFrame({"unit": found.unit_codes, "unit_name": found.unit_names, "region": codes[labels]})
    if ties is None:
        empty = [field.name for field in UNIT_FIELDS if field.name not in frame.columns]
        return frame.assign(**dict.fromkeys(empty)), found.data.geometry
    strongest = ties.of(np.arange(len(labels)), np.maximum(ties.best, 0))
    frame = frame.assign(
        own=ties.own,
        best=codes[ties.best],
        best_membership=np.where(ties.best >= 0, strongest, np.nan),
        confusion=ties.confusion,
        entropy=ties.entropy,
        effective_regions=ties.hill,
        misplaced=found.evidence.misplaced,
    )
    return frame, found.data.geometry
