"""How a row of the file reads in the preview: who, for what, whether told, and what is odd about it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.endings import TellingDuty, opens_closure
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.domain.waiting import calmness, working_days_waiting
from recruiterdesk.domain.words import DispositionKind, Stage, Told
from recruiterdesk.domain.work_calendar import WorkCalendar
from recruiterdesk.messages import Sentences
from recruiterdesk.spreadsheets.columns.left_alone import says_left_alone
from recruiterdesk.spreadsheets.matching.pair_decisions import PairDecision
from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction, RowReason
from recruiterdesk.ui.pages.importing.pair_sides import decision_words
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.remarks import main_remark, whole_remarks
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.words import left_out_words
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.wording import dotted, short_day, stage_word, written_number

_TONES = {"calm": Tone.CALM, "amber": Tone.AMBER, "red": Tone.RED}


@dataclass(frozen=True)
class PreviewRow:
    """A painted row: two lines about the person, two about the application, two chips.

    `initials_of` is the name whose initials stand in the circle; "" leaves the circle out.
    """

    row: int
    initials_of: str
    name: str
    reach: str
    role: str
    where: str
    chip: str = ""
    chip_tone: Tone = Tone.GREY
    remark: str = ""
    remark_tone: Tone = Tone.AMBER
    tooltip: str = ""

    def spoken(self) -> str:
        """Return the text for a screen reader."""
        parts = (self.name, self.reach, self.role, self.where, self.chip, self.remark)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class Reader:
    """What the wording of rows depends on beside the preview."""

    today: dt.date
    calendar: WorkCalendar
    sentences: Sentences
    colours: WaitColours = WAIT_COLOURS


class RowWording:
    """Words the rows of one preview; asked only for rows that are painted."""

    def __init__(self, preview: Preview, reader: Reader) -> None:
        self._preview = preview
        self._reader = reader
        self.told_rows: frozenset[int] = frozenset()
        self.pairs: Mapping[int, PairDecision] = {}

    def row(self, group: Group, place: int) -> PreviewRow:
        """Return the row at a place of its group (see Preview.rows)."""
        if group is Group.REJECTED:
            return self._rejected(self._preview.plan.rejected[place])
        record = self._preview.plan.records[place]
        chip, tone = self._chip(record)
        remark, remark_tone = main_remark(record, self._preview, group)
        if group is Group.POSSIBLY_SAME and record.row in self.pairs:
            remark, remark_tone = decision_words(self._preview, self.pairs[record.row]), Tone.BLUE
        return PreviewRow(
            row=record.row,
            initials_of=_name(record),
            name=_name(record),
            reach=dotted(_emails(record), _phones(record)),
            role=spoken_title(record.role) if record.role else dotted(record.title),
            where=self._where(record),
            chip=chip,
            chip_tone=tone,
            remark=remark,
            remark_tone=remark_tone,
            tooltip=whole_remarks(record, self._preview),
        )

    def _rejected(self, row: RowReason) -> PreviewRow:
        said = [cell.strip() for cell in row.cells if cell.strip()]
        number = tr("row {row}").format(row=row.row)
        return PreviewRow(
            row.row, "", " · ".join(said[:4]), number, left_out_words(row), "", tooltip="\n".join(said)
        )

    def _where(self, record: PlannedRecord) -> str:
        if not record.is_candidate:
            return record.company
        ended_well = record.mapped_outcome is DispositionKind.HIRED
        stage = stage_word(record.mapped_stage) if record.mapped_stage and not ended_well else ""
        return dotted(record.client, stage)

    def _chip(self, record: PlannedRecord) -> tuple[str, Tone]:
        if not record.is_candidate:
            return tr("contact"), Tone.GREY
        if record.told is Told.LONG_AGO:
            day = record.decided_on or record.last_contact_on
            return _with_day(tr("long ago"), day), Tone.GREY
        if record.mapped_outcome is None:
            return (tr("on hold") if record.on_hold else tr("active")), Tone.GREY
        if record.mapped_outcome is DispositionKind.HIRED:
            return self._reader.sentences.word("word.hired"), Tone.BLUE
        if says_left_alone(record.network):
            return tr("left alone"), Tone.GREY
        stage = record.mapped_stage or Stage.SCREENING
        if opens_closure(record.mapped_outcome, stage) is TellingDuty.NOTHING:
            return self._reader.sentences.word(f"word.{record.mapped_outcome}"), Tone.GREY
        if record.action is RecordAction.UNCHANGED:
            # They may have been told since: the desk knows, the file does not.
            return self._reader.sentences.word(f"word.{record.mapped_outcome}"), Tone.GREY
        return self._told_chip(record)

    def _told_chip(self, record: PlannedRecord) -> tuple[str, Tone]:
        day = record.told_on or record.last_contact_on or record.decided_on
        if record.told is Told.TOLD or record.row in self.told_rows:
            again = self._preview.again.get(record.row)
            told = _with_day(tr("told"), day, " ")
            call = tr("call again {day}").format(day=short_day(again)) if again else ""
            return dotted(told, call), Tone.BLUE
        if record.told is Told.SAME_DAY:
            return _with_day(tr("probably told"), day), Tone.AMBER
        waiting = record.decided_on or self._reader.today
        days = working_days_waiting(waiting, self._reader.today, self._reader.calendar)
        return _with_day(tr("to be told"), record.decided_on), _TONES[
            calmness(days, self._reader.colours).value
        ]


def _name(record: PlannedRecord) -> str:
    said = (record.full_name, *record.emails, *(phone.number for phone in record.phones))
    return next((text for text in said if text), "")


def _emails(record: PlannedRecord) -> str:
    return record.emails[0] if record.emails else tr("no e-mail")


def _phones(record: PlannedRecord) -> str:
    return written_number(record.phones[0].number) if record.phones else tr("no phone")


def _with_day(word: str, day: dt.date | None, between: str = " · ") -> str:
    return word if day is None else f"{word}{between}{short_day(day)}"
