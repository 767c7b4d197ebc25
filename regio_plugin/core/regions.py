"""Units, regionalisations and the cleaning of codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from .messages import RegioError, first_few

KINDS = ("administrative", "functional", "homogeneous", "social")

_FLOAT_TEXT = re.compile(r"^-?\d+\.0+$")


def clean_codes(values: Iterable) -> NDArray[np.object_]:
    """Codes (n,) as text: "01234" stays, 44086.0 and "44086.0" become "44086"; NULL, NaN and empty become None."""
    values = list(values)
    result = np.empty(len(values), dtype=object)
    result[:] = [_clean_code(value) for value in values]
    return result


def _clean_code(value: Any) -> str | None:
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, (float, np.floating)):
        if np.isnan(value):
            return None
        return str(int(value)) if float(value).is_integer() else repr(float(value))
    text = str(value).strip()
    if _FLOAT_TEXT.match(text):
        text = text.partition(".")[0]
    return text or None


def code_order(codes: NDArray[np.object_]) -> NDArray[np.intp]:
    """The order (n,) of units by code: by number if all codes are digits, else by text.

    Where units are put in this order before anything is computed, the order in which a layer holds them changes nothing.
    """
    texts = ["" if code is None else str(code) for code in codes]
    digits = all(text.isascii() and text.isdigit() for text in texts)
    key = [(int(text) if digits else 0, text) for text in texts]
    return np.array(sorted(range(len(key)), key=key.__getitem__), dtype=np.intp)


def is_placeholder(codes: NDArray[np.object_], placeholders: Sequence[str]) -> NDArray[np.bool_]:
    """True (n,) where a code means "none". A placeholder that ends in ``*`` covers every code that begins so."""
    exact = {text.casefold() for text in placeholders if not text.endswith("*")}
    starts = tuple(text[:-1].casefold() for text in placeholders if text.endswith("*"))
    lower = [code.casefold() if isinstance(code, str) else None for code in codes]
    return np.array(
        [c is None or c in exact or (bool(starts) and c.startswith(starts)) for c in lower], dtype=bool
    )


@dataclass(frozen=True)
class Units:
    """Base units: the rows of one layer. Arrays have length n; ``geometry`` may be absent.

    ``values`` holds the numeric fields; ``rows`` the feature ids, so that a sentence can name the row.
    """

    label: str
    codes: NDArray[np.object_]
    geometry: NDArray | None = None
    names: NDArray[np.object_] | None = None
    values: pd.DataFrame = field(default_factory=pd.DataFrame)

    def __post_init__(self) -> None:
        """Lists do as well as arrays."""
        for name in ("codes", "names", "geometry"):
            given = getattr(self, name)
            if isinstance(given, (list, tuple)):
                array = np.empty(len(given), dtype=object)
                array[:] = given
                object.__setattr__(self, name, array)

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def titles(self) -> NDArray[np.object_]:
        """Names where known, else codes."""
        if self.names is None:
            return self.codes
        return np.where(pd.isna(self.names), self.codes, self.names)


@dataclass(frozen=True)
class Regionalisation:
    """One division of (part of) the units into regions, as rows of membership.

    ``regions`` (r,) are the region codes, sorted; row k says that unit ``unit[k]`` belongs to region ``region[k]`` with
    ``degree[k]`` in (0, 1]. Units need not occur; in an overlapping regionalisation they may occur more than once.
    """

    label: str
    unit_count: int
    regions: NDArray[np.object_]
    unit: NDArray[np.intp]
    region: NDArray[np.intp]
    degree: NDArray[np.float64]
    names: NDArray[np.object_] | None = None

    @classmethod
    def from_codes(
        cls,
        label: str,
        codes: Iterable,
        placeholders: Sequence[str] = (),
        names: NDArray[np.object_] | None = None,
    ) -> Regionalisation:
        """From one region code per unit (n,); placeholders and missing codes give no membership.

        ``names`` (n,) are the region names in the unit rows; the first one of each region is kept. A placeholder may also
        stand in the name: code igs999, name "Geen IGS".
        """
        cleaned = clean_codes(codes)
        none = is_placeholder(cleaned, placeholders)
        if names is not None:
            none |= is_placeholder(names, placeholders) & ~pd.isna(names)
        member = np.flatnonzero(~none)
        regions, region = np.unique(cleaned[member].astype(str), return_inverse=True)
        region_names = None
        if names is not None:
            _, first = np.unique(region, return_index=True)
            region_names = names[member[first]]
        return cls(
            label,
            len(cleaned),
            regions.astype(object),
            member,
            region.astype(np.intp),
            np.ones(len(member)),
            region_names,
        )

    @classmethod
    def from_memberships(
        cls, label: str, unit_count: int, unit: NDArray[np.intp], codes: Iterable, degree: NDArray | None = None
    ) -> Regionalisation:
        """From rows (unit number, region code, degree); a unit may occur in several rows (an overlap)."""
        cleaned = clean_codes(codes)
        keep = cleaned != None  # noqa: E711 - elementwise
        regions, region = np.unique(cleaned[keep].astype(str), return_inverse=True)
        degree = np.ones(len(cleaned)) if degree is None else np.asarray(degree, dtype=float)
        return cls(
            label,
            unit_count,
            regions.astype(object),
            np.asarray(unit, dtype=np.intp)[keep],
            region.astype(np.intp),
            degree[keep],
        )

    def __len__(self) -> int:
        return len(self.regions)

    @property
    def titles(self) -> NDArray[np.object_]:
        """Region names where known, else codes."""
        if self.names is None:
            return self.regions
        return np.where(pd.isna(self.names), self.regions, self.names)

    @property
    def overlapping(self) -> bool:
        """True if some unit belongs to more than one region."""
        return len(np.unique(self.unit)) < len(self.unit)

    @cached_property
    def labels(self) -> NDArray[np.intp]:
        """Region number per unit (n,), -1 where the unit has none.

        Raises:
            RegioError: some units belong to several regions.
        """
        if self.overlapping:
            units, count = np.unique(self.unit, return_counts=True)
            raise RegioError(
                'In "{layer}", {count} units belong to more than one region (rows {rows}). '
                "Keep one region per unit, or use a calculation that allows overlaps.",
                layer=self.label,
                count=int((count > 1).sum()),
                rows=first_few(units[count > 1] + 1),
            )
        result = np.full(self.unit_count, -1, dtype=np.intp)
        result[self.unit] = self.region
        return result

    @property
    def missing(self) -> NDArray[np.intp]:
        """Numbers of the units without any region."""
        return np.setdiff1d(np.arange(self.unit_count), self.unit)
