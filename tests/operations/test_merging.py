from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.merging import MergeChoices, MergeField
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import (
    AttemptOutcome,
    ConsentKind,
    IntroductionState,
    LawfulBasis,
    PhoneKind,
    Stage,
)
from recruiterdesk.operations import merging
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.merging import keep_apart, merge_people
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.referrals import Referrer, set_referrer
from recruiterdesk.operations.reviewing import plan_erasure, set_lawful_basis
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.call_draft import (
    load_round,
    load_running_call,
    save_round,
    save_running_call,
)
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import (
    add_candidate,
    add_declined,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    refused,
)

NUMBER = "+4915112345678"


def person(desk: Desk, person_id: int) -> records.Person:
    return found(desk, records.Person, id=person_id)[0]


@pytest.fixture
def ana(desk: Desk) -> int:
    phone = PhoneEntry(NUMBER, PhoneKind.UNKNOWN, preferred=True)
    return add_person(
        desk,
        PersonDetails(
            full_name="Ana Ruiz", emails=("ana@example.com",), phones=(phone,), company="Nordwerk AG"
        ),
    )


@pytest.fixture
def also_ana(desk: Desk) -> int:
    phones = (PhoneEntry(NUMBER, PhoneKind.PRIVATE), PhoneEntry("+34600111222", preferred=True))
    emails = ("ANA@example.com", "ruiz@example.org")
    return add_person(
        desk,
        PersonDetails(
            full_name="Ana Ruiz Soto", emails=emails, phones=phones, company="Halden", wish="remote"
        ),
    )


def merged(desk: Desk, kept: int, other: int, *chosen: MergeField) -> None:
    choices = MergeChoices(frozenset(chosen))
    leads_back_and_forth(desk, lambda: merge_people(desk, kept, other, choices))
    assert check_desk(desk) == ()
    assert found(desk, records.Person, id=other) == []


def introduce(desk: Desk, candidate: int, contact: int, state: IntroductionState) -> None:
    today = desk.clock.today()
    record = records.Introduction(0, candidate, contact, state, today)
    desk.run(Label("task.add", (("name", "x"),)), lambda writer: writer.insert(record))


def test_addresses_and_numbers_of_both_stand_once_the_kept_ones_first(
    desk: Desk, ana: int, also_ana: int
) -> None:
    merged(desk, ana, also_ana)
    emails = sorted(found(desk, records.EmailAddress, person_id=ana), key=lambda one: one.position)
    assert [email.address for email in emails] == ["ana@example.com", "ruiz@example.org"]
    phones = sorted(found(desk, records.PhoneNumber, person_id=ana), key=lambda one: one.position)
    assert [(one.number, one.kind, one.preferred) for one in phones] == [
        (NUMBER, PhoneKind.PRIVATE, True),
        ("+34600111222", PhoneKind.UNKNOWN, False),
    ]
    assert [row.id for row in find_people(desk, "ruiz@example.org")] == [ana]
    assert desk.steps(1)[0].label_key == "person.merge"


def test_a_wrong_number_stays_wrong_unless_they_were_reached_on_it(desk: Desk, ana: int) -> None:
    other = add_person(desk, PersonDetails(full_name="A. Ruiz", phones=(PhoneEntry(NUMBER),)))
    record_attempt(desk, other, Reached(AttemptOutcome.WRONG_NUMBER))
    merged(desk, ana, other)
    assert [phone.wrong for phone in found(desk, records.PhoneNumber, person_id=ana)] == [True]
    desk.undo()
    record_attempt(desk, ana, Reached(AttemptOutcome.SPOKE))
    merged(desk, ana, other)
    assert [phone.wrong for phone in found(desk, records.PhoneNumber, person_id=ana)] == [False]


def test_chosen_fields_come_from_the_other_and_what_went_is_in_the_history(
    desk: Desk, ana: int, also_ana: int
) -> None:
    merged(desk, ana, also_ana, MergeField.NAME, MergeField.COMPANY)
    here = person(desk, ana)
    assert (here.full_name, here.company, here.wish) == ("Ana Ruiz Soto", "Halden", "remote")
    (line,) = found(desk, records.Activity, person_id=ana, key="person.merged")
    assert dict(line.values) == {"name": "Ana Ruiz", "company": "Nordwerk AG"}


