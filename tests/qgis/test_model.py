"""The algorithms as QGIS sees them: help, outputs, progress, cancelling, background threads, steps of a model."""

from __future__ import annotations

import threading

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from .conftest import Feedback, Watch, clock, run_algorithm
from .layers import TEMPORARY, grid, layer, rows_of, saved, square, table

NAMES = ("nesteddollconformity", "boundaryvagueness", "regionsfromtable", "checkregionalisation")


@pytest.fixture(params=NAMES)
def algorithm(request, provider) -> QgsProcessingAlgorithm:
    return provider.algorithm(request.param)


def small(name: str) -> dict:
    """Parameters of a run that takes no time."""
    units = grid(3, 2, {"fine": list("aabbcc"), "coarse": list("xxxyyy"), "zone": list("ppqqrr")}, name="units")
    members = table({"nis": [f"u{k}" for k in range(1, 7)], "zone": list("aabbcc")}, "members")
    pairs = [(f"u{k}", f"u{m}") for k in range(1, 7) for m in range(1, 7)]
    ends = {"origin": [a for a, _ in pairs], "destination": [b for _, b in pairs]}
    flows = table({**ends, "amount": list(range(1, 37))}, "flows")
    return {
        "nesteddollconformity": {"FINER": units, "FINER_FIELD": "fine", "COARSER": units, "COARSER_FIELD": "coarse"},
        "boundaryvagueness": {
            "REFERENCE": units, "REFERENCE_FIELD": "fine", "DELINEATION_FIELDS": "coarse;zone", "FLOWS": flows,
            "MINIMUM_EXPECTED": 0,
        },
        "regionsfromtable": {
            "UNITS": units, "UNIT_FIELD": "nis", "TABLE": members, "TABLE_UNIT_FIELD": "nis", "TABLE_REGION_FIELD": "zone",
            "UNITS_WITH_REGION": TEMPORARY, "PROBLEMS": TEMPORARY,
        },
        "checkregionalisation": {"INPUT": units, "FIELD": "fine", "REPAIR": True, "REPAIRED": TEMPORARY},
    }[name]  # fmt: skip


# texts and kinds


def test_every_parameter_has_a_help_that_is_a_sentence(algorithm):
    for definition in algorithm.parameterDefinitions():
        text = definition.help()
        assert len(text) > 15, definition.name()
        assert text.rstrip(")").endswith("."), definition.name()
        assert definition.description() not in ("", definition.name()), definition.name()


def test_the_help_page_holds_the_help_of_every_parameter(algorithm):
    page = algorithm.shortHelpString()
    assert algorithm.shortDescription() in page
    for definition in algorithm.parameterDefinitions():
        assert definition.description() in page, definition.name()
        assert definition.help() in page, definition.name()


def test_titles_icons_and_outputs(algorithm):
    assert algorithm.displayName() not in ("", algorithm.name())
    assert not algorithm.icon().isNull()
    for output in algorithm.outputDefinitions():
        assert output.description() not in ("", output.name()), output.name()


def test_runs_in_the_background_and_in_batches(algorithm):
    flags = algorithm.flags()
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert flags & QgsProcessingAlgorithm.Flag.FlagSupportsBatch


def test_a_run_gives_every_output_that_is_promised(algorithm):
    optional = {item.name(): TEMPORARY for item in algorithm.parameterDefinitions() if item.isDestination()}
    done = run_algorithm(algorithm.name(), {**optional, **small(algorithm.name())})
    promised = {output.name() for output in algorithm.outputDefinitions()}
    assert promised == set(done.results)
    for output in algorithm.outputDefinitions():
        value = done.results[output.name()]
        kind = output.type()
        if kind == "outputNumber":
            assert isinstance(value, (int, float)), output.name()
            assert not isinstance(value, bool), output.name()
        elif kind == "outputBoolean":
            assert isinstance(value, bool), output.name()
        elif kind == "outputVector":
            assert done.layer(output.name()).isValid(), output.name()
        else:
            assert isinstance(value, str), output.name()
            assert value, output.name()


