"""Which columns name the person that a row is about: whole names and their parts, theirs and not others'."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import (
    IDENTITY_FIELDS,
    field_without_others,
    has_weak_subject,
    names_others,
)
from recruiterdesk.spreadsheets.columns.header_words import (
    OF_NO_ACCOUNT,
    OTHER_PEOPLE,
    STRONG_SUBJECTS,
    WEAK_SUBJECTS,
    listed,
    words_in,
)
from recruiterdesk.spreadsheets.columns.whose_column import reaches_other, take_reaches_of_others
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.values.cell_contents import (
    COMPANY,
    MOST,
    NEARLY_ALL,
    is_name,
    is_title,
    mostly,
    reaches,
)

_WHOLE_OR_GIVEN = frozenset(
    {"nombre", "nome", "name", "names", "jmeno", "imie", "isim", "ad", "имя", "ονομα", "meno", "ime", "名字"}
    | {"naam", "namn", "navn", "nafn", "nimi"}
)
_WHOLE_OR_FAMILY = frozenset(
    {"nom", "nazwisko", "nume", "name", "prijmeni", "naam", "namn", "navn", "nafn", "nimi"}
)
_REFERRED = frozenset(
    {"referral", "referrals", "referral name", "name of referral", "referee name", "empfehlung"}
)
SECOND_FAMILY = frozenset(
    {
        "segundo apellido",
        "apellido materno",
        "apellido 2",
        "2 apellido",
        "apellido2",
        "2o apellido",
        "2º apellido",
    }
)
_THINGS = listed(
    """
    price|unit price|sku|quantity|qty|stock|amount|isbn|barcode|product|product id|product name|category|
    brand|
    discount|weight|preis|menge|bestand|artikel|artikelnummer|artikelnr|prix|quantite|produit|precio|cantidad|
    producto|prezzo|quantita|prodotto|cena|ilosc|produkt|einheit|lager|ean|warehouse|rating|genre|population|
    latitude|longitude|area|capital|release date|budget|revenue|calories|species|license plate|vin|model|
    altitude|elevation|iata|icao|runtime|director|episode|ingredients|horsepower|mpg|killed|affected|cost|magnitude|
    injured|casualties
    """
)
_SENT_IN = words_in("their referred friend nominee referral candidate")
_OF_FIRMS = listed("display name|lead name|lead|name|account|account name")
_SUBJECTS = STRONG_SUBJECTS | WEAK_SUBJECTS | OF_NO_ACCOUNT
_NAME_PARTS = (Field.GIVEN, Field.FAMILY)
_FEW_THINGS = 2
_REACHES = frozenset({Field.EMAIL, *PHONE_FIELDS})


def settle_people(draft: ColumnDraft) -> None:
    """Settle the columns of names; a table of things, or of other people, has none or theirs."""
    _leave_senders(draft)
    _take_others_if_alone(draft)
    _take_referred(draft)
    _take_customers_if_alone(draft)
    _leave_contacts_of_clients(draft)
    _leave_consultants(draft)
    _tell_parts_apart(draft)
    _settle_title(draft)
    _leave_things(draft)


def _leave_senders(draft: ColumnDraft) -> None:
    """Read "Your name" as whoever sends somebody in, in a form that asks for the person as well."""
    header = draft.found.header or ()
    words = [set(name.split()) for name in draft.names]
    if not any(each & _SENT_IN and "you" not in each for each in words):
        return
    for index, _, field in list(draft.loose()):
        if "your" in words[index] and field in IDENTITY_FIELDS:
            draft.leave(index)
            if field is Field.FULL_NAME and not draft.has(Field.REFERRED_BY) and header[index]:
                draft.fields[index] = Field.REFERRED_BY


def _take_others_if_alone(draft: ColumnDraft) -> None:
    """Read a table about interviewers or managers as one of people, where it has no others."""
    if draft.has(Field.FULL_NAME, *_NAME_PARTS):
        take_reaches_of_others(draft)
        return
    header = draft.found.header or ()
    found = {index: field_without_others(header[index]) for index, _, field in draft.loose() if field is None}
    if draft.has(*_REACHES):
        named = [index for index, field in found.items() if field is Field.FULL_NAME]
        if len(named) == 1 and _are_in_addresses(draft, named[0]):
            draft.fields[named[0]] = Field.FULL_NAME
    elif not _REACHES.isdisjoint(found.values()):
        for index, field in found.items():
            draft.fields[index] = field


def _are_in_addresses(draft: ColumnDraft, names: int) -> bool:
    """Tell whether most names of a column stand in the addresses beside them: both are of one person."""
    rows = [row for index in draft.of(Field.EMAIL)[:1] for row in draft.rows_of(names, index)]
    own = sum(1 for name, email in rows if any(word in fold(email) for word in fold(name).split()))
    return bool(rows) and own >= len(rows) * MOST


def _take_referred(draft: ColumnDraft) -> None:
    """Read "Referral" as the person who was sent, where no other column names one."""
    if not draft.has(Field.FULL_NAME, *_NAME_PARTS):
        for index in draft.named(_REFERRED)[:1]:
            draft.fields[index] = Field.FULL_NAME


def _take_customers_if_alone(draft: ColumnDraft) -> None:
    """Read "Customer name" as the person where nobody else is named and the cells are names of people."""
    if draft.has(Field.FULL_NAME, *_NAME_PARTS) or not draft.has(*_REACHES):
        return
    for index in draft.of(Field.CLIENT)[:1]:
        values = draft.values(index)
        if index not in draft.fixed and mostly(values, is_name) and not any(map(COMPANY.search, values)):
            draft.fields[index] = Field.FULL_NAME


def _leave_contacts_of_clients(draft: ColumnDraft) -> None:
    """Leave out the contact at the client where another column names the person."""
    header = draft.found.header or ()
    names = draft.of(Field.FULL_NAME, *_NAME_PARTS)
    weak = [index for index in draft.of(Field.FULL_NAME) if has_weak_subject(header[index])]
    others = weak + [index for index, name in enumerate(header) if names_others(name)]
    theirs = [index for index in names if not has_weak_subject(header[index])]
    if _are_firms(draft, theirs, weak):
        for index in theirs:
            draft.fields[index] = None if draft.has(Field.COMPANY) else Field.COMPANY
        return
    if not theirs:
        return
    for index in weak:
        draft.leave(index)
    for index, _, field in list(draft.loose()):
        if field in _REACHES and any(reaches_other(draft, index, other, theirs) for other in others):
            draft.leave(index)


def _leave_consultants(draft: ColumnDraft) -> None:
    """Leave out "Consultant" where other columns name the person, and it repeats none of their names."""
    whole = draft.of(Field.FULL_NAME)
    others = [index for index in whole if OTHER_PEOPLE.search(draft.names[index])]
    named = draft.of(*_NAME_PARTS) if all(map(draft.has, _NAME_PARTS)) else []
    named += [index for index in whole if index not in others]
    for index in others if named else ():
        if not any(_contains(draft, index, name) for name in named):
            draft.leave(index)


def _are_firms(draft: ColumnDraft, names: list[int], contacts: list[int]) -> bool:
    """Tell whether names are those of firms, as all e-mails are the contact's ("primary contact email")."""
    header = draft.found.header or ()
    emails = draft.of(Field.EMAIL)
    return (
        bool(emails and contacts and names)
        and all(draft.names[index] in _OF_FIRMS for index in names)
        and all(has_weak_subject(header[index]) for index in emails)
    )


