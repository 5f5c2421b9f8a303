"""What a column means by its name, in whatever language, and whatever stands around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.header_groups import (
    behind_subject,
    of_job_or_client,
    part_of_whole,
    thing_itself,
)
from recruiterdesk.spreadsheets.header_words import (
    ABBREVIATIONS,
    ABOUT_A_VALUE,
    ADDRESS_WORDS,
    BRACKETS,
    EITHER,
    FAX,
    MARKS_AROUND,
    MOBILE,
    OF_NO_ACCOUNT,
    OTHER_PEOPLE,
    PRIVATE,
    STRONG_SUBJECTS,
    WEAK_SUBJECTS,
    WORK,
)

IDENTITY_FIELDS = frozenset({Field.FULL_NAME, Field.GIVEN, Field.FAMILY, Field.EMAIL, *PHONE_FIELDS})
"""The columns that tell who a person is."""

_LONGEST_NAME = 60
# "Tel. / Fax": what is no fax there is a number to call.
_AND_FAX = re.compile(
    r"\s*(?:[/&+,|]|\b(?:und|and|et|y|e|og|och|en|i)\b)\s*(?:tele)?fax\w*\.?\s*\Z", re.IGNORECASE
)
# "Vor-\nname": a word that goes on in the next line of its cell.
_HYPHENATED = re.compile(r"(?<=[^\W\d_]{2})[-\u00ad]\s*\n\s*(?=[^\W\d_])")
_NUMBERED = re.compile(
    r"(e mail|email|phone|organization|address) \d+ "
    r"(value|name|title|city|country|region|street|formatted)"
)
_NUMBERED_FIELDS: dict[str, Field] = {
    "e mail value": Field.EMAIL,
    "email value": Field.EMAIL,
    "phone value": Field.PHONE,
    "organization name": Field.COMPANY,
    "organization title": Field.TITLE,
    "address city": Field.LOCATION,
    "address country": Field.COUNTRY,
}
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_SIGNS = re.compile(r"[^\w]+|_+")
_PARTS = re.compile(r"[/|,\n]|\bund\b|\boder\b|\bor\b|\band\b|\bou\b|\bet\b|\so\s|&|\+|\s[–—-]\s|:(?=.)")
_GREETING = r"(?:hi|hello|hey|and|now|ok|okay|great|thanks|finally|lastly|also|perfect|hallo|und|hola|ciao)"
_QUESTION = re.compile(
    rf"^(?:{_GREETING} )+(?=(?:your?|what|which|please|wie|deine?|ihre?|votre|tu|su)\b)|"
    r"^(?:what s|what is|whats|which is|please (?:enter|provide|state|give(?: us)?)|enter|"
    r"wie lautet|wie ist|was ist|"
    r"quelle? est|quel est|cual es|qual e|wat is|jaki jest|jaka jest|podaj|vad ar|jak(?:y|a|e) je|"
    r"hvad er|hva er) "
    r"(?=.)"
)
_SIGN_OF_NUMBER = re.compile(r"\s*#\s*$")
_NUMBER_BEHIND = re.compile(r"\s*\d{1,2}$")
_WITH_CODE = re.compile(
    r" (?:with|including|include|incl|inkl|mit|avec|con|com|met|med|inclusief) "
    r"(?:the |your |der |l |il |el |o )?"
    r"(?:country code|area code|dial code|landervorwahl|vorwahl|indicatif(?: pays)?|prefijo|prefisso|"
    r"codigo de(?:l)? pais|ddd|landcode|landnummer|landskod|landekode|isd code)$"
)
_FIRST_OF_SEVERAL = re.compile(r"\D1$")
_QUALIFIERS = WORK | PRIVATE | MOBILE | EITHER
_CURRENT = frozenset(
    """
    current present now aktuell aktuelle aktueller derzeit derzeitig derzeitige jetzt heute actuel actuelle
    actual attuale atual huidig huidige obecny obecna obecne obecnie aktualny aktualna aktualne nuvarande
    """.split()  # noqa: SIM905 - a list of words
)
_REACHES = frozenset({Field.EMAIL, *PHONE_FIELDS})
_SEVERAL = 2
_COUNTRIES = frozenset({"country", "country code"})
_NAMING = frozenset(
    """
    name titel title bezeichnung nom intitule titre nombre titulo nome titolo naam nazwa tytul namn navn nazev
    """.split()  # noqa: SIM905 - a list of words
)
_NAMED_THINGS = frozenset({Field.ROLE, Field.CLIENT})
_PARTS_OF_WHOLE = frozenset(
    {Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.HONORIFIC, Field.SUFFIX, Field.LOCATION, Field.COUNTRY}
)
_PLACES = frozenset({Field.LOCATION, Field.COUNTRY})
_THEIRS = _REACHES | {Field.LOCATION, Field.COUNTRY, Field.URL}
_OF_A_JOB = {Field.TITLE: Field.ROLE, Field.COMPANY: Field.CLIENT}
_REACHES_OR_FIRST = _REACHES | {Field.COMPANY, Field.TITLE}
_QUALIFIED = frozenset({Field.EMAIL, Field.LOCATION, Field.COUNTRY, Field.COMPANY, Field.TITLE, Field.URL})
# Two letters name a column only among others of their language: "Ad" is a first name beside "Soyad".
_SHORT_NAME = 2
_CLEARLY_MORE = 2
_SHORTEST_CUT = 5
# "Via (uff.)" is a street; alone it is where somebody came from.
_STREETS = frozenset({"via"})

Reading = tuple[str, Field]
"""A language and what a name means in it."""


def plain_header(header: str) -> str:
    """Return the header as it is compared: "FirstName" and "first_name" become "first name"."""
    if "\n" in header:
        header = _HYPHENATED.sub("", header)
    if not header.isupper():
        header = _CAMEL.sub(" ", header)
    return " ".join(_SIGNS.sub(" ", fold(header)).split())


@cache
def known_readings() -> dict[str, tuple[Reading, ...]]:
    """Return every name of a column as it is compared, with what it means in each language."""
    from recruiterdesk.spreadsheets.vocabulary.languages import LANGUAGES

    readings: dict[str, tuple[Reading, ...]] = {}
    for language, names in LANGUAGES.items():
        for field, listed in names.items():
            for name in {_as_compared(name): None for name in listed.split("|")}:
                readings[name] = (*readings.get(name, ()), (language, field))
    return readings


def _as_compared(header: str) -> str:
    """Return the plain header; "LinkedIn" is one word."""
    return plain_header(header).replace("linked in", "linkedin")


def field_named(header: str) -> Field | None:
    """Return what a column of this name means, by its name alone, in the first language that knows it.

    Of two names ("Kandidat / Candidate") the first that is known counts.
    """
    readings = readings_of(header)
    return readings[0][1] if readings else None


def fields_named(header: Sequence[str]) -> list[Field | None]:
    """Return what each column of a header means by name, in the language that knows most of them."""
    all_readings = [readings_of(name) for name in header]
    votes = Counter(language for readings in all_readings for language in {each for each, _ in readings})
    fields: list[Field | None] = []
    for name, readings in zip(header, all_readings, strict=True):
        short = len(plain_header(name)) <= _SHORT_NAME and name.isascii()
        heard = [reading for reading in readings if not short or reading[0] == "en" or votes[reading[0]] > 1]
        fields.append(max(heard, key=lambda reading: votes[reading[0]])[1] if heard else None)
    return fields


def language_of(header: Sequence[str]) -> str:
    """Return the language in which most names of a header are known, "" where no other knows much less."""
    votes = Counter(language for name in header for language in {each for each, _ in readings_of(name)})
    (language, most), (_, next_most) = (*votes.most_common(2), ("", 0), ("", 0))[:2]
    return language if most >= next_most + _CLEARLY_MORE else ""


@lru_cache(maxsize=4096)
def readings_of(header: str) -> tuple[Reading, ...]:
    """Return what a name means in each language that knows it; other people's columns mean nothing."""
    if len(header) > _LONGEST_NAME:  # names of columns are short, cells of data need no look
        return ()
    plain = _as_compared(header)
    if not plain:
        return ()
    if found := _of_number(header, plain) or known_readings().get(plain):
        return found
    if (beside := _AND_FAX.search(header)) is not None:
        return tuple(each for each in readings_of(header[: beside.start()]) if each[1] in PHONE_FIELDS)
    return readings_of(plain[asked.end() :]) if (asked := _QUESTION.match(plain)) else _understood(header)


