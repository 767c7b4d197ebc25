"""Writing results so that nothing is lost or half-written."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

from ..core.messages import Cancelled, RegioError
from .geopackage import embed_style, repeatable
from .staging import Staging, place

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

_BATCH = 1000
_DRIVERS = {".gpkg": "GPKG", ".csv": "CSV", ".xlsx": "XLSX", ".ods": "ODS"}
# where QGIS says a table of a GeoPackage was written
_TABLE = re.compile(r"""^(?:ogr:dbname='(.+?\.gpkg)' table="([^"]+)"|(.+\.gpkg)\|layername=([^|]+))""", re.IGNORECASE)


class Field(NamedTuple):
    """A field of an output: ``kind`` is text, integer, number, boolean, or same for a copy of ``like``."""

    name: str
    kind: str
    like: QgsField | None = None


def qgs_field(field: Field) -> QgsField:
    """The QGIS field; the constructor's type argument changed in 3.38."""
    if field.like is not None:
        return QgsField(field.like)
    if Qgis.QGIS_VERSION_INT >= 33800:
        kinds = QMetaType.Type
        types = {"text": kinds.QString, "integer": kinds.LongLong, "number": kinds.Double, "boolean": kinds.Bool}
    else:
        types = {
            "text": QVariant.String,
            "integer": QVariant.LongLong,
            "number": QVariant.Double,
            "boolean": QVariant.Bool,
        }
    return QgsField(field.name, cast(Any, types[field.kind]))


def qgs_fields(fields: list[Field]) -> QgsFields:
    """QGIS fields in order."""
    result = QgsFields()
    for field in fields:
        result.append(qgs_field(field))
    return result


