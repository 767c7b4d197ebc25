"""Reading layers: a snapshot on the main thread, arrays in the worker."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.messages import Cancelled, RegioError, Sentence, first_few, sentence

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

_CHECK_EVERY = 500


class Snapshot:
    """A layer as it is now: its filter, selection and unsaved edits, safe to read in another thread."""

    def __init__(self, layer: QgsVectorLayer, request: QgsFeatureRequest, count: int) -> None:
        self.label = title_of(layer)
        self.crs = layer.crs()
        self.fields = QgsFields(layer.fields())
        self.extent = QgsRectangle(layer.extent())
        self.has_geometry = layer.isSpatial()
        self.count = count
        self._geometry_type = layer.geometryType()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._request = request
        self.origin: tuple = (layer.source(), layer.providerType(), count)

    @classmethod
    def take(
        cls, algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
    ) -> Snapshot:
        """The layer of a source parameter, with "selected features only", limit and filter of that parameter.

        Raises:
            RegioError: there is no such layer, it is empty, or nothing is selected.
        """
        layer = algorithm.parameterAsVectorLayer(parameters, name, context)
        if layer is None:
            definition = algorithm.parameterDefinition(name)
            raise RegioError(
                'The layer for "{parameter}" cannot be loaded. Choose another layer or check the path.',
                parameter=definition.description() if definition else name,
            )
        value = parameters.get(name)
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            limit = getattr(value, "featureLimit", -1)
            expression = getattr(value, "filterExpression", "")
            return cls.of_layer(layer, value.selectedFeaturesOnly, limit, expression)
        return cls.of_layer(layer)

    @classmethod
    def of_layer(
        cls, layer: QgsVectorLayer, selected_only: bool = False, limit: int = -1, expression: str = ""
    ) -> Snapshot:
        """A snapshot of a layer; call it on the thread the layer lives in."""
        request = QgsFeatureRequest()
        count = layer.featureCount()
        label = title_of(layer)
        if selected_only:
            chosen = layer.selectedFeatureIds()
            if not chosen:
                raise RegioError(
                    'No features are selected in "{layer}", but only selected ones are to be used. Select some, or switch off '
                    '"Selected features only".',
                    layer=label,
                )
            request.setFilterFids(chosen)
            count = len(chosen)
        if count == 0:
            raise RegioError('"{layer}" has no features. Choose another layer or check its filter.', layer=label)
        if expression:
            request.combineFilterExpression(expression)
            scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
            request.setExpressionContext(scope)
        if limit > 0:
            request.setLimit(limit)
        result = cls(layer, request, count)
        result.origin = (*result.origin, selected_only, expression, limit)
        return result

    def where(self, expression: str) -> Snapshot:
        """Keep only the rows for which an expression is true.

        Raises:
            RegioError: the expression cannot be understood.
        """
        parsed = QgsExpression(expression)
        if parsed.hasParserError():
            raise RegioError(
                'The filter {filter} for "{layer}" cannot be understood: {reason}',
                filter=expression,
                layer=self.label,
                reason=parsed.parserErrorString().strip(),
            )
        self._request.combineFilterExpression(expression)
        return self

    def require(self, *names: str) -> None:
        """Check that fields exist.

        Raises:
            RegioError: naming the layer, the missing field and the fields there are.
        """
        for name in names:
            if self.fields.lookupField(name) < 0:
                raise RegioError(
                    '"{layer}" has no field "{field}". Its fields are: {fields}.',
                    layer=self.label,
                    field=name,
                    fields=", ".join(self.fields.names()),
                )

    def require_polygons(self) -> None:
        """Check that this is a polygon layer."""
        if self._geometry_type != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise RegioError('"{layer}" is not a polygon layer. Choose one with areas.', layer=self.label)

    def read(
        self,
        names: Sequence[str],
        geometry: bool = True,
        crs: QgsCoordinateReferenceSystem | None = None,
        context: QgsCoordinateTransformContext | None = None,
        feedback: QgsProcessingFeedback | None = None,
        mend: bool = True,
    ) -> LayerData:
        """Read fields and, if wanted, polygons.

        Args:
            names: fields to read.
            geometry: whether to read polygons; broken ones are repaired in the copy and counted.
            crs: the CRS to transform to; None keeps the layer's.
            context: the project's transformations.
            feedback: asked now and then whether to cancel.
            mend: whether to repair broken polygons.

        Raises:
            RegioError: a field is missing, or a geometry cannot be transformed.
            Cancelled: the user cancelled.
        """
        import numpy as np
        import pandas as pd

        self.require(*names)
        request = QgsFeatureRequest(self._request)
        request.setSubsetOfAttributes([self.fields.lookupField(name) for name in names])
        if not geometry:
            request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        transform = self._transform(crs, context)
        rows, values, buffers = self._collect(request, list(names), geometry, transform, feedback)
        frame = pd.DataFrame(values, columns=list(names), dtype=object)
        data = LayerData(self.label, frame, np.empty(0, dtype=object), rows, crs or self.crs)
        return replace(data, geometry=_polygons(data, buffers, mend)) if geometry else data

    def _collect(
        self,
        request: QgsFeatureRequest,
        names: list[str],
        geometry: bool,
        transform: QgsCoordinateTransform | None,
        feedback: Any,
    ) -> tuple[list[int], list[list], list[bytes | None]]:
        rows, values, buffers = [], [], []
        at = [self.fields.lookupField(name) for name in names]
        feature = QgsFeature()
        iterator = self._source.getFeatures(request)
        while iterator.nextFeature(feature):
            if feedback is not None and len(rows) % _CHECK_EVERY == 0 and feedback.isCanceled():
                raise Cancelled
            rows.append(feature.id())
            attributes = feature.attributes()
            values.append([None if attributes[k] == NULL else attributes[k] for k in at])
            if geometry:
                buffers.append(_plain_wkb(self._moved(feature.geometry(), transform, feature.id())))
        if not rows:
            raise RegioError('No feature of "{layer}" passes the filter. Check the filter.', layer=self.label)
        return rows, values, buffers

    def _moved(self, shape: QgsGeometry, transform: QgsCoordinateTransform | None, row: int) -> QgsGeometry:
        if transform is None or shape.isNull():
            return shape
        try:
            shape.transform(transform)
        except QgsCsException as error:
            raise RegioError(
                'The coordinates of "{layer}" in row {row} do not fit its CRS {crs}. Check the CRS of the layer.',
                layer=self.label,
                row=str(row),
                crs=self.crs.authid(),
            ) from error
        return shape

    def _transform(
        self, crs: QgsCoordinateReferenceSystem | None, context: QgsCoordinateTransformContext | None
    ) -> QgsCoordinateTransform | None:
        if crs is None or not crs.isValid() or crs == self.crs:
            return None
        return QgsCoordinateTransform(self.crs, crs, context or QgsCoordinateTransformContext())


@dataclass(frozen=True)
class LayerData:
    """What was read: ``attributes`` (one row per feature, NULL as None), polygons (an empty array if they were not asked
    for), feature ids, and notes on what was mended."""

    label: str
    attributes: pd.DataFrame
    geometry: NDArray
    rows: list[int]
    crs: QgsCoordinateReferenceSystem
    notes: list[Sentence] = field(default_factory=list)

    def codes(self, name: str) -> NDArray:
        """Text codes (n,) of a field; says so where they had been read as decimal numbers."""
        from ..core.regions import clean_codes

        raw = self.attributes[name]
        if raw.map(lambda value: isinstance(value, float)).any():
            self.notes.append(
                sentence(
                    'The codes in field "{field}" of "{layer}" were stored as decimal numbers and were read as text.',
                    field=name,
                    layer=self.label,
                )
            )
        return clean_codes(raw)

    def texts(self, name: str) -> NDArray:
        """Text (n,) of a field, None where empty."""
        from ..core.regions import clean_codes

        return clean_codes(self.attributes[name])

    def numbers(self, name: str) -> NDArray:
        """Numbers (n,) of a field, at least 0; empty values count as 0 and are noted.

        Raises:
            RegioError: a value is no number, or negative.
        """
        import numpy as np
        import pandas as pd

        raw = self.attributes[name]
        result = pd.to_numeric(raw, errors="coerce").to_numpy(dtype=float)
        wrong = np.flatnonzero((np.isnan(result) & raw.notna().to_numpy()) | (result < 0))
        if len(wrong):
            raise RegioError(
                'Field "{field}" of "{layer}" must hold numbers of at least 0; in row {row} it holds {value}.',
                field=name,
                layer=self.label,
                row=str(self.rows[wrong[0]]),
                value=str(raw.iloc[wrong[0]]),
            )
        empty = np.flatnonzero(np.isnan(result))
        if len(empty):
            self.notes.append(
                sentence(
                    'Field "{field}" of "{layer}" is empty in {count} rows ({rows}); they count as 0.',
                    field=name,
                    layer=self.label,
                    count=len(empty),
                    rows=first_few([self.rows[k] for k in empty]),
                )
            )
        return np.nan_to_num(result)


def title_of(layer: QgsVectorLayer) -> str:
    """What a layer is called in sentences: its name; the table's name where QGIS named it after its file."""
    path, _, table = layer.source().partition("|layername=")
    table = table.partition("|")[0]
    if table and layer.name() == os.path.splitext(os.path.basename(path))[0]:
        return table
    return layer.name() or layer.source()