def _understood(header: str) -> tuple[Reading, ...]:
    """Return what a name means that is in no list, by what stands around its words, and by its parts."""
    plain = _as_compared(header)
    if numbered := _NUMBERED.fullmatch(plain):
        return (("en", _NUMBERED_FIELDS[f"{numbered[1]} {numbered[2]}"]),) if _is_value(numbered) else ()
    if with_code := _WITH_CODE.search(plain):
        return readings_of(plain[: with_code.start()])
    whole, part = part_of_whole(header)
    if whole == "location" and _as_compared(part) in _COUNTRIES:
        return (("en", Field.COUNTRY),)
    if found := part and (known_readings().get(_as_compared(f"{part} {whole}")) or _parts_known(part)):
        return found
    forms = _forms(header)
    is_street = forms[-1] in _STREETS and forms[0] != forms[-1]
    if (
        is_street
        or FAX.search(plain)
        or OTHER_PEOPLE.search(plain)
        or ABOUT_A_VALUE.intersection(forms[-1].split())
    ):
        return ()
    for form in forms:
        if found := _readings_of_words(form):
            return _narrowed(found, header)
    numbered_at_end = _readings_of_words(_NUMBER_BEHIND.sub("", forms[-1]))
    if numbered_at_end and numbered_at_end[0][1] in (
        _REACHES_OR_FIRST if _FIRST_OF_SEVERAL.search(forms[-1]) else _REACHES
    ):
        return numbered_at_end
    return _readings_of_day(plain) or _readings_of_parts(header) or _readings_of_beginning(header)


