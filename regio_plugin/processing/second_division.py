"""A second division of the units that is in another layer or table, for instance one that was computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..core.messages import RegioError, Sentence, sentence
from ..i18n import tr
from .algorithm import RegioAlgorithm
from .table_inputs import take_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..core.regions import Regionalisation
    from ..layers.read import Snapshot
    from .flow_units import UnitsAndFlows

_FIELDS = ("SECOND_TABLE_UNIT_FIELD", "SECOND_TABLE_FIELD", "SECOND_TABLE_NAME_FIELD")
_REGIONS = ("region", "region_code", "gebied", "cluster", "lma", "zone")
_NAMES = ("region_name", "name", "naam")
_SAID = 5


def second_table_parameters(algorithm: RegioAlgorithm) -> None:
    """SECOND_TABLE and its fields, all optional."""
    algorithm.parameter(
        QgsProcessingParameterFeatureSource(
            "SECOND_TABLE", tr("Second division in another layer"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr(
            "A layer or table with a row per unit and the code of its region, for instance the units that were given a "
            "functional region."
        ),
    )
    for name, title, text in (
        ("SECOND_TABLE_UNIT_FIELD", tr("Second division: unit code"), tr("The field with the codes of the units.")),
        ("SECOND_TABLE_FIELD", tr("Second division: region code there"), tr("The field with the codes of the regions.")),
        ("SECOND_TABLE_NAME_FIELD", tr("Second division: region name there"), tr("The field with the names of the regions.")),
    ):
        algorithm.parameter(
            QgsProcessingParameterField(name, title, parentLayerParameterName="SECOND_TABLE", optional=True),
            text + " " + tr("Left empty, it is recognised by its name."),
            advanced=True,
        )


@dataclass(frozen=True)
class SecondTable:
    """A layer or table as it is when the run begins, and its fields with unit, region and region name (empty: none)."""

    snapshot: Snapshot
    unit: str
    region: str
    name: str

    @classmethod
    def take(cls, algorithm: RegioAlgorithm, parameters: dict, context: QgsProcessingContext) -> SecondTable | None:
        """What ``second_table_parameters`` asked for, None if no table was given; call it in ``prepare``.

        Raises:
            RegioError: it cannot be read, or a field is missing or cannot be recognised.
        """
        from ..layers.units import code_candidates

        if not algorithm.has(parameters, "SECOND_TABLE"):
            return None
        given = [algorithm.parameterAsString(parameters, name, context) for name in _FIELDS]
        snapshot, (unit, region, name) = take_table(algorithm, parameters, "SECOND_TABLE", given, context)
        spelt = {item.casefold(): item for item in snapshot.fields.names()}
        region = region or next((spelt[item] for item in _REGIONS if item in spelt), "")
        unit = unit or next((item for item in code_candidates(snapshot) if item != region), "")
        if not unit or not region:
            raise RegioError(
                'Choose the fields of "{table}" with the unit codes and the region codes. Its fields are: {fields}.',
                table=snapshot.label,
                fields=", ".join(snapshot.fields.names()),
            )
        name = name or next((spelt[item] for item in _NAMES if item in spelt and spelt[item] not in (unit, region)), "")
        snapshot.require(*filter(None, (unit, region, name)))
        return cls(snapshot, unit, region, name)

    def read(
        self, units: UnitsAndFlows, labels: Mapping[str, str], placeholders: tuple[str, ...], feedback: QgsProcessingFeedback
    ) -> tuple[Regionalisation, list[Sentence]]:
        """The division of the units, and what did not fit.

        Raises:
            RegioError: no row fits a unit, or a unit is in two regions.
            Cancelled: the user cancelled.
        """
        from ..core.flow_codes import with_zeros
        from ..core.membership import Table, membership

        data = self.snapshot.read([item for item in (self.unit, self.region, self.name) if item], False, feedback=feedback)
        label = labels.get(self.region, labels.get(self.snapshot.label, self.snapshot.label))
        names = data.texts(self.name) if self.name else None
        codes = with_zeros(label, data.codes(self.unit), units.codes, data.notes)
        table = Table.of(label, codes, data.codes(self.region), names, data.rows)
        found = membership(table, units.codes, placeholders=placeholders, unit_rows=units.data.rows)
        notes = [*data.notes, *found.notes, *(problem.sentence for problem in found.problems[:_SAID])]
        if len(found.problems) > _SAID:
            notes.append(
                sentence(
                    '{count} more rows of "{table}" or units do not fit.', count=len(found.problems) - _SAID, table=label
                )
            )
        return found.regions, notes
