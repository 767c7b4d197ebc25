"""Fixtures of the tests that need no QGIS."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# the same examples every time, however busy the machine; REGIO_EXPLORE=1 draws new ones, ten times as many
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile("explore" if os.environ.get("REGIO_EXPLORE") else "same")

SHARED = Path(os.environ.get("REGIO_SHARED", Path(__file__).parents[3] / "shared"))


@pytest.fixture(scope="session")
def reference() -> Path:
    """Folder of the inputs with published or peer-computed answers."""
    return _present(SHARED / "reference")


@pytest.fixture(scope="session")
def real_data() -> Path:
    """Folder of the real municipalities, regionalisations and flows."""
    return _present(SHARED / "data")


def _present(folder: Path) -> Path:
    if not folder.is_dir():
        pytest.skip(f"{folder} is not there; it is shared beside the project")
    return folder
