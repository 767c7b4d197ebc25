"""Tests that need QGIS run the plugin as users get it, from build/; those of the core run the source."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def ci_tool(name: str):
    """A module of the folder .ci."""
    known = f"regio_ci_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, ROOT / ".ci" / f"{name}.py")
        module = sys.modules[known] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[known]


def pytest_configure(config: pytest.Config) -> None:
    folders = {Path(argument.split("::")[0]).resolve() for argument in config.args}
    place = ROOT
    if not all(folder.is_relative_to(ROOT / "tests" / "core") for folder in folders):
        place = ROOT / "build"
        if "REGIO_BUILT" not in os.environ:  # set where another QGIS runs what was built here
            ci_tool("package").assemble()
    sys.path.insert(0, str(place))
    found = Path(importlib.import_module("regio_plugin").__file__)  # now, since pytest puts other folders first later on
    if not found.is_relative_to(place / "regio_plugin"):
        raise pytest.UsageError(f"the tests would run {found}, not the plugin in {place}")
