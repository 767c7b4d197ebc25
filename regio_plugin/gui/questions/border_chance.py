"""Which borders are better than chance?"""

from __future__ import annotations

from ...i18n import tr
from ...styling.chance_styles import BETTER, CHANCE, UNTESTABLE, WORSE, chance_words
from .model import Column, Figure, Group, Question

BORDER_CHANCE = "border_chance"


def border_chance() -> Question:
    """The question in the user's language."""
    words = chance_words()
    colours = {"better": BETTER, "chance": CHANCE, "worse": WORSE, "untestable": UNTESTABLE}
    return Question(
        BORDER_CHANCE,
        "regio:bordersignificance",
        "chance",
        tr("Which borders are better than chance?"),
        "BORDERS",
        {"BORDERS": "chance_borders"},
        (
            Column("left_name", tr("Between")),
            Column("right_name", tr("and")),
            Column("cross", tr("Crosses"), "number"),
            Column("drawn_mean", tr("Crosses by chance"), "number"),
            Column("ratio", tr("Ratio"), "ratio"),
            Column("q_value", tr("Chance of error"), "share"),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("BORDER_COUNT", tr("borders"), "integer", tr("Pairs of neighbouring regions.")),
            Figure("TESTABLE_COUNT", tr("can be tested"), "integer", tr("Others have too few units, or no flows.")),
            Figure(
                "BETTER_COUNT",
                tr("better than chance"),
                "integer",
                tr("Fewer flows cross them than other cuts of the two regions."),
            ),
        ),
        "state",
        tuple(Group(key, words[key], colour) for key, colour in colours.items()),
        frozenset({"chance", "worse"}),
        "ratio",
        tr("Only borders that are not better"),
        tr(
            "For every border, the two regions beside it are taken together and cut in two by chance, many times, into parts "
            "of about the same size. A border is better than chance if hardly any other cut has so little that crosses it. "
            "The chance of error counts that many borders were tested at once."
        ),
        pictures=("PICTURE",),
    )
