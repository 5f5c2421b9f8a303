"""Above the list of roles: what is listed, in which order, and a field to search in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.roles.listing import Listing, ListOrder, orders
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.search_field import SearchField

_ORDER_WIDTH = 170


class RolesFront(QWidget):
    """The search field is shown by the page, in its header.

    Signals:
        changed: something else is to be listed, or in another order.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search_field = SearchField(self.tr("Role, client or manager"), "Ctrl+F")
        self.search_field.textChanged.connect(self.changed)
        self.listing = ChoiceRow(((Listing.ROLES, self.tr("Roles")), (Listing.CLIENTS, self.tr("Clients"))))
        self.listing.choose(Listing.ROLES)
        self.listing.chosen.connect(self.changed)
        for button in self.listing.buttons.values():
            button.setToolTip(self.tr("Roles, or clients  K"))
        self.order = ChoiceBox[ListOrder](orders())
        self.order.setFixedWidth(_ORDER_WIDTH)
        self.order.setAccessibleName(self.tr("Sorted"))
        self.order.activated.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.listing)
        row.addStretch(1)
        row.addWidget(self.order)

    def search(self) -> None:
        """Put the keyboard into the field."""
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    def show_all(self) -> None:
        """List all roles."""
        self.listing.choose(Listing.ROLES)
        self.search_field.clear()
