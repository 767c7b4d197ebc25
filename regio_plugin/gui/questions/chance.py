"""Better than chance?"""

from __future__ import annotations

from ...i18n import tr
from .model import Column, Figure, Question

CHANCE = "chance"


def chance() -> Question:
    """The question in the user's language."""
    return Question(
        CHANCE,
        "regio:significance",
        "chance",
        tr("Better than chance?"),
        "DRAWN",
        {"DRAWN": ""},
        (Column("draw", tr("Random map"), "integer"), Column("value", tr("Value"), "ratio")),
        (
            Figure("OBSERVED", tr("found"), "ratio", tr("How well the two maps agree.")),
            Figure(
                "NULL_MEAN",
                tr("by chance"),
                "ratio",
                tr("How well random maps of the same number and sizes agree, on average."),
            ),
            Figure(
                "P_VALUE",
                tr("chance of as good a random map"),
                "share",
                tr("The share of random maps that do as well or better. Below 5 % is taken for more than chance. (p-value)"),
            ),
            Figure(
                "Z",
                tr("steps above the average random map"),
                "ratio",
                tr("How far what was found lies above the average, in standard deviations of the random maps. (z)"),
            ),
        ),
        "",
        (),
        frozenset(),
        "value",
        "",
        tr(
            "Two maps always agree somewhat, because regions are connected and few. So the second map is drawn anew many "
            "times by chance, with as many regions of about the same size, each in one piece. Only if hardly any of these "
            "random maps agrees as well as the real one, the agreement says something. The same seed gives the same answer."
        ),
        descending=True,
        pictures=("PICTURE",),
    )
