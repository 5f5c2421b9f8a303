"""What each column means, to be changed; the preview beside it follows at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.ui.pages.importing.preview import Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import ElidedLabel

_BOX_WIDTH = 176
_LOOKED_AT = 50


class MeaningBox(QComboBox):
    """What one column means; the first choice is that nobody knows."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meanings: tuple[Field | None, ...] = (None, *Field)
        self.addItems(words)

    def value(self) -> Field | None:
        return self._meanings[self.currentIndex()]

    def choose(self, meaning: Field | None) -> None:
        """Choose a meaning."""
        self.setCurrentIndex(self._meanings.index(meaning))


class ColumnsPanel(Card):
    """One line for each column: its header and a cell of it, and a box with its meaning.

    Signals:
        columns_changed: tuple of ColumnMapping, after the user chose another meaning.
    """

    columns_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Columns"), tr("kept aside: as an extra field"), parent)
        self._columns: tuple[ColumnMapping, ...] = ()
        self._found: FoundTable | None = None
        self.boxes: list[MeaningBox] = []
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self.add(self._area)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first column."""
        if self.boxes:
            self.boxes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_columns(self, preview: Preview) -> None:
        """Show the columns of a file; for the same table only what they mean is shown anew."""
        self._columns = preview.plan.columns
        if preview.found is not self._found:
            self._found = preview.found
            rows = self._rows(preview.found)
            self._area.setWidget(rows)
            rows.setAutoFillBackground(False)
        for column, box in zip(self._columns, self.boxes, strict=True):
            box.blockSignals(True)
            box.choose(column.field)
            box.blockSignals(False)

    def _rows(self, found: FoundTable) -> QWidget:
        ground = QWidget()
        outer = QVBoxLayout(ground)
        outer.setContentsMargins(0, 0, 4, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        outer.addLayout(grid)
        outer.addStretch(1)
        self.boxes = []
        words = [tr("kept aside"), *map(field_name, Field)]
        for number, column in enumerate(self._columns):
            header = column.header or tr("column {number}").format(number=column.index + 1)
            grid.addLayout(_named(header, _sample(found, column.index)), number, 0)
            box = MeaningBox(words)
            box.setFixedWidth(_BOX_WIDTH)
            box.setAccessibleName(tr("Meaning of {header}").format(header=header))
            box.currentIndexChanged.connect(partial(self._change, number))
            grid.addWidget(box, number, 1)
            self.boxes.append(box)
        return ground

    def _change(self, number: int, _place: int) -> None:
        wanted = self.boxes[number].value()
        columns = [replace(column) for column in self._columns]
        if wanted not in _SEVERAL:
            columns = [replace(each, field=None) if each.field is wanted else each for each in columns]
        columns[number] = replace(columns[number], field=wanted)
        self.columns_changed.emit(tuple(columns))


def _named(header: str, sample: str) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.addWidget(ElidedLabel(header, TextSize.LABEL))
    lines.addWidget(ElidedLabel(sample, TextSize.SECOND, MUTED))
    return lines


def _sample(found: FoundTable, index: int) -> str:
    """Return the first cell of a column that says something."""
    cells = (row.cells[index] for row in found.rows[:_LOOKED_AT] if index < len(row.cells))
    return " ".join(next((cell for cell in cells if cell.strip()), "").split())


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
    }[field]
