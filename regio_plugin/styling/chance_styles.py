"""How borders look that were compared with chance."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsLineSymbol, QgsRendererCategory, QgsSimpleLineSymbolLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from .symbols import MM, of, stroke

BETTER, CHANCE, WORSE, UNTESTABLE = "#14565a", "#9aa5ab", "#c8622d", "#b8bdc0"


def chance_words() -> dict[str, str]:
    """What the states of a tested border mean, in plain words."""
    return {
        "better": tr("Better than chance: less crosses it than random borders"),
        "chance": tr("No better than a random border"),
        "worse": tr("Worse than chance: more crosses it than random borders"),
        "untestable": tr("Not testable"),
    }


def chance_borders(layer: QgsVectorLayer) -> None:
    """Borders better than chance dark and broad, others light, untestable ones dotted."""
    words = chance_words()
    dotted = QgsSimpleLineSymbolLayer(QColor(UNTESTABLE), 0.4, Qt.PenStyle.DotLine)
    dotted.setWidthUnit(MM)
    lines = {
        "untestable": dotted,
        "chance": stroke(CHANCE, 0.6),
        "worse": stroke(WORSE, 0.9),
        "better": stroke(BETTER, 1.2),
    }
    categories = [
        QgsRendererCategory(state, of(QgsLineSymbol, lines[state]), words[state])
        for state in ("better", "chance", "worse", "untestable")
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("state", categories))
    layer.setName(tr("Which borders are better than chance?"))
    layer.setMapTipTemplate(
        '<b>[% coalesce("left_name", "left") %] – [% coalesce("right_name", "right") %]</b><br>[% "sentence" %]'
    )