class Writer:
    """One output of an algorithm.

    A file is first written into a folder beside its target; ``place_all`` moves it there when every output is complete, so
    that older files stay as they were until then. Other destinations (memory, database) are QGIS's own sinks.

    Args:
        crs: that of the shapes given to ``write``.
        out_crs: that of the layer, if it is another.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        fields: list[Field],
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        out_crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        self.layer_name = name
        self.geopackage = ""
        self.staging: Staging | None = None
        self._name, self._context, self._fields = name, context, fields
        self._count = 0
        value = parameters.get(name)
        self._definition = value if isinstance(value, QgsProcessingOutputLayerDefinition) else None
        self.target = file_target(value)
        out_crs = crs if out_crs is None else out_crs
        self._transform = None
        if crs.isValid() and out_crs.isValid() and crs != out_crs:
            self._transform = QgsCoordinateTransform(crs, out_crs, context.transformContext())
        if self.target:
            self._stage(algorithm, parameters, geometry_type, out_crs)
        else:
            self._sink, self._destination = algorithm.parameterAsSink(
                parameters, name, context, qgs_fields(fields), geometry_type, out_crs
            )
            table = _TABLE.match(str(self._destination or ""))
            if table:
                self.geopackage, self.layer_name = table[1] or table[3], table[2] or table[4]
            if self._sink is None:
                raise RegioError('The output "{name}" cannot be made. Choose another place.', name=name)

    def write(
        self, frame: pd.DataFrame, geometry: NDArray | None = None, feedback: QgsProcessingFeedback | None = None
    ) -> None:
        """Write one row per feature; ``frame`` has the fields as columns, ``geometry`` (n,) shapely geometries.

        Raises:
            RegioError: the place is full or cannot be written.
            Cancelled: the user cancelled.
        """
        columns = [_values(frame[field.name], field.kind) for field in self._fields]
        shapes = _shapes(geometry, len(frame))
        for low in range(0, len(frame), _BATCH):
            if feedback is not None and feedback.isCanceled():
                raise Cancelled
            rows = range(low, min(low + _BATCH, len(frame)))
            features = [_feature([column[k] for column in columns], shapes[k], self._transform) for k in rows]
            if not self._sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
                raise self._unwritable(self._sink.lastError())
        self._count += len(frame)

    def close(self, style: Callable[[QgsVectorLayer], None] | None) -> None:
        """Complete the output and, in a GeoPackage, save its style with it. It is not in its place yet.

        Raises:
            RegioError: it could not be written completely.
        """
        flushed = self._sink.flushBuffer()
        reason = self._sink.lastError()
        self._sink = None
        if self.staging is not None:
            self._verify(reason)
            if self.target.lower().endswith(".gpkg"):
                if style is not None:
                    embed_style(self.staging.path, self.layer_name, style)
                repeatable(self.staging.path)
        elif not flushed:
            raise RegioError('The output "{name}" could not be written: {reason}', name=self._name, reason=reason)
        elif style is not None and self.geopackage:
            embed_style(self.geopackage, self.layer_name, style)

    def abandon(self) -> None:
        """Throw away what is half-written; nothing happens if the output is in its place."""
        self._sink = None
        if self.staging is not None:
            self.staging.discard()
            self.staging = None

    def load(self, post_processor: QgsProcessingLayerPostProcessorInterface | None) -> str:
        """Have QGIS load the output if it was to; returns where it is."""
        if self.target:
            self._load_when_done(post_processor)
            return self.target
        if self._context.willLoadLayerOnCompletion(self._destination):
            _prepare_loading(self._context.layerToLoadOnCompletionDetails(self._destination), post_processor)
        return self._destination

    def _stage(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict,
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> None:
        self.staging = Staging(self.target)
        self.layer_name = os.path.splitext(os.path.basename(self.target))[0]
        if self._definition is None:
            value: Any = self.staging.path
        else:
            value = QgsProcessingOutputLayerDefinition(self.staging.path)
            value.createOptions = self._definition.createOptions
        try:
            self._sink, self._destination = algorithm.parameterAsSink(
                {**parameters, self._name: value}, self._name, self._context, qgs_fields(self._fields), geometry_type, crs
            )
        except Exception as error:
            self.abandon()
            raise self._unwritable(str(error)) from error
        if self._sink is None:
            self.abandon()
            raise self._unwritable("")

    def _unwritable(self, reason: str) -> RegioError:
        inside = os.path.dirname(self.staging.path) if self.staging is not None else ""
        text = reason.replace(inside, os.path.dirname(os.path.abspath(self.target))) if inside else reason
        return RegioError(
            '"{path}" could not be written: {reason}. The disk may be full. What was there before is unchanged.',
            path=self.target or self._name,
            reason=text.strip().rstrip(".") or "no reason given",
        )

    def _verify(self, reason: str) -> None:
        """Open what was written and count: a full disk often shows only here.

        Some formats cannot hold a layer without features, and a sheet with text only seems to have one row more.
        """
        layer = QgsVectorLayer(self._destination, "written", "ogr")
        there = layer.featureCount() if layer.isValid() else -1
        heading = self.target.lower().endswith((".xlsx", ".ods"))
        empty = self._count == 0 and there < 0 and os.path.exists(self._destination)
        if not empty and there not in ((self._count, self._count + 1) if heading else (self._count,)):
            raise self._unwritable(reason)

    def _load_when_done(self, post_processor: QgsProcessingLayerPostProcessorInterface | None) -> None:
        project = self._definition.destinationProject if self._definition is not None else None
        if project is None:
            return
        name = self._definition.destinationName or self.layer_name
        details = QgsProcessingContext.LayerDetails(name, project, self._name)
        _prepare_loading(details, post_processor)
        self._context.addLayerToLoadOnCompletion(self.target, details)


def place_all(writers: Sequence[Writer]) -> None:
    """Move the files of closed outputs to their places, all or none.

    Raises:
        RegioError: a place is locked or protected.
    """
    try:
        place([writer.staging for writer in writers if writer.staging is not None])
    finally:
        for writer in writers:
            writer.abandon()


def _prepare_loading(
    details: QgsProcessingContext.LayerDetails, post_processor: QgsProcessingLayerPostProcessorInterface | None
) -> None:
    """Style and group of a layer that QGIS loads; from 3.32 on QGIS puts it into the group itself."""
    if post_processor is None:
        return
    details.setPostProcessor(post_processor)
    if hasattr(details, "groupName"):
        details.groupName = getattr(post_processor, "group", "")  # pyright: ignore[reportAttributeAccessIssue] - since 3.32


def export_table(frame: pd.DataFrame, fields: list[Field], path: str) -> None:
    """Write a table to CSV, XLSX, ODS or GeoPackage; complete or not at all.

    Raises:
        RegioError: the ending is unknown, or the file cannot be written.
    """
    ending = os.path.splitext(path)[1].lower()
    if ending not in _DRIVERS:
        raise RegioError('"{path}" must end in .csv, .xlsx, .ods or .gpkg.', path=path)
    staging = Staging(path)
    try:
        reason = _write_file(frame, fields, staging.path, _DRIVERS[ending])
        if reason:
            raise RegioError(
                '"{path}" could not be written: {reason}. The disk may be full. What was there before is unchanged.',
                path=path,
                reason=reason,
            )
        place([staging])
    finally:
        staging.discard()


def refill(
    layer: QgsVectorLayer, frame: pd.DataFrame, fields: list[Field], geometry: NDArray, crs: QgsCoordinateReferenceSystem
) -> None:
    """Put other rows into a layer in memory, with shapes (n,) in ``crs``; its fields stay."""
    transform = QgsCoordinateTransform(crs, layer.crs(), layer.transformContext())
    columns, shapes = [_values(frame[field.name], field.kind) for field in fields], _shapes(geometry, len(frame))
    rows = [_feature([column[k] for column in columns], shapes[k], transform) for k in range(len(frame))]
    if layer.dataProvider().truncate() and layer.dataProvider().addFeatures(rows, QgsFeatureSink.Flag.FastInsert):
        layer.updateExtents()


def _write_file(frame: pd.DataFrame, fields: list[Field], path: str, driver: str) -> str:
    """Write a table; returns what went wrong, empty if nothing."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = os.path.splitext(os.path.basename(path))[0]
    if driver == "CSV":
        options.layerOptions = ["WRITE_BOM=YES", "STRING_QUOTING=IF_AMBIGUOUS"]
    writer = QgsVectorFileWriter.create(
        path,
        qgs_fields(fields),
        QgsWkbTypes.Type.NoGeometry,
        QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(),
        options,
    )
    columns = [_values(frame[field.name], field.kind) for field in fields]
    written = all(writer.addFeature(_feature([column[k] for column in columns], None)) for k in range(len(frame)))
    written = writer.flushBuffer() and written
    failed, reason = writer.hasError(), writer.errorMessage()
    del writer
    if written and failed == QgsVectorFileWriter.WriterError.NoError and os.path.exists(path):
        return ""
    return reason.strip().rstrip(".") or "no reason given"


