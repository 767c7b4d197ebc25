"""Files are written beside their target and moved into place when all are complete: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ..core.messages import RegioError

if TYPE_CHECKING:
    from .read import Snapshot

_UNFINISHED = ("-wal", "-shm", "-journal")
_SHAPEFILE = (".shp", ".dbf", ".shx", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".qpj", ".shp.xml")


class Staging:
    """A hidden folder beside ``target`` in which its new version is written; ``path`` is where.

    Raises:
        RegioError: nothing can be written in the target's folder, or the target is open elsewhere with changes.
    """

    def __init__(self, target: str) -> None:
        self.target = os.path.abspath(target)
        self._folder = os.path.dirname(self.target)
        refuse_half_written(self.target)
        try:
            self._inside = tempfile.mkdtemp(prefix=".regio-", dir=self._folder)
        except OSError as error:
            raise RegioError(
                'Nothing can be written in the folder "{folder}" ({reason}). Choose another folder.',
                folder=self._folder,
                reason=error.strerror or str(error),
            ) from error
        self.path = os.path.join(self._inside, os.path.basename(self.target))

    def discard(self) -> None:
        """Throw away what is half-written, or the older version that was put aside."""
        shutil.rmtree(self._inside, ignore_errors=True)

    def new_files(self) -> list[tuple[str, str]]:
        """Every new file and its place, the target itself last."""
        names = [name for name in os.listdir(self._inside) if not name.endswith(_UNFINISHED)]
        names.sort(key=lambda name: name == os.path.basename(self.target))
        return [(os.path.join(self._inside, name), os.path.join(self._folder, name)) for name in names]

    def old_files(self) -> list[tuple[str, str]]:
        """Every older file that the new ones replace, and where it is put aside. A shapefile's indexes go with it."""
        names = {os.path.basename(place) for _, place in self.new_files()}
        stem, ending = os.path.splitext(os.path.basename(self.target))
        if ending.lower() == ".shp":
            names |= {stem + suffix for suffix in _SHAPEFILE}
        there = sorted(name for name in names if os.path.exists(os.path.join(self._folder, name)))
        return [(os.path.join(self._folder, name), os.path.join(self._inside, f"old-{name}")) for name in there]


def place(stagings: Sequence[Staging]) -> None:
    """Move the new files of all ``stagings`` to their places; if one cannot be moved, everything is put back.

    Raises:
        RegioError: a place is locked or protected; all older files are as they were.
    """
    done: list[tuple[str, str]] = []
    try:
        for staging in stagings:
            refuse_half_written(staging.target)
            for moves in (staging.old_files(), staging.new_files()):
                _move(moves, done)
    except RegioError:
        for source, goal in reversed(done):
            os.replace(goal, source)
        raise


def _move(moves: Iterable[tuple[str, str]], done: list[tuple[str, str]]) -> None:
    for source, goal in moves:
        try:
            os.replace(source, goal)
        except OSError as error:
            hidden = os.path.basename(os.path.dirname(source)).startswith(".regio-")
            raise RegioError(
                '"{path}" is in use or protected ({reason}). Close it in other programs, or choose another name. It is '
                "unchanged.",
                path=goal if hidden else source,
                reason=error.strerror or str(error),
            ) from error
        done.append((source, goal))


def check_targets(targets: dict[str, str], sources: Iterable[Snapshot]) -> None:
    """Check the files that outputs are to be written to, by name of the output.

    Raises:
        RegioError: two outputs have the same file, or an output would replace a layer that is read.
    """
    read = {_real(snapshot.path): snapshot.label for snapshot in sources if snapshot.path}
    taken: dict[str, str] = {}
    for name, path in targets.items():
        real = _real(path)
        if real in read:
            raise RegioError(
                'The output "{path}" would replace the layer "{layer}", which is read. Choose another name.',
                path=path,
                layer=read[real],
            )
        if real in taken:
            raise RegioError(
                'The outputs {first} and {second} cannot both be written to "{path}". Choose two names.',
                first=taken[real],
                second=name,
                path=path,
            )
        taken[real] = name


def _real(path: str) -> str:
    return os.path.normcase(os.path.realpath(path))


def refuse_half_written(target: str) -> None:
    """Refuse to replace a GeoPackage that another program is changing: its pending changes would end up in the new file.

    Raises:
        RegioError: there are pending changes.
    """
    for suffix in ("-wal", "-journal"):
        pending = target + suffix
        if os.path.exists(target) and os.path.exists(pending) and os.path.getsize(pending) > 0:
            raise RegioError(
                '"{path}" is open in another program that has not finished writing. Close it there, or choose another name. '
                "It is unchanged.",
                path=target,
            )
