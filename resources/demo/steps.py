"""The steps of the demo, inside QGIS: each an algorithm of the toolbox with the parameters that a user would choose."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from registered import COVERING
from stable import fix_dates
from words import WORDS

from regio_plugin.i18n import tr
from regio_plugin.layers.example import GEOPACKAGE, example_layers
from regio_plugin.report.sections import (
    basins_section,
    borders_section,
    check_section,
    headline,
    members_section,
    nested_section,
)
from regio_plugin.report.summary import Section, Summary, write_summary
from regio_plugin.styling.layouts import Panel, map_picture
from regio_plugin.styling.styles import STYLES
from regio_plugin.styling.symbols import label_where

RESULTS, MAP, PAGE, TEXT = "regio_demo_results.gpkg", "regio_demo_map.png", "summary.html", "summary.md"
UNITS = "municipalities"


class Log(QgsProcessingFeedback):
    """Keeps what goes wrong in an algorithm."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


class Demo:
    """One run of the demo into the folder ``out``; ``files`` are its results by what they are."""

    def __init__(self, out: Path, language: str) -> None:
        self.out, self.language = out, language
        self.words = WORDS.get(language, WORDS["en"])
        example = example_layers(str(out))
        self.layers = {layer.source().rpartition("layername=")[2]: layer for layer in example.layers}
        self.labels = {entry["key"]: entry["label"] for entry in example.entries}
        self.finer, self.coarser = self.labels["care_zone"], self.labels["reference_region"]
        self.how: list[tuple[str, str]] = []
        names = (MAP, PAGE, TEXT, RESULTS, GEOPACKAGE)
        self.files = dict(zip(self.words["files"], names))

    def run(self) -> list[str]:
        """All steps; returns the verdicts."""
        gdal.PushErrorHandler("CPLQuietErrorHandler")  # QGIS asks tables for a geometry column, pictures for an update
        try:
            self.compute()
            self.title = headline(self.care, self.finer, self.coarser)
            self.draw()
        finally:
            gdal.PopErrorHandler()
        self.tell()
        self.layers.clear()
        for name in (RESULTS, GEOPACKAGE):
            fix_dates(self.out / name)
        names = ", ".join(sorted({f["name"] for f in self.result("care_zones").getFeatures() if not f["conforming"]}))
        return [f"{self.title}: {names}.", self.borders["VERDICT"]]

    def compute(self) -> None:
        """Run the algorithms; all layers go into one GeoPackage."""
        units = self.layers[UNITS]
        nested = {
            "FINER": units,
            "FINER_FIELD": "care_zone",
            "FINER_NAME_FIELD": "care_zone_name",
            "COARSER": units,
            "COARSER_FIELD": "reference_region",
            "COARSER_NAME_FIELD": "reference_region_name",
        }
        self.care = self.step("nesteddollconformity", nested, "care_zones", "care_zone_breakers", "care_zone_pairs")
        people = {"WEIGHT": 2, "WEIGHT_FIELD": "population"}
        names = ("care_zones_people", "care_zone_breakers_people", "care_zone_pairs_people")
        self.people = self.step("nesteddollconformity", {**nested, **people}, *names)
        borders = {
            "REFERENCE": units,
            "REFERENCE_FIELD": "code",
            "DELINEATION_FIELDS": ";".join(COVERING),
            "SCOPE": 1,
        }
        self.borders = self.step("boundaryvagueness", borders, "borders")
        self.check = self.step("checkregionalisation", {"INPUT": units, "FIELD": "care_zone"}, "findings")
        table = {
            "UNITS": units,
            "UNIT_FIELD": "code",
            "TABLE": self.layers["partnerships"],
            "TABLE_UNIT_FIELD": "unit",
            "TABLE_REGION_FIELD": "partnership",
            "TABLE_NAME_FIELD": "partnership_name",
            "OVERLAPPING": True,
        }
        self.partnerships = self.step("regionsfromtable", table, "partnerships", "", "partnership_problems")
        together = {
            "FINER": self.result("partnerships"),
            "FINER_FIELD": "region",
            "FINER_NAME_FIELD": "name",
            "COARSER": self.layers["reference_regions"],
            "COARSER_FIELD": "region",
            "COARSER_NAME_FIELD": "name",
            "WEIGHT": 1,
        }
        names = ("partnerships_nested", "partnership_breakers", "partnership_pairs")
        self.together = self.step("nesteddollconformity", together, *names)
        flows = {
            "UNITS": units,
            "UNIT_FIELD": "code",
            "FLOWS": self.layers["flows"],
            "ORIGIN_FIELD": "origin",
            "DESTINATION_FIELD": "destination",
            "AMOUNT_FIELD": "commuters",
        }
        self.basins = self.step("functionalregions", flows, "basins", "basin_units")

    def step(self, name: str, parameters: dict[str, Any], *tables: str) -> dict[str, Any]:
        """Run regio:``name``; its outputs go, in their order, into ``tables`` ("" for none).

        Raises:
            RuntimeError: it failed; with its own sentence.
        """
        algorithm = QgsApplication.processingRegistry().algorithmById(f"regio:{name}")
        if algorithm is None:
            raise RuntimeError(f"regio:{name} is not there; " + (_reason() or "was the plugin built?"))
        outputs = [d for d in algorithm.destinationParameterDefinitions() if d.name() != "REPAIRED"]
        for definition, table in zip(outputs, tables):
            if table:
                place = f"ogr:dbname='{self.out / RESULTS}' table=\"{table}\""
                spatial = definition.name() not in ("PAIRS", "PROBLEMS")
                parameters = {**parameters, definition.name(): f"{place} (geom)" if spatial else place}
        context, log = QgsProcessingContext(), Log()
        context.setProject(QgsProject.instance())
        numbers, good = algorithm.create().run(parameters, context, log)
        if not good:
            raise RuntimeError(f"regio:{name}: {' '.join(log.errors) or 'failed'}")
        self.how.append((algorithm.displayName(), self.command(name, parameters)))
        return numbers

    def command(self, name: str, parameters: dict[str, Any]) -> str:
        """The same for the shell, with each output in a file of its own."""
        parts = ["qgis_process", "run", f"regio:{name}"]
        for key, value in parameters.items():
            text = value.source() if isinstance(value, QgsVectorLayer) else str(value)
            text = re.sub(r"^ogr:.* table=\"(.+?)\".*", r"\1.gpkg", text).replace(f"{self.out}/", "")
            parts.append(shlex.quote(f"--{key}={text}"))
        return " ".join(parts)

    def result(self, table: str, style: str = "") -> QgsVectorLayer:
        """A layer of the results, in one of Regio's styles if wanted."""
        layer = QgsVectorLayer(f"{self.out / RESULTS}|layername={table}", table, "ogr")
        if style:
            STYLES[style](layer)
        return layer

    def draw(self) -> None:
        """The sheet with two maps."""
        units, river, sea = (self.layers[name] for name in (UNITS, "river", "sea"))
        land, places = units.clone(), units.clone()
        for layer in (land, places):
            STYLES["ground"](layer)
        label_where(places, '"population" > 30000', '"name"', 8)
        coarse = self.layers["reference_regions"].clone()
        STYLES["outlines"](coarse)
        coarse.setName(self.coarser)
        regions, breakers = self.result("care_zones", "conformity"), self.result("care_zone_breakers", "breakers")
        arcs = self.result("borders", "arcs")
        words = self.words
        nested = [breakers, coarse, river, regions, land, sea]
        panels = [
            Panel(nested, words["nested"], words["nested_note"], [regions, breakers, coarse]),
            Panel([arcs, river, places, sea], words["borders"], words["borders_note"], [arcs]),
        ]
        extent = units.extent()
        extent.scale(1.06)
        map_picture(panels, str(self.out / MAP), self.title, words["subtitle"], words["source"], "A3", 200, extent)

    def tell(self) -> None:
        """The summary as a page and as text."""
        words = self.words
        summary = Summary(
            self.title, words["subtitle"], self.sections(), str(self.out / MAP), words["picture"], words["source"], self.how
        )
        write_summary(summary, str(self.out / PAGE), self.language)
        write_summary(summary, str(self.out / TEXT))

    def sections(self) -> list[Section]:
        """The questions and answers of the summary."""
        counted = [
            (self.words["units_inside"], self.care["CONFORMITY"]),
            (self.words["people_inside"], self.people["CONFORMITY"]),
        ]
        return [
            nested_section(
                self.care, self.result("care_zones"), self.result("care_zone_breakers"), self.finer, self.coarser, counted
            ),
            borders_section(self.borders, self.result("borders"), self.labels, self.words["borders"]),
            members_section(
                self.partnerships,
                self.result("partnerships"),
                self.result("partnerships_nested"),
                tr("Partnerships"),
                self.coarser,
            ),
            basins_section(self.basins, self.result("basins"), self.words["basins"]),
            check_section(self.check, self.result("findings"), self.finer),
        ]


def _reason() -> str:
    from regio_plugin.dependencies import problem

    return problem()
