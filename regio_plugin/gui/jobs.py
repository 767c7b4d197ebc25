"""From what was chosen on the page Compare to the parameters of the algorithms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..core.messages import RegioError
from ..i18n import tr
from ..layers.register import Entry
from .questions import BORDERS, CHECK, NESTING
from .results import Result

COUNT_UNITS, COUNT_AREA, COUNT_FIELD = range(3)


@dataclass(frozen=True)
class Options:
    """What is counted (``weight_field`` for COUNT_FIELD), and the advanced settings; None leaves a setting to the algorithm."""

    count: int = COUNT_UNITS
    weight_field: str = ""
    all_units: bool = False
    settings: dict = field(default_factory=dict)


def nesting_jobs(finer: Entry, coarser: Sequence[Entry], options: Options) -> list[Result]:
    """One comparison of ``finer`` with each of ``coarser``.

    Raises:
        RegioError: there is nothing to compare with, or an entry would be compared with itself.
    """
    if not coarser:
        raise RegioError("Choose at least one coarser map to compare with.")
    if any(entry.key == finer.key for entry in coarser):
        raise RegioError('"{entry}" cannot be compared with itself. Choose another coarser map.', entry=finer.label)
    return [_nesting(finer, entry, options) for entry in coarser]


def _nesting(finer: Entry, coarser: Entry, options: Options) -> Result:
    parameters = {
        "FINER": finer.layer_id,
        "FINER_FIELD": finer.code_field,
        "FINER_NAME_FIELD": finer.name_field or None,
        "FINER_LABEL": finer.label,
        "COARSER": coarser.layer_id,
        "COARSER_FIELD": coarser.code_field,
        "COARSER_NAME_FIELD": coarser.name_field or None,
        "COARSER_LABEL": coarser.label,
        "WEIGHT": options.count,
        "WEIGHT_FIELD": options.weight_field if options.count == COUNT_FIELD else None,
        **{name: value for name, value in options.settings.items() if name in _NESTING_SETTINGS and value is not None},
    }
    outputs = dict.fromkeys(("REGIONS", "BREAKERS", "PARENTS", "PAIRS"), "TEMPORARY_OUTPUT")
    return Result(
        NESTING,
        tr("{finer} in {coarser}").format(finer=finer.label, coarser=coarser.label),
        {**parameters, **outputs},
        tuple(dict.fromkeys((finer.layer_id, coarser.layer_id))),
        _weight_style(finer, coarser, options),
        {"PARENTS": coarser.label},
        about=tr("{finer} held against {coarser}.").format(finer=finer.label, coarser=coarser.label),
    )


def _weight_style(finer: Entry, coarser: Entry, options: Options) -> str:
    """How weights are written; units can only be counted where both maps are on the same layer."""
    if options.count == COUNT_FIELD:
        return "number"
    shared = finer.layer_id == coarser.layer_id
    return "integer" if options.count == COUNT_UNITS and shared else "area"


def borders_job(
    reference: Entry, others: Sequence[Entry], options: Options, flows: Mapping[str, Any] | None = None
) -> Result:
    """How far ``others`` support the borders of ``reference``, and how little crosses them, with the parameters of ``flows``
    (and of the firmness of functional regions).
    If all borders between units are judged, the reference is one of those that may draw them.

    Raises:
        RegioError: there is nothing to compare with.
    """
    others = [entry for entry in others if entry.key != reference.key]
    if others and options.all_units:
        others = [reference, *others]
    if not others:
        raise RegioError("Choose at least one other division that may support the borders.")
    same = [entry for entry in others if entry.layer_id == reference.layer_id]
    apart = [entry for entry in others if entry.layer_id != reference.layer_id]
    labels = [f"{entry.code_field}={_plain(entry.label)}" for entry in others]
    fields = [f"{entry.layer_id}={entry.code_field}" for entry in apart]
    parameters = {
        "REFERENCE": reference.layer_id,
        "REFERENCE_FIELD": reference.code_field,
        "DELINEATION_FIELDS": [entry.code_field for entry in same] or None,
        "DELINEATION_LAYERS": list(dict.fromkeys(entry.layer_id for entry in apart)) or None,
        "DELINEATION_LAYER_FIELDS": ";".join(fields),
        "DELINEATION_LABELS": ";".join(labels),
        "SCOPE": int(options.all_units),
        **{name: value for name, value in options.settings.items() if name in _BORDER_SETTINGS and value is not None},
        **(flows or {}),
    }
    used = [flows[name] for name in ("FLOWS", "FIRMNESS") if name in flows] if flows else []
    inputs = [reference.layer_id, *(entry.layer_id for entry in others), *used]
    outputs = ("ARCS",) if options.all_units else ("ARCS", "REGIONS")
    title = tr("Borders of all units") if options.all_units else tr("Borders of {label}").format(label=reference.label)
    return Result(
        BORDERS,
        title,
        {**parameters, **dict.fromkeys(outputs, "TEMPORARY_OUTPUT")},
        tuple(dict.fromkeys(inputs)),
        about=tr("Who may draw a border: {names}.").format(names=", ".join(entry.label for entry in others)),
        styles={"ARCS": "evidence"} if flows else {},
    )


def check_job(entry: Entry) -> Result:
    """The check of the layer of an entry."""
    return Result(
        CHECK,
        tr("Check of {label}").format(label=entry.label),
        {"INPUT": entry.layer_id, "FIELD": entry.code_field, "FINDINGS": "TEMPORARY_OUTPUT"},
        (entry.layer_id,),
    )


_NESTING_SETTINGS = ("TOLERANCE", "SLIVER_WIDTH", "PLACEHOLDERS")
_BORDER_SETTINGS = ("BANDWIDTH", "NOISE", "PLACEHOLDERS")


def _plain(label: str) -> str:
    """A label without the signs that separate the parts of a parameter."""
    return label.replace(";", ",").replace("=", "-")
