"""Which map suits which policy?"""

from __future__ import annotations

from ...i18n import tr
from .model import Column, Figure, Question

RELEVANCE = "relevance"


def relevance() -> Question:
    """The question in the user's language."""
    return Question(
        RELEVANCE,
        "regio:relevancematrix",
        "relevance",
        tr("Which map suits which policy?"),
        "MATRIX",
        {"MATRIX": ""},
        (
            Column("delineation", tr("Division")),
            Column("evidence", tr("Domain")),
            Column("observed", tr("Kept inside"), "share"),
            Column("expected", tr("By chance"), "share"),
            Column("beyond", tr("Beyond chance"), "ratio"),
            Column("rank", tr("Rank"), "integer"),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("TESTED_COUNT", tr("pairs tested"), "integer", tr("A division and a domain held against chance.")),
            Figure("BETTER_COUNT", tr("better than chance"), "integer", tr("Pairs in which the division serves the domain.")),
        ),
        "",
        (),
        frozenset(),
        "beyond",
        "",
        tr(
            "For each division and each domain: what share of the flows, or of the differences between units, does it keep "
            "inside its regions or explain? Large regions keep more by themselves; so each division is held against random "
            "maps with as many regions of about the same size. The darker in the chart, the better the division serves."
        ),
        descending=True,
        pictures=("PICTURE",),
    )
