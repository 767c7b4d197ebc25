"""Nesting of many levels: the matrix, the order it implies, chains, unions of whole regions."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.levels import chain, nesting_levels, random_conformity, verdict
from regio_plugin.core.messages import RegioError
from regio_plugin.core.nesting import UNION_OF_WHOLE, nested_doll
from regio_plugin.core.overlap import from_shared_units
from regio_plugin.core.regions import Regionalisation, Units, clean_codes


def division(label: str, codes) -> Regionalisation:
    return Regionalisation.from_codes(label, list(codes))


def matrix(divisions, chance=None, **options):
    units = Units("units", clean_codes(range(divisions[0].unit_count)))

    def overlap(i, j):
        return from_shared_units(units, divisions[i], divisions[j])

    return nesting_levels([item.label for item in divisions], overlap, chance=chance, **options)


FINE, MIDDLE, COARSE = division("fine", "aabbccdd"), division("middle", "xxxxyyyy"), division("coarse", "zzzzzzzz")
ASKEW = division("askew", "pppqqqqq")


def test_the_order_follows_from_who_nests_in_whom():
    result = matrix([COARSE, FINE, MIDDLE])
    assert result.order == [2, 0, 1]
    assert sorted(result.edges()) == [(1, 2, 1.0), (2, 0, 1.0)]
    relation = {(row.finer, row.coarser): row.relation for row in result.pairs.itertuples()}
    assert relation[1, 2] == relation[1, 0] == relation[2, 0] == "nests"
    assert relation[0, 1] == ""
    assert "fine › middle" in str(verdict(result))


def test_a_division_that_is_nearly_the_same_is_the_same_level():
    one, two = division("one", "aaaaaaaaaabbbbbbbbbb"), division("two", "aaaaaaaaaaabbbbbbbbb")
    result = matrix([one, two])
    assert set(result.pairs["relation"]) == {"same level"}
    assert result.order[0] == result.order[1]
    assert result.edges() == []
    assert "Much the same level: one – two" in str(verdict(result))


def test_numbers_of_a_pair():
    row = matrix([FINE, ASKEW]).pairs.iloc[0]
    assert (row["region_count"], row["conforming_count"], row["share"]) == (4, 3, 0.75)
    assert row["conformity"] == 7 / 8
    assert row["relation"] == "nests partly"


def test_chance_is_what_random_maps_give():
    drawn = np.array([0.5, 0.6, 0.7])
    row = matrix([FINE, ASKEW], lambda i, j: drawn).pairs.iloc[0]
    assert row["expected"] == pytest.approx(0.6)
    assert row["excess"] == pytest.approx(7 / 8 - 0.6)
    assert row["p_value"] == 1 / 4


def test_conformity_of_random_maps():
    maps = np.array([MIDDLE.labels, ASKEW.labels])
    assert random_conformity(FINE.labels, maps, np.ones(8)).tolist() == [1, 7 / 8]


def test_a_chain_that_nests_and_one_that_does_not():
    assert chain([FINE, MIDDLE, COARSE]).conformity == 1
    broken = chain([FINE, ASKEW, COARSE])
    assert broken.conformity == 7 / 8
    assert broken.steps["conformity"].tolist() == [7 / 8, 1]
    assert len(broken.breakers) == 1
    assert broken.breakers.iloc[0][["region", "parent", "goes_to"]].tolist() == ["b", "q", "p"]


@given(st.integers(0, 10_000))
def test_a_chain_is_no_better_than_its_weakest_step(seed):
    rng = np.random.default_rng(seed)
    weight = rng.random(40)
    divisions = [division(str(k), rng.integers(0, count, 40).astype(str)) for k, count in enumerate((12, 6, 3))]
    result = chain(divisions, weight)
    assert 0 <= result.conformity <= result.steps["conformity"].min() + 1e-12
    assert result.breakers["weight"].sum() / weight.sum() == pytest.approx(1 - result.conformity)


def test_units_without_region_are_left_out_and_told():
    result = chain([division("a", ["x", "x", None, "y"]), division("b", list("1122"))])
    assert result.dropped == 0.25
    assert result.conformity == 1


def test_a_region_that_is_a_union_of_whole_regions_conforms_where_that_is_allowed():
    big, small = division("big", "aaaabbbb"), division("small", "wwxxxyyy")
    units = Units("units", clean_codes(range(8)))
    table = from_shared_units(units, big, small)
    assert nested_doll(table).summary["conforming_count"] == 0
    union = nested_doll(table, mode=UNION_OF_WHOLE)
    assert union.summary["conforming_count"] == 0
    table = from_shared_units(units, division("big", "aaaaabbb"), small)
    union = nested_doll(table, mode=UNION_OF_WHOLE)
    assert union.summary["conforming_count"] == 2
    assert union.children.set_index("region")["exit_count"]["a"] == 0
    assert not len(union.breakers)


def test_one_division_is_not_enough():
    with pytest.raises(RegioError, match="At least two divisions"):
        matrix([FINE])
    with pytest.raises(RegioError, match="finest first"):
        chain([FINE])


def test_flanders(real_data):
    table = pd.read_csv(real_data / "be" / "vl_membership_2025.csv", dtype=str)
    wide = table.pivot(index="nis", columns="scheme", values="region_code")
    wide = wide[wide["referentieregio"].notna() & (wide["provincie"].notna())]
    names = ["arrondissement", "vervoerregio", "referentieregio", "provincie"]
    result = matrix([division(name, wide[name]) for name in names])
    got = {
        (names[row.finer], names[row.coarser]): (row.conforming_count, row.region_count) for row in result.pairs.itertuples()
    }
    assert got["referentieregio", "provincie"] == (15, 15)
    assert got["arrondissement", "referentieregio"] == (17, 22)
    assert got["vervoerregio", "provincie"] == (12, 15)
    assert got["vervoerregio", "referentieregio"] == (7, 15)
    path = chain([division(name, wide[name]) for name in ("arrondissement", "referentieregio", "provincie")])
    assert path.steps["conformity"][1] == pytest.approx(1)
    assert path.conformity == pytest.approx(path.steps["conformity"][0])


def test_nothing_is_said_of_divisions_that_hardly_cover_the_same_units():
    partial = division("partial", ["a", "b", *[None] * 6])
    result = matrix([partial, division("other", [None, *"xyyyyyy"])])
    assert set(result.pairs["relation"]) == {""}
    assert result.pairs["covered"].min() < 0.2
    assert result.edges() == []