def test_words_that_were_replaced_stay_readable(desk: Desk, also_ana: int) -> None:
    other = add_person(desk, PersonDetails(full_name="Ana", wish="a smaller team"))
    merged(desk, also_ana, other)
    (line,) = found(desk, records.Activity, person_id=also_ana, key="person.merged")
    assert line.text == "a smaller team"


def test_everything_owed_to_the_other_is_owed_to_the_kept_person(desk: Desk, ana: int) -> None:
    other = add_declined(desk, "Ana Ruiz Soto").person_id
    make_promise(desk, other, desk.clock.today(), "news")
    make_promise(desk, ana, desk.clock.today(), "news")
    note_incoming_contact(desk, other, "call")
    add_task(desk, other, "cv_review", "", desk.clock.today())
    add_task(desk, ana, "cv_review", "", desk.clock.today())
    write_note(desk, other, "likes trains")
    callback = desk.clock.now() + dt.timedelta(minutes=30)
    for somebody in (ana, other):
        record_attempt(desk, somebody, Reached(AttemptOutcome.BAD_MOMENT, callback_at=callback))
    make_promise(desk, other, desk.clock.today(), "a date")
    before = {kind for somebody in (ana, other) for kind in kinds_at(desk, somebody, callback)}
    merged(desk, ana, other)
    assert set(kinds_at(desk, ana, callback)) == before
    assert kinds_at(desk, other) == []
    assert len(found(desk, records.Callback, person_id=ana, answered_at=None)) == 1
    assert [one.text for one in found(desk, records.Task, person_id=ana) if one.kind == "cv_review"] == [""]
    assert len(found(desk, records.Attempt, person_id=ana)) == 2
    assert "note" in history_keys(desk, ana)


def test_two_applications_for_one_role_become_one_with_both_histories(desk: Desk) -> None:
    kept = add_candidate(desk, "Ana Ruiz", Stage.SCREENING)
    other = add_candidate(desk, "A. Ruiz", Stage.FINAL, kept.role_id)
    merged(desk, kept.person_id, other.person_id)
    (application,) = found(desk, records.Application, person_id=kept.person_id)
    assert (application.id, application.stage) == (other.application_id, Stage.FINAL)
    lines = found(desk, records.Activity, application_id=application.id)
    assert [line.key for line in lines] == ["application.added", "application.added", "application.united"]


def test_a_decision_that_only_one_side_knew_is_still_to_be_told(desk: Desk) -> None:
    kept = add_candidate(desk, "Ana Ruiz", Stage.FINAL)
    other = add_candidate(desk, "A. Ruiz", Stage.SOURCED, kept.role_id)
    decline_application(desk, other.application_id, Ending())
    assert kinds_at(desk, other.person_id) == []
    merged(desk, kept.person_id, other.person_id)
    assert [one.cause for one in found(desk, records.Closure, closed_at=None)] == ["declined_by_client"]


def test_two_endings_of_one_role_become_one_and_are_told_once(desk: Desk) -> None:
    kept = add_declined(desk, "Ana Ruiz", Stage.SCREENING)
    other = add_candidate(desk, "A. Ruiz", Stage.FINAL, kept.role_id)
    decline_application(desk, other.application_id, Ending())
    merged(desk, kept.person_id, other.person_id)
    (ending,) = found(desk, records.Disposition)
    assert (ending.application_id, ending.may_tell) == (other.application_id, "SQL")
    assert len(found(desk, records.Closure, closed_at=None)) == 1
    assert len(found(desk, records.Closure, person_id=kept.person_id)) == 2


