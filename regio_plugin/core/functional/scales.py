"""Several kinds of flows at once: flows that combine them, and the scale at which their regions agree most."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..flows import Flows
from ..messages import RegioError, Sentence, sentence

_SEVERAL = "combined flows"


def combined(domains: Mapping[str, Flows], weights: Mapping[str, float] | None = None, label: str = _SEVERAL) -> Flows:
    """One set of flows out of several domains, each of which counts as much as its weight says, however large it is.

    Amounts are taken as shares of all that flows in their domain, external flows included; these shares are added with the
    weights (scaled to 1) and multiplied by the weighted mean of the totals, so that sizes stay sizes. Hence a domain alone, or
    twice, is what it was, and nothing depends on the unit a domain is measured in but the overall size.

    Args:
        domains: flows between the same units, by name.
        weights: at least 0, by name; a domain without weight counts 1. None: all count alike.
        label: what the result is called.

    Raises:
        RegioError: a weight belongs to no domain, is negative or no number, or all are 0.
    """
    share = _shares(domains, weights or {})
    parts = [(share[name], flows) for name, flows in domains.items() if share[name] > 0]
    whole = {id(flows): flows.total + float(flows.outside_out.sum() + flows.outside_in.sum()) for _, flows in parts}
    overall = sum(part * whole[id(flows)] for part, flows in parts)
    scaled = [(overall * part / whole[id(flows)], flows) for part, flows in parts]
    count = parts[0][1].unit_count
    pairs, place = np.unique(
        np.concatenate([flows.origin * count + flows.destination for _, flows in parts]), return_inverse=True
    )
    amounts = np.concatenate([factor * flows.amount for factor, flows in scaled])
    return Flows(
        label,
        count,
        pairs // count,
        pairs % count,
        np.bincount(place, weights=amounts, minlength=len(pairs)),
        np.sum([factor * flows.outside_out for factor, flows in scaled], axis=0),
        np.sum([factor * flows.outside_in for factor, flows in scaled], axis=0),
        sum(part * flows.matched for part, flows in parts),
        _notes(domains, share),
    )


def _shares(domains: Mapping[str, Flows], weights: Mapping[str, float]) -> dict[str, float]:
    """The weight of every domain, together 1."""
    unknown = [name for name in weights if name not in domains]
    if unknown:
        raise RegioError(
            'A weight is given for "{name}", but no domain is called so. The domains are: {domains}.',
            name=unknown[0],
            domains=", ".join(domains),
        )
    for name, weight in weights.items():
        if not (np.isfinite(weight) and weight >= 0):
            raise RegioError(
                'The weight of "{name}" is {weight}; it must be a number of at least 0.', name=name, weight=str(weight)
            )
    given = {name: float(weights.get(name, 1.0)) for name in domains}
    total = sum(given.values())
    if not total > 0:
        raise RegioError("All domains have weight 0, so nothing flows. Give at least one of them a weight above 0.")
    return {name: weight / total for name, weight in given.items()}


def _notes(domains: Mapping[str, Flows], share: Mapping[str, float]) -> list[Sentence]:
    """What the domains have to say, each once, and how they were combined."""
    result: list[Sentence] = []
    for name, flows in domains.items():
        if share[name] > 0:
            result += [note for note in flows.notes if note not in result]
    if len(domains) > 1:
        parts = ", ".join(f"{name} {round(100 * share[name], 1):g} %" for name in domains)
        result.append(
            sentence(
                "Every domain counts with its weight, however large it is ({parts}); amounts are shares of their domain, times "
                "the mean of the totals.",
                parts=parts,
            ).as_info()
        )
    return result
