"""Rows that are no data, and rows that cannot be read, are told apart from the others."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import itemgetter

from recruiterdesk.spreadsheets.footers import notes_below, reads_as_name
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.header_words import listed
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.row_context import RowTexts

_TOTAL_WORDS = frozenset(
    {
        "total",
        "totals",
        "sum",
        "summe",
        "gesamt",
        "gesamtsumme",
        "insgesamt",
        "anzahl",
        "grand_total",
        "subtotal",
    }
    | {
        "zwischensumme",
        "count",
        "totaal",
        "totale",
        "totali",
        "somme",
        "suma",
        "razem",
        "summa",
        "total_general",
    }
    | {"average", "avg", "mean", "durchschnitt", "mittelwert", "schnitt", "moyenne", "media", "média"}
    | {"promedio", "gemiddelde", "gemiddeld", "średnia", "medel", "medelvärde", "průměr", "gennemsnit"}
    | {
        "gjennomsnitt",
        "celkem",
        "součet",
        "totalt",
        "i_alt",
        "yhteensä",
        "összesen",
        "toplam",
        "suma_całkowita",
    }
    | {"итого", "всего", "разом", "усього", "общо", "σύνολο", "ukupno", "skupaj", "spolu", "kokku", "kopā"}
    | {
        "iš_viso",
        "合計",
        "合计",
        "总计",
        "總計",
        "합계",
        "총계",
        "المجموع",
        "סה״כ",
        "tổng",
        "tổng_cộng",
        "jumlah",
    }
)
_TOTALS_OF = frozenset(
    {"total", "subtotal", "summe", "zwischensumme", "gesamt", "totale", "totaal", "sous-total"}
)
_AMOUNT = re.compile(r"[€$£]?\s?-?(?:\d{1,4}|\d{1,3}(?:[.,'’ ]\d{3})+)(?:[.,]\d{1,2})?\s?[€$£%]?")
_SHORTEST_TOTAL = 3
_TOTAL_STARTS = frozenset(word[:_SHORTEST_TOTAL] for word in _TOTAL_WORDS) | {
    word + sign for word in _TOTAL_WORDS if len(word) < _SHORTEST_TOTAL for sign in ":： "
}
_START: Callable[[str], str] = itemgetter(slice(_SHORTEST_TOTAL))
_NOTE_WORDS = 5
_LONGEST_TOTAL = 30
_LONGEST_COUNT = 50
_FIGURE_BEHIND = re.compile(r"[:=]?\s*[\d.,]+(?: [^\W\d_]+)?$")
# As "Total candidates: 3" and "Kandidaten gesamt: 3" do, or "3 candidates in total".
_COUNTED = re.compile(r"(?:\d{1,6} )?((?:[^\W\d_]+ ){0,4}[^\W\d_]+)\s*[:=]?\s*(?:\d{1,6})?\.?")
_COUNTED_ROWS = re.compile(
    r"\(\d+ \w+(?: \w+)?\)"
    r"|\d{1,6} (?:entries|records|rows|results|items|contacts|candidates|people|eintr[aä]ge|datens[aä]tze"
    r"|zeilen|treffer|kandidaten|kontakte|personen|enregistrements|lignes|contacts|registros|filas|contactos|righe"
    r"|contatti|rijen|resultaten|rekord[óo]w|wierszy|rader|poster|z[aá]znam[uů])"
    r"(?: (?:found|in total|total|gefunden|insgesamt|au total|en total|trouv[eé]s))?\.?",
    re.IGNORECASE,
)
_SHORT_FIGURE = re.compile(r"\d{1,6}")
_COUNT = re.compile(r"\d+ [^\W\d_]+")
_SEPARATOR = re.compile(r":?[-=_*+~]{2,}:?")
_MADE_ON = re.compile(
    r"(?:stand|export(?:ed|iert)?|as of|generated|erstellt|created|printed|gedruckt|page|seite|report)\b"
    r"[^@]*\d[^@]*",
    re.IGNORECASE,
)
# "* = prefers e-mail", "-- end of list --".
_ABOUT_ROWS = re.compile(
    r"(?:\*+|[†‡§])\)?\s*[=:–—-]\s.*"
    r"|\W*(?:end of (?:the )?(?:list|file|report|data|document|export|table)|ende der (?:liste|tabelle|datei)"
    r"|(?:fin|fine|fim) (?:de (?:la |el )?|del(?:la)? |d[ae] )?(?:list[ae]|fichier|elenco|tabla)"
    r"|einde (?:van de )?lijst|koniec listy|slut på listan)\W*",
    re.IGNORECASE,
)
# "Senior Accountant (m/f/d)": a job, never a name.
_ANY_GENDER = re.compile(r"\((?:[mwfdxhvi]\s?/\s?){1,3}[mwfdxhvi*]\)", re.IGNORECASE)
_KINDS_OF_ANSWERS = listed(
    """
    open-ended response|response|other (please specify)|offene antwort|antwort|réponse ouverte|réponse|
    respuesta abierta|respuesta|open antwoord|antwoord|risposta aperta|risposta|resposta aberta|resposta
    """
)
_FEW_COLUMNS = 2
_BLANKS_BETWEEN = 3


class RowSorter:
    """Sorts the rows of one table."""

    def __init__(self, found: FoundTable) -> None:
        self._found = found
        self._notes = notes_below(found) | _kinds_of_answers(found)
        self._names = frozenset(found.header or ())
        self._width = len(found.header or ())
        self._is_text = found.source.sheet is None
        header_row = found.source.header_row or 0
        self._begins_data = Memo(_begins_data)
        self._has_title = (header_row - 1, "preamble") in found.skipped

    def reason_to_skip(self, row: TableRow, texts: RowTexts) -> str:
        """Return why a row is no data (blank, repeated_header, total, note), "" for data."""
        filled = texts.shape.keys
        if not filled:
            return "blank"
        if row.row in self._notes:
            return "note"
        first = texts.cells[texts.shape.first]
        if not first[0].isalnum() and all(_SEPARATOR.fullmatch(cell) for cell in texts.cells if cell):
            return "note"
        starts_total = _START(first).lower() in _TOTAL_STARTS
        if (starts_total or len(filled) == 1) and _counts_rows(texts.cells[texts.shape.first :]):
            return "total"
        is_total = starts_total and (names_total(first) or _totals_somebody(texts.cells[texts.shape.first :]))
        if len(filled) > 1 and first not in self._names and not is_total:
            return ""
        if is_total and all(_is_figure(cell) for cell in texts.cells[texts.shape.first + 1 :] if cell):
            return "total"
        return self._reason_by_first(row, first, is_alone=len(filled) == 1)

    def are_data(self, numbers: Sequence[int], firsts: Sequence[str]) -> list[bool]:
        """Tell of rows that fill several cells whether they are data for sure, by their first filled cells.

        Where they aren't, reason_to_skip tells.

        Args:
            numbers: the rows.
            firsts: the first filled cell of each.
        """
        by_start = map(self._begins_data.__getitem__, map(_START, firsts))
        notes, names = self._notes, self._names
        return [
            is_data and number not in notes and first not in names
            for is_data, number, first in zip(by_start, numbers, firsts, strict=True)
        ]

    def _reason_by_first(self, row: TableRow, first: str, *, is_alone: bool) -> str:
        if first in self._names and _repeats_header(self._found.header or (), row):
            return "repeated_header"
        is_note = is_alone and (_is_note(self._found, first) or self._heads_section(row, first))
        return "note" if is_note else ""

    def _heads_section(self, row: TableRow, cell: str) -> bool:
        """Tell whether a cell alone stands above a header that comes again, as a title stood above the first.

        Where nothing stood above the first, what reads as a name is a person.
        """
        if self._width <= _FEW_COLUMNS or (reads_as_name(cell) and not self._has_title):
            return False
        rows = self._found.rows
        behind = bisect_right(rows, row.row, key=_row_number)
        below = next((each for each in rows[behind : behind + _BLANKS_BETWEEN] if not each.is_blank()), None)
        return below is not None and _repeats_header(self._found.header or (), below)

    def reason_to_reject(self, row: TableRow, remarks: Remarks) -> str:
        """Return why a row cannot be read (extra_cells), "" where it can; one that is too short is warned of.

        In a text file a cell beyond the header means that a delimiter stands inside another cell, so that
        nothing in the row is where it seems; in a sheet it is a remark beside the table.
        """
        surplus = len(row.cells) - self._width
        if surplus < 0:
            remarks.warn("short_row", cells=str(len(row.cells)), columns=str(self._width))
        if surplus <= 0 or self._found.header is None or not self._is_text:
            return ""
        return "extra_cells" if any(cell.strip() for cell in row.cells[self._width :]) else ""


def _kinds_of_answers(found: FoundTable) -> frozenset[int]:
    """Return the row below the questions of a survey that says of which kind their answers are."""
    for row in found.rows[:_BLANKS_BETWEEN]:
        said = {cell.strip().lower() for cell in row.cells} - {""}
        if said and all(each in _KINDS_OF_ANSWERS or each.startswith('{"importid"') for each in said):
            return frozenset({row.row})
    return frozenset()


def _begins_data(start: str) -> bool:
    """Tell whether a cell that begins so can neither name a total nor be a rule across the table."""
    return start[0].isalnum() and start.lower() not in _TOTAL_STARTS


def _row_number(row: TableRow) -> int:
    return row.row


def _repeats_header(header: tuple[str, ...], row: TableRow) -> bool:
    named = [cell.strip() for cell in header]
    return [cell.strip() for cell in row.cells[: len(named)]] == named


def names_total(cell: str) -> bool:
    """Tell whether a cell is a word for a total, also with a figure behind it."""
    if len(cell) > _LONGEST_TOTAL:
        return False
    return _FIGURE_BEHIND.sub("", cell).lower().rstrip(":：. ").replace(" ", "_") in _TOTAL_WORDS


def _totals_somebody(cells: Sequence[str]) -> bool:
    """Tell whether a cell is a total of somebody's rows, an amount behind it: "Summe Tom", "12.500,00"."""
    first, *others = [cell for cell in cells if cell]
    words = first.split()
    return len(words) > 1 and words[0].lower() in _TOTALS_OF and all(map(_AMOUNT.fullmatch, others))


def _counts_rows(cells: Sequence[str]) -> bool:
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
    return words[0] in _TOTAL_WORDS or words[-1] in _TOTAL_WORDS


def _is_note(found: FoundTable, cell: str) -> bool:
    """Tell whether a cell alone in its row is a remark: many words, or when the table was made."""
    if _MADE_ON.fullmatch(cell) or _ABOUT_ROWS.fullmatch(cell):
        return True
    if len(found.header or ()) <= _FEW_COLUMNS or "@" in cell:
        return False
    return len(cell.split()) > _NOTE_WORDS or _ANY_GENDER.search(cell) is not None


def _is_figure(cell: str) -> bool:
    if _COUNT.fullmatch(cell):
        return True
    return any(sign.isdigit() for sign in cell) and sum(map(str.isalpha, cell)) <= 3  # noqa: PLR2004 - "12 EUR"
