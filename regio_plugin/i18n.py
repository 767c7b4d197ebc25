"""Translation, numbers in the user's locale, and where resources lie."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from .core.messages import Area, Sentence

_HERE = os.path.dirname(__file__)


def tr(text: str, n: int = -1) -> str:
    """``text`` in the user's language; with ``n`` the plural form for n, in which %n is replaced."""
    return QCoreApplication.translate("Regio", text, None, n)


def say(sentence: Sentence) -> str:
    """A sentence of the core in the user's language, its numbers in the user's locale."""
    values = {name: _shown(value) for name, value in sentence.values.items()}
    return tr(sentence.text).format(**values)


def number(value: float, decimals: int = 1) -> str:
    """A number in the user's locale, with thousands separators."""
    return QLocale().toString(float(value), "f", decimals)


def integer(value: int) -> str:
    """A whole number in the user's locale, with thousands separators."""
    return QLocale().toString(int(value))


def resource(path: str) -> str:
    """Full path of a file in ``resources``, in the installed plugin or in the source tree."""
    installed = os.path.join(_HERE, "resources", *path.split("/"))
    return installed if os.path.exists(installed) else os.path.join(_HERE, "..", "resources", *path.split("/"))


def translator() -> QTranslator | None:
    """The translator of the user's language, or None where the plugin has none."""
    locale = str(QSettings().value("locale/userLocale", "en") or "en")[:2]
    for folder in (os.path.join(_HERE, "i18n"), os.path.join(_HERE, "..", "build", "regio_plugin", "i18n")):
        path = os.path.join(folder, f"regio_{locale}.qm")
        if os.path.exists(path):
            result = QTranslator()
            if result.load(path):
                return result
    return None


def _shown(value: object) -> str:
    if isinstance(value, Area):
        if value.square_metres < 10_000:
            return f"{number(value.square_metres, 0 if value.square_metres >= 10 else 2)} m²"
        return f"{number(value.square_metres / 1e6, 2)} km²"
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, int) or value.is_integer():
        return integer(int(value))
    return QLocale().toString(value, "g", 4)
