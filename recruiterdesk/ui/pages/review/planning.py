"""Puts people on the list of who is erased in a week, however many they are, and says the day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject

from recruiterdesk.domain.keeping import erased_on
from recruiterdesk.operations.many import DoneForMany, Progress
from recruiterdesk.operations.reviewing import plan_erasure, take_back_erasure
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.keeping import PlannedRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.many.running import ManyWork, Outcome
from recruiterdesk.ui.pages.review.words import tr
from recruiterdesk.ui.workplace import Workplace


class ErasurePlanning(QObject):
    """One is put there at once, all of them beside the window."""

    def __init__(self, workplace: Workplace, parent: QObject) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._many = ManyWork(workplace.desk, self)
        self._many.ended.connect(self._say_many)
        self._many.refused.connect(lambda refusal: workplace.window.say(workplace.sentences.refusal(refusal)))

    def plan(self, person_id: int) -> None:
        """Put one person on the list."""
        desk = self._workplace.desk
        day = self._workplace.do(lambda: plan_erasure(desk, [person_id]))
        if day is not None:
            said = tr("They will be erased on {day}; until then you can take it back.")
            self._workplace.window.say_done(said.format(day=wording.full_day(day)))

    def plan_all(self, people: tuple[int, ...]) -> None:
        """Put all these people on the list, as one step."""
        if not people:
            return

        def work(desk: Desk, _progress: Progress) -> DoneForMany:
            plan_erasure(desk, people)
            return DoneForMany(len(people))

        self._many.start("", work)

    def take_back(self, row: PlannedRow) -> None:
        """Take one person off the list."""
        desk, person = self._workplace.desk, row.person
        if self._workplace.do(lambda: take_back_erasure(desk, [person.id])):
            self._workplace.window.say_done(tr("{name} stays.").format(name=person.full_name))

    def _say_many(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            day = erased_on(self._workplace.desk.clock.today())
            self._workplace.window.say_done(planned_words(outcome.done.done, day))


def planned_words(count: int, day: dt.date) -> str:
    """Say how many are erased, and when."""
    if count == 1:
        said = tr("One person will be erased on {day}; until then you can take it back.")
        return said.format(day=wording.full_day(day))
    said = tr("{people} will be erased on {day}; until then you can take it back.")
    people = wording.opening(wording.counted_people(count))
    return said.format(people=people, day=wording.full_day(day))
