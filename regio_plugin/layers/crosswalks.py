"""Tables of mergers: rows that say which unit became which other one, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ..core.messages import RegioError
from .read import Snapshot

if TYPE_CHECKING:
    from ..core.crosswalk import Crosswalk

_OLD = ("old", "old_code", "nis_old", "from", "before", "oud", "oude_code", "code_oud", "ancien")
_NEW = ("new", "new_code", "nis_new", "to", "after", "nieuw", "nieuwe_code", "code_nieuw", "nouveau")
_DATE = ("date", "datum", "since", "valid_from", "effective_date")


def read_crosswalk(
    snapshot: Snapshot, old: str = "", new: str = "", date: str = "", feedback: QgsProcessingFeedback | None = None
) -> Crosswalk:
    """The mergers in a table; fields left empty are recognised by their names.

    Raises:
        RegioError: a field is missing or cannot be recognised, or no row has both codes.
        Cancelled: the user cancelled.
    """
    from ..core.crosswalk import Crosswalk

    old, new = old or _recognised(snapshot, _OLD), new or _recognised(snapshot, _NEW)
    date = date or _recognised(snapshot, _DATE)
    if not old or not new:
        raise RegioError(
            'Choose the fields of "{table}" with the old and the new codes. Its fields are: {fields}.',
            table=snapshot.label,
            fields=", ".join(snapshot.fields.names()),
        )
    wanted = [name for name in (old, new, date) if name]
    snapshot.require(*wanted)
    if old == new:
        raise RegioError(
            'Old and new codes of "{table}" are both field "{field}". Choose two different fields.',
            table=snapshot.label,
            field=old,
        )
    data = snapshot.read(list(dict.fromkeys(wanted)), False, feedback=feedback)
    return Crosswalk.of(data.codes(old), data.codes(new), data.texts(date) if date else None)


def _recognised(snapshot: Snapshot, known: Sequence[str]) -> str:
    names = {name.casefold(): name for name in snapshot.fields.names()}
    return next((names[name] for name in known if name in names), "")