def test_optional_outputs_are_not_made_unless_asked_for(run):
    parameters = small("regionsfromtable")
    plain = run("regionsfromtable", **{k: v for k, v in parameters.items() if k not in ("UNITS_WITH_REGION", "PROBLEMS")})
    assert {"UNITS_WITH_REGION", "PROBLEMS"}.isdisjoint(plain.results)


# progress and cancelling


def test_progress_never_goes_back_and_ends_at_100(algorithm):
    done = run_algorithm(algorithm.name(), small(algorithm.name()))
    steps = done.feedback.steps
    assert len(steps) >= 4
    assert steps == sorted(steps)
    assert steps[-1] == 100.0


def test_progress_on_polygons_that_are_cut_moves_in_small_steps(run):
    units = grid(40, 40, {"fine": [f"f{k}" for k in range(1600)]})
    other = layer(
        [square(column * 1.7 - 0.3, row * 1.7 - 0.3, 1.7, 1.7) for row in range(25) for column in range(25)],
        {"coarse": [f"c{k}" for k in range(625)]},
    )
    done = run("nesteddollconformity", FINER=units, FINER_FIELD="fine", COARSER=other, COARSER_FIELD="coarse")
    steps = done.feedback.steps
    assert steps == sorted(steps)
    assert steps[-1] == 100.0
    assert len([step for step in set(steps) if 15 < step < 70]) >= 5


@pytest.fixture(scope="module")
def moved(real_data, qgis_app, tmp_path_factory) -> str:
    """All 34,806 communes of France, 300 m further."""
    source = QgsVectorLayer(f"{real_data}/fr/fr_communes_2024.gpkg|layername=commune", "communes", "ogr")
    result = QgsVectorLayer("MultiPolygon?crs=EPSG:2154&field=code:string&field=dep:string", "moved", "memory")
    places = [source.fields().lookupField(name) for name in ("code", "dep")]
    features = []
    for feature in source.getFeatures():
        shape, values = feature.geometry(), feature.attributes()
        shape.translate(300, 170)
        copy = QgsFeature(result.fields())
        copy.setGeometry(shape)
        copy.setAttributes([values[place] for place in places])
        features.append(copy)
    result.dataProvider().addFeatures(features)
    return saved(result, tmp_path_factory.mktemp("france") / "moved.gpkg")


@pytest.fixture
def large(real_data, moved):
    """``large(name)``: parameters of a run that takes many seconds."""

    def parameters(name: str) -> dict:
        source = QgsVectorLayer(f"{real_data}/fr/fr_communes_2024.gpkg|layername=commune", "communes", "ogr")
        other = QgsVectorLayer(moved, "moved", "ogr")
        return {
            "nesteddollconformity": {"FINER": source, "FINER_FIELD": "code", "COARSER": other, "COARSER_FIELD": "code"},
            "boundaryvagueness": {
                "REFERENCE": source, "REFERENCE_FIELD": "code", "DELINEATION_LAYERS": [other],
                "DELINEATION_LAYER_FIELDS": "moved=code", "BANDWIDTH": 500.0, "NOISE": 50.0,
            },
            "regionsfromtable": {
                "UNITS": source, "UNIT_FIELD": "code", "TABLE": other, "TABLE_UNIT_FIELD": "code", "TABLE_REGION_FIELD": "dep",
            },
            "checkregionalisation": {"INPUT": other, "FIELD": "dep", "UNITS": source, "UNIT_FIELD": "dep"},
        }[name]  # fmt: skip

    return parameters


@pytest.mark.parametrize("name", NAMES)
def test_a_long_run_stops_within_a_second_of_being_cancelled(large, name):
    parameters = large(name)
    feedback, cancelled = Feedback(), []

    def cancel():
        cancelled.append(clock())
        feedback.cancel()

    timer = threading.Timer(0.6, cancel)
    timer.start()
    done = run_algorithm(name, parameters, feedback)
    timer.cancel()
    assert cancelled, "it ended by itself before it was cancelled"
    assert done.results == {}
    assert min(now - then for now, then in zip(clock(), cancelled[0])) < 1.0


