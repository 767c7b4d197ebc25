"""One of a kind is told in the singular."""

from __future__ import annotations

from .layers import grid, table


def test_one_region_keeps(run):
    columns = {"origin": ["u1", "u2", "u1"], "destination": ["u1", "u1", "u2"], "amount": [5, 3, 2]}
    given = {"UNITS": grid(2, 1), "FLOWS": table(columns, "flows"), "METHOD": 1, "REGION_NUMBER": 1, "PICTURE": None}
    assert run("functionalregions", **given)["VERDICT"].startswith("1 region keeps 100")
