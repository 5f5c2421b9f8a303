"""What stands around a name in a cell and is no part of it: signs, brackets, pronouns, degrees, addresses."""

from __future__ import annotations

import re
import unicodedata

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.names.name_words import (
    BORN,
    CAPITAL_DEGREES,
    CAPITAL_ENDINGS,
    COMPANY_ENDINGS,
    DEGREES,
    GENERATIONS,
    NO_NAMES,
)

# Pictures, arrows, stars, ticks, marks of direction and of byte order; letters of other scripts stay.
_SIGNS = re.compile(
    r"[\U0001f000-\U0001faff\U000e0020-\U000e007f\u2190-\u2bff\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069"
    r"\ufe0e\ufe0f\ufeff\u20e3®™©*•▪●◦¶§¤^~]"
)
# Letters drawn bold, slanted or double: they spell the same name.
_STYLED = re.compile(r"[\U0001d400-\U0001d7ff]+")
# How near somebody is to the reader of a network: "Ana Ruiz • 2nd".
_NEARNESS = re.compile(r"\s+[•·]\s*\d\S{0,3}$")
_JOINERS = re.compile(r"(?:^|(?<=\s))[\u200c\u200d]+|[\u200c\u200d]+(?=\s|$)")
_ADDRESS = re.compile(r"[<(\[]?\s*(?:mailto:)?[^\s<>()\[\]@]+@[^\s<>()\[\]]+\s*[>)\]]?")
_PROFILE = re.compile(r"https?://\S+|www\.\S+")
_HASHTAG = re.compile(r"(?:^|\s)#[^\W\d]\w+")
_BULLET = re.compile(r"^(?:[-–—>]+|#?\d{1,3}[.)]|#\d{1,4}:?)\s+")
_LABEL = re.compile(r"^[^\W\d_]{2,12}:\s+(?=\S+\s+\S)")
_MARKS = re.compile(r"^[!?+]+\s+|\s+[!?+]+$|(?<=\w)(?:[!+]+|\?{2,})$")
# "Lisa Kern *top*"
_STARRED = re.compile(r"(?<=\w)\s+\*[^*\s][^*]*\*$")
_NUMBER_BEHIND = re.compile(r"(?<=[^\W\d_])[\s,:]+[+(]?\d[\d ()/.-]{5,}\d$")
_FULL_WIDTH = str.maketrans("（），；", "(),;")
_BRACKETS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]")
_NICKNAME = re.compile(r"""(?<=\s)(?:"[^"]+"|“[^”]+”|„[^“”"]+[“”"]|‘[^’]+’|'[^']+'|«[^»]+»)(?=\s|,|$)""")
_QUOTES = "\"'“”„‘«»`"
# Dutch families begin with a word cut short: "'t Hart", "'s-Gravesande".
_CUT_SHORT = re.compile(r"['‘`][st][ -](?=[^\W\d_])", re.IGNORECASE)
# Hebrew writes foreign sounds with an apostrophe, and may end with it: "גורביץ'".
_HEBREW_ABBREVIATION = re.compile(r"^[^'\"].*[\u05d0-\u05ea]'$")
_PRONOUNS = re.compile(
    r"(?:\s*,\s*|\s+)(?:she|he|they|sie|er|elle|il|ella|él|ze|xe)\s?/\s?\w+(?:\s?/\s?\w+)?$", re.IGNORECASE
)
_DOCTORATE = re.compile(r"\bPh\.\s+D\.?", re.IGNORECASE)
_GLUED = re.compile(r"\b(Prof|Dr|Ing|Frau|Herr|Mag)\.(?=[^\W\d_]{2})", re.IGNORECASE)
_DASH = re.compile(r"\s+[-–—=]\s+")
# What is said behind a colon: "Owen Carter: hired".
_SAID_BEHIND = re.compile(r"(?<=\w):\s+[^\W\d_]+$")
_ARROW = re.compile(r"\s*[-=]+>\s*")
# "Otto Jung - Absage": what stands behind a dash is no second family name.
_NO_FAMILIES = frozenset(
    """
    absage zusage abgesagt top neu new no yes nein ja hold rejected declined hired offer accepted withdrawn
    interested linkedin xing indeed stepstone referral empfehlung kandidat candidate
    """.split()  # noqa: SIM905 - a list of words
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+")
_CERTIFICATE = re.compile(r"[A-Z][A-Z/-]{2,}")
_ENOUGH = 2
_WORD_OF_FOUR = 4


def is_no_name(text: str) -> bool:
    """Tell whether a cell names nobody: "n/a", "???", "LinkedIn Member", "TBC TBC" of two columns."""
    plain = fold(text)
    if plain in NO_NAMES or not any(map(str.isalpha, text)):
        return True
    first, _, last = plain.partition(" ")
    return first == last in NO_NAMES


def is_company(words: list[str]) -> bool:
    """Tell whether words are the name of a company ("Acme GmbH")."""
    if len(words) < _ENOUGH:
        return False
    last = words[-1]
    return fold(last) in COMPANY_ENDINGS - {"kg", "ag"} or (
        last in CAPITAL_ENDINGS and not all(word.isupper() for word in words)
    )


def without_signs(text: str) -> str:
    """Return a name without pictures, bullets, addresses, pronouns and quotes around it."""
    plain = text
    if not text.isascii() or "*" in text:
        starless = _STARRED.sub("", _NEARNESS.sub("", text.translate(_FULL_WIDTH)))
        plain = _JOINERS.sub("", _SIGNS.sub(" ", starless))
    if _STYLED.search(plain):
        plain = _STYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), plain)
    if "@" in plain:
        plain = _ADDRESS.sub(" ", plain)
    plain = _HASHTAG.sub(" ", _PROFILE.sub(" ", plain))
    plain = _MARKS.sub("", _LABEL.sub("", _BULLET.sub("", " ".join(plain.split()))))
    plain = _NUMBER_BEHIND.sub("", plain)
    plain = _GLUED.sub(r"\1. ", plain)
    plain = next((part.strip() for part in plain.split("|") if part.strip()), "")
    plain = _NICKNAME.sub("", plain) if plain[-1:] in _QUOTES else plain
    begin = plain[0] if _CUT_SHORT.match(plain) else ""
    end = "'" if plain[-1:] == "'" and _HEBREW_ABBREVIATION.search(plain) else ""
    return begin + _PRONOUNS.sub("", plain.strip(_QUOTES + " ,;")) + end


