"""A readable summary of results: one HTML page that prints well and needs no other file, and the same as plain text."""

from __future__ import annotations

import base64
import mimetypes
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..core.messages import RegioError
from ..i18n import resource, tr


@dataclass(frozen=True)
class Figure:
    """A headline figure: the number as it is shown, and what it counts."""

    value: str
    label: str


@dataclass(frozen=True)
class Column:
    """A column of a table; numbers stand at the right."""

    title: str
    number: bool = False


@dataclass(frozen=True)
class Bar:
    """A bar of a small chart: ``share`` (0..1) of the longest possible bar, in a colour."""

    label: str
    value: str
    share: float
    colour: str


@dataclass(frozen=True)
class Section:
    """One question and its answer."""

    heading: str
    sentence: str = ""
    figures: Sequence[Figure] = ()
    bars: Sequence[Bar] = ()
    columns: Sequence[Column] = ()
    rows: Sequence[Sequence[str]] = ()
    notes: Sequence[str] = ()


@dataclass(frozen=True)
class Summary:
    """What the page says: the answer as ``title``, then ``sections``; ``picture`` is the path of a map."""

    title: str
    subtitle: str
    sections: Sequence[Section]
    picture: str = ""
    picture_text: str = ""
    source: str = ""
    how: Sequence[tuple[str, str]] = field(default_factory=tuple)


def write_summary(summary: Summary, path: str, language: str = "en") -> None:
    """Write the page (.html) or the text (.md, .txt), by the ending of ``path``; complete or not at all.

    Raises:
        RegioError: the file cannot be written, or the package Jinja2 is missing.
    """
    text = as_text(summary) if os.path.splitext(path)[1].lower() in (".md", ".txt") else as_page(summary, language)
    folder = os.path.dirname(os.path.abspath(path))
    try:
        with tempfile.TemporaryDirectory(prefix=".regio-", dir=folder) as staging:
            staged = os.path.join(staging, os.path.basename(path))
            with open(staged, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.replace(staged, path)
    except OSError as error:
        raise RegioError(
            '"{path}" could not be written ({reason}). Close it in other programs, or choose another place.',
            path=path,
            reason=error.strerror or str(error),
        ) from error


def as_page(summary: Summary, language: str = "en") -> str:
    """The summary as one HTML page with its picture inside.

    Raises:
        RegioError: the package Jinja2 is missing, or the picture cannot be read.
    """
    try:
        from jinja2 import Environment, FileSystemLoader
    except ImportError as error:
        raise RegioError("Reports need the Python package Jinja2 ({reason}).", reason=str(error)) from error
    loader = FileSystemLoader(resource("templates"))
    environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("summary.html").render(
        summary=summary,
        picture=_embedded(summary.picture),
        language=language,
        how_title=tr("How this was computed"),
    )


def as_text(summary: Summary) -> str:
    """The summary as plain text with Markdown tables."""
    parts = [f"# {summary.title}", summary.subtitle]
    for section in summary.sections:
        parts += [f"## {section.heading}", section.sentence]
        parts.append("\n".join(f"- {figure.value} {figure.label}" for figure in section.figures))
        parts.append("\n".join(f"- {bar.label}: {bar.value}" for bar in section.bars))
        if section.rows:
            parts.append(_text_table(section))
        parts += section.notes
    if summary.how:
        parts.append("## " + tr("How this was computed"))
        parts += [f"{title}\n\n    {line}" for title, line in summary.how]
    parts.append(summary.source)
    return "\n\n".join(part for part in parts if part) + "\n"


def _text_table(section: Section) -> str:
    lines = ["| " + " | ".join(column.title for column in section.columns) + " |"]
    lines.append("|" + "|".join(" ---: " if column.number else " --- " for column in section.columns) + "|")
    lines += ["| " + " | ".join(str(cell).replace("|", "\\|") for cell in row) + " |" for row in section.rows]
    return "\n".join(lines)


def _embedded(path: str) -> str:
    """A picture as a data address; empty for no picture."""
    if not path:
        return ""
    try:
        with open(path, "rb") as file:
            content = base64.b64encode(file.read()).decode("ascii")
    except OSError as error:
        raise RegioError(
            'The picture "{path}" cannot be read ({reason}).', path=path, reason=error.strerror or str(error)
        ) from error
    return f"data:{mimetypes.guess_type(path)[0] or 'image/png'};base64,{content}"
