"""Sixteen units in four quarters, whose flows make a region of each quarter."""

from __future__ import annotations

from collections import defaultdict

from .layers import TEMPORARY, layer, square, table

TABLES = dict.fromkeys(("UNPLACED", "MOVED", "TREE"), TEMPORARY)
AREAS, INTRAMAX, RINGS, COMMUNITIES = range(4)
SIDE = 4
UNITS = range(SIDE * SIDE)
QUARTER = [(k % SIDE // 2) + 2 * (k // SIDE // 2) for k in UNITS]
TOWNS = {0: 0, 1: 3, 2: 12, 3: 15}


def units(order=UNITS, **more):
    """Sixteen squares, a town in the outer corner of each quarter."""
    shapes = [square(k % SIDE, k // SIDE) for k in order]
    fields = {
        "nis": [f"{k + 1:02d}" for k in order],
        "naam": [f"Town {k + 1}" if k in TOWNS.values() else f"Village {k + 1}" for k in order],
        **{name: [values[k] for k in order] for name, values in more.items()},
    }
    return layer(shapes, fields, "units")


def commuting(extra=(), name="flows", order=None, **more):
    """Of every unit most work in the town of its quarter, some at home and few elsewhere."""
    rows = []
    for k in UNITS:
        town = TOWNS[QUARTER[k]]
        rows += [(k, k, 900 if k == town else 200), (k, (k + 1) % len(UNITS), 5)]
        rows += [] if k == town else [(k, town, 700)]
    rows = [(f"{a + 1:02d}", f"{b + 1:02d}", amount) for a, b, amount in rows] + list(extra)
    rows = rows if order is None else [rows[k] for k in order(len(rows))]
    columns = {"origin": [a for a, _, _ in rows], "destination": [b for _, b, _ in rows], "amount": [n for *_, n in rows]}
    return table({**columns, **{key: value(rows) for key, value in more.items()}}, name)


def functional(run, **more):
    given = {"UNITS": units(), "FLOWS": commuting(), "MIN_SIZE": 1000, "TARGET_SIZE": 3000, "PICTURE": None, **TABLES}
    return run("functionalregions", **{**given, **more})


def partition(rows, unit="unit", region="region"):
    """The sets of units that go together; units without region alone are left out."""
    found = defaultdict(set)
    for row in rows:
        if row[region] is not None:
            found[row[region]].add(row[unit])
    return {frozenset(item) for item in found.values()}


QUARTERS = {frozenset(f"{k + 1:02d}" for k in UNITS if QUARTER[k] == quarter) for quarter in range(4)}
