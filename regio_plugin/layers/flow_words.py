"""What the columns of flow tables are called in six languages, and what they hold when their names say nothing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

GUESSED, ROWS, MATRIX = range(3)
ROLES = ("origin", "destination", "amount", "domain", "period")
_EXACT = {
    "origin": (
        "origin", "origin_code", "from", "orig", "o", "herkomst", "van", "woonplaats", "origine", "residence", "home",
        "from_code", "origin_id", "source", "woongemeente", "gemeente_van", "vertrek", "depart", "provenance", "codgeo",
        "commune_residence", "quelle", "herkunft", "von", "wohnort", "start", "origen", "desde", "residencia", "origen_id",
        "residenza", "partenza", "da", "home_code",
    ),
    "destination": (
        "destination", "destination_code", "to", "dest", "d", "bestemming", "naar", "werkplaats", "workplace", "work",
        "to_code", "destination_id", "target", "werkgemeente", "gemeente_naar", "aankomst", "arrivee", "dclt",
        "commune_travail", "lieu_de_travail", "ziel", "nach", "arbeitsort", "destino", "hacia", "hasta", "trabajo",
        "destinazione", "arrivo", "lavoro", "work_code",
    ),
    "amount": (
        "amount", "workers", "flow", "flows", "count", "trips", "value", "aantal", "w", "effectif", "nombre",
        "commuters", "movers", "persons", "people", "total", "all", "all_modes", "volume", "n", "weight", "ipondi",
        "totaal", "totale", "gesamt", "pendelaars", "werknemers", "personen", "stroom", "verhuizers", "verhuizingen",
        "leerlingen", "hoeveelheid", "waarde", "gewicht", "flux", "navetteurs", "actifs", "travailleurs", "eleves",
        "valeur", "quantite", "poids", "anzahl", "pendler", "wert", "menge", "schueler", "umzuege", "numero",
        "flusso", "flussi", "pendolari", "lavoratori", "valore", "quantita", "flujo", "flujos", "cantidad", "viajes",
        "personas", "trabajadores", "valor",
    ),
    "domain": (
        "domain", "domein", "domaine", "mode", "sector", "purpose", "motief", "motif", "zweck", "bereich", "dominio",
        "ambito", "motivo", "modo", "vervoerswijze",
    ),
    "period": (
        "period", "year", "periode", "jaar", "jaartal", "annee", "jahr", "anno", "ano", "any", "periodo", "zeitraum",
        "time", "date", "datum",
    ),
}  # fmt: skip
_PARTS = {
    "origin": (
        "origin", "orig", "origine", "origen", "from", "home", "live", "residence", "resident", "residents", "herkomst",
        "woon", "woonplaats",
        "woongemeente", "wohnort", "wohn", "residenza", "residencia", "residing",
    ),
    "destination": (
        "destination", "dest", "destino", "destinazione", "to", "work", "workplace", "bestemming", "werk", "werkplaats",
        "werkgemeente", "arbeitsort", "arbeits", "travail", "lavoro", "trabajo", "ziel",
    ),
    "amount": ("amount", "flow", "flows", "flux", "nbflux", "count", "aantal", "workers", "anzahl", "effectif", "trips"),
}  # fmt: skip
_CODES = {
    "code", "cod", "codgeo", "cd", "id", "nis", "nsi", "ins", "refnis", "insee", "ags", "procom", "key", "geocode", "kode",
}  # fmt: skip
_NAMES = {
    "name", "naam", "nom", "nome", "nombre", "label", "lib", "libelle", "libgeo", "bezeichnung", "tx", "descr", "title",
    "titel", "nl", "fr", "de", "denominazione",
}  # fmt: skip
_TOTALS = re.compile(
    r"(grand |sub)?(total|totaal|totale|totali|totales|totaux|gesamt|insgesamt|gesamtsumme|summe|somme|som|sum|suma|somma|"
    r"alle|all|tous|ensemble|eindtotaal|algemeen totaal|total general|total generale|totale generale|total general|"
    r"grand total|row total|column total)"
)
_ENOUGH = 0.5
ROW_NUMBERS = ("fid", "ogc_fid", "objectid")


def plain(name: str) -> str:
    """A column's name without accents, case and punctuation: words joined by underscores."""
    letters = unicodedata.normalize("NFKD", str(name)).encode("ascii", "ignore").decode()
    return "_".join(re.findall(r"[a-z0-9]+", letters.casefold()))


