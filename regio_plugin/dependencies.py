"""What Regio needs besides QGIS, and what to tell a user who lacks it."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from importlib.machinery import ModuleSpec

from .i18n import tr

_NEEDED = ("numpy", "scipy", "pandas", "shapely")


def problem() -> str:
    """A sentence that says what is missing or too old and what to install on this system; empty if all is well.

    Imports nothing, so that it may run while QGIS starts: shapely 2 is known by a module that older ones lack.
    """
    specs = {name: _spec(name) for name in _NEEDED}
    lacking = [name for name, spec in specs.items() if spec is None]
    if lacking:
        return tr("Regio needs {packages}, which this QGIS does not have. {advice}").format(
            packages=", ".join(lacking), advice=advice()
        )
    folders = specs["shapely"].submodule_search_locations or [""]
    if not os.path.exists(os.path.join(folders[0], "_ragged_array.py")):
        return tr("Regio needs shapely 2 or newer; this QGIS has an older one. {advice}").format(advice=advice())
    if _major("pandas", specs["pandas"]) < 2:
        return tr("Regio needs pandas 2 or newer; this QGIS has an older one. {advice}").format(advice=advice())
    return ""


def _spec(name: str) -> ModuleSpec | None:
    """Where a package would be loaded from; None if it is missing, or another plugin put a stub in its place."""
    try:
        return importlib.util.find_spec(name)
    except ValueError:
        return None


def _major(package: str, spec: ModuleSpec | None) -> int:
    """Major version of an installed package; a high number where it cannot be told.

    It stands in the name of the folder beside the package; importlib.metadata would tell too, but its import takes a quarter of
    the time that the plugin adds to the start of QGIS.
    """
    folders = spec.submodule_search_locations if spec else None
    top = os.path.dirname(folders[0]) if folders else ""
    beside = os.listdir(top) if os.path.isdir(top) else []
    found = [re.match(rf"{package}-(\d+)\..*(dist|egg)-info", name) for name in beside]
    return max((int(match[1]) for match in found if match), default=99)


def clash(error: ImportError) -> str:
    """A sentence for a package that is there but cannot be loaded."""
    return tr("Regio cannot load a package that it needs: {reason}. {advice}").format(reason=error, advice=advice())


def advice() -> str:
    """How to install what is needed on this operating system."""
    if sys.platform == "win32":
        return tr(
            "Open the OSGeo4W Shell from the start menu, type: python -m pip install --user \"shapely>=2\" "
            "\"pandas>=2\" scipy and start QGIS again. If installing is not allowed on this computer, ask your IT "
            "department for these packages."
        )
    if sys.platform == "darwin":
        return tr(
            "Open Terminal, type: /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user "
            "\"shapely>=2\" \"pandas>=2\" scipy and start QGIS again."
        )
    return tr(
        "On Debian 13 or newer: sudo apt install python3-shapely python3-pandas python3-scipy. On older systems: "
        "python3 -m pip install --user --break-system-packages \"numpy<2\" \"shapely>=2\" \"pandas>=2\" scipy. Then start "
        "QGIS again."
    )
