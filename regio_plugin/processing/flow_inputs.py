"""Parameters of algorithms that read flows."""

from __future__ import annotations

from collections.abc import Sequence
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
    from ..layers.flow_tables import FlowTable

FLOW_FIELDS = ("ORIGIN_FIELD", "DESTINATION_FIELD", "AMOUNT_FIELD")


def flow_parameters(
    algorithm: RegioAlgorithm,
    optional: bool = True,
    domains: bool = False,
    sources: Sequence[tuple[str, str]] | None = None,
) -> None:
    """FLOWS, ORIGIN_FIELD, DESTINATION_FIELD and AMOUNT_FIELD.

    Args:
        algorithm: takes the parameters.
        optional: whether it works without flows too.
        domains: add DOMAIN_FIELD and AMOUNT_FIELDS (several fields).
        sources: name and title of several tables that share the fields; else FLOWS alone.
    """
    tables = sources or (("FLOWS", tr("Flows")),)
    for name, title in tables:
        algorithm.parameter(
            QgsProcessingParameterFeatureSource(name, title, [QgsProcessing.SourceType.TypeVector], optional=optional),
            tr(
                "A table with a row for every origin and destination, for instance who lives where and works where. Codes "
                "that are no unit count as external; the log names them."
            ),
        )
    parent = tables[0][0]
    for name, title, text in (
        ("ORIGIN_FIELD", tr("Flows: origin"), tr("The field with the code of the unit where a flow begins.")),
        ("DESTINATION_FIELD", tr("Flows: destination"), tr("The field with the code of the unit where a flow ends.")),
        ("AMOUNT_FIELD", tr("Flows: amount"), tr("The field that says how much flows: numbers of at least 0.")),
    ):
        algorithm.parameter(
            QgsProcessingParameterField(name, title, parentLayerParameterName=parent, optional=True),
            text + " " + tr("Left empty, it is recognised by its name."),
        )
    if domains:
        _domain_parameters(algorithm, parent)


def _domain_parameters(algorithm: RegioAlgorithm, parent: str) -> None:
    algorithm.parameter(
        QgsProcessingParameterField(
            "DOMAIN_FIELD", tr("Flows: domain"), parentLayerParameterName=parent, optional=True
        ),
        tr("The field that tells kinds of flows apart, for instance the means of transport. Each kind is judged on its own."),
        advanced=True,
    )
    algorithm.parameter(
        QgsProcessingParameterField(
            "AMOUNT_FIELDS",
            tr("Flows: several amounts"),
            parentLayerParameterName=parent,
            optional=True,
            allowMultiple=True,
        ),
        tr("Several fields with amounts, each of them a domain, for instance work, school and moving house."),
        advanced=True,
    )


def take_flows(
    algorithm: RegioAlgorithm, parameters: dict, context: QgsProcessingContext, source: str = "FLOWS"
) -> FlowTable | None:
    """The table of flows as it is now, None if none was given; call it in ``prepare``.

    Raises:
        RegioError: the table cannot be read, or its fields are missing.
    """
    if not algorithm.has(parameters, source):
        return None
    from ..layers.flow_tables import FlowTable

    given = [algorithm.parameterAsString(parameters, name, context) for name in FLOW_FIELDS]
    known = {item.name() for item in algorithm.parameterDefinitions()}
    several = algorithm.field_list(parameters, "AMOUNT_FIELDS") if "AMOUNT_FIELDS" in known else []
    domain = algorithm.parameterAsString(parameters, "DOMAIN_FIELD", context) if "DOMAIN_FIELD" in known else ""
    snapshot, fields = take_table(algorithm, parameters, source, [*given, domain, *several], context)
    origin, destination, amount, domain, *several = fields
    return FlowTable.of(snapshot, origin, destination, several or [amount], domain)
