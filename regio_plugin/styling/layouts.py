"""Maps for paper: a sheet with a title in plain words, one map or two, their legends, a scale bar and the source."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..core.messages import RegioError
from ..i18n import tr
from .palettes import ABROAD, INK

PAPERS = {"A4": (297.0, 210.0), "A3": (420.0, 297.0)}
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
_MARGIN, _GAP = 0.038, 0.022  # of the width of the sheet
_SOFT = "#5a6770"
_SCALE_STEPS = (1, 2, 5)


@dataclass(frozen=True)
class Panel:
    """One map on the sheet: ``layers`` from the top down, and those of them that the legend explains."""

    layers: Sequence[QgsMapLayer]
    heading: str = ""
    note: str = ""
    explained: Sequence[QgsVectorLayer] = field(default_factory=tuple)
    background: str = ABROAD


def map_picture(
    panels: Sequence[Panel],
    path: str,
    title: str,
    subtitle: str = "",
    source: str = "",
    paper: str = "A4",
    dpi: int = 200,
    extent: QgsRectangle | None = None,
) -> None:
    """Draw one map, or two beside each other, on a sheet and save it as PNG, JPG, PDF or SVG by the ending of ``path``.

    Args:
        panels: one or two maps.
        path: the file; it is complete or not there at all.
        title: the answer in plain words.
        subtitle, source: lines below the title and at the foot.
        paper: A4 or A3, landscape.
        dpi: dots per inch of a picture.
        extent: what the maps show; None takes what the explained layers of the first map cover.

    Raises:
        RegioError: the file cannot be written.
    """
    project = QgsProject()  # the layout does not keep it alive
    layout = sheet(project, panels, title, subtitle, source, paper, extent)
    save(layout, path, dpi)


def sheet(
    project: QgsProject,
    panels: Sequence[Panel],
    title: str,
    subtitle: str = "",
    source: str = "",
    paper: str = "A4",
    extent: QgsRectangle | None = None,
) -> QgsPrintLayout:
    """The layout behind ``map_picture``, for the layout window of QGIS."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(title)
    width, height = PAPERS[paper]
    page = layout.pageCollection().page(0)
    page.setPageSize(paper, QgsLayoutItemPage.Orientation.Landscape)
    drawing = _Sheet(layout, width, height)
    top = drawing.head(title, subtitle)
    bottom = drawing.foot(source)
    extent = extent or _extent(panels[0])
    if len(panels) == 1:
        drawing.alone(panels[0], top, bottom, extent)
    else:
        drawing.beside(panels, top, bottom, extent)
    return layout


def save(layout: QgsPrintLayout, path: str, dpi: int = 200) -> None:
    """Export a layout to PNG, JPG, PDF or SVG; complete or not at all.

    Raises:
        RegioError: the ending is unknown, or the file cannot be written.
    """
    exporter = QgsLayoutExporter(layout)
    ending = os.path.splitext(path)[1].lower()
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, os.path.basename(path))
            _export(exporter, staged, ending, dpi)
            os.replace(staged, path)
    except OSError as error:
        raise RegioError(
            '"{path}" could not be written ({reason}). Close it in other programs, or choose another place.',
            path=path,
            reason=error.strerror or str(error),
        ) from error


def _export(exporter: QgsLayoutExporter, path: str, ending: str, dpi: int) -> None:
    if ending == ".pdf":
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = dpi
        result = exporter.exportToPdf(path, settings)
    elif ending == ".svg":
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = dpi
        result = exporter.exportToSvg(path, settings)
    elif ending in (".png", ".jpg", ".jpeg"):
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dpi
        settings.exportMetadata = False
        result = exporter.exportToImage(path, settings)
    else:
        raise RegioError('"{path}" must end in .png, .jpg, .pdf or .svg.', path=path)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise OSError(exporter.errorFile() or tr("the export failed"))


def _extent(panel: Panel) -> QgsRectangle:
    result = QgsRectangle()
    for layer in panel.explained or panel.layers:
        result.combineExtentWith(layer.extent())
    result.scale(1.05)
    return result


