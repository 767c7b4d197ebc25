"""The generated coverages of ../shared/reference/tools, kept in build/bench between runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np

from regio_plugin.core.geometry import shapely

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("REGIO_SHARED", ROOT.parent / "shared"))
TOOLS = SHARED / "reference" / "tools"
_KEPT = ROOT / "build" / "bench"
# units -> halvings of every edge, and the frames of A and B, as for the figures in METHODS C
_LEVELS = {300: 5, 3_000: 4, 30_000: 2}
_FRAME = {"A": (1, 0.0, 1e5), "B": (2, -1e3, 1.01e5)}


def coverage(name: str, count: int) -> np.ndarray:
    """WKB (count,) of the polygons of coverage A or B; generated once."""
    source = TOOLS / "gen_coverage.py"
    kept = _KEPT / f"{name}{count}-{int(source.stat().st_mtime)}.npz"
    if not kept.is_file():
        seed, low, high = _FRAME[name]
        sys.path.insert(0, str(TOOLS))
        try:
            from gen_coverage import coverage as generate
        finally:
            sys.path.remove(str(TOOLS))
        polygons, _ = generate(count, _LEVELS[count], seed=seed, lo=low, hi=high)
        _KEPT.mkdir(parents=True, exist_ok=True)
        buffers = shapely.to_wkb(polygons)
        np.savez(kept, data=np.frombuffer(b"".join(buffers), dtype=np.uint8), size=[len(one) for one in buffers])
    with np.load(kept) as file:
        data, size = file["data"].tobytes(), file["size"]
    ends = np.cumsum(size)
    return np.array([data[end - length : end] for end, length in zip(ends, size)], dtype=object)
