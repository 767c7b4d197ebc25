"""What the figures of agreement are called, and what each means in one line."""

from __future__ import annotations

from ..i18n import tr


def index_words() -> dict[str, tuple[str, str]]:
    """Name and meaning by the key of the index."""
    return {**_agreement_words(), **_matching_words()}


def _agreement_words() -> dict[str, tuple[str, str]]:
    return {
        "v_measure": (
            tr("Agreement (V-measure)"),
            tr("1 if both maps are the same division, 0 if one tells nothing about the other."),
        ),
        "homogeneity": (
            tr("Second map pure (homogeneity)"),
            tr("1 if no region of the second map mixes several regions of the first."),
        ),
        "completeness": (
            tr("First map kept whole (completeness)"),
            tr("1 if no region of the first map is split over several regions of the second."),
        ),
        "mapcurves_a": (
            tr("MapCurves of the first map (area)"),
            tr("How well its regions are matched by whole regions of the other, as the program sabre counts; 1 is perfect."),
        ),
        "mapcurves_b": (
            tr("MapCurves of the second map (area)"),
            tr("How well its regions are matched by whole regions of the other, as the program sabre counts; 1 is perfect."),
        ),
        "mapcurves_mean_a": (
            tr("MapCurves of the first map (weighted mean)"),
            tr("The mean goodness of fit of its regions, large ones counting more; 1 is perfect."),
        ),
        "mapcurves_mean_b": (
            tr("MapCurves of the second map (weighted mean)"),
            tr("The mean goodness of fit of its regions, large ones counting more; 1 is perfect."),
        ),
        "mapcurves_plain_a": (
            tr("MapCurves of the first map (plain mean)"),
            tr("The mean goodness of fit of its regions, each counting the same; 1 is perfect."),
        ),
        "mapcurves_plain_b": (
            tr("MapCurves of the second map (plain mean)"),
            tr("The mean goodness of fit of its regions, each counting the same; 1 is perfect."),
        ),
    }


def _matching_words() -> dict[str, tuple[str, str]]:
    return {
        "adjusted_rand": (
            tr("Pairs that stay together (adjusted Rand, weighted)"),
            tr("How often what is together on one map is together on the other; 1 is always, 0 is as often as by chance."),
        ),
        "adjusted_rand_counts": (
            tr("Pairs of units that stay together (adjusted Rand)"),
            tr("The same for pairs of whole units, as published; only where what is counted are whole numbers."),
        ),
        "variation_of_information": (
            tr("Disagreement in bits (variation of information)"),
            tr("What one map leaves open about the other, both ways; 0 is the same division."),
        ),
        "normalised_variation": (
            tr("Disagreement as a share (variation of information)"),
            tr("The same as a share of all there is to know: 0 the same, 1 nothing in common."),
        ),
        "jaccard_ab": (
            tr("Best match of the first map's regions (Jaccard)"),
            tr("How far each region is the same as the most similar one of the other map; 1 is identical."),
        ),
        "jaccard_ba": (
            tr("Best match of the second map's regions (Jaccard)"),
            tr("How far each region is the same as the most similar one of the other map; 1 is identical."),
        ),
        "containment_ab": (
            tr("First map inside the second (K)"),
            tr("The share of all that is counted that lies in its region's own parent; 1 is a perfect nest."),
        ),
        "containment_ba": (
            tr("Second map inside the first (K)"),
            tr("The share of all that is counted that lies in its region's own parent; 1 is a perfect nest."),
        ),
        "lambda_ab": (
            tr("First map predicts the second (lambda)"),
            tr("How much better than always naming the largest region: 0 no better, 1 perfect."),
        ),
        "lambda_ba": (
            tr("Second map predicts the first (lambda)"),
            tr("How much better than always naming the largest region: 0 no better, 1 perfect."),
        ),
    }
