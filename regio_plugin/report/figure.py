"""Pictures with Matplotlib: a figure that is written whole or not, its headings, its axes in the user's language."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..core.messages import RegioError
from ..i18n import number
from ..styling import palettes

if TYPE_CHECKING:
    from collections.abc import Iterator

_DOTS = 160
INK, QUIET = palettes.INK, "#6b7780"
_LONGEST = 28


@contextmanager
def figure(path: str, width: float, height: float) -> Iterator[Any]:
    """A figure of a size in inches that is written to ``path`` when all is drawn.

    Raises:
        RegioError: the package Matplotlib is missing, or the file cannot be written.
    """
    try:
        from matplotlib import rc_context
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise RegioError(
            "Pictures of figures need the Python package Matplotlib ({reason}). Leave the picture out, or install it.",
            reason=str(error),
        ) from error
    fonts = ["Open Sans", "Noto Sans", "Segoe UI", "Arial", "DejaVu Sans"]
    with rc_context({"font.family": "sans-serif", "font.sans-serif": _known(fonts), "axes.edgecolor": QUIET}):
        result = Figure(figsize=(width, height), dpi=_DOTS, facecolor="white")
        FigureCanvasAgg(result)
        yield result
        _save(result, path)


def _known(fonts: list[str]) -> list[str]:
    """Those of some fonts that are installed: Matplotlib complains about each one that is not."""
    from matplotlib import font_manager

    names = {entry.name for entry in font_manager.fontManager.ttflist}
    return [name for name in fonts if name in names] or ["DejaVu Sans"]


def _save(paper: Any, path: str) -> None:
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, "picture.png")
            paper.savefig(staged, metadata={"Software": None})
            os.replace(staged, path)
    except OSError as error:
        raise RegioError(
            'The picture "{path}" could not be written ({reason}). Close it in other programs, or choose another place.',
            path=path,
            reason=error.strerror or str(error),
        ) from error


def localise(axis: Any, whole: bool = False) -> None:
    """Tick labels in the user's locale."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    if whole:
        axis.set_major_locator(MaxNLocator(integer=True))
    places = axis.get_majorticklocs()
    step = min((abs(b - a) for a, b in zip(places, places[1:])), default=1.0)
    decimals = next((k for k in range(5) if abs(step * 10**k - round(step * 10**k)) < 1e-6), 4)
    axis.set_major_formatter(FuncFormatter(lambda value, _: number(value, decimals)))
    axis.set_tick_params(colors=INK, labelsize=8.5)


def bare(axes: Any, sides: Sequence[str]) -> None:
    """Axes without frame on some sides."""
    for side in sides:
        axes.spines[side].set_visible(False)


def _wrapped(wide: float, title: str, subtitle: str) -> tuple[list[str], list[str]]:
    """The lines of both headings in a picture of a width in inches."""
    import textwrap

    lines = textwrap.wrap(title, max(int(wide * 11.5), 20), max_lines=2, placeholder=" …")
    return lines, textwrap.wrap(subtitle, max(int(wide * 15), 30), max_lines=2, placeholder=" …")


def below_headings(wide: float, title: str, subtitle: str) -> float:
    """How many inches the headings take."""
    lines, below = _wrapped(wide, title, subtitle)
    return 0.25 + 0.2 * len(lines) + 0.16 * len(below)


def headings(paper: Any, title: str, subtitle: str) -> None:
    """The title and a line below it, broken so that they fit."""
    wide, high = paper.get_size_inches()
    lines, under = _wrapped(wide, title, subtitle)
    paper.text(0.16 / wide, 1 - 0.14 / high, "\n".join(lines), fontsize=11.5, fontweight="bold", color=INK, va="top")
    if under:
        below = 0.2 + 0.2 * len(lines)
        paper.text(0.16 / wide, 1 - below / high, "\n".join(under), fontsize=8.5, color=QUIET, va="top")


def short(name: str) -> str:
    """A name that fits beside a picture."""
    text = str(name)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
