"""Tables of mergers as an input: fields recognised, files, bad input."""

from __future__ import annotations

import pytest

from regio_plugin.core.messages import RegioError
from regio_plugin.layers.crosswalks import read_crosswalk
from regio_plugin.layers.read import Snapshot

from .layers import table


def snapshot(**fields):
    return Snapshot.of_layer(table(fields, "mergers"))


def test_fields_are_recognised_by_their_names():
    found = read_crosswalk(snapshot(nis_old=["a", "b"], nis_new=["ab", "ab"], date=["2019-01-01", "2019-01-01"]))
    assert (list(found.old), list(found.new), list(found.date)) == (["a", "b"], ["ab", "ab"], ["2019-01-01"] * 2)


def test_fields_may_be_named_and_the_date_may_be_absent():
    found = read_crosswalk(snapshot(was=["a"], became=["b"]), "was", "became")
    assert list(found.date) == [None]


@pytest.mark.parametrize(
    ("fields", "given", "message"),
    [
        ({"p": ["a"], "q": ["b"]}, (), 'Choose the fields of "mergers" with the old and the new codes'),
        ({"old": ["a"], "new": ["b"]}, ("old", "old"), "are both field"),
        ({"old": ["a"], "new": ["b"]}, ("old", "other"), 'no field "other"'),
        ({"old": ["a"], "new": [None]}, (), "no row with an old and a new code"),
    ],
)
def test_bad_input_is_said(fields, given, message):
    with pytest.raises(RegioError, match=message):
        read_crosswalk(snapshot(**fields), *given)
