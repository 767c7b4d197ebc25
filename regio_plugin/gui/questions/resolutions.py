"""Which resolution of communities is no accident?"""

from __future__ import annotations

from ...i18n import tr
from .model import Column, Figure, Question, View

RESOLUTIONS = "resolutions"


def resolutions() -> Question:
    """At which resolution do communities hold?"""
    return Question(
        RESOLUTIONS,
        "regio:resolutionsweep",
        "resolution",
        tr("At which resolution do communities hold?"),
        "SWEEP",
        {"UNITS_WITH_REGION": "functional_units", "SWEEP": ""},
        (
            Column("resolution", tr("Resolution"), "number"),
            Column("regions", tr("Regions"), "integer"),
            Column("modularity", tr("Modularity"), "ratio"),
            Column("agreement", tr("Like the one before"), "ratio"),
            Column("firm", tr("Like other starts"), "ratio"),
            Column("best", tr("Holds best"), "boolean"),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("BEST_RESOLUTION", tr("resolution that holds best"), "number", tr("It changes least around it.")),
            Figure("REGION_COUNT", tr("communities there"), "integer", tr("Regions between which little flows.")),
            Figure("MODULARITY", tr("modularity"), "ratio", tr("How much more stays inside than sizes lead one to expect.")),
        ),
        "",
        (),
        frozenset(),
        "resolution",
        "",
        tr(
            "The resolution says how large communities are, and every choice gives an answer. One that hardly changes when the "
            "resolution does, and that is found from any start, tells something of the flows rather than of the choice."
        ),
        pictures=("PICTURE",),
        view_title=tr("Resolutions"),
        views=(
            View(
                tr("Communities"),
                "UNITS_WITH_REGION",
                (Column("unit_name", tr("Unit")), Column("region_name", tr("Region")), Column("share", tr("Share"), "share")),
                "unit_name",
            ),
        ),
    )
