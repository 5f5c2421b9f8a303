"""A cell becomes e-mail addresses, and what in it is none."""

from __future__ import annotations

import re
from functools import lru_cache

_LONGEST_CELL = 2000
_LONGEST_ADDRESS = 320
_APART = re.compile(r"\s*(?:[;|\n]|:::)\s*")
_BETWEEN = re.compile(r"\s*(?:,|\s/\s|\s(?:und|and|or|oder|et|y)\s)\s*")
_WRAPPED = re.compile(r"<\s*(?:mailto:)?([^<>]+?)\s*>")
_MAILTO = re.compile(r"^mailto:", re.IGNORECASE)
_LABEL = re.compile(r"^[^\W\d_][\w .-]{0,20}:\s*|\s*\([^)@]*\)$")
# Blanks before a dot and around the sign, as cleaning and typing leave them: "ana .ruiz @example .com".
_BLANKS = re.compile(r"\s+(?=[.@])|(?<=@)\s+")
# Addresses of this form are valid without asking the library; a property test compares both.
_PLAIN = re.compile(
    r"(?=.{1,64}@)[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@"
    r"(?:[a-z0-9]{1,50}\.){1,3}"
    r"(?:com|org|net|de|eu|info|co\.uk|fr|es|it|nl|pl|se|ch|at)"
)


def is_plain_email(text: str) -> bool:
    """Tell whether this is an address of a common form, valid without asking the library."""
    return _PLAIN.fullmatch(text) is not None


def read_emails(cell: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the valid addresses of a cell in order, and the pieces that are none."""
    if not cell:
        return (), ()
    if _PLAIN.fullmatch(cell):
        return (cell,), ()
    if len(cell) > _LONGEST_CELL:
        return (), (cell,)
    good: list[str] = []
    bad: list[str] = []
    for piece in _pieces(cell):
        if address := valid_email(piece) or valid_email(_BLANKS.sub("", piece)):
            good.append(address)
        else:
            bad.append(piece)
    return tuple(dict.fromkeys(good)), tuple(bad)


@lru_cache(maxsize=4096)
def valid_email(text: str) -> str:
    """Return the address in its normal form, or "" where it is none; no network is asked."""
    if _PLAIN.fullmatch(text):
        return text
    if text.count("@") != 1 or len(text) > _LONGEST_ADDRESS:
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


def _pieces(cell: str) -> list[str]:
    wrapped = [found.strip() for found in _WRAPPED.findall(cell)]
    if wrapped:
        return wrapped
    return [piece for part in _APART.split(cell.strip()) for piece in _pieces_of_list(part) if piece]


def _pieces_of_list(cell: str) -> list[str]:
    pieces = (piece.strip() for piece in _BETWEEN.split(cell.strip()))
    cleaned = (_LABEL.sub("", _MAILTO.sub("", piece)).strip().strip(".") for piece in pieces)
    found = [part for piece in cleaned for part in _apart(piece) if part]
    whole = not found or (len(found) > 1 and not any("@" in piece for piece in found[1:]))
    return [cell.strip()] if whole and cell.strip() else found


def _apart(piece: str) -> list[str]:
    """Split addresses that only a blank divides."""
    return piece.split() if piece.count("@") > 1 and all("@" in part for part in piece.split()) else [piece]
