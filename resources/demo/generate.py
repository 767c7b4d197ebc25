"""Makes the demo data again: a GeoPackage, tables, and what Regio's register needs to know about them.

    build/venv/bin/python resources/demo/generate.py

The same seed gives the same files on the same version of QGIS; elsewhere the same values.
"""

from __future__ import annotations

import csv
import json
import os
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # the order of attributes in style files

import pandas as pd  # noqa: E402 - the path comes first
from numpy.typing import NDArray  # noqa: E402
from osgeo import gdal, ogr, osr  # noqa: E402
from province import Province, make_province  # noqa: E402
from registered import REGIONALISATIONS  # noqa: E402
from stable import DATE, fix_dates  # noqa: E402

from regio_plugin.core.geometry import shapely  # noqa: E402

EPSG = 31370
GEOPACKAGE = "regio_demo.gpkg"
STYLES = {"municipalities": "units", "reference_regions": "regions", "landscape": "regions", "river": "water", "sea": "water"}
TYPES = {"i": ogr.OFTInteger, "f": ogr.OFTReal, "O": ogr.OFTString}


def main() -> None:
    """Make all files beside this program."""
    province = make_province()
    with tempfile.TemporaryDirectory(prefix=".regio-", dir=HERE) as folder:
        made = Path(folder)
        write_geopackage(province, made / GEOPACKAGE)
        for name in ("partnerships", "flows", "land_definitions"):
            write_csv(province.tables[name], made / f"{name}.csv")
        write_xlsx(province.tables["youth_regions"], made / "youth_regions.xlsx")
        text = json.dumps(REGIONALISATIONS, indent=1, ensure_ascii=False)
        (made / "regionalisations.json").write_text(text + "\n", encoding="utf-8")
        style(made / GEOPACKAGE)
        fix_dates(made / GEOPACKAGE)
        for file in sorted(made.iterdir()):
            os.replace(file, HERE / file.name)
            print(f"{file.name}: {(HERE / file.name).stat().st_size / 1000:.0f} kB")


def write_geopackage(province: Province, path: Path) -> None:
    """All layers and tables."""
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", DATE)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path), ["VERSION=1.3"])
    units, shapes = province.municipalities, province.shapes
    add(data, "municipalities", units, shapes)
    add(data, "reference_regions", *dissolved(units, shapes, "reference_region"))
    add(data, "landscape", province.landscapes.rename(columns={"code": "region"}), province.landscape_shapes)
    add(data, "river", pd.DataFrame({"name": ["Leuwe"]}), [province.river])
    add(data, "sea", pd.DataFrame({"name": ["Zee"]}), [province.sea])
    for name, table in province.tables.items():
        add(data, name, table)
    data = None


def dissolved(units: pd.DataFrame, shapes: NDArray, field: str) -> tuple[pd.DataFrame, list]:
    """Regions of one code field as polygons."""
    groups = units.groupby(field)
    frame = pd.DataFrame(
        {
            "region": list(groups.groups),
            "name": groups[f"{field}_name"].first().to_numpy(),
            "unit_count": groups.size().to_numpy(),
            "population": groups["population"].sum().to_numpy(),
        }
    )
    return frame, [shapely.normalize(shapely.coverage_union_all(shapes[rows])) for rows in groups.indices.values()]


def add(data: ogr.DataSource, name: str, frame: pd.DataFrame, shapes: NDArray | list | None = None) -> None:
    """One layer or, without shapes, one table."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(EPSG)
    kind = ogr.wkbNone if shapes is None else ogr.wkbMultiLineString if name == "river" else ogr.wkbMultiPolygon
    layer = data.CreateLayer(name, None if shapes is None else system, kind, [f"IDENTIFIER={name}"])
    for column in frame:
        layer.CreateField(ogr.FieldDefn(column, TYPES[frame[column].dtype.kind]))
    data.StartTransaction()
    for k, row in enumerate(frame.itertuples(index=False)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for n, value in enumerate(row):
            if value is None:
                feature.SetFieldNull(n)
            else:
                feature.SetField(n, value if isinstance(value, str) else value.item() if hasattr(value, "item") else value)
        if shapes is not None:
            shape = ogr.CreateGeometryFromWkb(shapely.to_wkb(shapes[k]))
            feature.SetGeometry(ogr.ForceTo(shape, kind))
        layer.CreateFeature(feature)
    data.CommitTransaction()


def style(path: Path) -> None:
    """Embed the default styles."""
    from qgis.core import QgsApplication

    from regio_plugin.layers.write import embed_style
    from regio_plugin.styling.styles import STYLES as LOOKS

    application = QgsApplication([], False)
    application.initQgis()
    for layer, look in STYLES.items():
        embed_style(str(path), layer, LOOKS[look])
    application.exitQgis()


def write_csv(table: pd.DataFrame, path: Path) -> None:
    """A table as spreadsheets here write it: semicolons, UTF-8 with a mark."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(table.columns)
        writer.writerows(table.itertuples(index=False))


def write_xlsx(table: pd.DataFrame, path: Path) -> None:
    """A workbook with one sheet, all text, packed with a fixed date."""
    driver = ogr.GetDriverByName("XLSX")
    raw = path.with_name("raw.xlsx")
    data = driver.CreateDataSource(str(raw))
    layer = data.CreateLayer("aggregation")
    for column in table:
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
    for row in table.itertuples(index=False):
        feature = ogr.Feature(layer.GetLayerDefn())
        for n, value in enumerate(row):
            feature.SetField(n, value)
        layer.CreateFeature(feature)
    layer = feature = data = None
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(name, (2025, 1, 1, 0, 0, 0)), old.read(name), zipfile.ZIP_DEFLATED)
    raw.unlink()


if __name__ == "__main__":
    main()
