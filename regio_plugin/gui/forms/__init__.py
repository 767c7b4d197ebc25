"""One small form per question of the page Compare."""

from __future__ import annotations

from importlib import import_module

from ..questions import AGREEMENT, BORDER_CHANCE, BORDERS, CHANCE, CORE, DATES, LEVELS, NESTING, RELEVANCE
from .base import Form

FIRST = (NESTING, BORDERS, CORE, CHANCE)
MORE = (AGREEMENT, LEVELS, BORDER_CHANCE, RELEVANCE, DATES)
_FORMS = {
    NESTING: ("nesting", "NestingForm"),
    BORDERS: ("borders", "BordersForm"),
    CORE: ("core_fringe", "CoreForm"),
    CHANCE: ("chance", "ChanceForm"),
    AGREEMENT: ("agreement", "AgreementForm"),
    LEVELS: ("levels", "LevelsForm"),
    BORDER_CHANCE: ("border_chance", "BorderChanceForm"),
    RELEVANCE: ("relevance", "RelevanceForm"),
    DATES: ("dates", "DatesForm"),
}


def form_class(key: str) -> type[Form]:
    """The form of a question."""
    module, name = _FORMS[key]
    return getattr(import_module(f".{module}", __package__), name)
