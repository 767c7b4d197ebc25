"""regio:boundaryvagueness: what the toolbox adds to the core."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingFeatureSourceDefinition, QgsVectorLayer

from .layers import grid, layer, saved, square


def vague(run, reference, **more):
    return run("boundaryvagueness", REFERENCE=reference, **more)


def three(**options):
    """Six squares in a row of three columns; the reference has a | b, one division agrees, another does not."""
    fields = {
        "naam": ["Aa", "Bee", "Cee", "Dee", "Ee", "Eff"],
        "ref": list("aabaab"),
        "same": list("xxyxxy"),
        "other": list("pqqpqq"),
        "all": list("mmmmmm"),
    }
    return grid(3, 2, fields, name="units", **options)


def arcs(done) -> dict[tuple, dict]:
    return {(row["left"], row["right"]): row for row in done.rows("ARCS")}


def test_the_fields_and_numbers_that_others_rely_on(run):
    done = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS=["same", "other"])
    names = done.layer("ARCS").fields().names()
    assert set(names) >= {"left", "right", "length", "support", "of", "vagueness", "drawn_by", "class"}
    assert set(done.results) >= {"ARCS", "ARC_COUNT", "FULL_COUNT", "ZERO_COUNT", "VAGUENESS"}


def test_borders_of_the_reference_and_who_draws_them(run):
    done = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same;other;all")
    assert done["ARC_COUNT"] == 1
    row = arcs(done)["a", "b"]
    assert (row["length"], row["support"], row["of"]) == (pytest.approx(2000), 1.0, 3.0)
    assert row["vagueness"] == pytest.approx(2 / 3)
    assert (row["drawn_by"], row["class"]) == ("same", "absent")
    assert done["VAGUENESS"] == pytest.approx(2 / 3)
    assert done["VERDICT"].startswith("Borders: 1; drawn by everyone: 0, by nobody else: 0.")


def test_all_borders_between_units_with_their_names(run):
    done = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="ref;same", SCOPE=1)
    assert (done["ARC_COUNT"], done["FULL_COUNT"], done["ZERO_COUNT"]) == (7, 2, 5)
    row = arcs(done)["u2", "u3"]
    assert (row["left_name"], row["right_name"], row["drawn_by"]) == ("Bee", "Cee", "ref; same")
    assert (row["vagueness"], row["class"]) == (0.0, "sharp")


def test_the_reference_field_does_not_support_its_own_borders(run):
    done = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="ref;other")
    assert arcs(done)["a", "b"]["of"] == 1.0
    assert "The reference field is also listed as a division; for its own borders it does not count." in done.log


def test_only_the_reference_field_listed_is_nothing_to_compare_with(refusal):
    said = refusal("boundaryvagueness", REFERENCE=three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="ref")
    assert "Choose at least one code field or polygon layer" in said
    said = refusal("boundaryvagueness", REFERENCE=three(), REFERENCE_FIELD="ref")
    assert said.startswith("Nothing to compare with")


def test_weights_and_labels(run):
    done = vague(
        run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same;other", DELINEATION_WEIGHTS="same=3; other=1;unknown=2",
        DELINEATION_LABELS="same=Police zones",
    )  # fmt: skip
    row = arcs(done)["a", "b"]
    assert row["vagueness"] == pytest.approx(1 / 4)
    assert row["drawn_by"] == "Police zones"
    assert 'A weight is given for "unknown", which is not among the divisions.' in done.log


@pytest.mark.parametrize(
    ("weights", "words"),
    [("same", '"same" cannot be read'), ("same=much", 'The weight "same=much" cannot be read'), ("same=0", "must be above 0")],
)
def test_weights_that_cannot_be_read_are_refused(refusal, weights, words):
    said = refusal(
        "boundaryvagueness", REFERENCE=three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", DELINEATION_WEIGHTS=weights
    )
    assert words in said


def test_noise_must_be_smaller_than_the_bandwidth(refusal):
    said = refusal(
        "boundaryvagueness", REFERENCE=three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", BANDWIDTH=100, NOISE=100
    )
    assert "must be at least 0 and smaller than the bandwidth" in said


def shifted(by: float, name: str = "shifted", **options):
    """Two regions whose common border runs ``by`` metres to the right of that of the reference."""
    width = 2 + by / 1000
    return layer([square(0, 0, width, 2), square(width, 0, 3 - width, 2)], {"region": list("xy")}, name, **options)


@pytest.mark.parametrize(("by", "vagueness"), [(0, 0.0), (50, 0.0), (150, 0.5), (250, 1.0), (400, 1.0)])
def test_a_layer_supports_a_border_by_its_distance(run, by, vagueness):
    done = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_LAYERS=[shifted(by)])
    row = arcs(done)["a", "b"]
    assert row["vagueness"] == pytest.approx(vagueness, abs=0.01)
    assert '"shifted": field "region" was taken for the region code.' in done.log


def test_fields_and_layers_together(run):
    done = vague(
        run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", DELINEATION_LAYERS=[shifted(150), shifted(999, "far")]
    )
    row = arcs(done)["a", "b"]
    assert row["of"] == 3.0
    assert row["support"] == pytest.approx(1.5, abs=0.02)
    assert row["drawn_by"] in ("same", "same; shifted")


def test_the_code_field_of_a_layer_can_be_chosen(run):
    other = layer(
        [square(0, 0, 1, 2), square(1, 0, 1, 2), square(2, 0, 1, 2)], {"zone": list("xxy"), "police": list("pqq")}, "zones"
    )
    plain = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_LAYERS=[other])
    assert '"zones" has no field named region or code: every polygon was taken for a region.' in plain.log
    assert arcs(plain)["a", "b"]["vagueness"] == pytest.approx(0, abs=1e-6)
    chosen = vague(
        run, three(), REFERENCE_FIELD="ref", DELINEATION_LAYERS=[other], DELINEATION_LAYER_FIELDS="zones=zone;zones=police"
    )
    row = arcs(chosen)["a", "b"]
    assert (row["of"], row["drawn_by"]) == (2.0, "zones: zone")
    assert row["vagueness"] == pytest.approx(0.5, abs=1e-6)


def test_a_code_field_of_a_layer_that_is_not_there_is_refused(refusal):
    said = refusal(
        "boundaryvagueness", REFERENCE=three(), REFERENCE_FIELD="ref", DELINEATION_LAYERS=[shifted(0)],
        DELINEATION_LAYER_FIELDS="shifted=zone",
    )  # fmt: skip
    assert said == '"shifted" has no field "zone". Its fields are: region.'


def test_the_reference_layer_among_the_layers_does_not_support_itself(run, refusal, empty_project):
    regions = layer([square(0, 0), square(1, 0)], {"region": list("ab")}, "regions")
    empty_project.addMapLayer(regions)
    done = vague(run, regions, REFERENCE_FIELD="region", DELINEATION_LAYERS=[regions, shifted(400)])
    assert arcs(done)["a", "b"]["of"] == 1.0
    assert "for its own borders it does not count" in done.log


def test_layers_in_other_crs_and_in_degrees_give_the_same(run, tmp_path):
    plain = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_LAYERS=[shifted(150)])
    moved = {}
    for name, source in (("ref", three()), ("far", shifted(150))):
        path = saved(source, tmp_path / f"{name}.gpkg", crs=QgsCoordinateReferenceSystem("EPSG:4326"))
        moved[name] = QgsVectorLayer(path, name, "ogr")
    mixed = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_LAYERS=[moved["far"]])
    degrees = vague(run, moved["ref"], REFERENCE_FIELD="ref", DELINEATION_LAYERS=[moved["far"]])
    assert mixed["VAGUENESS"] == pytest.approx(plain["VAGUENESS"], abs=0.002)
    assert degrees["VAGUENESS"] == pytest.approx(plain["VAGUENESS"], abs=0.002)
    assert degrees.layer("ARCS").crs().authid() == "EPSG:4326"
    assert arcs(degrees)["a", "b"]["length"] == pytest.approx(2000, rel=1e-3)  # metres all the same


def test_a_unit_on_several_rows_has_no_border_with_itself(run):
    units = grid(3, 1, {"code": ["1", "1", "2"], "ref": list("aab"), "same": list("xxy")}, name="units")
    units.startEditing()
    for feature in units.getFeatures():
        units.changeAttributeValue(feature.id(), 0, f"{'112'[feature.id() - 1]}")
    units.commitChanges()
    done = vague(run, units, REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", SCOPE=1)
    assert "several rows" not in done.log  # half of three codes: not taken for unit codes
    many = grid(6, 4, {"ref": ["a"] * 12 + ["b"] * 12, "same": ["x"] * 24}, name="units")
    many.startEditing()
    many.changeAttributeValue(2, 0, "u1")
    many.commitChanges()
    merged = vague(run, many, REFERENCE_FIELD="ref", DELINEATION_FIELDS="same", SCOPE=1)
    assert all(left != right for left, right in arcs(merged))
    assert merged["ARC_COUNT"] == 6 * 3 + 5 * 4 - 1
    assert '1 units of "units" are on several rows' in merged.log


def test_selected_features_only(run, empty_project):
    units = three()
    empty_project.addMapLayer(units)
    units.selectByIds([2, 3])
    chosen = QgsProcessingFeatureSourceDefinition(units.id(), selectedFeaturesOnly=True)
    done = vague(run, chosen, REFERENCE_FIELD="ref", DELINEATION_FIELDS="same")
    assert arcs(done)["a", "b"]["length"] == pytest.approx(1000)


def test_borders_that_nobody_can_judge_have_no_vagueness(run):
    units = grid(3, 1, {"ref": list("abb"), "part": ["x", None, "y"]}, types={"part": "string(0,0)"})
    done = vague(run, units, REFERENCE_FIELD="ref", DELINEATION_FIELDS="part")
    row = arcs(done)["a", "b"]
    assert (row["of"], row["vagueness"], row["class"]) == (0.0, None, None)
    assert done["VAGUENESS"] is None
    assert done["VERDICT"] == "None of 1 borders could be judged: nothing to compare with lies on both sides."


def test_a_layer_without_common_borders_is_refused(refusal):
    apart = layer([square(0, 0), square(5, 0)], {"ref": list("ab"), "same": list("xy")}, "islands")
    said = refusal("boundaryvagueness", REFERENCE=apart, REFERENCE_FIELD="ref", DELINEATION_FIELDS="same")
    assert said.startswith('"islands" has no common borders longer than 1 m')


def test_names_of_regions_are_guessed(run):
    units = grid(2, 1, {"ref": list("ab"), "ref_naam": ["Noord", "Zuid"], "same": list("xy")})
    row = arcs(vague(run, units, REFERENCE_FIELD="ref", DELINEATION_FIELDS="same"))["a", "b"]
    assert (row["left_name"], row["right_name"]) == ("Noord", "Zuid")


def test_lines_run_along_the_border(run):
    done = vague(run, three(), REFERENCE_FIELD="ref", DELINEATION_FIELDS="same")
    line = next(done.layer("ARCS").getFeatures()).geometry()
    assert line.length() == pytest.approx(2000)
    assert line.boundingBox().width() == pytest.approx(0)
    assert line.isMultipart()
