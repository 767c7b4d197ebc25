"""Dates as officers write them."""

from __future__ import annotations

import re
from datetime import date

from .messages import RegioError

_FORM = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


def iso_date(text: str) -> str:
    """Year-month-day from a year, a year and month, or a whole date; what is missing is the first. Empty stays empty.

    Raises:
        RegioError: it is no such date.
    """
    text = text.strip()
    if not text:
        return ""
    found = _FORM.fullmatch(text)
    try:
        return date(*(int(part or 1) for part in found.groups())).isoformat() if found else _refuse(text)
    except ValueError:
        return _refuse(text)


def _refuse(text: str) -> str:
    raise RegioError('"{date}" is no date. Write year-month-day, for instance 2025-01-01, or only the year.', date=text)
