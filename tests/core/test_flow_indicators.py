"""How well a division fits flows: figures per region, unit and whole, against R's package and by hand."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from regio_plugin.core import tabulate
from regio_plugin.core.flow_indicators import (
    FIGURES,
    comparison_verdict,
    partners,
    region_indicators,
    side_by_side,
    summary,
    unit_indicators,
    verdict,
)
from regio_plugin.core.flow_lines import flow_map
from regio_plugin.core.flows import Flows
from regio_plugin.core.functional.partition import modularity, self_contained
from regio_plugin.core.fuzzy import memberships
from regio_plugin.core.messages import Cancelled

from .readers import read_geopackage
from .small_flows import FOUR, TWO, large, matrices, of_matrix

PARAMETERS = ("1000_0.6667_10000_0.75", "500_0.6_5000_0.7", "3500_0.6667_25000_0.75", "1000_0.5_20000_0.9")


def brindisi(reference: Path, parameters: str):
    folder = reference / "lma_brindisi"
    table = pd.read_csv(folder / "od.csv")
    clusters = pd.read_csv(folder / f"brindisi_{parameters}.clusters.csv")
    flows = Flows.from_table(
        "Brindisi", clusters["community"], table["community_live"], table["community_work"], table["amount"]
    )
    names, labels = np.unique(clusters["cluster"], return_inverse=True)
    return folder, table, clusters, flows, names, labels.astype(np.intp)


def as_r_computes(folder: Path, parameters: str, table: pd.DataFrame, clusters: pd.DataFrame) -> pd.DataFrame:
    """R's own marginals and flows between its areas, and the formulas of its StatClusterData (version 3.4) on them."""
    name = folder / f"brindisi_{parameters}"
    frame = pd.read_csv(f"{name}.marginals.csv").set_index("cluster")
    flows = pd.read_csv(f"{name}.flows.csv")
    own = flows[flows["cluster_live"] == flows["cluster_work"]].set_index("cluster_live")["amount"]
    frame["inside"] = own
    live, work = frame["amount_live"], frame["amount_work"]
    frame["commuters"] = ((live - own) + (work - own)) / (2 * own)
    frame["home_work"] = ((live - own) - (work - own)) / own
    frame["demand"], frame["supply"] = own / work, own / live
    frame["count"] = clusters.groupby("cluster").size()
    area = clusters.set_index("community")["cluster"]
    rows = table.assign(a=table["community_live"].map(area), b=table["community_work"].map(area))
    within = rows[(rows["a"] == rows["b"]) & (rows["community_live"] != rows["community_work"])]
    pairs = within.groupby("a").size()
    frame["cohesion_link"] = pairs / (frame["count"] * (frame["count"] - 1))
    frame["cohesion_flows"] = within.groupby("a")["amount"].sum() / rows[rows["a"] == rows["b"]].groupby("a")["amount"].sum()
    frame["links_in"], frame["links_out"] = flows.groupby("cluster_work").size(), flows.groupby("cluster_live").size()
    stays = rows[rows["community_live"] == rows["community_work"]].set_index("community_live")["amount"]
    out, come = rows.groupby("community_live")["amount"].sum(), rows.groupby("community_work")["amount"].sum()
    central = ((come - stays) / (out - stays) > 1) & (come > 100)
    frame["central"] = central.groupby(central.index.map(area)).sum()
    return frame


@pytest.mark.parametrize("parameters", PARAMETERS)
def test_equal_to_the_indicators_of_the_r_package(reference, parameters):
    folder, table, clusters, flows, names, labels = brindisi(reference, parameters)
    found = region_indicators(flows, labels)
    expected = as_r_computes(folder, parameters, table, clusters).loc[names]
    for mine, theirs in (
        ("size", "amount_live"),
        ("jobs", "amount_work"),
        ("inside", "inside"),
        ("openness", "commuters"),
        ("home_work_ratio", "home_work"),
        ("demand", "demand"),
        ("supply", "supply"),
        ("unit_count", "count"),
        ("central_units", "central"),
    ):
        assert found[mine].to_numpy() == pytest.approx(expected[theirs].to_numpy(dtype=float), rel=1e-12), mine
    assert (found["links_in"] + 1).tolist() == expected["links_in"].tolist()
    assert (found["links_out"] + 1).tolist() == expected["links_out"].tolist()
    several = (expected["count"] > 1).to_numpy()
    for mine, theirs in (("cohesion", "cohesion_flows"), ("linked", "cohesion_link")):
        assert found[mine].to_numpy()[several] == pytest.approx(expected[theirs].to_numpy()[several], rel=1e-12), mine
    assert found["linked"].isna().tolist() == (~several).tolist()


