"""Styles of a vague region: its core solid, its fringe the lighter the fewer include it, the outlines of the definitions."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..i18n import tr
from .palettes import FRINGE_STEPS, INK, UNJUDGED, fringe_words
from .symbols import fill, label_where, of, plain_fill, quoted

_STEP = (
    "CASE WHEN \"part\" <> 'fringe' THEN \"part\" WHEN \"degree\" >= 0.75 THEN 'most' WHEN \"degree\" >= 0.5 THEN 'half' "
    "WHEN \"degree\" >= 0.25 THEN 'some' ELSE 'few' END"
)
_NAME = 'coalesce("unit_name", "unit")'


def core_fringe(layer: QgsVectorLayer) -> None:
    """Units of a vague region: the core dark with a strong outline, the fringe in steps of lightness."""
    words = fringe_words()
    symbols = {step: fill(colour, 1.0, "#ffffff", 0.25) for step, colour in FRINGE_STEPS.items()}
    symbols["core"] = fill(FRINGE_STEPS["core"], 1.0, INK, 0.6)
    symbols["outside"] = of(QgsFillSymbol, plain_fill(QColor(0, 0, 0, 0), QColor("#b4bcbf"), 0.15))
    symbols["unjudged"] = fill(UNJUDGED, 1.0, "#b4bcbf", 0.15)
    if not any(feature["part"] == "unjudged" for feature in layer.getFeatures()):
        del words["unjudged"]
    categories = [QgsRendererCategory(step, symbols[step], words[step]) for step in words]
    layer.setRenderer(QgsCategorizedSymbolRenderer(_STEP, categories))
    layer.setName(tr("What is core, what is fringe?"))
    label_where(layer, "\"part\" IN ('core', 'fringe')", f'{_NAME} || \'\\n\' || "count" || \'/\' || "of"', 8)
    layer.setMapTipTemplate(_tip())


def definition_outlines(layer: QgsVectorLayer) -> None:
    """What each definition takes: a thin outline, so that many of them together draw a band."""
    line = plain_fill(QColor(0, 0, 0, 0), QColor(INK), 0.5)
    line.setBrushStyle(Qt.BrushStyle.NoBrush)
    colour = QColor(INK)
    colour.setAlphaF(0.2)
    line.setStrokeColor(colour)
    layer.setRenderer(QgsSingleSymbolRenderer(of(QgsFillSymbol, line)))
    layer.setName(tr("Outlines of the definitions"))
    layer.setMapTipTemplate(
        '<b>[% "definition" %]</b><br>[% format_number(100 * "core_share", 0) %] % {core}<br>'
        '[% format_number(100 * "egg_share", 0) %] % {egg}'.format(
            core=tr("of it is core"), egg=tr("of all that anyone includes")
        )
    )


def _tip() -> str:
    """One sentence on who includes the unit."""
    counted = quoted(tr("{count} of {of} definitions include it: {names}."))
    nobody = quoted(tr("No definition includes it."))
    unjudged = quoted(tr("No definition says anything about it."))
    everyone = quoted(tr("All {of} definitions include it."))
    return (
        f"<b>[% {_NAME} %]</b><br>[% CASE WHEN \"part\" = 'unjudged' THEN '{unjudged}' "
        f"WHEN \"count\" = 0 THEN '{nobody}' WHEN \"count\" = \"of\" THEN replace('{everyone}', '{{of}}', \"of\") "
        f"ELSE replace(replace(replace('{counted}', '{{count}}', \"count\"), '{{of}}', \"of\"), '{{names}}', "
        '"included_by") END %]'
    )
