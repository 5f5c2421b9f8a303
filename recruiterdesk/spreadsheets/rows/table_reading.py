"""The rows of a table become records, or are left out with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.planned import PlannedRecord, RowReason
from recruiterdesk.spreadsheets.pulse import Pulse
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.plain_rows import PlainRow, PlainRows
from recruiterdesk.spreadsheets.rows.remark_rows import is_remark
from recruiterdesk.spreadsheets.rows.repeated_titles import titles_again, titles_left_out
from recruiterdesk.spreadsheets.rows.row_context import RowContext, RowTexts, texts_of
from recruiterdesk.spreadsheets.rows.row_reading import read_row
from recruiterdesk.spreadsheets.rows.row_sorting import RowSorter
from recruiterdesk.spreadsheets.rows.section import NO_SECTION, Section
from recruiterdesk.spreadsheets.rows.sections import Sections

_ROWS_PER_BEAT = 500
_HEADING = "note"


@dataclass(slots=True)
class ReadRows:
    """The rows of a table: records, those that could not be read, those that are no data, and warnings."""

    records: list[PlannedRecord] = field(default_factory=list)
    rejected: list[RowReason] = field(default_factory=list)
    skipped: list[RowReason] = field(default_factory=list)
    remarks: Remarks = field(default_factory=Remarks)


def read_rows(found: FoundTable, context: RowContext, pulse: Pulse) -> ReadRows:
    """Read all rows of a table.

    Args:
        found: the table.
        context: what holds for each of its rows.
        pulse: is told how far the work is, every few hundred rows, and may stop it.
    """
    reader = _RowReader(found, context)
    plain = PlainRows(context, reader.sorter)
    for start in range(0, len(found.rows), _ROWS_PER_BEAT):
        pulse.beat(start)
        rows = found.rows[start : start + _ROWS_PER_BEAT]
        reader.take(rows, plain.read(rows))
    return reader.read


class _RowReader:
    """Reads the rows of one table one after the other, as some of them head those below."""

    def __init__(self, found: FoundTable, context: RowContext) -> None:
        self.read = ReadRows()
        self.sorter = RowSorter(found)
        self._context = context
        self._sections = Sections(found, context.table)
        above = self._sections.above_all()
        self._section = above.or_else(self._sections.above_first())
        self._stage = above.stage
        self._titles = titles_again(found)
        self._left_titles = titles_left_out(found)
        self._is_below_heading = False

    def take(self, rows: Sequence[TableRow], plain: Sequence[PlainRow | None]) -> None:
        """Take in the next rows, with what those say that were read together.

        Below a heading each row is read by itself.
        """
        for row, said in zip(rows, plain, strict=True):
            if said is not None and self._section is NO_SECTION:
                self.read.records.append(said.record)
                self.read.remarks.warnings += said.warnings
            else:
                self._read(row)

    def _read(self, row: TableRow) -> None:
        read = self.read
        self._pass_titles(row.row)
        texts = texts_of(self._context, row)
        heading = self._heading(row, texts) if texts.shape.keys else None
        is_aside = self._is_below_heading and heading is None and is_remark(row)
        reason = self.sorter.reason_to_skip(row, texts) or (_HEADING if heading or is_aside else "")
        if reason:
            read.skipped.append(RowReason(row.row, reason, row.cells))
            if heading:
                self._begin(heading)
            elif reason == _HEADING and self._begins_others(row):
                self._section = self._without_stage()
            return
        self._is_below_heading = False
        if self._section is not NO_SECTION:
            texts = self._sections.within(self._section, texts)
        read.remarks.begin(row.row)
        reason = self.sorter.reason_to_reject(row, read.remarks)
        record = None if reason else read_row(self._context, texts, read.remarks)
        if record is None:
            read.rejected.append(RowReason(row.row, reason or "no_identity", row.cells))
        else:
            read.records.append(record)

    def _heading(self, row: TableRow, texts: RowTexts) -> Section | None:
        """Return what a row says that is a heading; a title that comes again says nothing new of its job."""
        heading = self._sections.headed_by(row, texts)
        is_again = heading is not None and row.row in self._titles
        return None if is_again and not self._sections.heads_again(row, self._section) else heading

    def _pass_titles(self, number: int) -> None:
        """Let the stage of a heading end at the title of the next table on the sheet, which says none."""
        while self._left_titles and self._left_titles[0] < number:
            self._left_titles.popleft()
            self._section = self._without_stage()

    def _begins_others(self, row: TableRow) -> bool:
        """Tell whether a note is an unknown title of what comes next, and none that every page has."""
        return row.row not in self._titles and self.sorter.stands_above_header(row)

    def _without_stage(self) -> Section:
        left = replace(self._section, stage=self._stage)
        return NO_SECTION if left == NO_SECTION else left

    def _begin(self, heading: Section) -> None:
        """Let what a heading says hold for the rows below it; it may leave them the stage of all rows."""
        before = self._section
        said = heading.beside(before) if self._is_below_heading else heading.under(before)
        self._section = said.or_else(Section(stage=self._stage)) if self._stage else said
        self._is_below_heading = True
