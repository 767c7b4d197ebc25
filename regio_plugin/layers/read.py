"""Reading layers: a snapshot on the main thread, arrays in the worker."""

from __future__ import annotations

import copy
import difflib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

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
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.messages import Cancelled, RegioError
from .layer_data import LayerData, as_polygons, plain_wkb
from .table_frame import unpacked

if TYPE_CHECKING:
    pass

ROW_SHIFT, TABLE_NOTES = "regio/row_shift", "regio/table_notes"
_AnySnapshot = TypeVar("_AnySnapshot", bound="Snapshot")
_CHECK_EVERY = 500


class Snapshot:
    """A layer as it is now: its filter, selection and unsaved edits, safe to read in another thread.

    ``path`` is its file, empty if it has none. ``base`` is equal for two snapshots of the same features before selection and
    filter; ``chosen`` holds the ids of the selected features if only these are to be read. ``count`` is the number of features
    of the layer, -1 if it is not known. ``notes`` say what of a file was left out above and below its table.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.label = title_of(layer)
        self.crs = layer.crs()
        self.fields = QgsFields(layer.fields())
        self.extent = QgsRectangle(layer.extent())
        self.has_geometry = layer.isSpatial()
        self.count = -1
        self.base = layer.id() if layer.isModified() else f"{layer.providerType()}:{layer.source()}"
        self.path = _path_of(layer)
        self.chosen: frozenset[int] | None = None
        self._geometry_type = layer.geometryType()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        self._expressions: list[str] = []
        self._limit = -1
        self._shift = int(layer.customProperty(ROW_SHIFT, 0))
        self.notes = unpacked(layer.customProperty(TABLE_NOTES, ""))

    @classmethod
    def take(
        cls, algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
    ) -> Snapshot:
        """The layer of a source parameter, with "selected features only", limit and filter of that parameter.

        Raises:
            RegioError: there is no such layer, it is empty, or nothing is selected.
        """
        layer, chosen = layer_of(algorithm, parameters, name, context)
        if layer is None:
            definition = algorithm.parameterDefinition(name)
            raise RegioError(
                'The layer for "{parameter}" cannot be loaded. Choose another layer or check the path.',
                parameter=definition.description() if definition else name,
            )
        if chosen is None:
            return cls.of_layer(layer)
        expression = getattr(chosen, "filterExpression", "")  # since QGIS 3.32
        return cls.of_layer(layer, chosen.selectedFeaturesOnly, chosen.featureLimit, expression)

    @classmethod
    def of_layer(
        cls, layer: QgsVectorLayer, selected_only: bool = False, limit: int = -1, expression: str = ""
    ) -> Snapshot:
        """A snapshot of a layer; call it on the thread the layer lives in.

        Raises:
            RegioError: the layer's source is gone, it is empty, or nothing is selected.
        """
        label = title_of(layer)
        if not layer.isValid():
            raise RegioError(
                '"{layer}" cannot be read: its source is missing or broken. Repair the source or choose another layer.',
                layer=label,
            )
        count = layer.featureCount()
        if count == 0:
            raise without_rows(label)
        result = cls(layer)
        result.count = count
        if selected_only:
            result.chosen = frozenset(layer.selectedFeatureIds())
            if not result.chosen:
                raise RegioError(
                    'No features are selected in "{layer}", but only selected ones are to be used. Select some, or switch off '
                    '"Selected features only".',
                    layer=label,
                )
        result._limit = limit if limit > 0 else -1
        return result.where(expression) if expression else result

    @property
    def whole(self) -> bool:
        """True if neither a selection nor a filter nor a limit leaves features out."""
        return self.chosen is None and not self._expressions and self._limit < 0

    def same_features(self, other: Snapshot) -> bool:
        """True if both read the same features of the same layer."""
        mine, theirs = ((item.base, item.chosen, item._expressions, item._limit) for item in (self, other))
        return mine == theirs

    def first(self: _AnySnapshot, count: int) -> _AnySnapshot:
        """The same with at most so many rows, to look at."""
        result = copy.copy(self)
        result._limit = count if self._limit < 0 else min(count, self._limit)
        return result

    def where(self, expression: str) -> Snapshot:
        """Keep only the rows for which an expression is true.

        Raises:
            RegioError: the expression cannot be understood, or names a field that is not there.
        """
        parsed = QgsExpression(expression)
        if parsed.hasParserError():
            raise RegioError(
                'The filter {filter} for "{layer}" cannot be understood: {reason}',
                filter=expression,
                layer=self.label,
                reason=parsed.parserErrorString().strip(),
            )
        named = parsed.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}
        self.require(*sorted(named))
        self._expressions.append(expression)
        return self

    def require(self, *names: str) -> None:
        """Check that fields exist.

        Raises:
            RegioError: naming the layer, the missing field and the fields there are.
        """
        for name in names:
            if self.fields.lookupField(name) < 0:
                known = self.fields.names()
                close = difflib.get_close_matches(name, known, n=1)
                values = {"layer": self.label, "field": name, "fields": ", ".join(known)}
                if close:
                    raise RegioError(
                        '"{layer}" has no field "{field}". Did you mean "{close}"? Its fields are: {fields}.',
                        close=close[0],
                        **values,
                    )
                raise RegioError('"{layer}" has no field "{field}". Its fields are: {fields}.', **values)

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
        at = [self.fields.lookupField(name) for name in names]
        transform = self._transform(crs, context)
        rows: list[int] = []
        values: list[list] = []
        shapes = _Shapes()
        for feature in self._features(at, geometry, feedback):
            rows.append(feature.id() + self._shift)
            attributes = feature.attributes()
            values.append([None if attributes[k] == NULL else attributes[k] for k in at])
            if geometry:
                shapes.take(self._moved(feature.geometry(), transform, feature.id()), feature.id())
        if not rows:
            raise RegioError('No feature of "{layer}" passes the filter. Check the filter.', layer=self.label)
        frame = pd.DataFrame(values, columns=list(names), dtype=object)
        data = LayerData(self.label, frame, np.empty(0, dtype=object), rows, crs or self.crs, list(self.notes))
        return replace(data, geometry=as_polygons(data, shapes.buffers, shapes.curved, mend)) if geometry else data

    def blocks(
        self, names: Sequence[str], size: int, feedback: QgsProcessingFeedback | None = None
    ) -> Iterator[tuple[list[int], list[list]]]:
        """Fields of many rows, so many rows at a time: row numbers, and the values of every row, NULL as None.

        Raises:
            RegioError: a field is missing.
            Cancelled: the user cancelled.
        """
        self.require(*names)
        at = [self.fields.lookupField(name) for name in names]
        rows: list[int] = []
        values: list[list] = []
        for feature in self._features(at, False, feedback):
            rows.append(feature.id() + self._shift)
            attributes = feature.attributes()
            values.append([None if attributes[k] == NULL else attributes[k] for k in at])
            if len(rows) == size:
                yield rows, values
                rows, values = [], []
        if rows:
            yield rows, values

    def _features(self, at: Sequence[int], geometry: bool, feedback: Any) -> Iterator[QgsFeature]:
        """The features that selection, filter and limit leave, with the attributes numbered ``at``."""
        request = QgsFeatureRequest()
        if self._expressions:
            request.setExpressionContext(self._scope)
            for expression in self._expressions:
                request.combineFilterExpression(expression)
        elif self.chosen is not None:
            request.setFilterFids(list(self.chosen))
        request.setSubsetOfAttributes(list(at))
        if not geometry:
            request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
        iterator = self._source.getFeatures(request)
        feature = QgsFeature()
        count = seen = 0
        while count != self._limit and iterator.nextFeature(feature):
            seen += 1
            if feedback is not None and seen % _CHECK_EVERY == 0 and feedback.isCanceled():
                raise Cancelled
            # an expression replaces the request's filter by ids, so these are looked at here
            if self.chosen is None or feature.id() in self.chosen:
                count += 1
                yield feature

    def _moved(self, shape: QgsGeometry, transform: QgsCoordinateTransform | None, row: int) -> QgsGeometry:
        if transform is None or shape.isNull():
            return shape
        try:
            shape.transform(transform)
            fits = shape.boundingBox().isFinite()
        except QgsCsException:
            fits = False
        if not fits:
            raise RegioError(
                'The coordinates of "{layer}" in row {row} do not fit its CRS {crs}. Check the CRS of the layer.',
                layer=self.label,
                row=str(row),
                crs=self.crs.authid(),
            )
        return shape

    def _transform(
        self, crs: QgsCoordinateReferenceSystem | None, context: QgsCoordinateTransformContext | None
    ) -> QgsCoordinateTransform | None:
        if crs is None or not crs.isValid() or crs == self.crs:
            return None
        return QgsCoordinateTransform(self.crs, crs, context or QgsCoordinateTransformContext())


@dataclass
class _Shapes:
    """WKB of the features read so far, and the rows whose polygons are curved."""

    buffers: list[bytes | None] = field(default_factory=list)
    curved: list[int] = field(default_factory=list)

    def take(self, shape: QgsGeometry, row: int) -> None:
        if QgsWkbTypes.isCurvedType(shape.wkbType()):
            self.curved.append(row)
        self.buffers.append(plain_wkb(shape))


def without_rows(label: str) -> RegioError:
    """What to say of a layer or table without anything in it."""
    return RegioError('"{layer}" has no features. Choose another layer or check its filter.', layer=label)


def layer_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> tuple[QgsVectorLayer | None, QgsProcessingFeatureSourceDefinition | None]:
    """The layer of a source parameter, and what of it is to be used if that is not all."""
    value = parameters.get(name)
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return algorithm.parameterAsVectorLayer(parameters, name, context), None
    source, _ = value.source.valueAsString(context.expressionContext())
    layer = QgsProcessingUtils.mapLayerFromString(source, context)
    some = value.selectedFeaturesOnly or value.featureLimit > 0 or getattr(value, "filterExpression", "")
    return layer if isinstance(layer, QgsVectorLayer) else None, value if some else None


def title_of(layer: QgsVectorLayer) -> str:
    """What a layer is called in sentences: its name; the table's name where QGIS named it after its file."""
    path, _, table = layer.source().partition("|layername=")
    table = table.partition("|")[0]
    if table and layer.name() == os.path.splitext(os.path.basename(path))[0]:
        return table
    return layer.name() or layer.source()


def _path_of(layer: QgsVectorLayer) -> str:
    """The file a layer is read from; empty for memory and databases."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")
