"""Parameters written as "name=value;name=value"."""

from __future__ import annotations

from ..core.messages import RegioError


def parse_pairs(text: str) -> list[tuple[str, str]]:
    """Pairs from "name=value;name=value".

    Raises:
        RegioError: a part is not of that form.
    """
    result = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        name, _, value = part.rpartition("=")
        if not name.strip() or not value.strip():
            raise RegioError('"{part}" cannot be read. Write name=value, with semicolons between.', part=part)
        result.append((name.strip(), value.strip()))
    return result


def parse_weights(text: str) -> dict[str, float]:
    """Weights from "name=number;name=number".

    Raises:
        RegioError: a part is not of that form, or a name has two weights.
    """
    result: dict[str, float] = {}
    for name, value in parse_pairs(text):
        try:
            weight = float(value.replace(",", "."))
        except ValueError:
            raise RegioError(
                'The weight "{part}" cannot be read. Write for instance: police=2;tourism=0.5', part=f"{name}={value}"
            ) from None
        if result.setdefault(name, weight) != weight:
            raise RegioError('"{name}" has two different weights. Leave one of them out.', name=name)
    return result
