"""The sidebar: whose desk it is, the pages, and at the bottom what is needed seldom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import MUTED_ON_TINT, current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.navigation import NavigationList
from recruiterdesk.ui.widgets.paint import paint_ground
from recruiterdesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

    from recruiterdesk.ui.widgets.navigation import NavigationEntry

SIDEBAR_WIDTH = 212
_APP_NAME = "RecruiterDesk"
_INITIALS_OF = "Recruiter Desk"


class Sidebar(QWidget):
    """Emits the key of the page that was chosen."""

    page_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(SIDEBAR_WIDTH)
        self.navigation = NavigationList(self.tr("Pages"))
        self.navigation.entry_chosen.connect(self.page_chosen)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(12, 0, 8, 0)
        self._foot.setSpacing(0)
        self._footer = ElidedLabel("", TextSize.SMALL, MUTED_ON_TINT)
        self._footer.setIndent(13)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 16, 12, 14)
        layout.setSpacing(0)
        layout.addLayout(self._brand())
        layout.addSpacing(16)
        layout.addWidget(self.navigation, 1)
        layout.addLayout(self._foot)
        layout.addSpacing(4)
        layout.addWidget(self._footer)

    def add_entry(self, entry: NavigationEntry) -> None:
        """Add a page's line."""
        self.navigation.add_entry(entry)

    def add_section(self, section: QWidget) -> None:
        """Put something between the pages and the foot; it takes what room is left."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            place = layout.indexOf(self.navigation) + 1
            self.navigation.setFixedHeight(self.navigation.whole_height())
            layout.setStretchFactor(self.navigation, 0)
            layout.insertWidget(place, section, 1)
            layout.insertStretch(place + 1, 0)

    def add_foot_action(self, action: QAction) -> None:
        """Add a line at the bottom that triggers an action."""
        line = LinkButton()
        line.follow(action)
        self._foot.addWidget(line)

    def show_footer(self, text: str) -> None:
        """Show the last line: whether the desk is encrypted, when it was backed up."""
        self._footer.setText(text)

    def footer(self) -> str:
        return self._footer.text()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        painter = QPainter(self)
        paint_ground(painter, self.rect(), theme.colour("line"))
        paint_ground(painter, self.rect().adjusted(0, 0, -1, 0), theme.colour("sunken"))

    def _brand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Avatar(_INITIALS_OF, 28))
        row.addWidget(ElidedLabel(_APP_NAME, TextSize.BRAND), 1, Qt.AlignmentFlag.AlignVCenter)
        return row
