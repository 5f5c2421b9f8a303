"""Asks for what a mail lacks: no gap goes out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.placeholder_words import placeholder_words
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.widgets.notice import Notice


class GapQuestions(Notice):
    """A field for each value that is not known, and what takes over what was typed: the mouse has no Enter.

    Signals:
        answered: the placeholder's name, and what was typed for it.
    """

    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.fields: dict[str, LineField] = {}
        self.fill_in = QuietButton(self.tr("Fill in"), "↵")
        self.fill_in.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fill_in.setAutoDefault(False)
        self.fill_in.clicked.connect(self._answer)
        self._form: Form | None = None
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.fill_in)
        self.body.addLayout(row)

    def ask_for(self, missing: tuple[str, ...]) -> None:
        """Ask for these values; without any the box is hidden."""
        for field in self.fields.values():
            # A field that goes away while it has the cursor would answer once more.
            field.blockSignals(True)
        if self._form is not None:
            self._form.setParent(None)
            self._form.deleteLater()
        self._form, self.fields = None, {}
        if missing:
            self._form = Form()
            for name in missing:
                field = self.fields[name] = LineField()
                field.editingFinished.connect(self._answer)
                field.textChanged.connect(self._allow)
                self._form.add_field(placeholder_words(name), field)
            self.body.insertWidget(1, self._form)
        self._allow()
        self.show_text(self.tr("This is missing; it never goes out with a gap:") if missing else "")

    def take_keyboard(self) -> None:
        """Put the cursor into the first field."""
        for field in self.fields.values():
            field.setFocus()
            return

    def _allow(self) -> None:
        self.fill_in.setEnabled(any(field.text().strip() for field in self.fields.values()))

    def _answer(self) -> None:
        """Hand on what was typed, a field at a time: the others are asked for anew."""
        for name, field in self.fields.items():
            if field.text().strip():
                self.answered.emit(name, field.text().strip())
                return
