"""How firm are the borders?"""

from __future__ import annotations

from ...i18n import tr
from ...styling import palettes
from .model import Column, Figure, Group, Question, View

BORDERS = "borders"


def borders() -> Question:
    """The question in the user's language."""
    words = palettes.agreement_words()
    colours = {line.key: line.colour for line in palettes.LINES}
    return Question(
        BORDERS,
        "regio:boundaryvagueness",
        "vagueness",
        tr("How firm are the borders?"),
        "ARCS",
        {"ARCS": "arcs", "REGIONS": "vague_regions"},
        (
            Column("left_name", tr("Between")),
            Column("right_name", tr("and")),
            Column("support", tr("Drawn by"), "number"),
            Column("of", tr("of"), "number"),
            Column("vagueness", tr("Vagueness"), "ratio"),
            Column("length", tr("Length"), "length"),
            Column("drawn_by", tr("Who draws it")),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("ARC_COUNT", tr("borders"), "integer", tr("Pairs of neighbours with a border longer than 1 metre.")),
            Figure("FULL_COUNT", tr("drawn by everyone"), "integer", tr("Borders that every division draws here.")),
            Figure("ZERO_COUNT", tr("drawn by nobody"), "integer", tr("Borders that no other division draws.")),
            Figure(
                "VAGUENESS",
                tr("mean vagueness"),
                "ratio",
                tr("0 if everyone draws every border here, 1 if nobody does; long borders count more."),
            ),
        ),
        "agreement",
        tuple(Group(key, words[key], colours[key]) for key in words),
        frozenset({"few", "none"}),
        "vagueness",
        tr("Only borders that few draw"),
        tr(
            "Each border is held against the other divisions: how many of them draw a border here too? A firm border is "
            "thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a "
            "border by how near their own border runs; the bandwidth says from which distance that support ends."
        ),
        view_title=tr("Borders"),
        views=(
            View(
                tr("Regions"),
                "REGIONS",
                (
                    Column("name", tr("Region")),
                    Column("vagueness", tr("Vagueness"), "ratio"),
                    Column("borders", tr("Borders"), "integer"),
                    Column("length", tr("Length"), "length"),
                ),
                "vagueness",
                True,
            ),
        ),
    )
