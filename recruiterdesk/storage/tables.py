"""The tables: one for each record, built from its fields, and those outside undo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from recruiterdesk.domain import records
from recruiterdesk.storage.mapping import Column, columns_of

if TYPE_CHECKING:
    import peewee


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the desk that holds the records of one kind."""

    name: str
    record: type
    references: tuple[tuple[str, str], ...] = ()
    indexes: tuple[tuple[tuple[str, ...], bool], ...] = ()
    filled: tuple[str, ...] = ()
    """Columns with an index of those rows alone in which they are filled."""

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the columns, in the order of the record's fields."""
        return _names_of(self.record)

    @property
    def selected(self) -> str:
        """The quoted columns, for SELECT and INSERT."""
        return _quoted_names_of(self.record)


@cache
def _names_of(record: type) -> tuple[str, ...]:
    return tuple(column.name for column in columns_of(record))


@cache
def _quoted_names_of(record: type) -> str:
    return ", ".join(f'"{name}"' for name in _names_of(record))


_PERSON = (("person_id", "person"),)
_OF_PERSON = ((("person_id",), False),)

# What operations write and undo covers.
TABLES: tuple[Table, ...] = (
    Table(
        "person",
        records.Person,
        (),
        ((("full_name",), False),),
        ("source_id",),
    ),
    Table("email_address", records.EmailAddress, _PERSON, (*_OF_PERSON, (("address",), False))),
    Table("phone_number", records.PhoneNumber, _PERSON, (*_OF_PERSON, (("number",), False))),
    Table("client", records.Client, (), ((("name",), True),)),
    Table("role", records.Role, (("client_id", "client"),), ((("client_id", "title"), True),)),
    Table(
        "application",
        records.Application,
        (*_PERSON, ("role_id", "role")),
        (*_OF_PERSON, (("role_id",), False), (("turn",), False), (("stage", "person_id"), False)),
    ),
    Table(
        "disposition",
        records.Disposition,
        (("application_id", "application"),),
        ((("application_id",), True),),
    ),
    Table(
        "closure",
        records.Closure,
        (*_PERSON, ("application_id", "application"), ("changed_role_id", "role")),
        (
            *_OF_PERSON,
            (("application_id",), False),
            (("closed_at",), False),
            (("opened_at",), False),
            (("changed_role_id", "closed_at", "in_writing"), False),
        ),
    ),
    Table("attempt", records.Attempt, _PERSON, _OF_PERSON),
    Table("promise", records.Promise, _PERSON, _OF_PERSON),
    Table("callback", records.Callback, _PERSON, _OF_PERSON),
    Table("incoming_contact", records.IncomingContact, _PERSON, _OF_PERSON),
    Table("check_in", records.CheckIn, _PERSON, (*_OF_PERSON, (("done_at", "due_on"), False))),
    Table("task", records.Task, _PERSON, (*_OF_PERSON, (("done_at", "due_on"), False))),
    Table(
        "introduction",
        records.Introduction,
        (*_PERSON, ("contact_id", "person")),
        (*_OF_PERSON, (("contact_id",), False)),
    ),
    Table("network_profile", records.NetworkProfile, _PERSON, ((("person_id",), True),)),
    Table("wish", records.Wish, _PERSON, ((("person_id",), True),)),
    Table("tag", records.Tag, _PERSON, ((("person_id", "name"), True), (("name",), False))),
    Table("retention", records.Retention, _PERSON, ((("person_id",), True), (("keep_until",), False))),
    Table("noted_basis", records.NotedBasis, _PERSON, ((("person_id",), True),)),
    Table("planned_erasure", records.PlannedErasure, _PERSON, ((("person_id",), True), (("due_on",), False))),
    Table("attachment", records.Attachment, _PERSON, ((("person_id", "path"), True),)),
    Table(
        "nameless_node",
        records.NamelessNode,
        (("referrer_id", "person"), ("referrer_node_id", "nameless_node")),
        ((("referrer_id",), False), (("referrer_node_id",), False)),
    ),
    Table(
        "referral",
        records.Referral,
        (*_PERSON, ("referrer_id", "person"), ("referrer_node_id", "nameless_node")),
        (*_OF_PERSON, (("referrer_id",), False), (("referrer_node_id",), False)),
    ),
    Table("consent", records.Consent, _PERSON, _OF_PERSON),
    Table(
        "activity",
        records.Activity,
        (*_PERSON, ("application_id", "application")),
        _OF_PERSON,
        ("application_id",),
    ),
    Table("setting", records.Setting, (), ((("name",), True),)),
    Table("saved_view", records.SavedView, (), ((("name",), True),)),
    Table("away", records.Away),
    Table("day_limit", records.DayLimit, (), ((("day",), True),)),
    Table("import_batch", records.ImportBatch),
    Table(
        "import_row",
        records.ImportRow,
        (("batch_id", "import_batch"), *_PERSON),
        ((("fingerprint",), False), (("batch_id",), False), (("person_id", "role"), False)),
    ),
    Table("merged_person", records.MergedPerson, _PERSON, _OF_PERSON, ("source_id",)),
    Table(
        "distinct_pair",
        records.DistinctPair,
        (*_PERSON, ("other_id", "person")),
        (*_OF_PERSON, (("other_id",), False)),
    ),
    Table("text_version", records.TextVersion, (), ((("text_kind", "language"), False),)),
    Table("sentence_mark", records.SentenceMark, (), ((("text_kind", "language"), False),)),
)

