"""A result on paper: the map as PDF or picture, and the report with map and tables."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QLocale

from ..core.messages import RegioError
from ..i18n import integer, tr
from ..report.sections import borders_section, check_section, nested_section
from ..report.summary import Section, Summary, write_summary
from ..styling.layouts import Panel, map_picture
from .questions import BORDERS, NESTING, question
from .results import Result


def draw_map(project: QgsProject, result: Result, path: str) -> None:
    """Draw the layers of a result on a sheet with legend, scale bar and source, as PDF or PNG by the ending of ``path``.

    Raises:
        RegioError: the layers are gone or empty, or the file cannot be written.
    """
    layers = _layers(project, result)
    if not any(layer.featureCount() for layer in layers.values()):
        raise RegioError('There is nothing to draw in "{result}": its layers are empty.', result=result.title)
    panel = Panel(list(layers.values()), explained=list(layers.values()))
    map_picture([panel], path, _title(result), source=_source(project, result))


def write_report(project: QgsProject, result: Result, path: str) -> None:
    """Write the answer, the map, the table and how it was computed as one HTML page.

    Raises:
        RegioError: the layers are gone, or the file cannot be written.
    """
    layers = _layers(project, result)
    with tempfile.TemporaryDirectory(prefix="regio-") as folder:
        picture = ""
        if any(layer.featureCount() for layer in layers.values()):
            picture = os.path.join(folder, "map.png")
            draw_map(project, result, picture)
        summary = Summary(
            _title(result),
            result.title,
            [_section(result, layers)],
            picture,
            question(result.question).title,
            _source(project, result),
            [(question(result.question).title, result.command())],
        )
        write_summary(summary, path, QgsApplication.instance().locale()[:2])


def _layers(project: QgsProject, result: Result) -> dict[str, QgsVectorLayer]:
    found = {output: result.layer(project, output) for output in question(result.question).outputs}
    layers = {output: layer for output, layer in found.items() if layer is not None}
    if question(result.question).main not in layers:
        raise RegioError('The layer of "{result}" is not in the project any more. Compute it again.', result=result.title)
    return layers


def _title(result: Result) -> str:
    if result.question != NESTING:
        return result.verdict
    finer, coarser = _labels(result)
    return tr("{conforming} of {total} regions of {finer} lie inside one region of {coarser}").format(
        conforming=integer(result.numbers["CONFORMING_COUNT"]),
        total=integer(result.numbers["REGION_COUNT"]),
        finer=finer,
        coarser=coarser,
    )


def _labels(result: Result) -> tuple[str, str]:
    return result.parameters["FINER_LABEL"], result.parameters["COARSER_LABEL"]


def _section(result: Result, layers: dict[str, QgsVectorLayer]) -> Section:
    if result.question == NESTING:
        share = [(tr("inside the parents"), float(result.numbers["CONFORMITY"]))]
        section = nested_section(result.numbers, layers["REGIONS"], layers.get("BREAKERS"), *_labels(result), share)
        return replace(section, heading=question(NESTING).title, sentence=result.verdict)
    numbers = {**result.numbers, "VERDICT": result.verdict}
    if result.question == BORDERS:
        return borders_section(numbers, layers["ARCS"], {})
    return check_section(numbers, layers["FINDINGS"], result.title)


def _source(project: QgsProject, result: Result) -> str:
    names = [layer.name() for layer in map(project.mapLayer, result.inputs) if layer is not None]
    date = QLocale().toString(QDate.currentDate(), "d MMMM yyyy")
    return tr("Source: {layers}. Made with Regio, {date}.").format(layers=", ".join(names), date=date)
