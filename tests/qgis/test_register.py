"""The register keeps regionalisations with the project, and guesses what fields hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import QgsProject

from regio_plugin.layers.guess import describe, guess_divisions, guess_domain, guess_entry, guess_kind
from regio_plugin.layers.register import Entry, Register

from .layers import grid


def units_layer():
    """Six squares with a code, a name, and two divisions: one with names, one with a placeholder."""
    return grid(
        6,
        1,
        {
            "naam": [f"Town {k}" for k in range(6)],
            "inwoners": [1000 + k for k in range(6)],
            "zorgzone": [f"Z{k // 2}" for k in range(6)],
            "zorgzone_naam": [f"Zone {k // 2}" for k in range(6)],
            "politiezone": ["Geen IGS" if k < 2 else f"P{k // 3}" for k in range(6)],
        },
        "Municipalities",
    )


@pytest.fixture
def layer(empty_project):
    layer = units_layer()
    empty_project.addMapLayer(layer)
    return layer


def test_entries_are_kept_with_the_project(layer, empty_project, tmp_path):
    register = Register(empty_project)
    (entry,) = register.add([Entry("Care zones", layer.id(), "zorgzone", "zorgzone_naam", "functional", 2, "care")])
    path = str(tmp_path / "p.qgs")
    assert empty_project.write(path)
    register.close_down()
    empty_project.clear()
    fresh = Register(empty_project)
    assert len(fresh) == 0
    assert empty_project.read(path)
    assert list(fresh) == [entry]


def test_the_same_field_of_the_same_layer_is_registered_once(layer, empty_project):
    register = Register(empty_project)
    (first,) = register.add([Entry("Care", layer.id(), "zorgzone")])
    (second,) = register.add([Entry("Care zones", layer.id(), "zorgzone")])
    assert first.key == second.key
    assert [entry.label for entry in register] == ["Care zones"]


def test_an_entry_whose_layer_was_removed_says_so_and_is_not_offered(layer, empty_project):
    register = Register(empty_project)
    (entry,) = register.add([Entry("Care zones", layer.id(), "zorgzone")])
    heard = []
    register.changed.connect(lambda: heard.append(1))
    empty_project.removeMapLayer(layer.id())
    assert heard
    assert 'The layer of "Care zones" is not in the project any more' in str(register.complaint(entry))
    assert register.usable() == []


def test_an_entry_whose_field_is_gone_names_layer_and_field(layer, empty_project):
    register = Register(empty_project)
    (entry,) = register.add([Entry("Care zones", layer.id(), "zone_2031")])
    assert '"Municipalities" has no field "zone_2031"' in str(register.complaint(entry))


def test_a_changed_entry_replaces_the_old_one(layer, empty_project):
    register = Register(empty_project)
    (entry,) = register.add([Entry("Care zones", layer.id(), "zorgzone")])
    register.update(replace(entry, level=3))
    assert [item.level for item in register] == [3]
    register.remove([entry.key])
    assert len(register) == 0


def test_a_damaged_register_in_the_project_is_left_out(empty_project):
    empty_project.writeEntry("regio", "/register", "{not json")
    assert len(Register(empty_project)) == 0


def test_code_fields_are_guessed_with_their_names_and_numbers_are_not_codes(layer):
    guesses = {guess.entry.code_field: guess for guess in guess_divisions(layer)}
    assert set(guesses) == {"zorgzone", "politiezone", "nis"}
    assert guesses["zorgzone"].entry.name_field == "zorgzone_naam"
    assert guesses["zorgzone"].regions == 3
    assert guesses["zorgzone"].entry.domain == "care"
    assert guesses["politiezone"].entry.domain == "safety"
    assert guesses["nis"].whole_layer
    assert guesses["nis"].entry.name_field == "naam"


def test_a_placeholder_is_no_region_in_the_guess(layer):
    guess = guess_entry(layer, "politiezone")
    assert (guess.regions, guess.filled, guess.rows) == (2, 4, 6)
    assert describe(layer, ["politiezone", "zorgzone"]) == {"politiezone": (2, 4, 6), "zorgzone": (3, 6, 6)}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Politiezone", "administrative"),
        ("woningmarkt_limburg", "functional"),
        ("Landschappen", "homogeneous"),
        ("toeristische_regio", "social"),
        ("ZE2020", "functional"),
    ],
)
def test_kinds_are_guessed_from_words(text, kind):
    assert guess_kind(text) == kind


def test_domains_are_guessed_from_words():
    assert guess_domain("eerstelijnszone") == "care"
    assert guess_domain("xyz") == ""


def test_the_example_is_a_register_of_all_four_kinds(empty_project, tmp_path):
    from regio_plugin.layers.example import example_layers

    example = example_layers(str(tmp_path))
    for layer in example.layers:
        empty_project.addMapLayer(layer)
    register = Register(QgsProject.instance())
    entries = register.add(Entry(**entry) for entry in example.entries)
    assert {entry.kind for entry in entries} == {"administrative", "functional", "homogeneous", "social"}
    assert [str(register.complaint(entry)) for entry in entries if register.complaint(entry)] == []
    assert len(entries) >= 8
