"""Base units as officers' layers hold them: which field identifies and which names them, units on several rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.messages import RegioError, first_few, sentence
from .layer_data import LayerData
from .read import Snapshot

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.regions import Regionalisation

_CODE_FIELDS = (
    "nis", "code", "id", "unit", "insee", "nuts", "gm_code", "geo", "geo_code", "geoid", "region", "nis_code", "niscode",
    "refnis", "codgeo", "code_insee", "insee_com", "pro_com", "procom", "ags", "statcode", "gemeentecode", "lau_id", "nuts_id",
)  # fmt: skip
_NAME_WORDS = ("naam", "name", "nom", "nome", "label", "title", "gemeente", "libelle", "bezeichnung")
_MOSTLY = 0.9


def code_candidates(snapshot: Snapshot) -> list[str]:
    """Fields that may identify the features of a layer, the likeliest first."""
    names = {name.casefold(): name for name in snapshot.fields.names()}
    return [names[item] for item in _CODE_FIELDS if item in names]


def name_candidates(snapshot: Snapshot) -> list[str]:
    """Text fields that may hold names, the likeliest first."""
    found = []
    for item in snapshot.fields.toList():
        words = re.split(r"[^a-z]+", item.name().casefold())
        rank = next((k for k, word in enumerate(_NAME_WORDS) if word in words or item.name().casefold().endswith(word)), -1)
        if rank >= 0 and not item.isNumeric():
            found.append((len(words) > 1, rank, item.name()))
    return [name for *_, name in sorted(found)]


def unit_code_field(data: LayerData, candidates: Sequence[str], strict: bool = False) -> str:
    """The field of ``data`` that identifies its units: filled in and (nearly) different in every row; empty if none is.

    With ``strict`` no value may occur twice.
    """
    for name in candidates:
        codes = data.texts(name)
        distinct = len({code for code in codes if code is not None})
        if None not in codes and distinct >= (1.0 if strict else _MOSTLY) * len(codes):
            return name
    return ""


def unit_name_field(data: LayerData, candidates: Sequence[str], region_field: str) -> str:
    """The field of ``data`` that names its units: it differs in nearly every row; empty if none does."""
    for name in candidates:
        names = [text for text in data.texts(name) if text is not None]
        if name != region_field and len(set(names)) >= _MOSTLY * len(data.rows):
            return name
    return ""


def region_names(data: LayerData, code_field: str, given: str, candidates: Sequence[str]) -> NDArray | None:
    """Region names (n,) in the rows of a layer: of the field ``given``, else of a field with one name for every code.

    A field whose name shares a word with the code field goes first.
    """
    if given:
        return data.texts(given)
    codes = data.texts(code_field)
    stem = re.sub(r"_?(code|id|nr)_?", "", code_field.casefold())
    ordered = sorted(candidates, key=lambda name: not (stem and stem in name.casefold()))
    for name in ordered:
        names = data.texts(name)
        pairs = {(code, text) for code, text in zip(codes, names) if code is not None}
        firsts, seconds = {code for code, _ in pairs}, {text for _, text in pairs}
        if name != code_field and None not in seconds and len(firsts) == len(pairs) == len(seconds):
            return names
    return None


def labels_of_rows(data: LayerData, field: str) -> NDArray:
    """Text (n,) of a field, the row number where it is empty."""
    texts = data.texts(field)
    texts[:] = [f"#{row}" if text is None else text for row, text in zip(data.rows, texts)]
    return texts


def merge_rows(data: LayerData, unit_field: str, region_fields: Sequence[str], strict: bool) -> LayerData:
    """Rows with the same unit code become one: their polygons are united, numbers that differ are added up.

    Args:
        data: takes a note about what was merged.
        unit_field: the field that identifies the units; rows without a code stay alone.
        region_fields: fields that must agree within a unit.
        strict: whether disagreement is an error; else these rows stay apart and a note says so.

    Raises:
        RegioError: a unit has two regions, and ``strict`` holds.
    """
    import pandas as pd

    codes = pd.Series(data.texts(unit_field), dtype=object)
    repeated = codes[codes.notna() & codes.duplicated(keep=False)]
    if repeated.empty:
        return data
    parts: dict[int, list[int]] = {}
    split = []
    for code, rows in repeated.groupby(repeated, sort=False).groups.items():
        members = [int(row) for row in rows]
        differing = next((name for name in region_fields if len(set(data.texts(name)[members])) > 1), None)
        if differing is None:
            parts[members[0]] = members
            continue
        split.append((str(code), members, differing))
    if split:
        _say_split(data, unit_field, split, strict)
    if not parts:
        return data
    first = next(iter(parts.values()))
    data.note(
        sentence(
            '{count} units of "{layer}" are on several rows, for instance {unit} on rows {rows}; each counts as one unit.',
            count=len(parts),
            layer=data.label,
            unit=codes[first[0]],
            rows=first_few([data.rows[row] for row in first]),
        )
    )
    return _merged(data, parts)


def _say_split(data: LayerData, unit_field: str, split: list[tuple[str, list[int], str]], strict: bool) -> None:
    code, members, name = split[0]
    values = {
        "unit": code,
        "unit_field": unit_field,
        "layer": data.label,
        "rows": first_few([data.rows[row] for row in members]),
        "field": name,
        "regions": first_few([text or "–" for text in data.texts(name)[members]]),
        "count": len(split),
    }
    if strict:
        raise RegioError(
            'In "{layer}", unit {unit} (field "{unit_field}") is on rows {rows} with different regions in field "{field}": '
            "{regions}. {count} units are. Correct the codes, or choose another unit field.",
            **values,
        )
    data.note(
        sentence(
            'In "{layer}", unit {unit} (field "{unit_field}") is on rows {rows} with different regions in field "{field}": '
            "{regions}. {count} units are; every row counts on its own.",
            **values,
        )
    )


def _merged(data: LayerData, parts: dict[int, list[int]]) -> LayerData:
    import numpy as np
    import pandas as pd

    from ..core.geometry import shapely, union

    frame, geometry = data.attributes.copy(), data.geometry.copy()
    for first, members in parts.items():
        for name in frame.columns:
            numbers = pd.to_numeric(data.attributes[name].iloc[members], errors="coerce")
            numeric = all(isinstance(value, (int, float)) for value in data.attributes[name].iloc[members].dropna())
            if numeric and numbers.nunique() > 1:
                frame.loc[first, name] = numbers.sum()
        if len(geometry):
            shapes = geometry[members]
            shapes = shapes[~shapely.is_missing(shapes)]
            geometry[first] = union(shapes) if len(shapes) else None
    gone = {row for first, members in parts.items() for row in members if row != first}
    keep = np.array([row for row in range(len(data.rows)) if row not in gone], dtype=np.intp)
    return replace(
        data,
        attributes=frame.iloc[keep].reset_index(drop=True),
        geometry=geometry[keep] if len(geometry) else geometry,
        rows=[data.rows[row] for row in keep],
    )


def note_placeholders(data: LayerData, field: str, codes: NDArray, regions: Regionalisation) -> None:
    """Say how many rows have a code that means "none"."""
    none = [k for k in regions.missing if codes[k] is not None]
    if none:
        data.note(
            sentence(
                'In field "{field}" of "{layer}", {count} rows hold a code that means "none" ({codes}): they have no region '
                "there.",
                field=field,
                layer=data.label,
                count=len(none),
                codes=first_few(sorted({str(codes[k]) for k in none})),
            )
        )