def test_a_long_run_asks_at_least_every_second_whether_it_was_cancelled(large):
    parameters = large("nesteddollconformity")
    watch = Watch()
    run_algorithm("nesteddollconformity", parameters, watch)
    watch.isCanceled()
    assert watch.longest < 1.0
    assert watch.steps == sorted(watch.steps)


# background and models


def in_background(name: str, parameters: dict, project) -> tuple[bool, dict, Feedback]:
    """Run an algorithm as the toolbox does: in a task of QGIS's task manager."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"regio:{name}")
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(project)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    loop, outcome = QEventLoop(), []

    def end(fine: bool, results: dict) -> None:
        outcome.append((fine, results))
        loop.quit()

    task.executed.connect(end)
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(30_000, loop.quit)
    if not outcome:
        loop.exec()
    assert outcome, "the task did not end"
    return (*outcome[0], feedback)


@pytest.mark.parametrize("name", NAMES)
def test_the_background_gives_what_the_foreground_gives(empty_project, tmp_path, name, provider):
    plain = run_algorithm(name, small(name))
    parameters = small(name)
    for definition in provider.algorithm(name).parameterDefinitions():
        if definition.isDestination():
            parameters[definition.name()] = str(tmp_path / f"{definition.name().lower()}.gpkg")
    for value in parameters.values():
        if isinstance(value, QgsVectorLayer) and value.project() is None:
            empty_project.addMapLayer(value, False)
    fine, results, feedback = in_background(name, parameters, empty_project)
    assert fine, feedback.log
    for key, value in plain.results.items():
        if key in parameters:
            written = QgsVectorLayer(results[key], key, "ogr")
            assert [{k: v for k, v in row.items() if k != "fid"} for row in rows_of(written)] == plain.rows(key), key
        else:
            assert results[key] == value, key


def fixed(value) -> list:
    return [QgsProcessingModelChildParameterSource.fromStaticValue(value)]


def given(name: str) -> list:
    return [QgsProcessingModelChildParameterSource.fromModelParameter(name)]


def made(child: str, output: str) -> list:
    return [QgsProcessingModelChildParameterSource.fromChildOutput(child, output)]


def child(name: str, sources: dict, outputs: dict[str, str] | None = None) -> QgsProcessingModelChildAlgorithm:
    """A step of a model; ``outputs`` gives those that the model itself gives their names."""
    result = QgsProcessingModelChildAlgorithm(f"regio:{name}")
    result.setChildId(name)
    for definition in QgsApplication.processingRegistry().algorithmById(f"regio:{name}").parameterDefinitions():
        if definition.defaultValue() is not None and definition.name() not in sources and not definition.isDestination():
            result.addParameterSources(definition.name(), fixed(definition.defaultValue()))  # as the designer does
    for key, value in sources.items():
        result.addParameterSources(key, value)
    final = {}
    for output, title in (outputs or {}).items():
        item = QgsProcessingModelOutput(title)
        item.setChildId(name)
        item.setChildOutputName(output)
        final[title] = item
    result.setModelOutputs(final)
    return result


@pytest.fixture
def model(provider) -> QgsProcessingModelAlgorithm:
    """Table -> regions -> nested in provinces?, as drawn in the model designer."""
    result = QgsProcessingModelAlgorithm("Do zones nest?", "Regio")
    for definition in (
        QgsProcessingParameterFeatureSource("units", "Units"),
        QgsProcessingParameterField("unit_code", "Unit code", None, "units"),
        QgsProcessingParameterFeatureSource("members", "Members"),
        QgsProcessingParameterFeatureSource("provinces", "Provinces"),
    ):
        parameter = QgsProcessingModelParameter(definition.name())
        result.addModelParameter(definition, parameter)
    first = child(
        "regionsfromtable",
        {
            "UNITS": given("units"), "UNIT_FIELD": given("unit_code"), "TABLE": given("members"),
            "TABLE_UNIT_FIELD": fixed("nis"), "TABLE_REGION_FIELD": fixed("zone"),
        },
    )  # fmt: skip
    second = child(
        "nesteddollconformity",
        {
            "FINER": made("regionsfromtable", "REGIONS"), "FINER_FIELD": fixed("region"), "COARSER": given("provinces"),
            "COARSER_FIELD": fixed("coarse"), "WEIGHT": fixed(1),
        },
        {"REGIONS": "judged", "PAIRS": "pairs"},
    )  # fmt: skip
    third = child(
        "checkregionalisation",
        {"INPUT": made("regionsfromtable", "REGIONS"), "FIELD": fixed("region")},
        {"FINDINGS": "findings"},
    )
    fourth = child(
        "boundaryvagueness",
        {
            "REFERENCE": given("units"), "REFERENCE_FIELD": given("unit_code"), "DELINEATION_FIELDS": fixed(["fine", "coarse"]),
            "DELINEATION_LAYERS": made("regionsfromtable", "REGIONS"), "SCOPE": fixed(1),
        },
        {"ARCS": "borders"},
    )  # fmt: skip
    for step in (first, second, third, fourth):
        result.addChildAlgorithm(step)
    result.updateDestinationParameters()
    return result


def model_inputs(project) -> dict:
    units = grid(3, 2, {"fine": list("aabbcc"), "coarse": list("xxxyyy")}, name="units")
    members = table({"nis": [f"u{k}" for k in range(1, 7)], "zone": list("aabbcc")}, "members")
    provinces = layer([square(0, 0, 3), square(0, 1, 3)], {"coarse": list("xy")}, "provinces")
    for item in (units, members, provinces):
        project.addMapLayer(item, False)
    return {"units": units.id(), "unit_code": "nis", "members": members.id(), "provinces": provinces.id()}


def destinations(model: QgsProcessingModelAlgorithm, folder=None) -> dict:
    names = [item.name() for item in model.parameterDefinitions() if item.isDestination()]
    assert len(names) == 4
    return {name: str(folder / f"{name.rpartition(':')[2]}.gpkg") if folder else TEMPORARY for name in names}


def output(results: dict, name: str):
    return next(value for key, value in results.items() if key.rpartition(":")[2] == name)


def test_the_model_is_complete(model):
    fine, reasons = model.validate()
    assert fine, reasons


@pytest.mark.parametrize("files", [True, False])
def test_all_four_are_steps_of_a_model(model, empty_project, tmp_path, files):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(empty_project)
    targets = destinations(model, tmp_path if files else None)
    results, fine = model.run({**model_inputs(empty_project), **targets}, context, feedback, {}, False)
    assert fine, feedback.log
    judged = QgsProcessingUtils.mapLayerFromString(output(results, "judged"), context)
    assert {row["region"]: row["conforming"] for row in rows_of(judged)} == {"a": True, "b": False, "c": True}
    borders = QgsProcessingUtils.mapLayerFromString(output(results, "borders"), context)
    assert {row["of"] for row in rows_of(borders)} == {3.0}
    assert "2 of 3 regions of" in feedback.log
    if files:
        assert QgsVectorLayer(str(tmp_path / "judged.gpkg"), "j", "ogr").renderer().classAttribute() == "state"


def test_the_model_runs_in_the_background(model, empty_project, tmp_path):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(empty_project)
    parameters = {**model_inputs(empty_project), **destinations(model, tmp_path)}
    task = QgsProcessingAlgRunnerTask(model, parameters, context, feedback)
    loop, outcome = QEventLoop(), []
    task.executed.connect(lambda fine, results: (outcome.append((fine, results)), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    QTimer.singleShot(30_000, loop.quit)
    loop.exec()
    assert [fine for fine, _ in outcome] == [True], feedback.log
    assert len(rows_of(QgsVectorLayer(str(tmp_path / "judged.gpkg"), "j", "ogr"))) == 3


def test_a_step_that_is_refused_ends_the_model_with_the_sentence(model, empty_project):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(empty_project)
    parameters = {**model_inputs(empty_project), **destinations(model), "unit_code": "nix"}
    try:
        _, fine = model.run(parameters, context, feedback, {}, True)
    except Exception as error:
        fine = False
        feedback.said.append(str(error))
    assert not fine
    assert '"units" has no field "nix". Did you mean "nis"?' in feedback.log
