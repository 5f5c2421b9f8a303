"""The number to call: large, with its kind; dial, show as QR code, copy; or a field where there is none."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import tel_url
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.ui.opening import open_link
from recruiterdesk.ui.pages.call.missing_number import MissingNumber
from recruiterdesk.ui.pages.call.number_button import NumberButton
from recruiterdesk.ui.pages.call.turning_row import TurningRow
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import ChoiceButton, NextButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.qr_code import QrCode
from recruiterdesk.ui.wording import short_day, written_number


class NumberLine(QWidget):
    """Several numbers can be chosen from; wrong ones are left out.

    Signals:
        number_added: the number as typed.
        mail_wanted: they are to be written to instead.
        number_chosen: another of their numbers is shown.
        call_wanted: the number is to be dialled.
        kind_wanted: the number's id, and the kind that it is of.
        first_wanted: the id of the number that is to be called first from now on.
    """

    number_added = Signal(str)
    mail_wanted = Signal()
    number_chosen = Signal()
    call_wanted = Signal()
    kind_wanted = Signal(int, object)
    first_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phones: tuple[records.PhoneNumber, ...] = ()
        self._shown: records.PhoneNumber | None = None
        self._wanted = ""
        self._other_buttons: list[ChoiceButton] = []
        self._others = QWidget()
        self._choices = FlowLayout(parent=self._others)
        self.qr_code = QrCode("tel:+0", "")
        self.qr_code.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._present = TurningRow(self._number_side(), self._buttons())
        self._missing = MissingNumber()
        self.field = self._missing.field
        self._missing.number_added.connect(self.number_added)
        self._missing.mail_wanted.connect(self.mail_wanted)
        for widget in (self._present, self._missing, self._others, self.qr_code):
            column.addWidget(widget)

    def number(self) -> str:
        """Return the number that is shown, in E.164; "" where there is none."""
        return self._shown.number if self._shown else ""

    def kind(self) -> PhoneKind:
        return self._shown.kind if self._shown else PhoneKind.UNKNOWN

    def show_numbers(self, person: records.Person, phones: tuple[records.PhoneNumber, ...]) -> None:
        """Show a person's numbers, the best one large; a number chosen before stays."""
        for button in (self.call_button, self.qr_button):
            button.setEnabled(not person.do_not_contact)
        self._phones = tuple(sorted((one for one in phones if not one.wrong), key=_rank))
        before = self._shown.number if self._shown and self._shown.person_id == person.id else self._wanted
        self._wanted = ""
        if not before:
            self.qr_code.hide()
            self.qr_button.setChecked(False)
            self.field.clear()
        kept = next((one for one in self._phones if one.number == before), None)
        self._show(kept or next(iter(self._phones), None))

    def prefer(self, number: str) -> None:
        """Show this one of their numbers when they are shown next; "" leaves the choice to what is known."""
        self._wanted = number
        self._shown = None

    def show_as_next(self, *, is_next: bool) -> None:
        """Paint Call as the next thing to do, or as one of the others."""
        self.call_button.show_as_next(is_next=is_next)

    def may_dial(self) -> bool:
        """Tell whether the number is offered: not where the person asked to be left alone."""
        return self.call_button.isEnabled()

    def choose_next(self) -> None:
        """Show the next of their numbers."""
        if self._shown is not None and len(self._phones) > 1:
            place = self._phones.index(self._shown)
            self._choose(self._phones[(place + 1) % len(self._phones)])

    def dial(self) -> None:
        """Hand the number to the phone."""
        if self._shown is not None:
            open_link(tel_url(self._shown.number))

    def _show_code(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.qr_code.setVisible(wanted and self._shown is not None)
        if wanted and self._shown is not None:
            written = written_number(self._shown.number)
            name = self.tr("QR code of {number}").format(number=written)
            self.qr_code.show_content(tel_url(self._shown.number), name)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.number())

    def ask_for_number(self) -> None:
        """Put the cursor where a number is typed."""
        self.field.setFocus()

    def _number_side(self) -> QWidget:
        ground = QWidget()
        self.copy_button = NumberButton()
        self.copy_button.clicked.connect(self._copy)
        self.kind_button = LinkButton("", TextSize.SECOND)
        self.kind_button.clicked.connect(self.open_kinds)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self.copy_button)
        row.addWidget(self.kind_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return ground

    def kinds_menu(self) -> QMenu:
        """Return the menu of the kinds that the number can be of."""
        menu = QMenu(self)
        for kind, word in self._kind_words().items():
            action = menu.addAction(word, partial(self._want_kind, kind))
            action.setCheckable(True)
            action.setChecked(kind is self.kind())
        menu.addSeparator()
        first = menu.addAction(self.tr("Call this number first"), self._want_first)
        first.setEnabled(len(self._phones) > 1 and self._shown is not None and not self._shown.preferred)
        return menu

    def open_kinds(self) -> None:
        """Ask what kind of number it is."""
        menu = self.kinds_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.kind_button.mapToGlobal(QPoint(0, self.kind_button.height() + 4)))

    def _want_kind(self, kind: PhoneKind) -> None:
        if self._shown is not None:
            self.kind_wanted.emit(self._shown.id, kind)

    def _want_first(self) -> None:
        if self._shown is not None:
            self.first_wanted.emit(self._shown.id)

    def _buttons(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self.call_button = NextButton(self.tr("Call"), "C")
        self.call_button.setToolTip(self.tr("Dial with this computer's phone program  C"))
        self.call_button.clicked.connect(self.call_wanted)
        self.qr_button = ChoiceButton(self.tr("QR"))
        self.qr_button.setAccessibleName(self.tr("QR code of the number"))
        self.qr_button.setToolTip(self.tr("Show the number as a QR code for the mobile  Q"))
        self.qr_button.toggled.connect(self._show_code)
        for button in (self.call_button, self.qr_button):
            row.addWidget(button)
        row.addStretch(1)
        return ground

    def _show(self, phone: records.PhoneNumber | None) -> None:
        self._shown = phone
        self._present.setVisible(phone is not None)
        self._missing.setVisible(phone is None)
        self._offer_others()
        if phone is None:
            self.qr_code.hide()
            return
        self.copy_button.show_number(written_number(phone.number))
        word = self._kind_words()[phone.kind]
        self.kind_button.setText(word)
        self.kind_button.setMinimumWidth(self.kind_button.sizeHint().width())
        self.kind_button.setToolTip(self.tr("What kind of number it is, and whether it is called first"))
        self.kind_button.setAccessibleName(self.tr("Kind of number: {kind}").format(kind=word))
        self._show_code(self.qr_button.isChecked())
        self._present.updateGeometry()

    def _offer_others(self) -> None:
        for button in self._other_buttons:
            self._choices.removeWidget(button)
            button.deleteLater()
        self._other_buttons = []
        for phone in self._phones if len(self._phones) > 1 else ():
            button = ChoiceButton(f"{written_number(phone.number)} {self._kind_words()[phone.kind]}")
            if phone.last_worked_at is not None:
                button.setToolTip(self.tr("Worked last on {day}").format(day=_day_of(phone.last_worked_at)))
            button.setChecked(phone is self._shown)
            button.clicked.connect(partial(self._choose, phone))
            self._choices.addWidget(button)
            self._other_buttons.append(button)
        self._others.setVisible(len(self._phones) > 1)

    def _choose(self, phone: records.PhoneNumber, _checked: object = None) -> None:
        self._show(phone)
        self.number_chosen.emit()

    def _kind_words(self) -> dict[PhoneKind, str]:
        return {
            PhoneKind.PRIVATE: self.tr("private"),
            PhoneKind.WORK: self.tr("work"),
            PhoneKind.SHARED: self.tr("shared"),
            PhoneKind.UNKNOWN: self.tr("kind?"),
        }


def _rank(phone: records.PhoneNumber) -> tuple[bool, bool, float, int, int]:
    """Work numbers come when nothing else is there; then preferred, what worked last, private ones."""
    worked = -phone.last_worked_at.timestamp() if phone.last_worked_at else 0.0
    kind = (PhoneKind.PRIVATE, PhoneKind.UNKNOWN, PhoneKind.SHARED, PhoneKind.WORK).index(phone.kind)
    return (phone.kind is PhoneKind.WORK, not phone.preferred, worked, kind, phone.position)


def _day_of(moment: dt.datetime) -> str:
    return short_day(moment.astimezone().date())
