"""What stands around a table in a file: lines of title above the names of its columns, sources and notes below its rows."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..core.messages import RegioError, Sentence, first_few, sentence
from .flow_words import by_name, is_number

DELIMITERS = ";,\t|"
ROWS_ABOVE = 30
ROWS_BELOW = 30
_HEAD = 500_000
_TAIL = 60_000
_MOST = 200
_SEPARATOR = re.compile(r'^"?sep=(.)"?[;,\t|]*\s*$', re.IGNORECASE)
_BELOW = re.compile(
    r"(sources?|bron(nen)?|quellen?|fontes?|fuentes?|notes?|noten?|nota|remarks?|opmerking(en)?|remarques?|anmerkung(en)?|"
    r"updated|bijgewerkt|stand|copyright|©)\b\s*([:(\d©]|$)|©|\*+\s*\D",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(19|20)\d\d")


@dataclass(frozen=True)
class Frame:
    """A text table: ``above`` rows (``lines`` lines) stand above the names of its columns, the filled cells of ``below`` are
    those of rows below its last one; ``unused`` of these are no blank lines. ``notes`` say what they are.
    """

    encoding: str
    delimiter: str
    above: int = 0
    lines: int = 0
    below: list[list[str]] = field(default_factory=list)
    unused: int = 0
    notes: list[Sentence] = field(default_factory=list)

    def leaves_out(self, number: int, cells: Sequence[str]) -> bool:
        """True for a row of the file, counted from 1, that stands above or below the table."""
        return number <= self.above or [cell.strip() for cell in cells if cell.strip()] in self.below


def text_frame(path: str, encoding: str) -> Frame:
    """The frame of a text file.

    Args:
        path: the file.
        encoding: its encoding, as Python calls it.

    Raises:
        RegioError: it cannot be told which row holds the names of the columns.
        OSError: the file cannot be read.
    """
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        head = file.readlines(_HEAD)[:_MOST]
    marked = _SEPARATOR.match(head[0]) if head else None
    skipped = 1 if marked else 0
    delimiter = marked.group(1) if marked else _delimiter(head)
    rows, ends = _records(head[skipped:], delimiter)
    label = os.path.splitext(os.path.basename(path))[0]
    above = heading_place(label, rows, skipped)
    lines = skipped + (ends[above - 1] if above else 0)
    width = sum(bool(cell.strip()) for cell in rows[above]) if rows else 0
    tail = _tail(path, encoding, delimiter)
    below = footers(tail, width)
    unused = sum(len(row) > 1 or any(cell.strip() for cell in row) for row in tail[len(tail) - len(below) :])
    notes = [*above_note(label, rows[:above]), *below_note(label, below)]
    return Frame(encoding, delimiter, above + skipped, lines, below, unused, notes)


def heading_place(label: str, rows: Sequence[Sequence[str]], first: int = 0) -> int:
    """The place of the row with the names of the columns; what is above it is title.

    Rows above have no more than half as many filled cells as those of the table; else the first row holds the names, unless
    the names of a table of flows stand further down.

    Args:
        label: what the table is called.
        rows: its first rows.
        first: how many rows of the file stand above these.

    Raises:
        RegioError: several rows could hold the names, or none does.
    """
    filled = [sum(bool(cell.strip()) for cell in row) for row in rows]
    width = sorted(filled, reverse=True)[1] if len(rows) > 1 else 0
    if width < 2 or (rows[0] and not rows[0][0].strip() and filled[0] >= width - 1):
        return 0
    most = max(1, width // 2)
    start = next(k for k, count in enumerate(filled) if count > most and not (count < width and _fact(rows[k])))
    if start == 0:
        return _named_below(rows)
    spread = [k for k in range(start) if filled[k] > 1 and any(cell.strip() for cell in rows[k][2:])]
    values = _values(rows, start)
    if start > ROWS_ABOVE or values:
        raise RegioError(
            'Row {row} of "{table}" is as wide as the table, but holds values ({values}) instead of the names of its columns. '
            "Delete what stands above it, and put a row with names there.",
            row=str(first + start + 1),
            table=label,
            values=first_few(values or rows[start]),
        )
    if spread or _names_again(rows, start):
        pair = (spread[-1], start) if spread else (start, start + 1)
        raise RegioError(
            'Rows {row} and {next} of "{table}" could both hold the names of the columns. Delete the one that does not, and '
            "all rows above the names.",
            row=str(first + pair[0] + 1),
            next=str(first + pair[1] + 1),
            table=label,
        )
    return start


def footers(rows: Sequence[Sequence[str]], width: int) -> list[list[str]]:
    """The last rows that are no rows of the table but say where it comes from or what to mind, from top to bottom; empty
    rows among them and above them are given too.

    Args:
        rows: the last rows.
        width: how many columns the table has.
    """
    count = seen = 0
    pending: list[list[str]] = []
    for k in range(len(rows) - 1, -1, -1):
        texts = [cell.strip() for cell in rows[k] if cell.strip()]
        pending.append(texts)
        if len(pending) > ROWS_BELOW:
            break
        if not texts:
            count = len(pending)
        elif width > 1 and _is_footer(texts, width, apart=_empty_above(rows, k)):
            count, seen = len(pending), seen + 1
        elif len(texts) > 1 or not re.search(r"\s", texts[0]):
            break
    return pending[:count][::-1] if seen else []


def above_note(label: str, rows: Sequence[Sequence[str]]) -> list[Sentence]:
    """Say which rows above the names of the columns were left out."""
    texts = first_few((_shown(row) for row in rows if any(cell.strip() for cell in row)), 4)
    if not texts:
        return []
    values = {"table": label, "texts": texts}
    if len(rows) == 1:
        return [
            sentence('The first row of "{table}" stands above the names of the columns and was left out: {texts}.', **values)
        ]
    return [
        sentence(
            'The first {count} rows of "{table}" stand above the names of the columns and were left out: {texts}.',
            count=len(rows),
            **values,
        )
    ]


def below_note(label: str, rows: Sequence[Sequence[str]]) -> list[Sentence]:
    """Say which rows below the table were left out."""
    texts = [_shown(row) for row in rows if any(row)]
    if not texts:
        return []
    values = {"table": label, "texts": first_few(texts, 4)}
    if len(texts) == 1:
        return [sentence('The last row of "{table}" belongs to no row of the table and was left out: {texts}.', **values)]
    return [
        sentence(
            'The last {count} rows of "{table}" belong to no row of the table and were left out: {texts}.',
            count=len(texts),
            **values,
        )
    ]


def packed(notes: Sequence[Sentence]) -> str:
    """Notes as a text that a layer can carry."""
    return json.dumps([[note.text, note.values] for note in notes])


def unpacked(text: str) -> list[Sentence]:
    """Notes that a layer carries."""
    return [Sentence(template, values) for template, values in json.loads(text or "[]")]


def _shown(row: Sequence[str]) -> str:
    text = " ".join(cell.strip() for cell in row if cell.strip())
    return text if len(text) <= 80 else text[:79] + "…"


def _delimiter(head: Sequence[str]) -> str:
    """The mark that makes the most columns of the first line; where most rows do not agree with it, one they agree with."""
    if not head:
        return DELIMITERS[0]
    columns = {mark: len(next(csv.reader([head[0]], delimiter=mark), [])) for mark in DELIMITERS}
    usual = max(DELIMITERS, key=lambda mark: columns[mark])
    wide = [len(row) for row in _records(head[1:], usual)[0] if row]
    if columns[usual] > 1 and 2 * wide.count(columns[usual]) >= len(wide):
        return usual
    agreed = {mark: _repeated(head, mark) for mark in DELIMITERS}
    best = max(DELIMITERS, key=lambda mark: agreed[mark])
    return best if agreed[best] > agreed[usual] else usual


def _repeated(head: Sequence[str], mark: str) -> int:
    """How many rows agree on a number of columns above 1."""
    wide = [len(row) for row in _records(head, mark)[0] if len(row) > 1]
    return max((wide.count(width) for width in set(wide)), default=0)


def _records(lines: Sequence[str], delimiter: str) -> tuple[list[list[str]], list[int]]:
    """Rows, and how many lines were read at the end of each."""
    reader = csv.reader(lines, delimiter=delimiter)
    rows, ends = [], []
    try:
        for row in reader:
            rows.append(row)
            ends.append(reader.line_num)
    except csv.Error:  # this is no such text from there on; the rows before it tell enough to look for a header
        return rows, ends
    return rows, ends


def _tail(path: str, encoding: str, delimiter: str) -> list[list[str]]:
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(size - _TAIL, 0) // 2 * 2)
        raw = file.read()
    wide = "utf-16-le" if encoding.replace("-", "").lower() == "utf16" else encoding
    lines = raw.decode(wide, "replace").splitlines(keepends=True)
    return _records(lines[1:] if size > _TAIL else lines, delimiter)[0]


def _named_below(rows: Sequence[Sequence[str]]) -> int:
    """The row that names origin and destination where the first does not: a title with commas is as wide as a row."""
    ends = ("origin", "destination")
    if len(by_name([cell for cell in rows[0] if cell.strip()], ends)) == len(ends):
        return 0
    for k, row in enumerate(rows[1:ROWS_ABOVE], 1):
        names = [cell.strip() for cell in row if cell.strip()]
        if len(names) > 2 and not any(map(is_number, names)) and len(by_name(names, ends)) == len(ends):
            return k
    return 0


def _fact(row: Sequence[str]) -> bool:
    """True for a word and a number beside it, as Year, 2021."""
    cells = [cell.strip() for cell in row]
    return len(cells) > 1 and not any(cells[2:]) and not is_number(cells[0]) and is_number(cells[1])


def _values(rows: Sequence[Sequence[str]], start: int) -> list[str]:
    """The values of a row that should hold names; numbers are names where they are years or codes of the rows below."""
    cells = [cell.strip() for cell in rows[start]]
    numbers = [cell for cell in cells if cell and is_number(cell)]
    codes = {cell.strip() for row in rows[start + 1 :] for cell in row[:4]}
    coded = sum(cell in codes for cell in numbers)
    first_is_name = not (cells[0] and is_number(cells[0]))
    years = all(_YEAR.fullmatch(cell) for cell in numbers) and len(set(numbers)) == len(numbers)
    if not numbers or (first_is_name and (years or (coded > 1 and 2 * coded >= len(numbers)))):
        return []
    return [cell for cell in cells if cell]


def _names_again(rows: Sequence[Sequence[str]], start: int) -> bool:
    """True if the row below the names holds words only where the rows below it hold numbers."""
    below = [row for row in rows[start + 2 :] if any(cell.strip() for cell in row)]
    cells = [cell.strip() for cell in rows[start + 1]] if start + 1 < len(rows) else []
    if not below or not cells or any(is_number(cell) for cell in cells if cell):
        return False
    for k, cell in enumerate(cells):
        others = [row[k].strip() for row in below if k < len(row) and row[k].strip()]
        if cell and others and sum(map(is_number, others)) >= 0.8 * len(others):
            return True
    return False


def _empty_above(rows: Sequence[Sequence[str]], k: int) -> bool:
    """True if an empty row stands between a row and the last wide one above it."""
    for row in reversed(rows[:k]):
        filled = sum(bool(cell.strip()) for cell in row)
        if filled != 1:
            return filled == 0
    return False


def _is_footer(texts: Sequence[str], width: int, apart: bool) -> bool:
    if _BELOW.match(texts[0]):
        return len(texts) <= max(1, width // 2) or not is_number(texts[-1])
    return len(texts) == 1 and bool(re.search(r"\s", texts[0])) and not is_number(texts[0]) and (apart or width > 2)
