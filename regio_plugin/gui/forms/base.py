"""What the forms of the page Compare have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from ...core.placeholders import DEFAULT_PLACEHOLDERS
from ...i18n import tr
from ...layers.register import Entry, Register
from ...layers.table_register import TableEntry, TableRegister
from ..questions import question
from ..results import Result
from ..widgets import Rows, remember, remembered
from .choices import number_box


class Form(QWidget):
    """Asks for what one question needs; ``changed`` is sent when ``hint`` or ``ready`` may differ.

    Subclasses set KEY, make their widgets in ``build``, offer what there is in ``refresh``, and give ``hint``, ``ready`` and
    ``results``. ``extra`` holds what belongs under Advanced.
    """

    KEY = ""
    changed = pyqtSignal()

    def __init__(self, register: Register, tables: TableRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register, self.tables = register, tables
        self.rows = Rows(self)
        self.extra = QWidget()
        self.extra_rows = Rows(self.extra)
        self._settings: dict[str, tuple[str, QWidget]] = {}
        self._remembered: list[tuple[str, QWidget, Any]] = []
        self.build()
        self.restore()

    def build(self) -> None:
        """Make the widgets."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Offer what is registered now, and keep what was chosen."""
        raise NotImplementedError

    def hint(self) -> str:
        """A sentence on what is missing or worth a thought, or an empty text."""
        raise NotImplementedError

    def ready(self) -> bool:
        """Whether enough is chosen to compute."""
        raise NotImplementedError

    def results(self) -> list[Result]:
        """What to compute.

        Raises:
            RegioError: the choices do not go together.
        """
        raise NotImplementedError

    def first(self) -> Entry | None:
        """The division the question is about; the next form starts with it."""
        return None

    def prefer(self, entry: Entry) -> None:
        """Start with a division, if it fits."""

    def missing(self) -> str:
        """A sentence if the algorithm is not there, else an empty text."""
        name = question(self.KEY).algorithm
        if QgsApplication.processingRegistry().algorithmById(name) is None:
            return tr("This version of Regio cannot answer this yet: {algorithm} is missing.").format(algorithm=name)
        return ""

    def too_few(self, needed: int = 2) -> str:
        """A sentence if too few divisions are registered, else an empty text."""
        count = len(self.register.usable())
        if not len(self.register):
            return tr("Add regions on the page Regions first.")
        if count < needed:
            return tr("Two divisions are needed to compare. Add another one on the page Regions.")
        return ""

    def setting(self, parameter: str, title: str, widget: QWidget, name: str, default: Any, tip: str) -> None:
        """Put a parameter under Advanced; its value is remembered by ``name``."""
        widget.setToolTip(tip)
        widget.setAccessibleName(title)
        self.extra_rows.addRow(title, widget)
        self._settings[parameter] = (title, widget)
        self._remembered.append((name, widget, default))

    def placeholders_setting(self) -> None:
        """The codes that mean no region."""
        self.placeholders = QLineEdit()
        tip = tr("Codes that mean a unit has no region, separated by semicolons; * stands for anything.")
        default = ";".join(DEFAULT_PLACEHOLDERS)
        self.setting("PLACEHOLDERS", tr('Codes for "none"'), self.placeholders, "placeholders", default, tip)

    def chance_settings(self, tolerance: bool = True) -> None:
        """Seed, and how far the sizes of random regions may differ."""
        self.seed = number_box(0, 2_000_000_000)
        self.setting(
            "SEED", tr("Seed"), self.seed, "seed", 1.0, tr("The same seed gives the same random maps, and so the same answer.")
        )
        if tolerance:
            self.size_tolerance = number_box(0, 100, 0, " %")
            tip = tr("How much the size of a random region may differ from the size of the region it stands for.")
            self.setting("SIZE_TOLERANCE", tr("Sizes may differ by"), self.size_tolerance, "size_tolerance", 5.0, tip)

    def draws_row(self, default: float, least: float = 19, special: str = "") -> None:
        """How many random maps are drawn, as a row of its own."""
        self.draws = number_box(least, 99_999, 0, "", special)
        self.draws.setToolTip(tr("More random maps give a finer answer and take longer; 999 is usual."))
        self.rows.addRow(tr("Random maps"), self.draws)
        self._remembered.append((f"draws_{self.KEY}", self.draws, default))

    def values(self) -> dict[str, Any]:
        """The parameters under Advanced; what is left to the algorithm is missing. Percentages are given as shares."""
        found = {}
        for parameter, (_, widget) in self._settings.items():
            value = _value(widget)
            if isinstance(widget, QDoubleSpinBox):
                if widget.specialValueText() and value < 0:
                    continue
                value = value / 100 if widget.suffix() == " %" else int(value) if widget.decimals() == 0 else value
            if value != "":
                found[parameter] = value
        return found

    def keep(self) -> None:
        """Remember the settings for the next session."""
        for name, widget, _ in self._remembered:
            remember(name, _value(widget))

    def restore(self) -> None:
        """Take the settings that were remembered; other forms may have changed them."""
        for name, widget, default in self._remembered:
            value = remembered(name, default, type(default))
            if isinstance(widget, QDoubleSpinBox):
                widget.setValue(value)
            elif isinstance(widget, QComboBox):
                widget.setCurrentIndex(max(widget.findData(value), 0))
            elif isinstance(widget, QAbstractButton):
                widget.setChecked(value)
            elif isinstance(widget, QLineEdit):
                widget.setText(value)

    def tell(self, *_: object) -> None:
        """Send ``changed``."""
        self.changed.emit()


