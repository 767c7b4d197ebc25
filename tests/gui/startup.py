"""Runs in QGIS before the plugins load (PYQGIS_STARTUP): keeps Python errors, which would open a dialog that nobody closes."""

import faulthandler
import os
import traceback

import qgis.utils
from qgis.core import QgsApplication

regio_errors = []


def _keep(kind, value, trace, message, pop_error=True):
    regio_errors.append("".join(traceback.format_exception(kind, value, trace)))


def _logged(message, tag, level):
    if "Traceback (most recent call last)" in message:
        regio_errors.append(f"{tag}: {message}")


qgis.utils.open_stack_dialog = _keep
qgis.utils.regio_errors = regio_errors
qgis.utils.regio_logged = _logged  # the connection needs somebody who holds the function
QgsApplication.messageLog().messageReceived.connect(_logged)
# a hang ends with the traceback of where it hung
faulthandler.dump_traceback_later(int(os.environ["REGIO_SECONDS"]), exit=True)