def _readings_of_day(plain: str) -> tuple[Reading, ...]:
    """Return what a name with "at" behind it means ("last_contacted_at"), where it means a day."""
    readings = _readings_of_words(plain.removesuffix(" at")) if plain.endswith(" at") else ()
    return tuple(reading for reading in readings if reading[1] in DATE_FIELDS)


def _readings_of_beginning(header: str) -> tuple[Reading, ...]:
    """Return what a word cut short means ("Woonpl."), where all that begin so mean one thing."""
    plain = _as_compared(header)
    if not header.rstrip().endswith(".") or " " in plain or len(plain) < _SHORTEST_CUT:
        return ()
    found = [
        reading
        for name, readings in known_readings().items()
        if name.startswith(plain) and " " not in name
        for reading in readings
    ]
    return tuple(dict.fromkeys(found)) if len({field for _, field in found}) == 1 else ()


def _parts_known(part: str) -> tuple[Reading, ...]:
    """Return what a part of a name or of an address means by itself: "City", "Last"."""
    return tuple(each for each in known_readings().get(_as_compared(part), ()) if each[1] in _PARTS_OF_WHOLE)


def _of_number(header: str, plain: str) -> tuple[Reading, ...]:
    """Return what a name with "#" behind it means: "Contact #" is a number, not a contact."""
    return known_readings().get(f"{plain} number", ()) if _SIGN_OF_NUMBER.search(header) else ()


def _narrowed(readings: tuple[Reading, ...], header: str) -> tuple[Reading, ...]:
    """Return what a name means with what stands in brackets behind it.

    "Firma (Kunde)" is the client, "Rolle (aktuell)" the job that somebody has.
    """
    inside = [_as_compared(found.strip("()[]{}")) for found in BRACKETS.findall(header)]
    meant = {field for words in inside for _, field in known_readings().get(words, ())}
    if any(_CURRENT.issuperset(words.split()) for words in inside if words):
        return tuple((lang, Field.TITLE if field is Field.ROLE else field) for lang, field in readings)
    if Field.CLIENT not in meant:
        return readings
    return tuple((lang, Field.CLIENT if field is Field.COMPANY else field) for lang, field in readings)


def _is_value(numbered: re.Match[str]) -> bool:
    return f"{numbered[1]} {numbered[2]}" in _NUMBERED_FIELDS


def bare_header(header: str) -> str:
    """Return the plain header without brackets, numbers and words of no account ("Status der Bewerbung")."""
    return " ".join(_without(_forms(header)[-1].split(), OF_NO_ACCOUNT))


def names_others(header: str) -> bool:
    """Tell whether a header speaks of somebody else than the person: an owner, an interviewer, a relative."""
    plain = plain_header(header)
    return plain not in known_readings() and OTHER_PEOPLE.search(plain) is not None


def field_without_others(header: str) -> Field | None:
    """Return what a column of other people would mean if the table were about them ("Interviewer Email")."""
    rest = " ".join(OTHER_PEOPLE.sub(" ", plain_header(header)).split())
    found = known_readings().get(rest or "name", ())
    return found[0][1] if found and found[0][1] in IDENTITY_FIELDS else None


