"""regio:resolutionsweep: what the toolbox adds to the core."""

from __future__ import annotations

import importlib.util

import pytest

from .layers import grid, table

SIDE = 6


@pytest.fixture(autouse=True)
def needs_igraph(request):
    """An extra that not every QGIS has."""
    if "without_igraph" not in request.node.name:
        pytest.importorskip("igraph")


def units():
    return grid(SIDE, SIDE, {"naam": [f"Town {k + 1}" for k in range(SIDE * SIDE)]})


def flows():
    """Four quarters of nine units, each of which is three rows that keep a little more inside."""
    rows = []
    for a in range(SIDE * SIDE):
        for b in range(SIDE * SIDE):
            (ya, xa), (yb, xb) = divmod(a, SIDE), divmod(b, SIDE)
            quarter = (ya // 3, xa // 3) == (yb // 3, xb // 3)
            rows.append((f"u{a + 1}", f"u{b + 1}", 100 if quarter and ya == yb else 60 if quarter else 1 + (a * b) % 3))
    return table(dict(zip(("origin", "destination", "amount"), zip(*rows))), "flows")


def sweep(run, **more):
    return run("resolutionsweep", **{"UNITS": units(), "FLOWS": flows(), "PICTURE": None, **more})


def test_the_fields_and_numbers_that_others_rely_on(run, tmp_path):
    done = sweep(run, RESOLUTIONS="2,8;0.7; 1;1.4;4.5", PICTURE=str(tmp_path / "sweep.png"))
    assert (tmp_path / "sweep.png").read_bytes()[1:4] == b"PNG"
    rows = {row["resolution"]: row for row in done.rows("SWEEP")}
    assert list(rows) == [0.7, 1, 1.4, 2.8, 4.5]
    assert [rows[value]["regions"] for value in (1, 1.4)] == [4, 4]
    assert rows[4.5]["regions"] > 4
    assert rows[0.7]["agreement"] is None
    assert rows[1.4]["agreement"] == rows[1.4]["firm"] == pytest.approx(1)
    assert [value for value, row in rows.items() if row["best"]] == [done["BEST_RESOLUTION"]] == [1]
    assert done["REGION_COUNT"] == 4
    assert done["MODULARITY"] == pytest.approx(rows[1]["modularity"])
    assert rows[1.4]["sentence"].startswith("4 regions at resolution 1.4; they agree 1 with those at 1, and other starts 1")
    assert done["VERDICT"].startswith("Communities hold best at resolution 1: 4 regions")
    region = {row["unit"]: row["region"] for row in done.rows("UNITS_WITH_REGION")}
    assert region["u1"] == region["u15"] != region["u4"]
    assert len(set(region.values())) == 4


def test_the_usual_resolutions_and_the_same_seed_give_the_same_answer(run):
    first, second = ([row["modularity"] for row in sweep(run, RESOLUTIONS="").rows("SWEEP")] for _ in range(2))
    assert first == second
    assert len(first) == 9


@pytest.mark.parametrize("part", ["much", "0", "-1", "inf"])
def test_resolutions_that_cannot_be_read(refusal, part):
    said = refusal("resolutionsweep", UNITS=units(), FLOWS=flows(), RESOLUTIONS=f"1;{part};2")
    assert said.startswith(f'"{part}" is no resolution. Write numbers above 0 with semicolons in between')


def test_too_few_resolutions(refusal):
    said = refusal("resolutionsweep", UNITS=units(), FLOWS=flows(), RESOLUTIONS="1;2;1")
    assert said.startswith("Whether a resolution holds can be told only from the ones before and after it")


def test_where_there_is_one_community_nothing_holds(run):
    done = sweep(run, RESOLUTIONS="0.01;0.02;0.03")
    assert done["BEST_RESOLUTION"] is None
    assert done["VERDICT"].startswith("None of these resolutions, the first and the last left out, gives 2 to 9")
    assert done["REGION_COUNT"] == 1


def test_without_igraph_it_is_said_how_to_get_it(refusal, monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "igraph" else find(name, *rest))
    assert "need the package igraph" in refusal("resolutionsweep", UNITS=units(), FLOWS=flows())
