"""The buttons of the page: which view, and what can be done with who is selected."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow, Standing
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.page_header import PageHeader


class ViewActions(QObject):
    """Follows who is selected: a call that is not due yet can be made now, one from long ago planned.

    Signals:
        view_wanted: "list" or "calendar".
    """

    view_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.views = ChoiceRow((("list", self.tr("List")), ("calendar", self.tr("Calendar"))))
        self.views.setToolTip(self.tr("List or calendar  V"))
        self.views.choose("list")
        self.views.chosen.connect(self.view_wanted)
        self.move = PlainButton(self.tr("Another day"), "R")
        self.skip = PlainButton(self.tr("Skip"), "K")
        self.start = PrimaryButton(self.tr("Start calling"), "↵")
        self.write = QuietButton(self.tr("Write…"))
        self.plan = QuietButton(self.tr("Call again…"))
        self.take_up = QuietButton(self.tr("Take up"))
        self.write.setToolTip(self.tr("Write to them  W"))
        self.plan.setToolTip(self.tr("Plan a call  R"))
        self.take_up.setToolTip(self.tr("It goes on: your turn, the clock runs  U"))
        self.of_long_ago = QWidget()
        row = QHBoxLayout(self.of_long_ago)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in (self.write, self.plan, self.take_up):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.of_long_ago.hide()

    def add_to(self, header: PageHeader) -> None:
        """Put the view and the actions at the right end of the header."""
        header.add_action(self.views)
        for button in (self.move, self.skip, self.start):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            header.add_action(button)

    def is_calendar(self) -> bool:
        return self.views.value() == "calendar"

    def show_view(self, view: str) -> None:
        """Mark a view as the one that is shown."""
        self.views.choose(view)

    def show_for(self, row: CheckInRow | None, long_ago: LongAgoRow | None, due_until: dt.date) -> None:
        """Offer what can be done with who is selected."""
        early = row is not None and row.due_on > due_until
        self.start.setText(self.tr("Call now") if early else self.tr("Start calling"))
        self.move.setEnabled(row is not None or long_ago is not None)
        self.skip.setEnabled(row is not None)
        is_to_write = row is not None and row.standing is Standing.WRITE
        self.of_long_ago.setVisible(long_ago is not None or is_to_write)
        self.plan.setVisible(long_ago is not None)
        self.take_up.setVisible(long_ago is not None)
