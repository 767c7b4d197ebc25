"""What the register of Regio is told about the demo's divisions."""

_UNITS = "municipalities"


def _entry(key: str, kind: str, level: int, domain: str, en: str, nl: str, layer: str = _UNITS, code: str = "") -> dict:
    own = layer == _UNITS
    return {
        "key": key,
        "layer": layer,
        "code_field": code or (key if own else "region"),
        "name_field": ("name" if code else f"{key}_name") if own else "name",
        "kind": kind,
        "level": level,
        "domain": domain,
        "label": {"en": en, "nl": nl},
    }


REGIONALISATIONS = [
    _entry("municipality", "administrative", 1, "", "Municipalities", "Gemeenten", code="code"),
    _entry("police_zone", "administrative", 2, "safety", "Police zones", "Politiezones"),
    _entry("care_zone", "administrative", 2, "care", "Care zones", "Zorgzones"),
    _entry("housing_company", "administrative", 3, "housing", "Housing companies", "Woonmaatschappijen"),
    _entry("waste_region", "administrative", 4, "waste", "Waste regions", "Afvalregio's"),
    _entry("reference_region", "administrative", 4, "cooperation", "Reference regions", "Referentieregio's"),
    _entry("transport_region", "administrative", 5, "mobility", "Transport regions", "Vervoerregio's"),
    _entry("commuting_basin", "functional", 3, "work", "Commuting basins", "Pendelgebieden"),
    _entry("housing_market", "functional", 3, "housing", "Housing markets", "Woningmarkten"),
    _entry("tourism_region", "homogeneous", 4, "tourism", "Tourism regions", "Toeristische regio's"),
    _entry("landscape", "homogeneous", 4, "landscape", "Landscapes", "Landschappen", layer="landscape"),
    _entry("land", "social", 3, "identity", "Lands people name", "Streken in de volksmond"),
    _entry(
        "reference_region_polygons", "administrative", 4, "cooperation", "Reference regions (polygons)",
        "Referentieregio's (vlakken)", layer="reference_regions",
    ),
]  # fmt: skip

# the divisions of the municipalities that cover the whole province
COVERING = (
    "reference_region", "transport_region", "waste_region", "housing_company", "commuting_basin", "tourism_region", "care_zone",
    "police_zone",
)  # fmt: skip
