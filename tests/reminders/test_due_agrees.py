"""What the command `due` lists, the reminders announce: one truth, told twice."""

from __future__ import annotations

from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.storage.queries.dues import due_now
from recruiterdesk.storage.queries.reminder_marks import unannounced
from tests.reminders.ringing_model import DAY
from tests.reminders.simulated_year import Notifier, Year


def listed(year: Year) -> set[tuple[str, int]]:
    return {(str(row.kind), row.person_id) for row in due_now(year.desk)}


def test_the_list_and_the_reminders_agree(tmp_path):
    year = Year(tmp_path, 3)
    end = year.true + DAY * 2
    while year.true < end:
        year._let_time_pass()
        year.tick()
        year._something_happens()
        now = year.clock.now()
        things = year.facts.things.values()
        assert listed(year) == {
            (str(one.kind), one.person) for one in things if year._dues_of(one)[0].at <= now
        }
        assert {(str(one.kind), one.person_id) for one in unannounced(year.desk)} <= listed(year)
    year.desk.close()


def test_what_nobody_announced_yet_is_all_that_is_listed(tmp_path, clock):
    year = Year(tmp_path, 5)
    year.service = ReminderService(year.desk, [])
    for _ in range(40):
        year._put()
    year.clock.set("2026-01-05T09:00")
    year.notifier = Notifier()
    ReminderService(year.desk, [year.notifier]).tick()
    announced = {person for each in year.notifier.announced for person in each.people}
    assert announced == {person for _, person in listed(year)}
    year.desk.close()
