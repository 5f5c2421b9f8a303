"""What is next for this person, and the ways to do it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.domain.words import CallKind, DispositionKind, HearBy
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.call_queue import QueueRow
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.check_in_words import time_with_them
from recruiterdesk.ui.pages.calls_draft_kinds import announced_at, proposed_way
from recruiterdesk.ui.pages.calls_rows import reasons_of, task_line
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text


class NextStep(Notice):
    """The most urgent duty in words, and its buttons, the first of which does it; calm where nothing is owed.

    Signals:
        call_wanted, announce_wanted, write_wanted, snooze_wanted: the button was pressed.
        introduction_wanted: the id of the introduction that is next.
    """

    call_wanted = Signal()
    announce_wanted = Signal()
    write_wanted = Signal()
    snooze_wanted = Signal()
    introduction_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.AMBER, parent)
        self._why = Text()
        self._is_writing = False
        self._introduction_id: int | None = None
        self.first = PrimaryButton("", "↵")
        self.announce = PlainButton(self.tr("Announce it first"))
        self.instead = PlainButton("")
        self.snooze = PlainButton(self.tr("Snooze"))
        self.announce.setToolTip(self.tr("A mail that asks when you can call  A"))
        self.snooze.setToolTip(self.tr("Put it off  S"))
        row = FlowLayout()
        for button, wanted in (
            (self.first, self._ask_for_first), (self.announce, self.announce_wanted),
            (self.instead, self._ask_for_other), (self.snooze, self.snooze_wanted),
        ):  # fmt: skip
            button.clicked.connect(wanted)
            row.addWidget(button)
        self.add(self._why)
        self.add(row)

    def why(self) -> str:
        return self._why.text()

    def show_person(
        self,
        page: PersonPage,
        sentences: Sentences,
        here: wording.Whereabouts,
        again_at: dt.datetime | None = None,
    ) -> None:
        """Show what is next; `again_at` is when they are called again, where that lies ahead."""
        row = page.queue_row
        name = first_name(page.person.given, page.person.full_name)
        title = next_words(page, name, here, again_at)
        self.show_text(title)
        alone = page.person.do_not_contact
        to_tell = not alone and any(view.closure for view in page.applications)
        way = proposed_way(page, here.today, here.late) if to_tell else None
        why = why_words(page, sentences) if row else ""
        said = (why, _announced_words(page, here), way_words(way))
        self._why.setText(" ".join(part for part in said if part))
        self._why.setVisible(bool(self._why.text()))
        owed = row is not None
        self.show_tone(Tone.AMBER if owed and row is not None and row.waits_until is None else Tone.CALM)
        by_mail = way is HearBy.MAIL and owed
        self._is_writing = by_mail or (row is not None and row.kind is CallKind.MESSAGE)
        introduces = row is not None and row.kind is CallKind.INTRODUCTION
        self._introduction_id = row.source[1] if row is not None and introduces else None
        self._name_buttons()
        self.first.setEnabled(not alone)
        be_there(self.first, not alone)
        self.announce.setVisible(owed and to_tell)
        self.instead.setVisible(owed)
        self.snooze.setVisible(owed)

    def _name_buttons(self) -> None:
        call, write = self.tr("Start the call"), self.tr("Write instead")
        self.first.setText(self.tr("Write to them") if self._is_writing else call)
        self.instead.setText(self.tr("Call instead") if self._is_writing else write)
        if self._introduction_id is not None:
            self.first.setText(self.tr("Open the introduction"))
            self.instead.setText(self.tr("Call them"))
        tip = self.tr("A call instead of the mail  C") if self._is_writing else ""
        tip = tip or self.tr("A mail instead of the call  W")
        self.instead.setToolTip(tip if self._introduction_id is None else self.tr("Opens the call  C"))
        for button in (self.first, self.instead):
            button.updateGeometry()

    def _calls_instead(self) -> bool:
        return self._is_writing or self._introduction_id is not None

    def _ask_for_first(self) -> None:
        if self._introduction_id is not None:
            self.introduction_wanted.emit(self._introduction_id)
            return
        (self.write_wanted if self._is_writing else self.call_wanted).emit()

    def _ask_for_other(self) -> None:
        (self.call_wanted if self._calls_instead() else self.write_wanted).emit()


def next_words(
    page: PersonPage, name: str, here: wording.Whereabouts, again_at: dt.datetime | None = None
) -> str:
    """Say the next step in a few words: "Next: tell Priya about Backend Engineer at Northwind"."""
    row = page.queue_row
    if page.person.do_not_contact:
        said = QCoreApplication.translate("person", "{name} asked to be left alone: nothing is proposed.")
        return said.format(name=name)
    if row is None:
        return QCoreApplication.translate("person", "Nothing is owed to {name} now.").format(name=name)
    if row.waits_until is not None:
        said = QCoreApplication.translate("person", "Next: {step}, {when}")
        when = wording.day_or_moment_ahead(row.waits_until, here)
        if again_at is not None:
            on, time = time_with_them(again_at, page.person, here)
            when = f"{wording.day_ahead(on, here.today)}, {time}"
        return said.format(step=_step(row, name), when=when)
    return QCoreApplication.translate("person", "Next: {step}").format(step=_step(row, name))


def _step(row: QueueRow, name: str) -> str:
    known = {
        CallKind.CALLBACK: QCoreApplication.translate("person", "call {name}, as agreed"),
        CallKind.PROMISE: QCoreApplication.translate("person", "keep your promise to {name}"),
        CallKind.REPLY: QCoreApplication.translate("person", "answer {name}"),
        CallKind.CLOSURE: QCoreApplication.translate("person", "tell {name} about {job}"),
        CallKind.HOLDING: QCoreApplication.translate("person", "a word to {name} about {job}"),
        CallKind.CHECK_IN: QCoreApplication.translate("person", "call {name} again"),
        CallKind.PLACEMENT: QCoreApplication.translate("person", "ask {name} how the new job is"),
        CallKind.MESSAGE: QCoreApplication.translate("person", "write to {name} about {job}"),
        CallKind.INTRODUCTION: _introduction_step(row),
        CallKind.TASK: QCoreApplication.translate("person", "{task}"),
    }[_kind_shown(row)]
    job = job_at_client(row.role, row.client)
    return known.format(name=name, job=job, task=task_line(row.reason))


def _introduction_step(row: QueueRow) -> str:
    return {
        "introduction.move.ask_contact": QCoreApplication.translate(
            "person", "ask the contact, without {name}’s name"
        ),
        "introduction.move.remind_candidate": QCoreApplication.translate(
            "person", "remind {name} that you asked about an introduction"
        ),
        "introduction.move.remind_contact": QCoreApplication.translate("person", "remind the contact"),
        "introduction.move.candidate_silent": QCoreApplication.translate(
            "person", "end the introduction: {name} does not reply"
        ),
        "introduction.move.contact_silent": QCoreApplication.translate(
            "person", "end the introduction: the contact does not reply"
        ),
        "introduction.move.renew_consent": QCoreApplication.translate(
            "person", "ask {name} anew whether you may mention them"
        ),
        "introduction.move.introduce": QCoreApplication.translate(
            "person", "introduce {name}: both have said yes"
        ),
    }.get(row.reason.key, QCoreApplication.translate("person", "ask {name} how the introduction went"))


def _kind_shown(row: QueueRow) -> CallKind:
    """Where an outcome is to be told, that is the step, whatever made it urgent."""
    telling = row.kind in (CallKind.CALLBACK, CallKind.PROMISE, CallKind.REPLY)
    return CallKind.CLOSURE if telling and CallKind.CLOSURE in row.also else row.kind


def job_at_client(role: str, client: str) -> str:
    """Write "Backend Engineer at Northwind"; where no client is named, the role alone."""
    if not client:
        return role_in_sentence(role)
    said = QCoreApplication.translate("person", "{role} at {client}")
    return said.format(role=role_in_sentence(role), client=spoken_client(client))


def _announced_words(page: PersonPage, here: wording.Whereabouts) -> str:
    at = announced_at(page)
    if at is None:
        return ""
    said = QCoreApplication.translate("person", "Announced {day}.")
    return said.format(day=wording.day_and_month(here.local(at).date()))


def way_words(way: HearBy | None) -> str:
    """Say how an open answer is proposed to reach them; a call needs no words."""
    return {
        HearBy.ANNOUNCE: QCoreApplication.translate("person", "Proposed: announce it first, then call."),
        HearBy.TEXT: QCoreApplication.translate("person", "Proposed: a text to find a time, then call."),
        HearBy.MAIL: QCoreApplication.translate("person", "Proposed: tell them by mail, and offer a call."),
    }.get(way or HearBy.CALL, "")


def why_words(page: PersonPage, sentences: Sentences) -> str:
    """Say why: what was decided, what was promised, what else is owed."""
    row = page.queue_row
    if row is None:
        return ""
    decided = [decision_words(view) for view in page.applications if view.closure and view.disposition]
    others = [
        _reason_words(reason, sentences)
        for reason in reasons_of(row)
        if not (decided and reason.key.startswith("closure."))
    ]
    return " ".join(dict.fromkeys(part for part in (*decided, *others) if part))


def decision_words(view: ApplicationView) -> str:
    """Say "Decided 3 November by the client: another finalist."."""
    ended = view.disposition
    if ended is None:
        return ""
    by = {
        DispositionKind.DECLINED_BY_CLIENT: QCoreApplication.translate(
            "person", "Decided {day} by the client"
        ),
        DispositionKind.DECLINED_BY_US: QCoreApplication.translate("person", "Decided {day} by you"),
    }.get(ended.kind, QCoreApplication.translate("person", "The role was closed {day}"))
    said = by.format(day=wording.day_and_month(ended.decided_on))
    reason = ended.may_tell or ended.internal_reason
    return f"{said}: {reason.rstrip('.')}." if reason else f"{said}."


def _reason_words(reason: Reason, sentences: Sentences) -> str:
    values = dict(reason.values)
    if reason.key == "promise":
        due = dt.date.fromisoformat(values["due"])
        said = QCoreApplication.translate("person", "You promised an answer by {day}.")
        return said.format(day=wording.day_and_month(due))
    if reason.key == "task":
        return ""
    said = sentences.render(f"reason.{reason.key}", reason.values)
    return said if said.endswith((".", "!", "?")) else f"{said}."
