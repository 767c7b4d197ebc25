"""Where results go in the layer tree, and styling what Processing loads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
)

from .styles import STYLES

GROUP = "Regio"
STYLE_PROPERTY = "regio/style"


def into_group(project: QgsProject, layers: Sequence[QgsMapLayer], title: str) -> QgsLayerTreeGroup:
    """Put layers into a sub-group of the group Regio at the top of the tree, the lines above the fills."""
    root = project.layerTreeRoot()
    top = root.findGroup(GROUP) or root.insertGroup(0, GROUP)
    group = top.findGroup(title) or top.insertGroup(0, title)
    for layer in sorted(layers, key=_rank):
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer, False)
        old = root.findLayer(layer.id())
        group.addLayer(layer)
        if old is not None:
            cast(QgsLayerTreeGroup, old.parent()).removeChildNode(old)
    for node in (top, group):
        node.setExpanded(False)  # the tree view only hears of a change, and it drew the group while it was empty
        node.setExpanded(True)
    return group


def dress(layer: QgsVectorLayer, style: str) -> None:
    """Give a layer one of Regio's styles and remember which."""
    STYLES[style](layer)
    layer.setCustomProperty(STYLE_PROPERTY, style)
    layer.triggerRepaint()


def _rank(layer: QgsMapLayer) -> int:
    order = list(STYLES)
    style = layer.customProperty(STYLE_PROPERTY, "")
    return order.index(style) if style in order else len(order)


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer that Processing has loaded. QGIS does not own it, so the class keeps it alive."""

    _kept: ClassVar[list[StylePostProcessor]] = []

    def __init__(self, style: str, group: str) -> None:
        super().__init__()
        self.style = style
        self.group = group

    @classmethod
    def create(cls, style: str, group: str) -> StylePostProcessor:
        """A post-processor that stays alive; only the latest few are kept."""
        result = cls(style, group)
        cls._kept = [*cls._kept[-49:], result]
        return result

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            dress(layer, self.style)
            project = context.project()
            if project is not None and project.layerTreeRoot().findLayer(layer.id()) is not None:
                into_group(project, [layer], self.group)
