"""What the import would do, made ready to be looked at: figures, rows by group, remarks by row."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from recruiterdesk.domain.words import RememberedKind, Told
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning
from recruiterdesk.spreadsheets.outcomes.found_words import FoundWord
from recruiterdesk.spreadsheets.outcomes.own_words import OwnWord, WordMeaning
from recruiterdesk.spreadsheets.plan import PeopleKind
from recruiterdesk.spreadsheets.planned import ImportPlan, RecordAction
from recruiterdesk.spreadsheets.values.date_question import DateQuestion
from recruiterdesk.ui.pages.importing.sources import Source

PairValues = Mapping[Field, str]
"""What one side of a possible pair says, by field; several values on a line each."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is to be read; None means: find it out.

    Whoever was erased is left out unless it `takes_erased` people all the same. What was said of single rows
    holds where the file is `looked_at_again`.
    """

    source: Source
    sheet: str | None = None
    region: str | None = None
    day_first: bool | None = None
    columns: tuple[ColumnMapping, ...] | None = None
    people: PeopleKind = PeopleKind.BY_ROW
    stage_words: tuple[OwnWord, ...] = ()
    outcome_words: tuple[OwnWord, ...] = ()
    takes_erased: bool = False
    looked_at_again: bool = False

    @property
    def is_corrected(self) -> bool:
        """Whether the user said how anything is to be read."""
        return self != Reading(self.source, looked_at_again=self.looked_at_again)

    def with_word(self, word: FoundWord, meaning: WordMeaning) -> Reading:
        """Return the reading in which a word of the file means something else."""
        said = (word.words, meaning)
        if word.kind is RememberedKind.STAGE:
            return replace(self, stage_words=(*self.stage_words, said))
        return replace(self, outcome_words=(*self.outcome_words, said))


class Group(StrEnum):
    """A tab of the preview."""

    NEW = "new"
    CHANGED = "update"
    NOTHING_NEW = "unchanged"
    POSSIBLY_SAME = "possible_duplicate"
    REJECTED = "rejected"
    SAME_DAY = "same_day"


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan with all that its page shows.

    Args:
        rows: for each group the places of its rows in plan.records, of REJECTED in plan.rejected.
        remarks: the warnings of each row.
        again: the day of the call again of each row whose person was told, or probably so.
        calling_code: of the country that national numbers are read with; None where there is none.
        known: the names of the people on the desk whom a row may be.
        people: what the desk says of them.
        reads_by_country: whether a number is written without its country.
        question: which day a date is, where nothing in the file tells.
        words: the file's words for stages and outcomes.
        columns_remembered_on: when the user set the columns of such files; None where they never did.
    """

    reading: Reading
    found: FoundTable
    plan: ImportPlan
    rows: Mapping[Group, tuple[int, ...]]
    remarks: Mapping[int, tuple[PlanWarning, ...]]
    again: Mapping[int, dt.date]
    calling_code: int | None
    known: Mapping[int, str]
    reads_by_country: bool = False
    question: DateQuestion | None = None
    words: tuple[FoundWord, ...] = ()
    columns_remembered_on: dt.date | None = None
    people: Mapping[int, PairValues] = field(default_factory=dict)

    @property
    def same_day_rows(self) -> frozenset[int]:
        """The row numbers that say that the last contact was on the day of the decision."""
        return frozenset(self.plan.records[place].row for place in self.rows[Group.SAME_DAY])


def rows_by_group(plan: ImportPlan) -> dict[Group, tuple[int, ...]]:
    """Sort the plan's rows into the tabs; those of the same day stand in two of them."""
    groups: dict[Group, list[int]] = {group: [] for group in Group}
    for place, record in enumerate(plan.records):
        groups[Group(record.action)].append(place)
        if record.told is Told.SAME_DAY and record.action is not RecordAction.UNCHANGED:
            groups[Group.SAME_DAY].append(place)
    groups[Group.REJECTED] = list(range(len(plan.rejected)))
    return {group: tuple(places) for group, places in groups.items()}


def first_group(preview: Preview) -> Group:
    """Return the first tab that has rows."""
    return next((group for group in Group if preview.rows[group]), Group.NEW)


def remarks_by_row(plan: ImportPlan) -> dict[int, tuple[PlanWarning, ...]]:
    """Return each row's warnings, in order."""
    remarks: dict[int, list[PlanWarning]] = defaultdict(list)
    for warning in plan.warnings:
        if warning.row is not None:
            remarks[warning.row].append(warning)
    return {row: tuple(warnings) for row, warnings in remarks.items()}


def with_told(plan: ImportPlan, told_rows: frozenset[int]) -> ImportPlan:
    """Return the plan with the user's word on who was told on the day of the decision."""
    if not told_rows:
        return plan
    records = tuple(
        replace(record, told=Told.TOLD)
        if record.row in told_rows and record.told is Told.SAME_DAY
        else record
        for record in plan.records
    )
    return replace(plan, records=records)
