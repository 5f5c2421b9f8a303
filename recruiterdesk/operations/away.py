"""Times in which the recruiter is away: planned, changed, ended, and who is handed to whom for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer

ONE_DAY = dt.timedelta(days=1)
LONGEST = dt.timedelta(days=366)


def plan_away(desk: Desk, first_day: dt.date, last_day: dt.date, covered_by: str = "") -> int:
    """Write down that the recruiter is away from the first to the last day; return its id.

    No date is put on these days from now on, and nothing rings in them but agreed calls; waits run on.

    Raises:
        Refusal: it ends before it begins, is past, is longer than a year, or meets another time away.
    """
    _check(desk, first_day, last_day)

    def work(writer: Writer) -> int:
        for other in writer.find(records.Away):
            if other.first_day <= last_day and first_day <= other.last_day:
                raise Refusal("away.meets_another", first=other.first_day, last=other.last_day)
        return writer.insert(records.Away(0, first_day, last_day, covered_by.strip())).id

    return desk.run(
        Label("away.plan", (("first", first_day.isoformat()), ("last", last_day.isoformat()))), work
    )


def end_away(desk: Desk, away_id: int) -> None:
    """Be back today: what is left of a time away is taken off, one that has not begun is gone.

    Raises:
        Refusal: it is gone, or over already.
    """
    today = desk.clock.today()

    def work(writer: Writer) -> None:
        away = writer.load(records.Away, away_id)
        if away.last_day < today:
            raise Refusal("away.over", last=away.last_day)
        if away.first_day >= today:
            writer.delete(away)
        else:
            writer.update(away, last_day=today - ONE_DAY)

    desk.run(Label("away.end"), work)


def hand_over(desk: Desk, away_id: int, people: Sequence[int]) -> None:
    """Write down that these people were handed to whoever covers, for as long as the recruiter is away.

    Raises:
        Refusal: the time away is gone, or one of the people is.
    """

    def work(writer: Writer) -> None:
        away = writer.load(records.Away, away_id)
        for person_id in people:
            writer.load(records.Person, person_id)
            write_history(
                writer,
                person_id,
                desk.clock.now(),
                "away.handed_over",
                to=away.covered_by,
                first=away.first_day,
                last=away.last_day,
            )

    desk.run(Label("away.hand_over", (("count", str(len(people))),)), work)


def _check(desk: Desk, first_day: dt.date, last_day: dt.date) -> None:
    if last_day < first_day:
        raise Refusal("away.ends_first", first=first_day, last=last_day)
    if last_day < desk.clock.today():
        raise Refusal("away.past", last=last_day)
    if last_day - first_day > LONGEST:
        raise Refusal("away.too_long")
