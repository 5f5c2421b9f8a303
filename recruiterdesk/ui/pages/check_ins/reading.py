"""Reads the sections: the rows that are shown at once, how many there are beside the window."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.values import value
from recruiterdesk.domain.work_calendar import ONE_DAY
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.check_ins import (
    CheckInRow,
    LongAgoRow,
    check_in_rows,
    count_done,
    count_long_ago,
    count_planned,
    done_rows,
    long_ago_rows,
)
from recruiterdesk.ui import wording
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.pages.check_ins.rows import Section, divide, end_of_week, last_day_due


@value
class SectionRows:
    """What the sections show, each with one row more than that where there are more."""

    planned: Mapping[Section, tuple[CheckInRow, ...]]
    done: tuple[CheckInRow, ...]
    long_ago: tuple[LongAgoRow, ...]


class SectionReader(QObject):
    """Asks for no more rows than are shown, so that a hundred thousand planned calls are no more work.

    Signals:
        counted: Mapping of Section to how many rows it has, of those that did not fit.
    """

    counted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._number = 0
        self._answer = Answer()
        self._answer.found.connect(self._note_counts)

    def read(self, shown: Mapping[Section, int], here: wording.Whereabouts) -> SectionRows:
        """Return the rows; where a section has more, its count follows."""
        desk, week, due_until = self._desk, end_of_week(here), last_day_due(here)
        after = max(week, due_until) + ONE_DAY
        parts = {
            Section.DUE: (dt.date.min, due_until),
            Section.THIS_WEEK: (due_until + ONE_DAY, week),
            Section.LATER: (after, dt.date.max),
        }
        found = {
            section: check_in_rows(desk, first, last, shown[section] + 1)
            for section, (first, last) in parts.items()
        }
        done = done_rows(desk, shown[Section.DONE] + 1)
        long_ago = long_ago_rows(desk, shown[Section.LONG_AGO] + 1)
        lengths = {section: len(rows) for section, rows in found.items()}
        lengths |= {Section.DONE: len(done), Section.LONG_AGO: len(long_ago)}
        self._ask_counts([section for section, length in lengths.items() if length > shown[section]], parts)
        divided = divide([row for rows in found.values() for row in rows], here)
        return SectionRows({section: tuple(rows) for section, rows in divided.items()}, done, long_ago)

    def _ask_counts(
        self, sections: Sequence[Section], parts: Mapping[Section, tuple[dt.date, dt.date]]
    ) -> None:
        self._number += 1
        if not sections:
            return

        def read(desk: Desk) -> Mapping[Section, int]:
            known = {Section.DONE: count_done, Section.LONG_AGO: count_long_ago}
            return {
                one: known[one](desk) if one in known else count_planned(desk, *parts[one])
                for one in sections
            }

        read_beside(self._desk, read, self._number, self._answer)

    def _note_counts(self, number: int, counts: Mapping[Section, int]) -> None:
        if number == self._number:
            self.counted.emit(counts)