def is_total(name: object) -> bool:
    """True if a heading or a code means the sum of all others."""
    return bool(_TOTALS.fullmatch(plain(str(name)).replace("_", " ")))


def by_name(names: Sequence[str], roles: Iterable[str] = ROLES) -> dict[str, str]:
    """The column of every role that names tell, whole names before parts of names; a column has one role only."""
    words = {name: plain(name) for name in names}
    found: dict[str, str] = {}
    for role in roles:
        free = [name for name in names if name not in found.values()]
        hit = next((name for word in _EXACT[role] for name in free if words[name] == word), "")
        if not hit:
            hit = _by_part([name for name in free if not _only_name(words[name])], words, _PARTS.get(role, ()))
        if hit:
            found[role] = hit
    return found


def _by_part(names: Sequence[str], words: Mapping[str, str], parts: Sequence[str]) -> str:
    """The one column with one of ``parts`` in its name; of several the one that calls itself a code."""
    hits = [name for name in names if set(words[name].split("_")) & set(parts)]
    coded = [name for name in hits if set(words[name].split("_")) & _CODES]
    best = coded or hits
    return best[0] if len(best) == 1 else ""


def _only_name(word: str) -> bool:
    parts = set(word.split("_"))
    return bool(parts & _NAMES) and not parts & _CODES


def by_content(sample: Mapping[str, Sequence[str | None]], known: Iterable[str] | None = None) -> dict[str, str]:
    """Origin, destination and amount by what the columns hold; empty unless one reading only is possible. Of two columns with
    codes the first is the origin.

    Args:
        sample: by column the texts of some rows, None where empty.
        known: codes of the units; without them origin and destination are the two columns that hold the same codes.
    """
    filled = _filled(sample)
    if known is not None:
        codes = {str(code) for code in known if code is not None}
        ends = [name for name, texts in filled.items() if len(texts & codes) >= _ENOUGH * len(texts)]
    else:
        ends = [name for name in filled if any(_same_codes(filled[name], filled[other]) for other in filled if other != name)]
    rest = [name for name in filled if name not in ends and all(is_number(text) for text in filled[name])]
    if len(ends) == 3 and not rest:
        rest = [ends.pop()] if _counts(filled, ends) else []
    if len(ends) != 2 or len(rest) != 1:
        return {}
    return {"origin": ends[0], "destination": ends[1], "amount": rest[0]}


def only_number(sample: Mapping[str, Sequence[str | None]], used: Iterable[str]) -> str:
    """The one column besides ``used`` that holds numbers; empty if there are several or none."""
    taken = set(used)
    left = [name for name, texts in _filled(sample).items() if name not in taken and all(is_number(text) for text in texts)]
    return left[0] if len(left) == 1 else ""


def _filled(sample: Mapping[str, Sequence[str | None]]) -> dict[str, set[str]]:
    """The texts of every column that has some; numbers of rows are left out."""
    each = {name: {text for text in texts if text} for name, texts in sample.items() if name.casefold() not in ROW_NUMBERS}
    return {name: texts for name, texts in each.items() if texts}


def _same_codes(some: set[str], others: set[str]) -> bool:
    return len(some & others) >= _ENOUGH * min(len(some), len(others)) and max(len(some), len(others)) > 1


def _counts(filled: Mapping[str, set[str]], ends: Sequence[str]) -> bool:
    """True if the last of three columns that look like codes is the amount: it holds what neither of the others does."""
    first, second, last = (filled[name] for name in ends)
    return all(is_number(text) for text in last) and _same_codes(first, second) and bool(last - first - second)


def is_number(text: str) -> bool:
    """True for a number as people write it, or a dash."""
    return bool(re.fullmatch(r"[-+]?[\d.,'’\s\u00a0\u202f]*\d(e[-+]?\d+)?|[-–—]", str(text).strip(), re.IGNORECASE))
