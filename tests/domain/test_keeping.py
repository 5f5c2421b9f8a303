"""Until when somebody's data is kept: by hand, by a period, by what they agreed to."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.keeping import (
    PRESETS,
    KeepFacts,
    KeptUntil,
    WhyKept,
    erased_on,
    keeps_until_after_call,
    kept_until,
    newest_answer,
)
from recruiterdesk.domain.records import Consent
from recruiterdesk.domain.words import ConsentKind, CountedFrom

TOLD, TALKED = dt.date(2026, 8, 31), dt.date(2026, 10, 15)
YES = Consent(1, 1, ConsentKind.KEEP, given=True, on=TOLD)


def until(facts: KeepFacts, months: int = 6, counted_from: CountedFrom = CountedFrom.TOLD):
    return kept_until(facts, months, counted_from)


def yes(day: dt.date | None) -> Consent:
    return Consent(2, 1, ConsentKind.KEEP, given=True, on=TOLD, until=day)


def no(day: dt.date) -> Consent:
    return Consent(3, 1, ConsentKind.KEEP, given=False, on=day)


def test_the_period_begins_when_they_were_told_and_ends_on_a_day_that_there_is():
    assert until(KeepFacts(told_on=TOLD)) == KeptUntil(dt.date(2027, 2, 28), WhyKept.PERIOD)


def test_a_later_contact_counts_where_the_period_is_counted_from_it_alone():
    facts = KeepFacts(told_on=TOLD, contact_on=TALKED)
    assert until(facts).day == dt.date(2027, 2, 28)
    assert until(facts, 24, CountedFrom.CONTACT).day == dt.date(2028, 10, 15)
    assert until(KeepFacts(told_on=TOLD), 24, CountedFrom.CONTACT).day == dt.date(2028, 8, 31)
    earlier = KeepFacts(told_on=TALKED, contact_on=TOLD)
    assert until(earlier, 6, CountedFrom.CONTACT).day == dt.date(2027, 4, 15)


def test_a_day_set_by_hand_stands_above_all():
    by_hand = dt.date(2026, 12, 1)
    facts = KeepFacts(set_on=by_hand, told_on=TOLD, contact_on=TALKED, keep=yes(None), in_play=True)
    assert until(facts) == KeptUntil(by_hand, WhyKept.BY_HAND)


@pytest.mark.parametrize(
    "facts", [KeepFacts(), KeepFacts(told_on=TOLD, in_play=True), KeepFacts(told_on=TOLD, hired=True)]
)
def test_who_never_applied_or_is_in_play_or_was_hired_has_no_period(facts):
    assert until(facts) is None


def test_without_a_period_only_their_own_word_sets_a_day():
    assert until(KeepFacts(told_on=TOLD), 0) is None
    assert until(KeepFacts(keep=yes(TALKED)), 0) == KeptUntil(TALKED, WhyKept.CONSENT)
    assert until(KeepFacts(keep=no(TALKED)), 0) == KeptUntil(TALKED, WhyKept.SAID_NO)


def test_a_consent_keeps_longer_and_never_shorter_than_the_period():
    late, early = dt.date(2028, 1, 1), dt.date(2026, 12, 1)
    assert until(KeepFacts(told_on=TOLD, keep=yes(late))) == KeptUntil(late, WhyKept.CONSENT)
    assert until(KeepFacts(told_on=TOLD, keep=yes(None))) is None
    assert until(KeepFacts(told_on=TOLD, keep=yes(early))).day == dt.date(2027, 2, 28)


def test_who_said_no_is_kept_for_the_period_and_not_a_day_longer():
    assert until(KeepFacts(told_on=TOLD, keep=no(TALKED))).day == dt.date(2027, 2, 28)
    late = dt.date(2027, 6, 1)
    assert until(KeepFacts(told_on=TOLD, keep=no(late))) == KeptUntil(late, WhyKept.SAID_NO)


def test_the_newest_answer_of_a_kind_counts():
    call = Consent(9, 1, ConsentKind.CALL, given=False, on=TOLD)
    assert newest_answer((no(TALKED), YES, call), ConsentKind.KEEP) == no(TALKED)
    assert newest_answer((), ConsentKind.KEEP) is None


def test_every_preset_says_where_it_stands():
    assert [preset.country for preset in PRESETS] == ["DE", "AT", "GB", "FR", "US"]
    assert {preset.country: preset.months for preset in PRESETS}["DE"] == 6
    assert {preset.country: preset.months for preset in PRESETS}["GB"] == 12
    assert all(preset.source for preset in PRESETS)


def test_there_is_a_week_between_the_decision_and_the_erasure():
    assert erased_on(dt.date(2026, 11, 26)) == dt.date(2026, 12, 3)


def test_a_call_today_begins_the_period_of_who_is_told_in_it():
    today, month = dt.date(2026, 11, 23), CountedFrom.TOLD
    after = lambda facts, counted=month: keeps_until_after_call(facts, today, 6, counted)
    assert after(KeepFacts(in_play=True)).day == dt.date(2027, 5, 23)
    assert after(KeepFacts(told_on=TOLD)).day == dt.date(2027, 2, 28)
    assert after(KeepFacts(told_on=TOLD), CountedFrom.CONTACT).day == dt.date(2027, 5, 23)
    assert keeps_until_after_call(KeepFacts(), today, 0, month) is None
