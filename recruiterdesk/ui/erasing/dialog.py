"""Asks before people are erased: what goes, what stays, who expects a word, where else they are named."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import fold
from recruiterdesk.operations.erasing import ErasedPeople
from recruiterdesk.operations.erasing_plan import ErasePlan, plan_erasure
from recruiterdesk.ui.erasing.words import (
    confirm_hint,
    expecting_words,
    going_words,
    in_call_words,
    mention_words,
    mentions_words,
    staying_words,
    title_words,
    tr,
    under_way_words,
)
from recruiterdesk.ui.erasing.work import ErasingWork
from recruiterdesk.ui.models.beside import Answer, read_beside
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 600
_MENTIONS = 4
_LOW_SCREEN = 640


class EraseDialog(QuestionDialog):
    """What goes is worked out beside the window; it is confirmed by typing the name, or how many.

    Once it has begun it goes on when the dialog is closed, and the banner says how it ended.

    Signals:
        begun: people are being erased.
    """

    begun = Signal()

    def __init__(self, workplace: Workplace, person_ids: Sequence[int], name: str, parent: QWidget) -> None:
        super().__init__(
            title_words((name,) if name else (), len(person_ids)), tr("Erase for good"), _WIDTH, parent
        )
        self._workplace, self._ids = workplace, tuple(person_ids)
        self._plan: ErasePlan | None = None
        self.expecting, self.going, self.staying = Notice(), Text(tr("Looking for what goes…")), muted_text()
        self.mentions, self.in_notes = (
            QWidget(),
            QCheckBox(tr("Write “somebody who was erased” in the place of the name")),
        )
        self.typed, self.hint = QLineEdit(), Text("", TextSize.HEADING)
        self.progress = QProgressBar()
        self.call_first, self.to_call = PlainButton(tr("Call them first")), PlainButton(tr("Show the call"))
        self._work: ErasingWork | None = None
        self._put_together()
        self.confirm_button.setEnabled(False)
        self.typed.textChanged.connect(self._judge)
        self.call_first.clicked.connect(self._call_first)
        self.to_call.clicked.connect(self._show_call)
        self.confirmed.connect(self._erase)
        self._answer = Answer()
        self._answer.found.connect(self._show_plan)
        ids = self._ids
        read_beside(workplace.desk, lambda desk: plan_erasure(desk, ids), 0, self._answer)

    def is_confirmed(self) -> bool:
        """Tell whether what was typed is the name, or how many they are."""
        if self._plan is None:
            return False
        names = self._plan.goes.names
        if len(self._ids) == 1 and names:
            return fold(self.typed.text()) == fold(names[0])
        return self.typed.text().strip() == str(len(names))

    def _put_together(self) -> None:
        self._named = QVBoxLayout(self.mentions)
        self._named.setContentsMargins(0, 0, 0, 0)
        self._named.setSpacing(2)
        self.in_notes.setChecked(True)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How far the erasure is"))
        for part in (
            self.expecting, self.going, self.staying, self.mentions, self.hint, self.typed, self.progress
        ):  # fmt: skip
            self.add(part)
        self.add_way(self.call_first)
        self.add_way(self.to_call)
        for part in (self.mentions, self.hint, self.typed, self.progress, self.call_first, self.to_call):
            part.hide()

    def _show_plan(self, _number: int, plan: ErasePlan) -> None:
        names = plan.goes.names
        if plan.in_call:
            self.expecting.show_text(in_call_words(len(self._ids)))
            self.going.hide()
            self.to_call.show()
            self.to_call.setFocus(Qt.FocusReason.OtherFocusReason)
            self.fit()
            return
        self._plan = plan
        self.expecting.show_text(expecting_words(plan.goes))
        self.call_first.setVisible(bool(plan.goes.expecting) and len(self._ids) == 1)
        self.going.setText(going_words(plan))
        self.staying.setText(staying_words(plan))
        self._show_mentions(plan)
        self.hint.setText(confirm_hint(names, len(self._ids)))
        self.typed.setPlaceholderText(names[0] if len(self._ids) == 1 and names else str(len(names)))
        self.typed.setAccessibleName(self.hint.text())
        self.hint.show()
        self.typed.show()
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _show_mentions(self, plan: ErasePlan) -> None:
        found = plan.goes.mentions
        if not found:
            return
        self._named.addWidget(Text(mentions_words(len(found)), TextSize.HEADING))
        room = self.screen().availableGeometry().height()
        shown = _MENTIONS if room > _LOW_SCREEN else 1
        for mention in found[:shown]:
            line = LinkButton(mention_words(mention))
            line.stand_out()
            line.setToolTip(tr("Open {name}").format(name=mention.name))
            line.setEnabled(mention.person_id > 0)
            line.clicked.connect(partial(self._open, mention.person_id))
            self._named.addWidget(line)
        if len(found) > shown:
            self._named.addWidget(muted_text(tr("and {count} more").format(count=len(found) - shown)))
        self._named.addWidget(self.in_notes)
        self.mentions.show()

    def _judge(self) -> None:
        self.confirm_button.setEnabled(self._work is None and self.is_confirmed())

    def _open(self, person_id: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.reject()
        self._workplace.window.show_page("person", person_id)

    def _call_first(self) -> None:
        self.reject()
        self._workplace.window.start_call(self._ids[0])

    def _show_call(self) -> None:
        self.reject()
        self._workplace.window.show_page("call")

    def _erase(self) -> None:
        if self._work is not None or not self.is_confirmed():
            return
        work = self._work = ErasingWork(self._workplace, self._ids, in_notes=self.in_notes.isChecked())
        work.progressed.connect(self._show_progress)
        work.ended.connect(self._end)
        self._show_under_way()
        self.begun.emit()
        work.start()

    def _show_under_way(self) -> None:
        for part in (self.expecting, self.staying, self.mentions, self.hint, self.typed, self.call_first):
            part.hide()
        self.confirm_button.hide()
        self.cancel_button.setText(tr("Go on working"))
        self.progress.setRange(0, 0)
        self.progress.show()
        self.going.setText(under_way_words(0, 0))
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.fit()

    def _show_progress(self, done: int, backups: int) -> None:
        self.progress.setRange(0, backups)
        self.progress.setValue(done)
        self.going.setText(under_way_words(done, backups))

    def _end(self, outcome: ErasedPeople | Refusal | None) -> None:
        if isinstance(outcome, ErasedPeople):
            self.accept()
        else:
            self.reject()
