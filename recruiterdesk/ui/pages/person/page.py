"""A person's page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.queries.call_again_card import call_again_at
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.person.acts import PersonActs
from recruiterdesk.ui.pages.person.applications import ApplicationsCard
from recruiterdesk.ui.pages.person.around import PeopleAroundCard
from recruiterdesk.ui.pages.person.attachments_card import AttachmentsCard
from recruiterdesk.ui.pages.person.colleagues_card import ColleaguesCard
from recruiterdesk.ui.pages.person.details_card import DetailsCard
from recruiterdesk.ui.pages.person.duplicates import DuplicatesCard
from recruiterdesk.ui.pages.person.history import HistoryCard
from recruiterdesk.ui.pages.person.identity import IdentityCard
from recruiterdesk.ui.pages.person.keys import keys_of
from recruiterdesk.ui.pages.person.network_card import NetworkCard, WishCard
from recruiterdesk.ui.pages.person.next_step import NextStep
from recruiterdesk.ui.pages.person.privacy import PrivacyCard
from recruiterdesk.ui.pages.person.sticky_step import StickyStep
from recruiterdesk.ui.pages.person.suggested import (
    SuggestionKind,
    SuggestionsCard,
    candidates_of_interest,
    contacts_who_help,
)
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace

SIDE_WIDTH = 312
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PersonPageView(QWidget):
    """Opened with a person's id; Enter starts the call, N goes to the note, Esc back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.acts = PersonActs(workplace, self)
        self.acts.left.connect(lambda: workplace.window.show_page("people"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._make_actions()
        self._minute_hand = MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Show the person with this id; None shows the same person again."""
        if isinstance(argument, int):
            if argument != self.acts.person_id:
                self.page.scroll_to_top()
            self.acts.person_id = argument
        if self.acts.page is None and not self.isVisible():
            # It was built a moment ago: the window takes a breath before everything is filled in.
            QTimer.singleShot(0, self, self.reread)
        else:
            self.reread()
        self._minute_hand.note_read()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the person as they are now; somebody who is gone leads back."""
        if self.acts.person_id is None:
            return
        try:
            page = person_page(self._workplace.desk, self.acts.person_id)
        except Refusal as gone:
            self.acts.person_id = None
            self._workplace.window.say(self._workplace.sentences.refusal(gone))
            self._workplace.window.show_page("people")
            return
        self.acts.page = page
        here = whereabouts(self._workplace.desk)
        crumb = self.tr("People  ›  {name}").format(name=page.person.full_name)
        self.page.header.show_lines("", above=crumb)
        self.page.header.setAccessibleName(page.person.full_name)
        self.identity.show_person(page, here)
        again_at = call_again_at(self._workplace.desk, page)
        self.next_step.show_person(page, self._workplace.sentences, here, again_at)
        self.history.show_person(page)
        self.applications.show_person(page)
        self.around.show_person(page)
        self.helpful.show_person(page)
        self.interested.show_person(page)
        self.introductions.show_person(page, here.today)
        self.promises.show_person(page, here)
        self.tasks.show_person(page, here)
        self.wish.show_person(page)
        self.network.show_person(page, here.today)
        self.privacy.show_person(page, here)
        self.details.show_person(page)
        self.imported_fields.show_person(page)
        self.attachments.show_person(page)
        self.colleagues.show_person(page)
        self.duplicates.show_person(page)
        self.sticky.follow()
        self.someone_else.setVisible(any(view.closure is not None for view in page.applications))

    def snooze(self) -> None:
        """Offer the times until which the call can be put off, below the button for that."""
        button = self.next_step.snooze
        self.acts.snooze(button.mapToGlobal(button.rect().bottomLeft()))

    def edit_in_place(self) -> None:
        """Edit the line of the details that has the keyboard, else the name."""
        self.page.scroll_area.ensureWidgetVisible(self.details)
        self.details.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        in_text = isinstance(focused, (QLineEdit, QPlainTextEdit))
        if event.key() == Qt.Key.Key_Escape:
            self._leave_field() if in_text else self._workplace.window.go_back()
        elif event.key() in _ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() in _ENTER and not in_text:
            self.next_step.first.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = ScrollingPage(PageHeader(""))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.edit = PlainButton(self.tr("Edit"))
        self.someone_else = PlainButton(self.tr("Told by someone else"))
        self.tried = PlainButton(self.tr("They tried to reach me"))
        self.called = PlainButton(self.tr("They called me"))
        for button, do, tip in (
            (self.edit, self.acts.edit_person, self.tr("All details  E")),
            (self.someone_else, self.acts.tell_by_someone_else, self.tr("A colleague told them  O")),
            (self.tried, self.acts.note_their_try, self.tr("A missed call, a mail, a message  T")),
            (self.called, self.acts.answer_call, self.tr("They are on the phone: open the call  I")),
        ):
            button.clicked.connect(do)
            button.setToolTip(tip)
            self.page.header.add_action(button)
        self.identity = IdentityCard()
        self.identity.number_wanted.connect(self.acts.edit_person)
        self.page.body.addWidget(self.identity)
        self._build_columns()

    def _build_columns(self) -> None:
        wide, side = self.page.add_columns(SIDE_WIDTH)
        self.next_step = NextStep()
        self.next_step.call_wanted.connect(self.acts.start_call)
        self.next_step.announce_wanted.connect(self.acts.announce)
        self.next_step.write_wanted.connect(self.acts.write_instead)
        self.next_step.snooze_wanted.connect(self.snooze)
        self.next_step.introduction_wanted.connect(self._open_introduction)
        self.history = HistoryCard(self._workplace)
        self.applications = ApplicationsCard(self._workplace)
        # They are built of parts of this package, and imported when the page is built.
        from recruiterdesk.ui.pages.person.imported_fields_card import ImportedFieldsCard
        from recruiterdesk.ui.pages.person.introductions_card import IntroductionsCard
        from recruiterdesk.ui.pages.person.promises_card import PromisesCard
        from recruiterdesk.ui.pages.person.tasks_card import TasksCard

        self.introductions = IntroductionsCard(self._workplace)
        self.introductions.introduction_wanted.connect(self._open_introduction)
        self.around = PeopleAroundCard(self._workplace)
        self.around.person_wanted.connect(self._open_other)
        self.wish, self.network = WishCard(self._workplace), NetworkCard(self._workplace)
        self.helpful = self._suggesting(contacts_who_help())
        self.interested = self._suggesting(candidates_of_interest())
        self.promises = PromisesCard(self._workplace)
        self.tasks = TasksCard(self._workplace)
        self.privacy = PrivacyCard(self._workplace)
        self.privacy.erase_wanted.connect(self.acts.ask_erase)
        # Once it is laid out anew; it is the last of its column.
        self.privacy.opened.connect(lambda: QTimer.singleShot(0, self, self._show_privacy))
        self.details, self.imported_fields = DetailsCard(self._workplace), ImportedFieldsCard()
        self.attachments = AttachmentsCard(self._workplace)
        self.colleagues = ColleaguesCard(self._workplace)
        self.colleagues.person_wanted.connect(self._open_other)
        self.duplicates = DuplicatesCard(self._workplace)
        self.duplicates.compared.connect(self.reread)
        self.sticky = StickyStep(self.next_step, self.page.scroll_area)
        wide.addWidget(self.next_step)
        wide.addWidget(self.promises)
        wide.addWidget(self.history)
        wide.addWidget(self.details)
        wide.addWidget(self.imported_fields)
        wide.addWidget(self.attachments)
        for card in (
            self.duplicates, self.applications, self.around, self.colleagues, self.helpful, self.interested,
            self.introductions, self.tasks, self.wish, self.network, self.privacy,
        ):  # fmt: skip
            side.addWidget(card)

    def _suggesting(self, kind: SuggestionKind) -> SuggestionsCard:
        card = SuggestionsCard(self._workplace, kind)
        card.person_wanted.connect(self._open_other)
        card.introduction_added.connect(self._open_introduction)
        card.wish_wanted.connect(self.wish.ask)
        card.contacts_wanted.connect(self._import_contacts)
        return card

    def _make_actions(self) -> None:
        self._actions = [page_action(self, *key) for key in keys_of(self)]

    def go_to_note(self) -> None:
        """Put the keyboard into the note."""
        self.history.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.page.scroll_area.ensureWidgetVisible(self.history.note)

    def _show_privacy(self) -> None:
        # What has grown within it is measured now, not a turn later.
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.LayoutRequest))
        self.page.scroll_area.ensureWidgetVisible(self.privacy, 0, self.sticky.height())

    def _leave_field(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_introduction(self, introduction_id: int) -> None:
        self._workplace.window.show_page("introduction", introduction_id)

    def _import_contacts(self) -> None:
        self._workplace.window.show_page("importing")

    def _open_other(self, person_id: int) -> None:
        self._workplace.window.show_page("person", person_id)
