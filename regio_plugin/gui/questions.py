"""The questions the dock can put, and how their answers are shown: figures, table columns, colours, words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ..i18n import integer, number, tr
from ..styling import palettes

NESTING, BORDERS, CHECK = "nesting", "borders", "check"


@dataclass(frozen=True)
class Column:
    """A column of the result table: the output field, its title, and how a value is written (see ``shown``)."""

    field: str
    title: str
    style: str = "text"


@dataclass(frozen=True)
class Figure:
    """A headline figure: the algorithm's output, what it is called, how it is written, and what it means."""

    output: str
    title: str
    style: str
    meaning: str


@dataclass(frozen=True)
class Group:
    """Rows that belong together in chart and map: a key of the field ``Question.grouping``, in words and colour."""

    key: str
    words: str
    colour: str


@dataclass(frozen=True)
class Question:
    """How one algorithm is asked and its answer shown. ``outputs`` maps the layers to load to their styles; the table shows
    the output ``main``, at first sorted by the column ``sorted_by``; a row is troubled if its ``grouping`` field holds one
    of ``troubled``.
    """

    key: str
    algorithm: str
    icon: str
    title: str
    main: str
    outputs: Mapping[str, str]
    columns: tuple[Column, ...]
    figures: tuple[Figure, ...]
    grouping: str
    groups: tuple[Group, ...]
    troubled: frozenset[str]
    sorted_by: str
    only_troubled: str
    meaning: str


def question(key: str) -> Question:
    """The question with a key, in the user's language."""
    makers: dict[str, Callable[[], Question]] = {NESTING: _nesting, BORDERS: _borders, CHECK: _check}
    return makers[key]()


def shown(value: Any, style: str, weight_style: str = "number") -> str:
    """A value in words: styles text, share, integer, number, ratio, length (m), area (m²), weight (as the weight is)."""
    if style == "weight":
        style = weight_style
    if value is None or value == "" or (isinstance(value, float) and value != value):
        return "–" if style != "text" else ""
    if style == "share":
        share = 100 * float(value)
        return f"{number(share, 0 if share in (0.0, 100.0) else 1)} %"
    if style == "integer":
        return integer(round(float(value)))
    if style == "ratio":
        return number(value, 2)
    if style == "length":
        return f"{number(float(value) / 1000, 1)} km"
    if style == "area":
        return f"{number(float(value) / 1e6, 2)} km²"
    if style == "number":
        return number(value, 0 if float(value).is_integer() else 1)
    return str(value)


def _nesting() -> Question:
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


def _borders() -> Question:
    words = palettes.agreement_words()
    colours = {line.key: line.colour for line in palettes.LINES}
    return Question(
        BORDERS,
        "regio:boundaryvagueness",
        "vagueness",
        tr("How firm are the borders?"),
        "ARCS",
        {"ARCS": "arcs"},
        (
            Column("left_name", tr("Between")),
            Column("right_name", tr("and")),
            Column("support", tr("Drawn by"), "number"),
            Column("of", tr("of"), "number"),
            Column("vagueness", tr("Vagueness"), "ratio"),
            Column("length", tr("Length"), "length"),
            Column("drawn_by", tr("Who draws it")),
        ),
        (
            Figure("ARC_COUNT", tr("borders"), "integer", tr("Pairs of neighbours with a border longer than 1 metre.")),
            Figure("FULL_COUNT", tr("drawn by everyone"), "integer", tr("Borders that every division draws here.")),
            Figure("ZERO_COUNT", tr("drawn by nobody"), "integer", tr("Borders that no other division draws.")),
            Figure(
                "VAGUENESS",
                tr("mean vagueness"),
                "ratio",
                tr("0 if everyone draws every border here, 1 if nobody does; long borders count more."),
            ),
        ),
        "agreement",
        tuple(Group(key, words[key], colours[key]) for key in words),
        frozenset({"few", "none"}),
        "vagueness",
        tr("Only borders that few draw"),
        tr(
            "Each border is held against the other divisions: how many of them draw a border here too? A firm border is "
            "thin and dark on the map, a vague one wide and blurred. Divisions given as polygons of their own support a "
            "border by how near their own border runs; the bandwidth says from which distance that support ends."
        ),
    )


def _check() -> Question:
    words = palettes.finding_words()
    return Question(
        CHECK,
        "regio:checkregionalisation",
        "check",
        tr("Is the layer fit for use?"),
        "FINDINGS",
        {"FINDINGS": "findings"},
        (
            Column("kind", tr("Kind"), "group"),
            Column("region", tr("Region")),
            Column("sentence", tr("Finding")),
        ),
        (
            Figure("FINDING_COUNT", tr("findings"), "integer", tr("Everything that was noticed.")),
            Figure("INVALID_COUNT", tr("invalid shapes"), "integer", tr("Missing or invalid geometry.")),
            Figure("GAP_COUNT", tr("gaps"), "integer", tr("Holes between regions.")),
            Figure("OVERLAP_COUNT", tr("overlaps"), "integer", tr("Places that two regions claim.")),
        ),
        "kind",
        tuple(Group(key, words[key], palettes.FINDINGS[key]) for key in words),
        frozenset(words) - {"multipart", "enclave", "sliver"},
        "kind",
        tr("Only what makes the check fail"),
        tr(
            "Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another "
            "and thin parts are often right, so they are named but do not make the check fail."
        ),
    )
