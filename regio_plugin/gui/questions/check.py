"""Is a layer fit for use?"""

from __future__ import annotations

from ...i18n import tr
from ...styling import palettes
from .model import Column, Figure, Group, Question

CHECK = "check"


def check() -> Question:
    """The question in the user's language."""
    words = palettes.finding_words()
    return Question(
        CHECK,
        "regio:checkregionalisation",
        "check",
        tr("Is the layer fit for use?"),
        "FINDINGS",
        {"FINDINGS": "findings"},
        (
            Column("kind", tr("Kind"), "group"),
            Column("region", tr("Region")),
            Column("sentence", tr("Finding")),
        ),
        (
            Figure("FINDING_COUNT", tr("findings"), "integer", tr("Everything that was noticed.")),
            Figure("INVALID_COUNT", tr("invalid shapes"), "integer", tr("Missing or invalid geometry.")),
            Figure("GAP_COUNT", tr("gaps"), "integer", tr("Holes between regions.")),
            Figure("OVERLAP_COUNT", tr("overlaps"), "integer", tr("Places that two regions claim.")),
        ),
        "kind",
        tuple(Group(key, words[key], palettes.FINDINGS[key]) for key in words),
        frozenset(words) - {"multipart", "enclave", "sliver"},
        "kind",
        tr("Only what makes the check fail"),
        tr(
            "Each finding is a place to look at; click it to go there. Regions in several parts, regions inside another "
            "and thin parts are often right, so they are named but do not make the check fail."
        ),
    )
