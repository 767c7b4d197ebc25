"""Assemble the plugin as users install it, zip it, and check the zip by the rules of the QGIS plugin repository.

package.py assemble   build/regio_plugin and build/regio_plugin-VERSION.zip
package.py check      the rules, on what the zip holds; exit 1 and a sentence for each breach
"""

from __future__ import annotations

import ast
import configparser
import fcntl
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Collection, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
NAME = "regio_plugin"
NOT_SHIPPED = re.compile(r"resources/(demo/.*\.py|pictures/.*)")  # what makes the demo data, and the pictures of the README
UNWANTED = {".pyc", ".exe", ".dll", ".so", ".sh", ".bat"}
REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository", "homepage",
    "icon", "hasProcessingProvider", "changelog",
)  # fmt: skip


def sources() -> Iterator[tuple[str, Path]]:
    """Name in the plugin and file, for everything that is shipped as it is."""
    folders = ((ROOT / NAME, ""), (ROOT / "resources", "resources/"))
    for folder, prefix in folders:
        for path in sorted(folder.rglob("*")):
            inside = path.relative_to(folder)
            hidden = any(part.startswith(".") or part == "__pycache__" for part in inside.parts)
            name = prefix + inside.as_posix()
            if path.is_file() and not hidden and not NOT_SHIPPED.fullmatch(name) and path.suffix != ".pyc":
                yield name, path
    yield "LICENSE", ROOT / "LICENSE"


def version() -> str:
    """The version in metadata.txt."""
    return read_metadata((ROOT / "metadata.txt").read_text(encoding="utf-8"))["version"]


def read_metadata(text: str) -> dict[str, str]:
    """The fields of a metadata.txt, read as QGIS does: a lone % sign is an error."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(text)
    return dict(parser["general"])


def metadata() -> bytes:
    """metadata.txt with the newest section of the change log in its changelog field."""
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    log = ROOT / "CHANGELOG.md"
    if log.exists():
        newest = re.split(r"^## ", log.read_text(encoding="utf-8"), flags=re.M)[1:2]
        lines = [line.strip().replace("### ", "") for section in newest for line in section.splitlines() if line.strip()]
        if lines:
            field = "changelog=" + "\n ".join(lines).replace("%", "%%")
            text = re.sub(r"^changelog=.*(\n[ \t].*)*", lambda _: field, text, flags=re.M)
    return text.encode()


def lrelease() -> str:
    """Qt's compiler of translations."""
    for name in ("lrelease", "/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease"):
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit("package: lrelease is missing; run make setup")


