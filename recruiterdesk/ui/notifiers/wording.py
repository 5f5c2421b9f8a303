"""Announcements in words: a title, a body, and the buttons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from recruiterdesk.core.clock import Clock
from recruiterdesk.domain.introductions import Move
from recruiterdesk.domain.reminders import RingForm
from recruiterdesk.domain.words import CallKind
from recruiterdesk.messages import Sentences
from recruiterdesk.reminders.announcement import AnnouncedItem, Announcement
from recruiterdesk.ui import wording
from recruiterdesk.ui.notifiers.answers import Answer
from recruiterdesk.ui.speech import date_and_time, long_date, translated

_NAMES_SHOWN = 3


@dataclass(frozen=True)
class AnnouncementWords:
    """An announcement as it is shown."""

    title: str
    body: str
    buttons: tuple[tuple[Answer, str], ...]


def sentences_of_the_day(clock: Clock, zone: ZoneInfo) -> Sentences:
    """Return what renders the reasons of announcements: a moment of today is its time alone."""
    return Sentences(zone, translated, long_date, partial(_near_moment, clock))


def words_for(announcement: Announcement, sentences: Sentences) -> AnnouncementWords:
    """Write an announcement; without names, nothing personal is in it."""
    if announcement.is_test:
        return AnnouncementWords(
            _tr("Reminders come like this"),
            _tr("You asked for a test; nobody waits for it."),
            ((Answer.OPEN, _tr("I see it")),),
        )
    if announcement.is_locked:
        return AnnouncementWords(
            _nameless(announcement), _tr("The desk is locked."), ((Answer.OPEN, _tr("Unlock")),)
        )
    if announcement.form is RingForm.SINGLE or len(announcement.people) == 1:
        title, body = _single(announcement.items[0], sentences)
        buttons: tuple[Answer, ...] = (Answer.CALL, Answer.SNOOZE, Answer.OPEN)
    else:
        title, body = _gathered(announcement)
        buttons = (Answer.CALL, Answer.OPEN)
    if not announcement.to_call or not announcement.can_call:
        buttons = tuple(answer for answer in buttons if answer is not Answer.CALL)
    if not announcement.with_names:
        title, body = _nameless(announcement), ""
    return AnnouncementWords(
        title, body, tuple((answer, _button(answer, announcement)) for answer in buttons)
    )


def _near_moment(clock: Clock, moment: dt.datetime) -> str:
    return f"{moment:%H:%M}" if moment.date() == clock.today() else date_and_time(moment)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Announcement", text)


def _button(answer: Answer, announcement: Announcement) -> str:
    if answer is Answer.CALL:
        return _tr("Call now")
    if answer is Answer.SNOOZE:
        return _tr("Snooze {time}").format(time=wording.minutes_words(announcement.snooze_minutes))
    return _tr("Open")


def _single(item: AnnouncedItem, sentences: Sentences) -> tuple[str, str]:
    known = dict(item.reason.values)
    if item.reason.key == "task":
        why = sentences.task(known["kind"], known["text"])
    else:
        why = sentences.render(f"reason.{item.reason.key}", item.reason.values)
    up_for = " · ".join(part for part in (item.role, item.client) if part)
    return _title(item).format(name=item.name, contact=item.contact), "\n".join(
        part for part in (why, up_for) if part
    )


def _title(item: AnnouncedItem) -> str:
    if item.missed:
        return _tr("Missed callback to {name}: call and apologise")
    titles = {
        CallKind.CALLBACK: _tr("{name} expects your call now"),
        CallKind.CHECK_IN: _tr("Call {name} again"),
        CallKind.PLACEMENT: _tr("Call {name} about the new job"),
        CallKind.PROMISE: _tr("You promised {name} an answer"),
        CallKind.INTRODUCTION: _introduction_title(item),
        CallKind.MESSAGE: _tr("Write to {name}"),
        CallKind.TASK: _tr("A task is due: {name}"),
    }
    return titles.get(item.kind, _tr("{name} is waiting for your answer"))


def _introduction_title(item: AnnouncedItem) -> str:
    """Name who is to be asked: the candidate, or the contact; the body says why."""
    if item.reason.key == "introduction":
        return _tr("Ask {name} how the introduction went")
    with_both = {
        Move.ASK_CONTACT: _tr("{name} said yes: ask {contact}"),
        Move.REMIND_CONTACT: _tr("Remind {contact} of the introduction of {name}"),
        Move.REMIND_CANDIDATE: _tr("Remind {name} of the introduction to {contact}"),
        Move.RENEW_CONSENT: _tr("Ask {name} anew about the introduction to {contact}"),
        Move.INTRODUCE: _tr("Introduce {name} to {contact}"),
    }
    step = item.reason.key.removeprefix("introduction.move.")
    if item.contact and step in with_both:
        return with_both[Move(step)]
    return _tr("The introduction of {name}: your step is next")


def _gathered(announcement: Announcement) -> tuple[str, str]:
    missed = {item.person_id: item.name for item in announcement.items if item.missed}
    others = {item.person_id: item.name for item in announcement.items if item.person_id not in missed}
    lines = []
    if missed:
        lines.append(_tr("Missed callback, apologise: {names}").format(names=_listed(missed.values())))
    if others:
        unnamed = len(announcement.people) - len(missed) - len(others)
        lines.append(_listed(others.values(), unnamed))
    return _count_title(announcement), "\n".join(lines)


def _listed(found: Iterable[str], unnamed: int = 0) -> str:
    names = list(found)
    more = len(names) + unnamed - _NAMES_SHOWN
    listed = ", ".join(names[:_NAMES_SHOWN])
    return _tr("{names} and {n} more").format(names=listed, n=more) if more > 0 else listed


def _count_title(announcement: Announcement) -> str:
    if _is_writing(announcement):
        return _tr("{n} people to write to").format(n=len(announcement.people))
    written = any(item.kind is CallKind.MESSAGE for item in announcement.items)
    if announcement.form is RingForm.SUMMARY and not written:
        return _tr("{n} people are waiting for your answer").format(n=len(announcement.people))
    return _tr("{n} people to call or write to").format(n=len(announcement.people))


def _nameless(announcement: Announcement) -> str:
    if len(announcement.people) > 1:
        return _count_title(announcement)
    if announcement.items[0].kind is CallKind.TASK:
        return _tr("A task is due")
    if announcement.items[0].kind is CallKind.INTRODUCTION and not announcement.to_call:
        return _tr("An introduction is due")
    return _tr("A message is due") if _is_writing(announcement) else _tr("A call is due")


def _is_writing(announcement: Announcement) -> bool:
    return all(item.kind is CallKind.MESSAGE for item in announcement.items)
