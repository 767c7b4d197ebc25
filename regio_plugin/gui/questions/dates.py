"""What changed between two dates?"""

from __future__ import annotations

from ...i18n import tr
from ...styling import palettes
from .model import Column, Figure, Group, Question, View

DATES = "dates"


def dates() -> Question:
    """The question in the user's language."""
    return Question(
        DATES,
        "regio:twodates",
        "dates",
        tr("What changed between two dates?"),
        "MOVED",
        {"BORDERS": "changed_borders", "MOVED": "moved_units", "CHANGES": ""},
        (
            Column("unit_name", tr("Unit")),
            Column("from_name", tr("From")),
            Column("to_name", tr("To")),
            Column("weight", tr("Counted"), "weight"),
        ),
        (
            Figure("MOVED_COUNT", tr("units moved"), "integer", tr("Units that lie in another region than before.")),
            Figure("MOVED_WEIGHT", tr("moved with them"), "weight", tr("What was counted in the units that moved.")),
            Figure("GAINED_COUNT", tr("new borders"), "integer", tr("Borders that are there now and were not before.")),
            Figure("LOST_COUNT", tr("borders gone"), "integer", tr("Borders that were there and are not any more.")),
            Figure("KEPT_COUNT", tr("borders kept"), "integer", tr("Borders that are there at both dates.")),
        ),
        "",
        (),
        frozenset(),
        "weight",
        "",
        tr(
            "Regions are matched by what they share, so that a new code alone is no change. Units that merged count for "
            "their successor if a table of mergers is given. With dates, QGIS's temporal controller plays the change."
        ),
        descending=True,
        view_title=tr("Units that moved"),
        views=_views(),
    )


def _views() -> tuple[View, ...]:
    """The borders and the figures, beside the units that moved."""
    return (
        View(
            tr("Borders"),
            "BORDERS",
            (
                Column("left_name", tr("Between")),
                Column("right_name", tr("and")),
                Column("change", tr("Change"), "group"),
                Column("length", tr("Length"), "length"),
            ),
            "length",
            True,
            "change",
            (
                Group("gained", tr("New"), palettes.BREAKING),
                Group("lost", tr("Gone"), palettes.NEARLY),
                Group("kept", tr("Kept"), palettes.LINES[1].colour),
            ),
        ),
        View(
            tr("Indices before and after"),
            "CHANGES",
            (
                Column("title", tr("Index")),
                Column("before", tr("Before"), "ratio"),
                Column("after", tr("After"), "ratio"),
                Column("difference", tr("Change"), "ratio"),
                Column("meaning", tr("Meaning")),
            ),
            "",
        ),
    )