def translations() -> Iterator[tuple[str, bytes]]:
    """Name in the plugin and content of each compiled translation."""
    for path in sorted((ROOT / "i18n").glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / path.with_suffix(".qm").name
            subprocess.run([lrelease(), "-silent", str(path), "-qm", str(out)], check=True, stdout=subprocess.DEVNULL)
            yield f"i18n/{out.name}", out.read_bytes()


def fingerprint() -> str:
    """Changes when anything changes that goes into the plugin."""
    extra = [ROOT / "metadata.txt", ROOT / "CHANGELOG.md", Path(__file__), *sorted((ROOT / "i18n").glob("*.ts"))]
    files = [path for _, path in sources()] + [path for path in extra if path.exists()]
    return "\n".join(f"{path} {path.stat().st_mtime_ns} {path.stat().st_size}" for path in files)


def assemble() -> None:
    """Bring build/regio_plugin and the zip up to date; at once if nothing changed.

    File by file, so that a QGIS that runs from there is not disturbed, and one caller at a time.
    """
    BUILD.mkdir(exist_ok=True)
    stamp = BUILD / ".plugin"
    with open(BUILD / ".package.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        state, archive = fingerprint(), BUILD / f"{NAME}-{version()}.zip"
        if archive.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == state:
            return
        content = {name: path.read_bytes() for name, path in sources()}
        content["metadata.txt"] = metadata()
        content.update(translations())
        prune(BUILD / NAME, content)
        for name, data in content.items():
            replace(BUILD / NAME / name, data)
        replace(archive, zipped(content))
        stamp.write_text(state, encoding="utf-8")


def prune(target: Path, content: Collection[str]) -> None:
    """Remove files that are no longer part of the plugin, and folders left empty."""
    for path in sorted(target.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
        elif path.is_file() and path.suffix != ".pyc" and path.relative_to(target).as_posix() not in content:
            path.unlink()


def replace(path: Path, data: bytes) -> None:
    """Write a file in one step; leave it alone if it holds the same."""
    if path.is_file() and path.read_bytes() == data:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.new")
    fresh.write_bytes(data)
    os.replace(fresh, path)


def zipped(content: dict[str, bytes]) -> bytes:
    """The same bytes for the same content, whenever and wherever it is made."""
    with tempfile.TemporaryFile() as stream:
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name in sorted(content):
                info = zipfile.ZipInfo(f"{NAME}/{name}", date_time=(2020, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                info.create_system = 3
                info.external_attr = 0o100644 << 16
                archive.writestr(info, content[name])
        stream.seek(0)
        return stream.read()


def breaches(archive: zipfile.ZipFile, size: int) -> Iterator[str]:
    """A sentence for each rule that the zip breaks by its names and metadata."""
    names = archive.namelist()
    inside = {name.partition("/")[2] for name in names}
    if size > 25 * 1024 * 1024:
        yield f"the zip has {size} bytes; the plugin repository takes 25 MB"
    if {name.partition("/")[0] for name in names} != {NAME} or ".." in "/".join(names).split("/"):
        yield f"everything must lie in one folder {NAME}"
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if needed not in inside:
            yield f"{needed} is missing"
    for name in sorted(inside):
        parts = name.split("/")
        if any(part.startswith((".", "__MACOSX", "__pycache__")) for part in parts):
            yield f"{name} is hidden or a cache"
        if Path(name).suffix in UNWANTED or parts[0] == "tests" or NOT_SHIPPED.fullmatch(name):
            yield f"{name} is not for users"
    for info in archive.infolist():
        if info.external_attr >> 16 != 0o100644:
            yield f"{info.filename} has a mode other than 0644"
    for path in sorted((ROOT / "i18n").glob("*.ts")):
        if f"i18n/{path.stem}.qm" not in inside:
            yield f"the translation i18n/{path.stem}.qm is missing"
    if "metadata.txt" in inside:
        yield from metadata_breaches(read_metadata(archive.read(f"{NAME}/metadata.txt").decode()), inside)


def metadata_breaches(fields: dict[str, str], inside: set[str]) -> Iterator[str]:
    """A sentence for each rule that the metadata break."""
    for field in REQUIRED:
        if not fields.get(field, "").strip():
            yield f"metadata.txt has no {field}"
    if "/" in fields.get("author", ""):
        yield "the author in metadata.txt has a slash"
    if fields.get("icon") not in inside:
        yield f"the icon {fields.get('icon')} of metadata.txt is not in the zip"
    if not fields.get("qgisMaximumVersion", "").startswith("4."):
        yield "QGIS 4 offers only plugins whose qgisMaximumVersion is 4.something"


def assertions(archive: zipfile.ZipFile) -> Iterator[str]:
    """A sentence for each assert in the shipped code."""
    for name in archive.namelist():
        if name.endswith(".py"):
            for node in ast.walk(ast.parse(archive.read(name))):
                if isinstance(node, ast.Assert):
                    yield f"{name}:{node.lineno} has an assert"


def scanners(archive: zipfile.ZipFile) -> Iterator[str]:
    """What bandit and detect-secrets, which the repository runs, find in the unpacked zip."""
    with tempfile.TemporaryDirectory() as folder:
        archive.extractall(folder)
        tools = Path(sys.executable).parent
        bandit = subprocess.run([tools / "bandit", "-q", "-r", NAME], cwd=folder, capture_output=True, text=True)
        if bandit.returncode:
            yield f"bandit:\n{bandit.stdout}{bandit.stderr}"
        scan = [tools / "detect-secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt", "."]
        secrets = subprocess.run(scan, cwd=folder, capture_output=True, text=True)
        if secrets.returncode or '"results": {}' not in secrets.stdout:
            yield f"detect-secrets:\n{secrets.stdout}{secrets.stderr}"


def check() -> int:
    """Print a sentence for each breach; 1 if there is any."""
    path = BUILD / f"{NAME}-{version()}.zip"
    with zipfile.ZipFile(path) as archive:
        found = [*breaches(archive, path.stat().st_size), *assertions(archive), *scanners(archive)]
    for breach in found:
        print(f"{path.name}: {breach}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["assemble"]:
        assemble()
    elif sys.argv[1:] == ["check"]:
        sys.exit(check())
    else:
        sys.exit(__doc__)
