"""The layers and the table of regio:flowstability, and variations of parameters written as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.messages import RegioError
from ..i18n import number, tr
from ..layers.write import Field
from .delineation import Delineation

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.functional.partition import FunctionalRegions
    from ..core.functional.stability import Stability
    from .flow_units import UnitsAndFlows

BORDER_FIELDS = [
    Field("left", "text"),
    Field("right", "text"),
    Field("left_name", "text"),
    Field("right_name", "text"),
    Field("left_region", "text"),
    Field("right_region", "text"),
    Field("border", "boolean"),
    Field("length", "number"),
    Field("apart", "number"),
    Field("together", "number"),
    Field("instability", "number"),
    Field("class", "text"),
    Field("sentence", "text"),
]
UNIT_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("region", "text"),
    Field("region_name", "text"),
    Field("nucleus", "boolean"),
    Field("stability", "number"),
    Field("usual_region", "text"),
    Field("usual_share", "number"),
    Field("other_region", "text"),
    Field("other_name", "text"),
    Field("changes", "boolean"),
    Field("instability", "number"),
    Field("order_share", "number"),
    Field("class", "text"),
    Field("sentence", "text"),
]
RUN_FIELDS = [Field("run", "integer"), Field("regions", "integer"), Field("changed", "integer"), Field("parameters", "text")]


def variations(text: str, method: Delineation) -> list[tuple[str, Delineation]]:
    """The method with other values, from "NAME=number, NAME=number; NAME=number": one variation between semicolons.

    Raises:
        RegioError: a part is not of that form, no such value exists, or the values contradict each other.
    """
    result = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        numbers, count = dict(method.numbers), method.region_number
        for pair in filter(None, (piece.strip() for piece in part.split(","))):
            name, _, value = (piece.strip() for piece in pair.partition("="))
            given = _number(pair, value)
            if name not in method.used and (name in numbers or name == "REGION_NUMBER"):
                raise RegioError(
                    '"{name}" changes nothing with the chosen method. These do: {names}.',
                    name=name,
                    names=", ".join(method.used) or "\u2013",
                )
            if name == "REGION_NUMBER":
                count = _whole(pair, given)
            elif name in numbers:
                numbers[name] = given
            else:
                raise RegioError(
                    'No parameter that can vary is called "{name}". These can: {names}.',
                    name=name,
                    names=", ".join(method.used) or "\u2013",
                )
        varied = replace(method, numbers=numbers, region_number=count)
        varied.check()
        result.append((part, varied))
    return result


def _number(pair: str, value: str) -> float:
    try:
        return float(value)
    except ValueError:
        raise RegioError(
            'The variation "{part}" cannot be read. Write for instance: MIN_SIZE=500; MIN_SIZE=2000, TARGET_SIZE=20000',
            part=pair,
        ) from None


def _whole(pair: str, value: float) -> int:
    if not (value >= 1 and value.is_integer()):
        raise RegioError('The variation "{part}" must be a whole number of at least 1.', part=pair)
    return int(value)


class StabilityRows:
    """What many runs say, as rows for the outputs. Regions are called after their nucleus: its code and its name.

    ``orders`` (n,) is the share of random orders of the reserve list of labour market areas that put a unit where most do; None
    for other methods.
    """

    def __init__(
        self,
        result: Stability,
        regions: FunctionalRegions,
        units: UnitsAndFlows,
        parameters: Sequence[str],
        orders: NDArray | None = None,
    ) -> None:
        self.result, self.regions, self.units, self.parameters, self.orders = result, regions, units, parameters, orders
        self._codes, self._titles = units.codes[regions.nuclei], units.names[regions.nuclei]

    def borders(self, tick: Callable[[float], None]) -> tuple[pd.DataFrame, NDArray]:
        """One row per pair of neighbours, and their common border; neighbours that only a link joins have none.

        ``tick`` is called with 0..1 on the way and may raise Cancelled.
        """
        import numpy as np
        import pandas as pd

        result, units = self.result, self.units
        borders = units.coverage.borders()
        tick(0.2)
        pairs = list(zip(borders.low.tolist(), borders.high.tolist()))
        lines = dict(zip(pairs, units.coverage.lines(borders)))
        tick(0.6)
        length = dict(zip(pairs, borders.length.tolist()))
        low, high = result.low, result.high
        wanted = list(zip(low.tolist(), high.tolist()))
        shapes = np.full(len(wanted), None, dtype=object)
        shapes[:] = [lines.get(pair) for pair in wanted]
        region = self._of(self._codes, result.base)
        frame = pd.DataFrame(
            {
                "left": units.codes[low],
                "right": units.codes[high],
                "left_name": units.names[low],
                "right_name": units.names[high],
                "left_region": region[low],
                "right_region": region[high],
                "border": result.border,
                "length": [length.get(pair, 0.0) for pair in wanted],
                "apart": result.apart,
                "together": result.together,
                "instability": result.instability,
                "class": result.border_classes(),
            }
        )
        tick(0.8)
        answers = list(zip(result.apart.tolist(), result.border.tolist()))
        words = {answer: _border_words(*answer) for answer in set(answers)}
        frame["sentence"] = [words[answer] for answer in answers]
        return frame, shapes

    def unit_rows(self) -> pd.DataFrame:
        """One row per unit, in the order of their codes."""
        import numpy as np
        import pandas as pd

        result, count = self.result, len(self.result.base)
        frame = pd.DataFrame(
            {
                "unit": self.units.codes,
                "unit_name": self.units.names,
                "region": self._of(self._codes, result.base),
                "region_name": self._of(self._titles, result.base),
                "nucleus": np.isin(np.arange(count), self.regions.nuclei),
                "stability": result.unit,
                "usual_region": self._of(self._codes, result.modal),
                "usual_share": np.where(result.modal >= 0, result.modal_share, np.nan),
                "other_region": self._of(self._codes, result.other),
                "other_name": self._of(self._titles, result.other),
                "changes": result.changing,
                "instability": result.unit_instability,
                "order_share": np.full(count, np.nan) if self.orders is None else self.orders,
                "class": result.unit_classes(),
            }
        )
        frame["sentence"] = [_unit_words(row.stability, row.region_name, row.other_name) for row in frame.itertuples()]
        return frame

    def runs(self) -> pd.DataFrame:
        """One row per run."""
        import numpy as np
        import pandas as pd

        result = self.result
        return pd.DataFrame(
            {
                "run": np.arange(1, len(result.changed) + 1),
                "regions": result.region_counts,
                "changed": result.changed,
                "parameters": [self.parameters[k] for k in result.variant],
            }
        )

    def _of(self, values: NDArray, region: NDArray) -> NDArray:
        """The value (n,) of a region, None for -1."""
        import numpy as np

        return np.r_[values, np.array([None], dtype=object)][region]


def _border_words(apart: float, border: bool) -> str:
    if apart != apart:
        return tr("No run gives both of them a region.")
    share = number(100 * apart, 0)
    if border:
        return tr("A border of the regions; {share} % of the runs draw it.").format(share=share)
    return tr("In the same region; {share} % of the runs draw a border here.").format(share=share)


def _unit_words(share: float, region: str | None, other: str | None) -> str:
    if region is None:
        return tr("Without region.")
    text = tr("In the region of {region} in {share} % of the runs.").format(region=region, share=number(100 * share, 0))
    return text if other is None else text + " " + tr("Else mostly in that of {other}.").format(other=other)
