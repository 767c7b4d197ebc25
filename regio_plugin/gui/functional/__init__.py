"""What the page Functional regions is made of: the flows, a form per question, and what is done with an answer."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from ..questions import FLOW_FIGURES, FLOW_MAP, FLOW_STABILITY, FUNCTIONAL, RESOLUTIONS, SCALES

if TYPE_CHECKING:
    from .base import FlowForm

ASKED = (FUNCTIONAL, FLOW_MAP, FLOW_FIGURES, FLOW_STABILITY, SCALES, RESOLUTIONS)
_FORMS = {
    FUNCTIONAL: ("delineate", "DelineateForm"),
    FLOW_MAP: ("further", "FlowMapForm"),
    FLOW_FIGURES: ("further", "FiguresForm"),
    FLOW_STABILITY: ("further", "StabilityForm"),
    SCALES: ("further", "ScalesForm"),
    RESOLUTIONS: ("resolutions", "ResolutionsForm"),
}


def flow_form(key: str) -> type[FlowForm]:
    """The form of a question about flows."""
    module, name = _FORMS[key]
    return getattr(import_module(f".{module}", __package__), name)
