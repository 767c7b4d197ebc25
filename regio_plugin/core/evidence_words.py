"""What the evidence on borders says, in sentences; and warnings about divisions that should not count as they do."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from .agreement import agreement
from .evidence import Evidence
from .messages import Sentence, sentence
from .vagueness import Delineation, Vagueness

CLONES = 0.1
_ALMOST_ALL = 0.999


def arc_sentences(result: Evidence) -> list[list[Sentence]]:
    """The evidence on every border, a list of sentences each: who draws it, what crosses it, whom its units are tied to, how
    vague that makes it, and what is not known.
    """
    return [_about(row) for row in result.arcs.to_dict("records")]


def _about(row: dict) -> list[Sentence]:
    parts = [_drawn(row)] if row["of"] > 0 else []
    if not np.isnan(row["flows"]):
        parts.append(_crossed(row))
    if not np.isnan(row["membership"]):
        parts.append(_tied(row))
    if np.isnan(row["vagueness"]):
        return [sentence("Nothing is known of this border.")]
    low, nu, high = (f"{row[name]:.2f}" for name in ("vagueness_low", "vagueness", "vagueness_high"))
    if low == high:
        parts.append(sentence("Vagueness {value} (0 firm, 1 vague).", value=nu))
    else:
        parts.append(
            sentence(
                "Vagueness {value} (0 firm, 1 vague); between {low} and {high} under other choices.",
                value=nu,
                low=low,
                high=high,
            )
        )
    if row["flow_state"] == "few":
        parts.append(sentence("Too little flows here to judge by."))
    elif row["flow_state"] == "undefined":
        parts.append(sentence("What crosses here cannot be compared with what stays."))
    return parts


def _drawn(row: dict) -> Sentence:
    of = f"{row['of']:.3g}"
    names = row["drawn_by"]
    if not names:
        return sentence("None of {of} divisions draws this border here.", of=of)
    return sentence(
        "{support} of {of} divisions draw this border here: {names}.", support=f"{row['support']:.3g}", of=of, names=names
    )


def _crossed(row: dict) -> Sentence:
    value = row["permeability"]
    if value >= 1:
        return sentence("It is crossed as readily as people stay on one side: no barrier for flows.")
    if value < 0.005:
        return sentence("Hardly anything flows across it.")
    return sentence(
        "Flows cross it {percent} % as readily as they stay on one side.", percent=max(1, min(99, round(100 * value)))
    )


def _tied(row: dict) -> Sentence:
    if not np.isnan(row["together"]):
        return sentence("{percent} % of the runs put both sides in one region.", percent=round(100 * row["together"]))
    away = row["misplaced"]
    if away:
        return sentence("{count} units along it have more ties with the other side than with their own.", count=len(away))
    if row["membership"] < 0.25:
        return sentence("The units along it are tied to their own side.")
    return sentence("The units along it are tied to both sides, but more to their own.")


def verdict(result: Evidence, drawn: Sentence, titles: NDArray[np.object_]) -> list[Sentence]:
    """The answer: ``drawn`` is the sentence on the divisions; flows, if there are, name the firmest and the vaguest border."""
    if np.isnan(result.summary["flows"]) and np.isnan(result.summary["membership"]):
        return [drawn]
    arcs = result.arcs[result.arcs["vagueness"].notna()]
    firm, vague = arcs.loc[arcs["vagueness"].idxmin()], arcs.loc[arcs["vagueness"].idxmax()]
    return [
        sentence(
            "Taking divisions, flows and ties together, the borders score {value} on average (0 firm, 1 vague). Firmest: "
            "{firm_a} and {firm_b} ({firm}); vaguest: {vague_a} and {vague_b} ({vague}).",
            value=f"{result.summary['vagueness']:.2f}",
            firm_a=titles[int(firm["low"])],
            firm_b=titles[int(firm["high"])],
            firm=f"{firm['vagueness']:.2f}",
            vague_a=titles[int(vague["low"])],
            vague_b=titles[int(vague["high"])],
            vague=f"{vague['vagueness']:.2f}",
        ),
        sentence(
            "Borders that everyone draws: {full}; that nobody else draws: {zero}; with too few flows to judge: {few}.",
            full=result.summary["full_count"],
            zero=result.summary["zero_count"],
            few=result.summary["few_count"],
        ),
    ]


def partial_cover(result: Vagueness) -> list[Sentence]:
    """Divisions that can judge only a part of the borders, with the share of their length."""
    length = result.arcs["length"].to_numpy(dtype=float)
    if not length.sum() > 0:
        return []
    share = length @ result.votes.able / length.sum() if len(result.votes.names) else np.empty(0)
    return [
        sentence(
            '"{name}" has regions on both sides of {share} % of the length of the borders; elsewhere it does not count.',
            name=name,
            share=f"{100 * part:.3g}",
        )
        for name, part in zip(result.votes.names, share)
        if part < _ALMOST_ALL
    ]


def near_duplicates(result: Vagueness, delineations: Sequence[Delineation]) -> list[Sentence]:
    """Warnings of divisions that are nearly the same, so that a majority of clones decides.

    On shared units: variation of information of at most a tenth of the joint entropy (Meila 2007). Else: their support of the
    borders differs by at most a tenth.
    """
    count = len(delineations)
    length = result.arcs["length"].to_numpy(dtype=float)
    close = np.zeros((count, count), dtype=bool)
    for k in range(count):
        for m in range(k + 1, count):
            close[k, m] = _apart(result, delineations, k, m, length) <= CLONES
    group = connected_components(csr_matrix(close), directed=False)[1] if count else np.empty(0, dtype=int)
    weight = np.array([item.weight for item in delineations])
    notes = []
    for number in pd.unique(group):
        rows = np.flatnonzero(group == number)
        if len(rows) > 1:
            notes.append(
                sentence(
                    "These divisions are nearly the same: {names}. Together they have {share} % of the votes, so they decide "
                    "as if they were independent. Leave some out, or give them less weight.",
                    names="; ".join(delineations[k].name for k in rows),
                    share=round(100 * weight[rows].sum() / weight.sum()),
                )
            )
    return notes


def _apart(result: Vagueness, delineations: Sequence[Delineation], k: int, m: int, length: NDArray) -> float:
    one, other = delineations[k].regions, delineations[m].regions
    if one is not None and other is not None:
        both = (one.labels >= 0) & (other.labels >= 0)
        if not both.any():
            return np.inf
        return agreement(one.labels[both], other.labels[both], np.ones(int(both.sum()))).normalised_variation
    able = result.votes.able[:, k] & result.votes.able[:, m]
    support = next(iter(result.votes.support.values()))[able]
    largest = (np.maximum(support[:, k], support[:, m]) * length[able]).sum()
    return float((np.abs(support[:, k] - support[:, m]) * length[able]).sum() / largest) if largest > 0 else np.inf
