"""The program that a table was exported from is known by the names of its columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from recruiterdesk.spreadsheets.columns.export_formats.fingerprint import Fingerprint, SourceFormat
from recruiterdesk.spreadsheets.columns.header_words import listed
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import FoundTable

__all__ = [
    "ProgramId",
    "SourceFormat",
    "columns_of_format",
    "fingerprint_of",
    "program_id_of",
    "source_format",
]


@cache
def _fingerprints() -> tuple[tuple[Fingerprint, tuple[frozenset[str], ...]], ...]:
    """Return all formats with the sets of names that each is known by; the first that fits counts."""
    from recruiterdesk.spreadsheets.columns.export_formats.address_books import ADDRESS_BOOKS
    from recruiterdesk.spreadsheets.columns.export_formats.applicant_systems import APPLICANT_SYSTEMS
    from recruiterdesk.spreadsheets.columns.export_formats.customer_systems import CUSTOMER_SYSTEMS
    from recruiterdesk.spreadsheets.columns.export_formats.networks import NETWORKS

    all_prints = (*NETWORKS, *ADDRESS_BOOKS, *CUSTOMER_SYSTEMS, *APPLICANT_SYSTEMS)
    return tuple((each, tuple(map(listed, each.marks))) for each in all_prints)


def fingerprint_of(header: Sequence[str]) -> Fingerprint | None:
    """Return the format whose names a header has, None for a table that somebody made."""
    names = frozenset(map(plain_header, header))
    return next(
        (each for each, marks in _fingerprints() if any(mark <= names for mark in marks)),
        None,
    )


def source_format(found: FoundTable) -> SourceFormat | None:
    """Return the program that a table was exported from, None where nothing tells."""
    if found.source.kind == "vcard":
        return SourceFormat.CONTACT_CARDS
    known = fingerprint_of(found.header or ())
    return known.format if known else None


@dataclass(frozen=True, slots=True)
class ProgramId:
    """The column in which a program keeps its own id of a person, and the program's name."""

    program: str
    index: int


def program_id_of(found: FoundTable) -> ProgramId | None:
    """Return where a table has its program's own ids of people, None where it has none."""
    header = found.header or ()
    known = fingerprint_of(header)
    names = [plain_header(name) for name in header]
    if known is None or known.source_id not in names:
        return None
    return ProgramId(str(known.format), names.index(known.source_id))


def columns_of_format(known: Fingerprint, header: Sequence[str]) -> Mapping[int, Field | None]:
    """Return what the columns mean that the format knows; the others are known by their names alone."""
    meanings = _meanings(known.format, tuple(known.columns.items()))
    settled: dict[int, Field | None] = {}
    seen: dict[str, int] = {}
    for index, name in enumerate(map(plain_header, header)):
        if name not in meanings:
            continue
        times = seen.get(name, 0)
        settled[index] = meanings[name][min(times, len(meanings[name]) - 1)]
        seen[name] = times + 1
    return settled


@cache
def _meanings(
    _: SourceFormat, columns: tuple[tuple[Field | None, str], ...]
) -> Mapping[str, tuple[Field | None, ...]]:
    meanings: dict[str, tuple[Field | None, ...]] = {}
    for field, names in columns:
        for name in listed(names):
            meanings[name] = (*meanings.get(name, ()), field)
    return meanings
