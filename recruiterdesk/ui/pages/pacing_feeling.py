"""The question at the end of a session: how hard it felt before, and how it was. Skippable, and private."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.operations.feelings import HIGHEST, note_feeling, skip_feeling
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pacing import is_feeling_asked, session_feelings
from recruiterdesk.storage.queries.talking import recruiter_hours
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.feeling_chart import FeelingChart, FeelingPoint
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 420


def feeling_points(desk: Desk) -> list[FeelingPoint]:
    """Return the sessions whose question was answered, as the chart shows them."""
    zone = recruiter_hours(desk.settings).zone
    return [
        FeelingPoint(wording.short_day(one.at.astimezone(zone).date()), one.before, one.after)
        for one in session_feelings(desk)
        if one.before is not None and one.after is not None
    ]


class FeelingQuestion(Card):
    """Two rows of figures; both answered are kept, and then the figures of all sessions are shown."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self.setFixedWidth(_WIDTH)
        self.setToolTip(self.tr("Settings can switch this question off"))
        self.before, self.after = _figures(), _figures()
        self.skip = LinkButton(self.tr("Skip"), TextSize.SECOND)
        self.skip.clicked.connect(self._skip)
        self.chart = FeelingChart()
        self._questions = [
            (ElidedLabel(self.tr("How hard did it feel before? 0 is easy.")), self.before),
            (ElidedLabel(self.tr("How was it?")), self.after),
        ]
        for words, row in self._questions:
            self.add(words)
            self.add(row)
            row.setAccessibleName(words.text())
            row.chosen.connect(self._note)
        foot = QHBoxLayout()
        private = self.tr("Only for you: it is in no export.")
        foot.addWidget(ElidedLabel(private, TextSize.SECOND, MUTED), 1)
        foot.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignRight)
        self.add(self.chart)
        self.add(foot)
        self.hide()

    def ask(self) -> None:
        """Ask at the end of a session; nothing is shown where it is switched off."""
        self.setVisible(is_feeling_asked(self._workplace.desk))
        for row in (self.before, self.after):
            row.forget()
        self._show(answered=False)

    def is_open(self) -> bool:
        """Tell whether an answer is waited for."""
        return not self.isHidden() and not self.skip.isHidden()

    def choose(self, figure: int) -> None:
        """Answer the first question that has no answer yet; a key was pressed."""
        if self.is_open():
            row = self.after if self.before.value() else self.before
            row.choose(str(figure))
            self._note()

    def _note(self, *_figure: object) -> None:
        before, after = self.before.value(), self.after.value()
        if not before or not after or not self.is_open():
            return
        desk = self._workplace.desk
        self._workplace.do(partial(note_feeling, desk, int(before), int(after)))
        self._show(answered=True)

    def _skip(self) -> None:
        self._workplace.do(partial(skip_feeling, self._workplace.desk))
        self.hide()

    def _show(self, *, answered: bool) -> None:
        for words, row in self._questions:
            words.setVisible(not answered)
            row.setVisible(not answered)
        self.skip.setVisible(not answered)
        self.chart.setVisible(answered)
        if answered:
            self.chart.show_points(feeling_points(self._workplace.desk))


def _figures() -> ChoiceRow:
    return ChoiceRow([(str(figure), str(figure)) for figure in range(HIGHEST + 1)])
