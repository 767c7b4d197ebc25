"""What the algorithms that compare with random maps share: their parameters, and units with neighbours."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ..core.messages import Cancelled, RegioError, first_few, sentence
from ..i18n import tr
from .algorithm import RegioAlgorithm
from .table_inputs import take_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from ..core.adjacency import Neighbours
    from ..core.coverage import Coverage
    from ..core.regions import Regionalisation
    from ..layers.layer_data import LayerData
    from ..layers.read import Snapshot

_LINK_FIELDS = ("LINK_FROM", "LINK_TO")


def units_parameters(algorithm: RegioAlgorithm) -> None:
    """UNITS and UNIT_FIELD."""
    algorithm.parameter(
        QgsProcessingParameterFeatureSource("UNITS", tr("Base units"), [QgsProcessing.SourceType.TypeVectorPolygon]),
        tr("Polygons, for instance municipalities, with region codes in their fields. Neighbours share edges."),
    )
    algorithm.parameter(
        QgsProcessingParameterField("UNIT_FIELD", tr("Base units: code"), None, "UNITS", optional=True),
        tr("The field that identifies the units. Left empty, it is recognised by its name."),
    )


def chance_parameters(algorithm: RegioAlgorithm, draws: str, help_text: str) -> None:
    """DRAWS, SIZE_TOLERANCE, SEED and the links."""
    algorithm.parameter(
        QgsProcessingParameterNumber(
            "DRAWS", draws, QgsProcessingParameterNumber.Type.Integer, defaultValue=999, minValue=19, maxValue=99_999
        ),
        help_text,
    )
    algorithm.parameter(
        QgsProcessingParameterNumber(
            "SIZE_TOLERANCE",
            tr("How much sizes may differ (share)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.05,
            minValue=0.0,
            maxValue=0.99,
        ),
        tr("Random regions have the sizes of the real ones; 0.05 lets each be 5 % larger or smaller."),
        advanced=True,
    )
    algorithm.seed_parameter(tr("The same number gives the same random maps, so that others can repeat the answer."))
    link_parameters(algorithm)


def link_parameters(algorithm: RegioAlgorithm) -> None:
    """LINKS, LINK_FROM and LINK_TO, all optional."""
    algorithm.parameter(
        QgsProcessingParameterFeatureSource(
            "LINKS", tr("Links across water"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr("A table with two unit codes per row: units that count as neighbours although they share no edge."),
        advanced=True,
    )
    for name, title in (("LINK_FROM", tr("Links: first unit")), ("LINK_TO", tr("Links: second unit"))):
        algorithm.parameter(
            QgsProcessingParameterField(name, title, parentLayerParameterName="LINKS", optional=True),
            tr("The field of the table of links with a unit's code."),
            advanced=True,
        )


def picture_parameter(algorithm: RegioAlgorithm, help_text: str) -> None:
    """PICTURE."""
    algorithm.parameter(
        QgsProcessingParameterFileDestination(
            "PICTURE", tr("Picture"), "PNG (*.png)", optional=True, createByDefault=True
        ),
        help_text,
    )


def picture_path(
    algorithm: RegioAlgorithm,
    parameters: dict,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    name: str = "PICTURE",
) -> str:
    """Where the picture goes, empty if none is wanted or can be made; a name without ending becomes a PNG."""
    path = algorithm.parameterAsFileOutput(parameters, name, context)
    if not path:
        return ""
    if find_spec("matplotlib") is None:
        algorithm.note(feedback, sentence("There is no picture, because the Python package Matplotlib is missing."))
        return ""
    return path if os.path.splitext(path)[1].lower() == ".png" else f"{path}.png"


@dataclass(frozen=True)
class Links:
    """A table of pairs of units, and its two fields."""

    snapshot: Snapshot
    fields: tuple[str, str]

    def read(self, codes: NDArray, data: LayerData, feedback: QgsProcessingFeedback) -> list[tuple[int, int]]:
        """Pairs of unit numbers; rows with a code that is no unit are noted in ``data``.

        Raises:
            RegioError: no row names two units.
        """
        table = self.snapshot.read(list(self.fields), False, feedback=feedback)
        place = {code: k for k, code in enumerate(codes) if code is not None}
        rows = list(zip(*(table.texts(name) for name in self.fields)))
        known = [(place[a], place[b]) for a, b in rows if a in place and b in place]
        unknown = sorted({str(code) for row in rows for code in row if code not in place and code is not None})
        if not known:
            raise RegioError(
                'No row of "{links}" names two units. Check its fields and the field that identifies the units.',
                links=self.snapshot.label,
            )
        if unknown:
            data.note(
                sentence(
                    '"{links}" names {count} codes that are no units ({codes}); these rows are left out.',
                    links=self.snapshot.label,
                    count=len(unknown),
                    codes=first_few(unknown),
                )
            )
        return known


def _go_on(feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Cancelled


def take_links(algorithm: RegioAlgorithm, parameters: dict, context: QgsProcessingContext) -> Links | None:
    """The table of links as it is now, None if none was given; call it in ``prepare``.

    Raises:
        RegioError: the table cannot be read, or a field is missing.
    """
    if not algorithm.has(parameters, "LINKS"):
        return None
    given = [algorithm.parameterAsString(parameters, name, context) for name in _LINK_FIELDS]
    snapshot, fields = take_table(algorithm, parameters, "LINKS", given, context)
    names = snapshot.fields.names()
    if not all(fields) and len(names) < 2:
        raise RegioError('"{links}" has one field only; links need two unit codes per row.', links=snapshot.label)
    first, second = (field or names[k] for k, field in enumerate(fields))
    snapshot.require(first, second)
    return Links(snapshot, (first, second))


@dataclass
class UnitMap:
    """Base units as read: their rows, codes (n,), and edges; ``code`` is the field that identifies them, empty if none does."""

    data: LayerData
    code: str
    codes: NDArray
    coverage: Coverage
    neighbours: Neighbours
    snapshot: Snapshot

    @classmethod
    def read(
        cls,
        snapshot: Snapshot,
        unit_field: str,
        region_fields: Sequence[str],
        more: Sequence[str],
        links: Links | None,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
        feedback: QgsProcessingFeedback,
        ordered: bool = False,
    ) -> UnitMap:
        """Read units; a unit on several rows becomes one.

        Args:
            snapshot: the layer.
            unit_field: the field that identifies units; empty: recognised.
            region_fields: fields that must agree within a unit.
            more: further fields to read.
            links: pairs of units that count as neighbours.
            crs: what to transform to.
            context: the project's transformations.
            feedback: asked whether to cancel.
            ordered: put the units in the order of their codes, so that the order of the rows changes nothing.

        Raises:
            RegioError: a field is missing, nothing identifies the units, or a unit has two regions.
            Cancelled: the user cancelled.
        """
        from ..core.adjacency import Neighbours
        from ..core.coverage import Coverage, snap_edges
        from ..core.regions import code_order
        from ..layers.units import code_candidates, labels_of_rows, merge_rows, name_candidates, unit_code_field

        guesses = [*code_candidates(snapshot), *name_candidates(snapshot)]
        names = dict.fromkeys([name for name in (unit_field, *region_fields, *more) if name] + guesses)
        data = snapshot.read(list(names), True, crs, context, feedback)
        likely = [name for name in code_candidates(snapshot) if name not in region_fields]
        code = unit_field or unit_code_field(data, likely)
        if code:
            data = merge_rows(data, code, region_fields, strict=bool(unit_field))
        elif not region_fields:
            raise RegioError(
                'Choose the field that identifies the units of "{layer}", so that flows find them.', layer=data.label
            )
        if ordered:
            data = data.taken(code_order(labels_of_rows(data, code or region_fields[0])))
        codes = labels_of_rows(data, code) if code else labels_of_rows(data, region_fields[0])
        _go_on(feedback)
        snapped = snap_edges(data.geometry)
        _go_on(feedback)
        coverage = Coverage.build(snapped)
        _go_on(feedback)
        pairs = links.read(codes, data, feedback) if links else []
        return cls(data, code, codes, coverage, Neighbours.of_coverage(coverage, pairs), snapshot)

    def regions(self, field: str, title: str, placeholders: tuple[str, ...], name_field: str = "") -> Regionalisation:
        """The regions of a field, with their names where the layer has them.

        Raises:
            RegioError: the field holds no region code.
        """
        from ..core.regions import Regionalisation
        from ..layers.units import name_candidates, note_placeholders, region_names

        codes = self.data.codes(field)
        names = region_names(self.data, field, name_field, name_candidates(self.snapshot))
        result = Regionalisation.from_codes(title, codes, placeholders, names)
        note_placeholders(self.data, field, codes, result)
        if not len(result):
            raise RegioError(
                'Field "{field}" of "{layer}" holds no region code: every value is empty or means "none".',
                field=field,
                layer=self.data.label,
            )
        return result
