"""The small window over a damaged desk: it reads out what is whole, shows the figures, and asks."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QGridLayout, QProgressBar, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.restoring_closed import RestoredClosed
from recruiterdesk.operations.salvaging import (
    Choice,
    ClosedDesk,
    ReadOut,
    clear_away,
    offered,
    read_damaged,
    take,
)
from recruiterdesk.ui.damage.words import backup_words, choice_words, difference_words, read_words, tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PaintedButton, PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workers import Reins, Work

_WIDTH = 620


class DamageWindow(SmallWindow):
    """Closing it, or Quit, changes nothing: the next start asks again."""

    def __init__(self, app: QApplication, desk: ClosedDesk, refusal: Refusal) -> None:
        below = tr(
            "Nothing is written to it. What is whole in it is read out and compared with the newest backup; "
            "then you choose. Nothing is deleted, whatever you choose."
        )
        super().__init__(_title(refusal), below, width=_WIDTH)
        self._app, self._desk = app, desk
        self._work: Work | None = None
        self._found: ReadOut | None = None
        self.done: RestoredClosed | None = None
        self.read, self.kept = Text("", TextSize.BODY), Text("", TextSize.BODY)
        self.difference = Text("", TextSize.BODY)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Reading out what is whole…"))
        self.ways: dict[Choice, PaintedButton] = {}
        self._ways = QWidget()
        self._rows = QGridLayout(self._ways)
        self._rows.setContentsMargins(0, 8, 0, 0)
        self._rows.setHorizontalSpacing(14)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(1, 1)
        self.leave = PlainButton(tr("Quit"), "Ctrl+Q")
        self.leave.setShortcut("Ctrl+Q")
        self.leave.clicked.connect(self.close)
        for widget in (self.bar, self.read, self.kept, self.difference, self._ways):
            self.add(widget)
        for text in (self.read, self.kept, self.difference, self._ways):
            be_there(text, False)
        self.add_ways(self.leave)

    def run(self) -> RestoredClosed | None:
        """Read out, ask, and return how the desk was made anew; None where the user quit."""
        self._begin(Work(self._read), self._show)
        self.raise_window()
        self.closed.connect(self._stop)
        self._app.exec()
        self.closed.disconnect(self._stop)
        self.hide()
        if self.done is None:
            clear_away(self._desk.folder)
        self.deleteLater()
        return self.done

    def choose(self, choice: Choice) -> None:
        """Make the desk of what was chosen."""
        if self._work is None:
            self._ways.setEnabled(False)
            self._begin(Work(partial(self._take, choice)), self._finish)

    def _begin(self, work: Work, done: object) -> None:
        self._work = work
        self.bar.setRange(0, 0)
        be_there(self.bar, True)
        work.progressed.connect(self._progress)
        work.finished.connect(done)
        work.refused.connect(self._refuse)
        work.start()
        self.fit()

    def _read(self, reins: Reins) -> ReadOut:
        return read_damaged(self._desk, reins.tell, reins.is_pulled)

    def _take(self, choice: Choice, _reins: Reins) -> RestoredClosed:
        if self._found is None:
            raise Refusal("salvage.nothing_to_take")
        return take(self._desk, self._found, choice)

    def _progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show(self, found: ReadOut) -> None:
        self._work, self._found = None, found
        be_there(self.bar, False)
        clock = self._desk.clock
        for label, said in (
            (self.read, read_words(found, clock)),
            (self.kept, backup_words(found, clock)),
            (self.difference, difference_words(found)),
        ):
            label.setText(said)
            be_there(label, bool(said))
        for nth, choice in enumerate(offered(found)):
            self._add_way(choice, is_first=not nth)
        be_there(self._ways, bool(self.ways))
        if not self.ways:
            self.say(sentences_for(ZoneInfo("UTC")).refusal(Refusal("salvage.nothing_to_take")))
        self.fit()
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up as far as the window has grown beyond the screen's end."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        around = frame.height() - self.geometry().height()
        top = room.bottom() - self.height() - around
        self.move(frame.left(), max(room.top(), min(frame.top(), top)))

    def _add_way(self, choice: Choice, *, is_first: bool) -> None:
        words, beside = choice_words(choice)
        button = PrimaryButton(words, "↵") if is_first else PlainButton(words)
        button.clicked.connect(partial(self.choose, choice))
        button.setAccessibleDescription(beside)
        if is_first:
            button.setShortcut("Return")
            button.setFocus()
        row = len(self.ways)
        self._rows.addWidget(button, row, 0)
        self._rows.addWidget(muted_text(beside), row, 1)
        self.ways[choice] = button

    def _finish(self, done: RestoredClosed) -> None:
        self._work, self.done = None, done
        self._app.exit()

    def _refuse(self, refusal: Refusal) -> None:
        self._work = None
        be_there(self.bar, False)
        self._ways.setEnabled(True)
        self.say(sentences_for(ZoneInfo("UTC")).refusal(refusal))

    def _stop(self) -> None:
        if self._work is not None:
            self._work.abandon()
        self._app.exit()


def _title(refusal: Refusal) -> str:
    return {
        "desk.file_gone": tr("The file of the desk is gone"),
        "desk.file_empty": tr("The file of the desk is empty"),
    }.get(refusal.key, tr("The file of the desk is damaged"))


def said_after(done: RestoredClosed) -> str:
    """Say where the damaged files lie."""
    if done.aside is None:
        return tr("The desk is back. What was not taken is in the list of backups.")
    said = tr("The desk is back. The damaged file lies in {folder}; what was not taken is among the backups.")
    return said.format(folder=done.aside.name)
