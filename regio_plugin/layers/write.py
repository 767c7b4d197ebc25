"""Writing results so that nothing is lost or half-written."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
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

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

_BATCH = 1000
_DRIVERS = {".gpkg": "GPKG", ".csv": "CSV", ".xlsx": "XLSX", ".ods": "ODS"}
_OGR_TABLE = re.compile(r"""^ogr:dbname='(?P<path>.+?\.gpkg)' table="(?P<table>[^"]+)""", re.IGNORECASE)


class Field(NamedTuple):
    """A field of an output: ``kind`` is text, integer, number or boolean."""

    name: str
    kind: str


def qgs_field(field: Field) -> QgsField:
    """The QGIS field; the constructor's type argument changed in 3.38."""
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

    A file is first written into a folder beside its target and then renamed, so that an older file stays as it was
    until the new one is complete. Other destinations (memory, database) are QGIS's own sinks.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        fields: list[Field],
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem | None,
    ) -> None:
        self.layer_name = name
        self.geopackage = ""
        self._name, self._context, self._fields = name, context, fields
        self._count = 0
        self._staging = ""
        value = parameters.get(name)
        self._definition = value if isinstance(value, QgsProcessingOutputLayerDefinition) else None
        self.target = _file_target(value)
        if self.target:
            self._stage(algorithm, parameters, geometry_type, crs)
        else:
            self._sink, self._destination = algorithm.parameterAsSink(
                parameters, name, context, qgs_fields(fields), geometry_type, crs or QgsCoordinateReferenceSystem()
            )
            table = _OGR_TABLE.match(str(self._destination or ""))
            if table:
                self.geopackage, self.layer_name = table["path"], table["table"]
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
        try:
            for low in range(0, len(frame), _BATCH):
                if feedback is not None and feedback.isCanceled():
                    raise Cancelled
                rows = range(low, min(low + _BATCH, len(frame)))
                self._add([_feature([column[k] for column in columns], shapes[k]) for k in rows])
        except BaseException:
            self.abandon()
            raise
        self._count += len(frame)

    def finish(self, post_processor: QgsProcessingLayerPostProcessorInterface | None = None) -> str:
        """Close the output and put it in its place; returns where it is.

        Raises:
            RegioError: it could not be written completely, or its place is locked.
        """
        flushed = self._sink.flushBuffer()
        reason = self._sink.lastError()
        self._sink = None
        if not self.target:
            if not flushed:
                raise RegioError('The output "{name}" could not be written: {reason}', name=self._name, reason=reason)
            self._style_when_loaded(self._destination, post_processor)
            return self._destination
        try:
            self._verify(reason)
            self._move()
        finally:
            self.abandon()
        self._load_when_done(post_processor)
        return self.target

    def abandon(self) -> None:
        """Throw away what is half-written."""
        self._sink = None
        if self._staging:
            shutil.rmtree(self._staging, ignore_errors=True)
            self._staging = ""

    def _stage(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict,
        geometry_type: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem | None,
    ) -> None:
        folder = os.path.dirname(os.path.abspath(self.target))
        try:
            self._staging = tempfile.mkdtemp(prefix=".regio-", dir=folder)
        except OSError as error:
            raise RegioError(
                'Nothing can be written in the folder "{folder}" ({reason}). Choose another folder.',
                folder=folder,
                reason=error.strerror or str(error),
            ) from error
        self.layer_name = os.path.splitext(os.path.basename(self.target))[0]
        if self.target.lower().endswith(".gpkg"):
            self.geopackage = self.target
        staged = os.path.join(self._staging, os.path.basename(self.target))
        if self._definition is None:
            value: Any = staged
        else:
            value = QgsProcessingOutputLayerDefinition(staged)
            value.createOptions = self._definition.createOptions
        try:
            self._sink, self._destination = algorithm.parameterAsSink(
                {**parameters, self._name: value},
                self._name,
                self._context,
                qgs_fields(self._fields),
                geometry_type,
                crs or QgsCoordinateReferenceSystem(),
            )
        except Exception as error:
            self.abandon()
            raise self._unwritable(str(error)) from error
        if self._sink is None:
            self.abandon()
            raise self._unwritable("")

    def _add(self, features: list[QgsFeature]) -> None:
        if not self._sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise self._unwritable(self._sink.lastError())

    def _unwritable(self, reason: str) -> RegioError:
        return RegioError(
            '"{path}" could not be written: {reason}. The disk may be full. What was there before is unchanged.',
            path=self.target or self._name,
            reason=reason.strip().rstrip(".") or "no reason given",
        )

    def _verify(self, reason: str) -> None:
        """Open what was written and count: a full disk often shows only here."""
        layer = QgsVectorLayer(self._destination, "written", "ogr")
        if not layer.isValid() or layer.featureCount() != self._count:
            raise self._unwritable(reason)

    def _move(self) -> None:
        folder = os.path.dirname(os.path.abspath(self.target))
        main = os.path.basename(self.target)
        for file in sorted(os.listdir(self._staging), key=lambda item: item == main):
            if file.endswith(("-wal", "-shm", "-journal")):
                continue
            try:
                os.replace(os.path.join(self._staging, file), os.path.join(folder, file))
            except OSError as error:
                raise RegioError(
                    '"{path}" is in use or protected ({reason}). Close it in other programs, or choose another name. It is '
                    "unchanged.",
                    path=os.path.join(folder, file),
                    reason=error.strerror or str(error),
                ) from error

    def _load_when_done(self, post_processor: QgsProcessingLayerPostProcessorInterface | None) -> None:
        project = self._definition.destinationProject if self._definition is not None else None
        if project is None:
            return
        name = self._definition.destinationName or self.layer_name
        details = QgsProcessingContext.LayerDetails(name, project, self._name)
        _prepare_loading(details, post_processor)
        self._context.addLayerToLoadOnCompletion(self.target, details)

    def _style_when_loaded(
        self, destination: str, post_processor: QgsProcessingLayerPostProcessorInterface | None
    ) -> None:
        if self._context.willLoadLayerOnCompletion(destination):
            _prepare_loading(self._context.layerToLoadOnCompletionDetails(destination), post_processor)


