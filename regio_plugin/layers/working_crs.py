"""The CRS in which lengths and areas are measured."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsUnitTypes,
)

from ..core.messages import RegioError, Sentence, sentence

if TYPE_CHECKING:
    from .read import Snapshot


def working_crs(
    snapshots: Sequence[Snapshot], context: QgsCoordinateTransformContext
) -> tuple[QgsCoordinateReferenceSystem, list[Sentence]]:
    """The first layer's own CRS if it is projected in metres, else an equal-area CRS centred on that layer.

    Returns:
        The CRS, and sentences that say which layers are transformed.

    Raises:
        RegioError: a layer has no CRS while another has.
    """
    spatial = [item for item in snapshots if item.has_geometry]
    known = [item for item in spatial if item.crs.isValid()]
    if not known:
        return QgsCoordinateReferenceSystem(), [
            sentence('"{layer}" has no CRS; its coordinates are taken to be metres.', layer=item.label)
            for item in spatial[:1]
        ]
    for item in spatial:
        if not item.crs.isValid():
            raise RegioError(
                '"{layer}" has no CRS, while "{other}" has {crs}. Set the CRS of the layer (right-click it, Layer CRS) and run '
                "again.",
                layer=item.label,
                other=known[0].label,
                crs=known[0].crs.authid() or known[0].crs.description(),
            )
    first = spatial[0]
    crs = first.crs if in_metres(first.crs) else equal_area(first, context)
    notes = []
    if crs != first.crs:
        notes.append(
            sentence(
                '"{layer}" is in {crs}, which is not in metres: lengths and areas are measured in an equal-area CRS instead.',
                layer=first.label,
                crs=first.crs.authid() or first.crs.description(),
            )
        )
    for item in spatial[1:]:
        if item.crs != first.crs:
            notes.append(
                sentence(
                    '"{layer}" is in {crs} and "{other}" in {other_crs}: it was transformed.',
                    layer=item.label,
                    crs=item.crs.authid() or item.crs.description(),
                    other=first.label,
                    other_crs=first.crs.authid() or first.crs.description(),
                )
            )
    return crs, notes


def in_metres(crs: QgsCoordinateReferenceSystem) -> bool:
    """True for a projected CRS in metres, other than Web Mercator, in which areas mean nothing."""
    metres = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    return metres and not crs.isGeographic() and crs.authid() != "EPSG:3857"


def equal_area(item: Snapshot, context: QgsCoordinateTransformContext) -> QgsCoordinateReferenceSystem:
    """A Lambert azimuthal equal-area CRS centred on the layer."""
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    try:
        centre = QgsCoordinateTransform(item.crs, degrees, context).transform(item.extent.center())
    except QgsCsException as error:
        raise RegioError(
            'The coordinates of "{layer}" do not fit its CRS {crs}. Check the CRS of the layer.',
            layer=item.label,
            crs=item.crs.authid(),
        ) from error
    proj = f"+proj=laea +lat_0={centre.y():.4f} +lon_0={centre.x():.4f} +datum=WGS84 +units=m +no_defs"
    return QgsCoordinateReferenceSystem.fromProj(proj)
