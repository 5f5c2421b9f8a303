"""A cell becomes phone numbers, and what in it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.dates import sure_date
from recruiterdesk.spreadsheets.phone_forms import quick_number
from recruiterdesk.spreadsheets.planned import PlannedPhone


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """What a cell holds: numbers, pieces that are none, and those that a spreadsheet ruined (4.47912E+11)."""

    phones: tuple[PlannedPhone, ...] = ()
    bad: tuple[str, ...] = ()
    ruined: tuple[str, ...] = ()


_BETWEEN = re.compile(r"\s*(?:[;\n|]|:::|,(?=\s*(?:[+(]|0|[^\W\d_]))|\b(?:und|and|or|oder|et|bzw\.?)\b)\s*")
_SLASH = re.compile(r"\s*/\s*")
_RUINED = re.compile(r"\d+(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_EXTENSION = re.compile(r"\s*(?:x|ext\.?|extension|durchwahl|dw|app\.?|#)\s*:?\s*\d{1,6}$", re.IGNORECASE)
_LABEL = re.compile(r"[^\W\d_][\w.]*", re.UNICODE)
_FAX = re.compile(r"\bfax|telefax|\bpager\b")
_KINDS = (
    (
        PhoneKind.WORK,
        re.compile(
            r"buro|office|work|gesch|dienst|business|firma|durchwahl|trabajo|ufficio|bureau|arbeit|\bpro\b"
        ),
    ),
    (PhoneKind.SHARED, re.compile(r"zentrale|shared|reception|empfang|sekretariat|switchboard|standard")),
    (PhoneKind.PRIVATE, re.compile(r"priv|home|zuhause|perso|casa|\bhem\b")),
)
_AMERICAN = re.compile(r"(?:1[-. ])?(?:\([2-9]\d\d\) ?|[2-9]\d\d([-. ]))\d{3}[-. ]\d{4}(?!\d)")
_MIN_DIGITS = 6
_LONGEST_CELL = 500
_LONGEST_DATE = len("2026-09-14")
_MAX_DIGITS = 17
# The library calls German numbers of any length possible; mobile numbers there have ten digits at least.
_SHORT_GERMAN_MOBILE = re.compile(r"\+491[567]\d{1,7}")
_ZEROS_ABROAD = re.compile(r"00(?=[1-9]\d{7,})")


def read_phones(cell: str, region: str, kind: PhoneKind = PhoneKind.UNKNOWN) -> PhoneReading:
    """Return the numbers of a cell in E.164.

    Args:
        cell: one or several numbers, with labels ("0171 3920033 (priv.), 0711 4901 122 (Büro)").
        region: the country (ISO code) of numbers that are written without one.
        kind: what the column says about its numbers; a label in the cell is heard first.
    """
    if (number := quick_number(cell, region)) and (len(cell) > _LONGEST_DATE or not sure_date(cell)):
        return PhoneReading((PlannedPhone(number, cell, kind),))
    if len(cell) > _LONGEST_CELL:
        return PhoneReading(bad=(cell,))
    phones: list[PlannedPhone] = []
    bad: list[str] = []
    ruined: list[str] = []
    for piece in _pieces(cell):
        if _RUINED.fullmatch(piece):
            ruined.append(piece)
        elif sure_date(piece) or is_fax(piece) or not (number := e164(_without_labels(piece), region)):
            bad.append(piece)
        elif number not in (phone.number for phone in phones):
            phones.append(PlannedPhone(number, piece, kind_named(piece, kind)))
    return PhoneReading(tuple(phones), tuple(bad), tuple(ruined))


@lru_cache(maxsize=8192)
def e164(text: str, region: str) -> str:
    """Return a number in E.164, or "" where it is not possible in its country."""
    if number := quick_number(text, region):
        return number
    return number_by_library(text, region)


def number_by_library(text: str, region: str) -> str:
    """Return the same as `e164`, asking the library even for common forms."""
    digits = sum(character.isdigit() for character in text)
    if not _MIN_DIGITS <= digits <= _MAX_DIGITS + _MIN_DIGITS:
        return ""
    import phonenumbers

    try:
        number = phonenumbers.parse(_plain(text), region)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    found = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return "" if _SHORT_GERMAN_MOBILE.fullmatch(found) else found


def main_region_of(number: str) -> str:
    """Return the main country (ISO code) of the calling code of a number in E.164, e.g. US for all of +1."""
    import phonenumbers

    for length in (1, 2, 3):
        if regions := phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(number[1 : 1 + length])):
            return str(regions[0])
    return ""


@lru_cache(maxsize=512)
def calling_code(region: str) -> str:
    """Return the calling code of a country, e.g. +49 for DE."""
    import phonenumbers

    return f"+{phonenumbers.country_code_for_region(region)}"


def has_american_shape(text: str) -> bool:
    """Tell whether a number is written as only North America writes: (415) 555-1234 or 415-555-1234."""
    return _AMERICAN.match(text) is not None


def is_valid(number: str) -> bool:
    """Tell whether a number in E.164 can be somebody's by all that is known of its country's numbers."""
    import phonenumbers

    return bool(phonenumbers.is_valid_number(phonenumbers.parse(number)))


def is_international(text: str) -> bool:
    """Tell whether a number is written with its country."""
    plain = text.lstrip(" (")
    return plain.startswith("+") or bool(_ZEROS_ABROAD.match(re.sub(r"\D", "", plain)))


def _pieces(cell: str) -> list[str]:
    text = cell.strip()
    if not text:
        return []
    if (
        sum(character.isdigit() for character in text) <= _MAX_DIGITS - 2
        and "/" not in text
        and "," not in text
        and not _BETWEEN.search(text)
    ):
        return [text]
    pieces: list[str] = []
    for piece in _BETWEEN.split(text):
        parts = _SLASH.split(piece)
        whole = len(parts) == 1 or any(sum(map(str.isdigit, part)) < _MIN_DIGITS for part in parts)
        pieces += [piece] if whole else parts
    return [piece.strip() for piece in pieces if piece.strip()]


def _without_labels(piece: str) -> str:
    """Return the number alone: no extension, no words."""
    return " ".join(_LABEL.sub(" ", _EXTENSION.sub("", piece)).replace("()", " ").replace(":", " ").split())


def _plain(text: str) -> str:
    """Write 0049 as +49 and (0)69 as 069, whatever the country dials to get abroad."""
    digits = re.sub(r"\D", "", text)
    if "+" not in text and _ZEROS_ABROAD.match(digits):
        return "+" + digits[2:]
    return re.sub(r"\(\s*0\s*\)", "0", text) if "+" not in text else text


def is_fax(text: str) -> bool:
    """Tell whether words name a fax or a pager."""
    return _FAX.search(fold(text)) is not None


def kind_named(piece: str, kind: PhoneKind) -> PhoneKind:
    """Return the kind of number that words name, else the one given."""
    words = fold(piece)
    return next((found for found, pattern in _KINDS if pattern.search(words)), kind)
