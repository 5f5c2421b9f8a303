"""Whose day is past: kept, asked, or erased after a week in which it can be taken back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.keeping import WhyKept
from recruiterdesk.domain.words import (
    AttemptOutcome,
    ConsentKind,
    CountedFrom,
    DispositionKind,
    LawfulBasis,
    Stage,
)
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.reviewing import (
    keep_longer,
    note_asked,
    plan_erasure,
    set_lawful_basis,
    take_back_erasure,
)
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.keeping import (
    due_erasures,
    past_rows,
    past_their_day,
    planned_rows,
    privacy_of,
)
from tests.desks import add_candidate, add_declined, found, history_keys, leads_back_and_forth, refused


@pytest.fixture
def german(desk):
    """The preset of Germany, and Ana, told on 23 November 2026."""
    change_settings(desk, replace(desk.settings, keep_country="DE", keep_months=6))
    ana = add_declined(desk)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.TOLD))
    return ana


def test_a_period_begins_when_they_are_told(desk, german):
    until = privacy_of(desk, german.person_id).until
    assert (until.day, until.why) == (dt.date(2027, 5, 23), WhyKept.PERIOD)


def test_who_still_waits_for_the_answer_or_is_in_play_elsewhere_has_no_day(desk, german):
    waits = add_declined(desk, "Ben Okafor")
    assert privacy_of(desk, waits.person_id).until is None
    add_application(desk, german.person_id, waits.role_id, Stage.SCREENING)
    assert privacy_of(desk, german.person_id).until is None


def test_contact_moves_the_day_where_it_counts_and_never_one_set_by_hand(desk, clock, german):
    change_settings(desk, replace(desk.settings, keep_counted_from=CountedFrom.CONTACT))
    clock.set("2026-12-10T10:00")
    record_attempt(desk, german.person_id, Reached(AttemptOutcome.SPOKE))
    assert privacy_of(desk, german.person_id).until.day == dt.date(2027, 6, 10)
    by_hand = dt.date(2026, 12, 24)
    keep_until(desk, ManyPeople((german.person_id,)), by_hand)
    clock.set("2026-12-14T10:00")
    record_attempt(desk, german.person_id, Reached(AttemptOutcome.SPOKE))
    assert privacy_of(desk, german.person_id).until.day == by_hand


def test_who_is_past_their_day_is_listed_the_earliest_first(desk, clock, german):
    ben = add_candidate(desk, "Ben Okafor")
    keep_until(desk, ManyPeople((ben.person_id,)), dt.date(2026, 12, 1))
    clock.set("2027-05-23T10:00")
    assert list(past_their_day(desk)) == [ben.person_id]
    clock.set("2027-05-24T10:00")
    count, rows = past_rows(desk, 1)
    assert (count, [row.person.full_name for row in rows]) == (2, ["Ben Okafor"])
    assert rows[0].facts.in_play
    assert list(past_their_day(desk)) == [ben.person_id, german.person_id]


def test_an_ended_consent_and_a_no_bring_people_into_the_review_without_a_period(desk, clock):
    ana, ben = add_candidate(desk), add_candidate(desk, "Ben Okafor")
    for one in (ana, ben):
        decline_application(desk, one.application_id, Ending())
        record_attempt(desk, one.person_id, Reached(AttemptOutcome.TOLD))
    until = dt.date(2026, 12, 1)
    record_consent(desk, ana.person_id, ConsentAnswer(ConsentKind.KEEP, given=True, until=until))
    record_consent(desk, ben.person_id, ConsentAnswer(ConsentKind.KEEP, given=False))
    assert past_their_day(desk) == {}
    clock.set("2026-12-02T10:00")
    whys = {person_id: until.why for person_id, (until, _facts) in past_their_day(desk).items()}
    assert whys == {ana.person_id: WhyKept.CONSENT, ben.person_id: WhyKept.SAID_NO}


def test_who_was_hired_has_no_period(desk, clock):
    change_settings(desk, replace(desk.settings, keep_months=6))
    ana = add_candidate(desk, stage=Stage.OFFERED)
    decline_application(desk, ana.application_id, Ending(DispositionKind.HIRED))
    clock.set("2028-01-03T10:00")
    assert past_their_day(desk) == {}


def test_keeping_longer_needs_a_reason_and_a_day_ahead(desk, german):
    people, day = [german.person_id], dt.date(2028, 1, 3)
    assert refused(desk, lambda: keep_longer(desk, people, day, "  ")) == "retention.no_reason"
    today = desk.clock.today()
    assert refused(desk, lambda: keep_longer(desk, people, today, "a suit")) == "retention.past"
    assert refused(desk, lambda: keep_longer(desk, [999], day, "a suit")) == "record.gone"
    plan_erasure(desk, people)
    assert leads_back_and_forth(desk, lambda: keep_longer(desk, [*people, 999], day, "a  suit")) == 1
    line = found(desk, records.Activity, person_id=german.person_id)[-1]
    assert (line.key, line.text) == ("retention.kept", "a suit")
    assert privacy_of(desk, german.person_id).until.why is WhyKept.BY_HAND
    assert planned_rows(desk) == ()
    later = dt.date(2029, 1, 3)
    leads_back_and_forth(desk, lambda: keep_longer(desk, people, later, "still"))
    assert [one.keep_until for one in found(desk, records.Retention)] == [later]


def test_asking_is_noted_and_shown_in_the_review(desk, clock, german):
    clock.set("2027-05-24T10:00")
    leads_back_and_forth(desk, lambda: note_asked(desk, german.person_id))
    assert history_keys(desk, german.person_id)[-1] == "retention.asked"
    _count, (row,) = past_rows(desk, 10)
    assert row.asked_on == dt.date(2027, 5, 24)
    set_do_not_contact(desk, german.person_id, do_not_contact=True)
    assert refused(desk, lambda: note_asked(desk, german.person_id)) == "person.left_alone"


def test_an_erasure_is_planned_for_a_week_later_and_can_be_taken_back(desk, clock, german):
    ben = add_candidate(desk, "Ben Okafor")
    day = leads_back_and_forth(desk, lambda: plan_erasure(desk, [german.person_id, 999]))
    assert day == dt.date(2026, 11, 30)
    clock.set("2026-11-24T10:00")
    plan_erasure(desk, [german.person_id, ben.person_id])
    assert [(row.person.full_name, row.planned.due_on) for row in planned_rows(desk)] == [
        ("Ana Ruiz", day),
        ("Ben Okafor", dt.date(2026, 12, 1)),
    ]
    assert privacy_of(desk, german.person_id).planned.due_on == day
    clock.set("2026-11-29T23:30")
    assert due_erasures(desk) == {}
    clock.set("2026-11-30T00:30")
    assert list(due_erasures(desk)) == [german.person_id]
    assert leads_back_and_forth(desk, lambda: take_back_erasure(desk, [german.person_id])) == 1
    assert due_erasures(desk) == {}
    assert refused(desk, lambda: take_back_erasure(desk, [german.person_id])) == "erasure.not_planned"
    assert refused(desk, lambda: plan_erasure(desk, [999])) == "record.gone"


def test_who_is_to_be_erased_is_in_the_review_no_more(desk, clock, german):
    clock.set("2027-05-24T10:00")
    plan_erasure(desk, [german.person_id])
    assert past_rows(desk, 10) == (0, ())


def test_a_lawful_basis_is_noted_changed_and_taken_away(desk, german):
    ana = german.person_id
    leads_back_and_forth(desk, lambda: set_lawful_basis(desk, ana, LawfulBasis.CONTRACT))
    leads_back_and_forth(desk, lambda: set_lawful_basis(desk, ana, LawfulBasis.CONSENT))
    assert privacy_of(desk, ana).basis.basis is LawfulBasis.CONSENT
    steps = len(desk.steps(200))
    set_lawful_basis(desk, ana, LawfulBasis.CONSENT)
    assert len(desk.steps(200)) == steps
    leads_back_and_forth(desk, lambda: set_lawful_basis(desk, ana, None))
    assert privacy_of(desk, ana).basis is None
    with pytest.raises(Refusal):
        set_lawful_basis(desk, 999, None)


def test_a_consent_has_the_day_on_which_it_was_given(desk, german):
    day = dt.date(2026, 11, 20)
    answer = ConsentAnswer(ConsentKind.KEEP, given=True, words="gladly", way="mail", on=day)
    leads_back_and_forth(desk, lambda: record_consent(desk, german.person_id, answer))
    (stored,) = found(desk, records.Consent)
    assert (stored.on, stored.way, stored.words) == (day, "mail", "gladly")
    ahead = replace(answer, on=dt.date(2026, 11, 24))
    key = refused(desk, lambda: record_consent(desk, german.person_id, ahead))
    assert key == "consent.on_ahead"


def test_nothing_is_written_where_the_desk_refuses(desk, german, monkeypatch):
    def fail(*_: object) -> None:
        raise Refusal("desk.full")

    monkeypatch.setattr("recruiterdesk.operations.reviewing.store_all", fail)
    for act in (
        lambda: keep_longer(desk, [german.person_id], dt.date(2028, 1, 3), "a suit"),
        lambda: plan_erasure(desk, [german.person_id]),
    ):
        assert refused(desk, act) == "desk.full"


def test_a_period_is_never_negative(desk):
    change = replace(desk.settings, keep_months=-1)
    assert refused(desk, lambda: change_settings(desk, change)) == "settings.number"


def test_nobody_is_to_be_called_after_the_day_until_which_they_agreed_to_calls(desk):
    ana, ben = add_declined(desk), add_declined(desk, "Ben Okafor")
    for one, until in ((ana, dt.date(2027, 1, 31)), (ben, dt.date(2027, 3, 1))):
        record_consent(desk, one.person_id, ConsentAnswer(ConsentKind.CALL, given=True, until=until))
        record_attempt(desk, one.person_id, Reached(AttemptOutcome.TOLD))
    assert [one.person_id for one in found(desk, records.CheckIn)] == [ben.person_id]
