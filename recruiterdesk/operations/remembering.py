"""Remembers how the user corrected the importer. It lies outside undo: a habit, not data."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.domain.records import RememberedColumns, RememberedWord
from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.storage.aside import drop_aside, keep_aside
from recruiterdesk.storage.desk import Desk


def remember_columns(desk: Desk, header_print: str, fields: Sequence[tuple[int, str]]) -> None:
    """Remember the columns of this header, in place of what was remembered for it.

    Args:
        desk: the desk.
        header_print: what tells the header from all others.
        fields: (index of the column, name of its field; "" for a column that is no field).

    Raises:
        Refusal: the database can't be written.
    """
    keep_aside(desk, RememberedColumns(0, header_print, tuple(fields), desk.clock.now()))


def forget_columns(desk: Desk, header_print: str) -> None:
    """Forget what was remembered for this header: such files are read by themselves again.

    Raises:
        Refusal: the database can't be written.
    """
    drop_aside(desk, RememberedColumns(0, header_print, (), desk.clock.now()))


def remember_word(desk: Desk, kind: RememberedKind, words: str, meaning: str) -> None:
    """Remember what the words of a cell mean: a stage, or a kind of ending, by its name.

    Raises:
        Refusal: the database can't be written.
    """
    keep_aside(desk, RememberedWord(0, kind, fold(words), meaning))
