"""Who is called: name, what it is about, how long they have waited, what time it is there, and the number."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.calling_hours import can_talk, suits_now
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.call.number_line import NumberLine
from recruiterdesk.ui.pages.calls_rows import chip_of
from recruiterdesk.ui.pages.person.link_text import LinkText
from recruiterdesk.ui.pages.person.words import own_choice_words
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.chip import Chip
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import ElidedLabel

_AVATAR = 64


class IdentityCard(Card):
    """The card at the top of a call.

    Signals:
        role_wanted: the page of the role that the call is about.
    """

    role_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._avatar = Avatar("", _AVATAR)
        self._name = ElidedLabel("", TextSize.TITLE)
        self._about = LinkText(TextSize.SECOND, "muted")
        self._about.stand_flush()
        self._about.clicked.connect(self.role_wanted)
        self._wait = Chip()
        self._time = Chip()
        self._wish = Chip()
        self.number_line = NumberLine()
        chips = FlowLayout(8, 6)
        for chip in (self._wait, self._time, self._wish):
            chips.addWidget(chip)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._name)
        lines.addWidget(self._about)
        lines.addSpacing(6)
        lines.addLayout(chips)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(lines, 1)
        give_air(self, 18, 15)
        self.body.setSpacing(14)
        self.add(top)
        self.add(self.number_line)

    def show_sheet(self, sheet: CallSheet, here: wording.Whereabouts, there: wording.Elsewhere) -> None:
        """Show the person of a call."""
        person = sheet.page.person
        self._avatar.show_name(person.full_name)
        self._name.setText(person.full_name)
        has_role = sheet.subject is not None
        self._about.show_text(about_line(sheet), self.tr("Show the role  Alt+R") if has_role else "")
        self._about.setEnabled(has_role)
        self.setAccessibleName(person.full_name)
        row = sheet.page.queue_row
        self._wait.show_text(*(chip_of(row, here) if row else ("", Tone.CALM)))
        self.show_time(sheet, here, there)
        wished = person.wished_hours
        wish = self.tr("wishes calls after {time}").format(time=f"{wished.start:%H:%M}") if wished else ""
        self._wish.show_text(wish, Tone.GREY)
        self.number_line.show_numbers(person, sheet.page.phones)

    def show_time(self, sheet: CallSheet, here: wording.Whereabouts, there: wording.Elsewhere) -> None:
        """Show what time it is there, and whether that is a good one."""
        recruiter, hours = sheet.rules.recruiter, sheet.hours
        local = wording.local_time(here.now, there)
        if suits_now(here.now, recruiter, hours):
            self._time.show_text(wording.dotted(local, self.tr("good time")), Tone.BLUE)
        elif can_talk(here.now, recruiter, hours):
            self._time.show_text(wording.dotted(local, self.tr("they may be at work")), Tone.GREY)
        else:
            self._time.show_text(wording.dotted(local, self.tr("not their hours")), Tone.AMBER)


def about_line(sheet: CallSheet) -> str:
    """Say what the call is about: role, client, how far they got or that they withdrew, who decides."""
    view = sheet.subject
    if view is None:
        return wording.dotted(sheet.page.person.title, sheet.page.person.company)
    ended = view.disposition
    return wording.dotted(
        view.role.spoken_title or spoken_title(view.role.title),
        view.client.spoken_name or spoken_client(view.client.name),
        own_choice_words(ended.kind if ended else None) or wording.stage_word(view.stage_key),
        view.role.hiring_manager,
    )
