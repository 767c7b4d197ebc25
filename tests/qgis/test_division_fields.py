"""A computed division as virtual fields of its units: nothing of the data changes, and the project keeps it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from regio_plugin.layers.division_fields import add_division, can_hold, drop_division

from .layers import grid

REGIONS = {"1": "a'b", "2": "a'b", "4": 'c"d\\e'}
NAMES = {"a'b": "L'Île", 'c"d\\e': 'say "no" \\ é'}


@pytest.fixture
def units():
    """Four squares with a number, a text, and a text with blanks as code."""
    return grid(2, 2, {"number": [1, 2, 3, 4], "text": ["1", "2", "3", "4"], "loose": [" 1", "2 ", " 3 ", "4"]})


def values(layer, name):
    return [feature[name] or None for feature in layer.getFeatures()]


@pytest.mark.parametrize("field", ["number", "text", "loose"])
def test_every_unit_has_its_region_and_name(units, field):
    assert can_hold(units, field, REGIONS)
    code, name = add_division(units, field, REGIONS, NAMES, "Basins")
    assert values(units, code) == ["a'b", "a'b", None, 'c"d\\e']
    assert values(units, name) == [NAMES["a'b"], NAMES["a'b"], None, NAMES['c"d\\e']]
    assert units.fields().field(code).alias() == "Basins"
    assert not units.isModified()


def test_a_second_division_has_fields_of_its_own(units):
    first, second = (add_division(units, "text", REGIONS, NAMES, label) for label in ("One", "Two"))
    assert not set(first) & set(second)


@pytest.mark.parametrize(("field", "regions"), [("text", {"9": "a"}), ("text", {}), ("no such field", REGIONS)])
def test_what_cannot_be_held_is_said(units, field, regions):
    assert not can_hold(units, field, regions)


def test_only_made_fields_are_taken_off(units):
    before = units.fields().names()
    code, name = add_division(units, "text", REGIONS, NAMES, "Basins")
    drop_division(units, code, name, "text", "no such field")
    assert units.fields().names() == before


def test_the_project_keeps_it_and_the_file_does_not(units, tmp_path, empty_project):
    path = str(tmp_path / "units.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(units, path, empty_project.transformContext(), options)
    stored = QgsVectorLayer(path, "Units", "ogr")
    empty_project.addMapLayer(stored)
    code, _ = add_division(stored, "text", REGIONS, NAMES, "Basins")
    assert empty_project.write(str(tmp_path / "project.qgs"))
    empty_project.clear()
    assert QgsProject.instance().read(str(tmp_path / "project.qgs"))
    (again,) = QgsProject.instance().mapLayers().values()
    assert values(again, code) == ["a'b", "a'b", None, 'c"d\\e']
    assert QgsVectorLayer(path, "Units", "ogr").fields().lookupField(code) < 0
