"""Contact cards become a table: one row for each card, one column for each thing that cards say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import FAX
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.vcard_lines import Card, CardProperty, read_cards
from recruiterdesk.spreadsheets.found import FoundTable, SourceInfo, TableRow
from recruiterdesk.spreadsheets.writing.writing_vcards import OWN_PROPERTY

BETWEEN_VALUES = " ::: "
"""Between the values of one kind that a card says: its addresses, its numbers."""
# What no person would miss: pictures, sounds, keys, marks of the program that wrote the card.
_LEFT_OUT = frozenset(
    {"VERSION", "PRODID", "REV", "UID", "PHOTO", "LOGO", "SOUND", "KEY", "CLASS", "PROFILE", "MAILER"}
    | {"SOURCE", "NAME", "SORT-STRING", "LABEL", "KIND", "AGENT", "CLIENTPIDMAP", "XML"}
    | {"X-ABLABEL", "X-ABADR", "X-ABUID", "X-MS-OL-DESIGN", "X-MS-OL-DEFAULT-POSTAL-ADDRESS"}
    | {"X-MS-CARDPICTURE", "X-GENERATOR", "X-COUCHDB-APPLICATION-ANNOTATIONS", "X-ETAG"}
    | {"X-EVOLUTION-FILE-AS", "X-IMAGEHASH", "X-IMAGETYPE", "X-SHARED-PHOTO-DISPLAY-PREF"}
)
_NAMES = {
    "NICKNAME": "Nickname",
    "BDAY": "Birthday",
    "TITLE": "Job title",
    "X-SOCIALPROFILE": "URL",
}
_OF_ADDRESS_BOOKS = frozenset({"mycontacts", "starred", "contacts", "allcontacts", "favorites", "kontakte"})
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_JOINED = frozenset({"Notes", "Email", "URL"})
_NUMBERS = frozenset({"Mobile phone", "Home phone", "Work phone", "Phone", "Fax", "Pager", "Assistant phone"})


# Mail programs and broken copies leave a line or two above the first card.
_FIRST_CARD = re.compile(
    r"^BEGIN:VCARD\s*?$\s+^(?:VERSION|N|FN|PROFILE)\b[^\n:]*:", re.IGNORECASE | re.MULTILINE
)
_BEGINNING = 2000
_LINES_AHEAD = 5


def is_vcard(text: str) -> bool:
    """Tell whether a text begins as contact cards do, or its first card follows a few other lines."""
    if text.lstrip("\ufeff \r\n\t")[:11].upper() == "BEGIN:VCARD":
        return True
    found = _FIRST_CARD.search(text, 0, _BEGINNING)
    return found is not None and text.count("\n", 0, found.start()) <= _LINES_AHEAD


def found_in_cards(text: str, encoding: str) -> FoundTable:
    """Return the table of all cards; a row has its card's number.

    Raises:
        FileRefused: no card says anything (code empty).
    """
    rows: list[tuple[int, dict[str, str]]] = []
    groups: list[tuple[int, str]] = []
    for number, card in enumerate(read_cards(text, encoding), start=1):
        if _is_group(card):
            groups.append((number, "note"))
        else:
            rows.append((number, _cells(card)))
    header = tuple(dict.fromkeys(name for _, cells in rows for name in cells))
    if not header:
        raise FileRefused(FileProblem.EMPTY)
    return FoundTable(
        SourceInfo("vcard", encoding=encoding),
        header,
        tuple(TableRow(number, tuple(cells.get(name, "") for name in header)) for number, cells in rows),
        tuple(groups),
    )


def _is_group(card: Card) -> bool:
    """Tell whether a card is a list of others, as of a group, and no person."""
    kinds = (each.text.strip().lower() for name in _KINDS for each in card.named(name))
    return "group" in kinds


def _cells(card: Card) -> dict[str, str]:
    """Return what a card says by column; what comes twice is joined, or has a column with a number."""
    cells: dict[str, str] = {}
    for name, text in (*_names(card), *_work(card), *_others(card)):
        if not text:
            continue
        if name not in cells:
            cells[name] = text
        elif name in _JOINED or name in _NUMBERS:
            cells[name] += ("\n" if name == "Notes" else BETWEEN_VALUES) + text
        else:
            number = next(number for number in range(2, len(cells) + 3) if f"{name} {number}" not in cells)
            cells[f"{name} {number}"] = text
    return cells


def _names(card: Card) -> Iterator[tuple[str, str]]:
    for each in card.named("FN")[:1]:
        yield "Full name", " ".join(each.text.split())
    for each in card.named("N")[:1]:
        headers = ("Last name", "First name", "Middle name", "Name prefix", "Name suffix")
        for header, part in zip(headers, each.parts, strict=False):
            yield header, " ".join(part.replace(",", " ").split())


def _work(card: Card) -> Iterator[tuple[str, str]]:
    for each in card.named("ORG"):
        company, *units = each.parts
        yield "Company", company
        yield "Department", "; ".join(unit for unit in units if unit)


def _others(card: Card) -> Iterator[tuple[str, str]]:
    taken = {"FN", "N", "ORG"} | _LEFT_OUT
    for name in dict.fromkeys(each.name for each in card.properties if each.name not in taken):
        for each in card.named(name):
            if name == "TEL":
                yield _kind_of_number(card, each), _number(each.text)
            elif name == "ADR":
                yield from _address(each, is_first=each is card.named("ADR")[0])
            elif name == OWN_PROPERTY:
                yield each.parts[0], "; ".join(each.parts[1:])
            elif name == "CATEGORIES":
                yield from _categories(each)
            elif name == "ROLE":
                yield "Profession" if card.named("TITLE") else "Job title", each.text
            elif name in {"EMAIL", "NOTE", "URL"}:
                yield {"EMAIL": "Email", "NOTE": "Notes", "URL": "URL"}[name], each.text
            else:
                yield _NAMES.get(name, name), each.text


def _categories(listed: CardProperty) -> Iterator[tuple[str, str]]:
    """Return groups that the user named as how one knows somebody; an address book's own are kept aside."""
    named = [group.strip() for group in listed.text.split(",") if group.strip()]
    if all("".join(fold(group).split()) in _OF_ADDRESS_BOOKS for group in named):
        yield "Categories", listed.text
    else:
        yield "How we know each other", ", ".join(named)


