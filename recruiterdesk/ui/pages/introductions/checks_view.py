"""What speaks against a step, in words; what may be set aside has a button of its own for that."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.introduction_gates import Check, CheckKey
from recruiterdesk.messages import Sentences
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import ChoiceButton, QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there


class ChecksView(QWidget):
    """One box for each; nothing goes on until all of them are gone or set aside.

    Signals:
        changed: something was set aside, or not any more.
        submission_wanted: it is to be a submission to the client instead.
    """

    changed = Signal()
    submission_wanted = Signal()

    def __init__(self, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._checks: tuple[Check, ...] = ()
        self.set_aside_buttons: dict[CheckKey, ChoiceButton] = {}
        self._boxes = QVBoxLayout(self)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(8)
        be_there(self, wanted=False)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show these; what was set aside of them stays so."""
        kept = self.acknowledged()
        self._checks = tuple(checks)
        self.set_aside_buttons.clear()
        empty_layout(self._boxes)
        for check in self._checks:
            self._boxes.addWidget(self._box_of(check))
        for key in kept & self.set_aside_buttons.keys():
            self.set_aside_buttons[key].setChecked(True)
        be_there(self, bool(self._checks))

    def sentences(self) -> tuple[str, ...]:
        """Return what speaks against it, as it is shown."""
        return tuple(self._words(check) for check in self._checks)

    def acknowledged(self) -> frozenset[CheckKey]:
        """Return what was set aside."""
        return frozenset(key for key, button in self.set_aside_buttons.items() if button.isChecked())

    def is_clear(self) -> bool:
        """Tell whether nothing is left that speaks against it."""
        known = self.acknowledged()
        return all(not check.refuses and check.key in known for check in self._checks)

    def _box_of(self, check: Check) -> Notice:
        box = Notice(self._words(check), Tone.AMBER)
        if check.refuses:
            return box
        button = ChoiceButton(self._set_aside_words(check.key))
        button.setAutoDefault(False)
        button.toggled.connect(partial(self._note, check.key))
        self.set_aside_buttons[check.key] = button
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(button)
        if check.key is CheckKey.CLIENT_UNDER_TERMS:
            submit = QuietButton(self.tr("Submit them instead…"))
            submit.setAutoDefault(False)
            submit.clicked.connect(self.submission_wanted)
            row.addWidget(submit)
        row.addStretch(1)
        box.add(row)
        return box

    def _words(self, check: Check) -> str:
        return self._sentences.render(f"check.{check.key}", check.values)

    def _set_aside_words(self, key: CheckKey) -> str:
        return {
            CheckKey.CLIENT_UNDER_TERMS: self.tr("Introduce them, it is no submission"),
            CheckKey.NEVER_SPOKEN: self.tr("Write to them all the same"),
            CheckKey.SAID_NO: self.tr("Ask them once more"),
            CheckKey.CONTACT_SAID_NO: self.tr("Ask them once more"),
            CheckKey.PERHAPS_OWN_EMPLOYER: self.tr("It is another company"),
            CheckKey.PERHAPS_EXCLUDED_FIRM: self.tr("It is another company"),
        }.get(key, self.tr("I know; go on"))

    def _note(self, _key: CheckKey, _checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.changed.emit()
