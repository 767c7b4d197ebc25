"""Periods of flows that are stored as dates."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from regio_plugin.core.messages import RegioError

from .layers import table
from .test_flow_tables import CODES, taken


def dates(kind: str) -> list:
    days = [QDate(2011, 1, 1), QDate(2021, 1, 1), QDate(2021, 7, 1)]
    if kind == "text":
        return [day.toString("yyyy-MM-dd") + " 00:00:00" for day in days]
    return [QDateTime(day, QTime(0, 0)).toString("yyyy-MM-ddTHH:mm:ss") if kind == "time" else day for day in days]


@pytest.mark.parametrize("kind", ["date", "time", "text"])
@pytest.mark.parametrize("typed", ["2011", "2011-01-01"])
def test_a_year_or_a_day_picks_the_date(kind, typed):
    layer = table({"origin": ["01"] * 3, "destination": ["02"] * 3, "workers": [5, 2, 3], "year": dates(kind)}, "pendel")
    assert taken(FLOWS=layer, PERIOD_FIELD="year", PERIOD=typed).read(CODES).total == 5
    with pytest.raises(RegioError, match="no period 2021"):
        taken(FLOWS=layer, PERIOD_FIELD="year", PERIOD="2021").read(CODES)
