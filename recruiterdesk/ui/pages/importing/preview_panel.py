"""The preview as a whole: summary, tabs, rows, and what can be opened beside them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.spreadsheets.fields import ColumnMapping
from recruiterdesk.spreadsheets.outcomes.found_words import FoundWord
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.ui.pages.importing.date_notice import DateNotice
from recruiterdesk.ui.pages.importing.jobs import Wanted
from recruiterdesk.ui.pages.importing.kept_answers import KeptAnswers, RowAnswers
from recruiterdesk.ui.pages.importing.letting_go import LettingGo
from recruiterdesk.ui.pages.importing.list import PreviewList
from recruiterdesk.ui.pages.importing.opened_beside import OpenedBeside
from recruiterdesk.ui.pages.importing.pair_panel import TWO
from recruiterdesk.ui.pages.importing.preview import Group, Preview, first_group
from recruiterdesk.ui.pages.importing.preview_foot import PreviewFoot
from recruiterdesk.ui.pages.importing.preview_keys import bind_preview_keys
from recruiterdesk.ui.pages.importing.preview_model import PreviewModel
from recruiterdesk.ui.pages.importing.rows import Reader, RowWording
from recruiterdesk.ui.pages.importing.summary_card import SummaryCard
from recruiterdesk.ui.pages.importing.tabs import Tabs
from recruiterdesk.ui.pages.importing.understanding import Understood
from recruiterdesk.ui.pages.importing.words import group_hint, nobody_words
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.page import CARD_GAP
from recruiterdesk.ui.widgets.text import muted_text

# So high the panel is in a window of 700 pixels.
_LOW, _LOW_GAP = 580, 8


class PreviewPanel(QWidget):
    """Shows one file as it was understood; every choice asks for a new reading, but "told" only for a word.

    Signals:
        reading_chosen: Reading, to be planned anew.
        forget_wanted: what was remembered of the columns is to be forgotten.
        save_wanted: the rows that can't be imported are to be saved.
    """

    reading_chosen = Signal(object)
    forget_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Understood | None = None
        self._wording: RowWording | None = None
        self._told_rows: frozenset[int] = frozenset()
        self._group = Group.NEW
        self._letting_go, self._kept = LettingGo(self), KeptAnswers()
        self.summary, self.question, self.tabs = SummaryCard(), DateNotice(), Tabs()
        self.model = PreviewModel(self)
        self.list = PreviewList(self.model)
        self._opened = OpenedBeside(self.list, self.model, self)
        self.beside, self.pairs = self._opened.beside, self._opened.pairs
        self.columns, self.words = self._opened.columns, self._opened.words
        self.details = self._opened.details
        self._nobody = muted_text("", TextSize.BODY)
        self.save = QuietButton(self.tr("Save these rows…"), "S")
        self.save.setToolTip(self.tr("As a file in the same columns, with the reason behind each row"))
        self._lay_out()
        self._connect()
        bind_preview_keys(self, self.tabs.buttons.values(), self.summary.keys())

    @property
    def preview(self) -> Preview | None:
        return self._shown.preview if self._shown else None

    @property
    def understood(self) -> Understood | None:
        return self._shown

    def wanted(self) -> Wanted:
        """Return who was told on the day, and what else is to be taken over."""
        return Wanted(self._told_rows, self.summary.accepted(), self.pairs.decisions())

    def show_understood(self, understood: Understood, reader: Reader) -> None:
        """Show a file; another reading of the same file keeps what the user said of its rows."""
        before, preview = self.preview, understood.preview
        same_table = before is not None and before.found is preview.found
        answers = self._kept.go_over(before, self.answers(), preview)
        self._letting_go.take(self._shown)
        self._told_rows = answers.told_rows & preview.same_day_rows
        self._shown, self._wording = understood, RowWording(preview, reader)
        self._wording.told_rows = self._told_rows
        self._opened.use(preview, answers.pairs)
        self._wording.pairs = self.pairs.decisions()
        if not same_table:
            self.beside.open(None)
            self.list.setCurrentIndex(QModelIndex())
        self.summary.show_preview(preview, understood.figures)
        self.summary.refuse(answers.refused)
        self.summary.show_told(preview, understood.figures, self._told_rows)
        self.question.show_question(preview.question)
        self.tabs.show_counts(preview)
        self.show_group(self._group if same_table else first_group(preview))
        self._opened.refill()

    def answers(self) -> RowAnswers:
        """Return what the user said of single rows, and of what is not taken over."""
        return RowAnswers(self._told_rows, self.pairs.decisions(), self.summary.refused())

    def is_answered(self) -> bool:
        """Tell whether the user decided or corrected anything of the file."""
        preview = self.preview
        return preview is not None and (preview.reading.is_corrected or not self.answers().is_empty())

    def show_group(self, group: Group) -> None:
        """Show the rows of a tab."""
        preview, wording = self.preview, self._wording
        if preview is None or wording is None:
            return
        kept = self.list.currentIndex().row() if group is self._group else 0
        self._group = group
        self.tabs.show_chosen(group)
        self.model.show_rows(preview.rows[group], partial(wording.row, group))
        self._opened.show_group(group)
        if kept > 0 or group is Group.SAME_DAY:
            # T speaks of the row with the keyboard.
            self.list.mark(kept)
        self._nobody.setText(nobody_words(group, preview.plan))
        self._rows.setCurrentIndex(0 if preview.rows[group] else 1)
        can_save = group is Group.REJECTED and bool(preview.rows[group])
        self.foot.show_group(group_hint(group, preview), has_button=can_save)

    def take_keyboard(self) -> None:
        """Put the keyboard on the rows, or on what stands in their place."""
        (self._rows.currentWidget() or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def close_beside(self) -> bool:
        """Close what stands beside the rows and give the keyboard back to them; False where nothing does."""
        if not self._opened.close():
            return False
        self.take_keyboard()
        return True

    def answer_key(self, event: QKeyEvent) -> bool:
        """Answer the keys of the questions about dates and pairs, and of saving; False for any other."""
        if not event.modifiers() and self.pairs.press(event.text().upper()):
            return True
        if event.modifiers():
            return False
        for button in (self.save, self.question.day_first, self.question.month_first):
            if button.isVisible() and event.text().upper() == button.key_hint():
                button.click()
                return True
        return False

    # who was told

    def _tell_all(self, told: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.preview is not None:
            self._say_told(self.preview.same_day_rows if told else frozenset())

    def _toggle_told(self, row: int) -> None:
        if self._group is Group.POSSIBLY_SAME:
            self.pairs.press(TWO)
        elif self.preview is not None and row in self.preview.same_day_rows:
            self._say_told(self._told_rows ^ {row})

    def _say_told(self, rows: frozenset[int]) -> None:
        if self._shown is None or self._wording is None:
            return
        self._told_rows = self._wording.told_rows = rows
        self.summary.show_told(self._shown.preview, self._shown.figures, rows)
        self.model.refresh()

    def _show_decided(self) -> None:
        if self._wording is not None:
            self._wording.pairs = self.pairs.decisions()
            self.model.refresh()

    # what is corrected

    def _change_columns(self, columns: tuple[ColumnMapping, ...]) -> None:
        if self.preview is not None:
            self.reading_chosen.emit(replace(self.preview.reading, columns=columns))

    def _change_word(self, word: FoundWord, meaning: WordMeaning) -> None:
        if self.preview is not None:
            self.reading_chosen.emit(self.preview.reading.with_word(word, meaning))

    def _answer_dates(self, day_first: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self.preview is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reading_chosen.emit(replace(self.preview.reading, day_first=day_first))

    def _show_open(self, panel: QWidget | None) -> None:
        """Mark what is open; beside columns and words the hint, which speaks of rows, makes room."""
        self.summary.show_open(columns=panel is self.columns, words=panel is self.words)
        self.foot.speak_of_rows(speaks=panel not in (self.columns, self.words))

    def _connect(self) -> None:
        self.summary.reading_chosen.connect(self.reading_chosen)
        self.summary.same_day_toggled.connect(self._tell_all)
        self.summary.columns.toggled.connect(partial(self._opened.toggle, self.columns))
        self.summary.words.toggled.connect(partial(self._opened.toggle, self.words))
        self.beside.opened.connect(self._show_open)
        self.beside.keyboard_left.connect(self.take_keyboard)
        self.question.answered.connect(self._answer_dates)
        self.pairs.changed.connect(self._show_decided)
        self.columns.columns_changed.connect(self._change_columns)
        self.columns.forget_wanted.connect(self.forget_wanted)
        self.words.meaning_chosen.connect(self._change_word)
        self.tabs.group_chosen.connect(self.show_group)
        self.list.told_toggled.connect(self._toggle_told)
        self.save.clicked.connect(self.save_wanted)

    def _lay_out(self) -> None:
        self._rows = QStackedWidget()
        self._rows.addWidget(self.list)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows.addWidget(self._nobody)
        card = Card()
        card.add_rows(self._rows)
        beside = QHBoxLayout()
        beside.setSpacing(CARD_GAP)
        beside.addWidget(card, 1)
        beside.addWidget(self.beside)
        self.foot = PreviewFoot(self.save)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.summary, self.question, self.tabs):
            layout.addWidget(widget)
        layout.addLayout(beside, 1)
        layout.addWidget(self.foot)
        self.foot.speak_of_rows(speaks=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what room there is in a low window."""
        super().resizeEvent(event)
        is_low = self.height() < _LOW
        self._column.setSpacing(_LOW_GAP if is_low else CARD_GAP)
        self.foot.know_room(is_low=is_low)
