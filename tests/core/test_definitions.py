"""Definitions of a region from tables and layers: the Meetjesland, other years, cut units, which region is meant."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.core_and_fringe import core_and_fringe
from regio_plugin.core.crosswalk import Crosswalk
from regio_plugin.core.definitions import DefinitionTable, chosen, layer_answer, unit_called
from regio_plugin.core.geometry import shapely
from regio_plugin.core.messages import RegioError
from regio_plugin.core.regions import Regionalisation, Units


def codes(text: str) -> np.ndarray:
    return np.array(text.split(), dtype=object)


def test_the_meetjesland_from_its_table(real_data):
    folder = real_data / "be"
    rows = pd.read_csv(folder / "meetjesland_definitions.csv", dtype=str)
    merged = pd.read_csv(folder / "be_nis_crosswalk_mergers.csv", dtype=str)
    presence = pd.read_csv(folder / "meetjesland_presence_2018_derived.csv", dtype=str).set_index("nis_2018")
    table = DefinitionTable.of("rows", rows["definition"], rows["nis"], year=rows["layer_year"])
    crosswalk = Crosswalk.of(merged["nis_old"], merged["nis_new"], merged["date"])
    answers, notes = table.answers(presence.index.to_numpy(dtype=object), crosswalk)
    items, _ = chosen(answers, "Meetjesland")
    result = core_and_fringe(items)
    assert [item.name for item in items] == list(dict.fromkeys(rows["definition"]))
    for item in items:
        assert (item.included == presence[item.name].astype(int).to_numpy(dtype=bool)).all()
    names = presence["naam_2018"].to_numpy()
    assert set(names[result.membership["part"] == "core"]) == {"Assenede", "Eeklo", "Sint-Laureins"}
    assert any("have a code of another year" in str(note) for note in notes)


def test_rows_that_name_no_unit_are_said():
    table = DefinitionTable.of("rows", ["x", "x", "y", None], ["a", "old", "b", "a"])
    answers, notes = table.answers(codes("a b c"))
    assert [answer.regions.unit.tolist() for answer in answers] == [[0], [1]]
    text = " ".join(str(note) for note in notes)
    assert "old (x)" in text
    assert '1 rows of "rows" have no definition' in text


def test_a_merged_unit_of_which_only_part_is_named_is_said():
    crosswalk = Crosswalk.of(["p", "q"], ["a", "a"])
    table = DefinitionTable.of("rows", ["x", "y", "y"], ["p", "p", "q"])
    answers, notes = table.answers(codes("a b"), crosswalk)
    assert [answer.regions.unit.tolist() for answer in answers] == [[0], [0]]
    assert "(a (x))" in " ".join(str(note) for note in notes)


def test_a_table_that_fits_nothing_is_refused():
    with pytest.raises(RegioError, match="it has for instance q, the units a, b"):
        DefinitionTable.of("rows", ["x"], ["q"]).answers(codes("a b"))


def test_a_table_with_several_regions_per_definition():
    table = DefinitionTable.of("rows", ["x"] * 4 + ["y"] * 3, list("abcdabc"), ["M", "M", "N", "geen", "m2", "m2", "n2"])
    answers, _ = table.answers(codes("a b c d e"), placeholders=("geen",))
    items, notes = chosen(answers, "m")
    assert [item.included.tolist() for item in items] == [[1, 1, 0, 0, 0]] * 2
    assert items[0].judged.tolist() == [1, 1, 1, 1, 0]
    assert [item.region for item in items] == ["M", "m2"]
    assert 'In "y" the counterpart of m is m2' in str(notes[0])


def test_a_definition_without_counterpart_is_left_out():
    table = DefinitionTable.of("rows", ["x", "x", "y"], list("abc"), ["M", "N", "Z"])
    items, notes = chosen(table.answers(codes("a b c"))[0], "M")
    assert [item.name for item in items] == ["x"]
    assert '"y" has no counterpart of M, so it is left out' in str(notes[0])


def test_a_definition_with_one_nameless_region_counts_even_without_the_seed_unit():
    table = DefinitionTable.of("rows", ["x", "y"], list("ab"))
    items, _ = chosen(table.answers(codes("a b"))[0], seed=0)
    assert [item.included.tolist() for item in items] == [[1, 0], [0, 1]]


def test_several_regions_and_nothing_chosen():
    table = DefinitionTable.of("rows", ["x", "x"], list("ab"), ["M", "N"])
    with pytest.raises(RegioError, match="Every definition has several regions"):
        chosen(table.answers(codes("a b"))[0])


def test_weights_by_name():
    table = DefinitionTable.of("rows", ["x", "y"], list("ab"))
    items, notes = chosen(table.answers(codes("a b"))[0], weights={"y": 2.0, "q": 1.0})
    assert [item.weight for item in items] == [1.0, 2.0]
    assert "not there: q" in str(notes[-1])


def test_a_layer_takes_the_units_of_which_it_has_at_least_half():
    units = Units("units", codes("a b c"), list(shapely.box([0, 1, 2], 0, [1, 2, 3], 1)))
    shape = Units("land", codes("land"), [shapely.box(0.1, 0, 1.45, 1)])
    answer, notes = layer_answer(units, Regionalisation.from_codes("land", ["land"]), shape)
    items, _ = chosen([answer])
    assert items[0].included.tolist() == [True, False, False]
    assert items[0].judged is None
    assert '"land" cuts 2 units (a, b)' in " ".join(str(note) for note in notes)


def test_a_unit_by_code_or_name():
    units = Units("units", codes("1 2"), names=codes("Aa Bee"))
    assert (unit_called("2", units), unit_called("aa ", units)) == (1, 0)
    with pytest.raises(RegioError, match='"Cee"'):
        unit_called("Cee", units)
