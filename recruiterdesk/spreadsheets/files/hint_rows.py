"""The row below a header that says what is to be filled in: "(dd/mm/yyyy)", "€", "[text]", "Response"."""

from __future__ import annotations

import re
from dataclasses import replace

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import listed, words_in
from recruiterdesk.spreadsheets.found import FoundTable, TableRow

_KINDS_OF_ANSWERS = listed(
    """
    open-ended response|response|other (please specify)|offene antwort|antwort|réponse ouverte|réponse|
    respuesta abierta|respuesta|open antwoord|antwoord|risposta aperta|risposta|resposta aberta|resposta
    """
)
# Day, month and year as they are abbreviated in English, German, French, Spanish, Italian and Dutch.
_FORMAT = re.compile(
    r"(?:[dtjg]{1,2}|m{1,4}|[yja]{2,4})(?:[./-](?:[dtjg]{1,2}|m{1,4}|[yja]{2,4})){1,2}|hh:mm(?::ss)?"
)
_UNITS = words_in("€ $ £ % k€ t€ eur euro euros keur teur usd gbp chf pln sek k tsd cm km kg h")
_TYPES = words_in(
    """
    text txt string str number numeric integer int float decimal date datetime boolean bool email url phone
    dropdown select choice list free required optional mandatory zahl datum auswahl freitext pflicht
    pflichtfeld texte nombre choix liste obligatoire facultatif texto numero fecha obligatorio opcional
    lista testo data tekst getal verplicht optioneel y/n yes/no j/n ja/nein oui/non months years days weeks
    hours monate jahre tage wochen mois ans jours meses
    """
)
_BETWEEN = words_in(
    """
    in per pro par von aus see siehe voir of or oder ou the der die das from as all alle amounts betrage
    angaben
    """
)
_SAYS_MORE = re.compile(r"[\d@]")
_SIGNS = re.compile(r"[()\[\]<>{},;*]+")
_ROWS_LOOKED_AT = 3
_FEWEST = 2


def without_hints(found: FoundTable) -> FoundTable:
    """Return the table without the row that says what is to be filled in, which is left out as a note."""
    if found.header is None:
        return found
    first = next((row for row in found.rows[:_ROWS_LOOKED_AT] if not row.is_blank()), None)
    if first is None or not (_are_hints(first) or _are_kinds_of_answers(first)):
        return found
    rows = tuple(row for row in found.rows if row is not first)
    return replace(found, rows=rows, skipped=(*found.skipped, (first.row, "note")))


def _are_kinds_of_answers(row: TableRow) -> bool:
    said = {cell.strip().lower() for cell in row.cells} - {""}
    return all(each in _KINDS_OF_ANSWERS or each.startswith('{"importid"') for each in said)


def _are_hints(row: TableRow) -> bool:
    """Tell whether all cells of a row are hints; words of types alone have to be several.

    Beside how days are written and another hint, all that holds no figure and no address is one.
    """
    said = [fold(cell).strip().replace(" / ", "/") for cell in row.cells if cell.strip()]
    words = [[word for word in _SIGNS.sub(" ", each).split() if word not in _BETWEEN] for each in said]
    hints = [each for each in words if each and all(map(_is_hint, each))]
    if len(hints) < len(words):
        says_how = any(map(_FORMAT.fullmatch, (word for each in hints for word in each)))
        return len(hints) >= _FEWEST and says_how and not any(map(_SAYS_MORE.search, said))
    return len(said) >= _FEWEST or not _TYPES.issuperset(words[0])


def _is_hint(word: str) -> bool:
    return word in _UNITS or word in _TYPES or _FORMAT.fullmatch(word) is not None
