"""Codes that lost the zeros at their front, in tables that are no flows."""

from __future__ import annotations

import numpy as np

from regio_plugin.core.flow_codes import with_zeros


def test_zeros_are_put_back_with_a_note():
    notes: list = []
    codes = np.array(["1001", "11002", None, "99", "1001"], dtype=object)
    assert with_zeros("t", codes, ["01001", "11002"], notes).tolist() == ["01001", "11002", None, "99", "01001"]
    assert "1001 for 01001" in str(notes[0])
    assert with_zeros("t", codes, ["BE1"], notes).tolist() == codes.tolist()
    assert len(notes) == 1
