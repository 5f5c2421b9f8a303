"""Help offered becomes dated tasks, and goes on until they land."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer, StillHelps
from recruiterdesk.domain.running_call import TheySaid
from recruiterdesk.domain.words import (
    AttemptOutcome,
    CheckInOutcome,
    ConsentKind,
    DispositionKind,
    IntroductionOutcome,
    IntroductionState,
    Stage,
)
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.check_ins import CalledAgain, record_check_in
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.helping import offer_help, proposed_help
from recruiterdesk.operations.introductions import record_outcome
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.operations.tasks import (
    WhatFollows,
    add_task,
    drop_task,
    finish_task,
    go_on_helping,
    move_task,
)
from recruiterdesk.storage.desk import Desk, Label
from tests.clock import FakeClock
from tests.desks import add_declined, found, history_keys, kinds_at, leads_back_and_forth, refused

C = CheckInOutcome
TODAY = dt.date(2027, 2, 22)
NEXT_CALL = dt.date(2027, 3, 24)
REVIEW = HelpOffer(HelpKind.CV_REVIEW)


@pytest.fixture
def ana(desk: Desk, clock: FakeClock) -> int:
    """Told in November, to be called again today, 22 February 2027."""
    person_id = add_declined(desk).person_id
    record_attempt(desk, person_id, Reached(AttemptOutcome.TOLD))
    clock.set("2027-02-22T10:00")
    return person_id


def still_looking(desk: Desk, ana: int, *offers: HelpOffer, **said: StillHelps) -> None:
    heard = TheySaid(offered=offers, **said)
    record_check_in(desk, ana, CalledAgain(C.STILL_LOOKING, NEXT_CALL, said=heard))


def open_tasks(desk: Desk) -> list[tuple[str, dt.date]]:
    return [(task.kind, task.due_on) for task in found(desk, records.Task, done_at=None)]


def end_the_call(desk: Desk) -> None:
    """Let the next call be gone, as an older desk may have it."""

    def work(writer):
        for check_in in writer.find(records.CheckIn, done_at=None):
            writer.delete(check_in)

    desk.run(Label("check_in.skip", (("name", "Ana"),)), work)


def test_each_offer_is_a_task_on_its_own_day(desk: Desk, ana: int) -> None:
    offers = (REVIEW, HelpOffer(HelpKind.OPENING, dt.date(2027, 2, 25)))
    leads_back_and_forth(desk, lambda: offer_help(desk, ana, offers))
    assert open_tasks(desk) == [("cv_review", dt.date(2027, 3, 1)), ("opening", dt.date(2027, 2, 25))]
    assert history_keys(desk, ana)[-2:] == ["offered", "offered"]


def test_help_that_is_owed_already_gets_the_new_day(desk: Desk, ana: int) -> None:
    offer_help(desk, ana, [REVIEW])
    leads_back_and_forth(
        desk, lambda: offer_help(desk, ana, [HelpOffer(HelpKind.CV_REVIEW, dt.date(2027, 2, 24))])
    )
    assert open_tasks(desk) == [("cv_review", dt.date(2027, 2, 24))]


def test_nothing_and_a_past_day_are_refused(desk: Desk, ana: int) -> None:
    assert refused(desk, lambda: offer_help(desk, ana, [])) == "help.nothing"
    past = HelpOffer(HelpKind.FEEDBACK, dt.date(2027, 2, 21))
    assert refused(desk, lambda: offer_help(desk, ana, [REVIEW, past])) == "task.past"
    assert refused(desk, lambda: offer_help(desk, 99, [REVIEW])) == "record.gone"


def test_what_is_offered_in_the_call_has_the_day_that_was_chosen(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, HelpOffer(HelpKind.PRACTICE_INTERVIEW, dt.date(2027, 3, 3)))
    assert open_tasks(desk) == [("practice_interview", dt.date(2027, 3, 3))]


def test_the_last_help_that_is_done_proposes_the_next_until_they_land(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, REVIEW)
    assert proposed_help(desk, ana) is None
    (review,) = found(desk, records.Task, done_at=None)
    leads_back_and_forth(desk, lambda: finish_task(desk, review.id))
    assert proposed_help(desk, ana) is HelpKind.FEEDBACK
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert proposed_help(desk, ana) is None


def test_help_can_go_on_in_the_step_that_ends_it(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, REVIEW)
    (review,) = found(desk, records.Task, done_at=None)
    then = WhatFollows(offers=(HelpOffer(HelpKind.FEEDBACK),))
    leads_back_and_forth(desk, lambda: finish_task(desk, review.id, then))
    assert open_tasks(desk) == [("feedback", dt.date(2027, 3, 1))]


def test_nobody_who_is_still_looking_is_left_without_a_day(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, REVIEW)
    end_the_call(desk)
    (review,) = found(desk, records.Task, done_at=None)
    assert refused(desk, lambda: finish_task(desk, review.id)) == "help.next_step_needed"
    assert refused(desk, lambda: drop_task(desk, review.id)) == "help.next_step_needed"
    past = WhatFollows(call_on=TODAY)
    assert refused(desk, lambda: finish_task(desk, review.id, past)) == "check_in.next_past"
    leads_back_and_forth(desk, lambda: finish_task(desk, review.id, WhatFollows(call_on=NEXT_CALL)))
    assert [one.due_on for one in found(desk, records.CheckIn, done_at=None)] == [NEXT_CALL]


def test_another_day_to_call_replaces_the_one_that_stood(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, REVIEW)
    (review,) = found(desk, records.Task, done_at=None)
    sooner = dt.date(2027, 3, 3)
    finish_task(desk, review.id, WhatFollows(call_on=sooner))
    assert [one.due_on for one in found(desk, records.CheckIn, done_at=None)] == [sooner]


def test_who_wants_no_calls_is_written_to_on_the_day_that_was_chosen(desk: Desk, ana: int) -> None:
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=False))
    still_looking(desk, ana)
    (letter,) = found(desk, records.Task, done_at=None)
    later = dt.date(2027, 4, 26)
    past = WhatFollows(call_on=TODAY)
    assert refused(desk, lambda: finish_task(desk, letter.id, past)) == "check_in.next_past"
    leads_back_and_forth(desk, lambda: finish_task(desk, letter.id, WhatFollows(call_on=later)))
    assert found(desk, records.CheckIn, done_at=None) == []
    assert open_tasks(desk) == [("keep_in_touch", later)]


def test_nothing_has_to_follow_where_they_need_no_more_help(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, REVIEW, HelpOffer(HelpKind.FEEDBACK))
    end_the_call(desk)
    review, feedback = found(desk, records.Task, done_at=None)
    leads_back_and_forth(desk, lambda: finish_task(desk, review.id, WhatFollows(is_enough=True)))
    assert open_tasks(desk) == []
    assert [one.dropped for one in found(desk, records.Task)] == [False, True]
    assert proposed_help(desk, ana) is None
    assert refused(desk, lambda: drop_task(desk, feedback.id)) == "task.done_already"


def test_where_no_call_may_follow_the_agreed_day_is_that_of_a_letter(desk: Desk, ana: int) -> None:
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=False))
    called = CalledAgain(C.STILL_LOOKING, NEXT_CALL)
    assert leads_back_and_forth(desk, lambda: record_check_in(desk, ana, called)) is None
    assert open_tasks(desk) == [("keep_in_touch", NEXT_CALL)]


@pytest.mark.parametrize("outcome", [C.PLACED, C.EMPLOYED])
def test_who_landed_is_owed_no_more_help(desk: Desk, clock: FakeClock, ana: int, outcome: C) -> None:
    still_looking(desk, ana, REVIEW)
    add_task(desk, ana, "", "send the article", TODAY)
    clock.set("2027-03-24T10:00")
    leads_back_and_forth(desk, lambda: record_check_in(desk, ana, CalledAgain(outcome)))
    assert [(one.kind, one.dropped) for one in found(desk, records.Task)] == [
        ("cv_review", True),
        ("", False),
    ]
    assert open_tasks(desk) == [("", TODAY)]


def test_who_is_hired_while_being_helped_is_congratulated(desk: Desk, clock: FakeClock, ana: int) -> None:
    still_looking(desk, ana, REVIEW)
    (role,) = found(desk, records.Role)
    clock.set("2027-02-26T10:00")
    application = add_application(desk, ana, role.id, Stage.OFFERED)
    hired = Ending(DispositionKind.HIRED)
    leads_back_and_forth(desk, lambda: decline_application(desk, application, hired))
    assert open_tasks(desk) == [("congratulate", dt.date(2027, 2, 26))]
    assert proposed_help(desk, ana) is None


def test_who_was_hired_through_an_introduction_is_not_helped_on(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, REVIEW)

    def introduced(writer):
        contact = writer.insert(records.Person(0, "Cy Park", is_contact=True))
        talked = records.Introduction(
            0, ana, contact.id, IntroductionState.TALKED, TODAY, follow_up_on=NEXT_CALL
        )
        return writer.insert(talked).id

    introduction = desk.run(Label("task.add", (("name", "Ana"),)), introduced)
    end_the_call(desk)
    (review,) = found(desk, records.Task, done_at=None)
    finish_task(desk, review.id)
    assert proposed_help(desk, ana) is HelpKind.FEEDBACK
    offer_help(desk, ana, [HelpOffer(HelpKind.FEEDBACK)])
    leads_back_and_forth(desk, lambda: record_outcome(desk, introduction, IntroductionOutcome.HIRED))
    assert "feedback" not in [kind for kind, _ in open_tasks(desk)]
    assert proposed_help(desk, ana) is None


def test_enough_ends_what_is_owed_and_keeps_the_next_call(desk: Desk, clock: FakeClock, ana: int) -> None:
    still_looking(desk, ana, REVIEW)
    clock.set("2027-03-24T10:00")
    heard = TheySaid(still_helps=StillHelps.ENOUGH)
    called = CalledAgain(C.STILL_LOOKING, dt.date(2027, 4, 23), said=heard)
    leads_back_and_forth(desk, lambda: record_check_in(desk, ana, called))
    assert open_tasks(desk) == []
    assert [one.due_on for one in found(desk, records.CheckIn, done_at=None)] == [dt.date(2027, 4, 23)]
    assert proposed_help(desk, ana) is None


def test_what_they_say_of_the_help_stands_in_the_history(desk: Desk, ana: int) -> None:
    still_looking(desk, ana, still_helps=StillHelps.OTHERWISE)
    assert "help.otherwise" in history_keys(desk, ana)
    assert proposed_help(desk, ana) is HelpKind.FEEDBACK


def test_a_task_moves_and_is_dropped_but_never_into_the_past(desk: Desk, ana: int) -> None:
    task = add_task(desk, ana, "", "send the article", TODAY)
    leads_back_and_forth(desk, lambda: move_task(desk, task, NEXT_CALL))
    assert "task" not in kinds_at(desk, ana)
    assert refused(desk, lambda: move_task(desk, task, dt.date(2027, 2, 21))) == "task.past"
    leads_back_and_forth(desk, lambda: drop_task(desk, task))
    assert history_keys(desk, ana)[-1] == "task.dropped"
    for act in (lambda: move_task(desk, task, NEXT_CALL), lambda: drop_task(desk, task)):
        assert refused(desk, act) == "task.done_already"


def test_what_comes_next_is_a_step_of_its_own(desk: Desk, ana: int) -> None:
    still_looking(desk, ana)
    then = WhatFollows((HelpOffer(HelpKind.FEEDBACK),), dt.date(2027, 4, 1))
    leads_back_and_forth(desk, lambda: go_on_helping(desk, ana, then))
    assert open_tasks(desk) == [("feedback", dt.date(2027, 3, 1))]
    assert dt.date(2027, 4, 1) in [one.due_on for one in found(desk, records.CheckIn, done_at=None)]
    assert refused(desk, lambda: go_on_helping(desk, ana, WhatFollows())) == "help.nothing"
    assert refused(desk, lambda: go_on_helping(desk, 99, then)) == "record.gone"


def test_who_was_not_helped_is_not_congratulated_by_a_task(desk: Desk, clock: FakeClock, ana: int) -> None:
    (role,) = found(desk, records.Role)
    clock.set("2027-02-26T10:00")
    application = add_application(desk, ana, role.id, Stage.OFFERED)
    decline_application(desk, application, Ending(DispositionKind.HIRED))
    assert open_tasks(desk) == []
