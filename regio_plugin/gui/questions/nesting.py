"""Do regions nest?"""

from __future__ import annotations

from ...i18n import tr
from ...styling import palettes
from .model import Column, Figure, Group, Question

NESTING = "nesting"


def nesting() -> Question:
    """The question in the user's language."""
    words = palettes.state_words()
    colours = {
        "conforming": palettes.CONFORMING,
        "nearly": palettes.NEARLY,
        "breaking": palettes.BREAKING,
        "unjudged": palettes.UNJUDGED,
    }
    return Question(
        NESTING,
        "regio:nesteddollconformity",
        "nested",
        tr("Do regions nest?"),
        "REGIONS",
        {"BREAKERS": "breakers", "PARENTS": "outlines", "REGIONS": "conformity"},
        (
            Column("name", tr("Region")),
            Column("parent_name", tr("Lies mainly in")),
            Column("share", tr("Inside"), "share"),
            Column("exit_units", tr("Outside")),
            Column("exit_weight", tr("Counted outside"), "weight"),
            Column("second_parent_name", tr("Next")),
            Column("parents", tr("Number of parents"), "integer"),
        ),
        _nesting_figures(),
        "state",
        tuple(Group(key, words[key], colours[key]) for key in words),
        frozenset({"nearly", "breaking"}),
        "share",
        tr("Only regions that do not nest"),
        tr(
            "A region conforms if all of it lies inside one region of the coarser map, its parent. Units that lie "
            "elsewhere are listed as Outside and hatched on the map: moving just these would make the region conform. When "
            "polygons are laid over each other, strips thinner than the sliver width are taken for drawing differences."
        ),
    )


def _nesting_figures() -> tuple[Figure, ...]:
    return (
        Figure(
            "CONFORMITY",
            tr("inside the parents"),
            "share",
            tr(
                "The share of all that was counted that lies in the region's own parent. 100 % means a perfect nest. "
                "(Conformity K)"
            ),
        ),
        Figure(
            "LAMBDA",
            tr("how well it predicts the coarser map"),
            "ratio",
            tr(
                "How much better the finer map predicts the coarser region than always naming the largest one: 0 is no "
                "better, 1 is perfect. (Lambda, Goodman and Kruskal)"
            ),
        ),
        Figure(
            "V_MEASURE",
            tr("agreement of the two maps"),
            "ratio",
            tr(
                "0 if the two maps have nothing to do with each other, 1 if they are the same. A fine map that nests "
                "perfectly still scores below 1, because it is finer. (V-measure)"
            ),
        ),
        Figure(
            "COMPLETENESS",
            tr("regions kept whole"),
            "ratio",
            tr("1 if no region of the finer map is split over several coarser ones. (Completeness)"),
        ),
    )