def has_weak_subject(header: str) -> bool:
    """Tell whether a name speaks of a contact or an employee, who need not be the person."""
    words = set(plain_header(header).split())
    return bool(words & WEAK_SUBJECTS) and not words & STRONG_SUBJECTS


def _forms(header: str) -> tuple[str, ...]:
    """Return the header without what stands around its name, less and less of it."""
    bare = MARKS_AROUND.sub("", header)
    without = _as_compared(MARKS_AROUND.sub("", BRACKETS.sub(" ", bare)))
    return (_as_compared(bare), without) if without else (_as_compared(bare),)


def _readings_of_words(plain: str) -> tuple[Reading, ...]:
    """Return what words mean without their subject ("candidate's"), articles and kind ("private")."""
    known = known_readings()
    if found := known.get(plain):
        return found
    words = _without(plain.split(), OF_NO_ACCOUNT)
    if found := known.get(" ".join(words)):
        return found
    subjects = [word for word in words if word in STRONG_SUBJECTS or word in WEAK_SUBJECTS]
    if subjects:
        words = _without(words, STRONG_SUBJECTS | WEAK_SUBJECTS) or words
        if found := known.get(" ".join(words)):
            return found
    if (named := _of_named_thing(words)) or (named := _of_named_thing(words[::-1])):
        return named
    if in_address := _of_address(words):
        return in_address
    written_out = [ABBREVIATIONS.get(word, word) for word in plain.split()]
    if written_out != plain.split():
        found = _readings_of_words(" ".join(written_out))
        return found or known.get(" ".join("data" if word == "dt" else word for word in plain.split()), ())
    kinds = {word for word in words if word in _QUALIFIERS}
    if not kinds:
        return ()
    rest = " ".join(word for word in words if word not in kinds and not word.isdigit())
    return tuple(
        (language, _of_kind(field, kinds))
        for language, field in known.get(rest, ())
        if field in PHONE_FIELDS or field in _QUALIFIED
    )


def _of_named_thing(words: Sequence[str]) -> tuple[Reading, ...]:
    """Return what the thing means whose name or title words ask for: "Titel der Stellenausschreibung"."""
    if len(words) < _SEVERAL or words[0] not in _NAMING:
        return ()
    known = known_readings()
    rest = known.get(" ".join(words[1:]), ()) or known.get(" ".join(reversed(words[1:])), ())
    return tuple(each for each in rest if each[1] in _NAMED_THINGS)


def _of_address(words: Sequence[str]) -> tuple[Reading, ...]:
    """Return what a part of an address means: "Postanschrift Stadt", "Ville adresse postale"."""
    rest = _without(words, ADDRESS_WORDS)
    of_address = " ".join(_without(rest, WORK | PRIVATE)) if len(rest) < len(words) else ""
    found = known_readings().get(of_address, ())
    return tuple(each for each in found if each[1] in _PLACES)


def _without(words: Iterable[str], left_out: frozenset[str]) -> list[str]:
    return [word for word in words if word not in left_out]


def _of_kind(field: Field, kinds: set[str]) -> Field:
    if field not in PHONE_FIELDS:
        return field
    if kinds & WORK:
        return Field.PHONE_WORK
    return Field.PHONE_PRIVATE if kinds & PRIVATE else field


def _readings_of_parts(header: str) -> tuple[Reading, ...]:
    """Return what the first part means that is known, of "Kandidat / Candidate" or "PLZ, Ort"."""
    without = BRACKETS.sub(" ", header) if plain_header(BRACKETS.sub(" ", header)) else header
    if thing := thing_itself(without):
        return readings_of(thing)
    if rest := behind_subject(without):
        return known_readings().get(_as_compared(rest)) or _understood(rest)
    if of_job := _as_compared(of_job_or_client(without)):
        readings = _readings_of_words(of_job)
        if {field for _, field in readings} & (_THEIRS | {Field.TITLE, Field.COMPANY}):
            return tuple((language, _OF_A_JOB[field]) for language, field in readings if field in _OF_A_JOB)
    parts = _PARTS.split(without)
    if len(parts) == 1:
        return ()
    known = known_readings()
    for part in parts:
        plain = _as_compared(MARKS_AROUND.sub("", part))
        is_kind_of_next = ":" in without and plain in WORK | PRIVATE
        if (
            len(plain) > _SHORT_NAME
            and not is_kind_of_next
            and (found := known.get(plain) or _readings_of_words(plain))
        ):
            return found
    return ()
