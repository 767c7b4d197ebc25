"""Timing contenders against each other in one run, and saying whether a floor is reached."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

US = "Regio"


def say(text: str = "") -> None:
    """A line on standard output, at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def seconds(work: Callable[[], object]) -> tuple[float, object]:
    """How long ``work`` takes, and what it gives."""
    begin = time.perf_counter()
    result = work()
    return time.perf_counter() - begin, result


@dataclass
class Contender:
    """One way to do a task. ``run`` does it on fresh inputs and returns the seconds without making those inputs."""

    name: str
    run: Callable[[], float]
    repeats: int = 5
    times: list[float] = field(default_factory=list)

    @property
    def median(self) -> float:
        return float(np.median(self.times))

    @property
    def best(self) -> float:
        return min(self.times)


@dataclass(frozen=True)
class Floor:
    """Something that has to hold: a sentence with the figure in it, and whether it does."""

    text: str
    reached: bool


@dataclass
class Task:
    """A heading, who did it in what time, remarks, and the floors."""

    heading: str
    contenders: list[Contender]
    remarks: list[str] = field(default_factory=list)
    floors: list[Floor] = field(default_factory=list)

    def measure(self) -> None:
        """Run the contenders in turn, round by round, so that a busy moment hits all of them alike."""
        for round_ in range(max(one.repeats for one in self.contenders)):
            for one in self.contenders:
                if round_ < one.repeats:
                    one.times.append(one.run())

    def named(self, name: str) -> Contender | None:
        """The contender of that name, if it took part."""
        return next((one for one in self.contenders if one.name == name), None)

    def within(self, name: str, limit: float) -> None:
        """Floor: the undisturbed time (the best of the repeats) of ``name`` is below ``limit`` seconds."""
        best = self.named(name).best
        self.floors.append(Floor(f"{name}: {duration(best)} undisturbed, floor below {duration(limit)}", best < limit))

    def faster(self, peer: str, least: float, us: str = US) -> None:
        """Floor: ``us`` is at least ``least`` times as fast as ``peer``, by the medians of this run."""
        other = self.named(peer)
        if other is None:
            self.floors.append(Floor(f"{peer} was not measured, so the floor of {least:g}x is not shown", False))
            return
        ratio = other.median / self.named(us).median
        self.floors.append(Floor(f"{ratio:.1f}x as fast as {peer}, floor {least:g}x", ratio >= least))

    def show(self) -> None:
        """Print times, ratios, remarks and floors."""
        say(f"\n{self.heading}")
        base = self.contenders[0].median
        for one in self.contenders:
            spread = f"median {duration(one.median):>9}   best {duration(one.best):>9}   of {len(one.times)}"
            ratio = "" if one is self.contenders[0] else f"   {one.median / base:6.2f}x"
            say(f"  {one.name:<46} {spread}{ratio}")
        for remark in self.remarks:
            say(f"  {remark}")
        for floor in self.floors:
            say(f"  [{'ok' if floor.reached else 'MISSED'}] {floor.text}")


def duration(value: float) -> str:
    """Seconds or milliseconds in three digits."""
    return f"{value:.3g} s" if value >= 0.1 else f"{1000 * value:.3g} ms"


def busy() -> str:
    """A warning if other programs use the processors now, else empty."""
    load, processors = os.getloadavg()[0], os.cpu_count() or 1
    if load < processors / 2:
        return ""
    return (
        f"Other programs keep this machine busy (load {load:.1f} on {processors} processors): times are too long, above all "
        "with two threads; the ratios are worth more."
    )
