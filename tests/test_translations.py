"""Every text has its Dutch; what French and German have is sound; none of the three keeps texts that are gone."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from .conftest import ci_tool

ROOT = Path(__file__).resolve().parent.parent
COMPLETE = ("en", "nl")  # English holds the plural forms only


@pytest.fixture(scope="module")
def tool():
    return ci_tool("i18n")


@pytest.fixture(scope="module")
def wanted(tool):
    return tool.all_texts()


def _messages(tool, language):
    return tool.read(ROOT / "i18n" / f"regio_{language}.ts")


def _placeholders(text):
    names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    return sorted(names) + sorted(set(re.findall(r"%n|%\d", text)))


def _tags(text):
    return sorted(re.findall(r"</?[a-z]+[ />]", text))


@pytest.mark.parametrize("language", ["de", "en", "fr", "nl"])
def test_translation_files_hold_the_texts_of_the_code_and_no_others(tool, wanted, language):
    expected = {message.source for message in tool.merged({}, wanted, language)}
    assert set(_messages(tool, language)) == expected, "run make i18n"


@pytest.mark.parametrize("language", COMPLETE)
def test_no_text_is_left_untranslated_or_unfinished(tool, language):
    messages = _messages(tool, language).values()
    left = [m.source for m in messages if not (m.finished and m.forms and all(form.strip() for form in m.forms))]
    assert not left, f"{len(left)} texts of regio_{language}.ts to translate, for instance {left[:3]}"


@pytest.mark.parametrize("language", ["de", "en", "fr", "nl"])
def test_translations_keep_the_placeholders_and_tags_of_the_text(tool, language):
    wrong = [
        (message.source, form)
        for message in _messages(tool, language).values()
        for form in message.forms
        if form and (_placeholders(form) != _placeholders(message.source) or _tags(form) != _tags(message.source))
    ]
    assert not wrong


def test_texts_are_found_in_calls_chains_and_choices(tool):
    code = 'tr("a" "b")\nsentence("c" if x else "d")\nRegioError("e {f}", f=1)\nself.tr("%n g", n)\ntr(variable)\nother("h")'
    found = {message.source: message.numerus for message in tool.texts(code)}
    assert found == {"ab": False, "c": False, "d": False, "e {f}": False, "%n g": True}


@pytest.mark.parametrize("code", ['tr(f"a {b}")', 'tr("a {}".format(b))', 'tr("a" + b)', 'tr("a %s" % b)'])
def test_texts_that_no_translation_can_match_are_refused(tool, code):
    with pytest.raises(ValueError, match="module:1"):
        list(tool.texts(code, "module"))


def test_an_update_keeps_what_is_translated_drops_what_is_gone_and_marks_what_is_new(tool, tmp_path):
    message = tool.Message
    old = [message("gone", forms=["weg"], finished=True), message("kept <b>&", forms=['"houden" <b>&'], finished=True)]
    path = tmp_path / "x.ts"
    path.write_text(tool.written(old, "nl"), encoding="utf-8")
    wanted = {"kept <b>&": message("kept <b>&"), "new": message("new")}
    path.write_text(tool.written(tool.merged(tool.read(path), wanted, "nl"), "nl"), encoding="utf-8")
    result = tool.read(path)
    assert {source: (m.forms, m.finished) for source, m in result.items()} == {
        "kept <b>&": (['"houden" <b>&'], True),
        "new": ([""], False),
    }


def test_english_plurals_follow_from_the_text(tool):
    message = tool.merged({}, {"%n row(s)": tool.Message("%n row(s)", numerus=True)}, "en")[0]
    assert (message.forms, message.finished) == (["%n row", "%n rows"], True)


def test_a_plural_has_both_forms_or_is_unfinished(tool, tmp_path):
    message = tool.Message
    known = {"%n a": message("%n a", numerus=True, forms=["%n x", ""], finished=True)}
    assert not tool.merged(known, {"%n a": message("%n a", numerus=True)}, "nl")[0].finished