def _plain_wkb(geometry: QgsGeometry) -> bytes | None:
    """WKB without Z, M or curves; None for a missing geometry."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    kind = geometry.wkbType()
    if kind in (QgsWkbTypes.Type.Polygon, QgsWkbTypes.Type.MultiPolygon):
        return bytes(geometry.asWkb())
    shape = geometry.constGet().segmentize() if QgsWkbTypes.isCurvedType(kind) else geometry.constGet().clone()
    shape.dropZValue()
    shape.dropMValue()
    return bytes(shape.asWkb())


def _polygons(data: LayerData, buffers: list, mend: bool) -> NDArray:
    """Polygons (n,) from WKB: repaired, missing ones noted."""
    import numpy as np

    from ..core.geometry import from_wkb, repair, shapely

    polygons = from_wkb(buffers)
    absent = np.flatnonzero(shapely.is_missing(polygons))
    if len(absent):
        data.notes.append(
            sentence(
                '"{layer}" has {count} features without geometry (rows {rows}); they are left out.',
                layer=data.label,
                count=len(absent),
                rows=first_few([data.rows[k] for k in absent]),
            )
        )
    if not mend:
        return polygons
    mended, broken = repair(polygons)
    if broken.any():
        data.notes.append(
            sentence(
                '"{layer}" has {count} invalid geometries (rows {rows}); they were repaired in a copy.',
                layer=data.label,
                count=int(broken.sum()),
                rows=first_few([data.rows[k] for k in np.flatnonzero(broken)]),
            )
        )
    return mended
