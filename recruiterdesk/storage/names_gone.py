"""The names of people who are erased, where they stand in what belongs to others: found, and replaced.

Some places hold a name because the program wrote it there: there it always goes. Where the user wrote it,
in a note say, she decides.
"""

from __future__ import annotations

import re
import typing
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from recruiterdesk.domain.erased_prints import Identity
from recruiterdesk.domain.words import ERASED_NAME
from recruiterdesk.storage.mapping import columns_of
from recruiterdesk.storage.tables import TABLES, Table

# Where the program put a name, with what stands there where the name was all of it.
_BY_PROGRAM: dict[tuple[str, str], str | None] = {
    ("activity", "values"): None,
    ("import_row", "cells"): None,
    ("import_batch", "file_name"): None,
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
# What a field holds that has words in it; days, moments and words of a list have none.
_WORDED = (str, tuple[str, ...], tuple[tuple[str, str], ...])
_WORD = re.compile(r"[^\W_]+")
# What parts the words of a name: in the names of files a stroke as well, which is a part of names elsewhere.
_PARTED, _PARTED_IN_FILES = r"(?:\s+|[_.])", r"(?:\s+|[_.-]+)"
_OF_A_FILE = r"(?=\S*\.\w)"
_LINE_END_IN_JSON = r"\\[nrt]"
_WORDS_OF_A_NAME = 2
_NO_JOINTS = str.maketrans("", "", " ,")


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
        begin = rf"(?:(?<![^\W_])|(?<={_LINE_END_IN_JSON}))"
        written = "|".join(form for text in longest for form in _forms(text))
        return re.compile(rf"{begin}(?:{written})", re.IGNORECASE)

    @cached_property
    def _keys(self) -> frozenset[str]:
        """The longest word of each text, and its words as one: where none of them stands, no text does."""
        words = [_WORD.findall(text.lower()) for text in self.texts]
        return frozenset(key for parts in words for key in (max(parts, key=len), "".join(parts)))

    def are_in(self, text: str) -> bool:
        """Tell whether a text names anybody of them."""
        return bool(self.texts) and self._pattern.search(text) is not None

    def are_by_program(self, table: str, column: str, text: str) -> bool:
        """Tell whether the program put a name into a text: it does so there, or the name is all of it."""
        return (table, column) in _BY_PROGRAM or self._pattern.fullmatch(text.strip()) is not None

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

    def offer_filter(self, connection: Any) -> None:
        """Let SQL ask `may_name(text)`: false where a text surely holds none of the names."""
        keys = self._keys if self.texts else frozenset[str]()

        def may_name(text: str) -> bool:
            plain = re.sub(_LINE_END_IN_JSON, " ", text) if "\\" in text else text
            return not keys.isdisjoint(_WORD.findall(plain.lower()))

        connection.create_function("may_name", 1, may_name)


def names_gone(connection: Any, identities: Sequence[Identity], words: str) -> NamesGone:
    """Return what names these people and nobody else on the desk.

    A name of one word is none: it would be found in the name of others; nor is one without a letter or digit.
    """
    own = {one.row for one in identities}
    found = {text for one in identities for text in (*one.emails, *one.phones)}
    for one in identities:
        if len(one.full_name.split()) >= _WORDS_OF_A_NAME and not _others_called(connection, one, own):
            given = one.full_name.removesuffix(one.family).strip() if one.family else ""
            found |= {one.full_name, *((f"{one.family}, {given}", f"{one.family} {given}") if given else ())}
    return NamesGone(tuple(sorted(text for text in found if _WORD.search(text))), words)


def texts_naming(connection: Any, names: NamesGone) -> list[FoundText]:
    """Return every text of a desk, of whoever it is, that holds one of the names."""
    found = list[FoundText]()
    names.offer_filter(connection)
    for table in TABLES:
        columns = text_columns(table)
        if not columns:
            continue
        quoted = [f'"{name}"' for name in columns]
        rows = connection.execute(
            f'SELECT "id", {", ".join(quoted)} FROM "{table.name}" WHERE may_name({joined(quoted)})'
        )
        for row_id, *texts in rows:
            found += [
                FoundText(table.name, column, row_id, text, names.are_by_program(table.name, column, text))
                for column, text in zip(columns, texts, strict=True)
                if text and names.are_in(text)
            ]
    return found


def joined(expressions: Sequence[str]) -> str:
    """Return an SQL expression for several texts below each other, of which each may be NULL."""
    return " || char(10) || ".join(f"coalesce({one}, '')" for one in expressions)


def text_columns(table: Table) -> tuple[str, ...]:
    """Return the columns of a table in which a name of somebody else may stand."""
    if table.name in _TABLES_LEFT:
        return ()
    return _text_columns(table.record, table.name)


@cache
def _text_columns(record: type, table: str) -> tuple[str, ...]:
    hints = typing.get_type_hints(record)
    names = [column.name for column in columns_of(record) if hints[column.name] in _WORDED]
    return tuple(name for name in names if (table, name) not in _OTHERS_OWN)


def _forms(text: str) -> tuple[str, ...]:
    """Return a text as it is written, a name also as files are called: Ana_Ruiz, ana-ruiz.vcf, AnaRuiz."""
    words, end = [re.escape(word) for word in text.split()], r"(?![^\W_])"
    if len(words) == 1:
        return (words[0] + end,)
    # Without a capital in the middle it may be one word: "Lina" is not "Li Na".
    together = {one.translate(_NO_JOINTS) for one in (text, text.title())}
    as_one = (f"(?-i:{re.escape(one)}{end})" for one in sorted(together) if one[1:] != one[1:].lower())
    return _PARTED.join(words) + end, _PARTED_IN_FILES.join(words) + end + _OF_A_FILE, *as_one


def _others_called(connection: Any, one: Identity, own: AbstractSet[int]) -> bool:
    rows = connection.execute('SELECT "id" FROM "person" WHERE "full_name" = ?', (one.full_name,))
    return any(row[0] not in own for row in rows)
