"""The demo province for the dock: a copy in a folder of the user, its layers, and how its divisions are registered."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QSettings

from ..core.messages import RegioError
from ..i18n import resource, tr

GEOPACKAGE = "regio_demo.gpkg"
UNITS = "municipalities"


@dataclass(frozen=True)
class Example:
    """``layers`` from the top of the layer tree down; ``entries`` have the fields of the register's entries."""

    layers: list[QgsVectorLayer]
    entries: list[dict[str, Any]]
    path: str

    def table(self, name: str) -> QgsVectorLayer:
        """The layer with a name in the GeoPackage."""
        return next(layer for layer in self.layers if layer.source().endswith(f"layername={name}"))


def example_layers(folder: str | None = None) -> Example:
    """Copy the demo province into ``folder`` (default: Regio's folder in the QGIS profile) and open it.

    A copy that is there already is opened as it is, with what the user changed in it. The plugin's own file is never opened.

    Raises:
        RegioError: the folder cannot be written, or the demo data are missing from the plugin.
    """
    path = _copy(folder or os.path.join(QgsApplication.qgisSettingsDirPath(), "regio"))
    layers = {name: _open(path, name, title) for name, title in _titles().items()}
    return Example(list(layers.values()), [_entry(item, layers) for item in _registered()], path)


def _titles() -> dict[str, str]:
    """Layers of the example by name, with their titles in the user's language, the topmost first."""
    return {
        "river": tr("River"),
        UNITS: tr("Municipalities"),
        "reference_regions": tr("Reference regions"),
        "landscape": tr("Landscapes"),
        "sea": tr("Sea"),
        "flows": tr("Commuting and moving"),
        "partnerships": tr("Partnerships"),
        "land_definitions": tr("Definitions of a land people name"),
    }


def _registered() -> list[dict[str, Any]]:
    with open(resource("demo/regionalisations.json"), encoding="utf-8") as file:
        return json.load(file)


def _entry(item: dict[str, Any], layers: dict[str, QgsVectorLayer]) -> dict[str, Any]:
    language = str(QSettings().value("locale/userLocale", "en") or "en")[:2]
    kept = ("key", "kind", "level", "domain", "code_field", "name_field")
    return {
        **{name: item[name] for name in kept},
        "label": item["label"].get(language, item["label"]["en"]),
        "layer_id": layers[item["layer"]].id(),
    }


def _copy(folder: str) -> str:
    """The path of the user's copy; made if there is none that opens."""
    target = os.path.join(folder, GEOPACKAGE)
    number = 1
    while os.path.exists(target):
        if all(_layer(target, name, name).isValid() for name in _titles()):
            return target
        number += 1
        target = os.path.join(folder, f"regio_demo_{number}.gpkg")
    try:
        os.makedirs(folder, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, GEOPACKAGE)
            shutil.copyfile(resource(f"demo/{GEOPACKAGE}"), staged)
            os.replace(staged, target)
    except OSError as error:
        raise RegioError(
            'The example could not be copied to "{folder}" ({reason}). Choose another folder.',
            folder=folder,
            reason=error.strerror or str(error),
        ) from error
    return target


def _layer(path: str, name: str, title: str) -> QgsVectorLayer:
    return QgsVectorLayer(f"{path}|layername={name}", title, "ogr")


def _open(path: str, name: str, title: str) -> QgsVectorLayer:
    layer = _layer(path, name, title)
    if not layer.isValid():
        raise RegioError('Layer "{layer}" of the example "{path}" cannot be opened.', layer=name, path=path)
    return layer
