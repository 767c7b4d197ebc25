"""regio:basinscales: what the toolbox adds to the core."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from regio_plugin.processing.basin_scales import numbers
from regio_plugin.styling.styles import STYLES

from .conftest import Feedback
from .layers import grid, table

SIDE = 8


def units():
    return grid(SIDE, SIDE, {"naam": [f"Town {k + 1}" for k in range(SIDE * SIDE)]})


def daily_life(names=("work", "school"), wide: bool = False):
    """Four quarters that keep much inside, in every domain; further apart they differ by domain."""
    rows = []
    rng = np.random.default_rng(2)
    for k, _ in enumerate(names):
        for a in range(SIDE * SIDE):
            for b in range(SIDE * SIDE):
                (ya, xa), (yb, xb) = divmod(a, SIDE), divmod(b, SIDE)
                quarter = (ya // 4, xa // 4) == (yb // 4, xb // 4)
                beside = ya // 4 == yb // 4 if k % 2 else xa // 4 == xb // 4
                amount = 60 if a == b else int(rng.integers(20, 60)) if quarter else 3 if beside else 1
                rows.append((k, f"u{a + 1}", f"u{b + 1}", amount))
    if wide:
        half = len(rows) // 2
        columns: dict[str, Sequence] = {}
        columns["origin"], columns["destination"] = ([row[end] for row in rows[:half]] for end in (1, 2))
        for k, name in enumerate(names):
            columns[name] = [row[3] for row in rows[k * half : (k + 1) * half]]
        return table(columns, "flows")
    kind, origin, destination, amount = zip(*rows)
    given = {"origin": origin, "destination": destination, "amount": amount, "kind": [names[k] for k in kind]}
    return table(given, "flows")


def scales(run, **more):
    given = {"UNITS": units(), "FLOWS": daily_life(), "DOMAIN_FIELD": "kind", "NUMBERS": "2-8;10", "PICTURE": None}
    return run("basinscales", **{**given, "PAIRS": "memory:", **more})


def test_the_fields_and_numbers_that_others_rely_on(run, tmp_path):
    done = scales(run, PICTURE=str(tmp_path / "scales.png"))
    assert (tmp_path / "scales.png").read_bytes()[1:4] == b"PNG"
    assert (done["BEST_NUMBER"], done["AGREEMENT"], done["EXCESS"]) == (4, pytest.approx(1), pytest.approx(1))
    rows = {row["number"]: row for row in done.rows("SCALES")}
    assert list(rows) == [2, 3, 4, 5, 6, 7, 8, 10]
    assert [number for number, row in rows.items() if row["best"]] == [4]
    assert [number for number, row in rows.items() if row["peak"]] == [4]
    assert all(row["chance_low"] <= row["chance"] <= row["chance_high"] for row in rows.values())
    for row in rows.values():
        assert row["excess"] == pytest.approx((row["agreement"] - row["chance"]) / (1 - row["chance"]))
    assert rows[4]["sentence"].startswith("In 4 regions the domains agree 1")
    pairs = done.rows("PAIRS")
    assert {(row["domain_a"], row["domain_b"]) for row in pairs} == {("school", "work")}
    assert [row["agreement"] for row in pairs] == [row["agreement"] for row in rows.values()]
    basins = {row["unit"]: row["region"] for row in done.rows("UNITS_WITH_REGION")}
    STYLES["basin_units"](done.layer("UNITS_WITH_REGION"))
    shown = {item.value() for item in done.layer("UNITS_WITH_REGION").renderer().categories()}
    assert set(basins.values()) < shown
    assert len(set(basins.values())) == 4
    assert basins["u1"] == basins["u2"] == basins["u20"] != basins["u5"]
    assert "work" in done["VERDICT"]
    assert "Random maps were drawn with seed 1; the same seed gives the same answer." in done.log


def test_several_fields_of_amounts_are_domains_too(run):
    done = scales(run, FLOWS=daily_life(wide=True), DOMAIN_FIELD=None, AMOUNT_FIELDS="work;school", NUMBERS="3-5")
    assert done["BEST_NUMBER"] == 4


def test_a_domain_of_weight_0_is_left_out(run):
    flows = daily_life(("work", "school", "noise"))
    pairs = scales(run, FLOWS=flows, DOMAIN_WEIGHTS="noise=0", NUMBERS="4").rows("PAIRS")
    assert [(row["domain_a"], row["domain_b"]) for row in pairs] == [("school", "work")]
    assert len(scales(run, FLOWS=flows, NUMBERS="4").rows("PAIRS")) == 3


def test_the_same_seed_gives_the_same_answer(run):
    found = [[row["chance"] for row in scales(run, NUMBERS="5", SEED=seed).rows("SCALES")] for seed in (1, 1, 2)]
    assert found[0] == found[1] != found[2]


def test_a_run_can_be_cancelled(run):
    for at in (6, 40):
        feedback = Feedback(cancel_at=at)
        done = run("basinscales", feedback, UNITS=units(), FLOWS=daily_life(), DOMAIN_FIELD="kind", NUMBERS="4")
        assert feedback.isCanceled()
        assert not done.results.get("VERDICT")


@pytest.mark.parametrize("text", ["1-5", "9-3", "many", "2-3-4", "-4"])
def test_numbers_that_cannot_be_read(refusal, text):
    part = f'"{text}" is no number of regions. Write numbers of at least 2, for instance 2-60 or 5;10;20-40.'
    assert refusal("basinscales", UNITS=units(), FLOWS=daily_life(), DOMAIN_FIELD="kind", NUMBERS=text) == part


def test_numbers_as_people_write_them():
    assert numbers("2-4; 10, 20\u201322") == [2, 3, 4, 10, 20, 21, 22]
    assert numbers("") == []


def test_refusals(refusal):
    same = {"UNITS": units(), "FLOWS": daily_life()}
    assert refusal("basinscales", **same).startswith("Domains can be compared only if there are several; here is one.")
    single = daily_life(("work",))
    said = refusal("basinscales", **{**same, "FLOWS": single}, DOMAIN_FIELD="kind")
    assert said.startswith("Domains can be compared only if there are several; here is one.")
    said = refusal("basinscales", **same, DOMAIN_FIELD="kind", DOMAIN_WEIGHTS="sport=2")
    assert '"sport"' in said
    said = refusal("basinscales", **same, DOMAIN_FIELD="kind", NUMBERS="70-80")
    assert said.startswith("None of the numbers of regions asked is possible in every domain: ")
    assert " 1\u201364" in said
