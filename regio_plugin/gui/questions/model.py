"""What a question is to the dock: its algorithm, and how the answer is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...i18n import integer, number, tr


@dataclass(frozen=True)
class Column:
    """A column of the result table: the output field, its title, and how a value is written (see ``shown``)."""

    field: str
    title: str
    style: str = "text"


@dataclass(frozen=True)
class Figure:
    """A headline figure: the algorithm's output, what it is called, how it is written, and what it means. One that is
    ``optional`` is left out where it was not asked for.
    """

    output: str
    title: str
    style: str
    meaning: str
    optional: bool = False


@dataclass(frozen=True)
class Group:
    """Rows that belong together in chart and map: a key of the field ``Question.grouping``, in words and colour."""

    key: str
    words: str
    colour: str


@dataclass(frozen=True)
class View:
    """A further table of an answer: the rows of another output."""

    title: str
    output: str
    columns: tuple[Column, ...]
    sorted_by: str
    descending: bool = False
    grouping: str = ""
    groups: tuple[Group, ...] = ()


@dataclass(frozen=True)
class Question:
    """How one algorithm is asked and its answer shown. ``outputs`` maps the layers to load to their styles ("": as QGIS draws
    them); the table shows the output ``main``, at first sorted by the column ``sorted_by``; a row is troubled if its
    ``grouping`` field holds one of ``troubled``. ``pictures`` are outputs with a PNG; ``views`` are further tables beside the
    main one, which is then called ``view_title``. Of the outputs ``either``, which cover each other on the map, only the one in
    front is shown. ``coloured_by`` is a field with the number of one of ``colours``, where rows
    have colours of their own on the map.
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
    descending: bool = False
    pictures: tuple[str, ...] = ()
    view_title: str = ""
    views: tuple[View, ...] = ()
    either: tuple[str, ...] = ()
    coloured_by: str = ""
    colours: tuple[str, ...] = ()

    def on_map(self, output: str) -> bool:
        """Whether the layer of an output is to be seen, with this view in front."""
        return output not in self.either or output == (self.main if self.main in self.either else self.either[0])

    def seen(self, place: int) -> Question:
        """This question with one of its views in front; 0 is the main table."""
        if not 0 < place <= len(self.views):
            return self
        view = self.views[place - 1]
        return replace(
            self,
            main=view.output,
            columns=view.columns,
            sorted_by=view.sorted_by,
            descending=view.descending,
            grouping=view.grouping,
            groups=view.groups,
            troubled=frozenset(),
        )


def shown(value: Any, style: str, weight_style: str = "number") -> str:
    """A value in words: styles text, share, integer, number, ratio, boolean, length (m), area (m²), weight (as counted)."""
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
    if style == "boolean":
        return tr("yes") if value else tr("no")
    if style == "area":
        return f"{number(float(value) / 1e6, 2)} km²"
    if style == "number":
        return number(value, 0 if float(value).is_integer() else 1)
    return str(value)
