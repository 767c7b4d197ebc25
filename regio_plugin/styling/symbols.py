"""Symbols, labels and texts of styles: what all styles are made of."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsBlurEffect,
    QgsEffectStack,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedLabeling,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from . import palettes
from .palettes import HALO, INK

MM = QgsUnitTypes.RenderUnit.RenderMillimeters


def of(kind: type, layer: QgsSymbolLayer) -> Any:
    """A symbol of one layer; the constructors that take a list do not keep Python's layers alive."""
    symbol = kind.createSimple({})
    symbol.changeSymbolLayer(0, layer)
    return symbol


def plain_fill(fill: QColor, stroke: QColor, width: float) -> QgsSimpleFillSymbolLayer:
    """A fill with a round outline, width in millimetres."""
    result = QgsSimpleFillSymbolLayer(fill)
    result.setStrokeColor(stroke)
    result.setStrokeWidth(width)
    result.setStrokeWidthUnit(MM)
    result.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return result


def fill(colour: str, opacity: float, outline: str, width: float) -> QgsFillSymbol:
    """A fill of an opacity (0..1) with an outline in millimetres."""
    inside = QColor(colour)
    inside.setAlphaF(opacity)
    return of(QgsFillSymbol, plain_fill(inside, QColor(outline), width))


def on_paper(colour: str, share: float) -> str:
    """A share of a colour, the rest white: transparent fills would mix with the layers below."""
    ink, paper = QColor(colour), QColor(palettes.PAPER)
    return QColor(*(round(share * a + (1 - share) * b) for a, b in zip(ink.getRgb()[:3], paper.getRgb()[:3]))).name()


def region_symbol(colour: str) -> QgsFillSymbol:
    """A calm fill with a clear outline, for one region among others."""
    return fill(colour, 0.75, "#5c6b70", 0.35)


def stroke(colour: str, width: float) -> QgsSimpleLineSymbolLayer:
    """A round line, width in millimetres."""
    result = QgsSimpleLineSymbolLayer(QColor(colour), width)
    result.setWidthUnit(MM)
    result.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    result.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return result


def border(line: palettes.LineClass) -> QgsLineSymbol:
    """The line of a class of border, blurred where it is vague."""
    drawn = stroke(line.colour, line.width)
    if line.blur:
        blur = QgsBlurEffect()
        blur.setBlurMethod(QgsBlurEffect.BlurMethod.StackBlur)
        blur.setBlurLevel(line.blur)
        blur.setBlurUnit(MM)
        stack = QgsEffectStack()
        stack.appendEffect(blur)
        drawn.setPaintEffect(stack)
    return of(QgsLineSymbol, drawn)


def text_format(size: float, bold: bool) -> QgsTextFormat:
    """Text with a light halo, size in points."""
    result = QgsTextFormat()
    font = QFont("Open Sans")
    font.setBold(bold)
    result.setFont(font)
    result.setSize(size)
    result.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.9)
    halo.setColor(QColor(HALO))
    halo.setOpacity(0.85)
    result.setBuffer(halo)
    return result


def label_settings(expression: str, size: float, bold: bool) -> QgsPalLayerSettings:
    """A label inside its polygon that shows an expression."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.setFormat(text_format(size, bold))
    settings.autoWrapLength = 14
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.centroidInside = True
    return settings


def label(layer: QgsVectorLayer, expression: str, size: float) -> None:
    """Label all features of a layer with an expression."""
    layer.setLabeling(QgsVectorLayerSimpleLabeling(label_settings(expression, size, False)))
    layer.setLabelsEnabled(True)


def label_where(layer: QgsVectorLayer, condition: str, expression: str, size: float, bold: bool = False) -> None:
    """Label the features for which an expression is true."""
    root = QgsRuleBasedLabeling.Rule(QgsPalLayerSettings())
    rule = QgsRuleBasedLabeling.Rule(label_settings(expression, size, bold))
    rule.setFilterExpression(condition)
    for key, item in (("all", root), ("some", rule)):
        item.setRuleKey(key)  # else QGIS makes a random one, and the same style is never the same file
    root.appendChild(rule)
    layer.setLabeling(QgsRuleBasedLabeling(root))
    layer.setLabelsEnabled(True)


def quoted(text: str) -> str:
    """Text for use inside single quotes of an expression."""
    return text.replace("'", "''")
