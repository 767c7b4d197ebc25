"""What else flows tell: a map of them, figures of a division, how sure regions are, and at which scale domains agree."""

from __future__ import annotations

from ...i18n import tr
from ...styling import palettes
from ...styling.flow_styles import attachment_words
from ...styling.functional_styles import FILLS
from ...styling.palettes import BREAKING, CONFORMING, UNJUDGED
from ...styling.stability_styles import UNIT_FILLS, firmness_words, stability_words
from .model import Column, Figure, Group, Question, View

FLOW_MAP, FLOW_FIGURES, FLOW_STABILITY, SCALES = "flow_map", "flow_figures", "flow_stability", "scales"


def flow_map() -> Question:
    """Where do people go?"""
    return Question(
        FLOW_MAP,
        "regio:flowmap",
        "flows",
        tr("Where do the flows go?"),
        "FLOW_LINES",
        {"FLOW_LINES": "flow_lines", "INTERNAL": "flow_inside"},
        (
            Column("origin_name", tr("From")),
            Column("destination_name", tr("To")),
            Column("amount", tr("Amount"), "number"),
            Column("share", tr("Share of what leaves"), "share"),
            Column("rank", tr("Rank"), "integer"),
            Column("back", tr("The other way"), "number"),
            Column("sentence", tr("In words")),
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
            "stand for what stays where it is. Small flows are left out, so that the picture can be read. The "
            "units lie pale below."
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
        {"REGIONS": "flow_regions", "UNITS_OUT": "flow_units", "PARTNERS": "", "SUMMARY": ""},
        (
            Column("name", tr("Region")),
            Column("self_containment", tr("Self-containment"), "share"),
            Column("cohesion", tr("Cohesion"), "share"),
            Column("size", tr("Leave from here"), "number"),
            Column("supply", tr("of which stay"), "share"),
            Column("jobs", tr("Arrive here"), "number"),
            Column("demand", tr("of which from here"), "share"),
            Column("net", tr("Net arrivals"), "number"),
            Column("partner_name", tr("Main partner")),
            Column("misplaced", tr("Units that lean elsewhere"), "integer"),
            Column("sentence", tr("In words")),
        ),
        (
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
        views=_figure_views(),
    )


def _figure_views() -> tuple[View, ...]:
    return (
        View(
            tr("Figures side by side"),
            "SUMMARY",
            (
                Column("title", tr("Figure")),
                Column("value", tr("Division"), "ratio"),
                Column("second_value", tr("Against"), "ratio"),
                Column("difference", tr("Difference"), "ratio"),
                Column("better", tr("Better")),
            ),
            "",
        ),
        View(
            tr("Units"),
            "UNITS_OUT",
            (
                Column("unit_name", tr("Unit")),
                Column("region_name", tr("Region")),
                Column("own", tr("With its own"), "share"),
                Column("other_name", tr("Else with")),
                Column("other_share", tr("With that one"), "share"),
                Column("confusion", tr("Confusion"), "ratio"),
                Column("sentence", tr("In words")),
            ),
            "own",
            False,
            "state",
            _attachments(),
        ),
        View(
            tr("Partners"),
            "PARTNERS",
            (
                Column("name", tr("Region")),
                Column("partner_name", tr("Partner")),
                Column("rank", tr("Rank"), "integer"),
                Column("out", tr("Goes there"), "number"),
                Column("arriving", tr("Comes from there"), "number"),
                Column("net", tr("Net arrivals"), "number"),
                Column("share", tr("Share"), "share"),
            ),
            "",
        ),
    )


def _attachments() -> tuple[Group, ...]:
    """What the states of a unit mean, in the colours of the map."""
    words = {"placed": tr("Attached to its own region"), **attachment_words()}
    colours = {"placed": CONFORMING, "misplaced": BREAKING, "alone": "#c9cfe4", "without_region": UNJUDGED}
    return tuple(Group(key, words[key], colours.get(key, UNJUDGED)) for key in (*colours, "without_flows"))


def flow_stability() -> Question:
    """How sure are these regions?"""
    return Question(
        FLOW_STABILITY,
        "regio:flowstability",
        "vagueness",
        tr("How sure are these regions?"),
        "UNITS_OUT",
        {"BORDERS": "stable_borders", "UNITS_OUT": "stable_units", "RUNS": ""},
        (
            Column("unit_name", tr("Unit")),
            Column("region_name", tr("Region")),
            Column("stability", tr("Stays in"), "share"),
            Column("other_name", tr("Else in")),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("CHANGED_COUNT", tr("units change region"), "integer", tr("Units that leave in more than 5 % of the runs.")),
            Figure(
                "CHANGED_MEAN",
                tr("elsewhere in a run"),
                "number",
                tr("Units in another region than at first, on average."),
            ),
            Figure("FIRM_COUNT", tr("firm borders"), "integer", tr("Borders between units that (nearly) all runs draw.")),
            Figure("BORDER_COUNT", tr("borders"), "integer", tr("Pairs of neighbouring units in different regions.")),
        ),
        "class",
        tuple(Group(key, words, UNIT_FILLS[key]) for key, words in stability_words().items()),
        frozenset({"wavering", "torn"}),
        "stability",
        tr("Only units that waver"),
        tr(
            "Flows are a count of one year, and would be a little different in another. Here they are drawn anew many times "
            "by chance, and regions are made each time: a border that all runs draw is firm, a unit that wanders is not sure."
        ),
        pictures=("PICTURE",),
        view_title=tr("Units"),
        views=_stability_views(),
    )


def _stability_views() -> tuple[View, ...]:
    return (
        View(
            tr("Borders"),
            "BORDERS",
            (
                Column("left_name", tr("Between")),
                Column("right_name", tr("and")),
                Column("apart", tr("Apart in"), "share"),
                Column("length", tr("Length"), "length"),
                Column("sentence", tr("In words")),
            ),
            "apart",
            True,
            "class",
            _firmness(),
        ),
        View(
            tr("Runs"),
            "RUNS",
            (
                Column("run", tr("Run"), "integer"),
                Column("regions", tr("Regions"), "integer"),
                Column("changed", tr("Units that changed"), "integer"),
                Column("parameters", tr("Parameters")),
            ),
            "run",
        ),
    )


def _firmness() -> tuple[Group, ...]:
    """What the classes of a border mean, in the colours of the map."""
    colours = [line.colour for line in palettes.LINES]
    return tuple(Group(key, words, colour) for (key, words), colour in zip(firmness_words().items(), colours))


def scales() -> Question:
    """At which scale do domains agree?"""
    return Question(
        SCALES,
        "regio:basinscales",
        "nested",
        tr("At which scale do domains agree?"),
        "SCALES",
        {"UNITS_WITH_REGION": "basin_units", "SCALES": "", "PAIRS": ""},
        (
            Column("number", tr("Regions"), "integer"),
            Column("agreement", tr("Agreement"), "ratio"),
            Column("chance", tr("By chance"), "ratio"),
            Column("excess", tr("Beyond chance"), "ratio"),
            Column("sentence", tr("In words")),
        ),
        (
            Figure("BEST_NUMBER", tr("regions: the best scale"), "integer", tr("Where the domains agree most beyond chance.")),
            Figure("AGREEMENT", tr("agreement there"), "ratio", tr("1 if all domains make the same regions, 0 if none alike.")),
            Figure(
                "EXCESS",
                tr("of what chance leaves open"),
                "share",
                tr("Agreement beyond that of random maps: 0 is no more than they have, 100 % the most there can be."),
            ),
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
        coloured_by="colour",
        colours=FILLS,
        pictures=("PICTURE",),
        view_title=tr("Scales"),
        views=(
            View(
                tr("Combined basins"),
                "UNITS_WITH_REGION",
                (Column("unit_name", tr("Unit")), Column("region_name", tr("Region")), Column("share", tr("Share"), "share")),
                "unit_name",
            ),
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
