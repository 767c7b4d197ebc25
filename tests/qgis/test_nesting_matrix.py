"""regio:nestingmatrix: pairs, pictures, chain, other layers, chance."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QImage

from .conftest import Refused
from .layers import TEMPORARY, grid, layer, square


def province():
    fields = {
        "fine": [code for code in "aabbccddee" for _ in range(2)],
        "middle": list("x" * 8 + "y" * 12),
        "coarse": list("z" * 20),
        "askew": list("p" * 7 + "q" * 13),
    }
    return grid(2, 10, fields)


def matrix(run, fields="fine;middle;askew", **more):
    return run("nestingmatrix", UNITS=province(), FIELDS=fields, **more)


def test_pairs_chain_and_numbers(run):
    done = matrix(run, CHAIN="fine;askew;coarse", CHAIN_BREAKERS=TEMPORARY)
    rows = {(row["finer"], row["coarser"]): row for row in done.rows("PAIRS")}
    assert len(rows) == 6
    assert rows["fine", "middle"]["relation"] == "nests"
    assert rows["fine", "askew"]["conforming_count"] == 4
    assert "4 of 5 regions of fine lie inside one of askew" in rows["fine", "askew"]["sentence"]
    assert done.results["LEVEL_COUNT"] == 3
    assert done.results["NESTED_COUNT"] == 1
    assert done.results["D_PATH"] == pytest.approx(19 / 20)
    breaker = done.rows("CHAIN_BREAKERS")
    assert [(row["region"], row["parent"], row["goes_to"]) for row in breaker] == [("b", "p", "q")]


def test_pictures_are_drawn(run, tmp_path):
    done = matrix(run, PICTURE=str(tmp_path / "heat.png"), DIAGRAM=str(tmp_path / "who.png"))
    for name in ("PICTURE", "DIAGRAM"):
        assert not QImage(done.results[name]).isNull()


def test_another_layer_takes_part(run):
    other = layer([square(0, 0, 2, 4), square(0, 4, 2, 6)], {"code": ["n", "s"]}, name="other")
    done = run("nestingmatrix", UNITS=province(), FIELDS="fine;middle", LAYERS=[other])
    rows = {(row["finer"], row["coarser"]): row for row in done.rows("PAIRS")}
    assert rows["middle", "other"]["relation"] == "same level"
    assert rows["fine", "other"]["conforming_count"] == 5


def test_chance_for_every_division_that_can_be_drawn(run):
    done = matrix(run, "fine;middle;coarse", DRAWS=19)
    rows = {(row["finer"], row["coarser"]): row for row in done.rows("PAIRS")}
    assert 0 < rows["fine", "middle"]["p_value"] <= 1
    assert rows["fine", "middle"]["expected"] <= 1
    assert rows["fine", "coarse"]["expected"] is None
    assert '"coarse" cannot be drawn at random' in done.log


def test_unions_of_whole_regions_conform_if_allowed(run):
    done = matrix(run, "middle;fine", MODE=1)
    rows = {(row["finer"], row["coarser"]): row for row in done.rows("PAIRS")}
    assert rows["middle", "fine"]["conforming_count"] == 2


def test_one_division_is_refused(run):
    with pytest.raises(Refused, match="At least two divisions"):
        matrix(run, "fine")


def test_units_without_region_in_the_chain_are_told(run):
    units = grid(2, 2, {"fine": ["a", "a", None, "b"], "coarse": list("xxyy")})
    done = run("nestingmatrix", UNITS=units, FIELDS="fine;coarse", CHAIN="fine;coarse")
    assert "25 % of what is counted has no region in some level of the chain" in done.log


def test_how_the_random_maps_were_made_is_said(run):
    assert "exchanges between two neighbouring regions" in matrix(run, "fine;middle", DRAWS=19).log


def test_the_same_field_twice_is_one_division(run):
    with pytest.raises(Refused, match="At least two divisions"):
        matrix(run, "fine;fine")
