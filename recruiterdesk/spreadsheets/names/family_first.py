"""Whole names with the family name in front: by their column, the addresses beside them, or themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.columns.column_names import language_of, may_be_in
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.vocabulary.other_scripts import FIO_OF
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.names.name_families import IBERIAN
from recruiterdesk.spreadsheets.names.name_order import PATRONYMIC
from recruiterdesk.spreadsheets.names.name_words import AND, PARTICLES
from recruiterdesk.spreadsheets.names.names import read_title, split_name

_NAMED_SO = listed(
    f"""
    name vorname|nachname vorname|zuname vorname|name und vorname|nachname und vorname|nom prenom|
    nom et prenom|
    nom prenoms|nom et prenoms|apellidos nombre|apellidos y nombre|apellido y nombre|
    apellido nombre|
    apellidos y nombres|cognome nome|cognome e nome|nazwisko imie|nazwisko i imie|prijmeni jmeno|
    prijmeni a jmeno|nev|teljes nev|jelolt neve|palyazo neve|jelentkezo neve|фио|fio|ф и о|
    {FIO_OF}|фамилия имя|фамилия и имя|фамилия имя отчество|піб|п і б|прізвище ім я|прізвище та ім я|
    прізвище ім я по батькові|επωνυμο και ονομα|επωνυμο ονομα|last name first name|
    surname name|
    nume si prenume|nume prenume|nume si prenumele|prezime i ime|priimek in ime|priezvisko a meno|
    pavarde vardas|pavarde ir vardas|uzvards vards|uzvards un vards|cognoms i nom|soyad ad|soyadi adi|
    efternavn fornavn|etternavn fornavn|efternamn fornamn|презиме и име|фамилия име|
    achternaam voornaam|naam en voornaam|naam voornaam|sukunimi etunimi|氏名|お名前|名前|応募者名|候補者名|
    ho va ten|ho ten|ten ung vien|ho ten ung vien
    """
)
_OF_TWO_FAMILIES = listed(
    """
    nombre y apellidos|nombre apellidos|nombres y apellidos|nombre completo y apellidos|
    nombre y apellidos del candidato|nombre y apellidos candidato|candidato nombre y apellidos
    """
)
_ADDRESSES_LOOKED_AT = 200
_FEWEST = 3
_FEWEST_NAMES = 2
_NEARLY_ALL = 0.8
_WITH_PATRONYMIC = 3
_PARTS_OF_LOCAL = re.compile(r"[._-]+")
FAMILY_ENDING = re.compile(
    r"..(?:[sc]k[iay]|dzk[iay]|wicz|czyk|ov[ay]|eva|ов|ев|ова|ева|ская|скии|енко|чук)$"
)
_WRITTEN_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def has_family_first(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> bool:
    """Tell whether the whole names of a table begin with the family name.

    Addresses like given.family@ decide where most agree; else the name of the column does; else the names
    themselves: capitals, and which of their words are given names elsewhere. Where the column's name and the
    addresses disagree, the names themselves settle it: some countries write family.given@ too.
    """
    columns = by_field.get(Field.FULL_NAME, ())
    header = found.header or ()
    if not columns or columns[0] >= found.width:
        return False
    name = plain_header(header[columns[0]]) if columns[0] < len(header) else ""
    named_so = name in {plain_header(each) for each in _NAMED_SO}
    as_written, turned = _by_addresses(found, columns[0], by_field.get(Field.EMAIL, ()))
    if named_so:
        if as_written < _FEWEST or as_written < _NEARLY_ALL * (as_written + turned):
            return True
        as_written, turned = _by_themselves(found, columns[0])
        return turned > as_written or (language_of(header) == "hu" and turned == as_written)
    if as_written + turned >= _FEWEST:
        return turned >= _NEARLY_ALL * (as_written + turned)
    as_written, turned = _by_themselves(found, columns[0])
    if not as_written:
        turned += _ending_in_patronymic(found, columns[0])
    return turned >= _FEWEST_NAMES and turned >= _NEARLY_ALL * (as_written + turned)


def is_of_hungary(found: FoundTable) -> bool:
    """Tell whether the names of the columns are Hungarian: family names stand in front there."""
    return language_of(found.header or ()) == "hu"


def _ending_in_patronymic(found: FoundTable, names: int) -> int:
    """Count the names that end with a patronymic, none where one has it in its middle or fewer have it."""
    three = [words for words in _names(found, names) if len(words) == _WITH_PATRONYMIC]
    places = [[PATRONYMIC.search(word.lower()) is not None for word in words] for words in three]
    last = sum(is_last for *_, is_last in places)
    is_in_middle = any(is_middle and not is_last for _, is_middle, is_last in places)
    return 0 if is_in_middle or last < _NEARLY_ALL * len(places) else last


def has_two_families(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> bool:
    """Tell whether the column of whole names says that they have two family names ("Nombre y apellidos")."""
    columns = by_field.get(Field.FULL_NAME, ())
    header = found.header or ()
    if not columns or columns[0] >= len(header):
        return False
    return plain_header(header[columns[0]]) in _OF_TWO_FAMILIES or may_be_in(header, columns[0], "es")


def has_whole_given(found: FoundTable, by_field: Mapping[Field, Sequence[int]]) -> bool:
    """Tell whether whole names stand in the column of given names wherever that of family names is empty."""
    given, family = by_field.get(Field.GIVEN, ()), by_field.get(Field.FAMILY, ())
    if not given or not family or by_field.get(Field.FULL_NAME):
        return False
    alone = [
        words
        for row in found.rows[:_ADDRESSES_LOOKED_AT]
        if max(given[0], family[0]) < len(row.cells) and not row.cells[family[0]].strip()
        if (words := row.cells[given[0]].split())
    ]
    whole = sum(1 for words in alone if len(words) > 1)
    return whole >= _FEWEST and whole >= _NEARLY_ALL * len(alone)


def is_whole_name(given: str) -> bool:
    """Tell whether a given name without a family name is both: "Luca D'Amico", not "Anna Lena"."""
    words = fold(given).split()
    is_known = words[0] in GIVEN_NAMES or words[0] in FURTHER_GIVEN_NAMES
    may_be_family = all(len(word.rstrip(".")) > 1 for word in words[1:])
    further = any(word in GIVEN_NAMES or word in FURTHER_GIVEN_NAMES for word in words[1:])
    return is_known and may_be_family and not further


def with_two_families(name: str) -> str:
    """Return a name as "Family Family, Given" where its last two words can only be family names."""
    words = name.split()
    has_others = "," in name or any(word.lower() in PARTICLES | AND or "." in word for word in words)
    if len(words) < 3 or has_others or fold(words[-2]) in GIVEN_NAMES:  # noqa: PLR2004 - a given name and two
        return name
    return f"{' '.join(words[-2:])}, {' '.join(words[:-2])}"


def given_name_is_last(found: FoundTable, first: int, second: int, emails: Sequence[int]) -> bool:
    """Tell whether of two columns of single words the second holds the given names.

    Args:
        found: the table, without a header.
        first: one column.
        second: the other.
        emails: the columns of addresses.
    """
    as_written = turned = 0
    for row in found.rows[:_ADDRESSES_LOOKED_AT]:
        if second >= len(row.cells):
            continue
        words = [row.cells[first].strip(), row.cells[second].strip()]
        order = _order_in_address(words, row.cells, emails)
        as_written += order < 0 or (not order and _can_only_be_given(*words))
        turned += order > 0 or (not order and _can_only_be_given(*reversed(words)))
    return turned > as_written


def _names(found: FoundTable, names: int) -> Iterator[list[str]]:
    for row in found.rows[:_ADDRESSES_LOOKED_AT]:
        yield row.cells[names].split() if names < len(row.cells) and "," not in row.cells[names] else []


def _names_of_two(found: FoundTable, names: int) -> Iterator[tuple[Sequence[str], list[str]]]:
    for row, words in zip(found.rows, _names(found, names), strict=False):
        if len(words) == 2:  # noqa: PLR2004 - a given name and a family name
            yield row.cells, words


def _by_themselves(found: FoundTable, names: int) -> tuple[int, int]:
    """Count the names whose words tell that the given name stands first, and last."""
    as_written = turned = 0
    for _, (first, last) in _names_of_two(found, names):
        if first.isupper() != last.isupper() and not (_is_initial(first) or _is_initial(last)):
            is_given = (last.isupper(), first.isupper())
        else:
            is_given = (_can_only_be_given(first, last), _can_only_be_given(last, first))
        as_written += is_given[0]
        turned += is_given[1]
    return as_written, turned


def _is_initial(word: str) -> bool:
    return len(word.partition(".")[0]) == 1


def _can_only_be_given(word: str, other: str) -> bool:
    """Tell whether of two words the one is a given name and the other is none, or ends as family names do."""
    one, two = fold(word), fold(other)
    if one in GIVEN_NAMES:
        return two not in GIVEN_NAMES
    return bool(FAMILY_ENDING.search(two)) and not FAMILY_ENDING.search(one) and two not in GIVEN_NAMES


def _by_addresses(found: FoundTable, names: int, emails: Sequence[int]) -> tuple[int, int]:
    """Count the addresses with both words of a name in its order, and with them turned round."""
    as_written = turned = 0
    for cells, words in _names_of_two(found, names):
        order = _order_in_address(words, cells, emails)
        as_written += order < 0
        turned += order > 0
    return as_written, turned


def _order_in_address(words: list[str], cells: Sequence[str], emails: Sequence[int]) -> int:
    """Return -1 where the first address of a row has two words in their order, 1 turned round, else 0."""
    filled = [cells[index] for index in emails if index < len(cells) and cells[index].strip()]
    if not filled:
        return 0
    local = fold(filled[0].partition("@")[0])
    order = [_place_of(word, local) for word in words]
    if min(order) < 0:
        order = _places_with_initial(words, local)
    return 0 if min(order) < 0 else (order[0] > order[1]) - (order[0] < order[1])


def _place_of(word: str, local: str) -> int:
    return max(local.find(fold(word)), local.find(fold(word.translate(_WRITTEN_OUT))))


def _places_with_initial(words: list[str], local: str) -> list[int]:
    """Return where two words stand in "a.lovelace" and "ada.l": one is there by its first letter alone."""
    parts = _PARTS_OF_LOCAL.split(local)
    if len(parts) != 2 or min(map(len, parts)) != 1:  # noqa: PLR2004 - an initial and a name
        return [-1, -1]
    for places in ([0, 1], [1, 0]):
        beside = [(fold(word), parts[place]) for word, place in zip(words, places, strict=True)]
        if all(word == part or (len(part) == 1 and word.startswith(part)) for word, part in beside):
            return places
    return [-1, -1]


def with_comma(name: str) -> str:
    """Return a name that begins with the family name as "Family, Given", so that it can only be read so."""
    words = name.split()
    if len(words) < 2 or "," in name:  # noqa: PLR2004 - a family name and a given name
        return name
    titles = 0
    while titles < len(words) and _is_title(words[titles]):
        titles += 1
    ahead = words[titles:]
    if len(ahead) == 3 and PATRONYMIC.search(ahead[1].lower()) and not PATRONYMIC.search(ahead[2].lower()):  # noqa: PLR2004
        return name
    if " ".join(ahead).startswith(split_name(name).family) and ahead[:1] and ahead[0] not in PARTICLES:
        return name
    end = titles
    while end < len(words) - 1 and words[end].lower() in PARTICLES:
        end += 1
    end += 1
    while end < len(words) - 1 and _is_further_family(words, end):
        end += 1
    if not any(map(str.isalpha, "".join(words[end:]))):
        return name
    return f"{' '.join(words[:end])}, {' '.join(words[end:])}"


def _is_further_family(words: list[str], at: int) -> bool:
    """Tell whether a word behind a family name is a second one: "García López María"."""
    before, word, behind = map(fold, words[at - 1 : at + 2])
    if word in GIVEN_NAMES:
        return False
    in_capitals = words[at - 1].isupper() and words[at].isupper() and not words[-1].isupper()
    return in_capitals or behind in GIVEN_NAMES or (before in IBERIAN and word in IBERIAN)


def _is_title(word: str) -> bool:
    title = read_title(word)
    return bool(title.honorific) or title.salutation is not Salutation.NONE
