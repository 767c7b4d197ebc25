"""Small layers to test with, made from WKT."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

TEMPORARY = "TEMPORARY_OUTPUT"
BELGIUM = "EPSG:31370"
X0, Y0, SIZE = 100_000.0, 200_000.0, 1000.0


def square(column: float, row: float, width: float = 1.0, height: float = 1.0, size: float = SIZE) -> str:
    """WKT of a rectangle of a grid of 1 km squares somewhere in Belgium."""
    x, y = X0 + column * size, Y0 + row * size
    right, top = x + width * size, y + height * size
    return f"Polygon (({x} {y}, {right} {y}, {right} {top}, {x} {top}, {x} {y}))"


def layer(
    shapes: Sequence[str | QgsGeometry | None],
    fields: dict[str, Sequence] | None = None,
    name: str = "layer",
    crs: str = BELGIUM,
    kind: str = "Polygon",
    types: dict[str, str] | None = None,
) -> QgsVectorLayer:
    """A memory layer with one feature per shape; ``fields`` gives a column of values each."""
    fields, types = fields or {}, types or {}
    columns = "".join(f"&field={field}:{types.get(field) or _type(values)}" for field, values in fields.items())
    where = f"crs={crs}" if crs else "crs="
    result = QgsVectorLayer(f"{kind}?{where}{columns}", name, "memory")
    assert result.isValid()
    features = []
    for k, shape in enumerate(shapes):
        feature = QgsFeature(result.fields())
        feature.setAttributes([NULL if values[k] is None else values[k] for values in fields.values()])
        if shape is not None:
            feature.setGeometry(shape if isinstance(shape, QgsGeometry) else QgsGeometry.fromWkt(shape))
        features.append(feature)
    done, _ = result.dataProvider().addFeatures(features)
    assert done, result.dataProvider().lastError()
    result.updateExtents()
    return result


def table(fields: dict[str, Sequence], name: str = "table", types: dict[str, str] | None = None) -> QgsVectorLayer:
    """A memory table without geometry."""
    count = len(next(iter(fields.values())))
    return layer([None] * count, fields, name, "", "None", types)


def grid(
    columns: int, rows: int, fields: dict[str, Sequence] | None = None, name: str = "units", crs: str = BELGIUM, **options
) -> QgsVectorLayer:
    """Squares of 1 km, row by row from below, with a unit code u1, u2, ... in the field nis and more fields."""
    shapes = [square(column, row) for row in range(rows) for column in range(columns)]
    codes = [f"u{k + 1}" for k in range(len(shapes))]
    return layer(shapes, {"nis": codes, **(fields or {})}, name, crs, **options)


def saved(layer: QgsVectorLayer, path: Path | str, layer_name: str = "", crs=None, **options) -> str:
    """Write a layer to a file; returns the path."""
    settings = QgsVectorFileWriter.SaveVectorOptions()
    settings.layerName = layer_name or Path(path).stem
    settings.driverName = QgsVectorFileWriter.driverForExtension(Path(path).suffix)
    for key, value in options.items():
        setattr(settings, key, value)
    if crs is not None:
        from qgis.core import QgsCoordinateTransform, QgsProject

        settings.ct = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), settings)
    assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
    return str(path)


def rows_of(source: QgsVectorLayer) -> list[dict]:
    """Attributes of all features, NULL as None."""
    names = source.fields().names()
    return [
        {name: None if value == NULL else value for name, value in zip(names, feature.attributes())}
        for feature in source.getFeatures()
    ]


def _type(values: Sequence) -> str:
    known = [value for value in values if value is not None]
    if known and all(isinstance(value, bool) for value in known):
        return "bool"
    if known and all(isinstance(value, int) for value in known):
        return "integer"
    if known and all(isinstance(value, (int, float)) for value in known):
        return "double"
    return "string(0,0)"
