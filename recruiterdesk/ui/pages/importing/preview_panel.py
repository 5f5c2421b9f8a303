"""The preview as a whole: summary, tabs, rows, and the columns beside them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.ui.pages.importing.columns_panel import ColumnsPanel
from recruiterdesk.ui.pages.importing.jobs import Understood, Wanted
from recruiterdesk.ui.pages.importing.list import PreviewList, PreviewModel
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.rows import Reader, RowWording
from recruiterdesk.ui.pages.importing.summary_card import SummaryCard
from recruiterdesk.ui.pages.importing.tabs import Tabs
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.words import no_data_words
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.page import CARD_GAP
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text


class PreviewPanel(QWidget):
    """Shows one file as it was understood; every choice asks for a new reading, but "told" only for a word.

    Signals:
        reading_chosen: Reading, to be planned anew.
    """

    reading_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Understood | None = None
        self._wording: RowWording | None = None
        self._told_rows: frozenset[int] = frozenset()
        self._group = Group.NEW
        self.summary, self.tabs = SummaryCard(), Tabs()
        self.model = PreviewModel(self)
        self.list = PreviewList(self.model)
        self.columns = ColumnsPanel()
        self.columns.hide()
        self._nobody = muted_text("", TextSize.BODY)
        self._lay_out()
        self.summary.reading_chosen.connect(self.reading_chosen)
        self.summary.same_day_toggled.connect(self._tell_all)
        self.summary.columns_toggled.connect(self._open_columns)
        self.columns.columns_changed.connect(self._change_columns)
        self.tabs.group_chosen.connect(self.show_group)
        self.list.told_toggled.connect(self._toggle_told)
        self._add_keys()

    @property
    def preview(self) -> Preview | None:
        return self._shown.preview if self._shown else None

    @property
    def understood(self) -> Understood | None:
        return self._shown

    def wanted(self) -> Wanted:
        """Return who was told on the day, and what else is to be taken over."""
        return Wanted(self._told_rows, self.summary.accepted())

    def show_understood(self, understood: Understood, reader: Reader) -> None:
        """Show a file; another reading of the same file keeps what the user said of its rows."""
        before = self.preview
        preview = understood.preview
        same_table = before is not None and before.found is preview.found
        self._told_rows = self._told_rows & preview.same_day_rows if same_table else frozenset()
        self._shown, self._wording = understood, RowWording(preview, reader)
        self._wording.told_rows = self._told_rows
        self.summary.show_preview(preview, understood.figures)
        self.summary.show_told(preview, understood.figures, self._told_rows)
        self._show_columns(self.summary.columns.isChecked())
        self.tabs.show_counts(preview)
        self.show_group(self._group if same_table else _first_group(preview))

    def show_group(self, group: Group) -> None:
        """Show the rows of a tab."""
        preview, wording = self.preview, self._wording
        if preview is None or wording is None:
            return
        self._group = group
        self.tabs.show_chosen(group)
        self.model.show_rows(preview.rows[group], partial(wording.row, group))
        self._nobody.setText(tr("No rows here."))
        self._rows.setCurrentIndex(0 if preview.rows[group] else 1)
        self._hint.setText(_hint(group, preview))

    def _tell_all(self, told: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.preview is not None:
            self._say_told(self.preview.same_day_rows if told else frozenset())

    def _toggle_told(self, row: int) -> None:
        if self.preview is not None and row in self.preview.same_day_rows:
            self._say_told(self._told_rows ^ {row})

    def _say_told(self, rows: frozenset[int]) -> None:
        if self._shown is None or self._wording is None:
            return
        self._told_rows = self._wording.told_rows = rows
        self.summary.show_told(self._shown.preview, self._shown.figures, rows)
        self.model.refresh()

    def _open_columns(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._show_columns(shown)
        if shown and self.columns.boxes:
            self.columns.boxes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_columns(self, shown: bool) -> None:  # noqa: FBT001 - a state, as in setVisible
        if shown and self.preview is not None:
            self.columns.show_columns(self.preview)
        be_there(self.columns, shown)

    def _change_columns(self, columns: tuple[ColumnMapping, ...]) -> None:
        if self.preview is not None:
            self.reading_chosen.emit(replace(self.preview.reading, columns=columns))

    def _add_keys(self) -> None:
        summary = self.summary
        keys = [
            ("Alt+C", summary.country), ("Alt+D", summary.dates), ("Alt+H", summary.sheet),
            ("Alt+P", summary.people), ("Alt+O", summary.columns), ("Alt+S", summary.same_day),
        ]  # fmt: skip
        keys += [
            (f"Alt+{number}", button) for number, button in enumerate(self.tabs.buttons.values(), start=1)
        ]
        for text, button in keys:
            shortcut = QShortcut(QKeySequence(text), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def _lay_out(self) -> None:
        self._rows = QStackedWidget()
        self._rows.addWidget(self.list)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows.addWidget(self._nobody)
        card = Card()
        card.add_rows(self._rows)
        beside = QHBoxLayout()
        beside.setSpacing(CARD_GAP)
        beside.addWidget(card, 1)
        beside.addWidget(self.columns)
        self._hint = ElidedLabel("", TextSize.SECOND, MUTED)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(CARD_GAP)
        layout.addWidget(self.summary)
        layout.addWidget(self.tabs)
        layout.addLayout(beside, 1)
        layout.addWidget(self._hint)


def _first_group(preview: Preview) -> Group:
    """Return the first tab that has rows."""
    return next((group for group in Group if preview.rows[group]), Group.NEW)


def _hint(group: Group, preview: Preview) -> str:
    if group is Group.SAME_DAY:
        return tr("Their last contact was on the day of the decision.  T  says of one: told.  Alt+S  of all.")
    if group is Group.POSSIBLY_SAME:
        return tr("Nobody is merged by itself: they are added as new people.")
    if group is Group.NOTHING_NEW:
        return tr("These rows were imported before; whatever you did since stays as it is.")
    said = (
        tr("Undo takes the whole import back."),
        tr("Rows that can’t be imported can be saved as a file with the reasons."),
        no_data_words(preview.plan),
    )
    return "     ".join(f"●  {part}" for part in said if part)
