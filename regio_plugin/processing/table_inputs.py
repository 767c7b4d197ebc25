"""Tables as inputs of algorithms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext

from .algorithm import RegioAlgorithm

if TYPE_CHECKING:
    from ..layers.read import Snapshot


def take_table(
    algorithm: RegioAlgorithm, parameters: dict, name: str, wanted: Sequence[str], context: QgsProcessingContext
) -> tuple[Snapshot, list[str]]:
    """The table of a source parameter, and the wanted columns as it calls them; call it in ``prepare``.

    A CSV file or workbook is opened anew, because QGIS may have turned 01234 into a number and column names into a row.

    Raises:
        RegioError: there is no such table, it is empty, or nothing is selected.
    """
    from ..layers.read import Snapshot, layer_of
    from ..layers.tables import open_table, table_file

    value = parameters.get(name)
    columns = list(wanted)
    layer, chosen = layer_of(algorithm, parameters, name, context)
    if chosen is not None:
        return algorithm.snapshot(parameters, name, context), columns
    file = table_file(layer) if layer is not None else str(value if isinstance(value, str) else "")
    if not file:
        return algorithm.snapshot(parameters, name, context), columns
    table = open_table(file)
    names = table.fields().names()
    shown = layer.fields().names() if layer is not None else names
    if not all(column in names for column in columns if column) and len(shown) == len(names):
        columns = [names[shown.index(column)] if column in shown else column for column in columns]
    return algorithm.keep(Snapshot.of_layer(table)), columns
