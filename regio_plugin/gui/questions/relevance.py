"""Which map suits which policy?"""

from __future__ import annotations

from ...i18n import tr
from .model import Column, Question

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
            Column("share", tr("Kept inside"), "share"),
            Column("drawn_mean", tr("By chance"), "share"),
            Column("excess", tr("Beyond chance"), "ratio"),
            Column("rank", tr("Rank"), "integer"),
            Column("sentence", tr("In words")),
        ),
        (),
        "",
        (),
        frozenset(),
        "excess",
        "",
        tr(
            "For each division and each domain: what share of the flows, or of the differences between units, does it keep "
            "inside its regions or explain? Large regions keep more by themselves; so each division is held against random "
            "maps with as many regions of about the same size. The darker in the chart, the better the division serves."
        ),
        descending=True,
        pictures=("PICTURE",),
    )