# What lies outside undo and is never exported: the user's habits and feelings, not the user's data.
ASIDE_TABLES: tuple[Table, ...] = (
    Table("remembered_columns", records.RememberedColumns, (), ((("header_print",), True),)),
    Table("remembered_word", records.RememberedWord, (), ((("kind", "words"), True),)),
    Table(
        "calendar_entry",
        records.CalendarEntry,
        (),
        ((("uid",), True), (("table_name", "row_id"), False)),
    ),
    Table("calendar_file", records.CalendarFile, (), ((("folder",), True),)),
    Table("session_feeling", records.SessionFeeling, (), ((("at",), True),)),
)

BY_RECORD: dict[type, Table] = {table.record: table for table in (*TABLES, *ASIDE_TABLES)}
BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}


def _field(column: Column) -> Any:
    import peewee

    if column.name == "id":
        return peewee.IntegerField(primary_key=True)
    kind: Any = peewee.IntegerField if column.sql_type == "INTEGER" else peewee.TextField
    return kind(null=column.nullable, column_name=column.name)


@cache
def table_classes() -> tuple[type[peewee.Model], ...]:
    """Return a peewee class for each table, in an order in which they can be created."""
    import peewee

    built: dict[str, type[peewee.Model]] = {}
    reference: Any = peewee.ForeignKeyField
    for table in (*TABLES, *ASIDE_TABLES):
        members: dict[str, Any] = {column.name: _field(column) for column in columns_of(table.record)}
        nullable = {column.name: column.nullable for column in columns_of(table.record)}
        for name, target in table.references:
            members[name] = reference(
                "self" if target == table.name else built[target],
                null=nullable[name],
                column_name=name,
                object_id_name=f"{name}_value",
                backref="+",
                index=False,
            )
        members["Meta"] = type(
            "Meta",
            (),
            {"table_name": table.name, "indexes": table.indexes, "legacy_table_names": False},
        )
        made: Any = type(table.name.title().replace("_", ""), (peewee.Model,), members)
        for name in table.filled:
            field = getattr(made, name)
            is_filled = field.is_null(is_null=False) if nullable[name] else field != peewee.SQL("''")
            made.add_index(made.index(field, where=is_filled))
        built[table.name] = made
    return tuple(built.values())
