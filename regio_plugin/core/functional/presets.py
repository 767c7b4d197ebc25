"""Who delineates functional regions with which method and values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..messages import Sentence, sentence

AREAS, INTRAMAX, RINGS, COMMUNITIES = range(4)
RESOLUTIONS = (0.5, 0.7, 1.0, 1.4, 2.0, 2.8, 4.0, 5.6, 8.0)


@dataclass(frozen=True)
class Preset:
    """Values that somebody published; ``short`` is a title that fits a narrow window.

    ``method`` is AREAS, INTRAMAX, RINGS or COMMUNITIES. ``values`` are parameters of regio:functionalregions by name.
    ``source`` is who published them and what these regions do that the values alone do not; ``date`` is the year.
    """

    title: Sentence
    short: Sentence
    method: int
    values: Mapping[str, float]
    source: Sentence
    date: str


def _areas(minimum_size: float, minimum: float, target_size: float, target: float) -> Mapping[str, float]:
    return MappingProxyType(
        {
            "MIN_SIZE": minimum_size,
            "MIN_SELF_CONTAINMENT": minimum,
            "TARGET_SIZE": target_size,
            "TARGET_SELF_CONTAINMENT": target,
        }
    )


def _rings(threshold: float) -> Mapping[str, float]:
    return MappingProxyType({"THRESHOLD": threshold})


PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        "istat": Preset(
            sentence("Labour market areas of Istat and Eurostat"),
            sentence("Istat and Eurostat"),
            AREAS,
            _areas(1000, 0.6667, 10_000, 0.75),
            sentence("Franconi, D'Aló and Ichim, Istat; the usual values of the R package LabourMarketAreas"),
            "2016",
        ),
        "ttwa": Preset(
            sentence("Travel to work areas of the United Kingdom"),
            sentence("United Kingdom, travel to work"),
            AREAS,
            _areas(3500, 0.6667, 25_000, 0.75),
            sentence(
                "Office for National Statistics, areas of the census of 2011; its line between the two sizes is straight, here "
                "it is that of Istat"
            ),
            "2015",
        ),
        "oecd": Preset(
            sentence("Functional urban areas of the EU and the OECD (15 %)"),
            sentence("EU and OECD (15 %)"),
            RINGS,
            _rings(0.15),
            sentence(
                "Dijkstra, Poelman and Veneri, OECD; cores are cities with a dense centre of 50,000 residents, so give your "
                "own; enclaves join and exclaves leave only if units are moved so that regions lie in one piece"
            ),
            "2019",
        ),
        "belgium": Preset(
            sentence("City regions of Belgium (15 %)"),
            sentence("Belgium, city regions (15 %)"),
            RINGS,
            _rings(0.15),
            sentence("Luyten and Van Hecke, city regions in 2001; cores are built-up agglomerations, so give your own"),
            "2007",
        ),
        "insee": Preset(
            sentence("Functional areas of French cities (15 %)"),
            sentence("France, Insee (15 %)"),
            RINGS,
            _rings(0.15),
            sentence("Insee, aires d'attraction des villes; cores are chosen by population and jobs, so give your own"),
            "2020",
        ),
        "usa": Preset(
            sentence("Metropolitan areas of the United States (25 %)"),
            sentence("United States (25 %)"),
            RINGS,
            _rings(0.25),
            sentence(
                "Office of Management and Budget, standards of 2020; there a county also joins if people of the core hold a "
                "quarter of its jobs"
            ),
            "2021",
        ),
    }
)
