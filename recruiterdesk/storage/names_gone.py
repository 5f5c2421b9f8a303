"""The names of people who are erased, where they stand in what belongs to others: found, and replaced.

Some places hold a name because the program wrote it there: there it always goes. Where the user wrote it,
in a note say, she decides.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from recruiterdesk.domain.erased_prints import Identity
from recruiterdesk.domain.words import ERASED_NAME
from recruiterdesk.storage.mapping import columns_of
from recruiterdesk.storage.tables import TABLES, Table

# Where the program put a name, with what stands there where the name was all of it.
_BY_PROGRAM: dict[tuple[str, str], str | None] = {
    ("activity", "values"): None,
    ("import_row", "cells"): None,
    ("consent", "scope"): None,
    ("introduction", "scope"): None,
    ("merged_person", "full_name"): None,
    ("referral", "referrer_name"): "",
    ("role", "hiring_manager"): "",
    ("role", "cleared_with"): "",
    ("disposition", "decided_by"): "",
    ("disposition", "cleared_with"): "",
    ("away", "covered_by"): "",
    ("task", "text"): "",
}
# What somebody else is called, and what has places of its own.
_OTHERS_OWN = frozenset({("person", "full_name"), ("person", "given"), ("person", "family")})
_TABLES_LEFT = frozenset({"email_address", "phone_number", "setting", "saved_view", "text_version"})
_AT_ONCE = 100
_WORDS_OF_A_NAME = 2


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text of somebody else that names an erased person; `by_program` where the program put the name."""

    table: str
    column: str
    row_id: int
    text: str
    by_program: bool


@dataclass(frozen=True)
class NamesGone:
    """What to look for, as it is written, and the words that stand in its place."""

    texts: tuple[str, ...]
    words: str

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest = sorted(self.texts, key=len, reverse=True)
        return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)

    def are_in(self, text: str) -> bool:
        """Tell whether a text names anybody of them."""
        return bool(self.texts) and self._pattern.search(text) is not None

    def place_in(self, text: str) -> int:
        """Return where in a text the first name stands; 0 where there is none."""
        found = self._pattern.search(text) if self.texts else None
        return found.start() if found else 0

    def without(self, table: str, column: str, text: str) -> str:
        """Return the text of a column without the names."""
        if not self.are_in(text):
            return text
        instead = _BY_PROGRAM.get((table, column))
        if instead is not None and self._pattern.fullmatch(text.strip()):
            return instead
        if column == "scope" and self._pattern.fullmatch(text.partition(":")[2].strip()):
            return text.partition(":")[0]
        return self._pattern.sub(ERASED_NAME if column == "values" else self.words, text)

    def out_of(self, text: str) -> str:
        """Return a stored text, rendered by the program, with what it shows in the place of a name."""
        return self._pattern.sub(ERASED_NAME, text) if self.texts else text

    def written(self) -> Iterator[str]:
        """Yield each of the texts as it may be written: as it is, in capitals or small, within JSON."""
        for text in self.texts:
            for one in dict.fromkeys((text, text.upper(), text.lower())):
                yield from dict.fromkeys((one, _in_json(one), _in_json(_in_json(one))))


def names_gone(connection: Any, identities: Sequence[Identity], words: str) -> NamesGone:
    """Return what names these people and nobody else on the desk.

    A name of one word is none: it would be found in the name of others.
    """
    own = {one.row for one in identities}
    found = {text for one in identities for text in (*one.emails, *one.phones)}
    for one in identities:
        if len(one.full_name.split()) >= _WORDS_OF_A_NAME and not _others_called(connection, one, own):
            given = one.full_name.removesuffix(one.family).strip() if one.family else ""
            found |= {one.full_name, *((f"{one.family}, {given}", f"{one.family} {given}") if given else ())}
    return NamesGone(tuple(sorted(found)), words)


def texts_naming(connection: Any, names: NamesGone) -> list[FoundText]:
    """Return every text of a desk, of whoever it is, that holds one of the names."""
    found = []
    for table in TABLES:
        columns = text_columns(table)
        for row in _rows_with(connection, table, columns, tuple(names.written())) if columns else ():
            found += [
                FoundText(table.name, column, row[0], text, (table.name, column) in _BY_PROGRAM)
                for column, text in zip(columns, row[1:], strict=True)
                if text and names.are_in(text)
            ]
    return found


def text_columns(table: Table) -> tuple[str, ...]:
    """Return the columns of a table in which a name of somebody else may stand."""
    if table.name in _TABLES_LEFT:
        return ()
    names = [column.name for column in columns_of(table.record) if column.sql_type == "TEXT"]
    return tuple(name for name in names if (table.name, name) not in _OTHERS_OWN)


def is_by_program(table: str, column: str) -> bool:
    """Tell whether the program puts names into a column."""
    return (table, column) in _BY_PROGRAM


def condition_for(expression: str, written: Sequence[str]) -> str:
    """Return an SQL condition with a mark for each text, true where the expression holds one of them."""
    return " OR ".join([f"instr({expression}, ?)"] * len(written))


def _rows_with(
    connection: Any, table: Table, columns: Iterable[str], written: Sequence[str]
) -> Iterator[tuple[Any, ...]]:
    quoted = [f'"{name}"' for name in columns]
    whole = " || char(10) || ".join(f"coalesce({name}, '')" for name in quoted)
    seen: AbstractSet[int] = set()
    for start in range(0, len(written), _AT_ONCE):
        part = written[start : start + _AT_ONCE]
        rows = connection.execute(
            f'SELECT "id", {", ".join(quoted)} FROM "{table.name}" WHERE {condition_for(whole, part)}', part
        ).fetchall()
        yield from (tuple(row) for row in rows if row[0] not in seen)
        seen = {*seen, *(row[0] for row in rows)}


def _others_called(connection: Any, one: Identity, own: AbstractSet[int]) -> bool:
    rows = connection.execute('SELECT "id" FROM "person" WHERE "full_name" = ?', (one.full_name,))
    return any(row[0] not in own for row in rows)


def _in_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
