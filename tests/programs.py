"""Starting the real programs of QGIS with the built plugin, each in a scratch profile of its own."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from pathlib import Path

from .conftest import ROOT

LAUNCHER = ROOT / ".ci" / "qgis.sh"


def scratch(home: Path, **more: str) -> dict[str, str]:
    """The environment of a program whose profile lies in ``home``."""
    return {**os.environ, "REGIO_HOME": str(home), **more}


def qgis_process(home: Path, *arguments: str, seconds: float = 120) -> subprocess.CompletedProcess[str]:
    """Run qgis_process with the plugin."""
    command = [str(LAUNCHER), "process", *arguments]
    return subprocess.run(command, env=scratch(home), capture_output=True, text=True, timeout=seconds)


def run_algorithm(home: Path, name: str, **parameters: object) -> dict:
    """Results of ``regio:name``; one parameter may be a list.

    Raises:
        AssertionError: with what the user would see, if it fails.
    """
    given = [f"--{key}={part}" for key, value in parameters.items() for part in (value if isinstance(value, list) else [value])]
    done = qgis_process(home, "--json", "run", f"regio:{name}", *given)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)["results"]


class Screen:
    """An X server in memory, for the time of a ``with`` block."""

    def __init__(self, size: str = "1400x900") -> None:
        self._size = size

    def __enter__(self) -> Screen:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp", "-noreset"]
        self._log = tempfile.TemporaryFile()
        self._server = subprocess.Popen(command, pass_fds=[writing], stdout=self._log, stderr=self._log)
        os.close(writing)
        with os.fdopen(reading) as pipe:  # ends without a number if the server dies
            self.display = f":{pipe.readline().strip()}"
        assert self.display != ":", f"Xvfb did not start: {self._said()}"
        return self

    def __exit__(self, *error: object) -> None:
        self._server.terminate()
        self._server.wait(10)
        self._log.close()

    def _said(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace")


def in_window(folder: Path, script: Path, screen: Screen, seconds: float = 120) -> tuple[dict, float]:
    """Start QGIS itself, run ``script`` in it, and return the report that it leaves, and how long all of it took.

    Raises:
        AssertionError: QGIS died or hung; the message holds its last words.
    """
    report = folder / "report.json"
    environment = scratch(
        folder / "home",
        DISPLAY=screen.display,
        QT_QPA_PLATFORM="xcb",
        NO_AT_BRIDGE="1",
        LC_ALL="C.UTF-8",
        PYQGIS_STARTUP=str(Path(__file__).parent / "gui" / "startup.py"),
        REGIO_REPORT=str(report),
        REGIO_SECONDS=str(int(seconds) - 5),
    )
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        environment.pop(name, None)
    command = [str(LAUNCHER), "desktop", "--nologo", "--noversioncheck", "--code", str(script)]
    began = time.monotonic()
    with open(folder / "qgis.log", "w") as log:
        program = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            program.wait(seconds)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
    last_words = (folder / "qgis.log").read_text(errors="replace")[-4000:]
    assert report.exists(), f"QGIS ended with {program.returncode} and left no report:\n{last_words}"
    return json.loads(report.read_text()), time.monotonic() - began
