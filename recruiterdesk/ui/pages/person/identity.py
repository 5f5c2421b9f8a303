"""Who it is, how long they have waited, how to reach them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import Draft, mailto_url, tel_url
from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.domain.words import CallKind, ConsentKind
from recruiterdesk.storage.queries.call_queue import QueueRow
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.storage.queries.reading import WAITED_FOR
from recruiterdesk.ui import wording
from recruiterdesk.ui.opening import open_link
from recruiterdesk.ui.pages.people.rows import job_words
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.pages.person.link_text import LinkText
from recruiterdesk.ui.pages.person.words import hours_words, phone_kinds, way_chip
from recruiterdesk.ui.promise_chip import promise_chip
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import ElidedLabel, Text, muted_text

_AVATAR = 72
_TONES = {Calmness.CALM: Tone.CALM, Calmness.AMBER: Tone.AMBER, Calmness.RED: Tone.RED}
_COUNTED = WAITED_FOR | {CallKind.PROMISE, CallKind.CALLBACK}


class IdentityCard(Card):
    """Name, work and chips at the left; number, local time and address at the right.

    Signals:
        number_wanted: there is no number that works; the user wants to add one.
    """

    number_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._number = ""
        self._address = ""
        self._avatar = Avatar("", _AVATAR)
        self.name = ElidedLabel("", TextSize.TITLE)
        self._work = muted_text()
        self._chips = FlowLayout(8, 6)
        self.number = LinkText(TextSize.TITLE, "text")
        self.number.clicked.connect(self._dial)
        self._local = Text("", TextSize.SECOND)
        self.address = LinkText(TextSize.BODY, "accent")
        self.address.clicked.connect(self._write)
        self._lay_out()

    def show_person(self, page: PersonPage, here: wording.Whereabouts) -> None:
        """Show somebody."""
        person = page.person
        self._avatar.show_name(person.full_name)
        self.name.setText(wording.dotted(person.full_name))
        self.setAccessibleName(person.full_name)
        self._work.setText(wording.dotted(job_words(person.title, person.company), person.place))
        self._work.setVisible(bool(self._work.text()))
        self._show_chips(page, here.today)
        self._show_reach(page, here)

    def chips(self) -> tuple[str, ...]:
        """Return the chips' words, in order."""
        return tuple(chip.text() for chip in widgets_in(self._chips) if isinstance(chip, Chip))

    def local_time(self) -> str:
        return self._local.text()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(5)
        right.setSpacing(5)
        chips = QWidget()
        chips.setLayout(self._chips)
        for widget in (self.name, self._work, chips):
            left.addWidget(widget)
        for widget in (self.number, self._local, self.address):
            right.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        self._local.setForegroundRole(self._work.foregroundRole())
        self._local.setIndent(3)
        self._local.setWordWrap(False)
        row = QHBoxLayout()
        row.setContentsMargins(6, 5, 6, 5)
        row.setSpacing(18)
        row.addWidget(self._avatar)
        row.addLayout(left, 1)
        row.addLayout(right)
        self.add(row)

    def _show_chips(self, page: PersonPage, today: dt.date) -> None:
        empty_layout(self._chips)
        for text, tone in chips_of(page, today):
            self._chips.addWidget(Chip(text, tone))

    def _show_reach(self, page: PersonPage, here: wording.Whereabouts) -> None:
        shown = page.number_to_call
        self._number = shown.number if shown else ""
        kinds = dict(phone_kinds())
        tooltip = self.tr("Call this number ({kind})").format(kind=kinds[shown.kind]) if shown else ""
        self.number.show_text(
            wording.written_number(self._number) if shown else self.tr("needs a number"),
            tooltip or self.tr("Add a number"),
        )
        self._local.setText(_local_words(page.person, here))
        self._local.setVisible(bool(self._local.text()))
        self._address = page.emails[0].address if page.emails else ""
        self.address.show_text(self._address, self.tr("Write a mail"))

    def _dial(self) -> None:
        if self._number:
            open_link(tel_url(self._number))
        else:
            self.number_wanted.emit()

    def _write(self) -> None:
        url = mailto_url(self._address, Draft("", ""))
        if url is not None:
            open_link(url)


def chips_of(page: PersonPage, today: dt.date) -> list[tuple[str, Tone]]:
    """Return what stands under the name: the wait, the wished way, how far they may be referred, the tags."""
    person = page.person
    chips = [wait_of(page.queue_row)] if page.queue_row else []
    promised = [promise.due_on for promise in page.promises if promise.kept_at is None]
    if promised and min(promised) >= today:
        chips.insert(0, promise_chip(min(promised), today, 0))
    chips.append((way_chip(person.hear_by), Tone.CALM))
    chips.append((_mention_words(page.consents, today), Tone.CALM))
    if person.do_not_contact:
        chips.insert(0, (QCoreApplication.translate("person", "asked to be left alone"), Tone.AMBER))
    if page.erased_on is not None:
        said = QCoreApplication.translate("person", "will be erased on {day}")
        chips.insert(0, (said.format(day=wording.day_and_month(page.erased_on)), Tone.AMBER))
    if person.come_back_on is not None and person.come_back_on > today:
        free = QCoreApplication.translate("person", "free again {day}").format(
            day=wording.short_day(person.come_back_on)
        )
        chips.append((free, Tone.BLUE))
    if person.is_contact:
        chips.append((QCoreApplication.translate("person", "contact"), Tone.CALM))
    chips += [(f"#{tag}", Tone.GREY) for tag in page.tags]
    return [chip for chip in chips if chip[0]]


def wait_of(row: QueueRow) -> tuple[str, Tone]:
    """Return the waiting clock as a chip; nothing where they don't wait for us."""
    if not _COUNTED & {row.kind, *row.also}:
        return "", Tone.CALM
    if row.working_days_waiting == 0:
        return QCoreApplication.translate("person", "waiting since today"), _TONES[row.tone]
    said = QCoreApplication.translate("person", "waiting {days}").format(
        days=wording.working_days(row.working_days_waiting)
    )
    return said, _TONES[row.tone]


def _mention_words(consents: tuple[records.Consent, ...], today: dt.date) -> str:
    answers = [one for one in consents if one.kind is ConsentKind.MENTION]
    if not answers or not answers[-1].given:
        return ""
    until = answers[-1].until
    if until is None:
        return QCoreApplication.translate("person", "may be referred")
    if until < today:
        return ""
    far = (until - today).days > _SAME_MONTH_DAYS
    day = wording.written_day(until, "MMMM") if far else wording.day_and_month(until)
    return QCoreApplication.translate("person", "may be referred until {day}").format(day=day)


_SAME_MONTH_DAYS = 31


def _local_words(person: records.Person, here: wording.Whereabouts) -> str:
    place = wording.place_name(person.place, person.zone, zone_known=bool(person.zone))
    local = ""
    if person.zone:
        local = wording.local_time(here.now, wording.Elsewhere(ZoneInfo(person.zone), place))
    wished = hours_words(person.wished_hours)
    asked = (
        QCoreApplication.translate("person", "they asked for {hours}").format(hours=wished) if wished else ""
    )
    saturdays = QCoreApplication.translate("person", "Saturdays too") if person.saturdays else ""
    return wording.dotted(local, asked, saturdays)
