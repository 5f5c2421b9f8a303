"""What a sheet said of somebody beyond the desk's fields, one key away during a call.

Folded until it is asked for: such columns may hold what is not said aloud, as a rating or another client.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.air import give_air
from recruiterdesk.ui.pages.kept_fields import KeptFields
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.presence import be_there, hand_on_keyboard

_HEADER_WIDTH = 130
_NAMED = 6


class KeptColumnsCard(Card):
    """The names of the columns in one line, which opens them; not there where nothing was kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Kept from imports"), parent=parent)
        give_air(self, 11, 11)
        self._person_id: int | None = None
        self.names = LinkButton(size=TextSize.SECOND)
        self.names.setToolTip(self.tr("Show what stands in these columns  Shift+K"))
        self.names.clicked.connect(self.toggle)
        self.fields = KeptFields(_HEADER_WIDTH)
        self.add(self.names)
        self.add(self.fields)

    def show_sheet(self, sheet: CallSheet) -> None:
        """Show what was kept; of another person it is folded again."""
        person = sheet.page.person
        is_other = person.id != self._person_id
        self._person_id = person.id
        self.fields.show_fields(person.extra, of_other=is_other)
        self.names.setText(self._named([header for header, _ in person.extra]))
        self.names.setAccessibleName(self.tr("Kept from imports: {names}").format(names=self.names.text()))
        if is_other:
            self._fold(folded=True)
        self.setVisible(bool(person.extra))

    def _named(self, headers: Sequence[str]) -> str:
        named = ", ".join(headers[:_NAMED])
        if len(headers) <= _NAMED:
            return named
        more = self.tr("{names} and {count} more")
        return more.format(names=named, count=wording.number_word(len(headers) - _NAMED))

    def toggle(self) -> None:
        """Show what stands in the columns, or fold it again."""
        if self.isVisible():
            self._fold(folded=not self.fields.isHidden())

    def _fold(self, *, folded: bool) -> None:
        hand_on_keyboard(self.fields if folded else self.names)
        self.names.setVisible(folded)
        be_there(self.fields, not folded)
        self.show_trailing(self.tr("Shift+K shows them") if folded else self.tr("Shift+K folds them"))
