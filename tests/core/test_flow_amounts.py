"""Amounts of flows that cannot be true."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from regio_plugin.core.flows import Flows
from regio_plugin.core.messages import RegioError


@pytest.mark.parametrize("value", [1e300, np.inf, 2e15])
@pytest.mark.parametrize("kind", ["numbers", "texts", "categories"])
def test_absurd_amounts_name_their_row(value, kind):
    amounts = np.array([1.0, value, 3.0])
    given = {"numbers": amounts, "texts": [str(item) for item in amounts]}
    given["categories"] = pd.Categorical(given["texts"])
    with pytest.raises(RegioError, match="row 8"):
        Flows.from_table("w", ["a", "b"], list("aab"), list("bab"), given[kind], rows=[7, 8, 9])


def test_large_amounts_are_possible():
    assert Flows.from_table("w", ["a", "b"], list("ab"), list("ba"), [1e12, 2.0]).total == 1e12 + 2
