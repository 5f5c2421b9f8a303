"""What stands in the place of the list where nobody is found, or while it is looked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.domain.people_question import PeopleQuestion
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.text import Text, muted_text

_LONGEST_NAME = 60


class NotFound(QWidget):
    """Says that nobody is called so and offers to add them; of filters alone, what finds more.

    Signals:
        adding: the person who was looked for shall be added.
    """

    adding = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", TextSize.LARGE)
        self._explained = muted_text("", TextSize.BODY)
        self.add_button = PrimaryButton(self.tr("Add them"), "Ctrl+N")
        self.add_button.clicked.connect(self.adding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 48, 24, 48)
        layout.setSpacing(8)
        for label in (self._title, self._explained):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addSpacing(8)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def title(self) -> str:
        return self._title.text()

    def show_question(self, question: PeopleQuestion) -> None:
        """Say for what nobody was found."""
        name, has_filters = wanted_name(question), bool(question.filters or question.without)
        if name and has_filters:
            title = self.tr("No one named “{name}” whom the filters leave").format(name=name)
        elif name:
            title = self.tr("No one named “{name}”. Add them?").format(name=name)
        else:
            title = self.tr("Nobody was found")
        fewer = self.tr("Fewer letters find more; a number is found by its last four digits.")
        self._title.setText(title)
        self._explained.setText(self.tr("Fewer filters find more.") if has_filters else fewer)
        self.add_button.setVisible(bool(name) and not has_filters)
        self.setAccessibleName(title)


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
