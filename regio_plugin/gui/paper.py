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
from ..report.summary import Bar, Column, Figure, Section, Summary, write_summary
from ..styling.layouts import Panel, map_picture
from .questions import BORDERS, CHECK, NESTING, question, shown
from .result_model import read_rows
from .results import Result

_MOST_ROWS = 500


def draw_map(project: QgsProject, result: Result, path: str) -> None:
    """Draw the layers of a result on a sheet with legend, scale bar and source, as PDF or PNG by the ending of ``path``.

    Raises:
        RegioError: the layers are gone or empty, or the file cannot be written.
    """
    layers = _layers(project, result)
    drawn = _drawn(layers)
    if not drawn:
        raise RegioError('There is nothing to draw in "{result}": its layers are empty.', result=result.title)
    panel = Panel(drawn, explained=drawn)
    map_picture([panel], path, _title(result), source=_source(project, result))


def write_report(project: QgsProject, result: Result, path: str) -> None:
    """Write the answer, the map, the table and how it was computed as one HTML page.

    Raises:
        RegioError: the layers are gone, or the file cannot be written.
    """
    layers = _layers(project, result)
    with tempfile.TemporaryDirectory(prefix="regio-") as folder:
        picture = ""
        if _drawn(layers):
            picture = os.path.join(folder, "map.png")
            draw_map(project, result, picture)
        elif result.pictures:
            picture = next(iter(result.pictures.values()))
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


def _drawn(layers: dict[str, QgsVectorLayer]) -> list[QgsVectorLayer]:
    """The layers for a map; none where all are empty."""
    spatial = [layer for layer in layers.values() if layer.isSpatial()]
    return spatial if any(layer.featureCount() for layer in spatial) else []


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
    if result.question == CHECK:
        return check_section(numbers, layers["FINDINGS"], result.title)
    return _any_section(result, layers)


def _any_section(result: Result, layers: dict[str, QgsVectorLayer]) -> Section:
    """What the dock shows of an answer: its sentence, figures, chart and first table."""
    asked = question(result.question)
    rows = read_rows(layers[asked.main], asked)
    words = {group.key: group.words for group in asked.groups}
    counts = [sum(row.group == group.key for row in rows) for group in asked.groups]
    table = [
        tuple(
            words.get(str(value), str(value)) if item.style == "group" else shown(value, item.style, result.weight)
            for value, item in zip(row.values, asked.columns)
        )
        for row in rows[:_MOST_ROWS]
    ]
    return Section(
        asked.title,
        result.verdict,
        [Figure(shown(result.numbers.get(item.output), item.style, result.weight), item.title) for item in asked.figures],
        [Bar(g.words, integer(n), n / max(*counts, 1), g.colour) for g, n in zip(asked.groups, counts)],
        [Column(item.title, item.style not in ("text", "group", "boolean")) for item in asked.columns],
        table,
        [asked.meaning, *result.notes],
    )


def _source(project: QgsProject, result: Result) -> str:
    names = [layer.name() for layer in map(project.mapLayer, result.inputs) if layer is not None]
    date = QLocale().toString(QDate.currentDate(), "d MMMM yyyy")
    return tr("Source: {layers}. Made with Regio, {date}.").format(layers=", ".join(names), date=date)
