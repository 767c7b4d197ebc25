"""Parameters of algorithms that read flows."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..core.messages import RegioError
from ..i18n import tr
from ..layers.flow_words import GUESSED
from ..layers.tables import PARQUET, TEXT_FILES
from .algorithm import RegioAlgorithm
from .table_inputs import take_table

if TYPE_CHECKING:
    from ..layers.flow_tables import FlowTable
    from ..layers.read import Snapshot

FLOW_FIELDS = ("ORIGIN_FIELD", "DESTINATION_FIELD", "AMOUNT_FIELD")


class FlowSourceParameter(QgsProcessingParameterFeatureSource):
    """A table of flows. A Parquet file will do where GDAL has no driver for it: then it is read in another way."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:
        return _own_file(value) != "" or super().checkValueIsAcceptable(value, context)

    def clone(self) -> FlowSourceParameter:
        return FlowSourceParameter(self)


def flow_parameters(
    algorithm: RegioAlgorithm,
    optional: bool = True,
    domains: bool = False,
    sources: Sequence[tuple[str, str]] | None = None,
) -> None:
    """FLOWS, ORIGIN_FIELD, DESTINATION_FIELD and AMOUNT_FIELD; advanced FLOW_FORM, FLOW_SCALE, PERIOD_FIELD and PERIOD.

    Args:
        algorithm: takes the parameters.
        optional: whether it works without flows too.
        domains: add DOMAIN_FIELD and AMOUNT_FIELDS (several fields).
        sources: name and title of several tables that share the fields; else FLOWS alone. Each has a period of its own:
            PERIOD_BEFORE for FLOWS_BEFORE.
    """
    tables = sources or (("FLOWS", tr("Flows")),)
    for name, title in tables:
        algorithm.parameter(
            FlowSourceParameter(name, title, [QgsProcessing.SourceType.TypeVector], optional=optional),
            tr(
                "A table with a row for every origin and destination, for instance who lives where and works where, or a "
                "square matrix with a row for every origin and a column for every destination. CSV, Parquet, XLSX, ODS, "
                "GeoPackage and tables of databases will do. Codes that are no unit count as external; the log names them."
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
            text + " " + tr("Left empty, it is recognised by its name, else by what it holds."),
        )
    if domains:
        _domain_parameters(algorithm, parent)
    _form_parameters(algorithm, parent)
    for name, title in tables:
        algorithm.parameter(
            QgsProcessingParameterString(
                _period_of(name),
                tr("Flows: period") if len(tables) == 1 else tr("{table}: period").format(table=title),
                optional=True,
            ),
            tr("Which period to take, for instance 2021; several are separated by semicolons. Empty: the latest."),
            advanced=True,
        )


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


def _form_parameters(algorithm: RegioAlgorithm, parent: str) -> None:
    algorithm.parameter(
        QgsProcessingParameterEnum(
            "FLOW_FORM",
            tr("Flows: form of the table"),
            options=[tr("Recognise it"), tr("A row for every origin and destination"), tr("A square matrix")],
            defaultValue=GUESSED,
            optional=True,
        ),
        tr(
            "A square matrix has the codes of the origins in its first column and those of the destinations as names of the "
            "other columns. Its totals are left out."
        ),
        advanced=True,
    )
    algorithm.parameter(
        QgsProcessingParameterNumber(
            "FLOW_SCALE",
            tr("Flows: multiply amounts by"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=1.0,
            optional=True,
            minValue=1e-12,
        ),
        tr("For amounts in another unit, for instance 1000 where they are given in thousands."),
        advanced=True,
    )
    algorithm.parameter(
        QgsProcessingParameterField(
            "PERIOD_FIELD", tr("Flows: field of periods"), parentLayerParameterName=parent, optional=True
        ),
        tr("The field with the year or another period, where a table holds several. Left empty, all rows are taken."),
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

    known = {item.name() for item in algorithm.parameterDefinitions()}

    def text(name: str) -> str:
        return algorithm.parameterAsString(parameters, name, context) if name in known else ""

    several = algorithm.field_list(parameters, "AMOUNT_FIELDS") if "AMOUNT_FIELDS" in known else []
    wanted = [*(text(name) for name in FLOW_FIELDS), text("DOMAIN_FIELD"), text("PERIOD_FIELD"), *several]
    snapshot, fields = _take_table(algorithm, parameters, source, wanted, context)
    origin, destination, amount, domain, period_field, *several = fields
    if amount and several and amount not in several:
        raise RegioError(
            'Field "{field}" is given as the amount of "{flows}", but not among the several amounts that are given too. Leave '
            "one of both empty.",
            field=amount,
            flows=snapshot.label,
        )
    period = text(_period_of(source))
    if period and not period_field:
        raise RegioError(
            'A period of "{flows}" is given ({period}), but not the field that tells its periods apart. Choose this field, or '
            "leave the period empty.",
            flows=snapshot.label,
            period=period,
        )
    more: dict[str, Any] = {"period_field": period_field, "period": period}
    if algorithm.has(parameters, "FLOW_SCALE"):
        more["scale"] = algorithm.parameterAsDouble(parameters, "FLOW_SCALE", context)
        if not more["scale"] > 0:
            raise RegioError("Amounts of flows must be multiplied by a number above 0.")
    form = algorithm.parameterAsEnum(parameters, "FLOW_FORM", context) if algorithm.has(parameters, "FLOW_FORM") else 0
    return FlowTable.of(snapshot, origin, destination, several or [amount], domain, form, **more)


def _take_table(
    algorithm: RegioAlgorithm, parameters: dict, source: str, wanted: list[str], context: QgsProcessingContext
) -> tuple[Snapshot, list[str]]:
    """The table and the wanted fields as it calls them; a text or Parquet file is not opened as a layer, which takes long."""
    from ..layers.flow_files import open_flows, text_file_of
    from ..layers.read import layer_of

    file = _own_file(parameters.get(source))
    if file:
        return algorithm.keep(open_flows(file)), wanted
    layer, chosen = layer_of(algorithm, parameters, source, context)
    file = text_file_of(layer) if layer is not None and chosen is None else ""
    if layer is None or not file:
        return take_table(algorithm, parameters, source, wanted, context)
    snapshot = open_flows(file)
    names, shown = snapshot.fields.names(), layer.fields().names()
    if not all(name in names for name in wanted if name):
        if len(shown) != len(names):
            return take_table(algorithm, parameters, source, wanted, context)
        wanted = [names[shown.index(name)] if name in shown else name for name in wanted]
    return algorithm.keep(snapshot), wanted


def _own_file(value: Any) -> str:
    """The path if a value is a file that needs no layer of QGIS."""
    if not isinstance(value, str):
        return ""
    return value if value.lower().endswith((*TEXT_FILES, *PARQUET)) and os.path.isfile(value) else ""


def _period_of(source: str) -> str:
    """The parameter with the period of a table: PERIOD for FLOWS, PERIOD_BEFORE for FLOWS_BEFORE."""
    return "PERIOD" + source[len("FLOWS") :]
