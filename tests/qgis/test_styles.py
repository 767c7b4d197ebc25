"""How results look: states and classes that differ without colour, vague borders that look vague, legends, map sheets."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from regio_plugin.core.messages import RegioError
from regio_plugin.layers.geopackage import embed_style
from regio_plugin.styling import palettes
from regio_plugin.styling.layouts import Panel, map_picture, save, sheet, used_rows
from regio_plugin.styling.styles import STYLES

from .layers import layer, saved, square

CLASSES = ("everyone", "most", "half", "few", "none")


def lightness(colour: str) -> float:
    """Relative luminance, 0 black to 1 white: what a black-and-white printer sees."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.fixture
def zones() -> QgsVectorLayer:
    fields = {
        "region": ["a", "b", "c"],
        "name": ["Alfa", "Beta", None],
        "parent": ["p", "p", "q"],
        "parent_name": ["Pé", "Pé", "Qu"],
        "share": [1.0, 0.98, 0.6],
        "conforming": [True, False, False],
        "state": ["conforming", "nearly", "breaking"],
        "exit_units": ["", "x", "y; z"],
    }
    return layer([square(0, 0), square(1, 0), square(2, 0)], fields, "zones")


@pytest.fixture
def arcs() -> QgsVectorLayer:
    fields = {
        "agreement": list(CLASSES),
        "vagueness": [0.0, 0.2, 0.5, 0.7, 1.0],
        "left": list("abcde"),
        "right": list("bcdef"),
        "left_name": list("ABCDE"),
        "right_name": list("BCDEF"),
        "support": [8.0, 6.0, 4.0, 2.0, 0.0],
        "of": [8.0] * 5,
        "drawn_by": ["x; y", "x", "x", "x", ""],
    }
    lines = [f"LineString ({100_000 + 1000 * k} 200000, {100_000 + 1000 * k} 201000)" for k in range(5)]
    return layer(lines, fields, "arcs", kind="LineString")


def symbol_of(styled: QgsVectorLayer, value: str):
    """A copy: QGIS throws the symbol away with the list of categories."""
    categories = styled.renderer().categories()
    return next(item.symbol().clone() for item in categories if item.value() == value)


def test_states_differ_in_lightness_so_that_a_black_and_white_print_tells_them_apart():
    light = [lightness(colour) for colour in (palettes.CONFORMING, palettes.NEARLY, palettes.BREAKING)]
    assert light[0] > light[1] + 0.1
    assert light[1] > light[2] + 0.1


def test_conforming_regions_are_calmer_than_those_that_break(qgis_app, zones):
    STYLES["conformity"](zones)
    symbols = [symbol_of(zones, state) for state in ("conforming", "nearly", "breaking")]
    fills = [symbol.symbolLayer(0).fillColor().alphaF() for symbol in symbols]
    assert fills[0] < fills[1] < fills[2]


def test_only_regions_that_break_the_rule_are_labelled(qgis_app, zones):
    STYLES["conformity"](zones)
    rule = zones.labeling().rootRule().children()[0]
    request = QgsFeatureRequest().setFilterExpression(rule.filterExpression())
    assert {feature["region"] for feature in zones.getFeatures(request)} == {"b", "c"}


def test_breakers_are_hatched(qgis_app, zones):
    STYLES["breakers"](zones)
    kinds = [zones.renderer().symbol().symbolLayer(k).layerType() for k in range(zones.renderer().symbol().symbolLayerCount())]
    assert kinds == ["SimpleFill", "LinePatternFill"]


def test_the_vaguer_a_border_the_wider_lighter_and_softer_it_is(qgis_app, arcs):
    STYLES["arcs"](arcs)
    symbols = [symbol_of(arcs, key) for key in CLASSES]
    strokes = [symbol.symbolLayer(0) for symbol in symbols]
    widths = [stroke.width() for stroke in strokes]
    assert widths == sorted(widths)
    assert len(set(widths)) == 5
    light = [lightness(stroke.color().name()) for stroke in strokes]
    assert light == sorted(light)
    blurred = [stroke.paintEffect() is not None and stroke.paintEffect().type() == "effectStack" for stroke in strokes]
    levels = [line.blur for line in palettes.LINES]
    assert levels == sorted(levels)
    assert blurred[2:] == [True, True, True]
    assert levels[:2] == [0.0, 0.0]


def test_firm_borders_are_drawn_over_vague_ones(qgis_app, arcs):
    STYLES["arcs"](arcs)
    order = arcs.renderer().orderBy()
    assert arcs.renderer().orderByEnabled()
    assert order.list()[0].expression().expression().strip('"') == "vagueness"
    assert not order.list()[0].ascending()


def test_every_class_and_state_has_words(qgis_app):
    assert set(palettes.agreement_words()) == {line.key for line in palettes.LINES} == set(CLASSES)
    assert set(palettes.finding_words()) == set(palettes.FINDINGS)


@pytest.mark.parametrize("style", ["conformity", "breakers", "outlines", "regions", "units", "ground", "water"])
def test_a_style_survives_in_a_geopackage(qgis_app, zones, tmp_path, style):
    path = saved(zones, tmp_path / "zones.gpkg")
    embed_style(path, "zones", STYLES[style])
    opened = QgsVectorLayer(f"{path}|layername=zones", "zones", "ogr")
    STYLES[style](zones)
    assert opened.renderer().dump() == zones.renderer().dump()


