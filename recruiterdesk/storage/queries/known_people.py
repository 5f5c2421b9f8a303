"""Who and what of a file is on the desk already: each question answered for all rows at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import emails_of, in_chunks, phones_of, rows
from recruiterdesk.storage.queries.stored_records import records_of
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.stored_texts import pairs_from_text, texts_from_text

R = TypeVar("R", bound=NamedTuple)


class StoredPerson(NamedTuple):
    """A person, as far as an import needs to know them: of 100,000 the rest would take 100 MB."""

    id: int
    full_name: str
    given: str
    family: str
    source_id: str
    company: str
    title: str
    place: str
    extra: str

    @property
    def extra_fields(self) -> tuple[tuple[str, str], ...]:
        """The cells that no field took, each with its header."""
        return pairs_from_text(self.extra)


class ImportedRow(NamedTuple):
    """A row as it was imported; its cells are as they are stored: of most rows nobody asks for them."""

    id: int
    batch_id: int
    fingerprint: str
    person_id: int | None
    role: str
    cells: str


class SaidByRow(Mapping[str, str]):
    """What the cells of an imported row said, those that said something: read anew whenever it is asked for.

    A file that is imported again finds a row for each of its own, and all their cells at once would take
    half a gigabyte.
    """

    __slots__ = ("_keys", "_text")

    def __init__(self, keys: tuple[str, ...], text: str) -> None:
        self._keys, self._text = keys, text

    def __getitem__(self, key: str) -> str:
        return self._read()[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())

    def items(self) -> ItemsView[str, str]:
        """Return all of them, read once."""
        return self._read().items()

    def _read(self) -> dict[str, str]:
        cells = texts_from_text(self._text)
        return {key: text for key, text in zip(self._keys, cells, strict=True) if text}


@dataclass(frozen=True, slots=True)
class Sharing:
    """People and imported rows that share a key with a file; a person's newest row of a role comes last.

    `batches` are those of the rows, by id; `merged` are who was merged into each person.
    """

    people: tuple[StoredPerson, ...]
    emails: dict[int, list[str]]
    phones: dict[int, list[str]]
    import_rows: tuple[ImportedRow, ...]
    batches: dict[int, records.ImportBatch]
    merged: dict[int, list[records.MergedPerson]]

    def said_by(self, row: ImportedRow) -> SaidByRow:
        """Return what the cells of a row said."""
        return SaidByRow(self.batches[row.batch_id].cell_keys, row.cells)


def sharing(
    desk: Desk,
    *,
    emails: Iterable[str],
    phones: Iterable[str],
    source_ids: Iterable[str],
    fingerprints: Iterable[str],
    is_similar: Callable[[str, str, str, str, str], bool],
) -> Sharing:
    """Return everybody who shares an address, a number, an id or an imported row, or is similar.

    Args:
        desk: the desk.
        emails: casefolded addresses.
        phones: E.164 numbers.
        source_ids: ids of other systems.
        fingerprints: those of rows.
        is_similar: tells it of a whole name, a given and a family name, an employer and a place.
    """
    ids: set[int] = set()
    ids |= _found(desk, "email_address", "person_id", "address", emails)
    ids |= _found(desk, "phone_number", "person_id", "number", phones)
    wanted = tuple(source_ids)
    ids |= _found(desk, "person", "id", "source_id", wanted)
    ids |= _found(desk, "merged_person", "person_id", "source_id", wanted)
    ids |= _similar_people(desk, is_similar)
    seen = _seen_rows(desk, fingerprints)
    ids |= {row.person_id for row in seen if row.person_id is not None}
    people = {person.id: person for person in _selected(desk, "person", StoredPerson, ids)}
    known_rows = (*seen, *_latest_rows(desk, people, seen))
    batches = records_of(desk, records.ImportBatch, {row.batch_id for row in known_rows}, "id")
    return Sharing(
        tuple(people.values()), emails_of(desk, people), phones_of(desk, people), known_rows,
        {batch.id: batch for batch in batches}, _merged_into(desk, people),
    )  # fmt: skip


def _found(desk: Desk, table: str, taken: str, column: str, values: Iterable[str]) -> set[int]:
    """Return what stands in one column where another holds one of the values."""
    found: set[int] = set()
    if not rows(desk, f'SELECT 1 FROM "{table}" LIMIT 1'):
        return found
    for part in _parts(values):
        # That it is filled says nothing new but to an index of those rows alone.
        is_one = f'"{column}" <> \'\' AND "{column}" IN ({", ".join("?" * len(part))})'
        sql = f'SELECT "{taken}" FROM "{table}" WHERE {is_one}'
        found |= {row[0] for row in rows(desk, sql, part)}
    return found


def _parts(values: Iterable[str]) -> Iterable[list[str]]:
    wanted = sorted({value for value in values if value})
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))


def _similar_people(desk: Desk, is_similar: Callable[[str, str, str, str, str], bool]) -> set[int]:
    found = rows(desk, 'SELECT "id", "full_name", "given", "family", "company", "place" FROM "person"')
    found += rows(desk, "SELECT \"person_id\", \"full_name\", '', '', '', '' FROM \"merged_person\"")
    return {person_id for person_id, *known in found if is_similar(*known)}


def _seen_rows(desk: Desk, fingerprints: Iterable[str]) -> list[ImportedRow]:
    ids = _found(desk, "import_row", "id", "fingerprint", fingerprints)
    return _selected(desk, "import_row", ImportedRow, sorted(ids))


def _latest_rows(desk: Desk, people: Iterable[int], seen: Iterable[ImportedRow]) -> list[ImportedRow]:
    """Return the newest row of each person and role, of those seen the very same."""
    latest: dict[tuple[int, str], int] = {}
    for marks, part in in_chunks(people):
        sql = (
            f'SELECT "person_id", "role", "id" FROM "import_row" WHERE "person_id" IN ({marks}) ORDER BY "id"'
        )
        latest |= {(person_id, role): row_id for person_id, role, row_id in rows(desk, sql, part)}
    known = {row.id: row for row in seen}
    known |= {
        row.id: row for row in _selected(desk, "import_row", ImportedRow, set(latest.values()) - known.keys())
    }
    return [known[row_id] for row_id in latest.values()]


def _selected(desk: Desk, table: str, kind: type[R], ids: Iterable[int]) -> list[R]:
    """Return the rows with these ids, by id: of their columns those that are fields of the kind."""
    found: list[R] = []
    selected = ", ".join(f'"{name}"' for name in kind._fields)
    for marks, part in in_chunks(ids):
        sql = f'SELECT {selected} FROM "{table}" WHERE "id" IN ({marks}) ORDER BY "id"'
        found += map(kind._make, rows(desk, sql, part))
    return found


def _merged_into(desk: Desk, people: Iterable[int]) -> dict[int, list[records.MergedPerson]]:
    merged: dict[int, list[records.MergedPerson]] = defaultdict(list)
    for one in records_of(desk, records.MergedPerson, people):
        merged[one.person_id].append(one)
    return merged
