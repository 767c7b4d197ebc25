"""How do many levels nest?"""

from __future__ import annotations

from ...i18n import tr
from .model import Column, Figure, Question, View

LEVELS = "levels"


def levels() -> Question:
    """The question in the user's language."""
    return Question(
        LEVELS,
        "regio:nestingmatrix",
        "nested",
        tr("How do many levels nest?"),
        "PAIRS",
        {"CHAIN_BREAKERS": "breakers", "PAIRS": ""},
        (
            Column("finer", tr("Finer")),
            Column("coarser", tr("Coarser")),
            Column("share", tr("Nest"), "share"),
            Column("conforming_count", tr("Nest (number)"), "integer"),
            Column("region_count", tr("Regions"), "integer"),
            Column("conformity", tr("Inside"), "share"),
            Column("lambda", tr("Predicts"), "ratio"),
            Column("excess", tr("Beyond chance"), "ratio"),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("LEVEL_COUNT", tr("levels"), "integer", tr("Maps that are de facto the same level count once.")),
            Figure("NESTED_COUNT", tr("pairs that nest"), "integer", tr("Pairs in which every finer region lies inside one.")),
            Figure(
                "D_PATH",
                tr("of what was counted breaks the chain"),
                "share",
                tr(
                    "Follow every unit from the finest to the coarsest map: the share that somewhere leaves the path its "
                    "region takes. 0 % is a perfect set of nested dolls. (D-path)"
                ),
                optional=True,
            ),
        ),
        "",
        (),
        frozenset(),
        "share",
        "",
        tr(
            "Every map is held against every other: how many of its regions lie inside one region of the other? The diagram "
            "shows who nests in whom; two maps that nest both ways are the same level. Some pairs nest by chance, because "
            "the coarser map has few and large regions: Beyond chance takes that off."
        ),
        descending=True,
        pictures=("PICTURE", "DIAGRAM"),
        view_title=tr("Pairs of maps"),
        views=(
            View(
                tr("Units that break the chain"),
                "CHAIN_BREAKERS",
                (Column("unit", tr("Unit")), Column("unit_name", tr("Name")), Column("weight", tr("Counted"), "weight")),
                "",
            ),
        ),
    )
