"""How much do two maps agree?"""

from __future__ import annotations

from ...i18n import tr
from ...styling.agreement_styles import AGREEMENT_FILLS, agreement_of_regions_words
from .model import Column, Figure, Group, Question, View

AGREEMENT = "agreement"


def agreement() -> Question:
    """The question in the user's language."""
    regions = (
        Column("name", tr("Region")),
        Column("best_match_name", tr("Most alike")),
        Column("jaccard", tr("Overlap"), "share"),
        Column("inhomogeneity", tr("Mixed"), "ratio"),
        Column("information", tr("Part in the difference (bits)"), "ratio"),
    )
    words = agreement_of_regions_words()
    groups = tuple(Group(key, words[key], colour) for key, colour in AGREEMENT_FILLS.items())
    return Question(
        AGREEMENT,
        "regio:compareregionalisations",
        "compare",
        tr("How much do two maps agree?"),
        "A_REGIONS",
        {"INDICES": "", "A_REGIONS": "agreement", "B_REGIONS": "agreement"},
        regions,
        _figures(),
        "agreement",
        groups,
        frozenset({"torn", "scattered"}),
        "jaccard",
        tr("Only regions that are torn apart"),
        tr(
            "Two maps agree as far as knowing where a place lies on one of them tells where it lies on the other. A region "
            "is mixed if it holds pieces of many regions of the other map: 0 is one piece, 1 is as mixed as the whole map. "
            "The table of all indices says of each what it means, by area, by what was counted and by units."
        ),
        view_title=tr("Regions of the first map"),
        either=("A_REGIONS", "B_REGIONS"),
        views=(
            View(tr("Regions of the second map"), "B_REGIONS", regions, "jaccard", False, "agreement", groups),
            View(
                tr("All indices"),
                "INDICES",
                (
                    Column("name", tr("Index")),
                    Column("value", tr("Value"), "ratio"),
                    Column("area", tr("By area"), "ratio"),
                    Column("field", tr("By field"), "ratio"),
                    Column("count", tr("By units"), "ratio"),
                    Column("meaning", tr("Meaning")),
                ),
                "",
            ),
        ),
    )


def _figures() -> tuple[Figure, ...]:
    return (
        Figure(
            "V_MEASURE",
            tr("agreement of the two maps"),
            "ratio",
            tr("0 if the two maps have nothing to do with each other, 1 if they are the same. (V-measure)"),
        ),
        Figure(
            "CONTAINMENT_AB",
            tr("of the first map lies inside one region of the second"),
            "share",
            tr("The share of all that was counted that lies in the region's main region of the second map. (Containment K)"),
        ),
        Figure(
            "CONTAINMENT_BA",
            tr("of the second map lies inside one region of the first"),
            "share",
            tr("The same the other way round: low if the second map is the coarser one. (Containment K)"),
        ),
        Figure(
            "ADJUSTED_RAND",
            tr("agreement beyond chance"),
            "ratio",
            tr(
                "Of all pairs of units, how many are together on both maps or apart on both, beyond what chance gives: 0 is "
                "chance, 1 is the same map. (Adjusted Rand)"
            ),
        ),
        Figure(
            "VARIATION_OF_INFORMATION",
            tr("difference in bits"),
            "ratio",
            tr("How much the maps do not tell about each other: 0 is the same map. (Variation of information)"),
        ),
    )
