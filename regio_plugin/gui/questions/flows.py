"""What else flows tell: a map of them, figures of a division, how sure regions are, and at which scale domains agree."""

from __future__ import annotations

from ...i18n import tr
from .model import Column, Figure, Question, View

FLOW_MAP, FLOW_FIGURES, FLOW_STABILITY, SCALES = "flow_map", "flow_figures", "flow_stability", "scales"


def flow_map() -> Question:
    """Where do people go?"""
    return Question(
        FLOW_MAP,
        "regio:flowmap",
        "flows",
        tr("Where do the flows go?"),
        "FLOW_LINES",
        {"FLOW_LINES": "", "INTERNAL": ""},
        (
            Column("origin_name", tr("From")),
            Column("destination_name", tr("To")),
            Column("amount", tr("Amount"), "number"),
            Column("share", tr("Share of what leaves"), "share"),
            Column("rank", tr("Rank"), "integer"),
            Column("back", tr("The other way"), "number"),
        ),
        (
            Figure("LINE_COUNT", tr("flows drawn"), "integer", tr("Flows that are drawn as a line.")),
            Figure("SHOWN_SHARE", tr("of what moves is drawn"), "share", tr("What is drawn, of all that goes elsewhere.")),
            Figure("THRESHOLD_USED", tr("smallest flow drawn"), "number", tr("Smaller flows would hide the large ones.")),
        ),
        "",
        (),
        frozenset(),
        "amount",
        "",
        tr(
            "The largest flows of every place, as curves that grow thinner towards where they go; the wider, the more. Circles "
            "stand for what stays where it is. Small flows are left out, so that the picture can be read."
        ),
        descending=True,
        view_title=tr("Flows"),
        views=(
            View(
                tr("What stays"),
                "INTERNAL",
                (
                    Column("name", tr("Place")),
                    Column("amount", tr("Amount"), "number"),
                    Column("share", tr("Share of what leaves"), "share"),
                ),
                "amount",
                True,
            ),
        ),
    )


def flow_figures() -> Question:
    """What do the flows say of a division?"""
    return Question(
        FLOW_FIGURES,
        "regio:flowindicators",
        "relevance",
        tr("What do the flows say of a division?"),
        "REGIONS",
        {"REGIONS": "", "UNITS_OUT": "", "PARTNERS": "", "SUMMARY": ""},
        (
            Column("name", tr("Region")),
            Column("self_containment", tr("Self-containment"), "share"),
            Column("supply", tr("Stay, of those who live here"), "share"),
            Column("demand", tr("From here, of those who arrive"), "share"),
            Column("unit_count", tr("Units"), "integer"),
        ),
        (
            Figure(
                "SELF_CONTAINMENT",
                tr("of all flows stay inside a region"),
                "share",
                tr("The share of all that flows between units, or stays in one, that does not leave its region."),
            ),
            Figure(
                "MODULARITY",
                tr("modularity"),
                "ratio",
                tr("How much more stays inside than chance would keep there: 0 is chance, above 0.3 is a clear structure."),
            ),
            Figure(
                "MISPLACED_COUNT",
                tr("units lean elsewhere"),
                "integer",
                tr("Units that exchange more with another region than with their own."),
            ),
        ),
        "",
        (),
        frozenset(),
        "self_containment",
        "",
        tr(
            "A division that fits the flows keeps most of them inside its regions, and every unit exchanges most with its own "
            "region. With a second division, both are judged on the same figures."
        ),
        descending=True,
        view_title=tr("Regions"),
        views=(
            View(tr("Summary"), "SUMMARY", (), ""),
            View(tr("Units"), "UNITS_OUT", (), ""),
            View(tr("Partners"), "PARTNERS", (), ""),
        ),
    )


def flow_stability() -> Question:
    """How sure are these regions?"""
    return Question(
        FLOW_STABILITY,
        "regio:flowstability",
        "vagueness",
        tr("How sure are these regions?"),
        "UNITS_OUT",
        {"BORDERS": "", "UNITS_OUT": "", "RUNS": ""},
        (
            Column("unit", tr("Unit")),
            Column("region", tr("Region")),
            Column("stability", tr("Stays in"), "share"),
            Column("other_region", tr("Else in")),
        ),
        (
            Figure("CHANGED_COUNT", tr("units change region"), "integer", tr("Units that leave in more than 5 % of the runs.")),
            Figure("CHANGED_MEAN", tr("change per run"), "number", tr("Units in another region than at first, on average.")),
            Figure("FIRM_COUNT", tr("firm borders"), "integer", tr("Borders between units that (nearly) all runs draw.")),
        ),
        "",
        (),
        frozenset(),
        "stability",
        "",
        tr(
            "Flows are a count of one year, and would be a little different in another. Here they are drawn anew many times "
            "by chance, and regions are made each time: a border that all runs draw is firm, a unit that wanders is not sure."
        ),
        pictures=("PICTURE",),
        view_title=tr("Units"),
        views=(
            View(
                tr("Borders"),
                "BORDERS",
                (Column("left", tr("Between")), Column("right", tr("and")), Column("apart", tr("Apart in"), "share")),
                "apart",
                True,
            ),
            View(
                tr("Runs"),
                "RUNS",
                (
                    Column("run", tr("Run"), "integer"),
                    Column("regions", tr("Regions"), "integer"),
                    Column("changed", tr("Units that changed"), "integer"),
                ),
                "run",
            ),
        ),
    )


def scales() -> Question:
    """At which scale do domains agree?"""
    return Question(
        SCALES,
        "regio:basinscales",
        "nested",
        tr("At which scale do domains agree?"),
        "SCALES",
        {"UNITS_WITH_REGION": "", "SCALES": "", "PAIRS": ""},
        (
            Column("number", tr("Regions"), "integer"),
            Column("agreement", tr("Agreement"), "ratio"),
            Column("chance", tr("By chance"), "ratio"),
            Column("excess", tr("Beyond chance"), "ratio"),
        ),
        (
            Figure("BEST_NUMBER", tr("regions: the best scale"), "integer", tr("Where the domains agree most beyond chance.")),
            Figure("AGREEMENT", tr("agreement there"), "ratio", tr("1 if all domains make the same regions, 0 if none alike.")),
        ),
        "",
        (),
        frozenset(),
        "number",
        "",
        tr(
            "Each domain (work, school, moving house ...) makes its own regions. At a scale where these agree more than chance "
            "lets expect, one set of regions serves all of them: policy domains interlock there."
        ),
        pictures=("PICTURE",),
        view_title=tr("Scales"),
        views=(
            View(
                tr("Pairs of domains"),
                "PAIRS",
                (
                    Column("domain_a", tr("Domain")),
                    Column("domain_b", tr("and")),
                    Column("number", tr("Regions"), "integer"),
                    Column("agreement", tr("Agreement"), "ratio"),
                ),
                "number",
            ),
        ),
    )
