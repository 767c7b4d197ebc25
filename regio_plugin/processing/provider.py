"""The Processing provider of Regio."""

from __future__ import annotations

from importlib import import_module

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..dependencies import problem
from ..i18n import resource, tr

ALGORITHMS = (
    ("nested_doll", "NestedDollConformity"),
    ("boundary_vagueness", "BoundaryVagueness"),
    ("regions_from_table", "RegionsFromTable"),
    ("check_regionalisation", "CheckRegionalisation"),
    ("core_and_fringe", "CoreFringe"),
    ("compare_regionalisations", "CompareRegionalisations"),
    ("nesting_matrix", "NestingMatrix"),
    ("significance", "Significance"),
    ("border_significance", "BorderSignificance"),
    ("two_dates", "TwoDatesComparison"),
    ("relevance_matrix", "RelevanceMatrix"),
    ("flow_map", "FlowMap"),
    ("flow_indicators", "FlowIndicators"),
    ("functional_regions", "FunctionalRegionsFromFlows"),
    ("flow_stability", "FlowStability"),
    ("basin_scales", "BasinScales"),
    ("resolution_sweep", "ResolutionSweep"),
)


class RegioProvider(QgsProcessingProvider):
    """Offers the algorithms; none where a needed package is missing."""

    def id(self) -> str:
        return "regio"

    def name(self) -> str:
        return "Regio"

    def longName(self) -> str:
        return tr("Regio: compare regionalisations")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return resource("icons/regio.svg")

    def loadAlgorithms(self) -> None:
        reason = problem()
        if reason:
            QgsMessageLog.logMessage(reason, "Regio", Qgis.MessageLevel.Warning)
            return
        for module, name in ALGORITHMS:
            self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
