"""What all algorithms of Regio share: sentences instead of tracebacks, help per parameter, outputs that are styled."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from ..core.messages import Cancelled, RegioError, Sentence, sentence
from ..core.placeholders import DEFAULT_PLACEHOLDERS
from ..dependencies import clash
from ..i18n import resource, say, tr
from ..layers.staging import check_targets
from ..layers.write import Field, Writer, file_target, place_all
from .early import load_early

if TYPE_CHECKING:
    from ..layers.read import Snapshot

WEIGHT_COUNT, WEIGHT_AREA, WEIGHT_FIELD = range(3)
DEFAULT_TOLERANCE = 0.001
DEFAULT_SLIVER_WIDTH = 50.0


class RegioAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms: subclasses give texts, ``define``, ``prepare`` (main thread) and ``compute`` (worker)."""

    NAME = ""
    ICON = "regio"

    def __init__(self) -> None:
        super().__init__()
        self._forget()

    def title(self) -> str:
        """The name in the toolbox, in the user's language."""
        raise RegioError("The algorithm {name} has no title.", name=self.NAME)

    def explanation(self) -> str:
        """What the algorithm answers, in a few sentences."""
        return ""

    def define(self) -> None:
        """Add the parameters and outputs."""

    def prepare(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        """Take snapshots of the layers; runs on the main thread."""

    def compute(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, compute, write; may run in a worker thread."""
        return {}

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return self.title()

    def createInstance(self) -> QgsProcessingAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return resource(f"icons/{self.ICON}.svg")

    def helpUrl(self) -> str:
        return ""

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        self.define()

    def shortDescription(self) -> str:
        return self.explanation()

    def shortHelpString(self) -> str:
        inputs = [
            (d.description(), d.help())
            for d in self.parameterDefinitions()
            if d.help() and not d.isDestination()
        ]
        outputs = [(d.description(), d.help()) for d in self.parameterDefinitions() if d.help() and d.isDestination()]
        return "<p>{}</p>{}{}".format(
            self.explanation(), _help_list(tr("Parameters"), inputs), _help_list(tr("Outputs"), outputs)
        )

    def prepareAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._forget()
        load_early(self.parameterDefinition("PICTURE") is not None)
        done, _, refusal = _spoken(self._prepared, parameters, context, feedback)
        if not done:
            self._forget()
        if refusal:
            feedback.reportError(refusal, True)
        return done

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        try:
            done, results, refusal = _spoken(self.compute, parameters, context, feedback)
        finally:
            for writer in self._writers:
                writer.abandon()
            self._forget()
        if refusal:
            del parameters, context, feedback
            raise QgsProcessingException(refusal)
        if done:
            feedback.setProgress(100)
        return results or {}

    def _forget(self) -> None:
        """Let go of the layers: QGIS keeps the traceback of an exception for ever, and with it this object."""
        self.__dict__.clear()
        self._writers: list[Writer] = []
        self._sources: list[Snapshot] = []

    def _prepared(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:
        self.prepare(parameters, context, feedback)
        names = [item.name() for item in self.parameterDefinitions() if item.isDestination()]
        targets = {name: file_target(parameters.get(name)) for name in names}
        check_targets({name: path for name, path in targets.items() if path}, self._sources)
        if any(path.lower().endswith(".shp") for path in targets.values()):
            self.note(feedback, _SHAPEFILE)

    def snapshot(self, parameters: dict, name: str, context: QgsProcessingContext) -> Snapshot:
        """The layer of a source parameter as it is now.

        Raises:
            RegioError: there is no such layer, it is empty, or nothing is selected.
        """
        from ..layers.read import Snapshot

        return self.keep(Snapshot.take(self, parameters, name, context))

    def keep(self, snapshot: Snapshot) -> Snapshot:
        """Remember what is read, so that no output takes its place."""
        self._sources.append(snapshot)
        return snapshot

    def ticker(
        self, feedback: QgsProcessingFeedback, begin: float = 0.0, end: float = 100.0
    ) -> Callable[[float], None]:
        """A function that takes progress 0..1 within a span of the whole, and stops the run when it was cancelled."""

        def tick(share: float) -> None:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(max(begin + (end - begin) * share, feedback.progress()))

        return tick

    def field_list(self, parameters: dict, name: str) -> list[str]:
        """The fields of a parameter that takes several, given as a list or separated by semicolons."""
        value = parameters.get(name) or []
        parts = value.split(";") if isinstance(value, str) else value
        return [str(part).strip() for part in parts if str(part).strip()]

    def has(self, parameters: dict, name: str) -> bool:
        """True if the user gave a value for the optional parameter or output ``name``."""
        return parameters.get(name) not in (None, "")

    def note(self, feedback: QgsProcessingFeedback, *notes: Sentence) -> None:
        """Write what was repaired, dropped or assumed into the log, and how things were done."""
        for item in notes:
            (feedback.pushInfo if item.info else feedback.pushWarning)(say(item))

    def open_output(
        self,
        parameters: dict,
        name: str,
        context: QgsProcessingContext,
        fields: list[Field],
        geometry_type: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        crs: QgsCoordinateReferenceSystem | None = None,
        out_crs: QgsCoordinateReferenceSystem | None = None,
    ) -> Writer:
        """A writer for the output ``name``, whose shapes are in ``crs`` and go into ``out_crs``.

        Raises:
            RegioError: it cannot be written.
        """
        crs = crs or QgsCoordinateReferenceSystem()
        writer = Writer(self, parameters, name, context, fields, geometry_type, crs, out_crs)
        self._writers.append(writer)
        return writer

    def finish_outputs(
        self, outputs: dict[str, tuple[Writer, str | None]], feedback: QgsProcessingFeedback | None = None
    ) -> dict[str, str]:
        """Close outputs, give each its style, put all files in their places; returns the destination of each.

        Raises:
            RegioError: an output could not be written or placed; then all older files are as they were.
            Cancelled: the user cancelled before the files were in their places; all older ones are as they were.
        """
        from ..styling.place import StylePostProcessor  # no style is needed while QGIS starts
        from ..styling.styles import STYLES

        for writer, style in outputs.values():
            if feedback is not None and feedback.isCanceled():
                raise Cancelled
            writer.close(STYLES[style] if style else None)
        place_all([writer for writer, _ in outputs.values()])
        return {
            name: writer.load(StylePostProcessor.create(style, self.title()) if style else None)
            for name, (writer, style) in outputs.items()
        }

    def parameter(
        self, definition: QgsProcessingParameterDefinition, help_text: str, advanced: bool = False
    ) -> None:
        """Add a parameter with its help."""
        definition.setHelp(help_text)
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(definition)

    def sink(
        self,
        name: str,
        title: str,
        help_text: str,
        kind: QgsProcessing.SourceType,
        optional: bool = False,
        by_default: bool | None = None,
    ) -> None:
        """Add an output layer; an optional one is not made unless asked for, or ``by_default`` in QGIS's dialogs."""
        wanted = not optional if by_default is None else by_default
        self.parameter(
            QgsProcessingParameterFeatureSink(name, title, kind, optional=optional, createByDefault=wanted),
            help_text,
        )

    def numbers(self, outputs: Iterable[QgsProcessingOutputDefinition]) -> None:
        """Add outputs that are numbers or text."""
        for output in outputs:
            self.addOutput(output)

    def weight_parameters(self, parent: str) -> None:
        """WEIGHT and WEIGHT_FIELD of the layer parameter ``parent``."""
        self.parameter(
            QgsProcessingParameterEnum(
                "WEIGHT",
                tr("What to count"),
                options=[tr("Units"), tr("Area"), tr("A numeric field")],
                defaultValue=WEIGHT_COUNT,
            ),
            tr(
                "Units counts base units and needs both region codes on the same units; where only polygons are given, "
                "area is used instead and the log says so. A numeric field can be inhabitants or jobs."
            ),
        )
        self.parameter(
            QgsProcessingParameterField(
                "WEIGHT_FIELD",
                tr("Numeric field to count"),
                parentLayerParameterName=parent,
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("Only used when a numeric field is counted. Empty values count as 0."),
        )

    def tolerance_parameters(self) -> None:
        """PLACEHOLDERS, TOLERANCE and SLIVER_WIDTH."""
        self.placeholder_parameter()
        tolerance = QgsProcessingParameterNumber(
            "TOLERANCE",
            tr("Share of a region that may lie outside"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
            minValue=0.0,
            maxValue=1.0,
        )
        self.parameter(
            tolerance,
            tr(
                "A region of which at most this share lies outside its parent still conforms. Empty: 0.001, but 0 where "
                "units are counted."
            ),
            advanced=True,
        )
        self.sliver_parameter()

    def mode_parameter(self) -> None:
        """MODE."""
        self.parameter(
            QgsProcessingParameterEnum(
                "MODE",
                tr("What conforms"),
                options=[tr("Regions inside one region"), tr("Also unions of whole regions")],
                defaultValue=0,
            ),
            tr("With unions a region conforms too if it consists of several coarser regions, each of them whole."),
            advanced=True,
        )

    def sliver_parameter(self) -> None:
        """SLIVER_WIDTH."""
        self.parameter(
            QgsProcessingParameterNumber(
                "SLIVER_WIDTH",
                tr("Sliver width (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=DEFAULT_SLIVER_WIDTH,
                minValue=0.0,
            ),
            tr(
                "When polygons are laid over each other, pieces thinner than this are taken for drawing differences: they "
                "never make a region non-conforming. The log says how much was treated so."
            ),
            advanced=True,
        )

    def seed_parameter(self, text: str) -> None:
        """SEED; ``text`` says what the same number gives."""
        self.parameter(
            QgsProcessingParameterNumber(
                "SEED", tr("Seed of chance"), QgsProcessingParameterNumber.Type.Integer, defaultValue=1, minValue=0
            ),
            text,
            advanced=True,
        )

    def placeholder_parameter(self) -> None:
        """PLACEHOLDERS."""
        self.parameter(
            QgsProcessingParameterString(
                "PLACEHOLDERS",
                tr('Codes that mean "none"'),
                defaultValue=";".join(DEFAULT_PLACEHOLDERS),
                optional=True,
            ),
            tr(
                "Codes, separated by semicolons, that are no region but mean that a unit has none, for instance Geen IGS. "
                "A star at the end stands for anything. Empty values always mean none."
            ),
            advanced=True,
        )


_SHAPEFILE = sentence(
    "A shapefile keeps only 10 characters of a field's name and 254 of a text. A GeoPackage keeps everything, and the style."
)


def field_help(of: str) -> str:
    """Help of a code field parameter; ``of`` names the layer in the user's language."""
    return tr(
        "The field with the region code in {layer}. Features that share a code are one region. Codes are read as text."
    ).format(layer=of)


def _help_list(title: str, items: list[tuple[str, str]]) -> str:
    if not items:
        return ""
    return "<h3>{}</h3>{}".format(title, "".join(f"<p><b>{name}</b><br>{text}</p>" for name, text in items))


def _spoken(step: Callable, parameters: dict, context: Any, feedback: Any) -> tuple[bool, Any, str]:
    """Run ``step``: whether it came to its end, its result, and the sentence for the user if it was refused.

    A cancelled run ends quietly.
    """
    try:
        return True, step(parameters, context, feedback), ""
    except Cancelled:
        return False, None, ""
    except RegioError as error:
        return False, None, say(error.sentence)
    except ImportError as error:
        return False, None, clash(error)
