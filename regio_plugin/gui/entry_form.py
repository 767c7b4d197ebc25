"""The properties of one regionalisation: what it is called, which fields hold it, what it means."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsFieldProxyModel, QgsVectorLayer
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QSpinBox, QWidget

from ..i18n import tr
from ..layers.guess import Guess
from ..layers.register import KINDS, Entry
from .widgets import icon, sentence_label, shrink, small_combo


def kind_words() -> dict[str, str]:
    """The four kinds in the user's language."""
    return {
        "administrative": tr("Administrative"),
        "functional": tr("Functional"),
        "homogeneous": tr("Homogeneous"),
        "social": tr("Socially constructed"),
    }


def domain_words() -> dict[str, str]:
    """The policy domains that are guessed or offered, in the user's language."""
    return {
        "": "",
        "care": tr("care"),
        "cooperation": tr("cooperation"),
        "government": tr("government"),
        "housing": tr("housing"),
        "identity": tr("identity"),
        "landscape": tr("landscape"),
        "mobility": tr("mobility"),
        "safety": tr("safety"),
        "tourism": tr("tourism"),
        "waste": tr("waste"),
        "work": tr("work"),
    }


def guess_sentence(guess: Guess) -> str:
    """What was guessed, so that the user can correct it."""
    entry = guess.entry
    kind = kind_words()[entry.kind].lower()
    if entry.name_field:
        return tr("Guessed: {count} regions, names in {field}, {kind}, level {level}. Correct it below if need be.").format(
            count=guess.regions, field=entry.name_field, kind=kind, level=entry.level
        )
    return tr("Guessed: {count} regions without names, {kind}, level {level}. Correct it below if need be.").format(
        count=guess.regions, kind=kind, level=entry.level
    )


class EntryForm(QWidget):
    """Edits one entry; ``edited`` carries it after every change the user makes."""

    edited = pyqtSignal(object)

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.guess = sentence_label(size=0.92)
        self.label = QLineEdit()
        self.code = shrink(QgsFieldComboBox())
        self.name = shrink(QgsFieldComboBox())
        self.name.setAllowEmptyFieldName(True)
        text, whole, long = (getattr(QgsFieldProxyModel.Filter, name) for name in ("String", "Int", "LongLong"))
        self.code.setFilters(text | whole | long)
        self.kind = small_combo()
        for key in KINDS:
            self.kind.addItem(icon(f"kind_{key}"), kind_words()[key], key)
        self.level = QSpinBox()
        self.level.setRange(1, 9)
        self.level.setToolTip(tr("Rank of scale: base units are 1; the larger the regions, the higher the level."))
        self.domain = small_combo()
        self.domain.setEditable(True)
        self.domain.addItems(sorted(domain_words().values()))
        form.addRow(self.guess)
        form.addRow(tr("Name"), self.label)
        form.addRow(tr("Code field"), self.code)
        form.addRow(tr("Name field"), self.name)
        form.addRow(tr("Kind"), self.kind)
        form.addRow(tr("Level"), self.level)
        form.addRow(tr("Policy domain"), self.domain)
        self._connect()

    def _connect(self) -> None:
        self.label.editingFinished.connect(self._tell)
        self.code.fieldChanged.connect(self._tell)
        self.name.fieldChanged.connect(self._tell)
        self.kind.activated.connect(self._tell)
        self.level.valueChanged.connect(self._tell)
        self.domain.textActivated.connect(self._tell)
        self.domain.lineEdit().editingFinished.connect(self._tell)

    def load(self, entry: Entry | None, layer: QgsVectorLayer | None, note: str = "") -> None:
        """Show an entry; nothing can be edited for None."""
        self._entry = None
        self.setEnabled(entry is not None)
        self.guess.setText(note)
        self.guess.setVisible(bool(note))
        self.code.setLayer(layer)  # pyright: ignore[reportArgumentType] - None empties it
        self.name.setLayer(layer)  # pyright: ignore[reportArgumentType]
        if entry is not None:
            self.label.setText(entry.label)
            self.code.setField(entry.code_field)
            self.name.setField(entry.name_field)
            self.kind.setCurrentIndex(max(KINDS.index(entry.kind) if entry.kind in KINDS else 0, 0))
            self.level.setValue(entry.level)
            self.domain.setCurrentText(domain_words().get(entry.domain, entry.domain))
        self._entry = entry

    def _tell(self, *_: object) -> None:
        if self._entry is None:
            return
        words = {text: key for key, text in domain_words().items()}
        domain = self.domain.currentText().strip()
        entry = replace(
            self._entry,
            label=self.label.text().strip() or self._entry.label,
            code_field=self.code.currentField() or self._entry.code_field,
            name_field=self.name.currentField(),
            kind=self.kind.currentData(),
            level=self.level.value(),
            domain=words.get(domain, domain),
        )
        if entry != self._entry:
            self._entry = entry
            self.edited.emit(entry)
