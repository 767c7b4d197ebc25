"""Parameters of algorithms that bring codes of other years to the units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..i18n import tr
from .algorithm import RegioAlgorithm
from .table_inputs import take_table

if TYPE_CHECKING:
    from ..core.crosswalk import Crosswalk

_FIELDS = ("CROSSWALK_OLD", "CROSSWALK_NEW", "CROSSWALK_DATE")


def crosswalk_parameters(algorithm: RegioAlgorithm) -> None:
    """CROSSWALK, CROSSWALK_OLD, CROSSWALK_NEW and CROSSWALK_DATE, all optional."""
    algorithm.parameter(
        QgsProcessingParameterFeatureSource(
            "CROSSWALK", tr("Mergers of units"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr(
            "A table with a row for every unit that got another code: the old code, the new code and the date. With it, codes "
            "of other years are brought to the units; a merged unit brings all its parts."
        ),
        advanced=True,
    )
    for name, title, text in (
        ("CROSSWALK_OLD", tr("Mergers: old code"), tr("The field with the code before the merger.")),
        ("CROSSWALK_NEW", tr("Mergers: new code"), tr("The field with the code after the merger.")),
        ("CROSSWALK_DATE", tr("Mergers: date"), tr("The field with the date of the merger, as year-month-day.")),
    ):
        algorithm.parameter(
            QgsProcessingParameterField(name, title, parentLayerParameterName="CROSSWALK", optional=True),
            text + " " + tr("Left empty, it is recognised by its name."),
            advanced=True,
        )


def take_crosswalk(algorithm: RegioAlgorithm, parameters: dict, context: QgsProcessingContext) -> Crosswalk | None:
    """The mergers as they are now, None if no table was given; call it in ``prepare``.

    Raises:
        RegioError: the table cannot be read, its fields are missing, or no row has both codes.
    """
    if not algorithm.has(parameters, "CROSSWALK"):
        return None
    from ..layers.crosswalks import read_crosswalk

    given = [algorithm.parameterAsString(parameters, name, context) for name in _FIELDS]
    snapshot, (old, new, date) = take_table(algorithm, parameters, "CROSSWALK", given, context)
    return read_crosswalk(snapshot, old, new, date)
