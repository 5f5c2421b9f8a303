"""The columns of a sheet that have no line of their own on the desk: header and words, as written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.layouts import empty_layout, widgets_in
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.widgets.whole_text import WholeText

SHOWN_AT_FIRST = 8
SHOWN_MORE = 30
_HEADER_HEIGHT = 22

Fields = tuple[tuple[str, str], ...]


class KeptFields(QWidget):
    """The first ones at once, more where they are asked for; each can be copied by its menu."""

    def __init__(self, header_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._header_width = header_width
        self._fields: Fields = ()
        self._shown = 0
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.more = LinkButton()
        self.more.clicked.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._grid)
        column.addWidget(self.more)

    def show_fields(self, fields: Fields, *, of_other: bool) -> None:
        """Show fields, of another person the first ones; nothing is made anew where they are as before."""
        if fields == self._fields and not of_other:
            return
        count = SHOWN_AT_FIRST if of_other else max(self._shown, SHOWN_AT_FIRST)
        self._fields, self._shown = fields, 0
        empty_layout(self._grid)
        self._show_up_to(count)

    def lines(self) -> tuple[str, ...]:
        """Return what is shown, line by line, as a screen reader says it."""
        return tuple(value.accessibleName() for value in self._values())

    def _values(self) -> list[WholeText]:
        return [widget for widget in widgets_in(self._grid) if isinstance(widget, WholeText)]

    def _show_more(self) -> None:
        self._show_up_to(self._shown + SHOWN_MORE)

    def _show_up_to(self, count: int) -> None:
        end = min(count, len(self._fields))
        for row in range(self._shown, end):
            self._add_field(row, *self._fields[row])
        self._shown = end
        hidden = len(self._fields) - end
        self.more.setText(_tr("then {count} more").format(count=wording.number_word(hidden)))
        self.more.setAccessibleName(self.more.text())
        be_there(self.more, hidden > 0)

    def _add_field(self, row: int, header: str, text: str) -> None:
        name = ElidedLabel(header, TextSize.SECOND, MUTED)
        name.setFixedSize(self._header_width, _HEADER_HEIGHT)
        value = WholeText(text)
        value.setAccessibleName(_tr("{name}: {value}").format(name=header, value=text))
        _let_copy(value)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, row, 1)


def _let_copy(value: WholeText) -> None:
    copy = QAction(_tr("Copy"), value)
    copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(value.text()))
    value.addAction(copy)
    value.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeptFields", text)