@pytest.mark.parametrize("parameters", PARAMETERS)
def test_modularity_is_that_of_the_r_package(reference, parameters):
    *_, flows, _, labels = brindisi(reference, parameters)
    table = pd.read_csv(reference / "lma_brindisi" / "expected_summary.csv").set_index("tag")
    expected = table.loc[f"brindisi_{parameters}"]
    regions = region_indicators(flows, labels)
    value = summary(flows, labels).set_index("figure")["value"]
    assert value["modularity"] == pytest.approx(expected["Q_modularity"], abs=5e-11)
    assert regions["modularity"].sum() == pytest.approx(value["modularity"], abs=1e-14)
    assert value["regions"] == expected["areas"]


def test_figures_of_a_region_by_hand():
    frame = region_indicators(FOUR, TWO)
    first = frame.iloc[0]
    assert (first["size"], first["jobs"], first["inside"]) == (116, 115, 110)
    assert (first["leaving"], first["arriving"], first["net"]) == (6, 5, -1)
    assert first["supply"] == pytest.approx(110 / 116)
    assert first["self_containment"] == pytest.approx(110 / 116)
    assert first["cohesion"] == pytest.approx(30 / 110)
    assert first["linked"] == 1
    assert first["openness"] == pytest.approx(11 / 220)
    assert (first["partner"], first["partner_share"], first["links_out"]) == (1, 1.0, 1)
    assert frame["nucleus"].tolist() == [0, 3]
    assert frame["central_units"].tolist() == [0, 0]


def test_what_goes_abroad_counts_as_leaving():
    flows = Flows.from_table("f", ["a", "b"], ["a", "a", "PARIS", "b"], ["a", "PARIS", "b", "b"], [6, 2, 4, 4])
    frame = region_indicators(flows, np.array([0, 1]))
    assert frame["supply"].tolist() == [0.75, 1.0]
    assert frame["demand"].tolist() == [1.0, 0.5]
    assert frame["external"].tolist() == [2, 4]
    assert frame["partner"].tolist() == [-1, -1]


def test_states_of_units():
    matrix = np.zeros((7, 7))
    matrix[0, 1] = matrix[1, 0] = 10
    matrix[2, 0] = 5
    matrix[2, 3] = 2
    matrix[3, 4] = 9
    matrix[5, 3] = 4
    flows = of_matrix(matrix)
    labels = np.array([0, 0, 1, 1, 1, 2, -1])
    frame = unit_indicators(flows, labels)
    assert frame["state"].tolist() == ["placed", "placed", "misplaced", "placed", "placed", "alone", "without_region"]
    third = frame.iloc[2]
    assert (third["own"], third["other"], third["other_share"]) == (pytest.approx(2 / 7), 0, pytest.approx(5 / 7))
    assert third["margin"] == pytest.approx(-3 / 7)
    assert third["confusion"] == pytest.approx(1 - 3 / 7)
    assert third["own_supply"] == pytest.approx(2 / 7)
    assert frame["own_demand"].iloc[3] == pytest.approx(2 / 6)
    assert np.isnan(third["own_demand"])
    assert frame["misplaced"].sum() == 1
    assert unit_indicators(flows, np.array([0, 0, 0, 1, 1, 1, 1]))["state"].iloc[6] == "without_flows"


def test_self_flows_can_count_for_the_own_region():
    flows = of_matrix([[90, 10], [10, 0]])
    labels = np.array([0, 1])
    assert unit_indicators(flows, labels)["state"].tolist() == ["alone", "alone"]
    assert unit_indicators(flows, labels, self_flows=True)["state"].tolist() == ["placed", "misplaced"]


def test_a_unit_attached_equally_to_two_regions_stays_where_it_is_whatever_the_last_bit():
    flows = of_matrix([[0, 0.1, 0.2, 0.3], [0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0]])
    frame = unit_indicators(flows, np.array([1, 0, 0, 1]))
    assert 0 < frame["other_share"].iloc[0] - frame["own"].iloc[0] < 1e-15  # 0.1 + 0.2 is more than 0.3
    assert frame["state"].iloc[0] == "placed"


