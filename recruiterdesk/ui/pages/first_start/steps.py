"""What each of the first steps shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.pages.settings.bindings import add_box, add_span, add_text
from recruiterdesk.ui.pages.settings.card import SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import add_place, add_quiet_hours
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 720


def tr(text: str) -> str:
    return QCoreApplication.translate("FirstStartPage", text)


class ImportStep(Card):
    """Where the people come from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Bring your people"), parent=parent)
        self.add(Text(tr("Nobody is left without an answer: that begins with your list."), TextSize.LARGE))
        self.add(
            muted_text(
                tr(
                    "Import the spreadsheet that you keep today: a tracker, an export, contacts. You see "
                    "who was told and who was not before anything is written, and undo takes all of it back. "
                    "Everything stays on this computer, encrypted."
                ),
                TextSize.BODY,
            )
        )


def hours_step(workplace: Workplace) -> SettingsCard:
    """Who you are, and when you work and call."""
    card = SettingsCard(tr("Your hours"), workplace)
    add_text(card, tr("Your &name"), "my_name")
    add_place(card)
    add_span(card, tr("&Working hours"), "work_hours")
    add_span(card, tr("Call &hours"), "call_hours")
    card.form.add_remark(tr("Days are counted, and calls proposed, by these hours and your public holidays."))
    return card


def reminders_step(workplace: Workplace) -> SettingsCard:
    """When the desk may ring."""
    card = SettingsCard(tr("Reminders"), workplace)
    card.form.add_remark(
        tr(
            "The desk rings when a call that you agreed is due, and before a promise breaks; everything else "
            "comes in one summary a day. Closing the window leaves it in the tray."
        )
    )
    add_quiet_hours(card)
    add_box(card, tr("Show &names in notifications"), "reminder_names")
    return card


def stacked(step: QWidget) -> QWidget:
    """Return a ground with the step at its top."""
    ground = QWidget()
    layout = QHBoxLayout(ground)
    layout.setContentsMargins(0, 0, 0, 0)
    step.setFixedWidth(_WIDTH)
    layout.addWidget(step, 0, Qt.AlignmentFlag.AlignTop)
    layout.addStretch(1)
    return ground
