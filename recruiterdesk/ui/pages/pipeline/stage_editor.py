"""The stages of the desk: renamed in place, moved, added, merged, deleted. Each change counts at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.stage_list import DeskStage
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.stages import (
    add_stage,
    delete_stage,
    merge_stages,
    order_stage,
    rename_stage,
)
from recruiterdesk.storage.queries.stage_counts import stage_counts
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.pipeline.lanes import stage_title
from recruiterdesk.ui.pages.pipeline.stage_row import StageRow
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.menu_heading import add_heading
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text
from recruiterdesk.ui.workplace import Workplace

_WIDTH, _HEIGHT, _MARGIN = 660, 620, 24


class StageEditor(QDialog):
    """Alt+Up and Alt+Down move the stage where the keyboard is; Ctrl+Z takes back what was done here."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Stages"))
        self.resize(_WIDTH, _HEIGHT)
        self._workplace = workplace
        self._done = 0
        self.rows: list[StageRow] = []
        self.refused = Notice("")
        self.name_field = QLineEdit()
        self.counts_as = ChoiceBox[Stage](
            [(one, wording.stage_word(one)) for one in Stage if one is not Stage.HIRED]
        )
        self.add_button = QuietButton(self.tr("Add"))
        self.close_button = PrimaryButton(self.tr("Done"), "Esc")
        self._build()
        for keys, do in (("Alt+Up", self._move_up), ("Alt+Down", self._move_down), ("Ctrl+Z", self._undo)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.show_stages()
        workplace.changes.changed.connect(self._follow)

    def show_stages(self) -> None:
        """Show the stages as they are now."""
        desk = self._workplace.desk
        counts, stages = stage_counts(desk), desk.settings.stages.stages
        held = self._key_with_keyboard()
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [StageRow(stage, counts[stage.key]) for stage in stages]
        for row in self.rows:
            self._list.addWidget(row)
            row.renamed.connect(partial(self._rename, row.stage.key))
            row.merging.connect(partial(self._offer_merge, row))
            row.deleting.connect(partial(self._delete, row))
            row.moved.connect(partial(self._order, row.stage.key))
            if row.stage.key == held:
                row.name_field.setFocus()
        for row in self.rows[-1:]:
            row.stay_last()

    def targets_of(self, stage: DeskStage) -> list[DeskStage]:
        """Return the stages into which one can be merged."""
        stages = self._workplace.desk.settings.stages.stages
        return [one for one in stages if one != stage and one.counts_as is not Stage.HIRED]

    def _rename(self, key: str, name: str) -> None:
        self._do(partial(rename_stage, self._workplace.desk, key, name))

    def _order(self, key: str, steps: int) -> None:
        self._do(partial(order_stage, self._workplace.desk, key, steps))

    def _add(self) -> None:
        if self._do(partial(add_stage, self._workplace.desk, self.name_field.text(), self.counts_as.value())):
            self.name_field.clear()

    def _delete(self, row: StageRow) -> None:
        if row.count:
            title = self.tr("Where do they go?")
            delete = partial(delete_stage, self._workplace.desk, row.stage.key)
            self._offer(row, row.delete_button, title, delete)
        else:
            self._do(partial(delete_stage, self._workplace.desk, row.stage.key))

    def _offer_merge(self, row: StageRow) -> None:
        title = self.tr("Merge into")
        merge = partial(merge_stages, self._workplace.desk, row.stage.key)
        self._offer(row, row.merge_button, title, merge)

    def _offer(self, row: StageRow, at: QWidget, title: str, do: Callable[[str], object]) -> None:
        menu = QMenu(self)
        menu.setObjectName("targets")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_heading(menu, title)
        for stage in self.targets_of(row.stage):
            menu.addAction(wording.in_menu(stage_title(stage)), partial(self._do, partial(do, stage.key)))
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _do(self, operation: Callable[[], object]) -> bool:
        try:
            operation()
        except Refusal as refusal:
            self.refused.show_text(self._workplace.sentences.refusal(refusal))
            self.show_stages()
            return False
        self._done += 1
        self.refused.show_text("")
        self.show_stages()
        return True

    def _undo(self) -> None:
        if self._done and self._workplace.do(self._workplace.desk.undo) is not None:
            self._done -= 1
            self.show_stages()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, steps: int) -> None:
        key = self._key_with_keyboard()
        if key is not None:
            self._order(key, steps)

    def _key_with_keyboard(self) -> str | None:
        held = QApplication.focusWidget()
        found = (row.stage.key for row in self.rows if held is not None and row.isAncestorOf(held))
        return next(found, None)

    def _follow(self, changes: object) -> None:
        """Read anew what another process, or undo, changed; what is being typed is left alone."""
        if "setting" in getattr(changes, "kinds", ()) and [row.stage for row in self.rows] != list(
            self._workplace.desk.settings.stages.stages
        ):
            self.show_stages()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        layout.setSpacing(12)
        layout.addWidget(Text(self.tr("Stages"), TextSize.LARGE))
        says = self.tr(
            "Each change counts at once, for everyone at that stage; Ctrl+Z takes it back. What an import or "
            "a line of history calls by the old name means the new one."
        )
        layout.addWidget(Text(says, TextSize.SECOND, MUTED))
        inner = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, 8, 0)
        whole.addLayout(self._list)
        whole.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout.addWidget(area, 1)
        layout.addWidget(self.refused)
        layout.addLayout(self._adding())
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        layout.addLayout(foot)

    def _adding(self) -> QHBoxLayout:
        self.name_field.setPlaceholderText(self.tr("A new stage"))
        self.name_field.setAccessibleName(self.tr("Name of the new stage"))
        self.name_field.returnPressed.connect(self._add)
        self.counts_as.setAccessibleName(self.tr("Counts as"))
        self.counts_as.choose(Stage.SCREENING)
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name_field, 1)
        row.addWidget(Text(self.tr("counts as"), TextSize.SECOND, MUTED))
        row.addWidget(self.counts_as)
        row.addWidget(self.add_button)
        return row
