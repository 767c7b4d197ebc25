"""regio:compareregionalisations: fields, figures side by side, two layers, bad input."""

from __future__ import annotations

import pytest

from .conftest import Refused
from .layers import grid, layer, square


def compared(run, a, b=None, **more):
    return run("compareregionalisations", A=a, B=a if b is None else b, **{"A_FIELD": "one", "B_FIELD": "two", **more})


def province(**options):
    fields = {"one": list("aabbcc"), "two": list("xxxyyy"), "people": [10, 10, 10, 70, 5, 5]}
    return grid(3, 2, fields, **options)


def test_the_fields_and_numbers_that_others_rely_on(run):
    done = compared(run, province())
    for name in ("A_REGIONS", "B_REGIONS"):
        assert set(done.layer(name).fields().names()) >= {
            "region", "inhomogeneity", "information", "best_match", "jaccard", "mapcurves",
        }  # fmt: skip
    assert set(done.results) >= {
        "V_MEASURE", "HOMOGENEITY", "COMPLETENESS", "MAPCURVES_A", "MAPCURVES_B", "ADJUSTED_RAND", "VARIATION_OF_INFORMATION",
        "CONTAINMENT_AB", "CONTAINMENT_BA", "LAMBDA_AB", "LAMBDA_BA", "VERDICT",
    }  # fmt: skip


def test_one_region_is_torn_and_the_others_are_whole(run):
    done = compared(run, province())
    rows = {row["region"]: row for row in done.rows("A_REGIONS")}
    assert rows["a"]["inhomogeneity"] == 0
    assert rows["a"]["agreement"] == "whole"
    assert rows["b"]["inhomogeneity"] == pytest.approx(1)
    assert rows["b"]["agreement"] == "scattered"
    assert done.results["VARIATION_OF_INFORMATION"] == pytest.approx(
        sum(row["information"] for name in ("A_REGIONS", "B_REGIONS") for row in done.rows(name))
    )


def test_units_area_and_people_stand_side_by_side(run):
    done = compared(run, province(), WEIGHT_FIELD="people")
    row = next(row for row in done.rows("INDICES") if row["index"] == "containment_ab")
    assert row["value"] == row["count"] == row["area"] == pytest.approx(5 / 6)
    assert row["field"] == pytest.approx(100 / 110)
    assert row["meaning"]
    weighted = compared(run, province(), WEIGHT=2, WEIGHT_FIELD="people")
    assert weighted.results["CONTAINMENT_AB"] == pytest.approx(100 / 110)


def test_two_layers_give_what_one_gives(run):
    apart = layer([square(0, 0, 3, 1), square(0, 1, 3, 1)], {"two": ["x", "y"]}, name="two")
    one, two = compared(run, province(), WEIGHT=1), compared(run, province(), apart)
    for name in ("V_MEASURE", "MAPCURVES_A", "ADJUSTED_RAND", "LAMBDA_AB"):
        assert two.results[name] == pytest.approx(one.results[name])


def test_the_same_division_twice_is_said(run):
    done = compared(run, province(), B_FIELD="one", A_LABEL="care", B_LABEL="police")
    assert done.results["VERDICT"] == "care and police are the same division."
    assert done.results["V_MEASURE"] == 1


def test_no_field_to_count_is_said(run):
    with pytest.raises(Refused, match="none is chosen"):
        compared(run, province(), WEIGHT=2)
