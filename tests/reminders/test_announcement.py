"""Whom an announcement is about."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.reminders import RingForm
from recruiterdesk.domain.words import CallKind
from recruiterdesk.reminders.announcement import AnnouncedItem, Announcement, announcement_of_nobody

NOON = dt.datetime(2026, 11, 23, 11, tzinfo=dt.UTC)


def item(kind: CallKind, person_id: int) -> AnnouncedItem:
    return AnnouncedItem(kind, person_id, "Ana Ruiz", "", "", NOON, missed=False, reason=Reason("callback"))


def test_people_are_named_once_and_a_digest_of_many_knows_them_all() -> None:
    items = (item(CallKind.PROMISE, 2), item(CallKind.CHECK_IN, 1), item(CallKind.TASK, 2))
    assert Announcement("one", RingForm.DIGEST, items).people == (2, 1)
    assert Announcement("one", RingForm.DIGEST, items, everybody=(2, 1, 3)).people == (2, 1, 3)


def test_an_agreed_call_among_others_stands_until_it_is_answered() -> None:
    agreed, other = item(CallKind.CALLBACK, 1), item(CallKind.PROMISE, 2)
    assert Announcement("one", RingForm.DIGEST, (other, agreed)).is_agreed
    assert not Announcement("one", RingForm.SINGLE, (other,)).is_agreed


def test_only_who_is_to_be_talked_with_is_called() -> None:
    items = (item(CallKind.MESSAGE, 3), item(CallKind.CLOSURE, 2), item(CallKind.PROMISE, 2))
    assert Announcement("one", RingForm.DIGEST, items).to_call == (2,)


def test_a_test_is_about_nobody() -> None:
    test = announcement_of_nobody(7)
    assert test.is_test
    assert test.people == ()
    assert not test.is_agreed
