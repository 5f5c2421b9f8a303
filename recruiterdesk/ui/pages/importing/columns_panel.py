"""What each column means, to be changed; the preview beside it follows at once."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.ui.pages.importing.beside import LEAST_HEIGHT
from recruiterdesk.ui.pages.importing.preview import Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.pages.importing.typing_list import TypingList
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.pick_button import Choices
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.search_field import SearchField
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.wording import short_day

_LOOKED_AT = 50
_EXAMPLES = 3
_SEARCHED_FROM = 12
_MEANINGS: tuple[Field | None, ...] = (None, *Field)


class ColumnsPanel(Card):
    """One row for each column: its header, the first things that stand in it, and what it means.

    Enter or a click opens the meanings, a letter those that have it; many columns can be searched.

    Signals:
        columns_changed: tuple of ColumnMapping, after the user chose another meaning.
        forget_wanted: what was corrected for this header once is to be forgotten.
    """

    columns_changed = Signal(object)
    forget_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Columns"), tr("kept aside: as an extra field"), parent)
        self._columns: tuple[ColumnMapping, ...] = ()
        self._found: FoundTable | None = None
        self._examples: tuple[tuple[str, ...], ...] = ()
        self.search = SearchField(tr("Find a column"))
        self.search.textChanged.connect(self._show_rows)
        self.remembered = muted_text()
        self.forget = QuietButton(tr("Forget"))
        self.forget.setToolTip(tr("Read the columns of such files by themselves again"))
        self.forget.clicked.connect(self.forget_wanted)
        self.model = RowModel(self)
        self.list = TypingList(self.model, tr("Columns of the file"))
        self.list.typed.connect(self._type_ahead)
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.list.row_opened.connect(self.open_meanings)
        self._lay_out()

    def take_keyboard(self) -> None:
        """Put the keyboard on the columns."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_columns(self, preview: Preview) -> None:
        """Show the columns of a file; the row with the keyboard stays."""
        self._columns = preview.plan.columns
        if preview.found is not self._found:
            self._found = preview.found
            self._examples = tuple(_examples(preview.found, column.index) for column in self._columns)
            self.search.clear()
        day = preview.columns_remembered_on
        be_there(self._memory, day is not None)
        if day is not None:
            self.remembered.setText(tr("As you set them on {day}.").format(day=short_day(day)))
        be_there(self.search, len(self._columns) >= _SEARCHED_FROM)
        self._show_rows()

    def open_meanings(self, number: int) -> Choices:
        """Open the meanings below the row of a column."""
        popup = Choices(
            [meaning_name(meaning) for meaning in _MEANINGS],
            _MEANINGS.index(self._columns[number].field),
            self.list,
        )
        popup.picked.connect(partial(self._pick, number))
        place = self.model.row_of(number)
        row = self.list.visualRect(self.model.index(place or 0))
        popup.open_by(QRect(self.list.viewport().mapToGlobal(row.topLeft()), row.size()))
        return popup

    def choose(self, number: int, wanted: Field | None) -> None:
        """Give a column another meaning; one that only one column can have moves to it."""
        columns = self._columns
        if wanted not in _SEVERAL:
            columns = tuple(replace(each, field=None) if each.field is wanted else each for each in columns)
        changed = replace(columns[number], field=wanted)
        self.columns_changed.emit((*columns[:number], changed, *columns[number + 1 :]))

    def _type_ahead(self, letters: str) -> None:
        number = self.list.selected_id()
        if number is not None:
            self.open_meanings(number).field.setText(letters)

    def _pick(self, number: int, place: int) -> None:
        if _MEANINGS[place] is not self._columns[number].field:
            self.choose(number, _MEANINGS[place])

    def _show_rows(self) -> None:
        wanted = fold(self.search.text())
        items = [
            RowItem(number, _view(column, self._examples[number]))
            for number, column in enumerate(self._columns)
            if wanted in fold(f"{column.header} {meaning_name(column.field)}")
        ]
        self.model.set_items(items)

    def _lay_out(self) -> None:
        self._memory = QWidget()
        memory = QHBoxLayout(self._memory)
        memory.setContentsMargins(0, 0, 0, 0)
        memory.addWidget(self.remembered, 1)
        memory.addWidget(self.forget)
        self.add(self._memory)
        self.add(self.search)
        self.body.addSpacing(4)
        self.add_rows(self.list)


