"""A cell becomes phone numbers, and what in it is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.values.blanks import says_nothing
from recruiterdesk.spreadsheets.values.dates import sure_date
from recruiterdesk.spreadsheets.values.needless_prefixes import without_needless_prefix
from recruiterdesk.spreadsheets.values.parsed_numbers import parsed_number
from recruiterdesk.spreadsheets.values.phone_forms import quick_number
from recruiterdesk.spreadsheets.values.phone_pieces import NumberPiece, numbers_in, plain_signs


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """What a cell holds: numbers, pieces that are none, and those that a spreadsheet ruined (4.47912E+11).

    `extensions` are (number, extension) of those that have one, `mended` (number, as written) of those whose
    first 0 a spreadsheet took away.
    """

    phones: tuple[PlannedPhone, ...] = ()
    bad: tuple[str, ...] = ()
    ruined: tuple[str, ...] = ()
    extensions: tuple[tuple[str, str], ...] = ()
    mended: tuple[tuple[str, str], ...] = ()


_RUINED = re.compile(r"\d+(?:[.,]\d+)?E\+?\d+|#{3,}", re.IGNORECASE)
_NO_NUMBER = re.compile(r"\+\d{1,3}|0{1,3}")
_LETTER = re.compile(r"[^\W\d_]")
_FAX = re.compile(r"\bfax|telefax|faks|\bpager\b|\btelecopie|\bфакс")
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
_LONG_NATIONAL = 11
_TOO_LONG = 12
_E164_DIGITS = 15
# "(84) 99547-2559" begins with the area, "(91) 98765-43210" with the country: ten digits have their area.
_AREA_IN_BRACKETS = re.compile(r"\(\d{4,5}\) ?[\d-]+|\(\d{2,3}\) ?(?=(?:-?\d){5,9}$)\d{2,5}(?:-\d{2,5}){1,2}")
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
    text = plain_signs(cell)
    if (says_nothing(text) and not _RUINED.fullmatch(text)) or _NO_NUMBER.fullmatch(text):
        return PhoneReading()
    return _read_pieces(numbers_in(text), region, kind)


def _read_pieces(pieces: tuple[tuple[str, NumberPiece], ...], region: str, kind: PhoneKind) -> PhoneReading:
    phones: dict[str, PlannedPhone] = {}
    bad, ruined, extensions, mended = [], [], [], []
    for piece, found in pieces:
        if _RUINED.fullmatch(piece):
            ruined.append(piece)
        elif says_nothing(piece):
            continue
        elif sure_date(piece) or is_fax(piece):
            bad.append(piece)
        elif number := e164(found.number, region):
            phones.setdefault(number, PlannedPhone(number, piece, kind_named(piece, kind)))
            if found.extension:
                extensions.append((number, found.extension))
            if _had_no_zero(found.number, number):
                mended.append((number, piece))
        elif two := _two_numbers(found.number, region):
            for number in two:
                phones.setdefault(number, PlannedPhone(number, piece, kind_named(piece, kind)))
        else:
            bad.append(piece)
    return PhoneReading(tuple(phones.values()), tuple(bad), tuple(ruined), tuple(extensions), tuple(mended))


@lru_cache(maxsize=8192)
def e164(text: str, region: str) -> str:
    """Return a number in E.164, or "" where it is not possible in its country."""
    if number := quick_number(text, region) or (text[:2] == "00" and quick_number(f"+{text[2:]}", region)):
        return number
    return number_by_library(text, region)


def number_by_library(text: str, region: str) -> str:
    """Return the same as `e164`, asking the library even for common forms."""
    digits = sum(map(str.isdigit, text))
    if not _MIN_DIGITS <= digits <= _MAX_DIGITS + _MIN_DIGITS:
        return ""
    plain = _plain(text, region)
    number = _possible(plain, region)
    if "+" in text or text.lstrip("(")[:1] == "0":
        return without_needless_prefix(plain, region) or number
    if _AREA_IN_BRACKETS.fullmatch(text):
        return number
    return _otherwise(re.sub(r"\D|\(0\)", "", text), number, region) or number


def _otherwise(digits: str, number: str, region: str) -> str:
    """Return the number whose + is missing, or whose first 0 in Italy, where only that makes it valid."""
    if _LONG_NATIONAL <= len(digits) <= _E164_DIGITS:
        abroad = _possible(f"+{digits}", region)
        own = abroad.startswith(calling_code(region))
        if is_valid(abroad) and (own or len(digits) >= _TOO_LONG or not is_valid(number)):
            return abroad
        if len(digits) >= _TOO_LONG and quick_number(f"+{digits}", region):
            return abroad
    italian = _possible(f"0{digits}", region) if region == "IT" and not is_valid(number) else ""
    return italian if is_valid(italian) else ""


def _possible(text: str, region: str) -> str:
    import phonenumbers

    number = parsed_number(text, region)
    is_possible = phonenumbers.ValidationResult.IS_POSSIBLE
    if number is None or phonenumbers.is_possible_number_with_reason(number) != is_possible:
        return ""
    found = str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
    return "" if _SHORT_GERMAN_MOBILE.fullmatch(found) else found


def _had_no_zero(text: str, number: str) -> bool:
    return number.startswith("+390") and text[:1] not in "+0(" and not text.startswith("39")


def _two_numbers(text: str, region: str) -> tuple[str, ...]:
    """Return the numbers of a piece in which only blanks stand between them."""
    words = text.split()
    if sum(map(str.isdigit, text)) <= _E164_DIGITS:
        return ()
    for at in range(1, len(words)):
        numbers = e164(" ".join(words[:at]), region), e164(" ".join(words[at:]), region)
        if all(map(is_valid, numbers)):
            return numbers
    return ()


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
    """Tell whether a number in E.164, "" for none, can be somebody's by what is known of its country."""
    import phonenumbers

    return bool(number) and bool(phonenumbers.is_valid_number(phonenumbers.parse(number)))