def _tell_parts_apart(draft: ColumnDraft) -> None:
    """Tell given, family and full names apart where one word can mean two of them."""
    fields = draft.fields
    _take_whole_from_families(draft)
    families = [index for index in draft.of(Field.FAMILY) if draft.names[index] not in SECOND_FAMILY]
    if Field.GIVEN not in fields and len(families) > 1:
        fields[families[0]] = Field.GIVEN
    whole = draft.of(Field.FULL_NAME)
    if Field.FAMILY not in fields and Field.GIVEN in fields:
        given = fields.index(Field.GIVEN)
        if not whole:
            values = draft.values(given)
            are_whole = len(values) > 1 and reaches(values, is_name, NEARLY_ALL)
            if are_whole or _is_one_of(_without_subject(draft.names[given]), _WHOLE_OR_GIVEN):
                fields[given] = Field.FULL_NAME
        elif _is_one_of(draft.names[whole[0]], _WHOLE_OR_FAMILY) and not _contains(draft, whole[0], given):
            fields[whole[0]] = Field.FAMILY
    elif Field.FAMILY in fields and Field.GIVEN not in fields:
        family = fields.index(Field.FAMILY)
        if not whole:
            if _is_one_of(_without_subject(draft.names[family]), _WHOLE_OR_FAMILY):
                fields[family] = Field.FULL_NAME
        elif _may_be_given(draft, whole[0]) and not _contains(draft, whole[0], family):
            fields[whole[0]] = Field.GIVEN