@pytest.mark.parametrize("style", ["conformity", "breakers", "arcs"])
def test_the_same_style_is_saved_as_the_same_text(qgis_app, zones, arcs, tmp_path, style):
    texts = []
    for k in range(2):
        path = saved(arcs if style == "arcs" else zones, tmp_path / f"{k}.gpkg", "t")
        embed_style(path, "t", STYLES[style])
        opened = QgsVectorLayer(f"{path}|layername=t", "t", "ogr")
        labels = opened.labeling()
        keys = [rule.ruleKey() for rule in labels.rootRule().children()] if hasattr(labels, "rootRule") else []
        texts.append((opened.renderer().dump(), keys))
    assert texts[0] == texts[1]


def test_the_legend_explains_only_what_is_on_the_map(qgis_app, zones, arcs):
    STYLES["conformity"](zones)
    labels = [zones.renderer().categories()[k].value() for k in used_rows(zones)]
    assert labels == ["conforming", "nearly", "breaking"]
    STYLES["arcs"](arcs)
    arcs.setSubsetString("\"agreement\" IN ('most', 'none')")
    assert [arcs.renderer().categories()[k].value() for k in used_rows(arcs)] == ["most", "none"]
    STYLES["breakers"](zones)
    assert used_rows(zones) == [0]


def panels(zones: QgsVectorLayer, arcs: QgsVectorLayer) -> list[Panel]:
    STYLES["conformity"](zones)
    STYLES["arcs"](arcs)
    return [Panel([zones], "Left", "note", [zones]), Panel([arcs], "Right", "", [arcs])]


@pytest.mark.parametrize("count", [1, 2])
def test_a_sheet_has_title_maps_legends_scale_bar_and_source(qgis_app, zones, arcs, count):
    project = QgsProject()
    layout = sheet(project, panels(zones, arcs)[:count], "Title", "Subtitle", "Source, 2025")
    items = layout.items()
    texts = {item.text() for item in items if isinstance(item, QgsLayoutItemLabel)}
    assert {"Title", "Subtitle", "Source, 2025", "Left"} <= texts
    for kind, number in ((QgsLayoutItemMap, count), (QgsLayoutItemLegend, count), (QgsLayoutItemScaleBar, 1)):
        assert sum(isinstance(item, kind) for item in items) == number


@pytest.mark.parametrize("paper", ["A4", "A3"])
def test_nothing_on_a_sheet_is_outside_the_page_however_long_the_words(qgis_app, zones, arcs, paper):
    project = QgsProject()
    long = "Elf van de vijftien eerstelijnszones liggen binnen één enkele referentieregio, vier andere doen dat helemaal niet"
    layout = sheet(project, panels(zones, arcs), long, long, long, paper)
    page = layout.pageCollection().page(0)
    for item in layout.items():
        if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemMap, QgsLayoutItemScaleBar)):
            box = item.sceneBoundingRect()
            assert box.left() >= 0
            assert box.right() <= page.rect().width() + 0.5
            assert box.bottom() <= page.rect().height() + 0.5
        if isinstance(item, QgsLayoutItemLabel):
            assert item.sizeForText().width() <= item.rect().width() + 0.5


def test_the_map_shows_all_of_the_regions(qgis_app, zones, arcs):
    project = QgsProject()
    layout = sheet(project, panels(zones, arcs)[:1], "Title")
    chart = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
    assert chart.extent().contains(zones.extent())


def test_a_map_picture_is_written_in_the_size_of_the_paper(qgis_app, zones, arcs, tmp_path):
    path = tmp_path / "map.png"
    map_picture(panels(zones, arcs), str(path), "Title", dpi=60)
    picture = QImage(str(path))
    assert picture.width() == pytest.approx(297 / 25.4 * 60, abs=2)
    assert picture.height() == pytest.approx(210 / 25.4 * 60, abs=2)
    colours = {QColor(picture.pixel(x, y)).name() for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    assert len(colours) > 10
    assert [file.name for file in tmp_path.iterdir()] == ["map.png"]


@pytest.mark.parametrize("ending", [".pdf", ".svg"])
def test_a_map_picture_can_be_a_pdf_or_svg(qgis_app, zones, arcs, tmp_path, ending):
    path = tmp_path / f"map{ending}"
    map_picture(panels(zones, arcs)[:1], str(path), "Title", dpi=60)
    start = path.read_bytes()[:200]
    assert start.startswith(b"%PDF") if ending == ".pdf" else b"<svg" in start or b"<?xml" in start


def test_a_picture_of_another_kind_is_refused(qgis_app, zones, arcs, tmp_path):
    with pytest.raises(RegioError, match=r"map\.gif"):
        map_picture(panels(zones, arcs), str(tmp_path / "map.gif"), "Title")


def test_a_map_that_cannot_be_written_leaves_the_old_one(qgis_app, zones, arcs, tmp_path):
    project = QgsProject()
    layout = sheet(project, panels(zones, arcs)[:1], "Title")
    with pytest.raises(RegioError, match="nowhere"):
        save(layout, str(tmp_path / "nowhere" / "map.png"))
    folder = tmp_path / "map.png"
    folder.mkdir()
    with pytest.raises(RegioError, match=r"map\.png"):
        save(layout, str(folder), 30)
    assert folder.is_dir()
    assert [Path(file).name for file in tmp_path.iterdir()] == ["map.png"]
