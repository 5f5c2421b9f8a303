"""The conversation of a call, said once before it counts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.guides import Guide, GuideStep
from recruiterdesk.domain.placeholders import GuideValues
from recruiterdesk.domain.rehearsal import ComesUp, reaction_for, without_sentences
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import TextName, name_of
from recruiterdesk.operations.applications import set_may_tell
from recruiterdesk.operations.texts import mark_sentence
from recruiterdesk.storage.queries.call_queue import first_in_queue
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.call.conversation import ConversationCard
from recruiterdesk.ui.pages.call.ground import CallGround
from recruiterdesk.ui.pages.call.guide_choice import guide_kind
from recruiterdesk.ui.pages.call.may_be_told import MayBeToldCard
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import conversation_language, guide_values
from recruiterdesk.ui.pages.rehearsal.about import AboutCard
from recruiterdesk.ui.pages.rehearsal.reaction import ReactionNotice
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import PAGE_MARGIN
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace


class RehearsalPage(QWidget):
    """Opened with a person's id, or without one for whoever is next."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._seed = workplace.desk.clock.today().toordinal()
        self._guide: Guide | None = None
        self._values = GuideValues()
        self._name: TextName | None = None
        self._person_id: int | None = None
        self._comes_up: ComesUp | None = None
        self._is_hidden = False
        self.about, self.may_be_told = AboutCard(), MayBeToldCard()
        self.reaction = ReactionNotice()
        self.conversation = ConversationCard()
        self.conversation.own_name.wanted.connect(partial(workplace.window.show_page, "settings", "person"))
        self.nobody = EmptyState(
            self.tr("Nobody to rehearse for"),
            self.tr("As soon as somebody waits for a call, you can say it here once before."),
            self.tr("Look at the calls"),
        )
        self.nobody.chosen.connect(partial(workplace.window.show_page, "calls"))
        self._build()
        self.conversation.step_changed.connect(self._note_step)
        self.reaction.answer_wanted.connect(self.show_answer)
        self.may_be_told.written.connect(self._write_may_tell)

    def open_with(self, argument: object) -> None:
        """Rehearse the call to this person; None rehearses the first of the queue."""
        first = first_in_queue(self._workplace.desk)
        wanted = argument if isinstance(argument, int) else first.person_id if first else None
        self._person_id = wanted
        self._read()
        self.setFocus()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def go_on(self) -> None:
        self.conversation.go_on()

    def go_back(self) -> None:
        self.conversation.go_back()

    def toggle_text(self) -> None:
        """Hide what to say, or show it again."""
        self._is_hidden = not self._is_hidden
        self._show_guide()

    def again(self) -> None:
        """Begin anew; another reaction comes up."""
        self._seed += 1
        self._read()

    def show_answer(self) -> None:
        """Show what to answer to the reaction that came up."""
        if self._guide is None or self._comes_up is None or self.reaction.isHidden():
            return
        keys = [reaction.key for reaction in self._guide.reactions]
        button = self.conversation.reactions[keys.index(self._comes_up.reaction.key)]
        if not button.isChecked():
            button.click()

    def mark(self) -> None:
        """Keep that the sentence of this step felt wrong; it is shown where texts are worded."""
        step = self._step()
        if step is None or self._name is None or not step.sentence:
            return
        desk, name = self._workplace.desk, self._name

        def keep() -> bool:
            mark_sentence(desk, name, step.key, step.sentence)
            return True

        if self._workplace.do(keep):
            self._workplace.window.say(self.tr("Kept: the sentence is marked where you word the text."))

    def edit(self) -> None:
        """Word this guide anew."""
        if self._name is not None:
            self._workplace.window.show_page("texts", self._name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.show_answer()
        else:
            super().keyPressEvent(event)

    def _write_may_tell(self, application_id: int, text: str) -> None:
        self._workplace.do(partial(set_may_tell, self._workplace.desk, application_id, text))
        self._read()
        self.setFocus()

    # what is shown

    def _read(self) -> None:
        """Read the person; whoever is gone is nobody to rehearse for."""
        desk = self._workplace.desk
        self._guide = None
        if self._person_id is not None:
            try:
                sheet = call_sheet(desk, self._person_id)
            except Refusal:
                self._person_id = None
        there = self._person_id is not None
        self.nobody.setVisible(not there)
        self._ground.setVisible(there)
        for button in self._buttons:
            button.setEnabled(there)
        if not there:
            return
        here, settings = whereabouts(desk), desk.settings
        language = conversation_language(sheet, settings)
        self._name = name_of(guide_kind(sheet, here), language)
        self._guide = Texts(desk).guide(guide_kind(sheet, here), language, sheet.page.person.form_of_address)
        self._values = guide_values(sheet, settings, here)
        self._comes_up = reaction_for(self._guide, self._seed)
        self.about.show_sheet(sheet, self._workplace.sentences.word(f"word.{self._name.text_kind}"))
        self.may_be_told.show_sheet(sheet)
        self.conversation.step = 0
        self._show_guide()
        self.conversation.go_to(0)

    def _show_guide(self) -> None:
        if self._guide is not None:
            step = self.conversation.step
            guide = without_sentences(self._guide) if self._is_hidden else self._guide
            self.conversation.show_guide(guide, self._values, step)
            self.hide_button.setText(
                self.tr("Show the text") if self._is_hidden else self.tr("Hide the text")
            )
            self.hide_button.updateGeometry()
            self._note_step(self.conversation.step)

    def _note_step(self, step: int) -> None:
        now = self._step()
        self.wrong_button.setEnabled(now is not None and bool(now.sentence))
        here = self._comes_up is not None and step >= self._comes_up.step
        language = self._guide.language if self._guide is not None else Language.EN
        label = self._comes_up.reaction.label if here and self._comes_up else ""
        self.reaction.show_reaction(label, language)

    def _step(self) -> GuideStep | None:
        return self._guide.steps[self.conversation.step] if self._guide is not None else None

    # its parts

    def _build(self) -> None:
        header = PageHeader(
            self.tr("Rehearsal"), below=self.tr("Say it aloud. Nobody is called, and nothing is recorded.")
        )
        self.hide_button = PlainButton(self.tr("Hide the text"), "T")
        self.wrong_button = PlainButton(self.tr("That felt wrong"), "F")
        self.again_button = PlainButton(self.tr("Again"), "A")
        self.edit_button = PlainButton(self.tr("Edit this text"), "E")
        self._buttons = (self.hide_button, self.wrong_button, self.again_button, self.edit_button)
        does = (self.toggle_text, self.mark, self.again, self.edit)
        for button, do in zip(self._buttons, does, strict=True):
            button.clicked.connect(do)
            header.add_action(button)
        self._ground = CallGround()
        for card in (self.about, self.may_be_told):
            self._ground.left.body.addWidget(card)
        for beside in (self.conversation, self.reaction):
            self._ground.right.body.addWidget(beside)
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        head.addWidget(header)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(20)
        column.addLayout(head)
        column.addWidget(self._ground, 1)
        column.addWidget(self.nobody, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = [
            page_action(self, words, keys, do)
            for words, keys, do in (
                (self.tr("Go on in the conversation"), "Space", self.go_on),
                (self.tr("Go back in the conversation"), "Backspace", self.go_back),
                (self.tr("Hide or show the text"), "T", self.toggle_text),
                (self.tr("Mark the sentence that felt wrong"), "F", self.mark),
                (self.tr("Rehearse it again"), "A", self.again),
                (self.tr("Edit this text"), "E", self.edit),
            )
        ]
