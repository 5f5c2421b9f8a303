"""A person every field of whom, in every table, holds a word that is nowhere else; with undo, and backups."""

from __future__ import annotations

import datetime as dt
import typing
from dataclasses import fields, replace
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.tables import TABLES, Table
from recruiterdesk.storage.writer import Writer

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
# What is the desk's own, and speaks of nobody by any field.
OF_THE_DESK = frozenset(
    {"setting", "day_limit", "text_version", "sentence_mark", "import_batch", "nameless_node", "client"}
)
# What is nobody's, and is looked through for names; a disposition belongs to an application.
BESIDE_PEOPLE = frozenset({"role", "disposition", "saved_view", "away"})
# What a column holds is a word of a list, or somebody else's own name.
PLAIN = frozenset(
    {
        ("activity", "key"), ("closure", "cause"), ("import_row", "fingerprint"), ("role", "title"),
        ("role", "spoken_title"), ("application", "own_stage"), ("person", "zone"), ("person", "country"),
        ("person", "language"), ("task", "kind"),
    }
)  # fmt: skip


class Marks:
    """Gives a new word for each field, and knows where it was put."""

    def __init__(self) -> None:
        self.words: dict[bytes, str] = {}

    def new(self, where: str) -> str:
        word = f"Qz{len(self.words):03d}xjw"
        self.words[word.encode()] = where
        return word


def marked(marks: Marks, kind: type, name: str, /, **given: Any) -> Any:
    """A record of a kind with a word of its own in every text."""
    hints = typing.get_type_hints(kind)
    values: dict[str, Any] = {}
    for field in fields(kind):
        hint, where = hints[field.name], f"{name}.{field.name}"
        if field.name in given:
            values[field.name] = given[field.name]
        elif (name, field.name) in PLAIN:
            values[field.name] = "note" if name == "activity" else "x"
        else:
            values[field.name] = _value(marks, hint, where)
    return kind(**values)


def _value(marks: Marks, hint: Any, where: str) -> Any:
    if hint is str:
        return marks.new(where)
    if hint == tuple[tuple[str, str], ...]:
        return ((marks.new(where), marks.new(where)),)
    if hint == tuple[str, ...]:
        return (marks.new(where),)
    options = [one for one in typing.get_args(hint) if one is not type(None)]
    if options and type(None) in typing.get_args(hint):
        return None
    plain = {int: 0, bool: False, dt.date: dt.date(2026, 11, 20), dt.datetime: NOW, DaySpan: None}
    return plain[hint] if hint in plain else next(iter(hint))


def rows_about(table: Table) -> list[str]:
    """The columns by which a row of a table is about a person."""
    return [column for column, target in table.references if target == "person"]


def add_marked_person(
    desk: Desk, marks: Marks, other_id: int, role_id: int, batch: records.ImportBatch
) -> int:
    """Add a person and a row about them in every table that can have one, each in a step of its own."""
    person = marked(marks, records.Person, "person", id=0, full_name=f"{marks.new('n')} {marks.new('f')}",
                    zone="Europe/Berlin", country="DE", language="en")  # fmt: skip

    def insert(record: Any) -> Any:
        label = Label("note", (("name", person.full_name),))
        return desk.run(label, lambda writer: writer.insert(record))

    person = insert(person)
    application = None
    for table in TABLES:
        columns = rows_about(table)
        if table.name in OF_THE_DESK or table.name == "person":
            continue
        assert columns or table.name in BESIDE_PEOPLE, f"can {table.name} name somebody?"
        for about in columns or [""]:
            given = {column: (person.id if column == about else other_id) for column in columns}
            given |= references_of(table, application, role_id, batch)
            if table.name == "import_row":
                given["cells"] = tuple(marks.new("import_row.cells") for _ in batch.cell_keys)
            if not about and table.name != "disposition":
                continue
            made = insert(marked(marks, table.record, table.name, id=0, **given))
            application = made if table.name == "application" else application
            _touch(desk, made, marks)
    return int(person.id)


def references_of(table: Table, application: Any, role_id: int, batch: records.ImportBatch) -> dict[str, Any]:
    of = {"role": role_id, "application": application.id if application else None, "import_batch": batch.id}
    found: dict[str, Any] = {}
    for column, target in table.references:
        if target in of and column != "changed_role_id":
            found[column] = of[target]
        elif target == "nameless_node":
            found[column] = None
    return found


def _touch(desk: Desk, record: Any, marks: Marks) -> None:
    """Change a text of the row and change it back: undo knows what it was meanwhile."""
    texts = [
        field.name
        for field in fields(record)
        if isinstance(getattr(record, field.name), str) and type(getattr(record, field.name)) is str
    ]
    if texts:
        name = texts[0]
        label = Label("note", (("name", marks.new("step")),))
        changed = replace(record, **{name: marks.new(f"former {name}")})
        desk.run(label, lambda writer: writer.update(record, **{name: getattr(changed, name)}))
        desk.run(label, lambda writer: writer.update(changed, **{name: getattr(record, name)}))


def name_of(desk: Desk, person_id: int) -> str:
    return str(Writer(desk.database).load(records.Person, person_id).full_name)
