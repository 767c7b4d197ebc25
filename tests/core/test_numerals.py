"""Numbers as people write them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.numerals import numerals


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["1", "12", "1500"], [1, 12, 1500]),
        (["1.5", "2", "0.125"], [1.5, 2, 0.125]),
        (["1,5", "2", "0,125"], [1.5, 2, 0.125]),
        (["1.234,5", "2", "1.234"], [1234.5, 2, 1234]),
        (["1,234.5", "2", "1,234"], [1234.5, 2, 1234]),
        (["1.234.567", "1.234", "12"], [1234567, 1234, 12]),
        (["1 234", "1\u00a0234,5", "12"], [1234, 1234.5, 12]),
        (["1\u202f234\u202f567", "12"], [1234567, 12]),
        (["1’234.5", "1'234", "7"], [1234.5, 1234, 7]),
        ([" 7 ", "1e3", "2.5E-1"], [7, 1000, 0.25]),
        (["0.500", "1.250"], [0.5, 1.25]),
        (["1250.125", "1.250"], [1250.125, 1.25]),
        ([3, "4.5", 1.234], [3, 4.5, 1.234]),
    ],
)
def test_what_texts_mean(texts, values):
    read = numerals(texts)
    assert read.values.tolist() == values
    assert not read.empty.any()
    assert read.conflict is None
    assert read.unsure == ""


@pytest.mark.parametrize(
    ("texts", "values", "unsure"),
    [
        (["1.234", "12", "999"], [1234, 12, 999], "1.234"),
        (["1,234", "12", "999"], [1234, 12, 999], "1,234"),
        (["12.345", "1.234"], [12.345, 1.234], "12.345"),
        (["12,345", "1500"], [12.345, 1500], "12,345"),
    ],
)
def test_what_can_be_read_in_two_ways_is_told(texts, values, unsure):
    read = numerals(texts)
    assert read.values.tolist() == values
    assert read.unsure == unsure
    assert read.unsure_value == values[0]


@pytest.mark.parametrize(
    ("texts", "conflict"),
    [
        (["1,5", "2.5"], ("1,5", "2.5")),
        (["1.234,5", "1,234.5"], ("1.234,5", "1,234.5")),
        (["1,234", "1.234"], ("1,234", "1.234")),
    ],
)
def test_two_ways_of_writing_are_a_conflict(texts, conflict):
    assert numerals(texts).conflict == conflict


def test_nothing_is_empty_and_no_number_is_not():
    read = numerals([None, "", " ", "-", "–", "NA", np.nan, "veel", "1,2,3", "12 34"])
    assert read.empty.tolist() == [True] * 7 + [False] * 3
    assert np.isnan(read.values).all()


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=20), st.booleans(), st.booleans())
def test_numbers_come_back_as_they_were_written(values, comma, grouped):
    texts = [f"{value:,.2f}" if grouped else f"{value:.2f}" for value in values]
    if comma:
        texts = [text.translate(str.maketrans(",.", ".,")) for text in texts]
    assert numerals(texts).values.tolist() == [round(value, 2) for value in values]
