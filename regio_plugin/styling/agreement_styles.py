"""How far a region agrees with another map: whole regions pale, torn ones dark."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsRendererCategory, QgsVectorLayer

from ..i18n import tr
from .symbols import fill, label_where, quoted

AGREEMENT_FILLS = {
    "whole": "#d9eeea",
    "nearly whole": "#a9d6cc",
    "mixed": "#f0cf8a",
    "torn": "#d98a4b",
    "scattered": "#a03a1e",
}


def agreement_of_regions_words() -> dict[str, str]:
    """What the classes mean, in plain words."""
    return {
        "whole": tr("Whole in the other map"),
        "nearly whole": tr("Nearly whole"),
        "mixed": tr("Mixed"),
        "torn": tr("Torn apart"),
        "scattered": tr("Scattered over many regions"),
    }


def agreement(layer: QgsVectorLayer) -> None:
    """Regions by how mixed they are in terms of the other map."""
    words = agreement_of_regions_words()
    categories = [
        QgsRendererCategory(key, fill(colour, 1.0, "#5c6b70", 0.26), words[key]) for key, colour in AGREEMENT_FILLS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("agreement", categories))
    layer.setName(tr("Where do the two divisions agree?"))
    label_where(layer, "\"agreement\" in ('torn', 'scattered')", 'coalesce("name", "region")', 9, bold=True)
    layer.setMapTipTemplate(
        "<b>[% coalesce(\"name\", \"region\") %]</b><br>{best} [% coalesce(\"best_match_name\", \"best_match\", '–') %] "
        '([% format_number(100 * "jaccard", 0) %] % {same})'.format(
            best=quoted(tr("Most like")), same=quoted(tr("the same"))
        )
    )
