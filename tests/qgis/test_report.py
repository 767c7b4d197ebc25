"""Readable reports: HTML that stands alone, the same as text, and sections made from result layers."""

from __future__ import annotations

import html

import pytest

from regio_plugin.core.messages import RegioError
from regio_plugin.report.sections import (
    borders_section,
    check_section,
    headline,
    members_section,
    nested_section,
    percent,
    running,
)
from regio_plugin.report.summary import Bar, Column, Figure, Section, Summary, as_page, as_text, write_summary

from .layers import layer, square

SUMMARY = Summary(
    "11 of 15 <fit>",
    "A province",
    [
        Section(
            "Do they?",
            "Most do.",
            [Figure("91 %", "inside")],
            [Bar("Everyone", "6 borders", 0.5, "#101820")],
            [Column("Region"), Column("Inside", number=True)],
            [("A | B", "75 %")],
            ["A note."],
        )
    ],
    source="Source & date",
    how=[("Nesting", "qgis_process run regio:nesteddollconformity")],
)


@pytest.fixture
def zones():
    """Zone a lies in p; b lies in p and q and is broken by two units."""
    fields = {
        "region": ["a", "b"],
        "name": ["Alfa", None],
        "parent": ["p", "p"],
        "parent_name": ["Pé", "Pé"],
        "share": [1.0, 0.5],
        "parents": [1, 2],
        "conforming": [True, False],
    }
    return layer([square(0, 0), square(1, 0)], fields)


@pytest.fixture
def breakers():
    fields = {
        "region": ["b", "b"],
        "goes_to": ["q", "p"],
        "unit": ["u1", "u2"],
        "unit_name": ["Zand", None],
    }
    return layer([square(1, 0), square(1, 0)], fields)


def test_what_a_report_says_is_escaped_in_html():
    page = as_page(SUMMARY)
    assert "<h1>11 of 15 &lt;fit&gt;</h1>" in page
    assert "Source &amp; date" in page
    assert "<fit>" not in page


def test_html_and_text_say_the_same():
    page, text = html.unescape(as_page(SUMMARY)), as_text(SUMMARY)
    for part in ("Do they?", "Most do.", "91 %", "6 borders", "75 %", "A note.", "Source & date", "regio:nesteddollconformity"):
        assert part in page
        assert part in text


def test_a_bar_that_divides_keeps_the_table_of_the_text_whole():
    assert "| A \\| B | 75 % |" in as_text(SUMMARY)
    assert "| --- | ---: |" in as_text(SUMMARY)


def test_numbers_stand_at_the_right():
    assert '<td class="number">75 %</td>' in as_page(SUMMARY)
    assert '<th scope="col">Region</th>' in as_page(SUMMARY)


def test_a_picture_is_inside_the_page(tmp_path):
    picture = tmp_path / "map.png"
    picture.write_bytes(b"\x89PNG picture")
    page = as_page(Summary("t", "s", [], str(picture), "What one sees"))
    assert 'src="data:image/png;base64,iVBORyBwaWN0dXJl"' in page
    assert 'alt="What one sees"' in page


def test_a_missing_picture_is_named(tmp_path):
    with pytest.raises(RegioError, match=r"gone\.png"):
        as_page(Summary("t", "s", [], str(tmp_path / "gone.png")))


def test_a_report_is_written_by_its_ending(tmp_path):
    for name in ("r.html", "r.md", "r.txt"):
        write_summary(SUMMARY, str(tmp_path / name), "nl")
    assert (tmp_path / "r.html").read_text(encoding="utf-8").startswith('<!DOCTYPE html>\n<html lang="nl">')
    assert (tmp_path / "r.md").read_text(encoding="utf-8").startswith("# 11 of 15")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["r.html", "r.md", "r.txt"]


def test_a_report_that_cannot_be_written_leaves_nothing_and_says_where(tmp_path):
    with pytest.raises(RegioError, match="nowhere"):
        write_summary(SUMMARY, str(tmp_path / "nowhere" / "r.html"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("conforming", "expected"),
    [
        (15, "All 15 care zones lie inside one of the reference regions"),
        (14, "14 of 15 care zones lie inside one of the reference regions; 1 does not"),
        (11, "11 of 15 care zones lie inside one of the reference regions; 4 do not"),
    ],
)
def test_the_headline_says_how_many_fit(conforming, expected):
    numbers = {"REGION_COUNT": 15.0, "CONFORMING_COUNT": conforming}
    assert headline(numbers, "Care zones", "Reference regions") == expected


def test_abbreviations_keep_their_capitals_in_a_sentence():
    assert [running(label) for label in ("Care zones", "ELZ", "IGS 2023", "")] == ["care zones", "ELZ", "IGS 2023", ""]


def test_percentages_have_a_decimal_only_where_it_tells_something():
    assert [percent(share) for share in (0, 0.75, 0.9167, 1)] == ["0 %", "75 %", "91.7 %", "100 %"]


def test_the_section_on_nesting_names_what_lies_outside_and_where(qgis_app, zones, breakers):
    numbers = {"REGION_COUNT": 2, "CONFORMING_COUNT": 1}
    section = nested_section(numbers, zones, breakers, "Zones", "Parents", [("of the inhabitants", 0.5)])
    assert section.rows == [("b", "Pé", "50 %", "Zand (in q), u2 (in Pé)")]
    assert [figure.value for figure in section.figures] == ["1 / 2", "50 %"]
    assert section.heading == "Do zones lie inside one of the parents?"


def test_the_section_on_borders_counts_by_class_and_by_who_draws(qgis_app):
    fields = {
        "agreement": ["everyone", "few", "few", "none"],
        "length": [1000.0, 2000.0, 4000.0, 9000.0],
        "drawn_by": ["x; y", "x", "y", None],
    }
    arcs = layer(["LineString (0 0, 1 1)"] * 4, fields, kind="LineString")
    section = borders_section({"VERDICT": "So."}, arcs, {"x": "Police"})
    assert [(bar.value, bar.share) for bar in section.bars] == [
        ("1 border, 1 km", 0.5),
        ("0 borders, 0 km", 0.0),
        ("0 borders, 0 km", 0.0),
        ("2 borders, 6 km", 1.0),
        ("1 border, 9 km", 0.5),
    ]
    assert section.rows == [("Police", "2", "3", "1"), ("y", "2", "5", "1")]
    assert section.sentence == "So."


def test_the_section_on_partnerships_puts_those_that_keep_to_one_region_first(qgis_app, zones):
    fields = {"region": ["b", "a"], "name": ["Beta", "Alfa"], "unit_count": [4, 3]}
    regions = layer([square(1, 0), square(0, 0)], fields)
    section = members_section({"UNPLACED_COUNT": 5}, regions, zones, "Partnerships", "Parents")
    assert section.rows == [("Alfa", "3", "Pé"), ("Beta", "4", "2 of the parents")]
    assert section.sentence == "1 of 2 partnerships keep to one of the parents; 5 units are in none."


def test_the_section_on_checks_repeats_every_finding(qgis_app):
    findings = layer([square(0, 0)], {"region": [None], "sentence": ["There is a gap."]})
    numbers = {"VERDICT": "Not fit.", "GAP_COUNT": 1, "OVERLAP_COUNT": 0, "INVALID_COUNT": 0}
    section = check_section(numbers, findings, "Zones")
    assert section.rows == [("Zones", "There is a gap.")]
    assert [figure.value for figure in section.figures] == ["1", "0", "0"]