def test_flows_without_diagonal_leave_what_needs_it_undefined(real_data):
    table = pd.read_csv(real_data / "fr" / "fr_herault_commuting_2020.csv", dtype={0: str, 1: str})
    official = pd.read_csv(real_data / "fr" / "fr_herault_official_regions_2024.csv", dtype=str)
    flows = Flows.from_table("Hérault", official.iloc[:, 0], table["origin"], table["destination"], table.iloc[:, 2])
    assert any(str(note).startswith("Self-containment is not computable") for note in flows.notes)
    labels = np.unique(official["ZE2020"].astype(str), return_inverse=True)[1]
    frame = region_indicators(flows, labels)
    for name in ("supply", "demand", "self_containment", "cohesion", "openness", "home_work_ratio", "modularity"):
        assert frame[name].isna().all(), name
    figures = summary(flows, labels)
    value = figures.set_index("figure")["value"]
    assert np.isnan(value["self_contained"])
    assert np.isnan(value["below_target"])
    assert 0.5 < value["kept"] < 1
    said = str(verdict("zones d'emploi", figures, 342))
    assert said.startswith("Of what goes from one unit to another, \"zones d'emploi\" keeps ")
    both = side_by_side(figures, summary(flows, np.zeros(342, dtype=np.intp))).set_index("figure")
    assert both.loc["self_contained", "better"] == ""
    assert both.loc["kept", "better"] == "second"


def test_belgium_arrondissements_against_provinces(real_data):
    pytest.importorskip("pyarrow", reason="the Belgian flows are a Parquet file")
    table = pd.read_parquet(real_data / "be" / "be_commuting_2011_gemeente.parquet")
    units = read_geopackage(real_data / "be" / "be_gemeenten_581_2019.gpkg")[0]
    flows = Flows.from_table("pendel", units["nis"], table["origin"], table["destination"], table["workers"])
    figures = []
    for name in ("arr", "prov_naam"):
        labels = np.unique(units[name].fillna("Brussel").astype(str), return_inverse=True)[1]
        figures.append(summary(flows, labels).set_index("figure")["value"])
    arrondissements, provinces = figures
    assert (arrondissements["regions"], provinces["regions"]) == (43, 11)
    assert (arrondissements["misplaced"], provinces["misplaced"]) == (127, 38)
    assert arrondissements[["self_contained", "kept", "modularity"]].tolist() == pytest.approx(
        [0.630418, 0.433343, 0.583200], abs=1e-6
    )
    assert provinces[["self_contained", "kept", "modularity"]].tolist() == pytest.approx(
        [0.756827, 0.627159, 0.646259], abs=1e-6
    )


def test_partners_are_ranked_by_both_directions():
    flows = of_matrix([[9, 3, 1, 0], [0, 9, 0, 0], [1, 7, 9, 0], [0, 0, 4, 9]])
    frame = partners(flows, np.arange(4), top=2)
    third = frame[frame["region"] == 2]
    assert third["partner"].tolist() == [1, 3]
    assert third["out"].tolist() == [7, 0]
    assert third["arriving"].tolist() == [0, 4]
    assert third["net"].tolist() == [-7, 4]
    assert third["share"].tolist() == [pytest.approx(7 / 13), pytest.approx(4 / 13)]
    assert frame.groupby("region").size().max() == 2
    regions = region_indicators(flows, np.arange(4))
    assert regions["partner"].tolist() == frame[frame["rank"] == 1]["partner"].tolist()


def test_two_divisions_on_the_same_figures():
    crossed = np.array([0, 1, 0, 1])
    one, two = summary(FOUR, TWO), summary(FOUR, crossed)
    both = side_by_side(one, two).set_index("figure")
    assert both["better"][["self_contained", "modularity", "misplaced", "regions"]].tolist() == ["first", "first", "first", ""]
    assert both.loc["misplaced", "value"] == 0
    assert both.loc["misplaced", "second_value"] == 4
    assert str(comparison_verdict("provinces", "basins", both.reset_index())) == (
        '"provinces" keeps 95.5 % of the flows inside its 2 regions, "basins" 78.6 % inside its 2. With the sizes of the '
        'regions allowed for, "provinces" keeps more. 0 and 4 units are attached more strongly to another region.'
    )
    same = side_by_side(one, one)
    assert set(same["better"]) == {"same", ""}
    alone = side_by_side(one, None)
    assert set(alone["better"]) == {""}
    assert str(verdict("provinces", one, 4)) == (
        '"provinces" keeps 95.5 % of the flows between units inside its 2 regions. 0 of 4 units are attached more strongly to '
        "another region."
    )
    assert set(FIGURES) == set(one["figure"])


