"""The optional package that finds communities: whether it is there, and how to get it."""

from __future__ import annotations

import importlib.util
import sys

from ..messages import RegioError, Sentence, sentence

_MISSING_ON = {
    "win32": sentence(
        "Communities need the package igraph, which this QGIS does not have. Open the OSGeo4W Shell from the start menu, "
        "type: python -m pip install igraph and start QGIS again, or choose another method."
    ),
    "darwin": sentence(
        "Communities need the package igraph, which this QGIS does not have. Open Terminal, type: "
        "/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user igraph and start QGIS again, or choose "
        "another method."
    ),
}
_MISSING_ELSEWHERE = sentence(
    "Communities need the package igraph, which this QGIS does not have. On Debian and Ubuntu: sudo apt install "
    "python3-igraph. On other systems: python3 -m pip install --user igraph. Then start QGIS again, or choose another method."
)
MISSING_IGRAPH: Sentence = _MISSING_ON.get(sys.platform, _MISSING_ELSEWHERE)


def have_igraph() -> bool:
    """Whether the optional package igraph is installed; it is not loaded."""
    try:
        return importlib.util.find_spec("igraph") is not None
    except ValueError:  # another plugin put a stub in its place
        return False


def require_igraph() -> None:
    """Go on only where igraph is.

    Raises:
        RegioError: it is not installed; the sentence says how to get it.
    """
    if not have_igraph():
        raise RegioError(MISSING_IGRAPH)
