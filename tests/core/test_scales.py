"""Several kinds of flows at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.scales import combined
from regio_plugin.core.messages import RegioError

UNITS = [str(k) for k in range(5)]


def flows(seed: int, rows: int = 12, label: str = "flows") -> Flows:
    """Random flows between five units, some from or to elsewhere."""
    rng = np.random.default_rng(seed)
    ends = rng.choice([*UNITS, "elsewhere"], size=(2, rows))
    ends[:, 0] = UNITS[seed % 5]
    return Flows.from_table(label, UNITS, ends[0], ends[1], rng.integers(1, 99, rows))


def same(a: Flows, b: Flows) -> None:
    """Both hold the same flows, up to rounding."""
    np.testing.assert_allclose(a.matrix.toarray(), b.matrix.toarray(), rtol=1e-9)
    np.testing.assert_allclose(a.outside_out, b.outside_out, rtol=1e-9)
    np.testing.assert_allclose(a.outside_in, b.outside_in, rtol=1e-9)
    assert a.matched == pytest.approx(b.matched)


@given(st.integers(0, 500))
def test_a_domain_alone_or_twice_is_what_it_was(seed: int) -> None:
    work = flows(seed)
    same(combined({"work": work}), work)
    same(combined({"work": work, "again": work}, {"work": 2, "again": 5}), work)
    same(combined({"work": work, "school": flows(seed + 1)}, {"school": 0}), work)


@given(st.integers(0, 500), st.floats(0.01, 100), st.floats(0.01, 100))
def test_the_unit_of_a_domain_changes_the_size_only(seed: int, factor: float, weight: float) -> None:
    work, school = flows(seed), flows(seed + 1)
    plain = combined({"work": work, "school": school}, {"work": weight})
    scaled = combined({"work": work, "school": school.scaled(factor)}, {"work": weight})
    same(plain.scaled(1 / plain.total), scaled.scaled(1 / scaled.total))


@given(st.integers(0, 500))
def test_the_order_of_the_domains_does_not_matter(seed: int) -> None:
    work, school = flows(seed), flows(seed + 1)
    weight = {"work": 3.0, "school": 1.0}
    same(combined({"work": work, "school": school}, weight), combined({"school": school, "work": work}, weight))


def test_a_small_domain_counts_as_much_as_a_large_one() -> None:
    large = Flows.from_table("work", UNITS, ["0", "1"], ["1", "0"], [900, 100])
    small = Flows.from_table("school", UNITS, ["0", "2"], ["2", "0"], [5, 5])
    result = combined({"work": large, "school": small}).matrix.toarray()
    assert result[0, 1] + result[1, 0] == pytest.approx(result[0, 2] + result[2, 0])
    assert result.sum() == pytest.approx((1000 + 10) / 2)
    assert result[0, 1] == pytest.approx(9 * result[1, 0])


def test_shares_are_named_in_a_note() -> None:
    result = combined({"work": flows(1), "school": flows(2)}, {"work": 3})
    assert any("work 75 %, school 25 %" in str(note) for note in result.notes)


@pytest.mark.parametrize(
    ("weights", "text"),
    [
        ({"shopping": 1}, 'A weight is given for "shopping", but no domain is called so. The domains are: work, school.'),
        ({"work": -1}, 'The weight of "work" is -1; it must be a number of at least 0.'),
        ({"work": float("nan")}, 'The weight of "work" is nan; it must be a number of at least 0.'),
        ({"work": 0, "school": 0}, "All domains have weight 0, so nothing flows."),
    ],
)
def test_wrong_weights_are_refused_in_a_sentence(weights: dict[str, float], text: str) -> None:
    with pytest.raises(RegioError, match="^" + text.replace("(", r"\(")):
        combined({"work": flows(1), "school": flows(2)}, weights)
