"""Packages that must be loaded in the main thread before a thread of a pool uses them."""

from __future__ import annotations

import threading
from importlib import import_module

_ALWAYS, _PICTURES = ("scipy.spatial",), ("matplotlib.backends.backend_agg",)


def load_early(pictures: bool) -> None:
    """Load them now, if this is the main thread.

    Extensions made with pybind11 keep the Python state of the thread that loads the first of them. The threads of QGIS's tasks
    get a new state with every task: an extension that was first loaded in such a thread ends QGIS ("_PyThreadState_Attach:
    non-NULL old thread state") when a later task in the same thread uses it.
    """
    if threading.current_thread() is not threading.main_thread():
        return
    for name in (*_ALWAYS, *(_PICTURES if pictures else ())):
        try:
            import_module(name)
        except ImportError:  # who needs it says so in a sentence
            continue