@given(matrices, st.lists(st.integers(-1, 2), min_size=6, max_size=6), st.integers(0, 1000))
@settings(max_examples=60)
def test_invariants_of_the_figures(matrix, labels, seed):
    matrix, labels = np.array(matrix), np.unique(labels, return_inverse=True)[1] - (min(labels) < 0)
    if matrix.sum() == 0:
        return
    flows = of_matrix(matrix)
    regions, units = region_indicators(flows, labels), unit_indicators(flows, labels)
    order = np.random.default_rng(seed).permutation(6)
    shuffled = region_indicators(of_matrix(matrix[order][:, order]), labels[order])
    if flows.has_diagonal:
        assert regions["modularity"].sum() == pytest.approx(modularity(flows, labels) if len(regions) else 0.0)
        assert shuffled["supply"].tolist() == pytest.approx(regions["supply"].tolist(), nan_ok=True)
    for kind in ("supply", "demand"):
        own = memberships(flows, labels, kind, count=max(len(regions), 1)).own
        assert units[f"own_{kind}"].tolist() == pytest.approx(own.tolist(), nan_ok=True)
    assert regions["inside"].sum() + regions["leaving"].sum() == pytest.approx(matrix[labels >= 0].sum())
    assert shuffled["partner"].tolist() == regions["partner"].tolist()
    assert (units["confusion"].dropna().between(-1e-12, 1 + 1e-12)).all()
    assert (units["effective"].dropna() >= 1 - 1e-12).all()
    assert (units.loc[units["misplaced"], "other_share"] > units.loc[units["misplaced"], "own"]).all()
    value = summary(flows, labels, regions, units).set_index("figure")["value"]
    assert len(value) == len(FIGURES)
    if flows.has_diagonal:
        assert value["self_contained"] == pytest.approx(self_contained(flows, labels))
    together = (labels[:, None] == labels) & (labels >= 0) & ~np.eye(6, dtype=bool)
    crossing = matrix[~np.eye(6, dtype=bool)].sum()
    assert value["kept"] == pytest.approx(matrix[together].sum() / crossing if crossing else np.nan, nan_ok=True)
    found = partners(flows, labels, top=2)
    assert (found["region"] != found["partner"]).all()
    assert (found["share"].between(0, 1 + 1e-12)).all()


@pytest.mark.parametrize("self_flows", [True, False])
@pytest.mark.parametrize("dense", [True, False])
def test_sums_in_parts_are_those_of_the_whole(monkeypatch, self_flows, dense):
    flows = large(60, 3000)
    labels = np.arange(60) % 5 - 1
    monkeypatch.setattr(tabulate, "_PART", 700)
    monkeypatch.setattr(tabulate, "_CELLS", 10_000 if dense else 0)
    matrix = flows.matrix.toarray() * (1 if self_flows else 1 - np.eye(60))
    member = (labels[:, None] == np.arange(4)).astype(float)
    ends = [(flows.origin, flows.destination), (flows.destination, flows.origin)]
    steps = []
    found = tabulate.tabulated(ends, flows.amount, None, labels, (60, 4), self_flows, steps.append)
    assert found.toarray() == pytest.approx((matrix + matrix.T) @ member)
    between = tabulate.tabulated(ends[:1], flows.amount, labels, labels, (4, 4), self_flows)
    assert between.toarray() == pytest.approx(member.T @ matrix @ member)
    assert steps == sorted(steps)
    assert len(steps) == 6
    assert steps[-1] == 1


def test_large_tables_are_fast_and_can_be_cancelled():
    flows = large(10_000, 1_000_000)
    labels = np.arange(10_000) % 100
    begin = time.process_time()
    region_indicators(flows, labels)
    flow_map(flows, top=3)
    assert time.process_time() - begin < 4

    def stop(share: float) -> None:
        raise Cancelled

    for work in (region_indicators, unit_indicators, partners):
        with pytest.raises(Cancelled):
            work(flows, labels, progress=stop)
    with pytest.raises(Cancelled):
        flow_map(flows, progress=stop)