def test_what_was_told_on_the_day_of_the_decision_is_told_wherever_the_recruiter_works(
    desk: Desk, clock: FakeClock
) -> None:
    change_settings(desk, replace(desk.settings, zone="Pacific/Auckland"))
    clock.set("2026-11-26T20:00+00:00")
    kept = add_declined(desk, "Ana Ruiz", Stage.SCREENING)
    record_attempt(desk, kept.person_id, Reached(AttemptOutcome.TOLD))
    other = add_candidate(desk, "A. Ruiz", Stage.FINAL, kept.role_id)
    merged(desk, kept.person_id, other.person_id)
    assert found(desk, records.Closure, closed_at=None) == []


def test_who_applied_again_keeps_both_applications(desk: Desk, clock: FakeClock) -> None:
    kept = add_declined(desk, "Ana Ruiz")
    clock.advance(hours=24 * 60)
    other = add_candidate(desk, "A. Ruiz", Stage.APPLIED, kept.role_id)
    merged(desk, kept.person_id, other.person_id)
    assert len(found(desk, records.Application, person_id=kept.person_id)) == 2


def test_one_day_to_call_again_stays_what_was_agreed_first(desk: Desk, ana: int, also_ana: int) -> None:
    for somebody, days in ((ana, 20), (also_ana, 40)):
        add_declined_and_told(desk, somebody)
        plan_by_rule(desk, somebody, days)
    merged(desk, ana, also_ana)
    (call,) = found(desk, records.CheckIn, person_id=ana)
    assert call.due_on == desk.clock.today() + dt.timedelta(days=40)
    desk.undo()
    (agreed,) = found(desk, records.CheckIn, person_id=ana)
    reschedule_check_in(desk, agreed.id, desk.clock.today() + dt.timedelta(days=9), CheckInOrigin.AGREED)
    plan_check_in(desk, also_ana, desk.clock.today() + dt.timedelta(days=9))
    merged(desk, ana, also_ana)
    assert [one.id for one in found(desk, records.CheckIn, person_id=ana)] == [agreed.id]


def add_declined_and_told(desk: Desk, person_id: int) -> None:
    write_note(desk, person_id, "told")


def plan_by_rule(desk: Desk, person_id: int, days: int) -> None:
    today = desk.clock.today()
    check_in = records.CheckIn(0, person_id, today + dt.timedelta(days=days), today, days)
    desk.run(Label("task.add", (("name", "x"),)), lambda writer: writer.insert(check_in))


def test_the_newest_consent_of_either_counts(desk: Desk, ana: int, also_ana: int) -> None:
    ben = add_person(desk, PersonDetails(full_name="Ben Okafor"))
    record_consent(desk, ana, ConsentAnswer(ConsentKind.CALL, given=True))
    plan_by_rule(desk, ana, 30)
    introduce(desk, ana, ben, IntroductionState.CANDIDATE_AGREED)
    record_consent(desk, also_ana, ConsentAnswer(ConsentKind.CALL, given=False))
    record_consent(desk, also_ana, ConsentAnswer(ConsentKind.MENTION, given=False))
    merged(desk, ana, also_ana)
    assert found(desk, records.CheckIn, person_id=ana, done_at=None) == []
    (introduction,) = found(desk, records.Introduction)
    assert introduction.introduction_state is IntroductionState.CONSENT_ENDED


def test_whoever_asked_to_be_left_alone_is_left_alone(desk: Desk) -> None:
    kept = add_declined(desk, "Ana Ruiz").person_id
    other = add_person(desk, PersonDetails(full_name="A. Ruiz"))
    set_do_not_contact(desk, other, do_not_contact=True)
    merged(desk, kept, other)
    assert person(desk, kept).do_not_contact
    assert kinds_at(desk, kept) == []


def test_introductions_move_in_both_directions_and_nobody_is_introduced_to_themselves(
    desk: Desk, ana: int, also_ana: int
) -> None:
    ben = add_person(desk, PersonDetails(full_name="Ben Okafor"))
    introduce(desk, ana, also_ana, IntroductionState.IDEA)
    introduce(desk, also_ana, ben, IntroductionState.CANDIDATE_ASKED)
    introduce(desk, ana, ben, IntroductionState.IDEA)
    introduce(desk, ben, also_ana, IntroductionState.INTRODUCED)
    introduce(desk, ben, ana, IntroductionState.CONTACT_ASKED)
    introduce(desk, ben, ana, IntroductionState.CONTACT_SAID_NO)
    merged(desk, ana, also_ana)
    left = [
        (one.person_id, one.contact_id, one.introduction_state) for one in found(desk, records.Introduction)
    ]
    assert left == [
        (ana, ben, IntroductionState.CANDIDATE_ASKED),
        (ben, ana, IntroductionState.INTRODUCED),
        (ben, ana, IntroductionState.CONTACT_SAID_NO),
    ]


