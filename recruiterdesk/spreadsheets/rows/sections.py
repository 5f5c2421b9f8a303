"""Headings between the rows of a table: "Backend Engineer - Halden" above those who are up for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.table_columns import TableColumns
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field
from recruiterdesk.spreadsheets.files.name_form import reads_as_name
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.rows.group_headings import GroupHeadings, first_column, row_below
from recruiterdesk.spreadsheets.rows.heading_families import HeadingFamily, names_period, parts_of_heading
from recruiterdesk.spreadsheets.rows.labels import has_label, is_labelled, said_with_labels, says_section
from recruiterdesk.spreadsheets.rows.remark_rows import is_marked_remark, is_remark
from recruiterdesk.spreadsheets.rows.repeated_titles import title_of
from recruiterdesk.spreadsheets.rows.row_context import RowTexts
from recruiterdesk.spreadsheets.rows.said_above import said_above, said_right_above
from recruiterdesk.spreadsheets.rows.section import NO_SECTION, Section
from recruiterdesk.spreadsheets.rows.sheet_jobs import FIELDS_OF_WORK
from recruiterdesk.spreadsheets.rows.state_headings import (
    ends_below,
    head_by_state,
    is_state_among_jobs,
    may_be_state,
    says_state,
)
from recruiterdesk.spreadsheets.rows.title_lines import BETWEEN, COUNT, LONGEST_LINE, jobs_together, lines_in
from recruiterdesk.spreadsheets.values.cell_contents import (
    COMPANY,
    EMAIL,
    has_no_letter,
    has_number,
    names_progress,
)
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job
from recruiterdesk.spreadsheets.values.places import country_of_place
from recruiterdesk.spreadsheets.values.totals import names_total

_FEWEST_COLUMNS = 3
_GIVEN_AND_FAMILY = 2
_ROWS_LOOKED_AT = 300
_MARKS = re.compile(r"^[\s*#>=~_–—-]+|[\s*#<=~_–—-]+$")
_BETWEEN_SIGNS = " -–—|/@"
# "Forklift / Warehouse" is one job, and "Buyer / Acme" one at a client.
_BETWEEN_TWO_JOBS = re.compile(r"\w+\s*/\s*\w+")
_PARTNERS = re.compile(r"(?:&|\+|\b(?:and|und|et|e|y|en|og|och)) partners?\b", re.IGNORECASE)


class Sections:
    """Finds the headings of one table, and remembers which clients they named beside jobs."""

    def __init__(self, found: FoundTable, table: TableColumns) -> None:
        self._found = found
        self._table = table
        self._names = frozenset(index for field in NAME_FIELDS for index in table.of(field))
        self._can_have = found.header is not None and found.width >= _FEWEST_COLUMNS
        self._clients: set[str] = set()

    def above_all(self) -> Section:
        """Return what the rows above the table and the name of its sheet say of all rows."""
        return said_above(self._found, self._table, self._section)

    def above_first(self) -> Section:
        """Return what the row right above the header says of the rows down to the next heading."""
        return said_right_above(self._found, self._section)

    def headed_by(self, row: TableRow, texts: RowTexts) -> Section | None:
        """Return what a row says that is a heading, of one cell or of labels with values, None for others."""
        index = texts.shape.first
        cell = texts.cells[index]
        is_alone = len(texts.shape.keys) == 1
        if not self._can_have or not (is_alone or cell.endswith(":")) or is_marked_remark(cell):
            return None
        if not is_alone:
            lines = lines_in(texts.cells)
            said = self._said_in(lines) if all(map(is_labelled, lines)) else NO_SECTION
            return said if said != NO_SECTION else None
        if self._groups.has(row):
            return NO_SECTION
        may_head = self._can_head(index, cell) and len(cell) <= LONGEST_LINE
        if not may_head or EMAIL.search(cell) or has_number(cell):
            return None
        if not self._stands_above(row.row) or not (self._is_ahead(index, cell) or self._heads(cell)):
            return None
        return self._section(_MARKS.sub("", COUNT.sub("", cell)))

    def heads_again(self, row: TableRow, current: Section) -> bool:
        """Tell whether a title that comes again is the heading of other rows than those above it."""
        if not self._found.above or title_of(row.cells) != title_of(self._found.above[-1]):
            return False
        said = self._said_in(lines_in(row.cells))
        return bool(said.role) and said.role != current.role

    def _said_in(self, lines: Sequence[str]) -> Section:
        said = NO_SECTION
        for line in lines:
            said = said.or_else(self._section(line))
        return said

    def within(self, section: Section, texts: RowTexts) -> RowTexts:
        """Return the row with what the heading above it says, where no column of the table says it."""
        said, has = texts.said, self._table.of
        role = said.role if has(Field.ROLE) else said.role or section.role
        client = said.client if has(Field.CLIENT) else said.client or section.client
        stage = said.stage or section.stage
        ends = has(Field.STAGE) and ends_below(section.stage, stage)
        outcome = said.outcome or (section.stage if ends else "")
        said = said._replace(role=role, client=client, stage=stage, outcome=outcome)
        return RowTexts(texts.cells, texts.shape, said, texts.dates)

    def _stands_above(self, number: int) -> bool:
        """Tell whether a row that says more stands below a row or its remark, or a heading with a label."""
        below = row_below(self._found.rows, number)
        if below is not None and is_remark(below):
            below = row_below(self._found.rows, below.row)
        return below is not None and (len(below.filled()) > 1 or any(map(says_section, below.cells)))

    def _can_head(self, index: int, cell: str) -> bool:
        """Tell whether a cell stands among the names, or begins a row ahead of them, where numbers stand.

        In a first column of firms a firm alone has nobody yet, but a stage or an end is no firm and no job.
        """
        is_ahead = index == self._first and bool(self._names)
        may_head = self._table.columns[self._first].field is None or is_state_among_jobs(cell)
        return index in self._names or (is_ahead and may_head)

    def _is_ahead(self, index: int, cell: str) -> bool:
        """Tell whether words alone stand where numbers do, in a table that such words divide."""
        return index not in self._names and self._is_divided and not has_no_letter(cell)

    @cached_property
    def _is_divided(self) -> bool:
        """Tell whether a cell alone in the first column begins the table, and another one comes later."""
        first = next((row for row in self._found.rows if not row.is_blank()), None)
        alone = [row for row in self._alone if "".join(row.cells[: self._first + 1]).strip()]
        return len(alone) > 1 and alone[0] is first

    @cached_property
    def _first(self) -> int:
        return first_column(self._found.header or (), self._found.rows[:_ROWS_LOOKED_AT])

    def _heads(self, cell: str) -> bool:
        """Tell whether a cell alone in a column of names is no name."""
        if cell.endswith(":") or COUNT.search(cell) or is_labelled(cell):
            return True
        plain = _MARKS.sub("", cell)
        words = fold(plain).replace(",", " ").split()
        if not words or words[0] in GIVEN_NAMES:
            return False
        if len(words) == _GIVEN_AND_FAMILY and words[0] in FURTHER_GIVEN_NAMES:
            return False
        if is_called_after_job(plain) or says_state(plain) or COMPANY.search(plain) or names_period(words):
            return True
        if words[-1] in GIVEN_NAMES:
            return False
        if "," in plain:
            return bool(country_of_place(plain.rpartition(",")[2].strip()))
        if not reads_as_name(plain):
            return plain != cell or BETWEEN.search(plain) is not None or self._names_are_longer(words)
        return self._begins_with_one

    def _names_are_longer(self, words: Sequence[str]) -> bool:
        return len(words) == 1 and self._has_whole_names

    @cached_property
    def _family(self) -> HeadingFamily:
        lines = (lines_in(cells) for cells in (*self._found.above[-1:], *(row.cells for row in self._alone)))
        return HeadingFamily(line[0] for line in lines if len(line) == 1 and len(line[0]) <= LONGEST_LINE)

    @cached_property
    def _groups(self) -> GroupHeadings:
        return GroupHeadings(self._found.rows)

    @cached_property
    def _has_whole_names(self) -> bool:
        index = self._name_column
        cells = (row.cells[index] for row in self._sample if index < len(row.cells))
        names = [cell for cell in cells if not names_total(cell)]
        whole = sum(1 for name in names if len(name.split()) > 1)
        return bool(names) and whole * 2 > len(names) and not any(len(name.split()) == 1 for name in names)

    @cached_property
    def _begins_with_one(self) -> bool:
        """Tell whether a cell alone begins the table, others are alone too, and none is a known name."""
        first = next((row for row in self._found.rows if not row.is_blank()), None)
        if len(self._alone) <= 1 or first is not self._alone[0]:
            return False
        cells = (next(cell for cell in row.cells if cell.strip()) for row in self._alone)
        return not any(GIVEN_NAMES.intersection(fold(cell).split()) for cell in cells)

    @cached_property
    def _firms_head(self) -> bool:
        """Tell whether a firm stands alone above rows of a table without a column of clients."""
        firms = [row for row in self._alone if any(COMPANY.search(cell.strip()) for cell in row.cells)]
        return not self._table.of(Field.CLIENT) and any(self._stands_above(row.row) for row in firms)

    @cached_property
    def _states_head(self) -> bool:
        """Tell whether those headings that are no jobs say how it stands with the people below them."""
        above = [enumerate(row.cells) for row in self._alone if self._stands_above(row.row)]
        cells = [cell for each in above for at, cell in each if cell.strip() and self._can_head(at, cell)]
        return head_by_state(COUNT.sub("", _MARKS.sub("", cell)) for cell in cells if self._heads(cell))

    @cached_property
    def _alone(self) -> list[TableRow]:
        return [row for row in self._found.rows[:_ROWS_LOOKED_AT] if len(row.filled()) == 1]

    @cached_property
    def _sample(self) -> list[TableRow]:
        return [row for row in self._found.rows[:_ROWS_LOOKED_AT] if len(row.filled()) > 1]

    @cached_property
    def _name_column(self) -> int:
        return min(self._names)

    def _section(self, text: str) -> Section:
        """Return what a heading means by its label, its words, and by what the columns do not say."""
        text = text.strip(" :")
        ahead, _, place = text.rpartition(",")
        text = ahead if ahead and country_of_place(place.strip()) else text
        if has_label(text):
            return said_with_labels(text)
        parts = parts_of_heading(text)
        jobs = [part for part in parts if is_called_after_job(part) and not _PARTNERS.search(part)]
        if not jobs and says_state(text):
            return Section(stage=text) if stage_from_words(text) or len(parts) == 1 else NO_SECTION
        if not jobs and len(parts) > 1 and fold(parts[-1]) in self._clients:
            return Section(role=text[: text.rindex(parts[-1])].rstrip(_BETWEEN_SIGNS), client=parts[-1])
        if not jobs:
            said = self._without_job(text)
            return self._family.said_in(text) if said == NO_SECTION else said
        if FIELDS_OF_WORK.issuperset(map(fold, jobs)) and _BETWEEN_TWO_JOBS.fullmatch(text):
            return Section(role=text)
        named = jobs_together(jobs, text)
        others = [part for part in parts if part not in named and not country_of_place(part)]
        is_client = len(others) == 1 and not names_progress(others[0]) and not others[0].isdigit()
        if is_client:
            self._clients.add(fold(others[0]))
        return Section(role=" / ".join(named), client=others[0] if is_client else "")

    def _without_job(self, text: str) -> Section:
        if names_period(fold(text).split()) or country_of_place(text):
            return NO_SECTION
        if self._states_head and may_be_state(text):
            return Section(stage=text)
        has = self._table.of
        is_client = has(Field.ROLE) and not has(Field.CLIENT) and not has(Field.COMPANY)
        if is_client or COMPANY.search(text) or self._firms_head:
            return Section(client=text)
        return Section(role=text) if has(Field.CLIENT) and not has(Field.ROLE) else NO_SECTION
