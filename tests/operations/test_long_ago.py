"""What is from long ago is nobody's duty, until it is taken up again."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain import records
from recruiterdesk.domain.words import Turn
from recruiterdesk.operations.long_ago import take_up
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.check_ins import count_long_ago, long_ago_rows
from tests.desks import Candidate, add_candidate, add_declined, found, kinds_at, leads_back_and_forth, refused


def let_lie(desk: Desk, candidate: Candidate) -> None:
    (application,) = found(desk, records.Application, id=candidate.application_id)
    old = desk.clock.today() - dt.timedelta(days=200)
    closures = found(desk, records.Closure, application_id=application.id)

    def work(writer: object) -> None:
        writer.update(application, long_ago=True, last_substance_on=old)  # type: ignore[attr-defined]
        for closure in closures:
            writer.delete(closure)  # type: ignore[attr-defined]

    desk.run(Label("idea"), work)


def test_what_never_ended_is_our_turn_again(desk: Desk) -> None:
    ana = add_candidate(desk)
    let_lie(desk, ana)
    assert [(row.name, row.is_active) for row in long_ago_rows(desk)] == [("Ana Ruiz", True)]
    assert kinds_at(desk, ana.person_id) == []
    leads_back_and_forth(desk, lambda: take_up(desk, ana.application_id))
    (application,) = found(desk, records.Application)
    assert (application.turn, application.long_ago) == (Turn.OURS, False)
    assert count_long_ago(desk) == 0
    assert kinds_at(desk, ana.person_id) == ["message"]


def test_what_has_ended_is_reopened(desk: Desk) -> None:
    ben = add_declined(desk, "Ben")
    let_lie(desk, ben)
    assert [row.is_active for row in long_ago_rows(desk)] == [False]
    leads_back_and_forth(desk, lambda: take_up(desk, ben.application_id))
    assert found(desk, records.Disposition) == []


def test_nothing_else_can_be_taken_up(desk: Desk) -> None:
    ana = add_candidate(desk)
    assert refused(desk, lambda: take_up(desk, ana.application_id)) == "application.not_long_ago"
    assert refused(desk, lambda: take_up(desk, 99)) == "record.gone"
