"""A computed division as fields of the layer of its units: kept in the project, the data themselves stay as they are."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import QgsVectorLayer

from ..i18n import tr
from .write import Field, qgs_field

_MOST_UNITS = 20_000
_PREFIX = "basin_"


def can_hold(layer: QgsVectorLayer, unit_field: str, regions: Mapping[str, str]) -> bool:
    """Whether virtual fields can hold a division: it is small enough, and the codes of its units are found on the layer."""
    place = layer.fields().lookupField(unit_field)
    if place < 0 or not regions or len(regions) > _MOST_UNITS:
        return False
    found = {_code(value) for value in layer.uniqueValues(place)}
    return found >= regions.keys()


def add_division(
    layer: QgsVectorLayer, unit_field: str, regions: Mapping[str, str], names: Mapping[str, str], label: str
) -> tuple[str, str]:
    """Add two virtual fields to a layer of units: the region of each unit, and its name. Units without region stay empty.

    Args:
        layer: of the units; its data are not changed, the fields are part of the project.
        unit_field: field with the codes of the units.
        regions: code of a unit -> code of its region.
        names: code of a region -> its name.
        label: what the division is called; the title of the fields.

    Returns:
        The names of the two fields.
    """
    taken = {name.casefold() for name in layer.fields().names()}
    number = next(k for k in range(1, len(taken) + 2) if f"{_PREFIX}{k}" not in taken)
    fields = f"{_PREFIX}{number}", f"{_PREFIX}{number}_name"
    of_unit = {unit: names.get(region, region) for unit, region in regions.items()}
    for name, values, title in zip(fields, (regions, of_unit), (label, tr("{label}: name").format(label=label))):
        item = qgs_field(Field(name, "text"))
        item.setAlias(title)
        layer.addExpressionField(_expression(unit_field, values), item)
    return fields


def drop_division(layer: QgsVectorLayer, *names: str) -> None:
    """Take fields that ``add_division`` made off a layer; other fields stay."""
    for name in names:
        place = layer.fields().lookupField(name)
        if place >= 0 and name.startswith(_PREFIX) and layer.expressionField(place):
            layer.removeExpressionField(place)


def _expression(unit_field: str, values: Mapping[str, str]) -> str:
    """Looks a unit up in a list that is read once for all rows."""
    text = json.dumps(dict(values), ensure_ascii=False, separators=(",", ":"))
    text = text.replace("\\", "\\\\").replace("'", "''")
    name = unit_field.replace('"', '""')
    return f"map_get(json_to_map('{text}'), trim(to_string(\"{name}\")))"


def _code(value: object) -> str:
    """As ``to_string`` of QGIS writes a value."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
