"""Colours, and the words that go with them.

Chosen to differ for the colour-blind and in lightness, so that a black-and-white print still tells them apart.
"""

from __future__ import annotations

from typing import NamedTuple

from ..i18n import tr

INK = "#23303a"
PAPER = "#ffffff"
HALO = "#fbfbf8"
CONFORMING, NEARLY, BREAKING, UNJUDGED = "#8fd0c4", "#de9b16", "#b5391b", "#eceeee"
HATCH = "#4a1206"
ABROAD = "#f2f1ec"
WATER, WATER_LINE = "#dbe8ee", "#8fb3c4"
REGION_FILLS = (
    "#b7d7d0", "#f0dcb0", "#c9cfe4", "#e6c9c1", "#d3dfb5", "#dcc9de", "#bcd5e6", "#ead9d0", "#c8d8c2", "#e8e0c0",
)  # fmt: skip
FINDINGS = {
    "invalid": "#b5391b",
    "gap": "#5b3c88",
    "overlap": "#b5391b",
    "sliver": "#de9b16",
    "duplicate": "#de9b16",
    "missing_code": "#4c78a8",
    "unknown_code": "#4c78a8",
    "orphan": "#4c78a8",
    "multipart": "#7a8b8b",
    "enclave": "#7a8b8b",
    "crs": "#23303a",
}
FRINGE_STEPS = {"core": "#2f8a7f", "most": "#73b9af", "half": "#a6d3cc", "some": "#cde6e2", "few": "#ebf5f3"}


class LineClass(NamedTuple):
    """How a class of border looks: widths and blur in millimetres."""

    key: str
    colour: str
    width: float
    blur: float


LINES = (
    LineClass("everyone", "#101820", 0.55, 0.0),
    LineClass("most", "#33414e", 0.9, 0.0),
    LineClass("half", "#74819a", 1.2, 0.4),
    LineClass("few", "#aab2c6", 1.8, 0.75),
    LineClass("none", "#cfd0df", 2.6, 1.2),
)


def state_words() -> dict[str, str]:
    """What the states of a region mean, in plain words."""
    return {
        "conforming": tr("Lies inside one region"),
        "nearly": tr("Nearly: less than 5 % lies outside"),
        "breaking": tr("Lies in several regions"),
        "unjudged": tr("Outside the other map: not judged"),
    }


def agreement_words() -> dict[str, str]:
    """What the classes of a border mean, in plain words."""
    return {
        "everyone": tr("Everyone draws it here"),
        "most": tr("Most draw it here"),
        "half": tr("About half draw it here"),
        "few": tr("Few draw it here"),
        "none": tr("Nobody else draws it here"),
    }


def fringe_words() -> dict[str, str]:
    """What the parts of a vague region mean, in plain words."""
    return {
        "core": tr("Core: (nearly) all include it"),
        "most": tr("Fringe: at least three in four include it"),
        "half": tr("Fringe: at least half include it"),
        "some": tr("Fringe: at least a quarter include it"),
        "few": tr("Fringe: fewer include it"),
        "outside": tr("Outside"),
        "unjudged": tr("Nobody says anything about it"),
    }


def finding_words() -> dict[str, str]:
    """What the kinds of findings mean, in plain words."""
    return {
        "invalid": tr("Invalid geometry"),
        "gap": tr("Gap between regions"),
        "overlap": tr("Regions overlap"),
        "sliver": tr("Sliver"),
        "duplicate": tr("Drawn twice"),
        "missing_code": tr("No region code"),
        "unknown_code": tr("Unknown code"),
        "orphan": tr("Unit without region or region without unit"),
        "multipart": tr("Region in several parts"),
        "enclave": tr("Region inside another"),
        "crs": tr("Coordinate system"),
    }
