"""Before a hard call: the right person, what may be told, one true and useful thing, what you can offer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.duties import OFFER_FREE, RUNNER_UP
from recruiterdesk.domain.running_call import Preparation
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui.offer_words import offer_words
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.call.ground import height_of
from recruiterdesk.ui.pages.call.identity import about_line
from recruiterdesk.ui.pages.call.may_be_told import is_paused, paused_words
from recruiterdesk.ui.pages.calls_rows import reasons_of
from recruiterdesk.ui.pages.calls_values import may_be_told
from recruiterdesk.ui.widgets.buttons import ChoiceButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText
from recruiterdesk.ui.wording import dotted

PERSON, MAY_TELL, USEFUL, OFFER = "person", "may_tell", "useful", "offer"
_INDENT = 26


def is_hard(sheet: CallSheet) -> bool:
    """Tell whether there is something hard to say, so that one prepares for it."""
    row = sheet.page.queue_row
    return bool(sheet.to_tell) or (row is not None and row.kind is CallKind.HOLDING)


def _what_may_be_told(sheet: CallSheet) -> str:
    """Say what may be told; of whoever is still in nothing is decided."""
    if not sheet.to_tell and is_hard(sheet):
        return _words_for_the_waiting(sheet)
    told = may_be_told(sheet.subject)
    if told:
        return told
    if sheet.subject is not None and is_paused(sheet.subject):
        return paused_words()
    return QCoreApplication.translate("GateCard", "Nothing but the decision. You won't make something up.")


def _words_for_the_waiting(sheet: CallSheet) -> str:
    row = sheet.page.queue_row
    keys = {reason.key for reason in reasons_of(row)} if row is not None else set()
    if OFFER_FREE in keys:
        return QCoreApplication.translate("GateCard", "That the offer is free again. Nothing is decided yet.")
    if RUNNER_UP in keys:
        return QCoreApplication.translate(
            "GateCard", "That somebody else has the offer, and that they are second."
        )
    return QCoreApplication.translate(
        "GateCard", "That there is no news yet, and the day of your next word. There is no decision."
    )


class GateCard(Card):
    """Stands where the guide comes: Enter or Space passes it, so does dialling or choosing an outcome.

    Signals:
        passed: the user is ready.
        changed: something was ticked or chosen.
        strength_written: what they took away, as typed.
    """

    passed = Signal()
    changed = Signal()
    strength_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hint = self.tr("Enter: ready")
        super().__init__(self.tr("Before you call"), self._hint, parent)
        give_air(self)
        self.body.setSpacing(10)
        self.boxes: dict[str, QCheckBox] = {}
        self.person, self.may_tell = muted_text(), muted_text()
        self.strength = QLineEdit()
        self.strength.setPlaceholderText(self.tr("What they did well, in your own words"))
        self.strength.setAccessibleName(self.tr("One true and useful thing"))
        self.strength.editingFinished.connect(self._write_strength)
        KeysAreText(self).watch(self.strength)
        self._strength = ""
        self.offers = {key: ChoiceButton(word) for key, word in offer_words()}
        self._add_part(PERSON, self.tr("The right person, the right role"), self.person)
        self._add_part(MAY_TELL, self.tr("What may be told"), self.may_tell)
        self._add_part(USEFUL, self.tr("One true and useful thing"), self.strength)
        self._add_part(OFFER, self.tr("What you can offer"), self._offer_row())
        self._add_foot()

    def show_sheet(self, sheet: CallSheet) -> None:
        """Show whom and what it is about; a text that is being typed stays."""
        self.person.setText(dotted(sheet.page.person.full_name, about_line(sheet)))
        self.may_tell.setText(_what_may_be_told(sheet))
        if not self.strength.hasFocus():
            self._strength = sheet.page.person.strength
            self.strength.setText(self._strength)

    def show_preparation(self, preparation: Preparation) -> None:
        """Show what was ticked and chosen before."""
        for key, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setChecked(key in preparation.ticked)
        for key, button in self.offers.items():
            button.setChecked(key in preparation.can_offer)

    def preparation(self, *, is_passed: bool) -> Preparation:
        """Return what is ticked and chosen."""
        ticked = tuple(key for key, box in self.boxes.items() if box.isChecked())
        offered = tuple(key for key, button in self.offers.items() if button.isChecked())
        return Preparation(is_passed, ticked, offered)

    def fit_into(self, room: int, width: int) -> None:
        """Keep the button in sight: in the head of the card where its foot would be scrolled away."""
        below = self.foot.sizeHint().height() + self.body.spacing() if self.foot.isHidden() else 0
        at_foot = height_of(self, width) + below <= room
        if at_foot == self.foot.isHidden():
            self.foot.setVisible(at_foot)
            self.show_trailing(self._hint if at_foot else "")
            if at_foot:
                self._foot_row.addWidget(self.ready_button)
            else:
                self.add_to_head(self.ready_button)

    def _add_part(self, key: str, title: str, content: QWidget) -> None:
        box = QCheckBox(title)
        box.toggled.connect(self.changed)
        self.boxes[key] = box
        below = QHBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(content)
        part = QVBoxLayout()
        part.setSpacing(3)
        part.addWidget(box)
        part.addLayout(below)
        self.add(part)

    def _offer_row(self) -> QWidget:
        ground = QWidget()
        flow = FlowLayout(6, 6, ground)
        for button in self.offers.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._note_choice)
            flow.addWidget(button)
        return ground

    def _add_foot(self) -> None:
        self.ready_button = PrimaryButton(self.tr("I'm ready"), "↵")
        self.ready_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ready_button.setToolTip(self.tr("Open the guide  Enter or Space"))
        self.ready_button.clicked.connect(partial(self.passed.emit))
        self.foot = QWidget()
        row = self._foot_row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Text(self.tr("A quiet place, the file open, five minutes.")), 1)
        row.addWidget(self.ready_button)
        self.add(self.foot)

    def _note_choice(self, _checked: object = None) -> None:
        self.changed.emit()

    def _write_strength(self) -> None:
        typed = self.strength.text().strip()
        if typed != self._strength:
            self._strength = typed
            self.strength_written.emit(typed)
