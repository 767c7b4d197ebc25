"""Tables of flows: rows with an origin, a destination and one or more amounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ..core.messages import RegioError, Sentence, sentence
from .layer_data import LayerData
from .read import Snapshot

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.crosswalk import Crosswalk
    from ..core.flows import Flows

_ORIGINS = ("origin", "origin_code", "from", "orig", "o", "herkomst", "van", "woonplaats", "origine", "residence")
_DESTINATIONS = ("destination", "destination_code", "to", "dest", "d", "bestemming", "naar", "werkplaats", "workplace")
_AMOUNTS = ("amount", "workers", "flow", "flows", "count", "trips", "value", "aantal", "w", "effectif", "nombre")


@dataclass(frozen=True)
class FlowTable:
    """A table of flows and its fields: ``amounts`` are one or more fields, ``domain`` the field that tells kinds of flows
    apart (empty: none).
    """

    snapshot: Snapshot
    origin: str
    destination: str
    amounts: tuple[str, ...]
    domain: str = ""

    @classmethod
    def of(
        cls, snapshot: Snapshot, origin: str = "", destination: str = "", amounts: Sequence[str] = (), domain: str = ""
    ) -> FlowTable:
        """A table whose fields are as given; those left empty are recognised by their names.

        Raises:
            RegioError: a field is missing, cannot be recognised, or origin and destination are the same field.
        """
        origin = origin or _recognised(snapshot, _ORIGINS)
        destination = destination or _recognised(snapshot, _DESTINATIONS)
        chosen = [name for name in amounts if name] or [name for name in [_recognised(snapshot, _AMOUNTS)] if name]
        if not (origin and destination and chosen):
            raise RegioError(
                'Choose the fields of "{flows}" with the origin, the destination and the amount. Its fields are: {fields}.',
                flows=snapshot.label,
                fields=", ".join(snapshot.fields.names()),
            )
        snapshot.require(origin, destination, *chosen, *([domain] if domain else []))
        if origin == destination:
            raise RegioError(
                'Origin and destination of "{flows}" are both field "{field}". Choose two different fields.',
                flows=snapshot.label,
                field=origin,
            )
        return cls(snapshot, origin, destination, tuple(chosen), domain)

    @property
    def label(self) -> str:
        """What the flows are called."""
        return self.snapshot.label

    def read(
        self, unit_codes: NDArray, feedback: QgsProcessingFeedback | None = None, crosswalk: Crosswalk | None = None
    ) -> Flows:
        """All flows, whatever their kind; several amounts of a row are added up.

        Raises:
            RegioError: amounts that are negative or no numbers, or nothing flows between the units.
            Cancelled: the user cancelled.
        """
        data = self._data(feedback)
        parts = [data.attributes[name] for name in self.amounts]
        if len(parts) == 1:
            return self._flows(data, parts[0], self.label, unit_codes, crosswalk, data.notes)
        each = [data.numbers(name) for name in self.amounts]
        return self._flows(data, sum(each[1:], each[0]), self.label, unit_codes, crosswalk, data.notes)

    def by_domain(
        self, unit_codes: NDArray, feedback: QgsProcessingFeedback | None = None, crosswalk: Crosswalk | None = None
    ) -> dict[str, Flows]:
        """The flows of each kind, by what the domain field says, by the field of the amount where there are several, or by
        both. A kind in which nothing flows between the units is left out with a note.

        Raises:
            RegioError: amounts that are negative or no numbers, or nothing flows in any kind.
            Cancelled: the user cancelled.
        """
        import numpy as np

        data = self._data(feedback)
        kinds = data.texts(self.domain) if self.domain else np.full(len(data.rows), "", dtype=object)
        notes = [*data.notes, *self._without_kind(data, kinds)]
        result: dict[str, Flows] = {}
        refused: list[RegioError] = []
        for kind in sorted({text for text in kinds if text is not None}):
            part = data if not self.domain else _rows(data, kinds == kind)
            for field in self.amounts:
                name = _kind_name(kind, field, len(self.amounts) > 1) or self.label
                label = self.label if name == self.label else f"{self.label}: {name}"
                try:
                    result[name] = self._flows(part, part.attributes[field], label, unit_codes, crosswalk, [])
                except RegioError as error:
                    refused.append(error)
                    notes.append(error.sentence)
        if not result:
            raise refused[0] if refused else RegioError(
                'Field "{field}" of "{flows}" is empty everywhere. Choose the field that tells the kinds of flows apart.',
                field=self.domain,
                flows=self.label,
            )
        next(iter(result.values())).notes[:0] = notes
        return result

    def _data(self, feedback: QgsProcessingFeedback | None) -> LayerData:
        names = [self.origin, self.destination, *self.amounts, *([self.domain] if self.domain else [])]
        return self.snapshot.read(list(dict.fromkeys(names)), False, feedback=feedback)

    def _flows(
        self,
        data: LayerData,
        amount: pd.Series | NDArray,
        label: str,
        unit_codes: NDArray,
        crosswalk: Crosswalk | None,
        notes: list[Sentence],
    ) -> Flows:
        from ..core.flows import Flows

        ends = data.codes(self.origin), data.codes(self.destination)
        result = Flows.from_table(label, unit_codes, *ends, amount, crosswalk, data.rows)
        result.notes[:0] = [item for item in notes if item not in result.notes]
        return result

    def _without_kind(self, data: LayerData, kinds: NDArray) -> list[Sentence]:
        none = kinds == None  # noqa: E711 - elementwise
        if not none.any():
            return []
        return [
            sentence(
                'Field "{field}" of "{flows}" is empty in {count} rows ({rows}); they were left out.',
                field=self.domain,
                flows=self.label,
                count=int(none.sum()),
                rows=data.row_list(none),
            )
        ]


def _recognised(snapshot: Snapshot, known: Sequence[str]) -> str:
    names = {name.casefold(): name for name in snapshot.fields.names()}
    return next((names[name] for name in known if name in names), "")


def _rows(data: LayerData, which: NDArray) -> LayerData:
    from dataclasses import replace

    import numpy as np

    places = np.flatnonzero(which)
    frame = data.attributes.iloc[places].reset_index(drop=True)
    return replace(data, attributes=frame, rows=[data.rows[k] for k in places], notes=[])


def _kind_name(kind: str, field: str, several: bool) -> str:
    return ", ".join(part for part in (kind, field if several else "") if part)
