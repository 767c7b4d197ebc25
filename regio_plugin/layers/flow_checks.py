"""What is wrong with tables of flows although they can be read: totals among the rows, names of columns that are values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..core.messages import RegioError, Sentence, first_few, sentence
from .flow_words import by_name, is_total
from .read import Snapshot

if TYPE_CHECKING:
    from numpy.typing import NDArray


def rows_of_totals(columns: Sequence[Any], unit_codes: NDArray) -> tuple[NDArray, list[str]]:
    """True (m,) for rows that begin or end in a total, and what these totals are called; a unit may be called so.

    Args:
        columns: codes (m,) of the origins and of the destinations.
        unit_codes: codes (n,) of the units.
    """
    import numpy as np

    from ..core.flow_codes import coded

    units, names, result = set(unit_codes), set(), np.zeros(len(columns[0]), dtype=bool)
    for column in columns:
        number, distinct = coded(column)
        total = np.array([_wordy(text) and text not in units and is_total(text) for text in distinct], dtype=bool)
        if total.any():
            names |= {str(text) for text in distinct[total]}
            result |= np.r_[total, False][number]
    return result, sorted(names)


def periods_added_up(label: str, field: str, periods: Sequence[str]) -> list[Sentence]:
    """Say that flows of several periods were added up, since no field of periods was chosen."""
    if len(periods) < 2:
        return []
    return [
        sentence(
            'Field "{field}" of "{flows}" holds {count} periods ({periods}), and their flows were added up. Choose it '
            "as field of periods to take one of them.",
            field=field,
            flows=label,
            count=len(periods),
            periods=first_few(sorted(periods), 8),
        )
    ]


def kinds_added_up(label: str, field: str, kinds: Sequence[str]) -> list[Sentence]:
    """Say that flows of several kinds were added up, since no domain was chosen."""
    if len(kinds) < 2:
        return []
    return [
        sentence(
            'Field "{field}" of "{flows}" holds {count} kinds of flows ({kinds}), and they were added up. To take one of them, '
            "filter the table, or choose this field as the domain.",
            field=field,
            flows=label,
            count=len(kinds),
            kinds=first_few(sorted(kinds), 8),
        )
    ]


def other_amounts(snapshot: Snapshot, found: dict[str, str]) -> list[Sentence]:
    """Say which amount was taken where names of other fields say amount too."""
    rest = [name for name in snapshot.fields.names() if name not in found.values()]
    others = []
    while "amount" in (more := by_name(rest, ["amount"])):
        others.append(more["amount"])
        rest.remove(more["amount"])
    if not others:
        return []
    return [
        sentence(
            'The amounts of "{flows}" are those of field "{field}"; others could be meant too: {others}.',
            flows=snapshot.label,
            field=found["amount"],
            others=first_few(others),
        ).as_info()
    ]


def refuse_values(snapshot: Snapshot, held: Mapping[str, str], texts: Mapping[str, Sequence[str | None]]) -> None:
    """Refuse a table whose first row became the names of its columns: such a name is a code of the column itself.

    Args:
        snapshot: the table.
        held: its columns by role.
        texts: the first values of each column.

    Raises:
        RegioError: it is such a table.
    """
    ends = [held[role] for role in ("origin", "destination")]
    if all(name in texts[name] or name.rpartition("_")[0] in texts[name] for name in ends):
        raise RegioError(
            'The first row of "{flows}" holds values ({values}) instead of the names of its columns, and would be lost. Add a '
            "row with names above it.",
            flows=snapshot.label,
            values=first_few(snapshot.fields.names()),
        )


def _wordy(code: object) -> bool:
    """True for a text without digits, as few codes are: only those are worth a closer look."""
    return isinstance(code, str) and not any(letter.isdigit() for letter in code)
