"""The firmness of borders that regio:flowstability found, as an input of other algorithms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFeatureSource

from ..core.messages import RegioError, first_few, sentence
from ..i18n import tr
from .algorithm import RegioAlgorithm

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ..core.co_assignment import CoAssignment
    from ..layers.read import Snapshot

_FIELDS = ("left", "right", "together")


def firmness_parameter(algorithm: RegioAlgorithm) -> None:
    """FIRMNESS."""
    algorithm.parameter(
        QgsProcessingParameterFeatureSource(
            "FIRMNESS", tr("Firmness of borders"), [QgsProcessing.SourceType.TypeVector], optional=True
        ),
        tr(
            'The output of "How firm are functional regions?" for the same units. The share of runs that put both sides of a '
            "border in one region then stands for the ties of the units along it (M)."
        ),
        advanced=True,
    )


@dataclass(frozen=True)
class Firmness:
    """A layer or table with the fields left, right (units) and together (share of runs)."""

    snapshot: Snapshot

    @classmethod
    def take(cls, algorithm: RegioAlgorithm, parameters: dict, context: QgsProcessingContext) -> Firmness | None:
        """The layer as it is now, None if none was given; call it in ``prepare``.

        Raises:
            RegioError: it cannot be read, or it is not of that form.
        """
        if not algorithm.has(parameters, "FIRMNESS"):
            return None
        snapshot = algorithm.snapshot(parameters, "FIRMNESS", context)
        missing = [name for name in _FIELDS if name not in snapshot.fields.names()]
        if missing:
            raise RegioError(
                '"{layer}" has no field "{field}". Choose the borders that "How firm are functional regions?" wrote.',
                layer=snapshot.label,
                field=missing[0],
            )
        return cls(snapshot)

    def read(self, codes: NDArray, algorithm: RegioAlgorithm, feedback: QgsProcessingFeedback) -> CoAssignment:
        """The shares by unit numbers; rows with a code that is no unit are counted in the log.

        Raises:
            RegioError: no row names two units.
        """
        import numpy as np
        import pandas as pd

        from ..core.co_assignment import CoAssignment

        data = self.snapshot.read(list(_FIELDS), False, feedback=feedback)
        place = {code: k for k, code in enumerate(codes) if code is not None}
        ends = [data.codes(name) for name in _FIELDS[:2]]
        left, right = (np.array([place.get(code, -1) for code in column], dtype=np.intp) for column in ends)
        known = (left >= 0) & (right >= 0)
        if not known.any():
            raise RegioError(
                'No row of "{layer}" names two units. Were the regions made of other units, or is the unit code another field?',
                layer=self.snapshot.label,
            )
        unknown = sorted({str(code) for column in ends for code in column if code not in place})
        if unknown:
            algorithm.note(
                feedback,
                sentence(
                    '"{layer}" names {count} codes that are no units ({codes}); these borders are left out.',
                    layer=self.snapshot.label,
                    count=len(unknown),
                    codes=first_few(unknown),
                ),
            )
        share = pd.to_numeric(data.attributes["together"], errors="coerce").to_numpy(dtype=float)[known]
        low, high = np.minimum(left, right)[known], np.maximum(left, right)[known]
        return CoAssignment(low, high, np.where((share >= 0) & (share <= 1), share, np.nan))
