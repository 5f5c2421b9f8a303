"""What was promised to somebody and is still open: it is kept, or taken back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.operations.promises import keep_promise, withdraw_promise
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.workplace import Workplace


class PromiseLine(QWidget):
    """One promise with its two ends; only the first has the keys."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Text(words)
        self.kept = QuietButton(self.tr("Kept"))
        self.kept.setToolTip(self.tr("You kept this promise  Y"))
        self.back = QuietButton(self.tr("Take it back"))
        self.back.setToolTip(self.tr("It was made in error, or is void  Shift+Y"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.kept, self.back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleDescription(words)
            row.addWidget(button)


class PromisesCard(Card):
    """There only while something is promised; the keys act on the promise whose day comes first."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self._open: tuple[records.Promise, ...] = ()
        self.setAccessibleName(self.tr("You promised"))
        self._outer.setContentsMargins(17, 8, 17, 8)
        self.hide()

    def show_person(self, page: PersonPage, here: wording.Whereabouts) -> None:
        """Show what is promised to somebody, the first day first."""
        promised = sorted((one for one in page.promises if one.kept_at is None), key=lambda one: one.due_on)
        words = [promise_words(one, here) for one in promised]
        if promised != list(self._open) or words != [line.words.text() for line in self.lines()]:
            self._open = tuple(promised)
            empty_layout(self.body)
            for promise, said in zip(promised, words, strict=True):
                line = PromiseLine(said)
                line.kept.clicked.connect(partial(self._keep, promise.id))
                line.back.clicked.connect(partial(self._take_back, promise.id))
                self.add(line)
        self.setVisible(bool(promised))

    def lines(self) -> list[PromiseLine]:
        """Return the promises as they are shown."""
        return [line for line in widgets_in(self.body) if isinstance(line, PromiseLine)]

    def keep(self) -> None:
        """Write down that the first one was kept."""
        for promise in self._open[:1]:
            self._keep(promise.id)

    def take_back(self) -> None:
        """Take the first one back."""
        for promise in self._open[:1]:
            self._take_back(promise.id)

    def _keep(self, promise_id: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self._workplace.do(lambda: keep_promise(self._workplace.desk, promise_id))

    def _take_back(self, promise_id: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self._workplace.do(lambda: withdraw_promise(self._workplace.desk, promise_id))


def promise_words(promise: records.Promise, here: wording.Whereabouts) -> str:
    """Write "You promised an answer by 26 November."; of one that is broken, that its day is past."""
    is_past = promise.due_on < here.today or (promise.due_at is not None and promise.due_at <= here.now)
    said = QCoreApplication.translate("person", "You promised an answer by {day}.")
    if is_past:
        said = QCoreApplication.translate("person", "You promised an answer by {day}: that is past.")
    if promise.text:
        said = QCoreApplication.translate("person", "You promised, by {day}: {what}")
        if is_past:
            said = QCoreApplication.translate("person", "You promised, by {day}, which is past: {what}")
    return said.replace("{day}", _day(promise, here)).replace("{what}", promise.text)


def _day(promise: records.Promise, here: wording.Whereabouts) -> str:
    if promise.due_at is not None and promise.due_at > here.now:
        return wording.day_or_moment_ahead(promise.due_at, here)
    return wording.day_and_month(promise.due_on)
