"""Styles of borders, regions and units judged by mixed evidence."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from . import palettes
from .symbols import border, fill, label, label_where, of

_STEPS = (0.2, 0.4, 0.6, 0.8)
_FILLS = ("#2f5d73", "#6f93a3", "#a9bec6", "#e0cfae", "#de9b16")


def evidence(layer: QgsVectorLayer) -> None:
    """Borders by their vagueness from all evidence: firm ones dark, thin and crisp; vague ones wide, light and blurred."""
    words = _firmness()
    categories = [QgsRendererCategory(str(k), border(line), word) for k, (line, word) in enumerate(zip(palettes.LINES, words))]
    unknown = of(QgsLineSymbol, QgsSimpleLineSymbolLayer(QColor("#a0a0a0"), 0.3, Qt.PenStyle.DotLine))
    categories.append(QgsRendererCategory("", unknown, tr("Nothing to compare with here")))
    renderer = QgsCategorizedSymbolRenderer(_step("vagueness"), categories)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("vagueness", ascending=False)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    layer.setName(tr("How firm are the borders, all evidence together?"))
    layer.setMapTipTemplate(
        '<b>[% coalesce("left_name", "left") %] – [% coalesce("right_name", "right") %]</b><br>[% "sentence" %]'
    )


def vague_regions(layer: QgsVectorLayer) -> None:
    """Regions by the mean vagueness of their borders, with their names."""
    _shades(layer, "vagueness", _firmness())
    layer.setName(tr("How firm is every region's border?"))
    label(layer, 'coalesce("name", "region")', 9)
    layer.setMapTipTemplate(
        '<b>[% coalesce("name", "region") %]</b><br>{mean}: [% format_number("vagueness", 2) %]'.format(
            mean=tr("Mean vagueness of its borders (0 firm, 1 vague)")
        )
    )


def ties(layer: QgsVectorLayer) -> None:
    """Units by how torn they are between regions; the misplaced ones are named."""
    words = (
        tr("Tied to one region"),
        tr("Mostly to one region"),
        tr("To one more than to others"),
        tr("To two nearly alike"),
        tr("To two alike"),
    )
    _shades(layer, "confusion", words)
    layer.setName(tr("To which region do flows tie the units?"))
    label_where(layer, '"misplaced"', 'coalesce("unit_name", "unit")', 7.5)
    layer.setMapTipTemplate(
        '<b>[% coalesce("unit_name", "unit") %]</b><br>{own} [% "region" %]: [% format_number(100 * "own", 0) %] %<br>'
        '{most} [% "best" %]: [% format_number(100 * "best_membership", 0) %] %'.format(
            own=tr("Ties with its own region"), most=tr("Most ties with")
        )
    )


def _firmness() -> tuple[str, ...]:
    return tr("Firm"), tr("Rather firm"), tr("In between"), tr("Rather vague"), tr("Vague")


def _step(field: str) -> str:
    """The number of the step a value from 0 to 1 lies in, as an expression; empty text where it is missing."""
    cases = " ".join(f"WHEN \"{field}\" < {limit} THEN '{k}'" for k, limit in enumerate(_STEPS))
    return f"CASE WHEN \"{field}\" IS NULL THEN '' {cases} ELSE '{len(_STEPS)}' END"


def _shades(layer: QgsVectorLayer, field: str, words: tuple[str, ...]) -> None:
    categories = [
        QgsRendererCategory(str(k), fill(colour, 0.7, "#5c6b70", 0.26), word)
        for k, (colour, word) in enumerate(zip(_FILLS, words))
    ]
    categories.append(QgsRendererCategory("", fill(palettes.UNJUDGED, 0.6, "#5c6b70", 0.26), tr("Not known")))
    layer.setRenderer(QgsCategorizedSymbolRenderer(_step(field), categories))
