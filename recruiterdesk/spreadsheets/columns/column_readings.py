"""What a column may mean by its name in each language, whatever stands around it."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from recruiterdesk.spreadsheets.columns.application_names import JOB_TITLES
from recruiterdesk.spreadsheets.columns.column_words import readings_of_words
from recruiterdesk.spreadsheets.columns.header_groups import (
    behind_subject,
    is_of_application,
    of_job_or_client,
    part_of_whole,
    thing_itself,
)
from recruiterdesk.spreadsheets.columns.header_words import (
    ABOUT_A_VALUE,
    BRACKETS,
    FAX,
    MARKS_AROUND,
    OTHER_PEOPLE,
    PRIVATE,
    WORK,
)
from recruiterdesk.spreadsheets.columns.known_columns import (
    SHORT_NAME,
    Reading,
    as_compared,
    known_readings,
    plain_header,
    without_hyphens,
)
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, NAME_FIELDS, PHONE_FIELDS, Field

_LONGEST_NAME = 60
# "Tel. / Fax": what is no fax there is a number to call.
_AND_FAX = re.compile(
    r"\s*(?:[/&+,|]|\b(?:und|and|et|y|e|og|och|en|i)\b)\s*(?:tele)?fax\w*\.?\s*\Z", re.IGNORECASE
)
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
# "names.0.givenName", "emails[0].value": the first of several, as programs write what they keep in layers.
_LISTED = re.compile(r"(?:\w+[./])*([a-zA-Z]{3,})[./\[]\d{1,2}\]?[./]([a-zA-Z_]+)")
_THEMSELVES = frozenset({"value", "number", "address", "name"})
_EMPLOYMENTS = re.compile(r"(?:organi[sz]ation|experience|work|position|job|employment)s?", re.IGNORECASE)
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
_CURRENT = frozenset(
    """
    current present now aktuell aktuelle aktueller derzeit derzeitig derzeitige jetzt heute actuel actuelle
    actual attuale atual huidig huidige obecny obecna obecne obecnie aktualny aktualna aktualne nuvarande
    """.split()  # noqa: SIM905 - a list of words
)
_REACHES = frozenset({Field.EMAIL, *PHONE_FIELDS})
_COUNTRIES = frozenset({"country", "country code"})
_PARTS_OF_WHOLE = frozenset(
    {Field.GIVEN, Field.MIDDLE, Field.FAMILY, Field.HONORIFIC, Field.SUFFIX, Field.LOCATION, Field.COUNTRY}
)
_THEIRS = _REACHES | {Field.LOCATION, Field.COUNTRY, Field.URL}
_OF_A_JOB = {Field.TITLE: Field.ROLE, Field.COMPANY: Field.CLIENT}
_REACHES_OR_FIRST = _REACHES | {Field.COMPANY, Field.TITLE}
_SHORTEST_CUT = 5
# "Via (uff.)" is a street; alone it is where somebody came from.
_STREETS = frozenset({"via"})


@lru_cache(maxsize=4096)
def readings_of(header: str) -> tuple[Reading, ...]:
    """Return what a name means in each language that knows it; other people's columns mean nothing."""
    if len(header) > _LONGEST_NAME:  # names of columns are short, cells of data need no look
        return ()
    plain = as_compared(header)
    if not plain:
        return ()
    if found := _of_number(header, plain) or known_readings().get(plain):
        return found
    if (beside := _AND_FAX.search(header)) is not None:
        return tuple(each for each in readings_of(header[: beside.start()]) if each[1] in PHONE_FIELDS)
    if of_list := _LISTED.fullmatch(header.strip()):
        return _readings_of_listed(of_list[1], of_list[2])
    return readings_of(plain[asked.end() :]) if (asked := _QUESTION.match(plain)) else _understood(header)


def in_one_line(header: str) -> str:
    r"""Return a name that was broken to fit its column as one line ("Date of\nbirth").

    Two lines that are names of one kind, each by itself, stay apart: "Name\nNom", "Telefon\nE-Mail".
    """
    whole = " ".join(without_hyphens(header).split())
    first, *others = header.split("\n")
    if len(others) != 1 or readings_of(whole):
        return whole
    names = known_readings()
    one, other = ({field for _, field in names.get(as_compared(line), ())} for line in (first, *others))
    kind = next((kind for kind in (_REACHES, NAME_FIELDS) if one & kind), one)
    return header if kind & other else whole


def _understood(header: str) -> tuple[Reading, ...]:
    """Return what a name means that is in no list, by what stands around its words, and by its parts."""
    plain = as_compared(header)
    if numbered := _NUMBERED.fullmatch(plain):
        return (("en", _NUMBERED_FIELDS[f"{numbered[1]} {numbered[2]}"]),) if _is_value(numbered) else ()
    if with_code := _WITH_CODE.search(plain):
        return readings_of(plain[: with_code.start()])
    whole, part = part_of_whole(header)
    if whole == "location" and as_compared(part) in _COUNTRIES:
        return (("en", Field.COUNTRY),)
    if found := part and (known_readings().get(as_compared(f"{part} {whole}")) or _parts_known(part)):
        return found
    forms = forms_of(header)
    is_street = forms[-1] in _STREETS and forms[0] != forms[-1]
    if (
        is_street
        or FAX.search(plain)
        or OTHER_PEOPLE.search(plain)
        or ABOUT_A_VALUE.intersection(forms[-1].split())
    ):
        return ()
    for form in forms:
        if found := readings_of_words(form):
            return _narrowed(found, header)
    numbered_at_end = readings_of_words(_NUMBER_BEHIND.sub("", forms[-1]))
    if numbered_at_end and numbered_at_end[0][1] in (
        _REACHES_OR_FIRST if _FIRST_OF_SEVERAL.search(forms[-1]) else _REACHES
    ):
        return numbered_at_end
    return _readings_of_day(plain) or _readings_of_parts(header) or _readings_of_beginning(header)


