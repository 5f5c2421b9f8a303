"""Takes people out of everything that a database of the desk holds: rows, names with others, undo, drafts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.erased_prints import Identity
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import ERASED_NAME
from recruiterdesk.operations.nameless import leave_nameless_node
from recruiterdesk.storage.beside_undo import forget_beside
from recruiterdesk.storage.connection import Connection
from recruiterdesk.storage.erased_list import identities_in
from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.nameless_counts import count_nameless
from recruiterdesk.storage.names_gone import FoundText, NamesGone, names_gone, texts_naming
from recruiterdesk.storage.owned_rows import owned_rows
from recruiterdesk.storage.tables import BY_NAME, Table
from recruiterdesk.storage.undo_cut import (
    cut_out_of_undo,
    identities_in_undo,
    is_replaced,
    people_merged_into,
    take_names_out_of_undo,
)
from recruiterdesk.storage.writer import Writer

INSTEAD_OF_NAME = {Language.EN: "somebody who was erased", Language.DE: "jemand, der gelöscht wurde"}
"""What stands in notes in the place of a name."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Who is taken out: all that they are known by, also as whom they were merged."""

    ids: frozenset[int]
    identities: tuple[Identity, ...]


def whoever_is_meant(connection: Connection, person_ids: Iterable[int]) -> Forgotten:
    """Return these people with whoever they were before a merge, as far as undo knows."""
    ids = people_merged_into(connection, set(person_ids))
    known = (*identities_in(connection, ids), *identities_in_undo(connection, ids))
    return Forgotten(frozenset(ids), known)


def forget_people(
    writer: Writer, connection: Connection, meant: Forgotten, language: Language, *, names_in_notes_too: bool
) -> None:
    """Within a transaction that leaves no step: take people out of everything in a database.

    Referrals keep a node without a name, counts what was done; the names go where the program put them, and
    in what the user wrote where she wants it.
    """
    there = sorted(writer.there_among(records.Person, meant.ids))
    names = names_gone(connection, meant.identities, INSTEAD_OF_NAME[language])
    count_nameless(connection, owned_rows(connection, set(there)))
    connection.execute("PRAGMA defer_foreign_keys = ON")
    _take_names_from_partners(writer, there)
    for person_id in there:
        leave_nameless_node(writer, person_id)
    gone = owned_rows(connection, set(meant.ids))
    _delete(writer, gone)
    _drop_views(writer, names)
    changed = _with(gone, ((image.table, image.row_id) for image in writer.written.images()))
    found = [
        one for one in texts_naming(connection, names) if is_replaced(one, by_user_too=names_in_notes_too)
    ]
    dropped = _replace(writer, found, names)
    cut_out_of_undo(connection, _with(changed, dropped))
    take_names_out_of_undo(connection, names, by_user_too=names_in_notes_too)
    forget_beside(connection, meant.ids, names)


def _take_names_from_partners(writer: Writer, people: Sequence[int]) -> None:
    """In the lines of introductions with them: the name goes also where another person is called so."""
    for person in writer.find_among(records.Person, "id", people):
        theirs = writer.find(records.Introduction, person_id=person.id)
        to_them = writer.find(records.Introduction, contact_id=person.id)
        others = {one.contact_id for one in theirs} | {one.person_id for one in to_them}
        for line in writer.find_among(records.Activity, "person_id", others - set(people)):
            values = tuple(
                (key, ERASED_NAME if said == person.full_name else said) for key, said in line.values
            )
            if line.key.startswith("introduction.") and values != line.values:
                writer.update(line, values=values)


def _delete(writer: Writer, gone: dict[str, set[int]]) -> None:
    for name, ids in gone.items():
        kind = BY_NAME[name].record
        writer.delete_many(writer.find_among(kind, "id", sorted(ids)))


def _replace(writer: Writer, found: Sequence[FoundText], names: NamesGone) -> list[tuple[str, int]]:
    """Replace the names in these texts; return the rows that undo can't bring back as they were."""
    by_row: dict[tuple[str, int], dict[str, str]] = defaultdict(dict)
    for one in found:
        by_row[one.table, one.row_id][one.column] = names.without(one.table, one.column, one.text)
    dropped = []
    for (table, row_id), texts in by_row.items():
        if table == "task" and not texts.get("text", "-"):
            task = writer.load(records.Task, row_id)
            if task.done_at is None:
                writer.delete(task)
                dropped.append((table, row_id))
                continue
        unlike_others = _unlike_others(writer, BY_NAME[table], row_id, texts)
        if unlike_others != texts:
            dropped.append((table, row_id))
        writer.replace_texts(BY_NAME[table].record, row_id, unlike_others)
    return dropped


def _other_says(writer: Writer, table: Table, row_id: int, equal: dict[str, Value]) -> bool:
    rows: list[object] = writer.find(table.record, **equal)
    return any(getattr(row, "id", row_id) != row_id for row in rows)


def _unlike_others(writer: Writer, table: Table, row_id: int, texts: dict[str, str]) -> dict[str, str]:
    """Return the texts, numbered where two rows that must differ would say the same, two clients say."""
    found = dict(texts)
    for columns, is_unique in table.indexes:
        changing = [name for name in columns if name in texts]
        if not is_unique or not changing:
            continue
        record: object = writer.load(table.record, row_id)
        equal = {column: getattr(record, column) for column in columns} | found
        name, nth = changing[0], 1
        while _other_says(writer, table, row_id, {column: equal[column] for column in columns}):
            nth += 1
            equal[name] = found[name] = f"{texts[name]} ({nth})"
    return found


def _drop_views(writer: Writer, names: NamesGone) -> None:
    views = writer.find(records.SavedView)
    writer.delete_many([one for one in views if names.are_in(one.name) or names.are_in(one.words)])


def _with(gone: dict[str, set[int]], rows: Iterable[tuple[str, int]]) -> dict[str, set[int]]:
    whole = {name: set(ids) for name, ids in gone.items()}
    for name, row_id in rows:
        whole.setdefault(name, set()).add(row_id)
    return whole
