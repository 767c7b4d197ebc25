"""How functional regions and their units look, and what their map tips say."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

from .quarters import AREAS, RINGS, commuting, functional


@pytest.mark.parametrize("method", [AREAS, RINGS])
def test_styles_of_regions_and_units(run, method):
    from regio_plugin.styling.styles import STYLES, category_labels

    done = functional(run, METHOD=method, CORE_SIZE=2000, THRESHOLD=0.9 if method == RINGS else 0.15)
    regions, found = done.layer("REGIONS"), done.layer("UNITS_WITH_REGION")
    STYLES["functional_regions"](regions)
    STYLES["functional_units"](found)
    names = ["Town 1", "Town 13", "Town 16", "Town 4"]
    assert list(category_labels(regions)) == names
    assert list(category_labels(found)) == [*names, "Without region"]
    assert regions.labeling().settings().geometryGeneratorEnabled
    assert regions.customProperty("regio/kind") == "functional"
    colours = {row["region"]: row["colour"] for row in done.rows("REGIONS")}
    if method == AREAS:
        assert len(set(colours.values())) == 4
    assert {(row["region"], row["colour"]) for row in done.rows("UNITS_WITH_REGION")} - {(None, None)} == set(colours.items())


def tips(source):
    """The map tip of every feature, by its first field."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(source))
    found = {}
    for feature in source.getFeatures():
        context.setFeature(feature)
        found[feature[0]] = QgsExpression.replaceExpressionText(source.mapTipTemplate(), context)
    return found


def test_map_tips_are_sentences_with_the_evidence(run):
    from regio_plugin.styling.styles import STYLES

    far = commuting([("02", "13", 3000), ("02", "02", 3000)])
    apart, moved = (functional(run, FLOWS=far, CONTIGUITY=kind) for kind in (1, 2))
    rings = functional(run, METHOD=RINGS, CORE_SIZE=2000, THRESHOLD=0.9)
    for done in (apart, moved, rings):
        STYLES["functional_regions"](done.layer("REGIONS"))
        STYLES["functional_units"](done.layer("UNITS_WITH_REGION"))
        assert not any("[%" in tip for name in ("REGIONS", "UNITS_WITH_REGION") for tip in tips(done.layer(name)).values())
    region = tips(apart.layer("REGIONS"))["13"]
    assert region == (
        "<b>Town 13</b><br>5 units, 10,525 residents in the flows<br>93 % of them stay inside, 100 % of those who arrive come "
        "from inside<br>2 pieces that do not touch"
    )
    units = tips(apart.layer("UNITS_WITH_REGION"))
    assert units["02"].endswith("of those who live here stay in the region<br>Apart from the rest of its region")
    assert tips(moved.layer("UNITS_WITH_REGION"))["02"].endswith("Moved, so that its region lies in one piece")
    units = tips(rings.layer("UNITS_WITH_REGION"))
    assert units["01"] == "<b>Town 1</b><br>Core Town 1<br>99 % of those who live here go to the core"
    assert units["02"].startswith("<b>Village 2</b><br>Of what leaves this unit or stays in it, at most 77")


def test_fills_are_told_apart_by_the_colour_blind():
    from regio_plugin.styling.functional_styles import FILLS

    # Machado, Oliveira & Fernandes (2009), full protanopia, deuteranopia and tritanopia, on linear light
    seen = {
        "normal": np.eye(3),
        "protan": np.array([[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]),
        "deutan": np.array([[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]),
        "tritan": np.array([[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]),
    }
    for matrix in seen.values():
        labs = [lab(matrix @ linear(fill)) for fill in FILLS]
        assert min(np.linalg.norm(a - b) for a, b in itertools.combinations(labs, 2)) > 11


def linear(colour: str):
    share = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def lab(light):
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ np.clip(light, 0, 1)
    x, y, z = np.cbrt(xyz / np.array([0.9505, 1.0, 1.089]))
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])
