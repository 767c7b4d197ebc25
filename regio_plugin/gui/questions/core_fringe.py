"""What is core, what is fringe?"""

from __future__ import annotations

from ...i18n import tr
from ...styling import palettes
from .model import Column, Figure, Group, Question, View

CORE = "core"


def core_fringe() -> Question:
    """The question in the user's language."""
    return Question(
        CORE,
        "regio:coreandfringe",
        "core",
        tr("What is core, what is fringe?"),
        "MEMBERSHIP",
        {"OUTLINES": "definition_outlines", "MEMBERSHIP": "core_fringe", "INCLUSION": ""},
        (
            Column("unit_name", tr("Unit")),
            Column("count", tr("Included by"), "number"),
            Column("of", tr("of"), "number"),
            Column("degree", tr("Share"), "share"),
            Column("part", tr("Part"), "group"),
            Column("included_by", tr("Who includes it")),
        ),
        (
            Figure("CORE_COUNT", tr("units in the core"), "integer", tr("Units that every definition includes.")),
            Figure("FRINGE_COUNT", tr("units in the fringe"), "integer", tr("Units that some definitions include.")),
            Figure(
                "VAGUENESS",
                tr("of the region is fringe"),
                "share",
                tr("0 % if all definitions are the same; 100 % if there is no unit on which all agree."),
            ),
        ),
        "part",
        (
            Group("core", tr("Core: everyone includes it"), palettes.FRINGE_STEPS["core"]),
            Group("fringe", tr("Fringe: some include it"), palettes.FRINGE_STEPS["half"]),
            Group("outside", tr("Outside: nobody includes it"), palettes.UNJUDGED),
            Group("unjudged", tr("Nobody says anything here"), palettes.ABROAD),
        ),
        frozenset({"core", "fringe"}),
        "degree",
        tr("Only core and fringe"),
        tr(
            "Several people drew the same region. What all of them include is its core; what only some include is its "
            "fringe, the lighter the fewer. Municipalities that have merged since count for their successor if a table of "
            "mergers is given."
        ),
        descending=True,
        view_title=tr("Units"),
        views=(
            View(
                tr("Who includes what"),
                "INCLUSION",
                (
                    Column("definition", tr("Definition")),
                    Column("unit", tr("Unit")),
                    Column("unit_name", tr("Name")),
                    Column("included", tr("Included"), "boolean"),
                ),
                "definition",
            ),
        ),
    )
