"""What would flow between units if borders meant nothing: models that know sizes and, one of them, distances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from .flows import Flows
from .messages import RegioError
from .parallel import Progress, span

FORMS = ("best", "exp", "pow")
_MARGIN = 1e-9
_ROUNDS = 5000
_FITTED = 1e-6
_LARGEST = 4000


class Expectation(Protocol):
    """A model of flows."""

    def of(self, origin: NDArray[np.intp], destination: NDArray[np.intp]) -> NDArray[np.float64]:
        """Expected amount (k,) between each pair of units."""
        ...


@dataclass(frozen=True)
class Independence:
    """E_uv = O_u D_v / T: who leaves and who arrives, nothing else. Knows no distance."""

    out_total: NDArray[np.float64]
    in_total: NDArray[np.float64]
    total: float

    def of(self, origin: NDArray[np.intp], destination: NDArray[np.intp]) -> NDArray[np.float64]:
        """Expected amount (k,) between each pair of units."""
        return self.out_total[origin] * self.in_total[destination] / self.total


@dataclass(frozen=True)
class Gravity:
    """E_uv = A_u O_u B_v D_v f(c_uv), with f = exp(beta c) (``form`` "exp", c in km) or c^beta ("pow").

    ``row`` (n,) is A_u O_u and ``column`` (n,) B_v D_v. Self flows are outside the model: between a unit and itself NaN.
    ``deviance`` says how far the real flows are from it, as in a Poisson regression.
    """

    row: NDArray[np.float64]
    column: NDArray[np.float64]
    points: NDArray[np.float64]
    beta: float
    form: str
    deviance: float = np.nan

    def of(self, origin: NDArray[np.intp], destination: NDArray[np.intp]) -> NDArray[np.float64]:
        """Expected amount (k,) between each pair of units."""
        apart = np.hypot(*(self.points[origin] - self.points[destination]).T) / 1000
        with np.errstate(divide="ignore"):
            cost = np.log(apart) if self.form == "pow" else apart
            result = self.row[origin] * self.column[destination] * np.exp(self.beta * cost)
        return np.where(origin == destination, np.nan, result)


def independence(flows: Flows) -> Independence:
    """The model that only knows how much leaves and arrives; self flows are part of both."""
    return Independence(flows.out_total, flows.in_total, flows.total)


def doubly_constrained(
    flows: Flows, points: NDArray[np.float64], form: str = "best", progress: Progress | None = None
) -> Gravity:
    """The doubly constrained gravity model, fitted by maximum likelihood without a border term (Wilson 1971; as a Poisson
    regression with effects of origins and destinations: Flowerdew & Aitkin 1982).

    Rows and columns are balanced until both margins agree to 1e-9; beta is found so that the mean cost of the expected flows
    is that of the real ones.

    Args:
        flows: flows between n units; self flows are left out.
        points: places (n, 2) of the units in metres.
        form: "exp", "pow", or "best": the one with the smaller deviance, "exp" where units lie at the same place.
        progress: called with 0..1; may raise Cancelled.

    Raises:
        RegioError: only self flows, all flows from or to one unit, units without or at the same place, too many units, or no
            fit was found.
    """
    if form not in FORMS:
        raise ValueError(f"form must be one of {FORMS}")
    if form == "best":
        return _better(flows, points, progress)
    other = flows.origin != flows.destination
    if not other.any():
        raise RegioError('"{flows}" holds no flow between different units, so no model can be fitted.', flows=flows.label)
    n = flows.unit_count
    out = np.bincount(flows.origin[other], weights=flows.amount[other], minlength=n)
    arriving = np.bincount(flows.destination[other], weights=flows.amount[other], minlength=n)
    active = np.flatnonzero((out > 0) | (arriving > 0))
    if len(active) > _LARGEST:
        raise RegioError(
            "The doubly constrained model is offered for at most {most} units with flows; here are {count}. Choose "
            "independence.",
            most=_LARGEST,
            count=len(active),
        )
    _check_margins(out + arriving, float(out.sum()), flows.label)
    cost = _costs(points[active], form, flows.label)
    place = np.full(n, -1)
    place[active] = np.arange(len(active))
    a, b, amount = place[flows.origin[other]], place[flows.destination[other]], flows.amount[other]
    wanted = float((amount * cost[a, b]).sum() / amount.sum())
    fit = _Fit(cost, out[active], arriving[active])
    beta = _root(fit, wanted, span(progress, 0.0, 1.0), flows.label)
    row, column = np.zeros(n), np.zeros(n)
    row[active], column[active] = fit.row, fit.column
    expected = fit.row[a] * fit.column[b] * np.exp(beta * cost[a, b])
    deviance = 2 * float((amount * np.log(amount / expected)).sum())
    return Gravity(row, column, points, beta, form, deviance)


def _better(flows: Flows, points: NDArray[np.float64], progress: Progress | None) -> Gravity:
    exponential = doubly_constrained(flows, points, "exp", span(progress, 0.0, 0.5))
    places = points[flows.out_total + flows.in_total > 0]
    if len(np.unique(places, axis=0)) < len(places):
        return exponential
    try:
        power = doubly_constrained(flows, points, "pow", span(progress, 0.5, 1.0))
    except RegioError:
        return exponential
    return min(exponential, power, key=lambda model: model.deviance)


def _check_margins(both: NDArray[np.float64], total: float, label: str) -> None:
    """Rows and columns can be balanced only if no unit has a part in every flow."""
    if both.max() >= total * (1 - _MARGIN):
        raise RegioError(
            'Every flow of "{flows}" begins or ends in one and the same unit, so the effect of distance cannot be told from '
            "the size of that unit. Choose independence.",
            flows=label,
        )


def _costs(points: NDArray[np.float64], form: str, label: str) -> NDArray[np.float64]:
    """Kilometres between all units, or their logarithm; the diagonal is not used."""
    nowhere = ~np.isfinite(points).all(1)
    if nowhere.any():
        raise RegioError(
            '{count} units with flows of "{flows}" have no polygon, so their distances are unknown. Choose independence, or '
            "mend the polygons.",
            count=int(nowhere.sum()),
            flows=label,
        )
    apart = np.hypot(points[:, None, 0] - points[None, :, 0], points[:, None, 1] - points[None, :, 1]) / 1000
    np.fill_diagonal(apart, apart.max())
    if form == "pow" and not (apart > 0).all():
        raise RegioError(
            'Some units of "{flows}" lie at the same place, so the distance between them is 0. Choose the exponential form.',
            flows=label,
        )
    return np.log(apart) if form == "pow" else apart


class _Fit:
    """Balancing factors for one beta after another, each starting from those of the one before."""

    def __init__(self, cost: NDArray, out: NDArray, arriving: NDArray) -> None:
        self.cost, self.out, self.arriving = cost, out, arriving
        self.total = float(out.sum())
        self.row = np.ones(len(out))
        self.column = np.ones(len(out))
        self.gap = np.inf

    def mean_cost(self, beta: float, tell: Progress) -> float:
        """Mean cost of the balanced flows for ``beta``."""
        force = np.exp(beta * (self.cost - (self.cost.max() if beta > 0 else self.cost.min())))
        np.fill_diagonal(force, 0.0)
        column = self.column / self.column.mean() if self.column.mean() > 0 else np.ones(len(self.out))
        row = column
        for turn in range(_ROUNDS):
            if turn % 20 == 0:
                tell(0.0)
            reach = np.einsum("ij,j->i", force, column)  # not BLAS: its threads wait for each other on a busy machine
            row = np.divide(self.out, reach, out=np.zeros(len(reach)), where=reach > 0)
            back = np.einsum("i,ij->j", row, force)
            self.gap = float(np.abs(back * column - self.arriving).max()) if turn else np.inf
            column = np.divide(self.arriving, back, out=np.zeros(len(back)), where=back > 0)
            if self.gap <= _MARGIN * self.total:
                break
        shift = self.cost.max() if beta > 0 else self.cost.min()
        self.row, self.column = row * np.exp(-beta * shift), column
        total = row @ force @ column
        force *= self.cost
        return float(row @ force @ column / total)


def _root(fit: _Fit, wanted: float, tell: Progress, label: str) -> float:
    """The beta for which the mean cost is ``wanted``: it falls as beta falls, so bracket and close in (Brent 1973)."""
    from scipy.optimize import brentq

    spread = float(np.ptp(fit.cost))
    if spread <= 1e-9 * float(np.abs(fit.cost).max()):
        fit.mean_cost(0.0, tell)
        return 0.0
    scale = 1 / spread
    low, high = -2 * scale, 0.0

    def off(beta: float) -> float:
        return fit.mean_cost(beta, tell) - wanted

    top = off(high)
    if top < 0:
        low, high = 0.0, 2 * scale
        while off(high) < 0 and high < 1e4 * scale:
            low, high = high, 2 * high
    else:
        while off(low) > 0 and low > -1e4 * scale:
            low, high = 2 * low, low
    try:
        beta = float(brentq(off, low, high, xtol=1e-10 * scale, rtol=1e-10, maxiter=100))
    except (ValueError, RuntimeError):
        beta = np.nan
    left = abs(off(beta)) if np.isfinite(beta) else np.inf
    if not left <= _FITTED * spread or not fit.gap <= _FITTED * fit.total:
        raise RegioError(
            'No gravity model fits "{flows}": the flows do not depend on distance in that way. Choose independence.',
            flows=label,
        )
    return beta
