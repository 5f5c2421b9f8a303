"""Rows that add up a table, or count its rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from operator import itemgetter

from recruiterdesk.spreadsheets.columns.header_words import words_in

_TOTAL_WORDS = words_in(
    """
    total totals sum summe gesamt gesamtsumme insgesamt anzahl grand_total subtotal zwischensumme count
    antall aantal liczba ilość počet lukumäärä
    totaal totale totali somme suma razem summa total_general average avg mean durchschnitt mittelwert
    schnitt moyenne media média promedio gemiddelde gemiddeld średnia medel medelvärde průměr gennemsnit
    gjennomsnitt celkem součet totalt i_alt yhteensä összesen toplam suma_całkowita итого всего разом
    усього общо σύνολο ukupno skupaj spolu kokku kopā iš_viso 合計 合计 总计 總計 합계 총계 المجموع סה״כ tổng
    tổng_cộng jumlah zusammen celkom viso всього mezisoučet medzisúčet delsum delsumma deltotal subtotaal
    subtotale sous-total sous_total részösszeg välisumma suma_częściowa ara_toplam 小計 小计 소계
    """
)
"""What a row of totals begins with, "_" for a blank."""
# Beside a figure they count; Hungarians are called so, too.
_COUNTING_WORDS = _TOTAL_WORDS | words_in("antal")
# "Durchschnittsalter": other words are written together with them.
_MEANS = ("durchschnitt", "medel", "gjennomsnitt", "gennemsnit", "gemiddeld", "average")
_MEANS_BEHIND = words_in("moyen medio médio średni")
_TOTALS_OF = words_in("total subtotal summe zwischensumme gesamt totale totaal sous-total")
_AMOUNT = re.compile(r"[€$£]?\s?-?(?:\d{1,4}|\d{1,3}(?:[.,'’ ]\d{3})+)(?:[.,]\d{1,2})?\s?[€$£%]?")
_SHORTEST_TOTAL = 3
_TOTAL_STARTS = frozenset(word[:_SHORTEST_TOTAL].replace("_", " ") for word in _COUNTING_WORDS) | {
    word + sign for word in _TOTAL_WORDS if len(word) < _SHORTEST_TOTAL for sign in ":： "
}
START_OF_CELL: Callable[[str], str] = itemgetter(slice(_SHORTEST_TOTAL))
"""Returns as much of a cell as tells whether it can be a word for a total."""
_LONGEST_TOTAL = 30
_LONGEST_COUNT = 50
_FIGURE_BEHIND = re.compile(r"[:=]?\s*[\d.,]+(?: [^\W\d_]+)?$")
# As "Total candidates: 3" and "Kandidaten gesamt: 3" do, or "3 candidates in total".
_COUNTED = re.compile(r"(?:\d{1,6} )?((?:[^\W\d_]+ ){0,4}[^\W\d_]+)\s*[:=]?\s*(?:\d{1,6})?\.?")
_COUNTED_ROWS = re.compile(
    r"\(\d+ \w+(?: \w+)?\)"
    r"|1 (?:entry|record|row|result|contact|candidate|person|kontakt|kandidat(?:in)?|candidat[oe]?|kandidaat"
    r"|kandydat)"
    r"|\d{1,6} (?:entries|records|rows|results|items|contacts|candidates|people|eintr[aä]ge|datens[aä]tze"
    r"|zeilen|treffer|kandidaten|kontakte|personen|enregistrements|lignes|contacts|registros|filas|contactos|righe"
    r"|contatti|rijen|resultaten|rekord[óo]w|wierszy|rader|poster|z[aá]znam[uů])"
    r"(?: (?:found|in total|total|gefunden|insgesamt|au total|en total|trouv[eé]s))?\.?",
    re.IGNORECASE,
)
_SHORT_FIGURE = re.compile(r"\d{1,6}")
_COUNT = re.compile(r"\d+ [^\W\d_]+")


def begins_data(start: str) -> bool:
    """Tell whether a cell that begins so can neither name a total nor be a rule across the table."""
    return start[0].isalnum() and not begins_total(start)


def begins_total(start: str) -> bool:
    """Tell whether a cell that begins so can be a word for a total."""
    return start.lower() in _TOTAL_STARTS


def names_total(cell: str) -> bool:
    """Tell whether a cell is a word for a total, also with a figure behind it."""
    if len(cell) > _LONGEST_TOTAL:
        return False
    return _FIGURE_BEHIND.sub("", cell).lower().rstrip(":：. ").replace(" ", "_") in _TOTAL_WORDS


def sums_up(label: str) -> bool:
    """Tell whether a label ahead of figures is one of a total or a mean: "Medelålder", "Total CVs"."""
    words = label.lower().rstrip(":：. ").split()
    return bool(words) and (
        words[0].startswith(_MEANS) or words[0] in _TOTAL_WORDS or words[-1] in _TOTAL_WORDS | _MEANS_BEHIND
    )


def totals_somebody(cells: Sequence[str]) -> bool:
    """Tell whether a cell is a total of somebody's rows, an amount behind it: "Summe Tom", "12.500,00"."""
    first, *others = [cell for cell in cells if cell]
    words = first.split()
    return len(words) > 1 and words[0].lower() in _TOTALS_OF and all(map(_AMOUNT.fullmatch, others))


def counts_rows(cells: Sequence[str]) -> bool:
    """Tell whether cells say how many rows there are, and nothing else: "Total candidates: 3"."""
    first, *others = [cell for cell in cells if cell]
    if len(first) > _LONGEST_COUNT or len(others) > 1 or not all(map(_SHORT_FIGURE.fullmatch, others)):
        return False
    if _COUNTED_ROWS.fullmatch(first):
        return True
    counted = _COUNTED.fullmatch(first)
    if counted is None or not (others or any(map(str.isdigit, first))):
        return False
    words = counted[1].lower().split()
    return words[0] in _COUNTING_WORDS or words[-1] in _COUNTING_WORDS


def is_figure(cell: str) -> bool:
    """Tell whether a cell is a number, or one of something: "12 EUR", "3 people"."""
    if _COUNT.fullmatch(cell):
        return True
    return any(sign.isdigit() for sign in cell) and sum(map(str.isalpha, cell)) <= 3  # noqa: PLR2004 - "12 EUR"