def test_referrals_move_in_both_directions_and_close_no_circle(desk: Desk, ana: int, also_ana: int) -> None:
    ben = add_person(desk, PersonDetails(full_name="Ben Okafor"), Referrer(ana))
    cy = add_person(desk, PersonDetails(full_name="Cy Park"), Referrer(also_ana))
    set_referrer(desk, also_ana, Referrer(ben))
    merged(desk, ana, also_ana)
    sent_by = {one.person_id: one.referrer_id for one in found(desk, records.Referral)}
    assert sent_by == {ben: ana, cy: ana, ana: None}
    (by_name,) = found(desk, records.Referral, person_id=ana)
    assert by_name.referrer_name == "Ben Okafor"


@pytest.mark.parametrize("kept_was_sent", [True, False])
def test_who_sent_the_other_half_of_themselves_was_sent_by_nobody(
    desk: Desk, ana: int, also_ana: int, kept_was_sent: bool
) -> None:
    sent, sender = (ana, also_ana) if kept_was_sent else (also_ana, ana)
    set_referrer(desk, sent, Referrer(sender))
    merged(desk, ana, also_ana)
    assert found(desk, records.Referral) == []


def test_the_kept_persons_referrer_stays(desk: Desk, ana: int, also_ana: int) -> None:
    set_referrer(desk, ana, Referrer(name="Dee"))
    set_referrer(desk, also_ana, Referrer(name="Eli"))
    merged(desk, ana, also_ana)
    assert [one.referrer_name for one in found(desk, records.Referral)] == ["Dee"]


def test_the_draft_of_a_running_call_goes_along(desk: Desk, ana: int, also_ana: int) -> None:
    save_running_call(desk, RunningCall(also_ana, desk.clock.now(), step=2, notes="silence"))
    save_round(desk, CallRound((also_ana, 99), also_ana))
    merge_people(desk, ana, also_ana)
    assert load_round(desk) == CallRound((ana, 99), ana)
    draft = load_running_call(desk, ana)
    assert draft is not None
    assert (draft.step, draft.notes) == (2, "silence")
    assert load_running_call(desk, also_ana) is None


def test_two_who_were_told_apart_are_merged_where_the_user_says_so(
    desk: Desk, ana: int, also_ana: int
) -> None:
    ben = add_person(desk, PersonDetails(full_name="Ben Okafor"))
    cy = add_person(desk, PersonDetails(full_name="Cy Park"))
    for one, other in ((ana, also_ana), (ben, also_ana), (ben, ana), (also_ana, cy)):
        keep_apart(desk, one, other)
    assert leaves_no_step(desk, lambda: keep_apart(desk, also_ana, ana))
    merged(desk, ana, also_ana)
    pairs = found(desk, records.DistinctPair)
    assert [{pair.person_id, pair.other_id} for pair in pairs] == [{ana, ben}, {ana, cy}]


def leaves_no_step(desk: Desk, act: object) -> bool:
    steps = len(desk.steps(200))
    act()  # type: ignore[operator]
    return len(desk.steps(200)) == steps


def test_telling_two_apart_is_a_step(desk: Desk, ana: int, also_ana: int) -> None:
    leads_back_and_forth(desk, lambda: keep_apart(desk, ana, also_ana))
    assert desk.steps(1)[0].label_key == "person.keep_apart"


def test_what_cannot_be_merged_or_told_apart_is_refused(desk: Desk, ana: int) -> None:
    for act in (merge_people, keep_apart):
        assert refused(desk, lambda act=act: act(desk, ana, ana)) == "merge.same_person"
        assert refused(desk, lambda act=act: act(desk, ana, 999)) == "record.gone"
        assert refused(desk, lambda act=act: act(desk, 999, ana)) == "record.gone"


