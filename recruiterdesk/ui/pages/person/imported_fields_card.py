"""What imports brought that has no line of its own: the other columns of a sheet, as they were written."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui.pages.kept_fields import KeptFields
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.presence import be_there

_HEADER_WIDTH = 190


class ImportedFieldsCard(Card):
    """Not there where nothing was kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kept from imports"), parent=parent)
        self._person_id: int | None = None
        self.fields = KeptFields(_HEADER_WIDTH)
        self.add(self.fields)

    def show_person(self, page: PersonPage) -> None:
        """Show somebody's fields."""
        person = page.person
        be_there(self, bool(person.extra))
        self.fields.show_fields(person.extra, of_other=person.id != self._person_id)
        self._person_id = person.id
