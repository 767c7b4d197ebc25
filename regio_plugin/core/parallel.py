"""Long work on arrays in two threads and small parts, so that it shows progress and stops when cancelled."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Event
from types import TracebackType
from typing import Any

import numpy as np
from numpy.typing import NDArray

Progress = Callable[[float], None]
_THREADS = min(2, os.cpu_count() or 1)
_PATIENCE = 0.1


class Workers:
    """Two threads (GEOS releases the interpreter lock). Use as a context manager.

    ``progress`` is called with 0..1 in the calling thread, at least every 0.1 s; it may raise to cancel.
    """

    def __init__(self, progress: Progress | None = None) -> None:
        self._tell = progress or (lambda share: None)
        self._stop = Event()
        self._pool = ThreadPoolExecutor(_THREADS)

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._stop.set()
        self._pool.shutdown(wait=True)

    def start(self, work: Callable, *arguments: object) -> Future:
        """Begin ``work`` in one of the threads; its ``wait_for`` gives the result."""
        return self._pool.submit(work, *arguments)

    def wait_for(self, job: Future, share: float = 0.0) -> Any:
        """The result of a job; progress is told while it runs."""
        while wait([job], timeout=_PATIENCE).not_done:
            self._tell(share)
        return job.result()

    def run(
        self,
        work: Callable[[slice], NDArray],
        parts: list[list[slice]],
        dtype: type,
        span: tuple[float, float] = (0.0, 1.0),
    ) -> NDArray:
        """The results of ``work`` on consecutive slices, in order.

        Args:
            work: from a slice of the rows to an array with one value per row.
            parts: slices that one thread works off one after the other; no two parts run on the same slice.
            dtype: of the result.
            span: share of the progress that this stands for.
        """
        jobs = [self._pool.submit(self._part, work, slices) for slices in parts]
        results = [np.empty(0, dtype=dtype)]
        try:
            for done, job in enumerate(jobs, start=1):
                share = span[0] + (span[1] - span[0]) * done / len(jobs)
                results += self.wait_for(job, share)
                self._tell(share)
        except BaseException:
            self._stop.set()
            for job in jobs:
                job.cancel()
            raise
        return np.concatenate(results)

    def _part(self, work: Callable[[slice], NDArray], slices: list[slice]) -> list[NDArray]:
        results = []
        for rows in slices:
            if self._stop.is_set():
                break
            results.append(work(rows))
        return results


def slices(cost: NDArray, most: float) -> list[slice]:
    """Consecutive slices of rows whose ``cost`` (n,) adds up to about ``most``; a row that costs more stands alone."""
    if not len(cost):
        return []
    number = (np.cumsum(cost) - cost) // most
    cuts = np.flatnonzero(np.r_[True, number[1:] != number[:-1]])
    return [slice(low, high) for low, high in zip(cuts, np.r_[cuts[1:], len(cost)])]


def span(progress: Progress | None, low: float, high: float) -> Progress:
    """Progress 0..1 of a step as the part from ``low`` to ``high`` of the whole."""
    if progress is None:
        return lambda share: None
    return lambda share: progress(low + (high - low) * share)
