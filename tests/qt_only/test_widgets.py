"""Widgets that are drawn by the plugin itself, and its translations, with Qt 5 and with Qt 6."""

from __future__ import annotations

import pytest

from ..conftest import ROOT, ci_tool

RED = "#cc0000"


@pytest.fixture
def chart(application):
    from regio_plugin.gui.chart import Bar, BarChart

    result = BarChart()
    result.load([Bar("a", "Region A", 3.0, "3 units", RED), Bar("b", "Region B", 0.0, "0 units", RED)])
    result.resize(300, 120)
    result.show()
    application.processEvents()
    yield result
    result.close()


def _buttons(chart):
    from qgis.PyQt.QtWidgets import QAbstractButton

    return chart.findChildren(QAbstractButton)


def test_the_chart_draws_bars_by_their_value(chart):
    from qgis.PyQt.QtGui import QColor

    def red(button):
        image = button.grab().toImage()
        row = image.height() // 2
        return sum(image.pixelColor(x, row) == QColor(RED) for x in range(image.width()))

    full, empty = (red(button) for button in _buttons(chart))
    assert full > 200
    assert empty == 0


def test_a_click_and_the_enter_key_pick_a_bar(chart):
    from qgis.PyQt.QtCore import QEvent, Qt
    from qgis.PyQt.QtGui import QKeyEvent

    picked = []
    chart.picked.connect(picked.append)
    first, second = _buttons(chart)
    first.click()
    second.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert picked == ["a", "b"]


def test_labels_wrap_instead_of_forcing_the_dock_wider(application):
    from regio_plugin.gui.widgets import sentence_label

    assert sentence_label("a long sentence " * 40).minimumSizeHint().width() <= 320


def test_the_compiled_english_plurals_are_found(application):
    from qgis.PyQt.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(ROOT / "build" / "regio_plugin" / "i18n" / "regio_en.qm"))
    messages = ci_tool("i18n").read(ROOT / "i18n" / "regio_en.ts")
    assert messages
    for source, message in messages.items():
        assert [translator.translate("Regio", source, None, count) for count in (1, 2)] == message.forms


def test_a_wrapped_sentence_shows_all_its_lines_in_a_form_of_any_width(application):
    from qgis.PyQt.QtWidgets import QWidget

    from regio_plugin.gui.widgets import Rows, sentence_label

    parent, label = QWidget(), sentence_label()
    rows = Rows(parent)
    rows.addRow(label)
    parent.show()
    rows.show_text(label, "A sentence that takes several lines where the dock is narrow. " * 3)
    for width in (600, 240, 420):
        parent.resize(width, 300)
        for _ in range(5):
            application.processEvents()
        assert label.height() >= label.heightForWidth(label.width()) > 0
    high = label.minimumHeight()
    rows.show_text(label, "Short.")
    assert label.minimumHeight() < high / 2
