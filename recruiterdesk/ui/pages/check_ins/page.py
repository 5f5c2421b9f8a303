"""The page "Call again"."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow, check_in_rows, long_ago_rows
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_keys import CallRowKeys
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.check_ins.moving import MoveDialog, PlanDialog, SkipDialog
from recruiterdesk.ui.pages.check_ins.rows import Section, divide, done_item, long_ago_item, open_item
from recruiterdesk.ui.pages.check_ins.section_card import SectionCard
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.page import ScrollingPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.workplace import Workplace

AHEAD = (Section.DUE, Section.THIS_WEEK, Section.LATER)


class CheckInsPage(QWidget):
    """Enter starts the call, → opens the person, R moves it to another day, K skips it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._rows: dict[int, CheckInRow] = {}
        self._long_ago: dict[int, LongAgoRow] = {}
        self.sections: dict[Section, SectionCard] = {}
        self._chosen: tuple[Section, int] | None = None
        self._build()
        self._make_actions()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, _argument: object) -> None:
        """Show the page with the first who is due selected."""
        self._focus_first()

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self) -> None:
        """Show the check-ins as they are now."""
        desk = self._workplace.desk
        here = whereabouts(desk)
        ahead, done, long_ago = check_in_rows(desk), check_in_rows(desk, done=True), long_ago_rows(desk)
        self._rows = {row.id: row for row in (*ahead, *done)}
        self._long_ago = {row.person_id: row for row in long_ago}
        divided = divide(ahead, here)
        for section in AHEAD:
            self.sections[section].show_items([open_item(row, here) for row in divided[section]])
        self.sections[Section.DONE].show_items([done_item(row, here) for row in done])
        long_ago_items = [long_ago_item(row, here.today) for row in long_ago]
        self.sections[Section.LONG_AGO].show_items(long_ago_items)
        self.nobody.setVisible(not (ahead or done or long_ago))
        self._say_count(len(divided[Section.DUE]))

    def selected(self) -> CheckInRow | None:
        """Return the check-in that was selected last and lies ahead."""
        if self._chosen is None or self._chosen[0] not in AHEAD:
            return None
        row = self._rows.get(self._chosen[1])
        return row if row is not None and row.done_at is None else None

    def start_calling(self) -> None:
        """Call the selected person, else the first who is due."""
        row = self.selected() or next((one for one in self._rows.values() if one.done_at is None), None)
        if row is not None:
            self._workplace.window.start_call(row.person_id)

    def move_selected(self) -> None:
        """Ask for another day; for somebody from long ago, for a day at all."""
        row = self.selected()
        if row is not None:
            MoveDialog(self._workplace, row, self).open()
        elif self._chosen is not None and self._chosen[0] is Section.LONG_AGO:
            long_ago = self._long_ago.get(self._chosen[1])
            if long_ago is not None:
                PlanDialog(self._workplace, long_ago, self).open()

    def skip_selected(self) -> None:
        """Ask why the selected call is skipped."""
        row = self.selected()
        if row is not None:
            SkipDialog(self._workplace, row, self).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.start_calling()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.page = ScrollingPage(PageHeader(self.tr("Call again")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.page)
        self.start = PrimaryButton(self.tr("Start calling"), "↵")
        self.move_button = PlainButton(self.tr("Another day"), "R")
        self.skip_button = PlainButton(self.tr("Skip"), "K")
        for button, do in (
            (self.move_button, self.move_selected), (self.skip_button, self.skip_selected),
            (self.start, self.start_calling),
        ):  # fmt: skip
            button.clicked.connect(do)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.page.header.add_action(button)
        self.nobody = EmptyState(
            self.tr("Nobody is to be called again yet"),
            self.tr("Whoever you told is called again 90 days later; they appear here by themselves."),
        )
        self.page.body.addWidget(self.nobody)
        for section in Section:
            self._add_section(SectionCard(section))

    def _add_section(self, card: SectionCard) -> None:
        self.sections[card.section] = card
        self.page.body.addWidget(card)
        keys = CallRowKeys(card.rows)
        card.rows.row_selected.connect(partial(self._choose, card.section))
        if card.section in AHEAD:
            keys.call_wanted.connect(self._call)
        else:
            keys.call_wanted.connect(partial(self._open, card.section))
        keys.person_wanted.connect(partial(self._open, card.section))

    def _make_actions(self) -> None:
        self._actions: list[QAction] = []
        for text, keys, do in (
            (self.tr("Start calling"), "", self.start_calling),
            (self.tr("Another day…"), "R", self.move_selected),
            (self.tr("Skip the call…"), "K", self.skip_selected),
        ):
            action = QAction(text, self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(do)
            self.addAction(action)
            self._actions.append(action)

    def _say_count(self, due: int) -> None:
        said = self.tr("{people} due").format(people=wording.counted_people(due))
        self.page.header.show_lines(self.tr("Call again"), below=wording.opening(said) if due else "")
        self.start.setEnabled(any(row.done_at is None for row in self._rows.values()))

    def _choose(self, section: Section, row_id: int) -> None:
        self._chosen = (section, row_id)
        self.move_button.setEnabled(section is not Section.DONE)
        self.skip_button.setEnabled(section in AHEAD)

    def _call(self, check_in_id: int) -> None:
        if check_in_id in self._rows:
            self._workplace.window.start_call(self._rows[check_in_id].person_id)

    def _open(self, section: Section, row_id: int) -> None:
        row = self._rows.get(row_id)
        person_id = row_id if section is Section.LONG_AGO else row.person_id if row else None
        if person_id is not None:
            self._workplace.window.show_page("person", person_id)

    def _focus_first(self) -> None:
        shown = (card for card in self.sections.values() if card.model.rowCount())
        card = next(shown, None)
        if card is not None:
            card.rows.setFocus(Qt.FocusReason.OtherFocusReason)