def _kind_of_number(card: Card, number: CardProperty) -> str:
    label = card.label(number.group).lower()
    if "assistant" in label:
        return "Assistant phone"
    if FAX.search(label):
        return "Fax"
    kinds = (
        ({"fax"}, "Fax"),
        ({"pager"}, "Pager"),
        ({"work"}, "Work phone"),
        ({"cell", "iphone", "mobile"}, "Mobile phone"),
        ({"home"}, "Home phone"),
    )
    return next((name for types, name in kinds if types & (number.types | set(label.split()))), "Phone")


def _number(text: str) -> str:
    """Return the number of "tel:+49-171-3920011;ext=12" as a person writes it."""
    number, _, parameters = text.removeprefix("tel:").partition(";")
    extension = parameters.partition("ext=")[2].partition(";")[0]
    return f"{number} ext {extension}" if extension else number


def _address(address: CardProperty, *, is_first: bool) -> Iterator[tuple[str, str]]:
    parts: Sequence[str] = [*address.parts, "", "", "", "", "", "", ""][:7]
    if not is_first:
        yield "Address", ", ".join(" ".join(part.split()) for part in parts if part)
        return
    box, extended, street, city, region, code, country = parts
    if street == "".join(parts) and not any(map(str.isdigit, street)):
        street, city = "", street
    yield "Street", ", ".join(" ".join(part.split()) for part in (box, extended, street) if part)
    yield from (("City", city), ("Region", region), ("Postal code", code), ("Country", country))
