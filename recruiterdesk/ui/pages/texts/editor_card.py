"""The card in which a text is worded: what it is, the ways to change it, its fields."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from recruiterdesk.domain.words import FormOfAddress
from recruiterdesk.ui.pages.texts.forms import Source, TextForm
from recruiterdesk.ui.pages.texts.insert_menu import InsertMenu
from recruiterdesk.ui.pages.texts.marks import FeltWrong
from recruiterdesk.ui.pages.texts.words_field import WordsField
from recruiterdesk.ui.widgets.buttons import PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.grounds import clear_ground
from recruiterdesk.ui.widgets.pick_button import PickButton
from recruiterdesk.ui.widgets.text import muted_text


class EditorCard(Card):
    """Buttons are public: the page connects them.

    Signals:
        changed: Source, as the fields say it now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self.form: TextForm | None = None
        self._field: WordsField | None = None
        self.insert = QuietButton(self.tr("Insert…"))
        self.insert.setToolTip(
            self.tr("A placeholder, or words that are said only where something is so  Alt+I")
        )
        self.insert.clicked.connect(self.open_menu)
        self.versions = PickButton()
        self.versions.setToolTip(self.tr("What it said before: look at it, and take it back  Alt+V"))
        self.reset = QuietButton(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Back to the words that came with the app  Alt+R"))
        self.save = PrimaryButton(self.tr("Save"), "Ctrl+S")
        tools = QWidget()
        flow = FlowLayout(6, 6, tools)
        for button in (self.insert, self.versions, self.reset):
            flow.addWidget(button)
        self.add_to_head(self.save)
        self.remark = muted_text("")
        self.marks = FeltWrong()
        for widget in (tools, self.remark, self.marks):
            self.add(widget)
        self.area = QScrollArea()
        self.area.setViewport(clear_ground())
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self.area, 1)

    def show_source(self, source: Source, form: FormOfAddress) -> None:
        """Show a text in fields of its own."""
        self._field = None
        made = TextForm(source, form)
        made.changed.connect(self.changed)
        made.field_entered.connect(self._note_field)
        self.form = made
        self.area.setWidget(made)
        made.setAutoFillBackground(False)
        self.insert.setEnabled(False)

    def open_menu(self) -> InsertMenu | None:
        """Offer what can be put where the cursor was."""
        if self._field is None:
            return None
        menu = InsertMenu(self._field, self)
        menu.popup(self.insert.mapToGlobal(QPoint(0, self.insert.height() + 4)))
        return menu

    def say(self, text: str) -> None:
        """Say in one muted line how the text stands."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _note_field(self, field: WordsField) -> None:
        self._field = field
        self.insert.setEnabled(bool(field.allowed))
        self.area.ensureWidgetVisible(field, 0, 24)
