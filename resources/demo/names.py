"""Names of the fictional province: none of them is a real municipality."""

from typing import NamedTuple

PROVINCE = "Leuwemark"
RIVER = "Leuwe"

# From the largest to the smallest within each stretch of country.
COAST = (
    "Leuwemonde", "Helmduinen", "Schelpenhove", "Wulpenkerke", "Meeuwerkapelle", "Strandegem", "Zoutemare",
    "Duinhaverke", "Blankeschorre", "Noordkreke", "Zeekraal",
)  # fmt: skip
POLDER = (
    "Sluiskapelle", "Kreekzande", "Dijkegem", "Ossekreek", "Moerdorpe", "Slikkenare", "Biezelaar", "Oudeschorre",
    "Ganzemeers", "Lamsoorde", "Nieuwerpolder", "Zilverkreek", "Turfwinkel", "Waterhoutem",
)  # fmt: skip
RIVERSIDE = (
    "Ostervoorde", "Leuwegem", "Sint-Odrada", "Overleuwe", "Veerhoeke", "Rietmeersel", "Leuwezate", "Elsbroekhove",
    "Brugmeers", "Reigersele", "Visserzele", "Tolmeers",
)  # fmt: skip
SAND = (
    "Kraaihove", "Merelgem", "Lindelare", "Akkerzele", "Roggelede", "Vlasmeersch", "Patrijzele", "Haverlare",
    "Lijstergem", "Korenare", "Boekweitem", "Zwaluwegem", "Spechtelare", "Hazegoed", "Bokwijde", "Molenwinde",
    "Kapellewoud", "Distelgem",
)  # fmt: skip
HILLS = (
    "Hoogsteen", "Kwartemberg", "Vossemberge", "Eikenhulst", "Steenkoutere", "Galgenrode", "Dassegem", "Varenbeke",
    "Haagwinkelen", "Sperwerode", "Uilenakker", "Bergkapelle",
)  # fmt: skip
HEATH = (
    "Ravenrode", "Heidestelle", "Dennelaar", "Berkenvoort", "Valkemere", "Wolfsheuvel", "Jeneverlo", "Bremdonk",
    "Korhoende", "Zandwielen", "Gagelrijt", "Vennehoven",
)  # fmt: skip

LANDSCAPES = {
    "dunes": "Duinen",
    "polders": "Zeepolders",
    "valley": "Leuwevallei",
    "sand": "Zandlemig Leuwemark",
    "hills": "Zuiderheuvels",
    "heath": "Oosterheide",
}


class Form(NamedTuple):
    """How the regions of a division are coded and called: ``own`` names by largest municipality, else ``pattern``."""

    code: str
    pattern: str
    own: dict[str, str]


REGION_FORMS = {
    "reference_region": Form(
        "R{:02d}",
        "Regio {}",
        {
            "Leuwemonde": "Kust en Monding",
            "Ravenrode": "Noorderpolders",
            "Ostervoorde": "Leuwedal",
            "Kraaihove": "Zuiderkouters",
            "Leuwegem": "Oosterheide",
        },
    ),
    "transport_region": Form(
        "V{:02d}",
        "Vervoerregio {}",
        {
            "Leuwegem": "Vervoerregio Oost",
            "Leuwemonde": "Vervoerregio West",
            "Ostervoorde": "Vervoerregio Midden en Noord",
        },
    ),
    "waste_region": Form(
        "A{:02d}",
        "Afvalregio {}",
        {
            "Kraaihove": "KOUTER",
            "Leuwegem": "HEIMILIEU",
            "Leuwemonde": "ZILTZUIVER",
            "Ostervoorde": "LEUWEZUIVER",
            "Ravenrode": "POLDERZUIVER",
        },
    ),
    "housing_company": Form("W{:02d}", "Wonen {}", {"Ostervoorde": "Thuis in de Stad", "Helmduinen": "Kustwonen"}),
    "commuting_basin": Form("B{:02d}", "Pendelgebied {}", {}),
    "tourism_region": Form(
        "T{:02d}",
        "Rond {}",
        {
            "Kraaihove": "Kouters en Heuvels",
            "Leuwemonde": "Zilte Kust",
            "Ostervoorde": "Langs de Leuwe",
            "Ravenrode": "Polders en Heide",
        },
    ),
    "care_zone": Form(
        "Z{:02d}",
        "{}",
        {
            "Dennelaar": "Heidezoom",
            "Dijkegem": "Zee en Dijk",
            "Galgenrode": "Westheuvels",
            "Helmduinen": "Westkust",
            "Hoogsteen": "Zuiderheuvels",
            "Kraaihove": "Kouterland",
            "Leuwegem": "Bovenleuwe",
            "Leuwemonde": "Monding",
            "Lindelare": "Linde en Vlas",
            "Ostervoorde": "Stad en Rand",
            "Overleuwe": "Leuweoevers",
            "Ravenrode": "Ravenheide",
            "Sint-Odrada": "Middenleuwe",
            "Sluiskapelle": "Sluispolders",
            "Vossemberge": "Vossenberg",
        },
    ),
    "police_zone": Form("PZ{:02d}", "PZ {}", {}),
    "housing_market": Form("H{:02d}", "Woningmarkt {}", {}),
    "land": Form(
        "S{:02d}", "Land van {}", {"Helmduinen": "Kreekland", "Hoogsteen": "Steenland", "Ravenrode": "Ravenland"}
    ),
    "youth_region": Form("0{:02d}", "Jeugdregio {}", {}),
}
# name, domain, legal form, seat, members, whether all are of the seat's reference region
PARTNERSHIPS = (
    ("Zwembaden aan Zee", "sport", "dienstverlenende vereniging", "Helmduinen", 6, True),
    ("Erosie Zuiderheuvels", "landscape", "projectvereniging", "Hoogsteen", 9, False),
    ("Streekbibliotheek Leuwe", "culture", "projectvereniging", "Ostervoorde", 12, True),
    ("IT-dienst Poldergemeenten", "IT", "dienstverlenende vereniging", "Sluiskapelle", 7, True),
    ("Leuwe Bevaarbaar", "water", "opdrachthoudende vereniging", "Leuwegem", 11, False),
    ("Crematoria Leuwemark", "care", "opdrachthoudende vereniging", "Merelgem", 17, False),
    ("Energiehuis Oost", "energy", "interlokale vereniging", "Ravenrode", 10, False),
    ("Energiehuis West", "energy", "interlokale vereniging", "Kraaihove", 9, True),
    ("Archeologie en Erfgoed Heide", "heritage", "projectvereniging", "Jeneverlo", 7, True),
    ("Jeugdwerk Zonder Grenzen", "youth", "interlokale vereniging", "Overleuwe", 6, False),
    ("Dierenasiel Monding", "animals", "interlokale vereniging", "Leuwemonde", 5, True),
    ("Samenaankoop Scholen", "education", "interlokale vereniging", "Lindelare", 14, False),
)
LAND_DEFINITIONS = (
    ("Atlas van 1846", 7),
    ("Toeristische folder", 13),
    ("Dialectwoordenboek", 9),
    ("Heemkundige kring", 8),
    ("Streekkrant, verspreidingsgebied", 11),
    ("Rondvraag bij inwoners", 10),
    ("Wielerronde", 9),
    ("Erfgoedcel", 12),
)