def _prepare_loading(
    details: QgsProcessingContext.LayerDetails, post_processor: QgsProcessingLayerPostProcessorInterface | None
) -> None:
    """Style and group of a layer that QGIS loads; from 3.32 on QGIS puts it into the group itself."""
    if post_processor is None:
        return
    details.setPostProcessor(post_processor)
    if hasattr(details, "groupName"):
        details.groupName = getattr(post_processor, "group", "")  # pyright: ignore[reportAttributeAccessIssue] - since 3.32


def embed_style(path: str, layer_name: str, style: Callable[[QgsVectorLayer], None]) -> None:
    """Save a style as the default one of a layer in a GeoPackage."""
    layer = QgsVectorLayer(f"{path}|layername={layer_name}", layer_name, "ogr")
    if not layer.isValid():
        return
    style(layer)
    layer.saveStyleToDatabase(layer_name, "Regio", True, "")


def export_table(frame: pd.DataFrame, fields: list[Field], path: str) -> None:
    """Write a table to CSV, XLSX, ODS or GeoPackage; complete or not at all.

    Raises:
        RegioError: the ending is unknown, or the file cannot be written.
    """
    ending = os.path.splitext(path)[1].lower()
    if ending not in _DRIVERS:
        raise RegioError('"{path}" must end in .csv, .xlsx, .ods or .gpkg.', path=path)
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, os.path.basename(path))
            _write_file(frame, fields, staged, _DRIVERS[ending])
            os.replace(staged, path)
    except OSError as error:
        raise RegioError(
            '"{path}" could not be written ({reason}). Close it in other programs, or choose another place.',
            path=path,
            reason=error.strerror or str(error),
        ) from error


def _write_file(frame: pd.DataFrame, fields: list[Field], path: str, driver: str) -> None:
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
    for k in range(len(frame)):
        writer.addFeature(_feature([column[k] for column in columns], None))
    failed, reason = writer.hasError(), writer.errorMessage()
    del writer
    if failed != QgsVectorFileWriter.WriterError.NoError:
        raise RegioError('"{path}" could not be written: {reason}', path=path, reason=reason)


def _file_target(value: Any) -> str:
    """The path of a destination that is a plain file; empty for memory, temporary and database destinations."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    text = str(value or "")
    if not text or text == "TEMPORARY_OUTPUT" or text.startswith("memory:"):
        return ""
    if re.match(r"^[a-zA-Z]{2,}:", text) or "|" in text:
        return ""
    return text


def _values(column: pd.Series, kind: str) -> list:
    """Plain Python values, NULL where missing."""
    missing = column.isna().to_numpy()
    cast = {"text": str, "integer": int, "number": float, "boolean": bool}[kind]
    return [NULL if gone else cast(value) for value, gone in zip(column, missing)]


def _shapes(geometry: NDArray | None, count: int) -> list[bytes | None]:
    if geometry is None:
        return [None] * count
    from ..core.geometry import shapely

    return list(shapely.to_wkb(geometry))


def _feature(values: list, wkb: bytes | None) -> QgsFeature:
    feature = QgsFeature()
    feature.setAttributes(values)
    if wkb is not None:
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        shape.convertToMultiType()
        feature.setGeometry(shape)
    return feature
