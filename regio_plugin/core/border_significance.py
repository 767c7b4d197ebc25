"""Which borders are better than chance? Each one against random borders between the same two regions."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .adjacency import Neighbours
from .expectation import Expectation
from .flows import Flows
from .messages import RegioError, Sentence, sentence
from .null_maps import TOLERANCE, bipartitions
from .parallel import Progress
from .significance import FEWEST_DRAWS, FEWEST_UNITS, LEVEL, monte_carlo_p, q_values, reaching, sequential_p

BETTER, CHANCE, WORSE, UNTESTABLE = "better", "chance", "worse", "untestable"
ENOUGH = 20
_FIRST = 99
_DENSE = 600
_FIGURES = ("drawn_mean", "drawn_sd", "ratio", "z", "p_value", "p_high", "best", "draws", "as_good")
_COLUMNS = ("low", "high", "units", "cross", "observed", "same", *_FIGURES)


@dataclass(frozen=True)
class BorderTests:
    """One row per pair of neighbouring regions in ``frame``, and why a border could not be tested in ``reasons`` (p,).

    Columns: low, high, units (of both regions), cross (what crosses, both ways), observed (what is compared: cross, or cross
    over expected), drawn_mean and drawn_sd (the same of random borders), ratio (observed / drawn_mean), z, p_value (one-sided:
    low), q_value, best (the least of all borders seen), draws, same (draws that are the real border),
    as_good (draws that do as well), testable, state ("better", "chance", "worse", "untestable"). ``relative`` tells that what
    crosses was compared with what is expected to.
    """

    frame: pd.DataFrame
    reasons: list[Sentence | None]
    relative: bool = False

    def powerless(self) -> list[Sentence]:
        """How many tested borders could not come out as better than chance whatever crosses them, and why."""
        tested = self.frame[self.frame["testable"]]
        notes = []
        few = int((tested["same"] >= LEVEL * tested["draws"]).sum())
        if few:
            notes.append(
                sentence(
                    "{count} of {tested} borders can hardly come out as better than chance: between regions of these sizes few "
                    "other borders are possible, and at least {share} % of the random ones are the real one.",
                    count=few,
                    tested=len(tested),
                    share=round(100 * LEVEL),
                )
            )
        draws = int(tested["draws"].max()) if len(tested) else 0
        if draws and len(tested) > LEVEL * (draws + 1):
            notes.append(
                sentence(
                    "With {draws} random borders and {tested} tests at once a single border cannot come out as better than "
                    "chance. Draw at least {wanted}.",
                    draws=draws,
                    tested=len(tested),
                    wanted=int(np.ceil(len(tested) / LEVEL)),
                )
            )
        return notes

    def sentence_of(self, row: int) -> Sentence:
        """The evidence on one border in words."""
        reason = self.reasons[row]
        if reason is not None:
            return reason
        record = self.frame.iloc[row]
        values = {
            "cross": _short(record["observed"]),
            "mean": _short(record["drawn_mean"]),
            "count": int(record["as_good"]),
            "draws": int(record["draws"]),
        }
        if record["state"] == CHANCE and record["same"] >= LEVEL * record["draws"]:
            share = round(100 * record["same"] / record["draws"])
            return Sentence(_FEW_WAYS.text, {**values, "share": share})
        return Sentence((_RELATIVE if self.relative else _WORDS)[record["state"]].text, values)


_WORDS = {
    BETTER: sentence(
        "Better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; "
        "{count} of {draws} random borders do as well."
    ),
    CHANCE: sentence(
        "No better than chance: {cross} crosses this border, {mean} on average a random border between the same two regions; "
        "{count} of {draws} random borders do as well."
    ),
    WORSE: sentence(
        "Worse than chance: {cross} crosses this border, only {mean} on average a random border between the same two regions; "
        "{count} of {draws} random borders do as well."
    ),
}


_RELATIVE = {
    BETTER: sentence(
        "Better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a random "
        "border between the same two regions; {count} of {draws} random borders do as well."
    ),
    CHANCE: sentence(
        "No better than chance: {cross} of what the sizes of the units let expect crosses this border, {mean} on average a "
        "random border between the same two regions; {count} of {draws} random borders do as well."
    ),
    WORSE: sentence(
        "Worse than chance: {cross} of what the sizes of the units let expect crosses this border, only {mean} on average a "
        "random border between the same two regions; {count} of {draws} random borders do as well."
    ),
}

_FEW_WAYS = sentence(
    "No better than chance, but it hardly could be: {share} % of the random borders are this border itself. {cross} crosses "
    "it, {mean} on average a random border between the same two regions."
)


def _short(value: float) -> float | int:
    return round(value) if abs(value) >= 100 else round(float(value), 2)


def border_tests(
    flows: Flows,
    neighbours: Neighbours,
    labels: NDArray[np.intp],
    draws: int = 999,
    size: NDArray[np.float64] | None = None,
    tolerance: float = TOLERANCE,
    seed: int = 1,
    sequential: bool = True,
    expectation: Expectation | None = None,
    progress: Progress | None = None,
) -> BorderTests:
    """Test every border between two neighbouring regions: does less cross it than random borders between the same two?

    A random border divides the units of both regions into two connected parts of the sizes they have (uniform spanning tree,
    Wilson 1996, cut at a uniform balanced edge); draws are independent. A test may stop early where the answer is clear
    (Besag & Clifford 1991); q-values are those of Benjamini & Hochberg (1995).

    Args:
        flows: flows between n units; self flows cross nothing.
        neighbours: who borders on whom.
        labels: region (n,), -1 for none.
        draws: random borders per border, at most.
        size: what the size of a region is (n,); None: number of units.
        tolerance: how far the sizes may change, as a share.
        seed: the same seed gives the same answer.
        sequential: whether tests may stop early.
        expectation: what would flow without borders; with it, what crosses a border is divided by what is expected to.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: fewer than 19 draws, or no two regions are neighbours.
    """
    if draws < FEWEST_DRAWS:
        raise RegioError("At least {least} random borders are needed; {count} were asked.", least=FEWEST_DRAWS, count=draws)
    low, high = neighbours.region_pairs(labels)
    if not len(low):
        raise RegioError(
            "No two regions are neighbours, so there is no border to test. Is there one region only, or do the polygons not "
            "share edges?"
        )
    tell = progress or (lambda share: None)
    test = _Test(flows, neighbours, draws, size, tolerance, seed, sequential, expectation)
    rows, reasons = [], []
    for k, (i, j) in enumerate(zip(low.tolist(), high.tolist())):
        tell(k / len(low))
        row, reason = test.border(labels, i, j, _still(tell, k / len(low)))
        rows.append(row)
        reasons.append(reason)
    frame = pd.DataFrame(rows, columns=list(_COLUMNS))
    return BorderTests(_judged(frame, reasons), reasons, expectation is not None)


@dataclass(frozen=True)
class _Test:
    """What all borders are tested with."""

    flows: Flows
    neighbours: Neighbours
    draws: int
    size: NDArray[np.float64] | None
    tolerance: float
    seed: int
    sequential: bool
    expectation: Expectation | None

    @cached_property
    def both(self) -> csr_matrix:
        """Flows both ways (n, n)."""
        return (self.flows.matrix + self.flows.matrix.T).tocsr()

    def border(self, labels: NDArray[np.intp], i: int, j: int, still: Progress) -> tuple[tuple, Sentence | None]:
        """The row of the border of regions ``i`` and ``j``, and why it is not testable."""
        members = np.flatnonzero((labels == i) | (labels == j))
        side = labels[members] == j
        amount = _between(self.both, members)
        expected = None if self.expectation is None else _expected(self.expectation, members)
        reason = _why_not(self.neighbours, members, amount)
        drawn, random = np.empty(0), _Random(amount, expected, side, self.sequential)
        if not reason:
            weights = None if self.size is None else self.size[members]
            seeds = (self.seed, i, j)
            bipartitions(
                self.neighbours, members, side, self.draws, seeds, weights, self.tolerance, still, random.stop
            )
            drawn = np.array(random.drawn)
        if not reason and (len(drawn) < FEWEST_DRAWS or np.ptp(drawn) == 0):
            reason, drawn = _ONE_WAY, np.empty(0)
        crossing = float(_crossing(amount, side[None, :])[0])
        figures = _figures(random.observed, drawn, self.sequential)
        same = random.same if not reason else 0
        return (i, j, len(members), crossing, random.observed, same, *figures), reason


def _between(both: csr_matrix, members: NDArray[np.intp]) -> Any:
    """Flows both ways between the members (m, m), self flows left out; dense where small, as that is faster."""
    part = both[members][:, members].tolil()
    part.setdiag(0)
    return part.toarray() if len(members) <= _DENSE else part.tocsr()


def _expected(expectation: Expectation, members: NDArray[np.intp]) -> NDArray[np.float64]:
    """Expected flows both ways between the members (m, m)."""
    count = len(members)
    a, b = np.divmod(np.arange(count * count), count)
    result = np.zeros(count * count)
    apart = a != b
    result[apart] = expectation.of(members[a[apart]], members[b[apart]])
    table = result.reshape(count, count)
    return table + table.T


def _crossing(amount: Any, side: NDArray[np.bool_]) -> NDArray[np.float64]:
    """What crosses each of b borders, sides (b, m)."""
    of_high = side.astype(float)
    return ((amount @ of_high.T).T * (1 - of_high)).sum(axis=1)


def _why_not(neighbours: Neighbours, members: NDArray[np.intp], amount: Any) -> Sentence | None:
    if len(members) < FEWEST_UNITS:
        return sentence(
            "Not testable: both regions together have {count} units, and at least {least} are needed.",
            count=len(members),
            least=FEWEST_UNITS,
        )
    inside = np.full(neighbours.count, -1, dtype=np.intp)
    inside[members] = 0
    if len(np.unique(neighbours.components(inside)[members])) > 1:
        return sentence(
            "Not testable: the two regions together are in several pieces. A link across water can join them."
        )
    if not amount.sum() > 0:
        return sentence("Not testable: nothing flows between the units of these two regions.")
    return None


_ONE_WAY = sentence("Not testable: the two regions cannot be divided in another way with parts of these sizes.")


class _Random:
    """What crosses the random borders drawn so far; tells when the answer is clear."""

    def __init__(self, amount: Any, expected: Any, side: NDArray[np.bool_], sequential: bool) -> None:
        self._amount, self._expected, self._sequential = amount, expected, sequential
        self.observed = self._value(side)
        self.drawn: list[float] = []
        self.same = 0
        self._as_good = 0
        self._side = side

    def stop(self, side: NDArray[np.bool_]) -> bool:
        """Take one random border; True if no more are needed."""
        value = self._value(side)
        self.drawn.append(value)
        self.same += bool((side == self._side).all())
        self._as_good += bool(reaching(self.observed, np.array([value]), "low")[0])
        return bool(self._sequential and len(self.drawn) >= _FIRST and self._as_good >= ENOUGH)

    def _value(self, side: NDArray[np.bool_]) -> float:
        cross = float(_crossing(self._amount, side[None, :])[0])
        if self._expected is None:
            return cross
        below = float(_crossing(self._expected, side[None, :])[0])
        return cross / below if below > 0 else 0.0


def _still(tell: Progress, share: float) -> Progress:
    """Progress that stays where it is, but may cancel."""
    return lambda _: tell(share)


def _figures(cross: float, drawn: NDArray[np.float64], sequential: bool) -> tuple:
    """Mean, deviation, ratio, z, p (low), p (high), best, number of draws and how many do as well."""
    if not len(drawn):
        return (np.nan,) * 6 + (cross, 0, 0)
    mean, deviation = float(drawn.mean()), float(drawn.std(ddof=1))
    p_low = sequential_p(cross, drawn, ENOUGH)[0] if sequential else monte_carlo_p(cross, drawn, "low")
    p_high = monte_carlo_p(cross, drawn, "high")
    ratio = cross / mean if mean > 0 else np.nan
    best, as_good = min(cross, float(drawn.min())), int(reaching(cross, drawn, "low").sum())
    return mean, deviation, ratio, (cross - mean) / deviation, p_low, p_high, best, len(drawn), as_good


def _judged(frame: pd.DataFrame, reasons: list[Sentence | None]) -> pd.DataFrame:
    testable = np.array([reason is None for reason in reasons])
    q, q_high = q_values(frame["p_value"].to_numpy(float)), q_values(frame["p_high"].to_numpy(float))
    state = np.select([~testable, q <= LEVEL, q_high <= LEVEL], [UNTESTABLE, BETTER, WORSE], CHANCE)
    return frame.drop(columns="p_high").assign(q_value=q, testable=testable, state=state)


def borders_verdict(tests: BorderTests, names: NDArray) -> Sentence:
    """The answer in one sentence; ``names`` (r,) are those of the regions."""
    frame = tests.frame
    tested = frame[frame["testable"]]
    if not len(tested):
        return sentence("None of the {borders} borders can be tested.", borders=len(frame))
    best = tested.loc[tested["ratio"].fillna(np.inf).idxmin()]
    return sentence(
        "Of {borders} borders, {tested} can be tested and {better} are better than chance: less crosses them than random "
        "borders between the same regions. Least crosses, against chance, between {low} and {high} ({share} % of the average).",
        borders=len(frame),
        tested=len(tested),
        better=int((tested["state"] == BETTER).sum()),
        low=names[int(best["low"])],
        high=names[int(best["high"])],
        share=round(100 * float(best["ratio"])),
    )
