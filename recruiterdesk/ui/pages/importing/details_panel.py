"""The row with the keyboard in full, beside the list."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.importing.beside import LEAST_HEIGHT
from recruiterdesk.ui.pages.importing.details import CellDetail, RowDetails
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView


class DetailsPanel(Card):
    """What is to be known of the row, and below it a line for each cell that says something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.remarks = Notice("")
        self.model = RowModel(self)
        self.list = RowList(self.model, tr("Cells of the row"))
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.add(self.remarks)
        self.add_rows(self.list)

    def show_details(self, details: RowDetails) -> None:
        """Show a row."""
        self.show_title(details.title or tr("Row {row}").format(row=details.row))
        self.show_trailing(tr("row {row}").format(row=details.row))
        self.remarks.show_text(details.remarks)
        self.model.set_items([RowItem(place, _view(cell)) for place, cell in enumerate(details.cells)])


def _view(cell: CellDetail) -> RowView:
    written = " ".join(cell.written.split())
    spoken = tr("{header}: {written}, became: {became}") if cell.became else tr("{header}: {written}")
    before = " ".join(cell.before.split())
    header = (
        tr("{header} · before: {text}").format(header=cell.header, text=before) if before else cell.header
    )
    return RowView(
        initials_of="",
        title=written,
        subtitle=header,
        trailing=cell.became if cell.is_kept_aside else "",
        chip_text="" if cell.is_kept_aside else cell.became,
        chip_tone=Tone.CALM,
        tooltip="\n".join(part for part in (header, cell.written, cell.became) if part),
        accessible=spoken.format(header=header, written=written, became=cell.became),
    )