def without_asides(text: str) -> str:
    """Return a name without brackets and nicknames, and without what is said behind a dash."""
    plain = _NICKNAME.sub("", text)
    plain = _BRACKETS.sub(" ", plain).strip() or plain
    plain = _DOCTORATE.sub("PhD", plain)
    plain = _ARROW.split(plain)[0] or plain
    said = _SAID_BEHIND.search(plain)
    plain = plain[: said.start()] if said and plain[said.end() - 1].islower() and said[0].islower() else plain
    parts = _DASH.split(" ".join(plain.split()))
    if len(parts) == 1:
        return parts[0].strip(" ,;-–—")
    is_family = len(parts) == _ENOUGH and " " not in parts[1] and parts[1][:1].isupper()
    if is_family and fold(parts[1]) not in _NO_FAMILIES and not is_degree(parts[1], parts[0]):
        return "-".join(parts)
    return parts[0] if " " in parts[0] or "," in parts[0] else plain


def is_degree(word: str, name: str) -> bool:
    """Tell whether a word is a degree or a certificate behind this name."""
    plain = word if fold(word) in DEGREES else word.rstrip(".")
    return fold(plain) in DEGREES or (plain in CAPITAL_DEGREES and not name.isupper())


def without_degrees(words: list[str], fewest: int) -> tuple[list[str], str]:
    """Take degrees off the end of words; return what is left, and "Jr." or "III" where it stood there."""
    kept, rest = "", list(words)
    while len(rest) > fewest:
        before = " ".join(rest[:-1])
        word = rest[-1].strip(",")
        if fold(word) in GENERATIONS:
            kept = word
        elif not is_degree(word, before):
            break
        rest.pop()
    return _before_birth_name(rest), kept


def is_degrees(text: str, name: str) -> bool:
    """Tell whether words behind a comma are degrees of who has this name, a name at birth, or figures."""
    words = text.split()
    if words[0].lower() in BORN:
        return True
    if " " not in name and _INITIALS.fullmatch(text):
        return False
    if any(map(str.isdigit, text)):
        return True
    whole = len([word for word in name.split() if not word.isupper()]) >= _ENOUGH
    return all(is_degree(word, name) or (whole and _CERTIFICATE.fullmatch(word)) for word in words)


def number_behind(text: str) -> str:
    """Return the telephone number that stands behind a name in its cell, "" where none does."""
    found = _NUMBER_BEHIND.search(text) if text[-1:].isdigit() else None
    return found[0].strip(" ,:") if found else ""


def without_full_stop(word: str) -> str:
    """Return the last word of a name without the full stop of a sentence; abbreviations keep theirs."""
    plain = word.rstrip(".")
    return plain if word.endswith(".") and len(plain) >= _WORD_OF_FOUR and plain.isalpha() else word


def _before_birth_name(words: list[str]) -> list[str]:
    at = next((index for index, word in enumerate(words) if index and word.lower() in BORN), len(words))
    behind = words[at + 2 :] if at == 1 else []
    return words[:at] + behind