def _view(column: ColumnMapping, examples: tuple[str, ...]) -> RowView:
    header = column.header or tr("column {number}").format(number=column.index + 1)
    meaning = meaning_name(column.field)
    return RowView(
        initials_of="",
        title=" ".join(header.split()),
        subtitle=" · ".join(examples),
        trailing=meaning if column.field is None else "",
        chip_text="" if column.field is None else meaning,
        chip_tone=Tone.GREY,
        tooltip="\n".join((header, *examples)),
        accessible=tr("Meaning of {header}: {meaning}").format(header=header, meaning=meaning),
    )


def _examples(found: FoundTable, index: int) -> tuple[str, ...]:
    """Return the first different things that stand in a column."""
    cells = (row.cells[index] for row in found.rows[:_LOOKED_AT] if index < len(row.cells))
    said = dict.fromkeys(" ".join(cell.split()) for cell in cells if cell.strip())
    return tuple(said)[:_EXAMPLES]


def meaning_name(field: Field | None) -> str:
    """Return what a column means, in words; None where nobody knows."""
    return tr("kept aside") if field is None else field_name(field)


# Several columns may hold these; any other meaning moves to the column that was given it last.
_SEVERAL = frozenset({None, Field.EMAIL, Field.NOTES, Field.PHONE, Field.PHONE_WORK, Field.PHONE_PRIVATE})


def field_name(field: Field) -> str:
    """Return what a column can mean, in words."""
    return {
        Field.FULL_NAME: tr("Full name"),
        Field.GIVEN: tr("First name"),
        Field.MIDDLE: tr("Middle name"),
        Field.FAMILY: tr("Family name"),
        Field.HONORIFIC: tr("Title, as Dr"),
        Field.SUFFIX: tr("After the name, as Jr"),
        Field.SALUTATION: tr("Ms or Mr"),
        Field.EMAIL: tr("E-mail"),
        Field.PHONE: tr("Phone"),
        Field.PHONE_WORK: tr("Phone at work"),
        Field.PHONE_PRIVATE: tr("Private phone"),
        Field.COUNTRY_CODE: tr("Phone’s country code"),
        Field.COMPANY: tr("Their company"),
        Field.TITLE: tr("Their job"),
        Field.LOCATION: tr("Place"),
        Field.COUNTRY: tr("Country"),
        Field.ROLE: tr("Role"),
        Field.CLIENT: tr("Client"),
        Field.STAGE: tr("Stage"),
        Field.OUTCOME: tr("Outcome"),
        Field.REASON: tr("Why it ended"),
        Field.DECIDED_ON: tr("Decided on"),
        Field.LAST_CONTACT: tr("Last contact"),
        Field.TOLD_ON: tr("Told on"),
        Field.APPLIED_ON: tr("Applied on"),
        Field.CONNECTED_ON: tr("Connected on"),
        Field.COME_BACK_ON: tr("Speak again from"),
        Field.SOURCE: tr("Source"),
        Field.REFERRED_BY: tr("Who sent them"),
        Field.NOTES: tr("Notes"),
        Field.URL: tr("Profile, web page"),
        Field.WISHED_HOURS: tr("Wished hours"),
        Field.FUNCTION: tr("Their field of work"),
        Field.INDUSTRY: tr("Their industry"),
        Field.SENIORITY: tr("Their seniority"),
        Field.CAN_HELP_WITH: tr("Can help with"),
        Field.HOW_WE_KNOW: tr("How you know each other"),
        Field.IN_NETWORK: tr("In your network"),
        Field.WISH: tr("Wants next"),
        Field.WISH_FUNCTION: tr("Wants: field of work"),
        Field.WISH_INDUSTRY: tr("Wants: industry"),
        Field.WISH_PLACE: tr("Wants: place"),
        Field.WISH_SENIORITY: tr("Wants: seniority"),
        Field.EXCLUDED_FIRMS: tr("Never mention to"),
        Field.TAGS: tr("Tags"),
        Field.KEEP_UNTIL: tr("Keep their data until"),
        Field.STAGE_COUNTS_AS: tr("Stage counts as"),
        Field.DO_NOT_CONTACT: tr("Asked to be left alone"),
    }[field]