def _of_shape(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """The smallest rectangle around ``extent`` whose width is ``ratio`` times its height."""
    half = max(extent.width(), extent.height() * ratio) / 2
    centre = extent.center()
    return QgsRectangle(centre.x() - half, centre.y() - half / ratio, centre.x() + half, centre.y() + half / ratio)


class _Sheet:
    """Puts the parts on one page; all sizes in millimetres, type in points, both in proportion to the page."""

    def __init__(self, layout: QgsPrintLayout, width: float, height: float) -> None:
        self.layout = layout
        self.width, self.height = width, height
        self.margin, self.gap = _MARGIN * width, _GAP * width
        self.scale = width / PAPERS["A4"][0]

    def head(self, title: str, subtitle: str) -> float:
        """Title and subtitle; returns where the maps may begin."""
        inner = self.width - 2 * self.margin
        top = self.margin * 0.8
        self._label(title, self.margin, top, inner, 10 * self.scale, 21.0, INK, bold=True)
        top += 10.4 * self.scale
        if subtitle:
            self._label(subtitle, self.margin, top, inner, 6 * self.scale, 10.5, _SOFT)
            top += 6.6 * self.scale
        return top + 2 * self.scale

    def foot(self, source: str) -> float:
        """The source line; returns where the maps must end."""
        height = 5 * self.scale
        top = self.height - self.margin * 0.72 - height
        self._label(source, self.margin, top, self.width - 2 * self.margin, height, 7.5, _SOFT)
        return top - 2 * self.scale

    def alone(self, panel: Panel, top: float, bottom: float, extent: QgsRectangle) -> None:
        """One map with its legend at the right."""
        legend = 0.235 * self.width
        left, width = self.margin, self.width - 2 * self.margin - self.gap - legend
        top = self._heading(panel, left, top, width)
        chart = self._map(panel, left, top, width, bottom - top, extent)
        right = left + width + self.gap
        self._legend(panel, right, top, legend)
        self._scale_bar(chart, right, bottom - 12 * self.scale, legend)

    def beside(self, panels: Sequence[Panel], top: float, bottom: float, extent: QgsRectangle) -> None:
        """Two maps of the same size with their legends below."""
        width = (self.width - 2 * self.margin - self.gap) / 2
        below = 25 * self.scale
        for k, panel in enumerate(panels):
            left = self.margin + k * (width + self.gap)
            start = self._heading(panel, left, top, width)
            chart = self._map(panel, left, start, width, bottom - below - start, extent)
            legend_top = bottom - below + 2.5 * self.scale
            self._legend(panel, left, legend_top, width, columns=2)
            if k == 0:
                self._scale_bar(chart, left + 3 * self.scale, bottom - below - 12 * self.scale, width / 3)

    def _heading(self, panel: Panel, left: float, top: float, width: float) -> float:
        if panel.heading:
            self._label(panel.heading, left, top, width, 6 * self.scale, 12.5, INK, bold=True)
            top += 6.4 * self.scale
        if panel.note:
            self._label(panel.note, left, top, width, 5 * self.scale, 9.0, _SOFT)
            top += 5.6 * self.scale
        return top

    def _map(
        self, panel: Panel, left: float, top: float, width: float, height: float, extent: QgsRectangle
    ) -> QgsLayoutItemMap:
        item = QgsLayoutItemMap(self.layout)
        self._place(item, left, top, width, height)
        item.setLayers(list(panel.layers))
        item.setKeepLayerSet(True)
        first = panel.layers[0]
        item.setCrs(first.crs())
        item.setExtent(_of_shape(extent, width / height))
        item.setBackgroundColor(QColor(panel.background))
        item.setFrameEnabled(True)
        item.setFrameStrokeColor(QColor("#9aa5ab"))
        item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, _MM))
        return item

    def _legend(self, panel: Panel, left: float, top: float, width: float, columns: int = 1) -> None:
        item = QgsLayoutItemLegend(self.layout)
        item.setAutoUpdateModel(False)
        root = item.model().rootGroup()
        root.removeAllChildren()
        for layer in panel.explained:
            node = root.addLayer(layer)
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, used_rows(layer))
            if columns > 1:
                QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
            item.model().refreshLayerLegend(node)
        item.setColumnCount(columns)
        item.setSplitLayer(columns > 1)
        item.setEqualColumnWidth(False)
        item.setColumnSpace(7 * self.scale)
        item.setSymbolWidth(9 * self.scale)
        item.setSymbolHeight(4.6 * self.scale)
        item.setBackgroundEnabled(False)
        item.setBoxSpace(0)
        item.setResizeToContents(True)
        for part, size, bold, above in (
            (QgsLegendStyle.Style.Subgroup, 9.5, True, 3.0),
            (QgsLegendStyle.Style.SymbolLabel, 8.5, False, 1.3),
        ):
            look = item.rstyle(part)
            self._type(look, size, INK, bold)
            look.setMargin(QgsLegendStyle.Side.Top, above * self.scale)
            item.setStyle(part, look)
        self._place(item, left, top, width, 30 * self.scale)
        item.adjustBoxSize()

    def _scale_bar(self, chart: QgsLayoutItemMap, left: float, top: float, width: float) -> None:
        item = QgsLayoutItemScaleBar(self.layout)
        item.setLinkedMap(chart)
        item.setStyle("Line Ticks Up")
        item.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        item.setUnitLabel("km")
        item.setNumberOfSegmentsLeft(0)
        item.setNumberOfSegments(2)
        item.setUnitsPerSegment(_nice(chart.extent().width() / 1000 * min(0.5 * width / chart.rect().width(), 0.12)))
        item.setHeight(1.6 * self.scale)
        item.setTextFormat(self.text(7.5, INK))
        self._place(item, left, top, width, 9 * self.scale)

    def _label(
        self, text: str, left: float, top: float, width: float, height: float, size: float, colour: str, bold: bool = False
    ) -> None:
        """One line of text, in smaller type than ``size`` where it is too long."""
        item = QgsLayoutItemLabel(self.layout)
        item.setText(text)
        smallest = 0.6 * size
        self._type(item, size, colour, bold)
        while item.sizeForText().width() > width and size > smallest:
            size *= 0.97
            self._type(item, size, colour, bold)
        item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        item.setMarginX(0)
        item.setMarginY(0)
        self._place(item, left, top, width, height)

    def _type(self, item: Any, size: float, colour: str, bold: bool) -> None:
        """Set the type of a label or a legend style; QGIS before 3.24 knows only fonts there."""
        if hasattr(item, "setTextFormat"):
            item.setTextFormat(self.text(size, colour, bold))
            return
        font = QFont("Open Sans")
        font.setBold(bold)
        font.setPointSizeF(size * self.scale)
        item.setFont(font)
        if hasattr(item, "setFontColor"):
            item.setFontColor(QColor(colour))

    def text(self, size: float, colour: str, bold: bool = False) -> QgsTextFormat:
        """Type in proportion to the page."""
        result = QgsTextFormat()
        font = QFont("Open Sans")
        font.setBold(bold)
        result.setFont(font)
        result.setSize(size * self.scale)
        result.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
        result.setColor(QColor(colour))
        return result

    def _place(self, item: QgsLayoutItem, left: float, top: float, width: float, height: float) -> None:
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(left, top, _MM))
        item.attemptResize(QgsLayoutSize(width, height, _MM))


def used_rows(layer: QgsVectorLayer) -> list[int]:
    """Rows of the legend of a layer that occur on its map."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return [0]
    attribute = renderer.classAttribute()
    index = layer.fields().lookupField(attribute)
    categories = renderer.categories()
    if index < 0:
        index = layer.fields().lookupField("agreement")
    values = {str(value) for value in layer.uniqueValues(index)} if index >= 0 else None
    if values is None:
        return list(range(len(categories)))
    return [k for k, item in enumerate(categories) if str(item.value()) in values]


def _nice(value: float) -> float:
    """The largest of 1, 2, 5, 10, 20 ... not above ``value``."""
    step = 10.0 ** len(str(int(value)))
    while step > value:
        for part in reversed(_SCALE_STEPS):
            if step / 10 * part <= value:
                return step / 10 * part
        step /= 10
    return step
