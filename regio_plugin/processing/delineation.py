"""Finding functional regions with the method that was chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext

from ..core.functional.igraph_package import require_igraph
from ..core.functional.presets import AREAS, COMMUNITIES, INTRAMAX, PRESETS, RINGS
from ..core.messages import RegioError, Sentence, first_few, sentence
from ..core.placeholders import DEFAULT_PLACEHOLDERS, split_placeholders
from ..i18n import say
from .algorithm import RegioAlgorithm
from .method_inputs import BY_JUMP, BY_LEVEL, BY_NUMBER, CONTIGUITY_ENFORCE, credit, method_names

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..core.adjacency import Neighbours
    from ..core.flows import Flows
    from ..core.functional.labour_market_areas import AreaParameters
    from ..core.functional.partition import FunctionalRegions
    from ..core.functional.rings import Rings
    from ..core.functional.tree import Tree
    from .flow_units import UnitsAndFlows

Progress = Callable[[float], None]
_CHOICES = ("METHOD", "RULE", "ZERO_MARGINS", "CUT", "CONTIGUITY")
_NUMBERS = (
    "MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE", "TARGET_SELF_CONTAINMENT", "CUT_LEVEL", "THRESHOLD", "CORE_SIZE",
    "RESOLUTION",
)  # fmt: skip
_METHOD_SHARE = 0.9
_DASHES = ("-", "\u2013", "\u2014")
_YES_OR_NO = ({"0", "1"}, {"true", "false"}, {"yes", "no"}, {"ja", "nee"}, {"ja", "nein"}, {"oui", "non"}, {"true"})
CORE, RING, INSIDE, OUTSIDE = "core", "ring", "inside", "outside"


@dataclass(frozen=True)
class Found:
    """What a method gave.

    ``part`` (n,) is core, ring, inside or outside. ``share`` (n,) is the
    share of all that leaves a unit that goes to its core (rings) or stays in its region; NaN where nothing leaves it.
    ``validity`` (count,) is how far a region passes the test of labour market areas (1 or more); None for other methods.
    """

    regions: FunctionalRegions
    part: NDArray
    share: NDArray
    validity: NDArray | None = None
    tree: Tree | None = None


@dataclass(frozen=True)
class Delineation:
    """A method and its values, as chosen. ``nearest``: a number of regions that a tree does not have stands for the nearest."""

    choices: dict[str, int]
    numbers: dict[str, float]
    region_number: int
    seed: int
    self_flows: bool
    core_field: str
    placeholders: tuple[str, ...] = DEFAULT_PLACEHOLDERS
    notes: tuple[Sentence, ...] = ()
    nearest: bool = False

    @classmethod
    def take(cls, algorithm: RegioAlgorithm, parameters: dict, context: QgsProcessingContext) -> Delineation:
        """What ``method_parameters`` asked for, with the values of a preset; call it in ``prepare``.

        Raises:
            RegioError: values contradict each other, or a package that the method needs is missing.
        """
        result = cls(
            {name: algorithm.parameterAsEnum(parameters, name, context) for name in _CHOICES},
            {name: algorithm.parameterAsDouble(parameters, name, context) for name in _NUMBERS},
            algorithm.parameterAsInt(parameters, "REGION_NUMBER", context),
            algorithm.parameterAsInt(parameters, "SEED", context),
            algorithm.parameterAsBoolean(parameters, "SELF_FLOWS", context),
            algorithm.parameterAsString(parameters, "CORE_FIELD", context),
            split_placeholders(algorithm.parameterAsString(parameters, "PLACEHOLDERS", context)),
        )
        number = algorithm.parameterAsEnum(parameters, "PRESET", context)
        titles = {item.name(): item.description() for item in algorithm.parameterDefinitions()}
        result = result.with_preset(list(PRESETS)[number - 1], titles) if number else result
        result.check()
        return result

    @property
    def method(self) -> int:
        """One of AREAS, INTRAMAX, RINGS, COMMUNITIES."""
        return self.choices["METHOD"]

    @property
    def contiguity(self) -> int:
        """One of CONTIGUITY_OFF, CONTIGUITY_REPORT, CONTIGUITY_ENFORCE."""
        return self.choices["CONTIGUITY"]

    @property
    def area_parameters(self) -> AreaParameters:
        """The sizes and shares of labour market areas.

        Raises:
            RegioError: they contradict each other.
        """
        from ..core.functional.labour_market_areas import AreaParameters

        names = ("MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE", "TARGET_SELF_CONTAINMENT")
        return AreaParameters(*(self.numbers[name] for name in names))

    def cores(self, units: UnitsAndFlows) -> NDArray[np.intp] | None:
        """The core (n,) each unit is in by the field of cores, -1 for none; None without such a field or for another method.

        Raises:
            RegioError: no unit is in a core, or the field tells only whether a unit is in one.
        """
        if not self.core_field or self.method != RINGS:
            return None
        cores = units.units.regions(self.core_field, self.core_field, (*self.placeholders, *_DASHES))
        if {str(code).casefold() for code in cores.regions} in _YES_OR_NO:
            raise RegioError(
                'Field "{field}" of "{layer}" tells only whether a unit is in a core ({values}), not in which. Fill in the '
                "code of its core for every unit of a core, and leave the others empty.",
                field=self.core_field,
                layer=units.data.label,
                values=first_few(cores.regions),
            )
        return cores.labels

    @property
    def used(self) -> tuple[str, ...]:
        """The numbers that change what the method finds."""
        if self.method == AREAS:
            return _NUMBERS[:4]
        if self.method == INTRAMAX:
            return {BY_NUMBER: ("REGION_NUMBER",), BY_LEVEL: ("CUT_LEVEL",)}.get(self.choices["CUT"], ())
        if self.method == RINGS:
            return ("THRESHOLD",) if self.core_field else ("THRESHOLD", "CORE_SIZE")
        return ("RESOLUTION",)

    def check(self) -> None:
        """Whether the method can run with these values.

        Raises:
            RegioError: it cannot.
        """
        if self.method == AREAS:
            _ = self.area_parameters
        elif self.method == COMMUNITIES:
            require_igraph()

    def find(
        self,
        flows: Flows,
        neighbours: Neighbours,
        cores: NDArray[np.intp] | None = None,
        names: Sequence[str] | NDArray | None = None,
        progress: Progress | None = None,
        edge: NDArray[np.bool_] | None = None,
    ) -> Found:
        """The regions that these flows make.

        Args:
            flows: between n units.
            neighbours: which units are neighbours on the map.
            cores: the core (n,) each unit is in, -1 for none; None: cores are found by size.
            names: of the units (n,), for sentences.
            progress: called with 0..1; may raise Cancelled.
            edge: True (n,) for units at the edge of the map; None: not known.

        Raises:
            RegioError: nothing can be found in these flows, or the tree has no such number of regions.
        """
        from ..core.parallel import span

        tell = progress or (lambda share: None)
        if self.method == RINGS:
            return self._rings(flows, neighbours, cores, names, edge, tell)
        found = self._found(flows, neighbours, span(tell, 0, _METHOD_SHARE))
        if self.contiguity != CONTIGUITY_ENFORCE or self.method == INTRAMAX:
            return found
        from ..core.functional.contiguity import enforce

        moved = enforce(flows, found.regions, neighbours, span(tell, _METHOD_SHARE, 1), names)
        return self._moved(flows, found, moved)

    def labels(
        self,
        flows: Flows,
        seed: int,
        neighbours: Neighbours,
        cores: NDArray[np.intp] | None = None,
        progress: Progress | None = None,
        edge: NDArray[np.bool_] | None = None,
    ) -> NDArray[np.intp]:
        """Only the region (n,) of each unit, -1 for none, with another seed. Where the tree has no such number of regions, it
        is cut at the nearest one.

        Raises:
            RegioError: nothing can be found in these flows.
        """
        return replace(self, seed=seed, nearest=True).find(flows, neighbours, cores, None, progress, edge).regions.labels

    def with_preset(self, key: str, titles: Mapping[str, str]) -> Delineation:
        """The same with the method and values of the preset ``key``, which a note names; ``titles`` are those of parameters."""
        preset = PRESETS[key]
        choices, numbers = dict(self.choices), dict(self.numbers)
        for name, value in preset.values.items():
            if name in choices:
                choices[name] = int(value)
            else:
                numbers[name] = value
        choices["METHOD"] = preset.method
        note = sentence(
            'Method and values of "{preset}" were used, whatever else was given for them ({source}): {method}; {values}.',
            preset=say(preset.title),
            source=credit(preset),
            method=method_names()[preset.method],
            values=", ".join(f"{titles.get(name, name)} {value:g}" for name, value in preset.values.items()),
        )
        return replace(self, choices=choices, numbers=numbers, notes=(*self.notes, note.as_info()))

    def _found(self, flows: Flows, neighbours: Neighbours, tell: Progress) -> Found:
        if self.method == AREAS:
            from ..core.functional.labour_market_areas import CLEAN, R_3_4, labour_market_areas

            rule = R_3_4 if self.choices["RULE"] else CLEAN
            areas = labour_market_areas(flows, self.area_parameters, rule, tell)
            return in_regions(flows, areas.regions, areas.validity)
        if self.method == INTRAMAX:
            return self._tree(flows, neighbours, tell)
        from ..core.functional.communities import communities

        return in_regions(flows, communities(flows, self.numbers["RESOLUTION"], self.seed, self.self_flows, tell))

    def _rings(
        self,
        flows: Flows,
        neighbours: Neighbours,
        cores: NDArray[np.intp] | None,
        names: Sequence[str] | NDArray | None,
        edge: NDArray[np.bool_] | None,
        tell: Progress,
    ) -> Found:
        import numpy as np

        from ..core.functional.rings import threshold_rings
        from ..core.parallel import span

        def draw(near: Neighbours | None, part: Progress) -> Rings:
            return threshold_rings(flows, self.numbers["THRESHOLD"], cores, self.numbers["CORE_SIZE"], near, part, names, edge)

        enforced = self.contiguity == CONTIGUITY_ENFORCE
        rings = draw(None, span(tell, 0, 0.5 if enforced else 1))
        regions = rings.regions
        if enforced:
            plain, rings = regions, draw(neighbours, span(tell, 0.5, 1))
            regions = replace(rings.regions, moved=_moves(plain, rings.regions))
        part = np.array([OUTSIDE, RING, CORE], dtype=object)[rings.part]
        return Found(regions, part, rings.share)

    def _tree(self, flows: Flows, neighbours: Neighbours, tell: Progress) -> Found:
        from ..core.functional.intramax import EXCLUDE, ONE, intramax, unplaced
        from ..core.functional.partition import FunctionalRegions

        zero = ONE if self.choices["ZERO_MARGINS"] else EXCLUDE
        tree = intramax(flows, neighbours if self.contiguity == CONTIGUITY_ENFORCE else None, zero, tell)
        number = self.region_number
        if self.choices["CUT"] == BY_LEVEL:
            number = tree.at_level(self.numbers["CUT_LEVEL"])
        elif self.choices["CUT"] == BY_JUMP:
            number = tree.largest_jump()
        if self.nearest:
            number = min(max(number, tree.least), tree.most)
        regions = FunctionalRegions.of(flows, tree.labels(number), unplaced(flows, tree))
        return in_regions(flows, regions, tree=tree)

    def _moved(self, flows: Flows, found: Found, moved: FunctionalRegions) -> Found:
        """What was found, with units moved to other regions."""
        from ..core.functional.labour_market_areas import area_validity

        validity = None
        if found.validity is not None:
            validity = area_validity(flows, moved.labels, moved.unplaced, self.area_parameters)
        return replace(found, regions=moved, share=own_share(flows, moved.labels), validity=validity)


def own_share(flows: Flows, labels: NDArray[np.intp]) -> NDArray[np.float64]:
    """The share (n,) of all that leaves a unit that stays in its region; NaN where nothing leaves it."""
    import numpy as np

    at_home = labels[flows.origin] == labels[flows.destination]
    stays = np.bincount(flows.origin[at_home], weights=flows.amount[at_home], minlength=flows.unit_count)
    leaving = flows.out_total + flows.outside_out
    known = (leaving > 0) & (labels >= 0)
    return np.divide(stays, leaving, out=np.full(flows.unit_count, np.nan), where=known)


def _moves(before: FunctionalRegions, after: FunctionalRegions) -> NDArray[np.intp]:
    """Units (k, 3) whose region is not the one its nucleus lies in any more: unit, that region and the new one, -1 for none."""
    import numpy as np

    old = np.r_[after.labels[before.nuclei], -1][before.labels]
    unit = np.flatnonzero(old != after.labels)
    return np.column_stack((unit, old[unit], after.labels[unit])).astype(np.intp)


def in_regions(
    flows: Flows, regions: FunctionalRegions, validity: NDArray | None = None, tree: Tree | None = None
) -> Found:
    """What a method gave that knows no core and ring."""
    import numpy as np

    part = np.where(regions.labels >= 0, INSIDE, OUTSIDE).astype(object)
    return Found(regions, part, own_share(flows, regions.labels), validity, tree)