def test_a_merge_that_fails_changes_nothing(
    desk: Desk, ana: int, also_ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_given: object) -> None:
        raise Refusal("desk.failed")

    monkeypatch.setattr(merging, "_heed_newest_consents", fails)
    assert refused(desk, lambda: merge_people(desk, ana, also_ana)) == "desk.failed"


def test_calls_about_a_new_job_are_planned_once(desk: Desk, ana: int, also_ana: int) -> None:
    today = desk.clock.today()
    for somebody in (ana, also_ana):
        call = records.CheckIn(0, somebody, today, today, 7, placement=True, reason="first week")

        def work(writer: Writer, call: records.CheckIn = call) -> None:
            writer.insert(call)
            writer.insert(replace(call, done_at=desk.clock.now()))

        desk.run(Label("task.add", (("name", "x"),)), work)
    merged(desk, ana, also_ana)
    assert len(found(desk, records.CheckIn, person_id=ana, done_at=None)) == 1
    assert len(found(desk, records.CheckIn, person_id=ana)) == 3


def test_a_second_application_of_the_kept_person_is_compared_too(desk: Desk, clock: FakeClock) -> None:
    kept = add_declined(desk, "Ana Ruiz")
    clock.advance(hours=24 * 60)
    again = add_application(desk, kept.person_id, kept.role_id, Stage.APPLIED)
    other = add_candidate(desk, "A. Ruiz", Stage.SCREENING, kept.role_id)
    merged(desk, kept.person_id, other.person_id)
    left = [one.id for one in found(desk, records.Application, person_id=kept.person_id)]
    assert left == [kept.application_id, other.application_id]
    assert again not in left


def test_tags_of_both_stand_once_and_data_is_kept_no_longer_than_was_said(
    desk: Desk, ana: int, also_ana: int
) -> None:
    early, late = dt.date(2027, 3, 1), dt.date(2027, 9, 1)

    def tag_both(writer: Writer) -> None:
        writer.insert_many([records.Tag(0, ana, "sre"), records.Tag(0, also_ana, "sre")])
        writer.insert_many([records.Tag(0, also_ana, "Berlin")])
        writer.insert_many([records.Retention(0, ana, late), records.Retention(0, also_ana, early)])

    desk.run(Label("person.edit", (("name", "Ana Ruiz"),)), tag_both)
    leads_back_and_forth(desk, lambda: merge_people(desk, ana, also_ana))
    assert [tag.name for tag in found(desk, records.Tag, person_id=ana)] == ["sre", "Berlin"]
    assert [one.keep_until for one in found(desk, records.Retention)] == [early]


def test_the_basis_of_the_kept_one_stands_and_who_was_to_be_erased_still_is(
    desk: Desk, ana: int, also_ana: int
) -> None:
    set_lawful_basis(desk, ana, LawfulBasis.CONSENT)
    set_lawful_basis(desk, also_ana, LawfulBasis.CONTRACT)
    plan_erasure(desk, [also_ana])
    desk.clock.advance(days=1)
    plan_erasure(desk, [ana])
    leads_back_and_forth(desk, lambda: merge_people(desk, ana, also_ana))
    (basis,), (planned,) = found(desk, records.NotedBasis), found(desk, records.PlannedErasure)
    assert (basis.person_id, basis.basis) == (ana, LawfulBasis.CONSENT)
    assert planned.person_id == ana
    assert planned.due_on == desk.clock.today() + dt.timedelta(days=6)


def test_a_basis_and_an_erasure_of_the_other_alone_move(desk: Desk, ana: int, also_ana: int) -> None:
    set_lawful_basis(desk, also_ana, LawfulBasis.CONTRACT)
    plan_erasure(desk, [also_ana])
    merge_people(desk, ana, also_ana)
    assert [one.person_id for one in found(desk, records.NotedBasis)] == [ana]
    assert [one.person_id for one in found(desk, records.PlannedErasure)] == [ana]
