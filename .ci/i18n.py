"""Bring i18n/regio_*.ts up to date with the texts in the code.

Translatable is the literal first argument of tr(), sentence(), Sentence() and RegioError(): a string, strings written one
after another, or `a if x else b` of such. pylupdate does not find these, and takes f-strings, which never match.
Translations that are there stay; texts that are gone go; new ones are marked unfinished. Sorted, without line numbers, so
that a difference shows what changed.
"""

from __future__ import annotations

import ast
import os
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
MARKERS = {"tr", "sentence", "Sentence", "RegioError"}
# All four have two plural forms. English is there for these alone; "%n row(s)" makes them by itself.
LANGUAGES = ("de", "en", "fr", "nl")
CONTEXT = "Regio"


@dataclass
class Message:
    """A text with its translation: one form, or two for singular and plural."""

    source: str
    numerus: bool = False
    forms: list[str] = field(default_factory=list)
    finished: bool = False


def texts(code: str, name: str = "?") -> Iterator[Message]:
    """The translatable texts of a module.

    Raises:
        ValueError: an f-string or a formatted text is marked, which no translation would ever match.
    """
    for node in ast.walk(ast.parse(code, name)):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in MARKERS:
            counted = _name(node.func) == "tr" and (len(node.args) > 1 or any(k.arg == "n" for k in node.keywords))
            for text in _literals(node.args[0], f"{name}:{node.lineno}"):
                yield Message(text, counted and "%n" in text)


def _name(function: ast.expr) -> str:
    return getattr(function, "id", None) or getattr(function, "attr", "")


def _literals(node: ast.expr, place: str) -> list[str]:
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) and node.value else []
    if isinstance(node, ast.IfExp):
        return _literals(node.body, place) + _literals(node.orelse, place)
    if isinstance(node, ast.JoinedStr):
        raise ValueError(f"{place} translates an f-string; use tr(...).format(...) or named values")
    if isinstance(node, ast.Call) and _name(node.func) == "format":
        raise ValueError(f"{place} formats before it translates; write tr(...).format(...)")
    if isinstance(node, ast.BinOp):
        raise ValueError(f"{place} translates a computed text; write strings one after another, without + or %")
    return []  # a variable: what it holds was marked where it was made


def all_texts() -> dict[str, Message]:
    """The translatable texts of the plugin by source."""
    found: dict[str, Message] = {}
    for path in sorted((ROOT / "regio_plugin").rglob("*.py")):
        for message in texts(path.read_text(encoding="utf-8"), str(path.relative_to(ROOT))):
            known = found.setdefault(message.source, message)
            known.numerus |= message.numerus
    return found


def read(path: Path) -> dict[str, Message]:
    """The messages of a .ts file by source; none if there is no such file."""
    if not path.exists():
        return {}
    result = {}
    for node in ET.parse(path).iter("message"):
        translation = node.find("translation")
        forms = [] if translation is None else [item.text or "" for item in translation.iter("numerusform")]
        if translation is not None and not forms:
            forms = [translation.text or ""]
        finished = translation is not None and translation.get("type") is None
        message = Message(node.findtext("source") or "", node.get("numerus") == "yes", forms, finished)
        result[message.source] = message
    return result


def merged(known: dict[str, Message], wanted: dict[str, Message], language: str) -> list[Message]:
    """The wanted messages in order, with the translations that are known."""
    result = []
    for source in sorted(wanted):
        message = Message(source, wanted[source].numerus)
        if language == "en" and not message.numerus:
            continue
        old = known.get(source)
        if old is not None and old.numerus == message.numerus:
            message.forms, message.finished = old.forms, old.finished and all(old.forms)
        elif old is not None:
            message.forms = (old.forms * 2)[: 2 if message.numerus else 1]
        if language == "en" and not message.finished and "(s)" in source:
            message.forms, message.finished = [source.replace("(s)", ""), source.replace("(s)", "s")], True
        result.append(message)
    return result


def written(messages: list[Message], language: str) -> str:
    """A .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
    ]
    for message in messages:
        kind = "" if message.finished else ' type="unfinished"'
        forms = [_escaped(text) for text in message.forms] or [""]
        body = forms[0]
        if message.numerus:
            rows = "".join(f"\n            <numerusform>{text}</numerusform>" for text in (forms * 2)[:2])
            body = f"{rows}\n        "
        lines += [
            '    <message numerus="yes">' if message.numerus else "    <message>",
            f"        <source>{_escaped(message.source)}</source>",
            f"        <translation{kind}>{body}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def main() -> int:
    """Rewrite the .ts files where they changed; say how much is left to translate."""
    try:
        wanted = all_texts()
    except (ValueError, SyntaxError) as error:
        print(f"i18n: {error}", file=sys.stderr)
        return 1
    (ROOT / "i18n").mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"regio_{language}.ts"
        messages = merged(read(path), wanted, language)
        new = written(messages, language)
        if not path.exists() or path.read_text(encoding="utf-8") != new:
            fresh = path.with_suffix(".ts.new")
            fresh.write_text(new, encoding="utf-8")
            os.replace(fresh, path)
        left = sum(not message.finished for message in messages)
        if left:
            print(f"i18n: {path.relative_to(ROOT)}: {left} of {len(messages)} texts to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
