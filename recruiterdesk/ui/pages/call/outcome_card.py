"""How did it end? The outcomes, what they ask for, the next step in words, and Save."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.call.details import Details, is_complete
from recruiterdesk.ui.pages.call.details_panel import DetailsPanel
from recruiterdesk.ui.pages.call.fitted_scroll import FittedScroll
from recruiterdesk.ui.pages.call.next_words import NextWords, Prospect, next_words
from recruiterdesk.ui.pages.call.outcomes import Needs, Outcome, Outcomes
from recruiterdesk.ui.pages.call.they_said import AnswerRow
from recruiterdesk.ui.pages.call.turning_row import TurningRow
from recruiterdesk.ui.theme import MUTED, TEXT
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import OutcomeButton, PrimaryButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.widgets.text_keys import text_field_in_focus

_MORE = 9


class OutcomeCard(Card):
    """Nothing is chosen beforehand, and Save is off until an outcome is pressed.

    Signals:
        save_wanted: the chosen outcome is to be saved.
        chosen_changed: another outcome was chosen, or what it asks for was given.
        said_changed: whether they may be mentioned was answered.
    """

    save_wanted = Signal()
    chosen_changed = Signal()
    said_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How did it end?"), self.tr("in notes: Alt + number"), parent)
        give_air(self)
        self.body.setSpacing(9)
        self.chosen: Outcome | None = None
        self.buttons: list[OutcomeButton] = []
        self._outcomes = Outcomes((), ())
        self._prospect: Prospect | None = None
        self._goes_on = self._writes = self._is_brief = False
        self._ground = QWidget()
        self._flow = FlowLayout(5, 9, self._ground)
        self.details_panel = DetailsPanel()
        self.details_panel.changed.connect(self._note_details)
        self.mention = AnswerRow(
            self.tr("May I mention you to people I know?"), self.tr("May I mention you?")
        )
        self.mention.changed.connect(self.said_changed)
        self.save_button = PrimaryButton(self.tr("Save and next"), "↵")
        self.save_button.setToolTip(
            self.tr("Save, and go on to the next person  Enter, in fields Ctrl+Enter")
        )
        self.save_button.clicked.connect(self.save_wanted)
        self.save_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._parts = FittedScroll(9)
        self._parts.body.addWidget(self._ground)
        self._parts.body.addWidget(self.details_panel)
        self.add(self._parts)
        self._below = (self._next_line(), TurningRow(self.mention, self.save_button))
        for part in self._below:
            self.add(part)
        self._refresh()

    def show_outcomes(self, outcomes: Outcomes, prospect: Prospect) -> None:
        """Offer the outcomes of a call; the same ones again keep what was chosen."""
        self._prospect = prospect
        if outcomes != self._outcomes:
            self._outcomes = outcomes
            self._rebuild()
            self.clear()
        self._refresh()

    def offer_going_on(self, *, offered: bool) -> None:
        """Let the button go on without saving, as long as no outcome is chosen."""
        self._goes_on = offered
        self._refresh()

    def be_brief(self, *, brief: bool) -> None:
        """Show the outcomes alone until one is chosen: in a low window the conversation needs the room."""
        if brief != self._is_brief:
            self._is_brief = brief
            self._refresh()

    def clear(self) -> None:
        """Choose nothing."""
        self.chosen = None
        for button in self.buttons:
            button.setChecked(False)
        if self.buttons:
            self._name_more(self.tr("More…"))
        self.details_panel.clear()
        self.mention.clear()
        self._refresh()

    def choose(self, number: int) -> None:
        """Choose what stands on a key; 9 opens the menu with the others."""
        if number == _MORE:
            self._open_more()
        elif 1 <= number <= len(self._outcomes.keyed) and number not in self._outcomes.off:
            self.take(self._outcomes.keyed[number - 1])

    def take(self, outcome: Outcome) -> None:
        """Choose an outcome."""
        self._mark(outcome)
        if self._prospect is not None:
            self.details_panel.ask_for(outcome, self._prospect)
        if not self.can_save() and text_field_in_focus() is None:
            self.details_panel.take_focus()
        self._refresh()
        self.chosen_changed.emit()
        self._keep_details_in_sight()

    def _keep_details_in_sight(self) -> None:
        """Scroll to what is asked for, once it has its height, where not everything has room."""
        bar, panel = self._parts.verticalScrollBar(), self.details_panel
        QTimer.singleShot(0, panel, lambda: bar.setValue(panel.y() if panel.isVisible() else 0))

    def ask_anew(self) -> None:
        """Ask once more about a voicemail: what may be left on it belongs to the number."""
        if self.chosen is not None and self.chosen.needs is Needs.VOICEMAIL and self._prospect is not None:
            self.details_panel.ask_for(self.chosen, self._prospect)
            self._refresh()

    def restore(self, key: str, details: Details) -> None:
        """Show what was chosen before the call was left; what is no longer offered isn't."""
        outcome = self._outcomes.named(key)
        if outcome is None or self._prospect is None:
            return
        self._mark(outcome)
        self.details_panel.ask_for(outcome, self._prospect, details)
        self._refresh()

    def _mark(self, outcome: Outcome) -> None:
        self.chosen = outcome
        for button, keyed in zip(self.buttons, self._outcomes.keyed, strict=False):
            button.setChecked(keyed is outcome)
        more = self.buttons[-1]
        more.setChecked(outcome not in self._outcomes.keyed)
        self._name_more(outcome.label if more.isChecked() else self.tr("More…"))

    def offered(self) -> tuple[Outcome, ...]:
        """Return all outcomes, those behind 9 last."""
        return (*self._outcomes.keyed, *self._outcomes.more)

    def can_save(self) -> bool:
        details = self.details_panel.details
        return self.chosen is not None and is_complete(self.chosen, details) and not self._is_past(details)

    def _is_past(self, details: Details) -> bool:
        now = self._prospect.here.now if self._prospect else None
        return details.moment is not None and now is not None and details.moment <= now

    def more_menu(self) -> QMenu:
        """Return the menu of the outcomes behind 9, with keys 1, 2 ... of its own."""
        menu = QMenu(self)
        for number, outcome in enumerate(self._outcomes.more, start=1):
            menu.addAction(f"&{number}  {outcome.label}", partial(self.take, outcome))
        return menu

    def _name_more(self, text: str) -> None:
        self.buttons[-1].setText(text)
        self.buttons[-1].updateGeometry()

    def _open_more(self) -> None:
        self.buttons[-1].setChecked(self.chosen in self._outcomes.more)
        menu = self.more_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.buttons[-1]
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _rebuild(self) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        labels = [outcome.label for outcome in self._outcomes.keyed]
        self.buttons = [OutcomeButton(label, str(number)) for number, label in enumerate(labels, start=1)]
        self.buttons.append(OutcomeButton(self.tr("More…"), str(_MORE)))
        for number, button in enumerate(self.buttons, start=1):
            button.setEnabled(number not in self._outcomes.off)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(
                self.tr("{label}  {number}, in fields Alt+{number}").format(
                    label=button.text(), number=button.key_hint()
                )
            )
            button.clicked.connect(partial(self._press, int(button.key_hint())))
            self._flow.addWidget(button)

    def _press(self, number: int, _checked: object = None) -> None:
        self.choose(number)

    def _next_line(self) -> QWidget:
        self._step = ElidedLabel("")
        self._remark = ElidedLabel("", TextSize.SECOND, MUTED)
        ground = QWidget()
        # Where there is no room beside the step, the remark stands below it.
        flow = FlowLayout(10, 2, ground)
        flow.addWidget(self._step)
        flow.addWidget(self._remark)
        return ground

    def writes_next(self) -> bool:
        """Tell whether what comes next is a letter to them, whose words are there at once."""
        return self._writes

    def next_step(self) -> str:
        """Return the next step as it is shown."""
        return self._step.text()

    def _note_details(self, _details: Details) -> None:
        self._refresh()
        self.chosen_changed.emit()

    def _refresh(self) -> None:
        self._writes = False
        self._show_next()
        goes_on = self._goes_on and self.chosen is None
        saves = self.tr("Save and write") if self._writes else self.tr("Save and next")
        self.save_button.setText(self.tr("Go on") if goes_on else saves)
        self.save_button.updateGeometry()
        self.save_button.setEnabled(self.can_save() or goes_on)
        for part in self._below:
            be_there(part, not self._is_brief or self.chosen is not None or goes_on)

    def _show_next(self) -> None:
        if self._prospect is None or not self._outcomes.keyed:
            return
        outcome = self.chosen or self._outcomes.keyed[0]
        words = next_words(self._prospect, outcome, self.details_panel.details)
        if self.chosen is None and (outcome.check_in is not None or words.ends):
            # A call again can end in six ways with a day of their own each: none is foretold. Nor is it done
            # with anybody as long as it is not said how it ended.
            words = NextWords("")
        self._step.setText(words.step)
        self._step.setForegroundRole(TEXT if self.chosen else MUTED)
        self._remark.setText(words.remark)
        for label in (self._step, self._remark):
            label.updateGeometry()
        self._writes = words.writes and self.chosen is not None
