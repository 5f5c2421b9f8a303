"""Guides and drafts to be worded anew: the list, the words, and how they read for somebody."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import TextName, name_of, print_of
from recruiterdesk.domain.text_sources import content_of, source_of
from recruiterdesk.domain.words import FormOfAddress
from recruiterdesk.operations.texts import reset_text, save_text, unmark_sentence
from recruiterdesk.storage.queries.edited_texts import edited_names, sentence_marks, text_versions
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.call.fitted_scroll import FittedScroll
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import Texts, language_named, shipped_text
from recruiterdesk.ui.pages.texts.editor_card import EditorCard
from recruiterdesk.ui.pages.texts.forms import Source
from recruiterdesk.ui.pages.texts.kinds import KINDS, group_of
from recruiterdesk.ui.pages.texts.preview import PreviewCard
from recruiterdesk.ui.pages.texts.title_delegate import TitleDelegate
from recruiterdesk.ui.speech import date_and_time
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.page import CARD_GAP, FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.wording import dotted, opening
from recruiterdesk.ui.workplace import Workplace

_LIST_WIDTH, _PREVIEW_WIDTH = 240, 300
# In the smallest window the words that are edited need the room.
_NARROW_LIST, _NARROW_EDITOR, _NARROW_PREVIEW = 214, 286, 200
_SIDE_GAP = 13
_SOON = 120


class TextsPage(QWidget):
    """What is typed and not saved stays until it is saved or given up, for each text by itself."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._texts = workplace, Texts(workplace.desk)
        self._language = language_named("", workplace.desk.settings.language)
        self._form = FormOfAddress.FORMAL
        self._name = name_of(KINDS[0], self._language)
        self._unsaved: dict[TextName, Source] = {}
        self._shown: tuple[TextName, FormOfAddress, str] | None = None
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_SOON)
        self._reading.timeout.connect(self.read_now)
        self._build()
        self._freshness = Freshness(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show the text that is named, else the one that was shown."""
        if isinstance(argument, TextName):
            self._name, self._language = argument, argument.language
        self.languages.choose(self._language)
        self._freshness.mark_stale()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def source(self) -> Source:
        """Return the text that is shown, as it is worded now."""
        return self._unsaved.get(self._name) or source_of(self._name, self._texts.content(self._name))

    def is_changed(self) -> bool:
        """Tell whether there are words that are not saved."""
        stored = content_of(source_of(self._name, self._texts.content(self._name)))
        return self._name in self._unsaved and content_of(self.source()) != stored

    def reread(self) -> None:
        """Show the texts as they are now; what was typed stays."""
        self._list_texts()
        self.list.select_id(KINDS.index(self._name.kind))
        self._show_versions()
        self._show()

    def save(self) -> None:
        """Keep the words."""
        if self.is_changed() and not self.preview.show_text(self.source(), self._form):
            content = content_of(self.source())
            shipped = shipped_text(self._name)
            self._do(partial(save_text, self._workplace.desk, self._name, content, shipped))

    def reset(self) -> None:
        """Go back to the words that came with the app."""
        if self._name in edited_names(self._workplace.desk):
            self._do(partial(reset_text, self._workplace.desk, self._name))
        else:
            self.give_up()

    def give_up(self) -> None:
        """Leave what was typed."""
        self._unsaved.pop(self._name, None)
        self.reread()

    def look_at(self, place: int) -> None:
        """Put what a version said into the fields; saving takes it back."""
        content = self._contents[place]
        self._unsaved[self._name] = source_of(self._name, content)
        self.reread()

    def read_now(self) -> None:
        """Show how the words read, and whether they can be saved."""
        self._reading.stop()
        problem = self.preview.show_text(self.source(), self._form)
        changed = self.is_changed()
        self.editor.save.setEnabled(changed and not problem)
        edited = self._name in edited_names(self._workplace.desk)
        self.editor.reset.setEnabled(edited or changed)
        if changed:
            self.editor.say(self.tr("Not saved yet."))
        else:
            self.editor.say(self._own_words() if edited else self.tr("As it came with the app."))

    def _own_words(self) -> str:
        said = self.tr("In your words.")
        newest = text_versions(self._workplace.desk, self._name)[0]
        if newest.shipped_print in ("", print_of(shipped_text(self._name))):
            return said
        return said + " " + self.tr("The text that comes with the app has changed since: look at it  Alt+V")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.editor.isAncestorOf(self.focusWidget()):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._workplace.window.go_back()

    def hideEvent(self, event: QHideEvent) -> None:
        self._reading.stop()
        super().hideEvent(event)

    # what is shown

    def _list_texts(self) -> None:
        groups = {
            "call": self.tr("a call"), "mail": self.tr("a mail"),
            "client": self.tr("to the client"), "short": self.tr("a short text"),
        }  # fmt: skip
        edited = edited_names(self._workplace.desk)
        items = []
        for place, kind in enumerate(KINDS):
            name = name_of(kind, self._language)
            own = self.tr("your words") if name in edited else ""
            state = self.tr("not saved") if name in self._unsaved else own
            about, title = self._listed_as(name)
            items.append(RowItem(place, RowView("", title, dotted(about or groups[group_of(kind)], state))))
        self.model.set_items(items)

    def words_of(self, name: TextName) -> str:
        """Return what a text is called."""
        return opening(self._workplace.sentences.word(f"word.{name.text_kind}"))

    def _listed_as(self, name: TextName) -> tuple[str, str]:
        """Return what it is about and what it says of that: the first part is the same for many."""
        about, _, title = self._workplace.sentences.word(f"word.{name.text_kind}").rpartition(": ")
        return about, opening(title)

    def _choose(self, place: int) -> None:
        name = name_of(KINDS[place], self._language)
        if name != self._name:
            self._name = name
            self._show_versions()
            self._show()

    def _choose_language(self, language: str) -> None:
        self._language = Language(language)
        self._name = name_of(self._name.kind, self._language)
        self.reread()

    def _choose_form(self, form: str) -> None:
        self._form = FormOfAddress(form)
        self._show()

    def _show(self) -> None:
        """Show the text; fields that show it already are left alone."""
        source = self.source()
        self.forms.setVisible(self._language is Language.DE)
        form = self._form if self._language is Language.DE else FormOfAddress.FORMAL
        shown = (self._name, form, content_of(source))
        if shown != self._shown:
            self._shown = shown
            self.editor.show_title(self.words_of(self._name))
            self.editor.show_source(source, form)
        self.editor.marks.show_marks(sentence_marks(self._workplace.desk, self._name), source)
        self.preview.choose_somebody()
        self.read_now()

    def _show_versions(self) -> None:
        here = whereabouts(self._workplace.desk)
        found = text_versions(self._workplace.desk, self._name)
        self._contents = [version.content or shipped_text(self._name) for version in found]
        self._contents.append(shipped_text(self._name))
        words = [
            self.tr("{when}: {what}").format(
                when=date_and_time(here.local(version.saved_at)),
                what=self.tr("your words") if version.content else self.tr("reset"),
            )
            for version in found
        ]
        words.append(self.tr("as it came with the app"))
        self.editor.versions.show_choices(self.tr("Versions: {count}").format(count=len(words)), words, 0)
        self.editor.versions.setEnabled(bool(found))

    def _note_words(self, source: Source) -> None:
        """Note what was typed; where steps changed places the fields are made anew."""
        before = self.source()
        self._unsaved[self._name] = source
        self._shown = (self._name, self._shown[1] if self._shown else self._form, content_of(source))
        if getattr(source, "steps", ()) and [s.key for s in source.steps] != [s.key for s in before.steps]:  # type: ignore[union-attr]
            self._shown = None
            QTimer.singleShot(0, self, self._show)
        self._list_texts()
        self._reading.start()

    def _do(self, operation: Callable[[], None]) -> None:
        def done() -> bool:
            operation()
            return True

        if self._workplace.do(done):
            self._unsaved.pop(self._name, None)
            self.reread()

    def _settle(self, mark_id: int) -> None:
        self._workplace.do(partial(unmark_sentence, self._workplace.desk, mark_id))

    # its parts

    def _build(self) -> None:
        self.model = RowModel(self)
        self.list = RowList(self.model, self.tr("Texts"))
        self.list.paint_rows_with(TitleDelegate(self.list))
        self.list.row_selected.connect(self._choose)
        self.list.row_opened.connect(self._go_to_words)
        self.editor = EditorCard()
        self.preview = PreviewCard(self._workplace.desk)
        self.languages = ChoiceRow([(str(Language.EN), "English"), (str(Language.DE), "Deutsch")])
        self.languages.setToolTip(self.tr("The language of the texts that are listed"))
        self.languages.chosen.connect(self._choose_language)
        self.forms = ChoiceRow([(str(FormOfAddress.FORMAL), "Sie"), (str(FormOfAddress.INFORMAL), "Du")])
        self.forms.choose(FormOfAddress.FORMAL)
        self.forms.chosen.connect(self._choose_form)
        header = PageHeader(self.tr("Texts"), below=self.tr("What you say and write, in your own words"))
        header.add_action(self.forms)
        header.add_action(self.languages)
        page = FilledPage(header)
        page.body.addWidget(self._columns(), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.editor.changed.connect(self._note_words)
        self.editor.save.clicked.connect(self.save)
        self.editor.reset.clicked.connect(self.reset)
        self.editor.versions.picked.connect(self.look_at)
        self.editor.marks.settled.connect(self._settle)
        QShortcut(QKeySequence("Alt+I"), self).activated.connect(self.editor.open_menu)
        QShortcut(QKeySequence("Alt+V"), self).activated.connect(self.editor.versions.open_choices)
        QShortcut(QKeySequence("Alt+R"), self).activated.connect(self.reset)
        self._actions = [
            page_action(self, self.tr("Save the text"), "Ctrl+S", self.save),
            page_action(self, self.tr("Leave what was typed into the text"), "", self.give_up),
        ]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _columns(self) -> QWidget:
        listed = Card()
        listed.add_rows(self.list)
        _keep_width(listed, _NARROW_LIST, _LIST_WIDTH)
        side = FittedScroll(_SIDE_GAP)
        side.body.addWidget(self.preview)
        _keep_width(side, _NARROW_PREVIEW, _PREVIEW_WIDTH)
        self.editor.setMinimumWidth(_NARROW_EDITOR)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(CARD_GAP)
        row.addWidget(listed)
        row.addWidget(self.editor, 1)
        beside = QVBoxLayout()
        beside.addWidget(side, 1000)
        beside.addStretch(1)
        row.addLayout(beside)
        return ground

    def _go_to_words(self, _place: int) -> None:
        if self.editor.form is not None:
            self.editor.form.first_field().setFocus(Qt.FocusReason.TabFocusReason)


def _keep_width(column: QWidget, narrowest: int, usual: int) -> None:
    """Give a column its usual width, and less where the window is narrow."""
    column.setMinimumWidth(narrowest)
    column.setMaximumWidth(usual)
    column.setSizePolicy(QSizePolicy.Policy.Expanding, column.sizePolicy().verticalPolicy())
