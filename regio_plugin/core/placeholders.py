"""Codes that mean "none"; here, so that a parameter's default costs no import of numpy."""

from __future__ import annotations

DEFAULT_PLACEHOLDERS = ("Geen *", "geen", "none", "n.v.t.", "n/a")


def split_placeholders(text: str) -> tuple[str, ...]:
    """The ``;``-separated placeholder codes of a parameter."""
    return tuple(part.strip() for part in text.split(";") if part.strip())
