"""Sentences for users that the science can speak without knowing Qt's translator.

The doors (toolbox, dock) translate ``text`` and fill in ``values``; a notebook prints the English sentence.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any


@dataclass(frozen=True)
class Sentence:
    """A translatable English template with named values, for instance ``{code}``.

    ``info`` tells that it only explains what was done; other notes are to be read.
    """

    text: str
    values: dict[str, Any] = field(default_factory=dict)
    info: bool = False

    def __str__(self) -> str:
        return self.text.format(**self.values)

    def as_info(self) -> Sentence:
        """The same, as an explanation only."""
        return replace(self, info=True)


@dataclass(frozen=True)
class Area:
    """An area in a sentence, shown in m² or km²."""

    square_metres: float

    def __str__(self) -> str:
        if self.square_metres < 10_000:
            return f"{self.square_metres:.3g} m²"
        return f"{self.square_metres / 1e6:.3g} km²"


def sentence(text: str, **values: Any) -> Sentence:
    """Mark ``text`` for translation and keep the values that go into it."""
    return Sentence(text, values)


class RegioError(Exception):
    """What a user has to mend: says which layer, field, row or code, what is wrong and what to do."""

    def __init__(self, text: str | Sentence, **values: Any) -> None:
        self.sentence = text if isinstance(text, Sentence) else Sentence(text, values)
        super().__init__(str(self.sentence))


class Cancelled(Exception):
    """Raised inside a computation when the user pressed Cancel."""


def first_few(items: Any, limit: int = 5) -> str:
    """Join the first ``limit`` items for a sentence; an ellipsis stands for the rest."""
    items = [str(item) for item in items]
    shown = ", ".join(items[:limit])
    return shown if len(items) <= limit else shown + ", …"
