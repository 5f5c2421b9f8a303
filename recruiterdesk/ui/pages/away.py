"""Away: plan it, and before leaving see to everyone who would be left in silence."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.operations.away import end_away, hand_over
from recruiterdesk.storage.queries.handed_over import handed_over
from recruiterdesk.storage.queries.leaving import LeavingReason, LeavingRow, back_on, leaving_rows, times_away
from recruiterdesk.ui import wording
from recruiterdesk.ui.freshness import Freshness
from recruiterdesk.ui.opening import open_document
from recruiterdesk.ui.pages.away_list import Cover, list_html, save_list
from recruiterdesk.ui.pages.away_planning import PlanningCard
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.today_cards import PeopleCard
from recruiterdesk.ui.shell.pages import PageEntry, PageGroup
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

KEY = "away"


class AwayPage(QWidget):
    """Enter calls the selected person, M writes to them, H hands them over; Esc goes back."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._away: records.Away | None = None
        self._rows: tuple[LeavingRow, ...] = ()
        self._selected: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        below = self.tr("No date is put on these days, and nothing rings in them but calls that you agreed.")
        page = ScrollingPage(PageHeader(self.tr("Away"), below=below))
        self.planning = PlanningCard(workplace)
        self.planned = _PlannedCard()
        self.people = PeopleCard(self.tr("Before you leave"))
        self.nobody = muted_text(self.tr("Nobody would be left in silence, and no promise would break."))
        for widget in (self.planning, self.planned, self._row_actions(), self.people, self.nobody):
            page.body.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self._connect()
        Freshness(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Propose the days after these ones anew."""
        self.planning.propose()

    def reread(self) -> None:
        """Show the time away that is next, and who is to be thought of before it."""
        desk = self._workplace.desk
        self._away = next(iter(times_away(desk)), None)
        self._rows = leaving_rows(desk, self._away) if self._away else ()
        if self._away is not None and self.planning.has_keyboard():
            self.setFocus()
        self.planning.setVisible(self._away is None)
        self.planned.setVisible(self._away is not None)
        if self._away is not None:
            self.planned.show_away(self._away, has_begun=self._away.first_day <= desk.clock.today())
        self.people.show_items([_item(row, desk.clock.today()) for row in self._rows], self._remark())
        self.nobody.setVisible(self._away is not None and not self._rows)
        self._actions.setVisible(bool(self._rows))
        self._offer_row_actions()

    def selected(self) -> LeavingRow | None:
        """Return the row that is selected."""
        return next((row for row in self._rows if row.person_id == self._selected), None)

    def call_now(self) -> None:
        """Call the selected person, else the first who is not handed over."""
        row = self.selected() or next((one for one in self._rows if not one.handed_over), None)
        if row is not None:
            self._workplace.window.start_call(row.person_id)

    def write(self) -> None:
        """Open the message to the selected person: the answer, or no news yet and a date."""
        row = self.selected()
        if row is not None:
            dialog = WritingDialog(self._workplace, [row.person_id], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def hand_over_selected(self) -> None:
        """Hand the selected person to whoever covers."""
        row = self.selected()
        if row is not None and not row.handed_over:
            self._hand_over([row.person_id])

    def hand_over_all(self) -> None:
        """Hand everyone who is left to whoever covers."""
        self._hand_over([row.person_id for row in self._rows if not row.handed_over])

    def ask_where_to_save(self) -> None:
        """Save the list of those who are handed over, and open it, so that it can be printed."""
        kinds = self.tr("PDF (*.pdf);;Web page (*.html)")
        path, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the list"), self.tr("While I am away.pdf"), kinds
        )
        if path:
            self.save_list(Path(path))

    def save_list(self, path: Path) -> None:
        """Write the list of those who are handed over."""
        if self._away is None:
            return
        desk, away = self._workplace.desk, self._away
        cover = Cover(
            desk.settings.my_name, away.covered_by, away.first_day, away.last_day, back_on(desk, away)
        )
        people = handed_over(desk, [row for row in self._rows if row.handed_over])
        if save_list(path, list_html(people, cover)):
            open_document(path)
            self._workplace.window.say(self.tr("The list is saved."))
        else:
            said = self.tr("{path} can’t be written; nothing was saved – choose another place.")
            self._workplace.window.say(said.format(path=path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer_enter()
        else:
            super().keyPressEvent(event)

    def _answer_enter(self) -> None:
        """Do what the button with this key does; the field for a colleague's name answers by itself."""
        if not self.planning.isVisible():
            self.call_now()
        elif not self.planning.covered_by.hasFocus():
            self.planning.plan()

    def _row_actions(self) -> QWidget:
        self._actions = QWidget()
        row = FlowLayout(parent=self._actions)
        self.call_button = PrimaryButton(self.tr("Call now"), "↵")
        self.write_button = QuietButton(self.tr("Message with a date"), "M")
        self.hand_button = QuietButton(self.tr("Hand to a colleague"), "H")
        self.hand_all = QuietButton(self.tr("Hand over everyone"))
        self.list_button = QuietButton(self.tr("List for the colleague…"))
        for button, do in (
            (self.call_button, self.call_now), (self.write_button, self.write),
            (self.hand_button, self.hand_over_selected), (self.hand_all, self.hand_over_all),
            (self.list_button, self.ask_where_to_save),
        ):  # fmt: skip
            button.clicked.connect(do)
            row.addWidget(button)
        return self._actions

    def _connect(self) -> None:
        self.planned.back_wanted.clicked.connect(self._end)
        self.people.call_wanted.connect(self._workplace.window.start_call)
        self.people.person_wanted.connect(partial(self._workplace.window.show_page, "person"))
        self.people.rows.row_selected.connect(self._note_selected)
        for keys, do in (("M", self.write), ("H", self.hand_over_selected)):
            QShortcut(QKeySequence(keys), self.people).activated.connect(do)

    def _note_selected(self, person_id: int) -> None:
        self._selected = person_id
        self._offer_row_actions()

    def _offer_row_actions(self) -> None:
        row = self.selected()
        self.write_button.setEnabled(row is not None)
        self.hand_button.setEnabled(row is not None and not row.handed_over)
        self.hand_all.setEnabled(any(not one.handed_over for one in self._rows))
        self.list_button.setEnabled(any(one.handed_over for one in self._rows))

    def _remark(self) -> str:
        handed = sum(one.handed_over for one in self._rows)
        return self.tr("{count} handed over").format(count=handed) if handed else ""

    def _hand_over(self, people: list[int]) -> None:
        if self._away is not None and people:
            self._workplace.do(partial(hand_over, self._workplace.desk, self._away.id, people))

    def _end(self) -> None:
        if self._away is not None:
            self._workplace.do(partial(end_away, self._workplace.desk, self._away.id))


class _PlannedCard(Card):
    """The time away that runs, or is next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.words = Text()
        self.back_wanted = PlainButton("")
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.back_wanted)
        self.add(row)

    def show_away(self, away: records.Away, *, has_begun: bool) -> None:
        """Say from when to when, and who covers."""
        said = (
            self.tr("You are away from {first} to {last}.")
            if has_begun
            else self.tr("You will be away from {first} to {last}.")
        )
        said = said.format(first=wording.full_day(away.first_day), last=wording.full_day(away.last_day))
        if away.covered_by:
            said += " " + self.tr("{name} covers for you.").format(name=away.covered_by)
        self.words.setText(said)
        self.back_wanted.setText(self.tr("I’m back") if has_begun else self.tr("I’m not going"))
        self.back_wanted.updateGeometry()


def _item(row: LeavingRow, today: dt.date) -> RowItem:
    chip, tone = QCoreApplication.translate("AwayPage", "message with a date"), Tone.CALM
    if row.by_voice:
        chip, tone = QCoreApplication.translate("AwayPage", "call now"), Tone.BLUE
    if row.handed_over:
        chip, tone = QCoreApplication.translate("AwayPage", "handed over"), Tone.CALM
    about = wording.dotted(spoken_title(row.role), spoken_client(row.client))
    view = RowView(row.name, row.name, about, reason_words(row, today), chip, tone)
    return RowItem(row.person_id, view)


def reason_words(row: LeavingRow, today: dt.date) -> str:
    """Say what would happen to somebody, and when."""
    day = wording.near_day(row.on, today)
    if row.reason is LeavingReason.PROMISE:
        return QCoreApplication.translate("AwayPage", "you promised a word by {day}").format(day=day)
    if row.reason is LeavingReason.CALLBACK:
        return QCoreApplication.translate("AwayPage", "you agreed to call on {day}").format(day=day)
    why = {
        LeavingReason.OUTCOME: QCoreApplication.translate("AwayPage", "waits for the outcome"),
        LeavingReason.REPLY: QCoreApplication.translate("AwayPage", "tried to reach you"),
        LeavingReason.NO_NEWS: QCoreApplication.translate("AwayPage", "still in"),
    }[row.reason]
    too_long = QCoreApplication.translate("AwayPage", "too long from {day}")
    if row.on < today:
        too_long = QCoreApplication.translate("AwayPage", "too long since {day}")
    return wording.dotted(why, too_long.format(day=day))


def entry(workplace: Workplace) -> PageEntry:
    """Return how this page is registered: Today and the palette lead to it."""
    title = QCoreApplication.translate("AwayPage", "Away")
    return PageEntry(KEY, title, lambda: AwayPage(workplace), PageGroup.UNLISTED, section="today")


def actions(_workplace: Workplace, page: AwayPage) -> list[QAction]:
    """Return what can be done on this page by name."""
    hand = QAction(QCoreApplication.translate("AwayPage", "Hand over everyone"), page)
    hand.triggered.connect(page.hand_over_all)
    listed = QAction(QCoreApplication.translate("AwayPage", "List for the colleague…"), page)
    listed.triggered.connect(page.ask_where_to_save)
    return [hand, listed]
