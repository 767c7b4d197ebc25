"""Core and fringe: by hand, the Meetjesland, matching of regions, invariants, bad input."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.core_and_fringe import Definition, core_and_fringe, counterparts, follow, verdict
from regio_plugin.core.crosswalk import Crosswalk
from regio_plugin.core.messages import RegioError
from regio_plugin.core.regions import Regionalisation


def definitions(*columns) -> list[Definition]:
    return [Definition(f"d{k}", np.array(column, dtype=bool)) for k, column in enumerate(columns)]


def test_the_toy_of_eight_units(reference):
    folder = reference / "egg_yolk_toy"
    table = pd.read_csv(folder / "labels.csv")
    for region, expected in json.loads((folder / "expected.json").read_text()).items():
        columns = [table[f"delineation_{k}"] == int(region) for k in (1, 2, 3)]
        result = core_and_fringe(definitions(*columns), table["w"].to_numpy())
        np.testing.assert_allclose(result.membership["degree"], expected["membership"], atol=1e-12)
        assert result.summary["core_weight"] == expected["yolk_w"]
        assert result.summary["egg_weight"] == expected["egg_w"]
        assert result.summary["vagueness"] == pytest.approx(expected["vagueness"], abs=1e-12)


@pytest.fixture(scope="module")
def meetjesland():
    from .conftest import SHARED

    folder = SHARED / "data" / "be"
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there; it is shared beside the project")
    rows = pd.read_csv(folder / "meetjesland_definitions.csv", dtype=str)
    merged = pd.read_csv(folder / "be_nis_crosswalk_mergers.csv", dtype=str)
    presence = pd.read_csv(folder / "meetjesland_presence_2018_derived.csv", dtype=str).set_index("nis_2018")
    crosswalk = Crosswalk.of(merged["nis_old"], merged["nis_new"], merged["date"])
    units = presence.index.to_numpy(dtype=object)
    items = []
    for name, part in rows.groupby("definition"):
        codes, years = (part[column].to_numpy(dtype=object) for column in ("nis", "layer_year"))
        unit = crosswalk.onto(codes, units, years)[1]
        items.append(Definition(str(name), np.isin(np.arange(len(units)), unit)))
    return presence, items


def test_the_meetjesland_has_the_known_core_and_fringe(meetjesland):
    presence, items = meetjesland
    assert len(items) == 15
    result = core_and_fringe(items)
    count = result.membership["count"].set_axis(presence["naam_2018"])
    assert set(count[count == 15].index) == {"Assenede", "Eeklo", "Sint-Laureins"}
    assert (count["Aalter"], count["Maldegem"]) == (11, 11)
    assert (count["Wachtebeke"], count["Nevele"], count["Deinze"]) == (6, 6, 3)
    assert (count == 1).sum() == 7
    assert result.summary["core_count"] == 3
    for item in items:
        wanted = presence[item.name].astype(int).to_numpy(dtype=bool)
        assert (item.included == wanted).all(), item.name


def test_the_verdict_names_the_core(meetjesland):
    presence, items = meetjesland
    result = core_and_fringe(items)
    core = presence["naam_2018"][(result.membership["part"] == "core").to_numpy()]
    text = str(verdict(result, "Meetjesland", list(core)))
    assert text == (
        "All 15 definitions of Meetjesland include its core (3: Assenede, Eeklo, Sint-Laureins). Its fringe, which only some "
        "include, counts 19 more. 86 % of the whole is disputed."
    )


def test_all_agree_and_none_agrees():
    same = core_and_fringe(definitions([1, 1, 0], [1, 1, 0]))
    assert same.summary["vagueness"] == 0
    assert "All 2 definitions" in str(verdict(same, "X", []))
    apart = core_and_fringe(definitions([1, 0, 0], [0, 1, 0]))
    assert apart.summary["vagueness"] == 1
    assert "no core in common" in str(verdict(apart, "X", []))


def test_alpha_lets_a_few_disagree():
    columns = [[1, 1, 0]] * 9 + [[1, 0, 1]]
    strict, mild = core_and_fringe(definitions(*columns)), core_and_fringe(definitions(*columns), alpha=0.1)
    assert strict.membership["part"].tolist() == ["core", "fringe", "fringe"]
    assert mild.membership["part"].tolist() == ["core", "core", "outside"]
    text = str(verdict(mild, "X", ["a", "b"]))
    assert text.startswith("At least 90.0 % of the 10 definitions of X include its core (2: a, b)")


def test_where_a_definition_says_nothing_it_does_not_count():
    items = definitions([1, 1, 0], [1, 0, 0])
    items[1] = Definition("d1", items[1].included, np.array([True, False, True]))
    result = core_and_fringe(items)
    assert result.membership["of"].tolist() == [2, 1, 2]
    assert result.membership["part"].tolist() == ["core", "core", "outside"]
    assert any("say nothing about part" in str(note) for note in result.notes)


def test_clones_are_pointed_out():
    result = core_and_fringe(definitions([1, 1, 0], [1, 1, 0], [1, 0, 0]))
    assert any("d0 = d1" in str(note) for note in result.notes)


@given(st.integers(0, 10_000), st.integers(2, 6))
def test_order_of_units_and_definitions_does_not_matter_and_more_definitions_never_firm_up(seed, count):
    rng = np.random.default_rng(seed)
    table = rng.random((12, count)) < 0.6
    table[0] = True
    weight = rng.random(12) + 0.1
    result = core_and_fringe(definitions(*table.T), weight)
    units, order = rng.permutation(12), rng.permutation(count)
    again = core_and_fringe(definitions(*table[units][:, order].T), weight[units])
    assert again.summary == pytest.approx(result.summary)
    np.testing.assert_allclose(again.membership["degree"], result.membership["degree"].to_numpy()[units])
    more = core_and_fringe(definitions(*table.T, rng.random(12) < 0.5), weight)
    assert more.summary["vagueness"] >= result.summary["vagueness"] - 1e-12


def test_half_weight_twice_is_the_same():
    one = core_and_fringe(definitions([1, 1, 0, 0], [1, 0, 1, 0]))
    items = definitions([1, 1, 0, 0], [1, 0, 1, 0], [1, 0, 1, 0])
    items[1:] = [Definition(item.name, item.included, weight=0.5) for item in items[1:]]
    two = core_and_fringe(items)
    assert two.membership["degree"].tolist() == one.membership["degree"].tolist()


def of(label: str, codes: str, names: list[str] | None = None) -> Regionalisation:
    return Regionalisation.from_codes(label, list(codes), names=None if names is None else np.array(names, dtype=object))


def test_other_names_are_matched_by_what_they_have_in_common():
    first, second = of("a", "xxxyyy"), of("b", "112222")
    assert counterparts(first.labels, second.labels) == {0: 0, 1: 1}
    found, notes = follow([first, second], "x")
    assert found == [0, 0]
    assert 'In "b" the counterpart of x is 1' in str(notes[0])


def test_a_matching_is_one_to_one():
    """Both regions of the first have most in common with the same one; only one of them can have it."""
    first, second = of("a", "xxxxyyyyyy"), of("b", "1122222222")
    assert counterparts(first.labels, second.labels) == {0: 0, 1: 1}


def test_a_seed_unit_says_which_region_is_meant():
    assert follow([of("a", "xxxyyy"), of("b", "112222")], seed=2)[0] == [0, 1]


def test_a_name_that_nobody_knows_is_said():
    with pytest.raises(RegioError, match='called "Meetjesland"'):
        follow([of("a", "xxyy"), of("b", "1122")], "Meetjesland")


@pytest.mark.parametrize(
    ("items", "alpha", "message"),
    [
        ([], 0.0, "No definition is given"),
        (definitions([0, 0]), 0.0, "includes any of the units"),
        (definitions([1, 0]), 0.5, "Alpha is 0.5"),
        ([Definition("d", np.array([True]), weight=0)], 0.0, "weights must be above 0"),
    ],
)
def test_bad_input_is_said(items, alpha, message):
    with pytest.raises(RegioError, match=message):
        core_and_fringe(items, alpha=alpha)


def test_a_weight_that_counts_nothing_is_refused():
    with pytest.raises(RegioError, match="adds up to 0"):
        core_and_fringe(definitions([1, 1, 0], [1, 0, 0]), np.zeros(3))
