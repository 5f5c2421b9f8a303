"""A cell becomes e-mail addresses, and what in it is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.values.blanks import says_nothing

_LONGEST_CELL = 2000
_LONGEST_ADDRESS = 320
# "a****@example.com": the program that wrote it tells nobody the address.
_HIDDEN = "***"
_APART = re.compile(r"\s*(?:[;|\n]|:::)\s*")
_BETWEEN = re.compile(r"\s*(?:,|\s/\s|\s&\s|\s(?:und|and|or|oder|et|ou|y|o|e|of|en)\s)\s*")
_WRAPPED = re.compile(r"<\s*(?:mailto:)?([^<>]+?)\s*>")
# "mailto:ana@x.org?cc=bo@x.org": who else is written to is not theirs.
_MAILTO_ASKED = re.compile(r"(?<=mailto:)([^\s?<>]+)\?[^\s<>]*", re.IGNORECASE)
_MAILTO = re.compile(r"^mailto:", re.IGNORECASE)
_LABEL = re.compile(r"^[^\W\d_][\w .-]{0,20}:(?!//)\s*|\s*\([^)@]*\)$")
# Blanks before a dot and around the sign, as cleaning and typing leave them: "ana .ruiz @example .com".
_BLANKS = re.compile(r"\s+(?=[.@])|(?<=@)\s+")
# What looks like an address among other words.
_LIKE = re.compile(r"""[^\s<>()\[\]{}"“”„,;:|/\\@=]+@[^\s<>()\[\]{}"“”„,;:|/\\@=?!&]+""")
# "ana.de ruiz@example.com": behind a particle a blank divides what may all be one address; else it is a
# website or a name that stands ahead of one.
_CUT_APART = re.compile(
    r"((?!www\.)(?:[a-z0-9]+[._])+(?:d[aeiou]|de[lnr]|dos|la|le|te[nr]|van|von|zu)) [a-z0-9._-]+@(\S+)"
)
# A telephone number beside an address, a dash or a label between them.
_NUMBER = re.compile(r"[+(]?(?:[\s().-]*\d){6,}")
_WITH_NUMBER = r"\s+(?:[-–—·•]\s+)?(?:[^\W\d_]{1,10}\.?:?\s+)?"
_BESIDE_NUMBER = re.compile(
    rf"({_NUMBER.pattern}){_WITH_NUMBER}(\S+@\S+)|(\S+@\S+){_WITH_NUMBER}({_NUMBER.pattern})"
)
_AROUND = ".'`´’!…"
_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]")
# Access writes what a cell shows, and behind it where it leads: "ana@x.org#mailto:ana@x.org#".
_LINK = re.compile(r"#(?:mailto:|https?://)[^#\s]*#$", re.IGNORECASE)
_SPOKEN_AT = re.compile(r"\s*[(\[{<]\s*(?:at|ät|arroba|a)\s*[)\]}>]\s*|\s+(?:at|arroba)\s+", re.IGNORECASE)
_SPOKEN_DOT = re.compile(
    r"\s*[(\[{<]\s*(?:dot|punkt|point|punto|\.)\s*[)\]}>]\s*|\s+(?:dot|punkt|point|punto)\s+", re.IGNORECASE
)
# Addresses of this form are valid without asking the library; a property test compares both.
_PLAIN = re.compile(
    r"(?=[^@]{1,64}@.{1,60}\Z)[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@"
    r"(?:[a-z0-9]+(?:-[a-z0-9]+)*\.){1,3}"
    r"(?:[a-z]{2,3}|info)"
)
_EACH_NAMED = re.compile(r"([^<>;]*)<[^<>@]+@[^<>@]+>")
_NAMED = re.compile(r"\s*([^<>@]*[^\W\d_][^<>@]*?)\s*<[^<>@]+@[^<>@]+>\s*[;,]?")
# '"Sue" Susan Boyle': how somebody is called, ahead of the whole name.
_NICKNAME_AHEAD = re.compile(r"""^["“„][^"“”„]*["”“]\s+(?=\S+\s\S)""")
_IN_QUOTES = re.compile(r"""["“„]([^"“”„]*)["”“]|'([^']*)'""")

# The same with the address in brackets: "Ana Ruiz (ana@example.com)".
_NAMED_IN_BRACKETS = re.compile(
    r"""\s*["'“„]?([^"'<>@“”„()\[\]]*?)["'”“]?\s*[(\[][^\s<>@()]+@[^\s<>@()]+[)\]]\s*;?"""
)


is_plain_email: Callable[[str], object] = _PLAIN.fullmatch
"""Tells whether this is an address of a common form, valid without asking the library."""


