"""The zip that users install keeps the rules of the plugin repository, and the check notices each breach of them."""

from __future__ import annotations

import io
import zipfile

import pytest

from ..conftest import ROOT, ci_tool

package = ci_tool("package")
GOOD = {
    "__init__.py": b"def classFactory(iface):\n    return None\n",
    "LICENSE": b"GPL",
    "resources/icons/regio.svg": b"<svg/>",
    **{f"i18n/{path.stem}.qm": b"qm" for path in (ROOT / "i18n").glob("*.ts")},
}


def _metadata(**changes: str) -> bytes:
    fields = {k: v.replace("%", "%%") for k, v in package.read_metadata(package.metadata().decode()).items()}
    return ("[general]\n" + "".join(f"{k}={v.replace(chr(10), ' ')}\n" for k, v in {**fields, **changes}.items())).encode()


def _said(content: dict[str, bytes], size: int = 1000, scan: bool = False) -> str:
    data = package.zipped({"metadata.txt": _metadata(), **content})
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        scanned = package.scanners(archive) if scan else ()
        return "\n".join([*package.breaches(archive, size), *package.assertions(archive), *scanned])


def test_the_plugin_passes_the_rules_of_the_repository(capsys):
    assert package.check() == 0, capsys.readouterr().err


def test_the_built_folder_holds_what_the_zip_holds():
    with zipfile.ZipFile(package.BUILD / f"{package.NAME}-{package.version()}.zip") as archive:
        for name in archive.namelist():
            assert (package.BUILD / name).read_bytes() == archive.read(name)


def test_the_zip_is_the_same_whenever_it_is_made():
    assert package.zipped({"b": b"2", "a": b"1"}) == package.zipped({"a": b"1", "b": b"2"})


def test_a_sound_plugin_has_no_breach():
    assert _said(GOOD, scan=True) == ""


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("core/__pycache__/x.txt", b"", "hidden or a cache"),
        (".secret", b"", "hidden or a cache"),
        ("core/x.pyc", b"", "not for users"),
        ("run.sh", b"", "not for users"),
        ("tests/test_x.py", b"", "not for users"),
        ("resources/demo/make.py", b"", "not for users"),
        ("core/x.py", b"assert 1\n", "has an assert"),
    ],
)
def test_what_does_not_belong_in_the_zip_is_noticed(name, data, sentence):
    assert sentence in _said({**GOOD, name: data})


@pytest.mark.parametrize(
    ("code", "tool"),
    [
        (b"try:\n    x = 1\nexcept Exception:\n    pass\n", "bandit"),
        (b"import random\nx = random.random()\n", "bandit"),
        (b"KEY = 'AKIAIOSFODNN7" + b"EXAMPLE'\n", "detect-secrets"),
    ],
)
def test_what_the_scanners_of_the_repository_block_is_noticed(code, tool):
    assert tool in _said({**GOOD, "core/x.py": code}, scan=True)


@pytest.mark.parametrize("name", ["__init__.py", "LICENSE", "i18n/regio_nl.qm"])
def test_what_is_missing_from_the_zip_is_noticed(name):
    assert f"{name} is missing" in _said({key: value for key, value in GOOD.items() if key != name})


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"email": ""}, "no email"),
        ({"author": "A/B"}, "slash"),
        ({"icon": "resources/icons/none.svg"}, "not in the zip"),
        ({"qgisMaximumVersion": "3.99"}, "QGIS 4"),
    ],
)
def test_faults_of_the_metadata_are_noticed(changes, sentence):
    assert sentence in _said({**GOOD, "metadata.txt": _metadata(**changes)})


def test_a_zip_that_is_too_large_is_noticed():
    assert "25 MB" in _said(GOOD, 26 * 1024 * 1024)


def test_the_newest_section_of_the_change_log_is_in_the_metadata():
    newest = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").split("\n## ")[1]
    shown = package.read_metadata(package.metadata().decode())["changelog"]
    words = [line.strip(" -*#") for line in newest.splitlines()[1:] if line.strip(" -*#")]
    assert words
    assert all(word in shown for word in words)


def test_tests_tools_and_generators_stay_out_of_the_plugin():
    names = [name for name, _ in package.sources()]
    assert not [n for n in names if "test" in n or (n.startswith("resources/demo/") and n.endswith(".py"))]
