"""What to say: the current step large, the others one line each; and what to answer when they react."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.guides import Guide, GuideValues, Reaction, fill
from recruiterdesk.domain.salutation import Language
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.call.own_name import OwnNameLine
from recruiterdesk.ui.pages.call.reaction_keys import letters_of
from recruiterdesk.ui.pages.call.step_row import StepRow
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text

_QUOTES = {Language.EN: "“{text}”", Language.DE: "„{text}“"}


class ConversationCard(Card):
    """Space goes on, Backspace goes back, a click chooses.

    Signals:
        step_changed: the step from 0.
        answer_shown: the widget with what to answer.
        reaction_changed: the key of the branch that is open, "" for none.
    """

    step_changed = Signal(int)
    answer_shown = Signal(QWidget)
    reaction_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The conversation"), self.tr("Space: next"), parent)
        give_air(self)
        self.body.setSpacing(0)
        self.own_name = OwnNameLine()
        self.add(self.own_name)
        self._steps: list[StepRow] = []
        self._ground: QWidget | None = None
        self._shown: tuple[Guide, GuideValues] | None = None
        self._lines = Text("", TextSize.BODY)
        self.reactions: list[ChoiceButton] = []
        self._branches: dict[str, Reaction] = {}
        self._by_letter: dict[str, ChoiceButton] = {}
        self._they: QWidget | None = None
        self._is_folded = False
        self.reaction = ""
        self.step = 0

    def show_guide(self, guide: Guide, values: GuideValues, step: int = 0) -> None:
        """Show a guide with its values in place; the same guide again keeps the step."""
        if self._shown == (guide, values):
            return
        be_there(self.own_name, not values.me)
        kept = self.step if self._shown and self._shown[0] == guide and step == 0 else step
        self._shown = (guide, values)
        open_branch = self.reaction
        self._rebuild(guide, values)
        self.open_branch(open_branch)
        self.go_to(kept)

    def go_to(self, step: int) -> None:
        """Make a step the current one; beyond the ends nothing happens."""
        self.step = max(0, min(step, len(self._steps) - 1))
        for number, row in enumerate(self._steps):
            row.set_current(current=number == self.step and not self._is_folded)
            row.setVisible(number == self.step or not self._is_folded)
        self.step_changed.emit(self.step)

    def guide(self) -> Guide | None:
        """Return the guide that is shown."""
        return self._shown[0] if self._shown else None

    def step_key(self) -> str:
        """Return the key of the current step: "silence"."""
        return self._shown[0].steps[self.step].key if self._shown else ""

    def fold(self, *, folded: bool) -> None:
        """Show the current step in one line: how the call ended is asked now, and needs the room."""
        self._is_folded = folded
        for number, row in enumerate(self._steps):
            row.set_current(current=number == self.step and not folded)
            row.setVisible(number == self.step or not folded)
        if self._they is not None:
            self._they.setVisible(not folded and bool(self.reactions))
        self._lines.setVisible(bool(self.reaction) and not folded)

    def press_letter(self, letter: str) -> None:
        """Open or close the branch on a letter."""
        self.fold(folded=False)
        if letter in self._by_letter:
            self._by_letter[letter].click()

    def open_branch(self, key: str) -> None:
        """Show what to answer in a branch; "" shows none."""
        branch = self._branches.get(key)
        self.reaction = key if branch else ""
        for button, known in zip(self.reactions, self._branches, strict=True):
            button.setChecked(known == self.reaction)
        guide, values = self._shown or (None, None)
        if branch is not None and guide is not None and values is not None:
            self._lines.setText(_answers(branch, values, guide.language))
        self._lines.setVisible(bool(self.reaction) and not self._is_folded)
        if self.reaction and not self._is_folded:
            self.answer_shown.emit(self._lines)

    def say_day(self, day: str) -> None:
        """Name another day in the sentences: the one that is promised."""
        if self._shown is not None and self._shown[1].date != day:
            self.show_guide(self._shown[0], replace(self._shown[1], date=day))

    def go_on(self) -> None:
        self.fold(folded=False)
        self.go_to(self.step + 1)

    def go_back(self) -> None:
        self.fold(folded=False)
        self.go_to(self.step - 1)

    def answer(self) -> str:
        """Return the lines that are shown for a reaction; "" where none is chosen."""
        return self._lines.text() if not self._lines.isHidden() else ""

    def current_row(self) -> QWidget | None:
        """Return the current step's widget, to be kept in sight."""
        return self._steps[self.step] if self._steps else None

    def _rebuild(self, guide: Guide, values: GuideValues) -> None:
        if self._ground is not None:
            self._ground.setParent(None)
            self._ground.deleteLater()
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._steps = []
        for number, step in enumerate(guide.steps):
            row = StepRow(number + 1, step, _quoted(step.sentence, values, guide.language))
            row.pressed.connect(partial(self.go_to, number))
            self._steps.append(row)
            column.addWidget(row)
        column.addSpacing(8)
        self._they = self._reaction_row(guide)
        column.addWidget(self._they)
        self._lines = Text("", TextSize.BODY)
        self._lines.setContentsMargins(0, 8, 0, 0)
        self._lines.hide()
        column.addWidget(self._lines)
        self.add(self._ground)

    def _reaction_row(self, guide: Guide) -> QWidget:
        they = muted_text(self.tr("They"))
        they.setMinimumHeight(34)
        flow = FlowLayout(6, 6)
        self.reactions = []
        self._branches = {reaction.key: reaction for reaction in guide.reactions}
        letters = letters_of(tuple(self._branches))
        for reaction in guide.reactions:
            button = ChoiceButton(reaction.label)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(plain_hint(f"{reaction.label}  {letters[reaction.key]}"))
            button.setAccessibleDescription(self.tr("Key: {key}").format(key=letters[reaction.key]))
            button.clicked.connect(partial(self._press, reaction.key))
            self.reactions.append(button)
            flow.addWidget(button)
        self._by_letter = {letters[key]: one for key, one in zip(self._branches, self.reactions, strict=True)}
        ground = QWidget()
        be_there(ground, bool(guide.reactions))
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(they, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(flow, 1)
        return ground

    def _press(self, key: str, _checked: object = None) -> None:
        self.open_branch("" if self.reaction == key else key)
        self.reaction_changed.emit(self.reaction)


def _quoted(sentence: str, values: GuideValues, language: Language) -> str:
    text = fill(sentence, values).text
    return _QUOTES[language].format(text=text) if text else ""


def _answers(reaction: Reaction, values: GuideValues, language: Language) -> str:
    filled = (_quoted(line, values, language) for line in reaction.lines)
    return "\n".join(line for line in filled if line)
