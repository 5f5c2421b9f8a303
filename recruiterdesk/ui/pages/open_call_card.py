"""The call that was left, on a page of its own line: go on with it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui import wording
from recruiterdesk.ui.open_call import left_call
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.workplace import Workplace


class OpenCallCard(Card):
    """Hidden while no call is open."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self.text = ElidedLabel("", TextSize.HEADING)
        self._notes = ElidedLabel("", TextSize.SECOND, MUTED)
        self.button = QuietButton(self.tr("Go on"), "G")
        self.button.clicked.connect(self.go_on)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.text)
        row.addWidget(self._notes, 1)
        row.addWidget(self.button)
        self.add(row)
        self.hide()

    def reread(self) -> None:
        """Show the call that is open now."""
        left = left_call(self._workplace)
        self.setVisible(left is not None)
        if left is None:
            return
        said = self.tr("Your call to {name}, begun {moment}, is as you left it.")
        if left.call.is_inbound:
            said = self.tr("The call from {name}, begun {moment}, is as you left it.")
        opened = wording.moment_ahead(left.call.opened_at, whereabouts(self._workplace.desk))
        self.text.setText(said.format(name=left.name, moment=opened))
        self._notes.setText(" ".join(left.call.notes.split()))
        self.button.setAccessibleName(self.tr("Go on with the call to {name}").format(name=left.name))

    def go_on(self) -> None:
        """Show the call as it was left."""
        if not self.isHidden():
            self._workplace.window.show_page("call")