def file_target(value: Any) -> str:
    """The path of a destination that is a plain file; empty for memory, temporary and database destinations.

    A file whose ending says no format becomes a GeoPackage, as everywhere in QGIS.
    """
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    if not text or text == "TEMPORARY_OUTPUT" or text.startswith("memory:"):
        return ""
    if re.match(r"^[a-zA-Z]{2,}:", text) or "|" in text:
        return ""
    known = QgsVectorFileWriter.driverForExtension(os.path.splitext(text)[1])
    return text if known else f"{text}.gpkg"


def _values(column: pd.Series, kind: str) -> list:
    """Plain Python values, NULL where missing."""
    missing = column.isna().to_numpy()
    plain: dict[str, Callable] = {"text": str, "integer": int, "number": float, "boolean": bool, "same": lambda value: value}
    return [NULL if gone else plain[kind](value) for value, gone in zip(column, missing)]


def _shapes(geometry: NDArray | None, count: int) -> list[bytes | None]:
    if geometry is None:
        return [None] * count
    from ..core.geometry import shapely

    return list(shapely.to_wkb(geometry))


def _feature(values: list, wkb: bytes | None, transform: QgsCoordinateTransform | None = None) -> QgsFeature:
    feature = QgsFeature()
    feature.setAttributes(values)
    if wkb is not None:
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        shape.convertToMultiType()
        if transform is not None:
            shape.transform(transform)
        feature.setGeometry(shape)
    return feature