def _readings_of_listed(group: str, part: str) -> tuple[Reading, ...]:
    """Return what a part of one of several means: of a name, a place, an employment, or the thing itself."""
    if part.lower() in _THEMSELVES:
        return readings_of(group)
    meant = _PARTS_OF_WHOLE | {Field.FULL_NAME}
    if _EMPLOYMENTS.fullmatch(group):
        meant |= {Field.COMPANY, Field.TITLE}
    return tuple(reading for reading in readings_of(part) if reading[1] in meant)


def _readings_of_day(plain: str) -> tuple[Reading, ...]:
    """Return what a name with "at" behind it means ("last_contacted_at"), where it means a day."""
    readings = readings_of_words(plain.removesuffix(" at")) if plain.endswith(" at") else ()
    return tuple(reading for reading in readings if reading[1] in DATE_FIELDS)


def _readings_of_beginning(header: str) -> tuple[Reading, ...]:
    """Return what a word cut short means ("Woonpl."), where all that begin so mean one thing."""
    plain = as_compared(header)
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
    return tuple(each for each in known_readings().get(as_compared(part), ()) if each[1] in _PARTS_OF_WHOLE)


def _of_number(header: str, plain: str) -> tuple[Reading, ...]:
    """Return what a name with "#" behind it means: "Contact #" is a number, no contact; so is "Direktnr"."""
    if plain.endswith("nr") and (found := known_readings().get(f"{plain[:-2]}nummer")):
        return found
    return known_readings().get(f"{plain} number", ()) if _SIGN_OF_NUMBER.search(header) else ()


def _narrowed(readings: tuple[Reading, ...], header: str) -> tuple[Reading, ...]:
    """Return what a name means with what stands in brackets behind it.

    "Firma (Kunde)" is the client, "Rolle (aktuell)" the job that somebody has.
    """
    inside = [as_compared(found.strip("()[]{}")) for found in BRACKETS.findall(header)]
    meant = {field for words in inside for _, field in known_readings().get(words, ())}
    if any(_CURRENT.issuperset(words.split()) for words in inside if words):
        return tuple((lang, Field.TITLE if field is Field.ROLE else field) for lang, field in readings)
    if Field.CLIENT not in meant:
        return readings
    return tuple((lang, Field.CLIENT if field is Field.COMPANY else field) for lang, field in readings)


def _is_value(numbered: re.Match[str]) -> bool:
    return f"{numbered[1]} {numbered[2]}" in _NUMBERED_FIELDS


def forms_of(header: str) -> tuple[str, ...]:
    """Return the header without what stands around its name, less and less of it."""
    bare = MARKS_AROUND.sub("", header)
    without = as_compared(MARKS_AROUND.sub("", BRACKETS.sub(" ", bare)))
    return (as_compared(bare), without) if without else (as_compared(bare),)


def _whole_name(parts: list[str]) -> tuple[Reading, ...]:
    """Return that parts are both names of somebody ("Efternamn, Förnamn"), in languages where they are."""
    said: dict[str, set[Field]] = defaultdict(set)
    for part in parts:
        for language, field in known_readings().get(as_compared(part), ()):
            said[language].add(field)
    both = {Field.GIVEN, Field.FAMILY}
    return tuple((language, Field.FULL_NAME) for language, fields in said.items() if fields == both)


def _readings_of_parts(header: str) -> tuple[Reading, ...]:
    """Return what the first part means that is known, of "Kandidat / Candidate" or "PLZ, Ort"."""
    without = BRACKETS.sub(" ", header) if plain_header(BRACKETS.sub(" ", header)) else header
    if thing := thing_itself(without):
        return readings_of(thing)
    if rest := behind_subject(without):
        readings = known_readings().get(as_compared(rest)) or _understood(rest)
        is_role = is_of_application(without) and as_compared(rest) in JOB_TITLES
        return tuple((language, Field.ROLE) for language, _ in readings) if is_role else readings
    if of_job := as_compared(_PARTS.split(of_job_or_client(without))[0]):
        readings = readings_of_words(of_job)
        if {field for _, field in readings} & (_THEIRS | {Field.TITLE, Field.COMPANY}):
            return tuple((language, _OF_A_JOB[field]) for language, field in readings if field in _OF_A_JOB)
    parts = _PARTS.split(without)
    if len(parts) == 1:
        return ()
    if whole := _whole_name(parts):
        return whole
    known = known_readings()
    for part in parts:
        plain = as_compared(MARKS_AROUND.sub("", part))
        is_kind_of_next = ":" in without and plain in WORK | PRIVATE
        if (
            len(plain) > SHORT_NAME
            and not is_kind_of_next
            and (found := known.get(plain) or readings_of_words(plain))
        ):
            return found
    return ()
