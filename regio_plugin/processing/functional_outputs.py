"""The layers and tables of regio:functionalregions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform

from ..core.messages import Sentence, first_few, sentence
from ..i18n import number, say, tr
from ..layers.write import Field
from .delineation import INSIDE
from .method_inputs import CONTIGUITY_REPORT

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ..core.functional.partition import FunctionalRegions
    from .delineation import Found
    from .flow_units import UnitsAndFlows

REGION_FIELDS = [
    Field("region", "text"),
    Field("name", "text"),
    Field("unit_count", "integer"),
    Field("size", "number"),
    Field("jobs", "number"),
    Field("inside", "number"),
    Field("supply", "number"),
    Field("demand", "number"),
    Field("self_containment", "number"),
    Field("validity", "number"),
    Field("contiguous", "boolean"),
    Field("pieces", "integer"),
    Field("nucleus_x", "number"),
    Field("nucleus_y", "number"),
    Field("colour", "integer"),
]
UNIT_FIELDS = [
    Field("unit", "text"),
    Field("unit_name", "text"),
    Field("region", "text"),
    Field("region_name", "text"),
    Field("part", "text"),
    Field("share", "number"),
    Field("nucleus", "boolean"),
    Field("piece", "integer"),
    Field("moved_from", "text"),
    Field("reason", "text"),
    Field("colour", "integer"),
]
TREE_FIELDS = [
    Field("merge", "integer"),
    Field("left", "integer"),
    Field("right", "integer"),
    Field("node", "integer"),
    Field("height", "number"),
    Field("value", "number"),
    Field("size", "integer"),
    Field("regions_left", "integer"),
    Field("unit", "text"),
]
UNPLACED_FIELDS = [Field("unit", "text"), Field("unit_name", "text"), Field("reason", "text")]
MOVED_FIELDS = [Field(name, "text") for name in ("unit", "unit_name", "from_region", "to_region", "reason")]
PALETTE = 8
_SAID = 10
_MUCH = 0.75


class Results:
    """What was found, as rows for the outputs. Regions are called after their nucleus: its code and its name."""

    def __init__(
        self, found: Found, units: UnitsAndFlows, contiguity: int | None = None, tick: Callable[[float], None] | None = None
    ) -> None:
        from ..core.functional.contiguity import pieces, report
        from ..core.functional.tree_colours import tree_colours
        from ..core.map_colours import map_colours

        self.found, self.units, self._contiguity = found, units, contiguity
        regions, self.pieces, self.apart = found.regions, None, None
        if contiguity:  # neither None nor CONTIGUITY_OFF
            self.pieces = pieces(regions, units.neighbours)
            self.apart = report(regions, units.neighbours, units.names)
        self.labels, self.count = regions.labels, regions.count
        self.codes, self.titles = units.codes[regions.nuclei], units.names[regions.nuclei]
        if found.tree is None:
            self.colours = map_colours(self.count, *units.neighbours.region_pairs(self.labels), PALETTE)
        else:
            nodes = found.tree.roots(self.count)[regions.nuclei]
            self.colours = tree_colours(found.tree, units.neighbours, PALETTE, tick)[nodes]

    def regions(self, tick: Callable[[float], None]) -> tuple[pd.DataFrame, NDArray]:
        """One row per region, and its polygon."""
        import numpy as np
        import pandas as pd

        from ..core.geometry import dissolve

        labels, count, flows = self.labels, self.count, self.units.flows
        known = labels >= 0
        size, jobs = (
            np.bincount(labels[known], weights=total[known], minlength=count)
            for total in (flows.out_total + flows.outside_out, flows.in_total + flows.outside_in)
        )
        frame = pd.DataFrame(
            {
                "region": self.codes,
                "name": self.titles,
                "unit_count": np.bincount(labels[known], minlength=count),
                "size": size,
                "jobs": jobs,
                "inside": flows.between(labels, count).diagonal(),
                "validity": np.full(count, np.nan) if self.found.validity is None else self.found.validity,
                "contiguous": None if self.pieces is None else self.pieces == 1,
                "pieces": None if self.pieces is None else self.pieces,
                "colour": self.colours,
            }
        )
        frame["nucleus_x"], frame["nucleus_y"] = self._nuclei()
        contained = ("supply", "demand", "self_containment")
        if flows.has_diagonal:
            frame[list(contained)] = flows.self_containment(labels, count)[list(contained)].to_numpy()
        else:
            frame[list(contained)] = np.nan
        return frame, dissolve(self.units.geometry, labels, count, tick)

    def _nuclei(self) -> NDArray:
        """Where (2, count) the unit is that each region is called after, in the CRS of the layer; NaN where it has no shape."""
        import numpy as np

        from ..core.geometry import shapely

        shapes = self.units.geometry[self.found.regions.nuclei]
        points = np.full((self.count, 2), np.nan)
        there = ~shapely.is_missing(shapes)
        points[there] = shapely.get_coordinates(shapely.point_on_surface(shapes[there]))
        if self.units.crs.isValid() and self.units.crs != self.units.out_crs:
            transform = QgsCoordinateTransform(self.units.crs, self.units.out_crs, self.units.transform_context)
            for k in np.flatnonzero(there):
                points[k] = [*transform.transform(*points[k])]
        return points.T

    def unit_rows(self) -> pd.DataFrame:
        """One row per unit, in the order of their codes."""
        import numpy as np
        import pandas as pd

        regions, labels = self.found.regions, self.labels
        moved_from = np.full(len(labels), None, dtype=object)
        moved = regions.moved[regions.moved[:, 1] >= 0]
        moved_from[moved[:, 0]] = self.codes[moved[:, 1]]
        why = dict(zip(*(self.unplaced()[name] for name in ("unit", "reason"))))
        return pd.DataFrame(
            {
                "unit": self.units.codes,
                "unit_name": self.units.names,
                "region": self._of(self.codes),
                "region_name": self._of(self.titles),
                "part": self.found.part,
                "share": self.found.share,
                "nucleus": np.isin(np.arange(len(labels)), regions.nuclei),
                "piece": self._piece(),
                "moved_from": moved_from,
                "reason": [why.get(code) for code in self.units.codes],
                "colour": self._of(self.colours.astype(object)),
            }
        )

    def _piece(self) -> NDArray:
        """The piece (n,) of its region each unit is in, 1 that of the nucleus; None without region, or not looked at."""
        import numpy as np

        result = np.full(len(self.labels), None, dtype=object)
        if self.apart is not None:
            result[self.labels >= 0] = 1
            for number, members in zip(self.apart["piece"], self.apart["units"]):
                result[members] = number
        return result

    def _of(self, values: NDArray) -> NDArray:
        """The value (n,) of each unit's region, None without one."""
        import numpy as np

        return np.r_[values, np.array([None], dtype=object)][self.labels]

    def unplaced(self) -> pd.DataFrame:
        """The units without region, and why."""
        import pandas as pd

        reasons = self.found.regions.unplaced
        outside = (self.labels < 0).nonzero()[0].tolist()
        rows = [(self.units.codes[k], self.units.names[k], say(reasons.get(k, _OUTSIDE))) for k in outside]
        return pd.DataFrame(rows, columns=[field.name for field in UNPLACED_FIELDS])

    def moved(self) -> pd.DataFrame:
        """The units that were moved so that regions lie in one piece."""
        import pandas as pd

        rows = [
            (
                self.units.codes[unit],
                self.units.names[unit],
                self.titles[before] if before >= 0 else None,
                self.titles[after] if after >= 0 else None,
                say(_reason(before, after)),
            )
            for unit, before, after in self.found.regions.moved.tolist()
        ]
        return pd.DataFrame(rows, columns=[field.name for field in MOVED_FIELDS])

    def tree(self) -> pd.DataFrame | None:
        """The tree of Intramax, first a row for each unit, then one for each merge."""
        return None if self.found.tree is None else self.found.tree.rows(list(self.units.codes))

    def notes(self) -> list[Sentence]:
        """What is to be said of single units: without region, or apart from their region."""
        result = []
        flows = self.units.flows
        if self.found.validity is not None and (flows.outside_out.any() or flows.outside_in.any()):
            result.append(_BETWEEN_UNITS.as_info())
        result += without_region(self.found.regions, self.units.names)
        if self.apart is not None and self._contiguity == CONTIGUITY_REPORT:  # after moves the method itself says what stays
            result += list(self.apart["sentence"][:_SAID])
            if len(self.apart) > _SAID:
                result.append(sentence("{count} more pieces lie apart from their region.", count=len(self.apart) - _SAID))
        return result

    def verdict(self, share: float) -> str:
        """The answer in one sentence; ``share`` (0..1) of what flows between units stays inside a region."""
        flows = self.units.flows
        one = self.count == 1
        whole = tr("1 region keeps {share} % of all flows inside") if one else tr(
            "{count} regions keep {share} % of all flows inside"
        )
        if flows.matched < 1 or not flows.has_diagonal:
            whole = tr("1 region keeps {share} % of the flows between units inside") if one else tr(
                "{count} regions keep {share} % of the flows between units inside"
            )
        parts = [whole.format(count=self.count, share=number(100 * share, 1))]
        unplaced, moved = int((self.labels < 0).sum()), len(self.found.regions.moved)
        rings = self.found.part[self.labels >= 0][:1].tolist() != [INSIDE]
        several = 0 if self.pieces is None else int((self.pieces > 1).sum())
        outside = tr("1 unit lies outside all of them"), tr("{count} units lie outside all of them")
        without = tr("1 unit has no region"), tr("{count} units have no region")
        for count, (single, many) in (
            (unplaced, outside if rings else without),
            (
                moved,
                (
                    tr("1 unit was moved so that regions lie in one piece"),
                    tr("{count} units were moved so that regions lie in one piece"),
                ),
            ),
            (several, (tr("1 region lies in several pieces"), tr("{count} regions lie in several pieces"))),
        ):
            if count:
                parts.append(single if count == 1 else many.format(count=count))
        if flows.matched < _MUCH:
            text = tr("{share} % of the flows go to or come from places that are no unit")
            parts.append(text.format(share=number(100 * (1 - flows.matched), 0)))
        return "; ".join(parts) + "."


