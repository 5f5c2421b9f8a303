"""What stands in the place of the list where nobody is found, or while it is looked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.people_question import NoFilter, PeopleQuestion
from recruiterdesk.ui.pages.people.filter_words import chip_words
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.text import Text, muted_text

_LONGEST_NAME = 60
LEAVE_OUT_KEYS = "Alt+L"


class NotFound(QWidget):
    """Says that nobody is called so and offers to add them; of filters, what finds more.

    Signals:
        adding: the person who was looked for shall be added.
        leaving_out: what is no filter shall be left out.
    """

    adding = Signal()
    leaving_out = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", TextSize.LARGE)
        self._explained = muted_text("", TextSize.BODY)
        self.add_button = PrimaryButton(self.tr("Add them"), "Ctrl+N")
        self.add_button.clicked.connect(self.adding)
        self.leave_out_button = PrimaryButton(self.tr("Leave it out"), LEAVE_OUT_KEYS)
        self.leave_out_button.clicked.connect(self.leaving_out)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 48)
        layout.setSpacing(8)
        for label in (self._title, self._explained):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        for button in (self.add_button, self.leave_out_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def title(self) -> str:
        return self._title.text()

    def show_question(self, question: PeopleQuestion, troubles: Sequence[NoFilter] = ()) -> None:
        """Say for what nobody was found, and what of it is no filter."""
        self.leave_out_button.setVisible(bool(troubles))
        if troubles:
            self._show_troubles(troubles)
            return
        name, has_filters = wanted_name(question), bool(question.filters or question.without)
        if name and has_filters:
            title = self.tr("No one named “{name}” whom the filters leave").format(name=name)
        elif name:
            title = self.tr("No one named “{name}”. Add them?").format(name=name)
        else:
            title = self.tr("Nobody was found")
        fewer = self.tr("Fewer letters find more; a number is found by its last four digits.")
        self._say(title, self.tr("Fewer filters find more.") if has_filters else fewer)
        self.add_button.setVisible(bool(name) and not has_filters)

    def _show_troubles(self, troubles: Sequence[NoFilter]) -> None:
        """Say that nobody is shown because of these, and how it goes on."""
        said = ", ".join(f"“{chip_words(each)}”" for each in troubles)
        self._say(
            self.tr("Nobody is found by {filters}").format(filters=said),
            self.tr("Write it anew above, or leave it out: then the rest of the search finds."),
        )
        self.add_button.hide()

    def _say(self, title: str, explained: str) -> None:
        self._title.setText(title)
        self._explained.setText(explained)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explained)


def wanted_name(question: PeopleQuestion) -> str:
    """Return the words as the name of somebody; "" where they are no name."""
    name = " ".join(question.words.split())
    is_name = any(sign.isalpha() for sign in name) and not any(
        sign.isdigit() or sign in "@:" for sign in name
    )
    return name if is_name and len(name) <= _LONGEST_NAME else ""


class Looking(QWidget):
    """Says that an answer is on its way."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = muted_text(self.tr("Looking…"), TextSize.BODY)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 48)
        layout.addWidget(said)
        layout.addStretch(1)
        self.setAccessibleName(said.text())
