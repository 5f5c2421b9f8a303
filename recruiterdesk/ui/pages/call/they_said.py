"""What they said: how they took it, what they want, what was offered; nothing is chosen beforehand."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from recruiterdesk.domain.running_call import TheySaid
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.call.still_helps import StillHelpsRow
from recruiterdesk.ui.pages.help_picker import HelpPicker
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import BUTTON_HEIGHT, ChoiceButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.kept_by_itself import keeps_itself
from recruiterdesk.ui.widgets.text import ShortenedLabel, muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText

_LABEL_WIDTH = 106


class AnswerRow(QWidget):
    """A question with Yes, No and Not asked.

    Signals:
        changed: an answer was pressed.
    """

    changed = Signal()

    def __init__(self, question: str, in_short: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = ShortenedLabel(question, in_short, TextSize.SECOND)
        self.yes, self.no = ChoiceButton(self.tr("Yes")), ChoiceButton(self.tr("No"))
        self.not_asked = ChoiceButton(self.tr("Not asked"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.question)
        for button in (self.yes, self.no, self.not_asked):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(f"{question} {button.text()}")
            button.clicked.connect(self._note_press)
            self._group.addButton(button)
            button.setAutoExclusive(True)
            row.addWidget(button)
        row.addStretch(1)

    def _note_press(self, _checked: object = None) -> None:
        self.changed.emit()

    def answer(self) -> bool | None:
        """Return yes or no; None where it was not asked."""
        if self.yes.isChecked():
            return True
        return False if self.no.isChecked() else None

    def show_answer(self, given: bool | None) -> None:  # noqa: FBT001 - three answers: yes, no, not asked
        """Show an answer that was given before."""
        self.clear()
        if given is not None:
            (self.yes if given else self.no).setChecked(True)

    def clear(self) -> None:
        """Choose nothing."""
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)


class TheySaidCard(Card):
    """The fields of "They said"; consent to be mentioned stands beside Save.

    Signals:
        changed: something was filled in.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("They said"), parent=parent)
        give_air(self)
        self.took = self._choices(
            (
                ("calm", self.tr("calm")), ("relieved", self.tr("relieved")), ("sad", self.tr("sad")),
                ("upset", self.tr("upset")), ("angry", self.tr("angry")),
            )
        )  # fmt: skip
        self.offers = HelpPicker()
        self.offers.changed.connect(self.changed)
        self.still_helps = StillHelpsRow()
        self.still_helps.changed.connect(self.changed)
        self.wish = QLineEdit()
        keeps_itself(self.wish)
        self.wish.setPlaceholderText(self.tr("In their words"))
        self.wish.setAccessibleName(self.tr("What they want next"))
        KeysAreText(self).watch(self.wish)
        self.keep = AnswerRow(self.tr("May I keep your data?"), self.tr("Keep your data?"))
        self.call = AnswerRow(self.tr("May I call you again?"), self.tr("Call you again?"))
        for button in self.took.values():
            button.clicked.connect(partial(self._take_one, button))
        for button in self.took.values():
            button.clicked.connect(self._note_press)
        self.wish.textChanged.connect(self._note_press)
        for answers in (self.keep, self.call):
            answers.changed.connect(self.changed)
        self._add_row(self.tr("How they took it"), _flow(tuple(self.took.values())))
        self._add_row(self.tr("What they want"), self.wish)
        self.add(self.still_helps)
        self._add_row(self.tr("What I offered"), self.offers)
        for row in (self.keep, self.call):
            row.question.setFixedWidth(_LABEL_WIDTH)
            self.add(row)

    def said(self, may_mention: bool | None) -> TheySaid:  # noqa: FBT001 - three answers: yes, no, not asked
        """Return what was filled in."""
        return TheySaid(
            how_they_took_it=next((key for key, button in self.took.items() if button.isChecked()), ""),
            wish=self.wish.text().strip(),
            offered=self.offers.offers(),
            still_helps=self.still_helps.answer(),
            may_mention=may_mention,
            may_keep=self.keep.answer(),
            may_call_again=self.call.answer(),
        )

    def restore(self, said: TheySaid) -> None:
        """Show what was filled in before the call was left."""
        for key, button in self.took.items():
            button.setChecked(key == said.how_they_took_it)
        self.offers.restore(said.offered)
        self.still_helps.show_answer(said.still_helps)
        self.wish.setText(said.wish)
        self.keep.show_answer(said.may_keep)
        self.call.show_answer(said.may_call_again)

    def _note_press(self, _given: object = None) -> None:
        self.changed.emit()

    def clear(self) -> None:
        """Choose nothing."""
        for button in self.took.values():
            button.setChecked(False)
        self.offers.clear()
        self.still_helps.show_answer(None)
        self.wish.clear()
        self.keep.clear()
        self.call.clear()

    def _choices(self, words: tuple[tuple[str, str], ...]) -> dict[str, ChoiceButton]:
        made: dict[str, ChoiceButton] = {}
        for key, word in words:
            made[key] = ChoiceButton(word)
            made[key].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _take_one(self, pressed: ChoiceButton, _checked: object = None) -> None:
        for button in self.took.values():
            button.setChecked(pressed.isChecked() and button is pressed)

    def _add_row(self, label: str, field: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = muted_text(label)
        name.setFixedWidth(_LABEL_WIDTH)
        name.setMinimumHeight(BUTTON_HEIGHT)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(field, 1)
        self.add(row)


def _flow(buttons: tuple[ChoiceButton, ...]) -> QWidget:
    ground = QWidget()
    flow = FlowLayout(6, 6, ground)
    for button in buttons:
        flow.addWidget(button)
    return ground
