"""What a painted row shows, and how an item model hands it to the delegate."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QStyledItemDelegate

from recruiterdesk.core.values import value
from recruiterdesk.domain.found_marks import Mark
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.plain_hint import plain_hint

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 2


@value
class RowView:
    """A two-line row, ready to be painted.

    Args:
        initials_of: the name whose initials stand in the circle; "" leaves the circle out.
        title: the first line, usually a name.
        subtitle: the second line, muted.
        trailing: muted text at the right, before the chip.
        chip_text: the chip's words; "" leaves the chip out.
        tooltip: shown on hover; "" shows the whole text where something was cut.
        accessible: what a screen reader says; "" composes it of the visible texts.
        depth: how far it stands in, as in a tree.
        columns: further pairs of lines beside the first, the second of each muted.
        title_marks: which parts of the title were found, as places in it.
        subtitle_marks: likewise for the second line.
    """

    initials_of: str
    title: str
    subtitle: str = ""
    trailing: str = ""
    chip_text: str = ""
    chip_tone: Tone = Tone.CALM
    tooltip: str = ""
    accessible: str = ""
    depth: int = 0
    columns: tuple[tuple[str, str], ...] = ()
    title_marks: tuple[Mark, ...] = ()
    subtitle_marks: tuple[Mark, ...] = ()

    def spoken(self) -> str:
        """Return the text for a screen reader."""
        beside = [line for column in self.columns for line in column]
        parts = (self.title, self.subtitle, *beside, self.trailing, self.chip_text)
        return self.accessible or ", ".join(part for part in parts if part)


@value
class RowItem:
    """A row with the id of what it stands for; selection is kept by this id."""

    row_id: int
    view: RowView


class PaintsRows(QStyledItemDelegate):
    """Paints whole rows, all of one height."""

    row_height: int


class RowSource(QAbstractListModel):
    """A model of rows that knows where an id stands, without asking every row."""

    def row_of(self, row_id: int, near: int = 0) -> int | None:
        """Return the row of an id; None where it isn't in the model.

        It is found sooner where it stands near the row that the caller thinks of.
        """
        raise NotImplementedError


def row_data(item: RowItem, role: int) -> object:
    """Serve one row's data to a view; every model of rows answers `data()` with this."""
    if role == ROW_ROLE:
        return item.view
    if role == ROW_ID_ROLE:
        return item.row_id
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return item.view.spoken()
    if role == Qt.ItemDataRole.DisplayRole:
        return item.view.title
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_hint(item.view.tooltip) or None
    return None
