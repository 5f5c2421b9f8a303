"""The columns of a found table get their meaning: by name, by their neighbours, by what stands in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from recruiterdesk.spreadsheets.column_content import field_by_content, fields_by_content, values_of
from recruiterdesk.spreadsheets.column_names import field_named, plain_header
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.pipeline_words import outcome_from_words, stage_from_words

__all__ = ["ColumnMapping", "Field", "map_columns"]

_SEVERAL = frozenset({Field.EMAIL, Field.NOTES, *PHONE_FIELDS})
_APPLICATION = frozenset(
    {Field.STAGE, Field.OUTCOME, Field.CLIENT, Field.DECIDED_ON, Field.APPLIED_ON, Field.LAST_CONTACT}
)
_POSITION_NAMES = frozenset(
    {"position", "job", "posicion", "posizione", "positie", "pozycja", "stelle", "stanowisko", "puesto"}
)
_STATE_NAMES = frozenset(
    {"status", "candidate status", "application status", "bewerbungsstatus", "stato", "statut"}
)
_WHOLE_OR_GIVEN = frozenset({"nombre", "nome"})
_WHOLE_OR_FAMILY = frozenset({"nom", "nazwisko"})
_NAME_FIELDS = frozenset({Field.FULL_NAME, Field.GIVEN, Field.FAMILY})
_SAMPLE_ROWS = 200
_SHARE = 0.6
_LOW_SHARE = 0.3


def map_columns(found: FoundTable) -> tuple[ColumnMapping, ...]:
    """Return one mapping for each column; a column that nothing is known about has no field."""
    if found.header is None:
        return _by_content(found)
    header = found.header
    fields = [field_named(name) for name in header]
    _settle_states(found, fields)
    _settle_positions(header, fields)
    _settle_names(found, fields)
    _settle_nameless(found, fields)
    _settle_title(header, fields)
    _keep_first(found, fields)
    return tuple(ColumnMapping(index, name.strip(), fields[index]) for index, name in enumerate(header))


def _settle_positions(header: Sequence[str], fields: list[Field | None]) -> None:
    """Tell the job that someone has from the job that they apply for, where one word can mean both."""
    unsure = [index for index, name in enumerate(header) if plain_header(name) in _POSITION_NAMES]
    for index in unsure:
        others = {field for at, field in enumerate(fields) if at != index}
        applied = (
            Field.ROLE not in others and bool(_APPLICATION & others) and Field.CONNECTED_ON not in others
        )
        fields[index] = Field.ROLE if applied else Field.TITLE
    if Field.ROLE in fields and Field.TITLE not in fields and not _APPLICATION.intersection(_known(fields)):
        fields[fields.index(Field.ROLE)] = Field.TITLE


def _settle_states(found: FoundTable, fields: list[Field | None]) -> None:
    """Read a column "Status" as stage or outcome where its words are those of an application."""
    for index, name in enumerate(found.header or ()):
        if plain_header(name) not in _STATE_NAMES:
            continue
        wanted = Field.STAGE if Field.STAGE not in fields else Field.OUTCOME
        values = values_of(found, index)
        known = sum(1 for value in values if stage_from_words(value) or outcome_from_words(value).known)
        ended = any(outcome_from_words(value).kind for value in values)
        share = _LOW_SHARE if ended or Field.ROLE in fields else _SHARE
        if wanted not in fields and values and known >= share * len(values):
            fields[index] = wanted


def _settle_names(found: FoundTable, fields: list[Field | None]) -> None:
    """Tell given, family and full names apart where one word can mean two of them."""
    if Field.GIVEN not in fields and fields.count(Field.FAMILY) > 1:
        fields[fields.index(Field.FAMILY)] = Field.GIVEN
    if Field.FAMILY not in fields and Field.GIVEN in fields:
        given = fields.index(Field.GIVEN)
        if Field.FULL_NAME not in fields:
            if plain_header((found.header or ())[given]) in _WHOLE_OR_GIVEN:
                fields[given] = Field.FULL_NAME
        elif not _contains_given(found, fields.index(Field.FULL_NAME), given):
            fields[fields.index(Field.FULL_NAME)] = Field.FAMILY
    if Field.FAMILY in fields and Field.GIVEN not in fields and Field.FULL_NAME not in fields:
        family = fields.index(Field.FAMILY)
        if plain_header((found.header or ())[family]) in _WHOLE_OR_FAMILY:
            fields[family] = Field.FULL_NAME


def _contains_given(found: FoundTable, full: int, given: int) -> bool:
    """Tell whether the full name repeats the given one, so that it is no family name."""
    pairs = [
        (row.cells[full], row.cells[given])
        for row in found.rows[:_SAMPLE_ROWS]
        if max(full, given) < len(row.cells)
    ]
    return sum(1 for whole, part in pairs if part.strip() and part.strip() in whole) * 2 > len(pairs)


def _settle_title(header: Sequence[str], fields: list[Field | None]) -> None:
    """Read "Title" beside "Job Title" as Mr or Dr, as Outlook writes it."""
    titles = [index for index, field in enumerate(fields) if field is Field.TITLE]
    plain = [index for index in titles if plain_header(header[index]) == "title"]
    if plain and len(titles) > len(plain):
        fields[plain[0]] = Field.HONORIFIC


def _keep_first(found: FoundTable, fields: list[Field | None]) -> None:
    """Leave a meaning that only one column can have to the first that says something; others become extra."""
    for field, times in _known(fields).items():
        if times == 1 or field in _SEVERAL:
            continue
        columns = [index for index, other in enumerate(fields) if other is field]
        kept = next((index for index in columns if _says_something(found, index)), columns[0])
        for index in columns:
            fields[index] = field if index == kept else None


def _says_something(found: FoundTable, index: int) -> bool:
    return any(index < len(row.cells) and row.cells[index].strip() for row in found.rows)


def _by_content(found: FoundTable) -> tuple[ColumnMapping, ...]:
    fields = fields_by_content(found)
    _keep_first(found, fields)
    return tuple(ColumnMapping(index, "", field) for index, field in enumerate(fields))


def _settle_nameless(found: FoundTable, fields: list[Field | None]) -> None:
    """Know columns without a header by their cells, where no other column has that meaning."""
    for index, name in enumerate(found.header or ()):
        if fields[index] is not None or name.strip():
            continue
        field = field_by_content(values_of(found, index))
        if field is Field.FULL_NAME and _NAME_FIELDS.intersection(fields):
            continue
        if field is not None and (field not in fields or field in _SEVERAL):
            fields[index] = field


def _known(fields: Sequence[Field | None]) -> Counter[Field]:
    return Counter(field for field in fields if field is not None)
