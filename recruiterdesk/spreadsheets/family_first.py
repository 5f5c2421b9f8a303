"""Whole names with the family name in front: by the name of their column, or by the addresses beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.column_names import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.header_words import listed
from recruiterdesk.spreadsheets.name_words import PARTICLES
from recruiterdesk.spreadsheets.names import read_title, split_name

_NAMED_SO = listed(
    """
    name vorname|nachname vorname|zuname vorname|name und vorname|nachname und vorname|nom prenom|
    nom et prenom|
    nom prenoms|nom et prenoms|apellidos nombre|apellidos y nombre|apellido y nombre|
    apellido nombre|
    apellidos y nombres|cognome nome|cognome e nome|nazwisko imie|nazwisko i imie|prijmeni jmeno|
    prijmeni a jmeno|nev|teljes nev|jelolt neve|palyazo neve|jelentkezo neve|фио|ф и о|
    фио кандидата|
    фамилия имя|фамилия и имя|фамилия имя отчество|піб|п і б|прізвище ім я|прізвище та ім я|
    прізвище ім я по батькові|επωνυμο και ονομα|επωνυμο ονομα|last name first name|
    surname name|
    achternaam voornaam|naam en voornaam|naam voornaam|sukunimi etunimi|氏名|お名前|名前|応募者名|候補者名
    """
)
_ADDRESSES_LOOKED_AT = 200
_FEWEST = 3
_NEARLY_ALL = 0.8
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def has_family_first(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> bool:
    """Tell whether the whole names of a table begin with the family name.

    Addresses like given.family@ decide where most agree; else the name of the column does.
    """
    columns = by_field.get(Field.FULL_NAME, ())
    header = found.header or ()
    if not columns or columns[0] >= found.width:
        return False
    name = plain_header(header[columns[0]]) if columns[0] < len(header) else ""
    named_so = name in {plain_header(each) for each in _NAMED_SO}
    as_written, turned = _by_addresses(found, columns[0], by_field.get(Field.EMAIL, ()))
    if named_so:
        return not (as_written >= _FEWEST and as_written >= _NEARLY_ALL * (as_written + turned))
    return turned >= _FEWEST and turned >= _NEARLY_ALL * (as_written + turned)


def _by_addresses(found: FoundTable, names: int, emails: Sequence[int]) -> tuple[int, int]:
    """Count the addresses with both words of a name in its order, and with them turned round."""
    as_written = turned = 0
    for row in found.rows[:_ADDRESSES_LOOKED_AT]:
        filled = [row.cells[index] for index in emails if index < len(row.cells) and row.cells[index].strip()]
        words = row.cells[names].split() if names < len(row.cells) and "," not in row.cells[names] else []
        if not filled or len(words) != 2:  # noqa: PLR2004 - a given name and a family name
            continue
        local = fold(filled[0].partition("@")[0])
        order = [_place_of(word, local) for word in words]
        if min(order) < 0 or order[0] == order[1]:
            continue
        as_written += order[0] < order[1]
        turned += order[0] > order[1]
    return as_written, turned


def _place_of(word: str, local: str) -> int:
    return max(local.find(fold(word)), local.find(fold(word.translate(_WRITTEN_OUT))))


def with_comma(name: str) -> str:
    """Return a name that begins with the family name as "Family, Given", so that it can only be read so."""
    words = name.split()
    if len(words) < 2 or "," in name or split_name(name).family in name[: len(name) // 2]:  # noqa: PLR2004
        return name
    titles = 0
    while titles < len(words) and _is_title(words[titles]):
        titles += 1
    end = titles
    while end < len(words) - 1 and words[end].lower() in PARTICLES:
        end += 1
    end += 1
    if end >= len(words):
        return name
    return f"{' '.join(words[:end])}, {' '.join(words[end:])}"


def _is_title(word: str) -> bool:
    title = read_title(word)
    return bool(title.honorific) or title.salutation is not Salutation.NONE
