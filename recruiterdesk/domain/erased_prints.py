"""By what somebody who was erased is known again: salted hashes of a few texts, never the texts themselves.

What is hashed is what tells one person from another by the rules of the desk: an e-mail address, a phone
number with the family name, the id of another system, the whole name with the employer or the place, and the
row of the desk with the moment in which it was made.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from enum import StrEnum
from typing import NamedTuple

from recruiterdesk.core.name_folding import name_key
from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value

SALT_BYTES = 32
_PRINT_BYTES = 16


class PrintKind(StrEnum):
    """What a print was made of."""

    ROW = "row"
    SOURCE = "source"
    EMAIL = "email"
    EMAIL_AND_FAMILY = "email_and_family"
    PHONE_AND_FAMILY = "phone_and_family"
    NAME_AND_COMPANY = "name_and_company"
    NAME_AND_PLACE = "name_and_place"


EVERY_KIND = frozenset(PrintKind)
# What an import asks about: whoever shares one of these is left out until the user says otherwise.
ASKED_BY_IMPORT = frozenset(PrintKind) - {PrintKind.ROW, PrintKind.EMAIL_AND_FAMILY}
# What is enough in a copy of the desk: a shared mailbox alone must not erase somebody else.
ENOUGH_IN_COPY = frozenset(PrintKind) - {PrintKind.EMAIL}


@value
class Identity:
    """What somebody is known by; `row` and `made_at` (as stored) are 0 and "" where there is no row."""

    full_name: str
    family: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    source_id: str = ""
    company: str = ""
    place: str = ""
    row: int = 0
    made_at: str = ""


@value
class Erased:
    """An erasure: its number, when it was, and whether they had asked not to be contacted."""

    id: int
    at: dt.datetime
    do_not_contact: bool = False


class Print(NamedTuple):
    """One hash, and what it was made of; of a desk there are millions."""

    kind: PrintKind
    text: str


def prints_of(identity: Identity, salt: bytes, kinds: AbstractSet[PrintKind] = EVERY_KIND) -> Iterator[Print]:
    """Yield the prints of what somebody is known by, of these kinds, what tells most first."""
    for kind, text in _known_by(identity):
        if kind in kinds:
            yield Print(kind, _hashed(kind, text, salt))


def _known_by(identity: Identity) -> Iterator[tuple[PrintKind, str]]:
    family = name_key(identity.family or identity.full_name.rpartition(" ")[2])
    name = " ".join(sorted(name_key(identity.full_name.replace(",", " ")).split()))
    if identity.row:
        yield PrintKind.ROW, f"{identity.row}|{identity.made_at}"
    if identity.source_id:
        yield PrintKind.SOURCE, fold(identity.source_id)
    for email in identity.emails:
        yield PrintKind.EMAIL, fold(email)
        if family:
            yield PrintKind.EMAIL_AND_FAMILY, f"{fold(email)}|{family}"
    for phone in identity.phones:
        if family:
            yield PrintKind.PHONE_AND_FAMILY, f"{phone}|{family}"
    if name and identity.company:
        yield PrintKind.NAME_AND_COMPANY, f"{name}|{name_key(identity.company)}"
    if name and identity.place:
        yield PrintKind.NAME_AND_PLACE, f"{name}|{name_key(identity.place)}"


def _hashed(kind: PrintKind, text: str, salt: bytes) -> str:
    return hashlib.blake2b(f"{kind}|{text}".encode(), key=salt, digest_size=_PRINT_BYTES).hexdigest()
