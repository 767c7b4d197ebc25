"""The picture of a tree: the colours of the map, the line of the cut, and trees of every shape."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtGui import QColor, QImage

from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.intramax import ONE, intramax
from regio_plugin.core.messages import RegioError
from regio_plugin.report import dendrogram as module
from regio_plugin.report.dendrogram import dendrogram
from regio_plugin.styling.palettes import BREAKING

FILLS = ["#ff0000", "#00ff00", "#0000ff", "#ff00ff", "#00ffff", "#ffff00"]


def of_matrix(matrix) -> Flows:
    matrix = np.asarray(matrix, dtype=float)
    origin, destination = np.nonzero(matrix)
    return Flows.from_table("flows", range(len(matrix)), origin, destination, matrix[origin, destination])


def random_flows(seed: int, count: int, pieces: int = 1) -> Flows:
    rng = np.random.default_rng(seed)
    matrix = rng.integers(1, 200, (count, count)) * (rng.random((count, count)) < 0.5) + np.diag(rng.integers(1, 900, count))
    piece = np.arange(count) % pieces
    return of_matrix(matrix * (piece[:, None] == piece))


def pixels(path) -> np.ndarray:
    """Red, green and blue (height, width, 3), 0..255."""
    return np.round(255 * pytest.importorskip("matplotlib.image").imread(str(path))[:, :, :3])


def parts(colour: str) -> np.ndarray:
    return np.array(QColor(colour).getRgb()[:3])


def tinted(path, fill: str) -> np.ndarray:
    """Places (k, 2), row and column of pixels, with a colour as it shines through on white."""
    return np.argwhere((np.abs(pixels(path) - (0.75 * parts(fill) + 0.25 * 255)) < 3).all(axis=2))


def draw(path, flows: Flows, cut: int, **options) -> None:
    tree = intramax(flows, **options)
    names = [f"Town {k}" for k in range(flows.unit_count)]
    dendrogram(str(path), tree, flows, cut, names, FILLS * (1 + cut // 6), "The tree", "How regions join")


def test_every_region_of_the_cut_has_its_colour_left_of_the_line(tmp_path):
    path = tmp_path / "tree.png"
    draw(path, random_flows(1, 30), 5)
    line = np.flatnonzero((pixels(path) == parts(BREAKING)).all(axis=2).sum(axis=0) > 100)
    assert len(line)
    bands = [tinted(path, fill) for fill in FILLS[:5]]
    for band in bands:
        assert len(band)
        assert band[:, 1].max() <= line.max()
    rows = [(band[:, 0].min(), band[:, 0].max()) for band in bands]
    rows.sort()
    assert all(above[1] < below[0] for above, below in zip(rows, rows[1:]))
    assert not len(tinted(path, FILLS[5]))


def test_the_upper_part_is_drawn_with_the_regions_of_the_cut_in_one_piece():
    flows = random_flows(2, 200, pieces=3)
    tree = intramax(flows)
    assert tree.least == 3
    for cut in (3, 7, 40, 90):
        upper = module._upper(tree, flows, max(cut, 40), cut, [f"Town {k}" for k in range(200)])
        assert len(upper.names) == max(cut, 40)
        assert sum(upper.bold) == cut
        changes = sum(a != b for a, b in zip(upper.region, upper.region[1:]))
        assert changes == cut - 1
        drawn = [tree.unit_count + merge for merge in upper.merges]
        assert len(drawn) == max(cut, 40) - 3
        assert (upper.place[drawn] >= upper.start).all()


@pytest.mark.parametrize(
    ("count", "pieces", "cut"), [(1, 1, 1), (2, 1, 1), (2, 1, 2), (6, 6, 6), (150, 150, 150), (130, 1, 128)]
)
def test_trees_of_every_shape_give_a_picture(tmp_path, count, pieces, cut):
    path = tmp_path / "tree.png"
    draw(path, random_flows(3, count, pieces), cut, zero=ONE)
    image = QImage(str(path))
    assert image.width() > 1000
    assert image.height() < 4000


def test_what_is_not_drawn_is_said():
    flows = random_flows(3, 150, 150)
    tree = intramax(flows)
    names = [str(k) for k in range(150)]
    notes = module._notes(module._upper(tree, flows, 150, 150, names), 150, 150)
    assert any(note.startswith("30 regions") for note in notes)
    flows = random_flows(3, 130)
    notes = module._notes(module._upper(intramax(flows), flows, 120, 128, names), 120, 128)
    assert "Only the last 120 regions are drawn; the cut into 128 lies further left." in notes


def test_the_same_tree_gives_the_same_file(tmp_path):
    for name in "ab":
        draw(tmp_path / f"{name}.png", random_flows(4, 20), 4)
    assert (tmp_path / "a.png").read_bytes() == (tmp_path / "b.png").read_bytes()


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path):
    with pytest.raises(RegioError, match="could not be written"):
        draw(tmp_path / "none" / "tree.png", random_flows(1, 6), 2)
