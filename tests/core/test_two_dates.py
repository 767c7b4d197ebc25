"""Two versions of a regionalisation: what moved, which borders came and went."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.crosswalk import Crosswalk
from regio_plugin.core.flows import Flows
from regio_plugin.core.messages import RegioError
from regio_plugin.core.regions import Regionalisation, Units, clean_codes
from regio_plugin.core.two_dates import Pieces, Version, references, two_dates, verdict
from regio_plugin.core.two_dates_figures import figures, inside_share

from .coverages import grid
from .readers import read_geopackage


def version(label, codes, regions, geometry=None, weight=None, names=None):
    units = Units(label, clean_codes(codes), geometry)
    given = np.array(names, dtype=object) if names is not None else None
    return Version(
        units,
        Regionalisation.from_codes(label, regions, (), given),
        np.ones(len(codes)) if weight is None else np.array(weight, dtype=float),
    )


SIX = grid(3, 2)


def moved(result):
    frame, _ = result.moved_frame()
    return {(row.unit, row.from_region, row.to_region, row.kind) for row in frame.itertuples()}


def borders(result):
    return {(row.left, row.right, row.change): round(row.length) for row in result.borders.itertuples()}


def test_a_unit_that_moves_takes_its_borders_along():
    result = two_dates(version("then", "abcdef", list("xxyxxy"), SIX), version("now", "abcdef", list("xxyxyy"), SIX))
    assert moved(result) == {("e", "x", "y", "moved")}
    assert borders(result) == {("x", "y", "kept"): 1000, ("x", "y", "gained"): 2000, ("x", "y", "lost"): 1000}
    assert str(verdict(result)) == (
        'From "then" to "now", 1 of 6 units moved to another region (16.7 % of what is counted). Borders between regions: 1 '
        "came, 1 went, 1 stayed."
    )


def test_nothing_moved():
    one = version("then", "abcdef", list("xxyxxy"), SIX)
    result = two_dates(one, version("now", "abcdef", list("xxyxxy"), SIX))
    assert not result.moved.any()
    assert borders(result) == {("x", "y", "kept"): 2000}
    assert str(verdict(result)) == 'Nothing moved from "then" to "now": all 6 units stayed in their region.'
    assert result.agreement.v_measure == pytest.approx(1)


def test_a_renamed_region_is_the_same_region():
    result = two_dates(version("then", "abcdef", list("xxyxxy"), SIX), version("now", "abcdef", list("ppqppp"), SIX))
    assert moved(result) == {("f", "y", "p", "moved"), ("c", "y", "q", "moved")}
    assert any("count as the same region: x → p" in str(note) for note in result.notes)


def test_a_code_that_now_means_another_region_is_not_the_same_region():
    result = two_dates(version("then", "abcdef", list("112112")), version("now", "abcdef", list("221221")))
    assert not result.moved.any()


def test_mergers_are_compared_on_the_earlier_units():
    crosswalk = Crosswalk.of(["a", "b"], ["ab", "ab"])
    after = grid(3, 2)[[1, 2, 3, 4, 5]]
    result = two_dates(
        version("then", "abcdef", list("xyyxyy"), SIX), version("now", ["ab", *"cdef"], list("yyxyy"), after), crosswalk
    )
    assert moved(result) == {("a", "x", "y", "moved")}
    assert borders(result) == {("x", "y", "gained"): 1000, ("x", "y", "lost"): 1000, ("x", "y", "kept"): 1000}
    assert any(str(note).startswith("2 earlier units became part") for note in result.notes)


def test_backwards_a_merger_is_a_split_and_compares_the_same():
    crosswalk = Crosswalk.of(["a", "b"], ["ab", "ab"])
    result = two_dates(version("then", ["ab", *"cdef"], list("yyxyy")), version("now", "abcdef", list("xyyxyy")), crosswalk)
    assert moved(result) == {("a", "y", "x", "moved")}


def test_a_unit_made_of_parts_of_several_regions_is_not_guessed():
    crosswalk = Crosswalk.of(["a", "a", "b"], ["p", "q", "q"])
    result = two_dates(version("then", "abc", list("xyy")), version("now", ["p", "q", "c"], list("xyy")), crosswalk)
    assert moved(result) == {("q", None, "y", "joined")}
    assert any("What moved there is not known" in str(note) for note in result.notes)


def test_units_that_come_and_go_are_named():
    result = two_dates(version("then", "abc", list("xyy")), version("now", "abd", list("xyy")))
    assert moved(result) == {("c", "y", None, "left"), ("d", None, "y", "joined")}
    notes = [str(note) for note in result.notes]
    assert '1 of 3 units of "then" have no counterpart in "now": c. They are left out; a table of mergers may help.' in notes


def test_units_that_do_not_fit_are_refused():
    with pytest.raises(RegioError, match="No unit of the earlier date occurs at the later date"):
        two_dates(version("then", "ab", list("xy")), version("now", "cd", list("xy")))
    with pytest.raises(RegioError, match="No unit has a region both in"):
        two_dates(version("then", "ab", ["x", None]), version("now", "ab", [None, "y"]))


def test_weights_are_those_of_the_piece():
    crosswalk = Crosswalk.of(["a", "b"], ["ab", "ab"])
    result = two_dates(
        version("then", "abc", list("xyy"), weight=[3, 4, 5]), version("now", ["ab", "c"], list("yy"), weight=[8, 5]), crosswalk
    )
    assert result.weight.tolist() == [3, 4, 5]
    assert result.weight[result.moved].sum() == 3


def test_figures_of_both_dates():
    codes = list("abcdef")
    flows = Flows.from_table("pendel", codes, list("abec"), list("bcfc"), [5, 3, 2, 9])
    result = two_dates(version("then", codes, list("xxyxxy"), SIX), version("now", codes, list("xxyxyy"), SIX))
    table = {f.index: f for f in figures(result, flows, flows, {"other": np.array([0, 0, 1, 0, 1, 1])})}
    assert (table["region_count"].before, table["region_count"].after) == (2, 2)
    assert table["largest_share"].difference == pytest.approx(3 / 6 - 4 / 6)
    assert table["border_length"].before == pytest.approx(2)
    assert table["border_length"].after == pytest.approx(3)
    assert (table["flows_inside"].before, table["flows_inside"].after) == (pytest.approx(0.5), pytest.approx(0.7))
    assert table["earlier_flows_inside"].difference == pytest.approx(0.2)
    assert table["later_flows_inside"].difference == pytest.approx(0.2)
    assert table["v_measure:other"].after == pytest.approx(1)
    assert table["conformity:other"].before == pytest.approx(5 / 6)
    assert all(str(f.title) and str(f.meaning) for f in table.values())


def test_flows_without_diagonal_have_no_self_containment():
    flows = Flows.from_table("pendel", list("ab"), ["a"], ["b"], [5])
    result = two_dates(version("then", "ab", list("xy")), version("now", "ab", list("xx")))
    names = {f.index for f in figures(result, None, flows)}
    assert "flows_inside" in names
    assert "least_self_containment" not in names
    assert np.isnan(inside_share(flows, np.array([-1, -1])))


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), min_size=12, max_size=12),
)
def test_lengths_add_up_and_the_dates_can_be_swapped(labels):
    geometry = grid(4, 3)
    codes = [f"u{k}" for k in range(12)]
    one = version("one", codes, [f"r{a}" for a, _ in labels], geometry)
    two = version("two", codes, [f"r{b}" for _, b in labels], geometry)
    forth, back = two_dates(one, two), two_dates(two, one)
    assert forth.length("gained") == pytest.approx(back.length("lost"))
    assert forth.length("kept") == pytest.approx(back.length("kept"))
    assert forth.moved.sum() == back.moved.sum()
    assert forth.agreement.v_measure == pytest.approx(back.agreement.v_measure)
    whole = sum(forth.length(change) for change in ("gained", "lost", "kept"))
    assert whole <= 17_000 + 1e-6
    assert len(forth.lines) == len(forth.borders)


@given(st.permutations(range(12)))
def test_the_order_of_units_does_not_matter(order):
    order = list(order)
    geometry, codes = grid(4, 3), np.array([f"u{k}" for k in range(12)], dtype=object)
    then, now = np.array(list("xxyyxxyyxxyy")), np.array(list("xyyyxxyyzzyy"))
    plain = two_dates(version("a", codes, then, geometry), version("b", codes, now, geometry))
    mixed = two_dates(version("a", codes, then, geometry), version("b", codes[order], now[order], geometry[order]))
    assert borders(plain) == borders(mixed)
    assert moved(plain) == moved(mixed)


def test_pieces_without_crosswalk_are_the_units():
    pieces = Pieces.of(np.array(list("abc"), dtype=object), np.array(list("cba"), dtype=object))
    assert pieces.before.tolist() == [0, 1, 2]
    assert pieces.after.tolist() == [2, 1, 0]
    assert pieces.earlier.all()


def test_references_need_a_region_in_all_three():
    result = two_dates(version("then", "ab", list("xy")), version("now", "ab", list("xx")))
    assert references(result, {"none": np.array([-1, -1])}) == {}


def test_flemish_reference_regions_of_2024_and_2025(real_data):
    """README of the data: identical after the mergers except Zwijndrecht, and the rename Regio Oostende to Middenkust."""
    folder = real_data / "be"
    crosswalk = pd.read_csv(folder / "be_nis_crosswalk_mergers.csv", dtype=str)
    crosswalk = Crosswalk.of(crosswalk["nis_old"], crosswalk["nis_new"], crosswalk["date"])
    old = pd.read_csv(folder / "vl_referentieregio_abb_2022.csv", dtype=str).set_index("nis_2024")["referentieregio"]
    new = pd.read_csv(folder / "vl_membership_2025.csv", dtype=str)
    new = new[new["scheme"] == "referentieregio"].set_index("nis")
    shapes = [read_geopackage(folder / "vl_gemeenten.gpkg", name) for name in ("gemeente_2024", "gemeente_2025")]
    (units, geometry), (later, later_geometry) = shapes
    then = version("2024", units["code"], units["code"].map(old), geometry)
    regions = later["nis"].map(new["region_code"])
    now = version("2025", later["nis"], regions, later_geometry, names=later["nis"].map(new["region_name"]))
    result = two_dates(then, now, crosswalk)
    names = units.set_index("code")["naam"]
    frame, _ = result.moved_frame()
    assert [(names[row.unit], row.from_region, row.to_name) for row in frame[frame["kind"] == "moved"].itertuples()] == [
        ("Zwijndrecht", "Regio Antwerpen", "Waasland")
    ]
    assert result.match.min() >= 0
    notes = [str(note) for note in result.notes]
    assert any("count as the same region: Regio Oostende → Middenkust" in note for note in notes)
    changed = result.borders[result.borders["change"] != "kept"]
    assert [(row.left_name, row.right_name, row.change) for row in changed.itertuples()] == [
        ("Regio Antwerpen", "Waasland", "gained"),
        ("Regio Antwerpen", "Waasland", "lost"),
    ]
    assert result.count("kept") == 29
    assert str(verdict(result)) == (
        'From "2024" to "2025", 1 of 300 units moved to another region (0.3 % of what is counted). Borders between regions: 1 '
        "came, 1 went, 29 stayed."
    )
