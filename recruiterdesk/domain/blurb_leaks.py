"""Finds what gives a candidate away in a text: name, employer, client, link, phone number, address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.domain.blurb_names import (
    Word,
    as_seen,
    names_in,
    pieces_of,
    same_words,
    sound_key,
    words_of,
)
from recruiterdesk.domain.blurb_short_names import shortened_in
from recruiterdesk.domain.employers import employer_words, is_and, plain_employer, tells_no_employer

_DOT = r"(?:\.|\s?[(\[{](?:dot|punkt)[)\]}]\s?)"
_AT = r"\s?(?:@|[(\[{](?:at|ät)[)\]}])\s?"
_EMAIL = re.compile(rf"[\w.+-]+{_AT}[\w-]+(?:{_DOT}[\w-]+)+", re.IGNORECASE)
_ENDINGS = (
    "com|org|net|io|co|dev|app|me|info|biz|eu|de|at|ch|uk|fr|es|it|nl|be|pl|cz|dk|se|no|fi|pt|ie|us|ca|au|in|"
    "br|ru|ua|cn|jp|kr|tech|cloud|online|site|page|link|xyz|ai|tv|li|lu|ro|hu|gr|tr|pro|digital|design|"
    "studio|blog|consulting|berlin|hamburg|koeln|cologne|wien|swiss|gmbh|works|agency|bio|gg|sh"
)
_PLACES_OF_PEOPLE = "linkedin|xing|github|gitlab|stackoverflow|instagram|twitter|facebook|telegram|skype"
_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+"
    rf"|\b(?:[\w-]+{_DOT})+(?:{_ENDINGS})\b(?:/\S*)?"
    rf"|(?<![\w.])@\w{{2,}}|\b(?:{_PLACES_OF_PEOPLE})\s?[:/]\s?\S+",
    re.IGNORECASE,
)
# Names of techniques that look like addresses.
_TECHNIQUES = frozenset({"asp.net", "ado.net", "vb.net", "ml.net", "socket.io", "draw.io"})
_DIGITS = re.compile(r"(?:\(?\+)?\(?\d(?:[\s./()‐-―-]{0,3}\d){5,}")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d\s?[‐-―/-]\s?(?:19|20)\d\d(?!\d)")
_DATE = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}([./])\s?\d{1,2}\1\s?(?:19|20)\d\d)(?!\d)"
    r"(?:,?\s\d{1,2}[:.]\d\d(?!\d))?"
)
_SPELLED = re.compile(
    r"(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|"
    r"null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)\b[\s,.-]*){6,}",
    re.IGNORECASE,
)
# "O171 392OO11"
_O_FOR_ZERO = re.compile(r"(?<![^\W\doO_])[oO](?=[oO]*\d)|(?<=\d)[oO](?=[oO])")
_AMOUNT = re.compile(r"[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*")
_BEING_THERE = frozenset({"at", "bei", "beim"})
_SHORTENED = 4
_KNOWN_BY = 6
_A_NUMBER = 7


class LeakKind(StrEnum):
    """What gives a candidate away."""

    NAME = "name"
    EMPLOYER = "employer"
    CLIENT = "client"
    LINK = "link"
    PHONE = "phone"
    EMAIL = "email"


@value
class Leak:
    """Words of a text that give the candidate away, as they stand there."""

    kind: LeakKind
    words: str


@value
class Secrets:
    """What a contact must not read of a candidate before both agreed.

    `clients` are those for whose roles the candidate was considered; `phones` are in E.164. `firm_words` are
    those words of employers and clients, and of the domains of their addresses, that name them alone.
    """

    names: tuple[str, ...] = ()
    employers: tuple[str, ...] = ()
    clients: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    firm_words: tuple[str, ...] = ()


def leaks_in(text: str, secrets: Secrets) -> tuple[Leak, ...]:
    """Return what gives the candidate away in a text, in its words, each once.

    Names count in any part, case and script, with or without marks, run together or letter by letter, and
    with an initial for the given name; employers with and without their legal form. Links, phone numbers
    and addresses count whoever's they are.
    """
    shown = as_seen(text)
    words = words_of(shown)
    found = [Leak(LeakKind.EMAIL, match[0].strip()) for match in _EMAIL.finditer(shown)]
    found += [Leak(LeakKind.LINK, match) for match in _links(_EMAIL.sub(" ", shown))]
    found += [Leak(LeakKind.PHONE, match) for match in _phones(shown, secrets.phones)]
    known = tuple(map(as_seen, secrets.names))
    names = [*names_in(shown, words, known), *shortened_in(shown, words, known)]
    found += [Leak(LeakKind.NAME, match) for match in names]
    found += [
        Leak(LeakKind.EMAIL, match)
        for match in _mailboxes(shown, words, secrets.emails)
        if not {word.said for word in words_of(match)} <= set(names)
    ]
    for kind, firms in ((LeakKind.EMPLOYER, secrets.employers), (LeakKind.CLIENT, secrets.clients)):
        found += [Leak(kind, match) for firm in firms for match in _firm(shown, words, firm)]
    told = {word.said for leak in found for word in words_of(leak.words)}
    found += [
        Leak(LeakKind.EMPLOYER, match)
        for match in _firm_words(words, secrets.firm_words)
        if match not in told
    ]
    return tuple(dict.fromkeys(found))


def _links(text: str) -> Iterator[str]:
    for match in _LINK.finditer(text):
        if match[0].casefold().rstrip(".,;") not in _TECHNIQUES:
            yield match[0].rstrip(".,;:)")


def _phones(text: str, known: tuple[str, ...]) -> Iterator[str]:
    """Yield the candidate's own numbers in any disguise, and what is long enough to be somebody's number."""
    ends = {_digits(number)[-_KNOWN_BY:] for number in known if len(_digits(number)) >= _KNOWN_BY}
    zeros = _O_FOR_ZERO.sub("0", text)
    for match in _DIGITS.finditer(zeros):
        if any(end in _digits(match[0]) for end in ends):
            yield text[match.start() : match.end()].strip()
    for match in _DIGITS.finditer(_blanked(_DATE, _blanked(_YEARS, text))):
        said = match[0].strip()
        if len(_digits(said)) >= _A_NUMBER and _AMOUNT.fullmatch(said) is None:
            yield said
    yield from (match[0].strip(" ,.-") for match in _SPELLED.finditer(text))


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: " " * len(match[0]), text)


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(c)) for c in text if unicodedata.digit(c, None) is not None)


def _mailboxes(text: str, words: list[Word], emails: tuple[str, ...]) -> Iterator[str]:
    """Yield the part of an address before the "@", where the text says it."""
    for email in emails:
        mailbox = tuple(pieces_of(email.partition("@")[0]))
        if len("".join(mailbox)) >= _KNOWN_BY - 1:
            yield from same_words(text, words, mailbox)


def _firm(text: str, words: list[Word], firm: str) -> Iterator[str]:
    """Yield where a firm is named: as written, without what it shares with others, and for short."""
    telling = [word for word in words if not is_and(fold(word.said))]
    for said, shown in ((" ".join(employer_words(firm)), telling), (plain_employer(firm), words)):
        keys = tuple(pieces_of(said))
        if keys:
            yield from same_words(text, shown, keys)
    yield from _for_short(text, words, firm)
    joined = "".join(employer_words(firm))
    initials = "".join(word[0] for word in employer_words(firm))
    for word in words:
        plain = fold(word.said)
        if joined and plain.startswith(joined) and tells_no_employer(plain.removeprefix(joined)):
            yield word.said
        if plain == initials and len(initials) >= len("BMW") and word.said.isupper():
            yield word.said


def _firm_words(words: list[Word], telling: tuple[str, ...]) -> Iterator[str]:
    """Yield the words that look like a name and are one of a firm's: "eight years of Bosch"."""
    keys = {sound_key(word) for word in telling}
    for word in words:
        if word.is_capital and (word.key in keys or word.key.removesuffix("s") in keys):
            yield word.said


def _for_short(text: str, words: list[Word], firm: str) -> Iterator[str]:
    """Yield one word of a firm's name where somebody is said to be there: "at Halden", "bei Bosch"."""
    keys = pieces_of(" ".join(employer_words(firm)))
    telling = {key for key in keys if keys[1:] and len(key) >= _SHORTENED}
    for before, word in pairwise(words):
        if fold(before.said) in _BEING_THERE and word.is_capital and word.key in telling:
            yield text[word.start : word.end]
