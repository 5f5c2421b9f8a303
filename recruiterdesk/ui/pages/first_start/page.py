"""Three steps on a new desk, each of which can be skipped: import, your hours, reminders."""

from __future__ import annotations

from enum import IntEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.storage.queries.first_steps import finish_first_steps
from recruiterdesk.storage.queries.today import has_people
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.pages.first_start.import_step import ImportStep, stacked, tr
from recruiterdesk.ui.widgets.buttons import ChoiceButton, PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.settings.card import SettingsCard


class Step(IntEnum):
    """The steps in their order."""

    IMPORT = 0
    HOURS = 1
    REMINDERS = 2


class FirstStartPage(QWidget):
    """Enter (in a field Ctrl+Enter) does the step, Esc skips it; what is typed counts at once."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.step = Step.IMPORT
        self._cards: dict[Step, SettingsCard] = {}
        self.primary = PrimaryButton("", "↵")
        self.skip = PlainButton(tr("Skip"), "Esc")
        self._build()
        self.primary.clicked.connect(self.do_step)
        self.skip.clicked.connect(self.go_on)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.do_step)
        self._freshness = Freshness(self, workplace.changes, self._show_settings)
        self.show_step(Step.IMPORT)

    @property
    def hours(self) -> SettingsCard:
        return self._card_of(Step.HOURS)

    @property
    def reminders(self) -> SettingsCard:
        return self._card_of(Step.REMINDERS)

    def open_with(self, _argument: object) -> None:
        """Begin; where people are on the desk already, with the hours."""
        if self.step is Step.IMPORT and has_people(self._workplace.desk):
            self.show_step(Step.HOURS)

    def show_step(self, step: Step) -> None:
        """Show a step."""
        self.step = step
        self._stack.setCurrentWidget(self._ground_of(step))
        self.buttons[step].setChecked(True)
        self.primary.setText(
            {
                Step.IMPORT: tr("Import a spreadsheet…"),
                Step.HOURS: tr("Next"),
                Step.REMINDERS: tr("Begin"),
            }[step]
        )
        self.primary.updateGeometry()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def do_step(self) -> None:
        """Import, or take over what was typed and go on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.step is Step.IMPORT:
            self._workplace.window.show_page("importing")
        elif not self._card().refused.text():
            self.go_on()

    def go_on(self) -> None:
        """Go to the next step; after the last one the desk begins."""
        if self.step is not Step.REMINDERS:
            self.show_step(Step(self.step + 1))
            return
        self._workplace.do(partial(finish_first_steps, self._workplace.desk))
        self._workplace.window.show_page("today")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            if isinstance(focused, QLineEdit | QAbstractSpinBox):
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.go_on()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton) and focused is not self.primary:
                focused.click()
            elif not isinstance(focused, QLineEdit | QAbstractSpinBox):
                self.do_step()
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier or not self._type_name(event.text()):
            super().keyPressEvent(event)

    def _type_name(self, typed: str) -> bool:
        """Put what is typed at once into the field of the name while that is empty."""
        if self.step is not Step.HOURS or not typed.isprintable() or not typed.strip():
            return False
        name = self._card().focusProxy()
        if not isinstance(name, QLineEdit) or name.text() or name.hasFocus():
            return False
        name.setFocus(Qt.FocusReason.OtherFocusReason)
        name.insert(typed)
        return True

    def _card(self) -> SettingsCard:
        return self._card_of(self.step)

    def _card_of(self, step: Step) -> SettingsCard:
        """Return the card of a step, made when it is first asked for: a start shows the first step only."""
        if step not in self._cards:
            from recruiterdesk.ui.pages.first_start.steps import hours_step, reminders_step

            make = hours_step if step is Step.HOURS else reminders_step
            self._cards[step] = make(self._workplace)
            self._cards[step].show_settings(self._workplace.desk.settings)
        return self._cards[step]

    def _ground_of(self, step: Step) -> QWidget:
        if step not in self._grounds:
            content = self._import_step() if step is Step.IMPORT else self._card_of(step)
            self._grounds[step] = stacked(content)
            self._stack.addWidget(self._grounds[step])
        return self._grounds[step]

    def _import_step(self) -> ImportStep:
        step = ImportStep()
        step.backup.clicked.connect(lambda: self._workplace.window.show_page("backups"))
        return step

    def _show_settings(self) -> None:
        for card in self._cards.values():
            card.show_settings(self._workplace.desk.settings)

    def _build(self) -> None:
        header = PageHeader(
            tr("First steps"), below=tr("Each can be skipped, and is found later in Settings.")
        )
        header.add_action(self.skip)
        header.add_action(self.primary)
        page = FilledPage(header)
        names = {
            Step.IMPORT: tr("1  Import"), Step.HOURS: tr("2  Your hours"), Step.REMINDERS: tr("3  Reminders"),
        }  # fmt: skip
        self.buttons = {step: ChoiceButton(name) for step, name in names.items()}
        row = QHBoxLayout()
        row.setSpacing(8)
        for step, button in self.buttons.items():
            button.setAutoExclusive(True)
            button.clicked.connect(partial(self._choose_step, step))
            row.addWidget(button)
        row.addStretch(1)
        self._stack = QStackedWidget()
        self._grounds: dict[Step, QWidget] = {}
        page.body.addLayout(row)
        page.body.addWidget(self._stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _choose_step(self, step: Step, _checked: bool = True) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.show_step(step)