def read_emails(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the valid addresses of a cell in order, and the pieces that are none."""
    if not cell:
        return (), ()
    if _PLAIN.fullmatch(cell):
        return (cell,), ()
    if len(cell) > _LONGEST_CELL:
        return (), (cell,)
    text = _LINK.sub("", _UNSEEN.sub("", cell).replace("＠", "@")).strip()
    text = _MAILTO_ASKED.sub(r"\1", text) if "?" in text else text
    if says_nothing(text):
        return (), ((cell,) if "@" in text else ())
    good: list[str] = []
    bad: list[str] = []
    for piece in _pieces(text):
        found = _addresses(piece)
        good += found
        if len(found) < max(1, piece.count("@")):
            bad.append(piece)
    is_one_piece = not good and len(bad) == 1
    return without_repeats(good), (cell.strip(),) if is_one_piece else tuple(bad)


def without_repeats(addresses: Iterable[str]) -> tuple[str, ...]:
    """Return the addresses in order, each as it stands first: capitals make no other address."""
    written: dict[str, str] = {}
    for address in addresses:
        written.setdefault(address.casefold(), address)
    return tuple(written.values())


def name_beside(cell: str) -> str:
    """Return the name that stands before an address ("Ana Ruiz <ana@example.com>"), "" where none does."""
    if len(cell) > _LONGEST_ADDRESS or not any(sign in cell for sign in "<(["):
        return ""
    found = (_NAMED if "<" in cell else _NAMED_IN_BRACKETS).fullmatch(cell)
    name = _NICKNAME_AHEAD.sub("", found[1].strip()) if found else ""
    quoted = _IN_QUOTES.fullmatch(name)
    return (quoted[1] or quoted[2] or "").strip() if quoted else name


def names_beside(cell: str) -> tuple[str, ...]:
    """Return the names that stand before the addresses of a cell, each once: "Ana <ana@x.org>; Bo <...>"."""
    if cell.count("<") < 2 or len(cell) > _LONGEST_CELL:  # noqa: PLR2004 - one is told by name_beside
        return ()
    said = (name.strip(" ,;|/\"'") for name in _EACH_NAMED.findall(cell))
    return tuple({fold(name): name for name in said if any(map(str.isalpha, name))}.values())


@lru_cache(maxsize=4096)
def valid_email(text: str) -> str:
    """Return the address in its normal form, or "" where it is none; no network is asked."""
    if _PLAIN.fullmatch(text):
        return text
    if text.count("@") != 1 or len(text) > _LONGEST_ADDRESS or _HIDDEN in text:
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        return str(validate_email(text, check_deliverability=False, test_environment=True).normalized)
    except EmailNotValidError:
        return "" if not _reserved(text) else text


def _reserved(text: str) -> bool:
    """Tell whether only a reserved ending (.invalid, .example, .local) speaks against the address."""
    local, _, domain = text.rpartition("@")
    name, _, ending = domain.rpartition(".")
    reserved = ending.lower() in {"invalid", "example", "local", "localhost", "internal", "test"}
    return reserved and bool(name) and bool(valid_email(f"{local}@{name}.com"))


def _addresses(piece: str) -> list[str]:
    """Return the addresses of a piece: it is one, or has some among other words, or one as people say it."""
    plain = piece.lstrip("'`´’") if piece.count("'") % 2 else piece.strip("'")
    if address := valid_email(plain) or valid_email(_BLANKS.sub("", plain)):
        return [address]
    if "@" not in piece:
        address = valid_email(_SPOKEN_DOT.sub(".", _SPOKEN_AT.sub("@", piece)))
        return [address] if address else []
    if (cut := _CUT_APART.fullmatch(piece)) and cut[1] not in cut[2]:
        return []
    return [address for like in _LIKE.findall(piece) if (address := valid_email(like.strip(_AROUND)))]


def _pieces(cell: str) -> list[str]:
    wrapped = [found.strip() for found in _WRAPPED.findall(cell) if "@" in found]
    if wrapped:
        return wrapped + _LIKE.findall(_WRAPPED.sub(" ", cell))
    return [piece for part in _APART.split(cell.strip()) for piece in _pieces_of_list(part) if piece]


def _pieces_of_list(cell: str) -> list[str]:
    pieces = (piece.strip() for piece in _BETWEEN.split(cell.strip()))
    cleaned = (_LABEL.sub("", _MAILTO.sub("", piece)).strip().strip(".") for piece in pieces)
    found = [part for piece in cleaned for part in _apart(piece) if part]
    others = found[1:]
    whole = not found or (others and not any("@" in piece or _NUMBER.fullmatch(piece) for piece in others))
    return [cell.strip()] if whole and cell.strip() else found


def _apart(piece: str) -> list[str]:
    """Split addresses that only a blank divides, and one from the number that stands beside it."""
    if beside := _BESIDE_NUMBER.fullmatch(piece):
        return [part for part in beside.groups() if part]
    return piece.split() if piece.count("@") > 1 and all("@" in part for part in piece.split()) else [piece]