def plain(label: str) -> str:
    """A label without the signs that separate the parts of a parameter."""
    return label.replace(";", ",").replace("=", "-")


def on_layer(entries: Sequence[Entry], layer_id: str) -> list[Entry]:
    """The entries of one layer."""
    return [entry for entry in entries if entry.layer_id == layer_id]


def shared_layers(entries: Sequence[Entry], least: int = 2) -> list[Entry]:
    """The entries whose layer holds at least so many divisions."""
    return [entry for entry in entries if len(on_layer(entries, entry.layer_id)) >= least]


def unit_field(register: Register, entry: Entry) -> str | None:
    """The code field of the units of an entry's layer: the division of level 1 on the same layer, if there is one."""
    units = [other for other in register.usable() if other.layer_id == entry.layer_id and other.level == 1]
    return units[0].code_field if units else None


def unit_name_field(register: Register, entry: Entry) -> str | None:
    """The name field of the units of an entry's layer."""
    units = [other for other in register.usable() if other.layer_id == entry.layer_id and other.level == 1]
    return (units[0].name_field or None) if units else None


def flow_parameters(table: TableEntry | None, domains: bool = False) -> dict[str, Any]:
    """The parameters of a table of flows; none without a table."""
    if table is None:
        return {}
    amounts = table.amounts
    found: dict[str, Any] = {
        "FLOWS": table.layer_id,
        "ORIGIN_FIELD": table.columns.get("origin"),
        "DESTINATION_FIELD": table.columns.get("destination"),
        "AMOUNT_FIELD": amounts[0] if amounts else None,
    }
    if table.form:
        found["FLOW_FORM"] = table.form
    if table.columns.get("period"):
        found["PERIOD_FIELD"] = table.columns["period"]
    if domains:
        found["DOMAIN_FIELD"] = table.columns.get("domain") or None
        found["AMOUNT_FIELDS"] = amounts if len(amounts) > 1 else None
    return found


def crosswalk_parameters(table: TableEntry | None) -> dict[str, Any]:
    """The parameters of a table of mergers; none without a table."""
    if table is None:
        return {}
    return {
        "CROSSWALK": table.layer_id,
        "CROSSWALK_OLD": table.columns.get("old"),
        "CROSSWALK_NEW": table.columns.get("new"),
        "CROSSWALK_DATE": table.columns.get("date") or None,
    }


def _value(widget: QWidget) -> Any:
    if isinstance(widget, QDoubleSpinBox):
        return widget.value()
    if isinstance(widget, QComboBox):
        return widget.currentData()
    if isinstance(widget, QAbstractButton):
        return widget.isChecked()
    return widget.text().strip() if isinstance(widget, QLineEdit) else None
