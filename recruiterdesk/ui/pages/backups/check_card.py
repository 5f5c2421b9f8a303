"""The check of the desk: how far it is, what it found, and a button for what can be put right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.repairing import REPAIRABLE, check_with_backups, repair
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import Finding
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.pages.backups.words import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workers import Reins, Work
from recruiterdesk.ui.workplace import Workplace

_SHOWN = 8


class CheckCard(Card):
    """Not there until a check is begun.

    Signals:
        ended: a check or a repair has ended, or was cancelled.
    """

    ended = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Check of the desk"), parent=parent)
        self._workplace = workplace
        self._work: Work | None = None
        self.findings: tuple[Finding, ...] = ()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Checking the desk…"))
        self._found = QWidget()
        self._lines = QVBoxLayout(self._found)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.cancel = QuietButton(tr("Cancel"), "Esc")
        self.cancel.clicked.connect(self.stop)
        self.repair = QuietButton(tr("Put right"))
        self.repair.setToolTip(tr("Makes anew what follows from your data; your data stay as they are"))
        self.repair.clicked.connect(self.put_right)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        flow.addWidget(self.cancel)
        flow.addWidget(self.repair)
        self.body.setSpacing(10)
        for widget in (self.bar, self._found, buttons):
            self.add(widget)
        be_there(self, False)

    def is_busy(self) -> bool:
        """Tell whether it checks or puts right just now."""
        return self._work is not None

    def check(self) -> None:
        """Check everything, and show what was found."""
        if self._work is None:
            self._begin(Work(partial(_check, self._workplace.desk)), self._show)

    def put_right(self) -> None:
        """Put right what can be, and check again."""
        if self._work is None:
            work = Work(partial(_put_right, self._workplace.desk, self.findings))
            self._begin(work, self._show)

    def stop(self) -> None:
        """Give the check up."""
        if self._work is not None:
            self._work.cancel()

    def _begin(self, work: Work, done: object) -> None:
        self._work = work
        self._show_lines(())
        be_there(self, True)
        be_there(self.bar, True)
        be_there(self.cancel, True)
        be_there(self.repair, False)
        self.bar.setRange(0, 0)
        work.progressed.connect(self._progress)
        work.finished.connect(done)
        work.refused.connect(self._refuse)
        work.cancelled.connect(self._cancelled)
        work.start()

    def _progress(self, done: int, of: int) -> None:
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        if any(each.key == "check.damaged" for each in findings):
            self._workplace.desk.write_no_more()
        sentences = self._workplace.sentences
        said = [sentences.render(f"refusal.{each.key}", each.values) for each in findings]
        self._end(tuple(said) or (sentences.word("check.sound"),))
        be_there(self.repair, any(each.key in REPAIRABLE for each in findings))
        more = tr("And {count} more, beside the backups.").format(count=len(said) - 1)
        told = said[:1] + ([more] if len(said) > 1 else [])
        self._workplace.window.say(" ".join(told) or sentences.word("check.sound"))

    def _refuse(self, refusal: Refusal) -> None:
        said = self._workplace.sentences.refusal(refusal)
        self._end((said,))
        self._workplace.window.say(said)

    def _cancelled(self) -> None:
        self._end((tr("The check was cancelled; nothing was changed."),))

    def _end(self, said: tuple[str, ...]) -> None:
        self._work = None
        be_there(self.bar, False)
        be_there(self.cancel, False)
        self._show_lines(said)
        self.ended.emit()

    def _show_lines(self, said: tuple[str, ...]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.deleteLater()
        for sentence in said[:_SHOWN]:
            self._lines.addWidget(Text(sentence))
        if len(said) > _SHOWN:
            more = tr("And {count} more: see “check” on the command line.").format(count=len(said) - _SHOWN)
            self._lines.addWidget(muted_text(more))
        be_there(self._found, bool(said))


def damaged_among(findings: tuple[Finding, ...]) -> set[str]:
    """Return the names of the backups that were found damaged."""
    said = [dict(one.values) for one in findings if one.key == "check.backup"]
    return {str(values["name"]) for values in said if values["why"] == "damaged"}


def _check(desk: Desk, reins: Reins) -> tuple[Finding, ...]:
    with desk_beside(desk, reins) as beside:
        return check_with_backups(beside, reins.tell, reins.is_pulled)


def _put_right(desk: Desk, findings: tuple[Finding, ...], reins: Reins) -> tuple[Finding, ...]:
    with desk_beside(desk, reins) as beside:
        repair(beside, findings)
        return check_with_backups(beside, reins.tell, reins.is_pulled)
