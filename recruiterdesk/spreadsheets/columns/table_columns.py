"""What the columns of one table are to its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.spreadsheets.columns.answer_columns import AnswerColumn
from recruiterdesk.spreadsheets.columns.column_endings import WITHDRAWAL
from recruiterdesk.spreadsheets.columns.date_columns import DateColumn, date_columns
from recruiterdesk.spreadsheets.columns.firm_and_job import FirmAndJob
from recruiterdesk.spreadsheets.columns.firm_mark import FirmMark
from recruiterdesk.spreadsheets.columns.following_columns import latest_first
from recruiterdesk.spreadsheets.columns.formats import ProgramId
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.step_columns import StepColumn
from recruiterdesk.spreadsheets.columns.told_questions import NO_QUESTIONS, ToldQuestions
from recruiterdesk.spreadsheets.fields import DATE_FIELDS, PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.planned import DayMonthEvidence

_PHONE_VALUE = re.compile(r"(phone \d+) value")
_AREA_CODES = re.compile(
    r"(?:\w+ )?(?:area code|(?:orts)?vorwahl|kengetal|netnummer|riktnummer|ddd|prefijo|prefisso|indicatif)"
    r"(?: \w+)?"
)
_ALL_COUNT = frozenset(
    {Field.EMAIL, Field.NOTES, Field.URL, Field.FAMILY, Field.REASON, *PHONE_FIELDS, *DATE_FIELDS}
)
_STATES = frozenset({"state", "state province", "province", "st", "home state", "candidate state"})
_PHONE_KINDS = {
    Field.PHONE: PhoneKind.UNKNOWN,
    Field.PHONE_WORK: PhoneKind.WORK,
    Field.PHONE_PRIVATE: PhoneKind.PRIVATE,
}


@dataclass(frozen=True, slots=True)
class PhoneColumn:
    """A column of phone numbers: what its name says about them.

    Other columns may name their kind, and hold their area codes. `lacks_plus` tells that a program took it
    away from numbers with their country in front.
    """

    index: int
    kind: PhoneKind
    type_index: int | None
    area_index: int | None
    lacks_plus: bool = False

    @property
    def stands_alone(self) -> bool:
        """Tell whether numbers are as they are written, and no other column says anything about them."""
        return self.type_index is None and self.area_index is None and not self.lacks_plus


@dataclass(frozen=True, slots=True)
class TableColumns:
    """The columns of one table.

    `keys` names each column in a record's cells: its field, or its header where it has no field. Fingerprints
    know columns by their marks, whatever their mapping, and take them in the order of the marks. `unmapped`
    are the columns that no field takes, `alternatives` those of one field of which a row's first one counts.
    `state` is the column of states or provinces, `withdrawals` those of reasons for which candidates left.
    `has_family_first` and `has_two_families` tell how whole names are written, `has_whole_given` that
    some stand in the column of given names, `shows_family_first` that family names stay in front,
    `program_id` where the file's program has its ids. `steps` are columns without a field that are ticked
    as steps are taken, `answers` those that ask for an end, `asking_told` those that ask who was told.
    `firm_and_job` is the column that says both, `firm_mark` that which marks firms, `shows_firms` tells
    that some whole names are those of firms, `asides` is what divides from them what is no part of them.
    `has_reach_in_notes` tells that only the notes say how people are reached.
    """

    columns: tuple[ColumnMapping, ...]
    by_field: Mapping[Field, tuple[int, ...]]
    headers: tuple[str, ...]
    keys: tuple[str, ...]
    print_marks: tuple[str, ...]
    print_columns: tuple[int, ...]
    phones: tuple[PhoneColumn, ...]
    dates: tuple[DateColumn, ...]
    unmapped: tuple[int, ...]
    alternatives: tuple[tuple[int, ...], ...]
    has_family_first: bool
    has_two_families: bool
    program_id: ProgramId | None
    state: int | None
    withdrawals: frozenset[int]
    has_whole_given: bool = False
    shows_family_first: bool = False
    asides: re.Pattern[str] | None = None
    steps: tuple[StepColumn, ...] = ()
    answers: tuple[AnswerColumn, ...] = ()
    asking_told: ToldQuestions = NO_QUESTIONS
    firm_and_job: FirmAndJob | None = None
    firm_mark: FirmMark | None = None
    shows_firms: bool = False
    has_reach_in_notes: bool = False

    def of(self, field: Field) -> tuple[int, ...]:
        """Return the columns of a field."""
        return self.by_field.get(field, ())

    def is_firm(self, cells: Sequence[str]) -> bool:
        """Tell whether a row is one of a firm, by the mark that its program set."""
        return self.firm_mark is not None and self.firm_mark.is_on(cells)

    def header(self, index: int) -> str:
        """Return what a column is called, "Column 7" where the file does not say."""
        return self.headers[index] if index < len(self.headers) else nameless(index)

    def header_of(self, field: Field) -> str:
        """Return what the first column of a field is called."""
        return self.header(self.by_field[field][0])


def table_columns(
    columns: tuple[ColumnMapping, ...],
    by_field: Mapping[Field, tuple[int, ...]],
    day_month: Mapping[int, DayMonthEvidence],
    *,
    has_family_first: bool = False,
    has_two_families: bool = False,
    program_id: ProgramId | None = None,
    groups: Mapping[int, str] | None = None,
) -> TableColumns:
    """Settle what the columns are to each row; `groups` stand above columns whose names say little."""
    named = {each.index: f"{(groups or {}).get(each.index, '')} {each.header}" for each in columns}
    marked = sorted((plain_header(column.header) or str(column.index), column.index) for column in columns)
    return TableColumns(
        columns=columns,
        by_field=by_field,
        headers=tuple(column.header or nameless(column.index) for column in columns),
        keys=column_keys(columns),
        print_marks=tuple(f"{mark}\x1f" for mark, _ in marked),
        print_columns=tuple(index for _, index in marked),
        phones=_phone_columns(columns),
        dates=date_columns(by_field, day_month, named),
        unmapped=tuple(column.index for column in columns if column.field is None),
        alternatives=tuple(
            indexes for field, indexes in by_field.items() if len(indexes) > 1 and field not in _ALL_COUNT
        ),
        has_family_first=has_family_first,
        has_two_families=has_two_families,
        program_id=program_id,
        state=next((each.index for each in columns if plain_header(each.header) in _STATES), None),
        withdrawals=frozenset(
            index for index in by_field.get(Field.REASON, ()) if WITHDRAWAL.search(plain_header(named[index]))
        ),
    )


def fields_of(columns: Sequence[ColumnMapping]) -> dict[Field, tuple[int, ...]]:
    """Return the columns of each field; of stages that follow one another the latest stands first."""
    found: dict[Field, tuple[int, ...]] = {}
    for column in columns:
        if column.field is not None:
            found[column.field] = (*found.get(column.field, ()), column.index)
    if len(found.get(Field.STAGE, ())) > 1:
        found[Field.STAGE] = latest_first([column for column in columns if column.field is Field.STAGE])
    return found


def nameless(index: int) -> str:
    """Return what a column without a name is called."""
    return f"Column {index + 1}"


def column_keys(columns: Sequence[ColumnMapping]) -> tuple[str, ...]:
    """Return the name of each column in a record's cells; names that come twice are counted."""
    seen: Counter[str] = Counter()
    keys = []
    for column in columns:
        name = str(column.field) if column.field else column.header or nameless(column.index)
        seen[name] += 1
        keys.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return tuple(keys)


def _phone_columns(columns: Sequence[ColumnMapping]) -> tuple[PhoneColumn, ...]:
    """Return the columns of numbers.

    Google's exports say "Work" or "Home Fax" in a column beside each, staffing systems the area code ahead.
    """
    names = {column.index: plain_header(column.header) for column in columns}
    named = {name: index for index, name in names.items()}
    found = []
    for column in columns:
        if column.field not in _PHONE_KINDS:
            continue
        numbered = _PHONE_VALUE.fullmatch(plain_header(column.header))
        types = [named.get(f"{numbered[1]} {word}") for word in ("type", "label")] if numbered else []
        type_index = next((index for index in types if index is not None), None)
        area_index = column.index - 1 if _AREA_CODES.fullmatch(names.get(column.index - 1, "")) else None
        found.append(PhoneColumn(column.index, _PHONE_KINDS[column.field], type_index, area_index))
    return tuple(found)
