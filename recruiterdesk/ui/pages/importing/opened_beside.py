"""What the user opens beside the rows: columns, words, a row in full, or a possible pair."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from recruiterdesk.spreadsheets.matching.pair_decisions import PairDecision
from recruiterdesk.ui.pages.importing.beside import Beside
from recruiterdesk.ui.pages.importing.columns_panel import ColumnsPanel
from recruiterdesk.ui.pages.importing.details import details_of
from recruiterdesk.ui.pages.importing.details_panel import DetailsPanel
from recruiterdesk.ui.pages.importing.list import PreviewList
from recruiterdesk.ui.pages.importing.pair_deciding import PairDeciding
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.preview_model import PreviewModel
from recruiterdesk.ui.pages.importing.words_panel import WordsPanel


class OpenedBeside(QObject):
    """Fills each panel when it is opened, and follows the row with the keyboard."""

    def __init__(self, rows: PreviewList, model: PreviewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows, self._model = rows, model
        self._preview: Preview | None = None
        self._group = Group.NEW
        self.columns, self.words, self.details = ColumnsPanel(), WordsPanel(), DetailsPanel()
        self.pairs = PairDeciding(rows, model, self)
        self.beside = Beside(self.columns, self.words, self.details, self.pairs.panel)
        rows.row_opened.connect(self._open_row)
        rows.row_changed.connect(self._follow_row)

    def use(self, preview: Preview, decisions: Mapping[int, PairDecision]) -> None:
        """Take over a reading, with what was decided of its pairs."""
        self._preview = preview
        self.pairs.use(preview, decisions)

    def show_group(self, group: Group) -> None:
        """Follow to the rows of another tab, whose rows are in the list by now."""
        self._group = group
        self._open_pairs()
        self._follow_row()

    def refill(self) -> None:
        """Show in what is open what was understood anew."""
        self._fill(self.beside.shown())

    def toggle(self, panel: QWidget, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Open a panel, or close it."""
        self._fill(panel if shown else None)
        self.beside.open(panel if shown else None)
        if isinstance(panel, ColumnsPanel | WordsPanel) and shown:
            panel.take_keyboard()

    def close(self) -> bool:
        """Close what is open; False where nothing is."""
        if self.beside.shown() is None:
            return False
        self.beside.open(None)
        return True

    def _fill(self, panel: QWidget | None) -> None:
        preview = self._preview
        if preview is None or panel is None:
            return
        if panel is self.columns:
            self.columns.show_columns(preview)
        elif panel is self.words:
            self.words.show_words(preview.words)
        elif panel is self.details:
            self._fill_details()

    def _fill_details(self) -> None:
        place = self._model.place_at(self._rows.currentIndex())
        if self._preview is None or place is None:
            self.beside.open(None)
        else:
            self.details.show_details(details_of(self._preview, self._group, place))

    def _open_pairs(self) -> None:
        """Possible pairs stand side by side as soon as their tab is chosen, and nowhere else."""
        has_pairs = self._group is Group.POSSIBLY_SAME and self._model.rowCount() > 0
        if has_pairs:
            self._rows.mark(max(self._rows.currentIndex().row(), 0))
            self.beside.open(self.pairs.panel)
        elif self.beside.shown() is self.pairs.panel:
            self.beside.open(None)

    def _open_row(self) -> None:
        if self._group is Group.POSSIBLY_SAME:
            self.beside.open(self.pairs.panel)
            self._follow_row()
        elif self.beside.shown() is self.details:
            self.details.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._model.place_at(self._rows.currentIndex()) is not None:
            self._fill_details()
            self.beside.open(self.details)

    def _follow_row(self) -> None:
        place = self._model.place_at(self._rows.currentIndex())
        if self.beside.shown() is self.pairs.panel and place is not None:
            self.pairs.show(place)
        elif self.beside.shown() is self.details:
            self._fill_details()
