"""The help that is offered: several of it, each with a day of its own; nothing is chosen beforehand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.ui.offer_words import offer_words
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.fields import DateField
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text_keys import KeysAreText


class HelpPicker(QWidget):
    """A button for each kind; beside one that is pressed stands its day, the proposed one at first.

    Signals:
        changed: an offer was made, taken back, or got another day.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[HelpKind, ChoiceButton] = {}
        self.days: dict[HelpKind, DateField] = {}
        self._proposed: dt.date | None = None
        keys = KeysAreText(self)
        flow = FlowLayout(6, 6, self)
        for key, words in offer_words():
            kind = HelpKind(key)
            self.buttons[kind] = button = ChoiceButton(words)
            self.days[kind] = day = DateField()
            day.setAccessibleName(self.tr("{help}: by which day").format(help=words))
            day.setToolTip(day.accessibleName())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(day.setVisible)
            button.clicked.connect(partial(self._press, kind))
            day.userDateChanged.connect(self._note_day)
            keys.watch(day)
            day.hide()
            flow.addWidget(_side_by_side(button, day))

    def propose(self, day: dt.date, earliest: dt.date) -> None:
        """Propose a day for whatever is offered, and let none be before the earliest."""
        self._proposed = day
        for field in self.days.values():
            with QSignalBlocker(field):
                field.setMinimumDate(_as_qdate(earliest))
                field.setDate(_as_qdate(day))

    def offers(self) -> tuple[HelpOffer, ...]:
        """Return what is offered."""
        return tuple(
            HelpOffer(kind, _as_day(self.days[kind].date()))
            for kind, button in self.buttons.items()
            if button.isChecked()
        )

    def restore(self, offers: Iterable[HelpOffer]) -> None:
        """Show what was offered before; nothing is reported."""
        self.clear()
        for offer in offers:
            self.buttons[offer.kind].setChecked(True)
            if offer.due_on is not None:
                with QSignalBlocker(self.days[offer.kind]):
                    self.days[offer.kind].setDate(_as_qdate(offer.due_on))

    def clear(self) -> None:
        """Offer nothing."""
        for kind, button in self.buttons.items():
            button.setChecked(False)
            self._show_proposed(kind)

    def take_focus(self) -> None:
        """Put the keyboard on the first kind; nothing is offered by that."""
        next(iter(self.buttons.values())).setFocus()

    def _press(self, kind: HelpKind, _checked: object = None) -> None:
        if not self.buttons[kind].isChecked():
            self._show_proposed(kind)
        self.changed.emit()

    def _show_proposed(self, kind: HelpKind) -> None:
        if self._proposed is not None:
            with QSignalBlocker(self.days[kind]):
                self.days[kind].setDate(_as_qdate(self._proposed))

    def _note_day(self, _day: object = None) -> None:
        self.changed.emit()


def _side_by_side(button: ChoiceButton, day: DateField) -> QWidget:
    ground = QWidget()
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(button)
    row.addWidget(day)
    return ground


def _as_qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _as_day(day: QDate) -> dt.date:
    return dt.date(day.year(), day.month(), day.day())
