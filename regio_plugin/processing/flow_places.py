"""Where flows begin and end on a map: units, or the central unit of each region."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from .flow_units import UnitsAndFlows


@dataclass(frozen=True)
class Places:
    """Codes, names (k,) and points (k, 2) of places, NaN where there is no polygon; ``labels`` (n,) is the place of each
    unit, -1 for none, or None if every unit is a place.
    """

    codes: NDArray
    names: NDArray
    points: NDArray
    labels: NDArray | None = None

    @classmethod
    def of_units(cls, units: UnitsAndFlows) -> Places:
        """A point inside each unit."""
        return cls(units.codes, units.names, _points(units.geometry))

    @classmethod
    def of_regions(cls, units: UnitsAndFlows, field: str, placeholders: tuple[str, ...], name_field: str) -> Places:
        """A point inside the unit of each region where most arrives, so that lines run between towns.

        Raises:
            RegioError: the field holds no region code.
        """
        from ..core.functional.partition import nuclei

        regions = units.units.regions(field, field, placeholders, name_field)
        centres = nuclei(units.flows, regions.labels)
        return cls(regions.regions, regions.titles, _points(units.geometry[centres]), regions.labels)


def _points(polygons: NDArray) -> NDArray:
    """A point (k, 2) inside each polygon; NaN where there is none."""
    import numpy as np

    from ..core.geometry import shapely

    result = np.full((len(polygons), 2), np.nan)
    drawn = ~shapely.is_missing(polygons)
    inside = shapely.point_on_surface(polygons[drawn])
    result[drawn] = np.column_stack([shapely.get_x(inside), shapely.get_y(inside)])
    return result
