"""One stage in the editor: its name, how many are there, what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from recruiterdesk.domain.stage_list import DeskStage
from recruiterdesk.domain.words import Stage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.pipeline.lanes import stage_title
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.text import ElidedLabel

_SAYS_WIDTH = 170


class StageRow(QWidget):
    """Signals: renamed: as the name was left; moved: so many places on; merging, deleting: it is wanted."""

    renamed = Signal(str)
    moved = Signal(int)
    merging = Signal()
    deleting = Signal()

    def __init__(self, stage: DeskStage, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.count = count
        title = stage_title(stage)
        self.name_field = QLineEdit(stage.name)
        if not stage.own:
            self.name_field.setPlaceholderText(wording.opening(wording.stage_word(stage.key)))
        self.name_field.setAccessibleName(self.tr("Name of {stage}").format(stage=title))
        self.name_field.editingFinished.connect(self._rename)
        self.up_button, self.down_button = QuietButton("↑"), QuietButton("↓")
        self.merge_button, self.delete_button = QuietButton(self.tr("Merge…")), QuietButton(self.tr("Delete"))
        for button, name, do in (
            (self.up_button, self.tr("Move {stage} up  Alt+Up"), partial(self.moved.emit, -1)),
            (self.down_button, self.tr("Move {stage} down  Alt+Down"), partial(self.moved.emit, 1)),
            (self.merge_button, self.tr("Merge {stage} into another"), self.merging.emit),
            (self.delete_button, self.tr("Delete {stage}"), self.deleting.emit),
        ):
            button.setToolTip(plain_hint(name.format(stage=title)))
            button.setAccessibleName(name.format(stage=title).partition("  ")[0])
            button.setAutoDefault(False)
            button.clicked.connect(partial(_call, do))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        row.addWidget(self.name_field, 1)
        says = ElidedLabel(self._says(), TextSize.SECOND, MUTED)
        says.setFixedWidth(_SAYS_WIDTH)
        row.addWidget(says)
        row.addWidget(self.merge_button)
        row.addWidget(self.delete_button)

    def stay_last(self) -> None:
        """Hired ends an application: it is renamed, and nothing else."""
        buttons = (self.up_button, self.down_button, self.merge_button, self.delete_button)
        for button in buttons if self.stage.counts_as is Stage.HIRED else ():
            button.setEnabled(False)

    def _says(self) -> str:
        people = self.tr("nobody")
        if self.count == 1:
            people = self.tr("one candidate")
        elif self.count:
            people = self.tr("{count} candidates").format(count=self.locale().toString(self.count))
        counts = QCoreApplication.translate("pipeline", "as {stage}")
        as_what = counts.format(stage=wording.stage_word(self.stage.counts_as)) if self.stage.own else ""
        return wording.dotted(people, as_what)

    def _rename(self) -> None:
        if self.name_field.text().strip() != self.stage.name:
            self.renamed.emit(self.name_field.text())


def _call(do: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
    if callable(do):
        do()
