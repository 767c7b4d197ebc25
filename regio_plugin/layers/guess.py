"""Guessing what the fields of a layer are: region codes, their names, the kind and the level of a division."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import NULL, QgsFeatureRequest, QgsVectorLayer

from ..core.placeholders import DEFAULT_PLACEHOLDERS
from .register import Entry

_MOST_ROWS = 50_000
_NOT_CODES = re.compile(
    r"^(fid|ogc_fid|objectid|shape_.*|area.*|oppervlakte.*|perimeter|length|lengte|.*_km2|.*_ha|pop.*|inwoners|jobs.*|x|y|lon|lat)$"
)
_NAME_WORDS = ("name", "naam", "nom", "label", "title", "libelle", "bezeichnung")
_CODE_WORDS = ("code", "region", "nis", "id", "insee", "nuts", "gm_code")
_KIND_WORDS = {
    "functional": (
        "arbeidsmarkt", "woningmarkt", "housing", "labour", "labor", "commut", "pendel", "ttwa", "emploi", "bassin", "basin",
        "functional", "functione", "fua", "aav", "ze20", "vervoer", "transport", "catchment", "markt", "market", "cz20",
    ),
    "homogeneous": (
        "landscape", "landschap", "paysage", "soil", "bodem", "geolog", "ecoreg", "dialect", "homogen", "climate", "klimaat",
        "division", "province_eco",
    ),
    "social": ("streek", "tourism", "toeris", "social", "identity", "identiteit", "heem", "land_", "name_people", "volk"),
}  # fmt: skip
_DOMAIN_WORDS = {
    "safety": ("politie", "police", "polizei"),
    "care": ("zorg", "care", "eerstelijn", "gezond", "health", "sante", "welzijn"),
    "housing": ("woon", "woning", "housing", "wonen", "logement"),
    "waste": ("afval", "waste", "dechet"),
    "mobility": ("vervoer", "mobil", "transport"),
    "tourism": ("toeris", "touris"),
    "work": ("arbeid", "labour", "labor", "emploi", "commut", "job"),
    "landscape": ("landschap", "landscape", "paysage"),
    "cooperation": ("referent", "reference", "samenwerk"),
    "government": ("provinc", "arrond", "district", "departement", "canton"),
}

KIND_PROPERTY = "regio/kind"


@dataclass(frozen=True)
class Guess:
    """What a field seems to hold: ``entry`` to register; how many regions, how many rows have one."""

    entry: Entry
    regions: int
    filled: int
    rows: int
    whole_layer: bool


@dataclass
class Column:
    """The values of a field as text, None where missing."""

    name: str
    values: list = field(default_factory=list)

    @property
    def distinct(self) -> set[str]:
        return {value for value in self.values if value is not None}


def guess_divisions(layer: QgsVectorLayer) -> list[Guess]:
    """The divisions a polygon layer seems to hold, the likeliest code fields first.

    A layer of regions has a code that differs in every row; a layer of base units has codes that are shared by rows.
    Numbers with decimals are never codes. At most 50,000 rows are looked at.
    """
    columns = _columns(layer)
    rows = max((len(column.values) for column in columns), default=0)
    if not rows:
        return []
    unique = [column for column in columns if len(column.distinct) == rows]
    shared = [column for column in columns if 1 < len(column.distinct) < 0.9 * rows]
    own = _own_code(unique)
    taken: set[str] = set()
    guesses = []
    for column in _without_names(shared, columns):
        if column.name in taken:
            continue
        name = _name_field(column, columns)
        taken.add(name)
        guesses.append(_guess(layer, column, name, rows, False))
    if own is not None:
        whole = _guess(layer, own, _own_name(own, columns), rows, True)
        guesses = [*guesses, whole] if guesses else [whole]
    return guesses


def describe(layer: QgsVectorLayer, code_fields: Sequence[str]) -> dict[str, tuple[int, int, int]]:
    """For each code field the number of regions, of rows with a region, and of rows. Placeholders are no regions."""
    found = {}
    for column in _columns(layer, code_fields):
        real = _regions(column)
        found[column.name] = len(set(real)), len(real), len(column.values)
    return found


def guess_entry(layer: QgsVectorLayer, code_field: str) -> Guess:
    """The guess for a code field that the user chose."""
    columns = _columns(layer)
    column = next((item for item in columns if item.name == code_field), None)
    if column is None:
        columns += _columns(layer, [code_field])
        column = columns[-1]
    rows = len(column.values)
    whole = len(column.distinct) == rows
    name = _own_name(column, columns) if whole else _name_field(column, columns)
    return _guess(layer, column, name, rows, whole)


def guess_kind(text: str) -> str:
    """The kind that a name suggests; administrative if it suggests nothing."""
    lower = text.casefold()
    for kind, words in _KIND_WORDS.items():
        if any(word in lower for word in words):
            return kind
    return "administrative"


def guess_domain(text: str) -> str:
    """The policy domain that a name suggests, as an English word; empty if it suggests nothing."""
    lower = text.casefold()
    return next((domain for domain, words in _DOMAIN_WORDS.items() if any(word in lower for word in words)), "")


def guess_level(regions: int) -> int:
    """Rank of scale from the number of regions: the fewer, the coarser."""
    return 2 if regions >= 40 else 3 if regions >= 8 else 4


def _guess(layer: QgsVectorLayer, column: Column, name: str, rows: int, whole: bool) -> Guess:
    real = _regions(column)
    title = layer.name() if whole else _pretty(column.name)
    hint = f"{title} {column.name}"
    entry = Entry(
        title,
        layer.id(),
        column.name,
        name,
        str(layer.customProperty(KIND_PROPERTY) or "") or guess_kind(hint),
        1 if whole and rows > 60 else guess_level(len(set(real))),
        guess_domain(hint),
    )
    return Guess(entry, len(set(real)), len(real), rows, whole)


def _regions(column: Column) -> list[str]:
    """The region code of every row that has one; placeholders are no regions."""
    from ..core.regions import clean_codes, is_placeholder

    codes = clean_codes(column.values)
    return list(codes[~is_placeholder(codes, DEFAULT_PLACEHOLDERS)])


def _columns(layer: QgsVectorLayer, only: Sequence[str] = ()) -> list[Column]:
    """Fields that could hold codes or names, with their values as text."""
    picked = []
    for index, item in enumerate(layer.fields().toList()):
        fractional = item.isNumeric() and item.typeName().casefold() in ("real", "double", "float", "numeric")
        if item.name() in only or (not only and not fractional and not _NOT_CODES.match(item.name().casefold())):
            picked.append((index, Column(item.name())))
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index for index, _ in picked])
    request.setLimit(_MOST_ROWS)
    for feature in layer.getFeatures(request):
        values = feature.attributes()
        for index, column in picked:
            value = values[index]
            column.values.append(None if value is None or value == NULL or str(value).strip() == "" else str(value))
    return [column for _, column in picked]


def _is_name(column: Column) -> bool:
    parts = re.split(r"[^a-z]+", column.name.casefold())
    return any(word in parts for word in _NAME_WORDS) or column.name.casefold().endswith(("naam", "_naam_nl"))


def _without_names(shared: list[Column], columns: list[Column]) -> list[Column]:
    """Code columns without those that only name the regions of another column."""
    result = []
    for column in shared:
        if _is_name(column) and any(
            other is not column and not _is_name(other) and _one_to_one(other, column) for other in columns
        ):
            continue
        result.append(column)
    return result


def _name_field(column: Column, columns: list[Column]) -> str:
    """A field that names the regions of ``column``: one name per code."""
    candidates = [other for other in columns if other is not column and _is_name(other) and _one_to_one(column, other)]
    stem = column.name.casefold().replace("_code", "").replace("code_", "")
    candidates.sort(key=lambda other: stem not in other.name.casefold())
    return candidates[0].name if candidates else ""


def _one_to_one(codes: Column, names: Column) -> bool:
    pairs = {(code, name) for code, name in zip(codes.values, names.values) if code is not None and name is not None}
    return len(pairs) == len(codes.distinct) == len(names.distinct)


def _own_code(unique: list[Column]) -> Column | None:
    """The field that identifies the rows of a layer."""
    by_word = [c for word in _CODE_WORDS for c in unique if word in re.split(r"[^a-z]+", c.name.casefold())]
    codes = by_word or [column for column in unique if not _is_name(column)] or unique
    return codes[0] if codes else None


def _own_name(code: Column, columns: list[Column]) -> str:
    candidates = [column for column in columns if column is not code and _is_name(column) and column.distinct]
    candidates.sort(key=lambda column: (len(column.distinct) < len(code.distinct), len(column.name)))
    return candidates[0].name if candidates else ""


def _pretty(name: str) -> str:
    words = re.sub(r"(?i)(^code_|_?code$|^cd_|_id$)", "", name).replace("_", " ").strip() or name
    return words[:1].upper() + words[1:]