def _may_be_given(draft: ColumnDraft, whole: int) -> bool:
    """Tell whether a column of names may hold given ones alone: by its name, or as most are single words."""
    is_called_so = _is_one_of(draft.names[whole], _WHOLE_OR_GIVEN)
    return is_called_so or mostly(draft.values(whole), _is_single)


def _is_single(name: str) -> bool:
    return len(name.split()) == 1


def _without_subject(name: str) -> str:
    """Return a name without whose it is: "nom participant" is "nom"."""
    return " ".join(word for word in name.split() if word not in _SUBJECTS)


def _is_one_of(name: str, words: frozenset[str]) -> bool:
    """Tell whether a column is called by one of the words, or by several of them ("Nom / Name")."""
    return bool(name) and words.issuperset(name.split())


def _contains(draft: ColumnDraft, whole: int, part: int) -> bool:
    """Tell whether the full name repeats the part, so that it is no part itself."""
    pairs = list(draft.rows_of(whole, part))
    return sum(1 for full, piece in pairs if fold(piece) in fold(full)) * 2 > len(pairs)


def _take_whole_from_families(draft: ColumnDraft) -> None:
    """Read "Nom" as the whole name where it repeats the given one, beside another "Nom" or alone."""
    if draft.has(Field.FULL_NAME):
        return
    for family in draft.of(Field.FAMILY):
        if any(_repeats_with_more(draft, family, given) for given in draft.of(Field.GIVEN)):
            draft.fields[family] = Field.FULL_NAME
            return


def _repeats_with_more(draft: ColumnDraft, family: int, given: int) -> bool:
    """Tell whether nearly all family names are those given as well, with more behind or ahead of them."""
    pairs = [(fold(name).split(), fold(first).split()) for name, first in draft.rows_of(family, given)]
    whole = [
        len(words) > len(first) and first in (words[: len(first)], words[-len(first) :])
        for words, first in pairs
        if first
    ]
    return bool(whole) and sum(whole) >= len(whole) * NEARLY_ALL


def _settle_title(draft: ColumnDraft) -> None:
    """Read "Title" beside "Job Title" as Mr or Dr, as Outlook writes it."""
    titles = draft.of(Field.TITLE)
    plain = [index for index in draft.named({"title", "titel", "titre", "titolo"}) if index in titles]
    if plain and len(titles) > len(plain):
        values = draft.values(plain[0])
        if draft.names[plain[0]] == "title" and (not values or mostly(values, is_title)):
            draft.fields[plain[0]] = Field.HONORIFIC


def _leave_things(draft: ColumnDraft) -> None:
    """Name nobody in a table of products or places, whose things have names too."""
    about_people = {field for field in draft.fields if field not in {None, Field.FULL_NAME, Field.NOTES}}
    things = [index for index, name in enumerate(draft.names) if name in _THINGS]
    if len(things) >= _FEW_THINGS and not about_people - {
        Field.COUNTRY,
        Field.LOCATION,
        Field.SOURCE,
        Field.URL,
    }:
        draft.fields[:] = [None] * len(draft.fields)
