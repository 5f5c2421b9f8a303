"""What an import would do, row by row."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import DispositionKind, PhoneKind, Salutation, Stage, Told
from recruiterdesk.spreadsheets.columns.export_formats.fingerprint import SourceFormat
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import PlanWarning, SourceInfo
from recruiterdesk.spreadsheets.matching.shared_traits import PossibleMatch


class RecordAction(StrEnum):
    """What the import does with a row."""

    NEW = "new"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    POSSIBLE_DUPLICATE = "possible_duplicate"


class TelephoneRegionReason(StrEnum):
    """Why national numbers without a place are read as numbers of this country."""

    CHOSEN = "chosen"
    NUMBERS_IN_FILE = "numbers_in_file"
    OTHER_COLUMNS = "other_columns"
    RECRUITER_COUNTRY = "recruiter_country"


class DayMonthReason(StrEnum):
    """Why the dates of a column are read as day first or month first."""

    CHOSEN = "chosen"
    EVIDENCE = "evidence"
    NOT_AHEAD = "not_ahead"
    ASSUMED = "assumed"


@bulk_value
class PlannedPhone:
    """A phone number: E.164, as it was written, and its kind."""

    number: str
    raw: str
    kind: PhoneKind = PhoneKind.UNKNOWN


@dataclass(frozen=True, slots=True)
class FoundPromise:
    """A promise of contact found in the notes."""

    due_on: dt.date
    text: str


@dataclass(frozen=True, slots=True)
class RowReason:
    """A row that is no record, why, and its cells as they were; `on` is a day that the reason speaks of."""

    row: int
    reason: str
    cells: tuple[str, ...] = ()
    on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class RegionEvidence:
    """The country (ISO code) that national numbers are read with, why, and how many numbers speak for it.

    `also` are other countries whose numbers the file has.
    """

    region: str
    reason: TelephoneRegionReason
    numbers: int = 0
    also: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The country, if the file or the user tells it, "" where it is only the recruiter's."""
        return "" if self.reason is TelephoneRegionReason.RECRUITER_COUNTRY else self.region


@dataclass(frozen=True, slots=True)
class DayMonthEvidence:
    """How the dates of a column are read; the row and the cell that settle it, if one does.

    `year_first` tells that short years stand in front: "26.11.12".
    """

    column: int
    day_first: bool
    reason: DayMonthReason
    row: int | None = None
    cell: str = ""
    year_first: bool = False


@bulk_value
class PlannedRecord:
    """One row that becomes, or changes, a person.

    Where `person_id` is None the person is new, unless `same_as_row` names an earlier row of this file that
    is the same person. `stage` and `outcome` are the cells as written. `told` is None for rows that end
    without a duty to tell, or are still active; SAME_DAY is settled by ImportPlan.same_day. `changed` names
    what differs from this row's last import (all cells that say something, where there was none): names of
    Field, or the header of a column that is kept as an extra field; `before` is what these said then.
    `keys` are such names for all cells that say something, `texts` what these cells say. `unmapped_texts`
    are the cells of columns without a field, `kept` those that their field could not take, with the header.
    `chosen` are the fields in which the row is right, where the user said whom it speaks of; None where
    nobody said so. `network` is what the row says of a contact, of what a candidate wants next, of tags, and
    of being left alone.
    """

    row: int
    action: RecordAction
    full_name: str
    given: str
    family: str
    fingerprint: str
    honorific: str = ""
    salutation: Salutation = Salutation.NONE
    emails: tuple[str, ...] = ()
    phones: tuple[PlannedPhone, ...] = ()
    company: str = ""
    title: str = ""
    role: str = ""
    client: str = ""
    stage: str = ""
    outcome: str = ""
    mapped_stage: Stage | None = None
    mapped_outcome: DispositionKind | None = None
    on_hold: bool = False
    internal_reason: str = ""
    told: Told | None = None
    told_on: dt.date | None = None
    decided_on: dt.date | None = None
    last_contact_on: dt.date | None = None
    dates: tuple[tuple[str, dt.date], ...] = ()
    notes: str = ""
    location: str = ""
    country: str = ""
    source: str = ""
    referred_by: str = ""
    wished_hours: DaySpan | None = None
    come_back_on: dt.date | None = None
    promises: tuple[FoundPromise, ...] = ()
    source_id: str = ""
    unmapped_headers: tuple[str, ...] = ()
    unmapped_texts: tuple[str, ...] = ()
    kept: tuple[tuple[str, str], ...] = ()
    is_candidate: bool = False
    keys: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    changed: frozenset[str] = frozenset()
    person_id: int | None = None
    same_as_row: int | None = None
    possible: tuple[PossibleMatch, ...] = ()
    chosen: frozenset[str] | None = None
    network: tuple[tuple[Field, str], ...] = ()
    before: tuple[tuple[str, str], ...] = ()

    @property
    def extra(self) -> tuple[tuple[str, str], ...]:
        """The cells that no field takes, and those that no field could take, each with its header."""
        if not self.unmapped_headers:
            return self.kept
        return (*zip(self.unmapped_headers, self.unmapped_texts, strict=True), *self.kept)

    @property
    def possible_person_ids(self) -> tuple[int, ...]:
        """The people of the desk that this may be."""
        return tuple(match.person_id for match in self.possible if match.person_id is not None)

    @property
    def possible_rows(self) -> tuple[int, ...]:
        """The earlier rows that may speak of the same person."""
        return tuple(match.row for match in self.possible if match.row is not None)

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """The cells that say something, each with its key."""
        return tuple(zip(self.keys, self.texts, strict=True))


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. Every row of the file but the header is in one of records, rejected, skipped.

    `rejected` could not be imported; `skipped` is no data (blank, a total, a repeated header, what stands
    above the header). `duplicate_groups` are rows that are, or may be, one person. `same_day` says how rows
    are taken whose last contact is the day of the decision (TOLD or UNTOLD). `format` is the program that the
    file was exported from, None where nothing tells.
    """

    source: SourceInfo
    columns: tuple[ColumnMapping, ...]
    records: tuple[PlannedRecord, ...]
    rejected: tuple[RowReason, ...] = ()
    skipped: tuple[RowReason, ...] = ()
    warnings: tuple[PlanWarning, ...] = ()
    duplicate_groups: tuple[tuple[int, ...], ...] = ()
    region: RegionEvidence | None = None
    day_month: tuple[DayMonthEvidence, ...] = ()
    same_day: Told = Told.UNTOLD
    format: SourceFormat | None = None

    def count(self, action: RecordAction) -> int:
        """Return the number of records with this action."""
        return sum(1 for record in self.records if record.action is action)

    @property
    def totals(self) -> dict[str, int]:
        """Figures: records by action, rejected, skipped, warnings, candidates and contacts."""
        candidates = sum(1 for record in self.records if record.is_candidate)
        return {
            "records": len(self.records),
            **{str(action): self.count(action) for action in RecordAction},
            "candidates": candidates,
            "contacts": len(self.records) - candidates,
            "rejected": len(self.rejected),
            "skipped": len(self.skipped),
            "warnings": len(self.warnings),
        }
