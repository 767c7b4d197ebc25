"""Saving layers of the project together in a GeoPackage, with their styles."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from ..core.messages import RegioError
from .geopackage import embed_style

Style = Callable[[QgsVectorLayer], None]


def export_layers(
    layers: Sequence[QgsVectorLayer], path: str, style_of: Callable[[QgsVectorLayer], Style | None]
) -> None:
    """Write layers into a new GeoPackage; complete or not at all.

    Args:
        layers: what to write; each becomes a table named after it.
        path: the file; an older one is replaced only when the new one is complete.
        style_of: the function that styles a layer, or None for a layer without.

    Raises:
        RegioError: the file cannot be written.
    """
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, os.path.basename(path))
            for layer in layers:
                _write_layer(layer, staged, style_of(layer))
            os.replace(staged, path)
    except OSError as error:
        raise RegioError(
            '"{path}" could not be written ({reason}). Close it in other programs, or choose another place.',
            path=path,
            reason=error.strerror or str(error),
        ) from error


def _write_layer(layer: QgsVectorLayer, path: str, style: Style | None) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer.name()
    if os.path.exists(path):
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    outcome = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    if outcome[0] != QgsVectorFileWriter.WriterError.NoError:
        raise RegioError('"{path}" could not be written: {reason}', path=path, reason=outcome[1])
    if style is not None:
        embed_style(path, layer.name(), style)
