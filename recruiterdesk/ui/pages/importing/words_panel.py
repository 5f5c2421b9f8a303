"""The file's words for stages and outcomes, and what each is taken for, to be changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.spreadsheets.outcomes.found_words import FoundWord
from recruiterdesk.ui.pages.importing.beside import LEAST_HEIGHT
from recruiterdesk.ui.pages.importing.meanings import choices_for, meaning_name, unknown_name
from recruiterdesk.ui.pages.importing.translation import counted, tr
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.pick_button import Choices
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.wording import dotted


class WordsPanel(Card):
    """One row for each word; Enter or a click opens the meanings.

    Signals:
        meaning_chosen: FoundWord, and the WordMeaning that it was given.
    """

    meaning_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Words"), tr("remembered when you import"), parent)
        self._words: tuple[FoundWord, ...] = ()
        self.model = RowModel(self)
        self.list = RowList(self.model, tr("Words for stages and outcomes"))
        self.list.setMinimumHeight(LEAST_HEIGHT)
        self.list.row_opened.connect(self.open_meanings)
        self._none = muted_text(tr("The file has no words for stages or outcomes."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._none)
        self.add_rows(self._stack)

    def take_keyboard(self) -> None:
        """Put the keyboard on the words."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_words(self, words: tuple[FoundWord, ...]) -> None:
        """Show these words; the row with the keyboard stays where its word is."""
        chosen = self.list.selected_id()
        marked = self._words[chosen] if chosen is not None and chosen < len(self._words) else None
        self._words = words
        self.model.set_items([RowItem(place, _view(word)) for place, word in enumerate(words)])
        if marked is not None:
            same = (place for place, word in enumerate(words) if _is_same(word, marked))
            self.list.select_id(next(same, 0))
        self._stack.setCurrentIndex(0 if words else 1)

    def open_meanings(self, place: int) -> Choices:
        """Open the meanings below the row of a word."""
        word = self._words[place]
        meanings = choices_for(word.kind)
        chosen = meanings.index(word.meaning) if word.meaning is not None else -1
        popup = Choices([meaning_name(meaning) for meaning in meanings], chosen, self.list)
        popup.picked.connect(partial(self._pick, word))
        row = self.list.visualRect(self.model.index(place))
        popup.open_by(QRect(self.list.viewport().mapToGlobal(row.topLeft()), row.size()))
        return popup

    def _pick(self, word: FoundWord, place: int) -> None:
        meaning = choices_for(word.kind)[place]
        if meaning is not word.meaning:
            self.meaning_chosen.emit(word, meaning)


def _view(word: FoundWord) -> RowView:
    column = tr("stage") if word.kind is RememberedKind.STAGE else tr("outcome")
    rows = counted(word.rows, tr("1 row"), tr("{count} rows"))
    said = unknown_name(word.kind) if word.meaning is None else meaning_name(word.meaning)
    spoken = tr("{word}, {column}, {rows}, taken for: {meaning}")
    return RowView(
        initials_of="",
        title=" ".join(word.words.split()),
        subtitle=dotted(column, rows),
        chip_text=said,
        chip_tone=Tone.AMBER if word.meaning is None else Tone.GREY,
        accessible=spoken.format(word=word.words, column=column, rows=rows, meaning=said),
    )


def _is_same(one: FoundWord, other: FoundWord) -> bool:
    return (one.kind, one.words) == (other.kind, other.words)
