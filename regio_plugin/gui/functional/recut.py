"""Cutting the tree of an answer anew: other regions on the map at once, without computing the tree again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ...core.messages import RegioError
from ...layers.write import refill
from ...processing.functional_outputs import PALETTE, REGION_FIELDS, TREE_FIELDS, Results
from ...processing.functional_regions import FunctionalRegionsFromFlows
from ...processing.method_inputs import BY_NUMBER
from ...styling.functional_styles import region_fill
from ...styling.place import dress
from ...styling.symbols import fill
from ..results import Result

if TYPE_CHECKING:
    import pandas as pd
    from numpy.typing import NDArray

    from ...core.functional.tree import Tree
    from ...processing.flow_units import FlowUnits, UnitsAndFlows


@dataclass(frozen=True)
class Order:
    """What is needed to cut a tree: taken from the project at once, read in the background by ``prepare``."""

    units: FlowUnits
    contiguity: int
    rows: dict[str, list]

    @classmethod
    def of(cls, project: QgsProject, result: Result) -> Order | None:
        """For a result with a tree, None for another.

        Raises:
            RegioError: units or flows are not there any more.
        """
        from ...processing.flow_units import FlowUnits

        layer = result.layer(project, "TREE")
        if layer is None:
            return None
        algorithm = cast(FunctionalRegionsFromFlows, FunctionalRegionsFromFlows().create())
        context = QgsProcessingContext()
        context.setProject(project)
        units = FlowUnits.take(algorithm, result.parameters, context)
        names = [field.name for field in TREE_FIELDS]
        rows = [[feature[name] for name in names] for feature in layer.getFeatures()]
        contiguity = algorithm.parameterAsEnum(result.parameters, "CONTIGUITY", context)
        return cls(units, contiguity, {name: [row[k] for row in rows] for k, name in enumerate(names)})


@dataclass(frozen=True)
class Recut:
    """A tree, the flows it was made of, and a colour for every node."""

    units: UnitsAndFlows
    contiguity: int
    tree: Tree
    colours: NDArray

    @classmethod
    def prepare(cls, order: Order, feedback: QgsProcessingFeedback) -> Recut:
        """Read units and flows; in the background.

        Raises:
            RegioError: units or flows are others than when the tree was made.
            Cancelled: the user cancelled.
        """
        import pandas as pd

        from ...core.functional.tree import Tree
        from ...core.functional.tree_colours import tree_colours

        tree, codes = Tree.from_rows(pd.DataFrame(order.rows))
        units = order.units.read(feedback)
        if [str(code) for code in units.codes] != codes:
            raise RegioError("The units are others than when this was computed. Compute again to cut the tree elsewhere.")
        return cls(units, order.contiguity, tree, tree_colours(tree, units.neighbours, PALETTE))

    def live(self, number: int) -> dict[str, NDArray]:
        """The values (n,) of the fields that change with the cut, by field: what the map needs while a slider moves."""
        import numpy as np

        from ...core.functional.partition import nuclei

        labels = self.tree.labels(number)
        centre = nuclei(self.units.flows, labels)
        unit = np.append(centre, -1)[labels]  # the nucleus (n,) of each unit's region
        known = labels >= 0
        colours = self.colours[self.tree.roots(number)]
        return {
            "region": np.where(known, self.units.codes[unit], None),
            "region_name": np.where(known, self.units.names[unit], None),
            "nucleus": np.isin(np.arange(len(labels)), centre),
            "colour": np.where(known, colours, None),
        }

    def at(self, number: int) -> Cut:
        """All that the answer says at another cut; takes a moment, so call it in the background."""
        from ...core.functional.intramax import unplaced
        from ...core.functional.partition import FunctionalRegions, modularity, self_contained
        from ...processing.delineation import in_regions

        flows = self.units.flows
        regions = FunctionalRegions.of(flows, self.tree.labels(number), unplaced(flows, self.tree))
        results = Results(in_regions(flows, regions, tree=self.tree), self.units, self.contiguity)
        share = self_contained(flows, regions.labels)
        numbers = {
            "REGION_COUNT": results.count,
            "SELF_CONTAINMENT": share if flows.has_diagonal else None,
            "MODULARITY": modularity(flows, regions.labels),
        }
        frame, shapes = results.regions(lambda _: None)
        rows = results.unit_rows().drop(columns=["unit", "unit_name"])
        units = {str(name): rows[name].to_numpy(dtype=object) for name in rows}
        return Cut(number, results, units, frame, shapes, numbers, results.verdict(share))


@dataclass(frozen=True)
class Cut:
    """An answer at another cut: values of the units by field, regions with their figures and shapes, numbers, and verdict."""

    number: int
    results: Results
    units: dict[str, NDArray]
    regions: pd.DataFrame
    shapes: NDArray
    numbers: dict[str, Any]
    verdict: str

    def picture(self) -> str:
        """The picture of the tree, as a new file; takes a moment, so call it in the background."""
        from ...report.dendrogram import dendrogram

        units, tree = self.results.units, self.results.found.tree
        if tree is None:
            return ""
        path = QgsProcessingUtils.generateTempFilename("tree.png")
        fills = [region_fill(colour) for colour in self.results.colours.tolist()]
        dendrogram(path, tree, units.flows, self.number, list(units.names), fills, self.verdict)
        return path


class LiveMap:
    """The layers of an answer, as the cut of its tree moves; at first they are as the algorithm made them."""

    def __init__(self, project: QgsProject, result: Result, recut: Recut) -> None:
        self._project, self._result, self._recut = project, result, recut
        self._places: NDArray | None = None
        self._last = recut.live(int(result.numbers["REGION_COUNT"]))
        self._live = False

    def step(self, number: int) -> None:
        """Colour the units by the regions at a cut; fast enough for a moving slider."""
        layer = self._result.layer(self._project, "UNITS_WITH_REGION")
        if layer is None:
            return
        if not self._live:
            self._begin(layer)
        self._write(layer, self._recut.live(number))
        layer.triggerRepaint()

    def rest(self, cut: Cut) -> None:
        """Bring all that the answer says to a cut: regions with their figures, units, verdict, and the command."""
        units, regions = (self._result.layer(self._project, name) for name in ("UNITS_WITH_REGION", "REGIONS"))
        if units is not None:
            self._begin(units)
            self._write(units, cut.units)
            dress(units, "functional_units")
        if regions is not None:
            refill(regions, cut.regions, REGION_FIELDS, cut.shapes, self._recut.units.crs)
            dress(regions, "functional_regions")
            regions.setOpacity(1.0)
        self._live = False
        self._result.verdict = cut.verdict
        self._result.numbers.update(cut.numbers)
        self._result.parameters.update(CUT=BY_NUMBER, REGION_NUMBER=cut.number)

    def _begin(self, layer: QgsVectorLayer) -> None:
        """Draw the units by colour number alone, and no outlines of regions, until the slider rests."""
        if self._places is None:
            import numpy as np

            request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
            found = {str(feature["unit"]): feature.id() for feature in layer.getFeatures(request)}
            self._places = np.array([found.get(str(code), -1) for code in self._recut.units.codes])
        if self._live:
            return
        self._live = True
        categories = [QgsRendererCategory(k, fill(region_fill(k), 0.9, region_fill(k), 0.1), "") for k in range(PALETTE)]
        categories.append(QgsRendererCategory("", fill("#f4f4f2", 0.6, "#8c9499", 0.1), ""))
        layer.setRenderer(QgsCategorizedSymbolRenderer("colour", categories))
        regions = self._result.layer(self._project, "REGIONS")
        if regions is not None:
            regions.setOpacity(0.0)
            regions.setLabelsEnabled(False)
            regions.triggerRepaint()

    def _write(self, layer: QgsVectorLayer, values: dict[str, NDArray]) -> None:
        """Write the values that differ from those written last."""
        fids, changes = self._places, {}
        if fids is None:
            return
        for name, column in values.items():
            place, before = layer.fields().lookupField(name), self._last.get(name)
            differs = (fids >= 0) if before is None else (fids >= 0) & (column != before)
            if place >= 0:
                for fid, value in zip(fids[differs].tolist(), column[differs].tolist()):
                    changes.setdefault(fid, {})[place] = NULL if _nothing(value) else value
        self._last.update(values)
        if changes:
            layer.dataProvider().changeAttributeValues(changes)


def _nothing(value: Any) -> bool:
    return value is None or value != value
