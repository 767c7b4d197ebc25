"""The questions the dock can put, and how their answers are shown: figures, table columns, colours, words."""

from __future__ import annotations

from collections.abc import Callable

from .agreement import AGREEMENT, agreement
from .border_chance import BORDER_CHANCE, border_chance
from .borders import BORDERS, borders
from .chance import CHANCE, chance
from .check import CHECK, check
from .core_fringe import CORE, core_fringe
from .dates import DATES, dates
from .flows import FLOW_FIGURES, FLOW_MAP, FLOW_STABILITY, SCALES, flow_figures, flow_map, flow_stability, scales
from .functional import FUNCTIONAL, functional
from .levels import LEVELS, levels
from .model import Column, Figure, Group, Question, View, shown
from .nesting import NESTING, nesting
from .relevance import RELEVANCE, relevance
from .resolutions import RESOLUTIONS, resolutions

__all__ = [
    "AGREEMENT",
    "BORDERS",
    "BORDER_CHANCE",
    "CHANCE",
    "CHECK",
    "CORE",
    "DATES",
    "FLOW_FIGURES",
    "FLOW_MAP",
    "FLOW_STABILITY",
    "FUNCTIONAL",
    "LEVELS",
    "NESTING",
    "RELEVANCE",
    "RESOLUTIONS",
    "SCALES",
    "Column",
    "Figure",
    "Group",
    "Question",
    "View",
    "question",
    "shown",
]

_MAKERS: dict[str, Callable[[], Question]] = {
    NESTING: nesting,
    BORDERS: borders,
    CHECK: check,
    CORE: core_fringe,
    CHANCE: chance,
    AGREEMENT: agreement,
    LEVELS: levels,
    BORDER_CHANCE: border_chance,
    RELEVANCE: relevance,
    DATES: dates,
    FUNCTIONAL: functional,
    FLOW_MAP: flow_map,
    FLOW_FIGURES: flow_figures,
    FLOW_STABILITY: flow_stability,
    SCALES: scales,
    RESOLUTIONS: resolutions,
}


def question(key: str) -> Question:
    """The question with a key, in the user's language."""
    return _MAKERS[key]()
