"""Test the built plugin with other versions of QGIS, of shapely and of Qt, and say in a table what ran and what did not.

Uses ../shared/tools/qgis-env and qt6-check where they exist: an environment that cannot be made, or a tool that is not
there, is "not run", never "passed". Exit 1 if anything failed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = (ROOT.parent / "shared").resolve()
QGIS_ENV = SHARED / "tools" / "qgis-env"
QT6_CHECK = SHARED / "tools" / "qt6-check"
LOGS = ROOT / "build" / "matrix"
PURE = ROOT / "build" / "pure"  # packages in plain Python that the environments lack
LONGEST = 1200  # seconds for one job
SUITES = {
    "core": "tests/core",
    "in QGIS": "tests/qgis --ignore=tests/qgis/test_process.py",
    "qgis_process": "tests/qgis/test_process.py",
    "window": "tests/gui",
}
PYTEST = f'PYTHONPATH="{PURE}:$PYTHONPATH" exec python3 -m pytest -q -p no:cacheprovider'


@dataclass
class Job:
    """One row of the table."""

    environment: str
    what: str
    command: list[str]
    result: str = "not run"
    detail: str = ""
    seconds: float = 0.0

    @property
    def log(self) -> Path:
        return LOGS / f"{self.environment}-{self.what.replace(' ', '-')}.log"

    def run(self) -> None:
        begin = time.monotonic()
        shutil.rmtree(ROOT / ".qgis-settings" / self.environment, ignore_errors=True)
        # pytest-qgis keeps QGIS's settings in a folder named after the worker: not that of tests that run beside these
        apart = f"PYTEST_XDIST_WORKER={self.environment}"
        variables = ["REGIO_SITE=", "REGIO_BUILT=1", f"REGIO_SHARED={data_of(self.environment)}", apart]
        options = ["--bind", str(SHARED), *(part for variable in variables for part in ("--env", variable))]
        status, output = said([str(QGIS_ENV), "run", *options, self.environment, "--", *self.command])
        self.seconds = time.monotonic() - begin
        self.log.write_text(output, encoding="utf-8")
        lines = [line for line in output.splitlines() if line.strip()]
        self.detail = lines[-1][:90] if lines else ""
        if status:
            self.result = "failed"
        elif "pytest" in self.command[-1] and not re.search(r"\d+ passed", self.detail):
            self.detail = f"no test ran: {self.detail}"
        else:
            self.result = "passed"


def said(command: list[str]) -> tuple[int, str]:
    """Exit code and output of a command; 124 if it took too long."""
    try:
        done = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=LONGEST, text=True, errors="replace", env=surroundings())  # fmt: skip
    except subprocess.TimeoutExpired as error:
        heard = error.stdout or b""
        heard = heard.decode(errors="replace") if isinstance(heard, bytes) else heard
        return 124, f"{heard}\nstopped after {LONGEST} s"
    return done.returncode, done.stdout


def surroundings() -> dict[str, str]:
    """The environment without settings of this machine's QGIS that would get into the other ones."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_CUSTOM", "QGIS_PLUGINPATH", "QT_"))}


def suites(environment: str, *left_out: str) -> list[Job]:
    """The tests in one environment."""
    return [Job(environment, name, ["sh", "-c", f"{PYTEST} {paths}"]) for name, paths in SUITES.items() if name not in left_out]


def qt6(environment: str, what: str, *options: str) -> Job:
    """The check of names and enums for Qt 6, against what one environment has."""
    return Job(environment, what, [str(QT6_CHECK), *options, "regio_plugin"])


def create(environment: str) -> str:
    """Make an environment; the reason if that fails."""
    status, output = said([str(QGIS_ENV), "create", environment])
    (LOGS / f"{environment}-create.log").write_text(output, encoding="utf-8")
    return "" if status == 0 else (output.strip().splitlines() or ["no reason given"])[-1]


def plan() -> list[list[Job]]:
    """Jobs that go after each other, in groups that may go at the same time; all not run where the tools are missing."""
    newest = "sid"
    groups = {
        "trixie": suites("trixie"),
        "sid": suites("sid"),
        # in plain Python the wheel is what trixie has; what QGIS 3.22 makes of it is the question
        "native-wheel": suites("native-wheel", "core"),
        "qt6": [qt6("qt6", "names of Qt 6"), Job("qt6", "widgets", ["sh", "-c", f"{PYTEST} tests/qt_only"])],
    }
    if not QGIS_ENV.exists():
        for group in groups.values():
            for job in group:
                job.detail = f"{QGIS_ENV} is not there"
        return list(groups.values())
    install_pure()
    for name in list(groups):
        reason = create(name)
        if reason and name == "sid":  # unstable: some days it does not install; testing has the same QGIS
            newest, reason = "forky", create("forky")
            groups[name] = suites("forky")
        for job in groups[name] if reason else []:
            job.detail = reason
    groups["native-wheel"].append(qt6("native-wheel", "scoped enums", "--metadata", "metadata.txt"))
    groups["sid"].append(qt6(newest, "scoped enums", "--metadata", "metadata.txt"))
    return list(groups.values())


def data_of(environment: str) -> Path:
    """A copy for one environment: QGIS changes the mode of a GeoPackage that it reads, so two at once disturb each other."""
    return LOGS / f"data-{environment}"


def install_pure() -> None:
    """hypothesis, for the tests of the core, from the versions of requirements.txt."""
    pins = (ROOT / ".ci" / "requirements.txt").read_text().splitlines()
    wanted = [line.strip() for line in pins if line.startswith("hypothesis")]
    stamp = PURE / ".ready"
    if stamp.exists() and stamp.read_text() == wanted[0]:
        return
    status, output = said([sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-compile",
                           "--upgrade", "--target", str(PURE), *wanted])  # fmt: skip
    if status:
        raise SystemExit(f"matrix: hypothesis cannot be installed:\n{output}")
    stamp.write_text(wanted[0])


def work(group: list[Job]) -> None:
    copy = data_of(group[0].environment)
    shutil.rmtree(copy, ignore_errors=True)
    for name in ("data", "reference"):
        if (SHARED / name).is_dir():
            shutil.copytree(SHARED / name, copy / name, copy_function=shutil.copyfile)
    for job in group:
        if not job.detail:
            job.run()
    shutil.rmtree(copy, ignore_errors=True)


def table(jobs: list[Job]) -> None:
    """Print what ran, and apart from it what did not."""
    for job in jobs:
        if job.result == "failed":
            print(f"\n==== {job.environment}, {job.what} ({job.log})\n" + "\n".join(job.log.read_text().splitlines()[-60:]))
    _, versions = said([str(QGIS_ENV), "list"]) if QGIS_ENV.exists() else (1, "")
    print("\nEnvironments:\n" + "\n".join(line for line in versions.splitlines() if len(line.split()) > 1))
    print(f"\n{'environment':<14}{'what':<16}{'result':<9}{'s':>5}  detail")
    for job in jobs:
        if job.result != "not run":
            print(f"{job.environment:<14}{job.what:<16}{job.result:<9}{job.seconds:>5.0f}  {job.detail}")
    for job in jobs:
        if job.result == "not run":
            print(f"not run: {job.environment} {job.what} ({job.detail})")


def main() -> int:
    LOGS.mkdir(parents=True, exist_ok=True)
    groups = plan()
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(work, groups))
    jobs = [job for group in groups for job in group]
    table(jobs)
    count = {name: sum(job.result == name for job in jobs) for name in ("passed", "failed", "not run")}
    print(f"\nmatrix: {count['passed']} passed, {count['failed']} failed, {count['not run']} skipped", flush=True)
    return 1 if count["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
