"""People as contact cards, version 3.0: the one that every phone, Outlook and Google import.

RFC 2426, with the line folding of RFC 2425 at 75 octets.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.writing.formula_guard import escaped

OWN_PROPERTY = "X-RECRUITERDESK"
"""What cards have no property for: header and text, for the importer alone."""

_OCTETS = 75
_TEL = {
    PhoneKind.PRIVATE: "TEL;TYPE=HOME,VOICE",
    PhoneKind.WORK: "TEL;TYPE=WORK,VOICE",
    PhoneKind.SHARED: "TEL;TYPE=VOICE",
    PhoneKind.UNKNOWN: "TEL;TYPE=VOICE",
}
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class WrittenCard:
    """One person as a card; `own` are (header, text) that cards have no property for."""

    full_name: str
    given: str = ""
    family: str = ""
    honorific: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[tuple[str, PhoneKind], ...] = ()
    company: str = ""
    title: str = ""
    place: str = ""
    country: str = ""
    url: str = ""
    notes: str = ""
    own: tuple[tuple[str, str], ...] = ()


def write_vcards(path: Path, cards: Iterable[WrittenCard]) -> int:
    """Write the cards as UTF-8 and return how many there are.

    Raises:
        OSError: the file can't be written.
    """
    count = 0
    with path.open("w", encoding="utf-8", newline="", errors="replace") as file:
        for count, card in enumerate(cards, start=1):  # noqa: B007 - the count is what is returned
            file.writelines(f"{_folded(line)}\r\n" for line in _lines(card))
    return count


def _lines(card: WrittenCard) -> Iterator[str]:
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"FN:{_value(card.full_name)}"
    family, given = card.family, card.given
    if not (family or given):
        given = card.full_name
    yield f"N:{_value(family)};{_value(given)};;{_value(card.honorific)};"
    yield from (f"EMAIL;TYPE=INTERNET:{_value(email)}" for email in card.emails)
    for number, kind in card.phones:
        if kind is PhoneKind.SHARED:
            yield f"{OWN_PROPERTY}:Phone;{number} (shared)"
    yield from (f"{_TEL[kind]}:{_value(number)}" for number, kind in card.phones)
    if card.company:
        yield f"ORG:{_value(card.company)}"
    if card.title:
        yield f"TITLE:{_value(card.title)}"
    if card.place or card.country:
        yield f"ADR;TYPE=HOME:;;;{_value(card.place)};;;{_value(card.country)}"
    if card.url:
        yield f"URL:{_value(card.url)}"
    if card.notes:
        yield f"NOTE:{_value(card.notes)}"
    yield from (f"{OWN_PROPERTY}:{_value(header)};{_value(text)}" for header, text in card.own if text)
    yield "END:VCARD"


def _value(text: str) -> str:
    """Escape what a value can't hold; control signs but line breaks become blanks."""
    plain = _CONTROLS.sub(" ", escaped(text.replace("\r\n", "\n").replace("\r", "\n")))
    for sign, written in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        plain = plain.replace(sign, written)
    return plain


def _folded(line: str) -> str:
    """Break a line after 75 octets at most, never within a letter."""
    if len(line.encode("utf-8", "replace")) <= _OCTETS:
        return line
    pieces, piece, octets = [], "", 0
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if octets + size > _OCTETS:
            pieces.append(piece)
            piece, octets = " ", 1
        piece += letter
        octets += size
    return "\r\n".join((*pieces, piece))
