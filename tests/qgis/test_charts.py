"""Pictures of figures: what is drawn where, whole files or none, and sentences."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QImage

from regio_plugin.core.messages import RegioError
from regio_plugin.report.charts import heat_map, histogram, nesting_diagram
from regio_plugin.styling.palettes import BREAKING

DRAWN = np.random.default_rng(5).normal(0.5, 0.05, 999)


def columns_of(path, colour: str) -> set[int]:
    """In which columns of pixels a colour occurs."""
    image = QImage(str(path))
    assert not image.isNull()
    wanted = QColor(colour).rgb()
    return {x for x in range(image.width()) for y in range(0, image.height(), 3) if image.pixel(x, y) == wanted}


def middle(path, colour: str) -> float:
    found = columns_of(path, colour)
    return sum(found) / len(found) / QImage(str(path)).width()


def test_the_real_map_is_marked_where_its_value_lies(tmp_path):
    places = []
    for value in (0.1, 0.5, 0.9):
        path = tmp_path / f"{value}.png"
        histogram(str(path), DRAWN, value, "Better than chance?", "K")
        places.append(middle(path, BREAKING))
    assert places == sorted(places)
    assert places[0] < 0.35
    assert places[2] > 0.65


def test_a_statistic_that_never_varies_still_gives_a_picture(tmp_path):
    path = tmp_path / "flat.png"
    histogram(str(path), [1.0] * 20, 1.0, "All the same", "K")
    assert not QImage(str(path)).isNull()


def test_nothing_drawn_is_said_and_leaves_the_old_picture(tmp_path):
    path = tmp_path / "old.png"
    path.write_bytes(b"old")
    with pytest.raises(RegioError, match="no random map could be drawn"):
        histogram(str(path), [np.nan], 1.0, "Title", "K")
    assert path.read_bytes() == b"old"


def test_high_values_are_dark_and_missing_ones_grey(tmp_path):
    path = tmp_path / "heat.png"
    heat_map(str(path), [[0.0, 1.0], [np.nan, 1.0]], ["a", "b"], ["c", "d"], "Title", limits=(0, 1))
    assert columns_of(path, "#14565a")
    assert columns_of(path, "#e4e4e4")
    assert max(columns_of(path, "#e4e4e4")) < min(columns_of(path, "#14565a"))


def test_the_same_figures_give_the_same_file(tmp_path):
    for name in ("one", "two"):
        edges = [(0, 1, 1.0), (0, 2, 0.5)]
        nesting_diagram(str(tmp_path / f"{name}.png"), ["a", "b", "c"], edges, [0, 1, 1], "Who nests in whom?")
    assert (tmp_path / "one.png").read_bytes() == (tmp_path / "two.png").read_bytes()


def test_a_folder_that_is_not_there_is_said_in_a_sentence(tmp_path):
    with pytest.raises(RegioError, match="could not be written"):
        heat_map(str(tmp_path / "no" / "heat.png"), [[1.0]], ["a"], ["b"], "Title")