def is_mobile(number: str) -> bool:
    """Tell whether a number in E.164, "" for none, can be a mobile one of its country and no other kind."""
    import phonenumbers

    kind = phonenumbers.number_type(phonenumbers.parse(number)) if number else None
    return bool(kind == phonenumbers.PhoneNumberType.MOBILE)


def lacks_area(text: str, region: str) -> bool:
    """Tell whether a number of this country (ISO code) can only be dialled from its own area ("555-0101")."""
    import phonenumbers

    number = parsed_number(text, region)
    is_local = phonenumbers.ValidationResult.IS_POSSIBLE_LOCAL_ONLY
    return number is not None and phonenumbers.is_possible_number_with_reason(number) == is_local


def is_international(text: str) -> bool:
    """Tell whether a number is written with its country."""
    plain = text.lstrip(" (")
    return plain.startswith("+") or bool(_ZEROS_ABROAD.match(re.sub(r"\D", "", plain)))


def lacks_plus(text: str) -> bool:
    """Tell whether a number has its country in front, but not the + that a spreadsheet takes away."""
    digits = text.strip()
    return (
        digits.isdecimal()
        and len(digits) >= _TOO_LONG
        and digits[0] != "0"
        and bool(quick_number(f"+{digits}", ""))
    )


def _plain(text: str, region: str) -> str:
    """Write 0049 as +49 and (0)69 as 069, whatever is dialled to get abroad; Australia dials 0011."""
    digits = re.sub(r"\D", "", text)
    is_from_australia = region == "AU" and digits.startswith("0011")
    if "+" not in text and _ZEROS_ABROAD.match(digits) and not is_from_australia:
        return "+" + digits[2:]
    return re.sub(r"\(\s*0\s*\)", "0", text) if "+" not in text else text


def is_fax(text: str) -> bool:
    """Tell whether words name a fax or a pager."""
    return _LETTER.search(text) is not None and _FAX.search(fold(text)) is not None


def kind_named(piece: str, kind: PhoneKind) -> PhoneKind:
    """Return the kind of number that words name, else the one given."""
    if not _LETTER.search(piece):
        return kind
    words = fold(piece)
    return next((found for found, pattern in _KINDS if pattern.search(words)), kind)
