"""What `make demo` runs: the demo province through the algorithms of the toolbox, to a map, a GeoPackage and a summary.

    build/venv/bin/python resources/demo/run.py --out build/demo [--lang nl] [--plugin build]
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parents[1]


def main(arguments: list[str] | None = None) -> int:
    """Run the demo; 0 if all went well, 1 with a sentence on standard error if not."""
    parser = argparse.ArgumentParser(description="Run Regio on its demo province.")
    parser.add_argument("--out", type=Path, default=TOP / "build" / "demo", help="folder for the results")
    parser.add_argument("--lang", default="en", help="language of the results: en or nl")
    parser.add_argument("--plugin", type=Path, default=TOP / "build", help="folder that holds regio_plugin")
    options = parser.parse_args(arguments)
    out = options.out.resolve()
    sys.path[:0] = [str(options.plugin.resolve()), str(HERE)]
    with tempfile.TemporaryDirectory(prefix="regio-demo-") as home:
        prepare_environment(home)
        code = 1
        try:
            out.mkdir(parents=True, exist_ok=True)
            made = Path(tempfile.mkdtemp(prefix=".making-", dir=out))
            try:
                lines, files = in_qgis(Path(home), options.lang, made)
                for name in files.values():
                    os.replace(made / name, out / name)
                code = 0
            finally:
                shutil.rmtree(made, ignore_errors=True)
        except OSError as error:
            print(f'demo: "{error.filename or out}": {error.strerror or error}', file=sys.stderr)
        except Exception as error:
            print(f"demo: {error}", file=sys.stderr)
    if code == 0:
        for line in (*lines, *(f"{title:<13} {shown(out / name)}" for title, name in files.items())):
            print(line)
    return code


def shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    relative = os.path.relpath(path)
    return relative if not relative.startswith("..") else str(path)


def prepare_environment(home: str) -> None:
    """No display, no profile of the user, and the same order of attributes in style files every time."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_HASH_SEED"] = "0"
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = home
    os.environ["XDG_RUNTIME_DIR"] = home
    os.chmod(home, 0o700)


def in_qgis(home: Path, language: str, made: Path) -> tuple[list[str], dict[str, str]]:
    """Start QGIS with the plugin, run the demo into the folder ``made``, and stop QGIS; returns the verdicts, and the files by
    what they are.
    """
    try:
        from qgis.core import QgsApplication
        from qgis.PyQt.QtCore import QLocale, QSettings
    except ImportError as error:
        raise RuntimeError(f"the Python of QGIS cannot be loaded ({error}); run make setup") from error
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home))
    application = QgsApplication([], False, str(home))
    application.initQgis()
    QLocale.setDefault(QLocale("en_GB" if language == "en" else language))
    QSettings().setValue("locale/userLocale", language)  # only now are these QGIS's settings
    try:
        from regio_plugin.plugin import RegioPlugin

        plugin = RegioPlugin(None)
        plugin.initProcessing()
        try:
            return run_steps(made, language)
        finally:
            plugin.unload()
    finally:
        application.exitQgis()


def run_steps(made: Path, language: str) -> tuple[list[str], dict[str, str]]:
    """The steps; their layers are gone when this returns, so that the files can be moved."""
    from steps import Demo

    demo = Demo(made, language)
    return demo.run(), demo.files


if __name__ == "__main__":
    sys.exit(main())