_WITHOUT = sentence("Without region: {units}. {reason}")
_WITHOUT_ALIKE = sentence("Without region: {units}. The reason for the first of them: {reason}")
_BETWEEN_UNITS = sentence(
    "Labour market areas are made of the flows between units; the figures of the regions also count what goes to other places "
    "or comes from there."
)
_OUTSIDE = sentence("Too small a share of those who live here goes to any core.")
_APART = sentence("It lay apart from its region.")
_ENCLAVE = sentence("It had no region, but one region lies all around it.")
_EXCLAVE = sentence("It lay apart from its region, and no other region takes it.")


def without_region(regions: FunctionalRegions, names: NDArray) -> list[Sentence]:
    """The units without region by their ``names`` (n,), a sentence per reason."""
    alike: dict[str, list[int]] = {}
    for k in (regions.labels < 0).nonzero()[0].tolist():
        alike.setdefault(regions.unplaced.get(k, _OUTSIDE).text, []).append(k)
    result = []
    for members in alike.values():
        few, first = first_few(names[members], _SAID), say(regions.unplaced.get(members[0], _OUTSIDE))
        same = len({str(regions.unplaced.get(k, _OUTSIDE)) for k in members}) == 1
        result.append(Sentence((_WITHOUT if same else _WITHOUT_ALIKE).text, {"units": few, "reason": first}))
    return result


def _reason(before: int, after: int) -> Sentence:
    if before < 0:
        return _ENCLAVE
    return _EXCLAVE if after < 0 else _APART
