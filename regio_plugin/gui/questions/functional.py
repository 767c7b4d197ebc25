"""Which regions do the flows make?"""

from __future__ import annotations

from ...i18n import tr
from ...styling.functional_styles import FILLS
from ...styling.palettes import CONFORMING, FRINGE_STEPS, UNJUDGED
from .model import Column, Figure, Group, Question, View

FUNCTIONAL = "functional"


def functional() -> Question:
    """The question in the user's language."""
    return Question(
        FUNCTIONAL,
        "regio:functionalregions",
        "basins",
        tr("Which regions do the flows make?"),
        "REGIONS",
        {"REGIONS": "functional_regions", "UNITS_WITH_REGION": "functional_units", "UNPLACED": "", "MOVED": "", "TREE": ""},
        _columns(),
        (
            Figure("REGION_COUNT", tr("regions"), "integer", tr("Regions that the flows make.")),
            Figure(
                "SELF_CONTAINMENT",
                tr("of the flows between units stay inside a region"),
                "share",
                tr("The share of all that flows between units, or stays in one, that does not leave its region."),
            ),
            Figure(
                "MODULARITY",
                tr("modularity"),
                "ratio",
                tr("How much more stays inside than chance would keep there: 0 is chance, above 0.3 is a clear structure."),
            ),
            Figure("UNPLACED_COUNT", tr("units without region"), "integer", tr("Units that no flow links to a region.")),
        ),
        "",
        (),
        frozenset(),
        "size",
        "",
        tr(
            "Units that exchange much belong together. The table says of every region what share of those who leave from there "
            "also arrive there (supply), and what share of those who arrive also left from there (demand); self-containment "
            "is the smaller of both. Those who stay in their own unit count as staying inside. A region in several pieces is "
            "not connected on the map."
        ),
        descending=True,
        pictures=("PICTURE",),
        view_title=tr("Regions"),
        views=_views(),
        coloured_by="colour",
        colours=FILLS,
    )


def _views() -> tuple[View, ...]:
    return (
        View(
            tr("Units"),
            "UNITS_WITH_REGION",
            (
                Column("unit_name", tr("Unit")),
                Column("region_name", tr("Region")),
                Column("part", tr("Part"), "group"),
                Column("share", tr("Share"), "share"),
            ),
            "unit_name",
            False,
            "part",
            (
                Group("core", tr("core"), FRINGE_STEPS["core"]),
                Group("ring", tr("ring"), FRINGE_STEPS["half"]),
                Group("inside", tr("inside"), CONFORMING),
                Group("outside", tr("outside"), UNJUDGED),
            ),
        ),
        View(
            tr("Units without region"),
            "UNPLACED",
            (Column("unit_name", tr("Unit")), Column("reason", tr("Why"))),
            "unit_name",
        ),
        View(
            tr("Moved units"),
            "MOVED",
            (
                Column("unit_name", tr("Unit")),
                Column("from_region", tr("From")),
                Column("to_region", tr("To")),
                Column("reason", tr("Why")),
            ),
            "unit_name",
        ),
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", tr("Region")),
        Column("unit_count", tr("Units"), "integer"),
        Column("self_containment", tr("Self-containment"), "share"),
        Column("size", tr("Leave from here"), "number"),
        Column("supply", tr("of which stay"), "share"),
        Column("jobs", tr("Arrive here"), "number"),
        Column("demand", tr("of which from here"), "share"),
        Column("validity", tr("Validity"), "ratio"),
        Column("pieces", tr("Pieces"), "integer"),
    )
