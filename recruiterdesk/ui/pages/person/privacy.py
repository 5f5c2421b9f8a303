"""What somebody agreed to, and where the desk knows them from."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.words import ConsentKind, LawfulBasis
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.operations.reviewing import set_lawful_basis, take_back_erasure
from recruiterdesk.storage.queries.keeping import privacy_of
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.consent_dialog import ConsentDialog
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.keeping_part import KeepingPart
from recruiterdesk.ui.pages.person.side_card import SideCard
from recruiterdesk.ui.pages.person.words import consent_words
from recruiterdesk.ui.saving_report import SavingReport
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import ChoiceButton, QuietButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, Text
from recruiterdesk.ui.workplace import Workplace


class ConsentLine:
    """One of the three consents: its words, its state, Yes and No."""

    def __init__(self, kind: ConsentKind) -> None:
        self.kind = kind
        name = consent_words(kind)
        self.label = ElidedLabel(name, TextSize.SECOND, MUTED)
        self.state = Text()
        self.is_answered = False
        self.yes = ChoiceButton(QCoreApplication.translate("person", "Yes"))
        self.no = ChoiceButton(QCoreApplication.translate("person", "No"))
        for button in (self.yes, self.no):
            button.setAccessibleName(f"{name}: {button.text()}")

    def show_parts(self, *, asking: bool) -> None:
        """Show the buttons while answers are written down, else the line alone, where there is an answer."""
        for label in (self.label, self.state):
            label.setVisible(asking or self.is_answered)
        for button in (self.yes, self.no):
            button.setVisible(asking)

    def show_answer(self, words: str, answer: records.Consent | None) -> None:
        self.state.setText(words)
        self.is_answered = answer is not None
        self.yes.setChecked(answer is not None and answer.given)
        self.no.setChecked(answer is not None and not answer.given)


class PrivacyCard(SideCard):
    """Three separate answers, none chosen beforehand; the newest of a kind counts.

    Closed it says what was answered; open it has Yes and No for each.

    Signals:
        erase_wanted: they are to be erased, which is asked first.
        opened: answers can be written down now.
    """

    erase_wanted = Signal()
    opened = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Privacy"), parent=parent)
        self._workplace = workplace
        self._person: records.Person | None = None
        self._consents: tuple[records.Consent, ...] = ()
        self.lines = {kind: ConsentLine(kind) for kind in ConsentKind}
        self._since = ElidedLabel(self.tr("Since"), TextSize.SECOND, MUTED)
        self._heard_from = Text()
        self.change = QuietButton("")
        self.change.setToolTip(self.tr("Write down what they answered  P"))
        self.change.clicked.connect(self.open_or_close)
        self.add_to_head(self.change)
        self._is_open = False
        self.leave_alone = QuietButton("")
        self.leave_alone.setToolTip(self.tr("Nothing proposes them any more: no call, message, introduction"))
        self.leave_alone.clicked.connect(self.toggle_contact)
        self.erase = QuietButton(self.tr("Erase…"))
        self.erase.setToolTip(self.tr("Erase them for good, from backups too  Shift+Del"))
        self.erase.clicked.connect(self.erase_wanted)
        self.in_full = QuietButton(self.tr("Words, way and end…"))
        self.in_full.setToolTip(self.tr("An answer in full, and the answers before it  Shift+P"))
        self.in_full.clicked.connect(self.ask_in_full)
        self.report = QuietButton(self.tr("Access report…"))
        self.report.setToolTip(self.tr("Everything about them, for them, as a page or JSON  Shift+A"))
        self.report.clicked.connect(self.save_report)
        self.saving = SavingReport(workplace, self)
        self.keeping = KeepingPart()
        self._buttons = QWidget()
        self.keeping.basis_chosen.connect(self._set_basis)
        self.keeping.taken_back.connect(self._take_back)
        self._lay_out()

    def show_person(self, page: PersonPage, here: wording.Whereabouts) -> None:
        """Show somebody's answers."""
        if self._person is None or self._person.id != page.person.id:
            self._is_open = False
        self._person, self._consents = page.person, page.consents
        desk = self._workplace.desk
        privacy = privacy_of(desk, page.person.id)
        self.keeping.show_privacy(privacy, desk.settings)
        for kind, line in self.lines.items():
            answers = [one for one in page.consents if one.kind is kind]
            newest = answers[-1] if answers else None
            line.show_answer(self._answer_words(newest, here), newest)
        since = (
            day_words(here.local(page.person.created_at).date(), here.today) if page.person.created_at else ""
        )
        source = f"({page.person.source})" if page.person.source else ""
        heard_from = " ".join(part for part in (since, source) if part) or self.tr("not known")
        self._heard_from.setText(heard_from)
        left = page.person.do_not_contact
        self.leave_alone.setText(self.tr("May be contacted again") if left else self.tr("Leave them alone"))
        self.leave_alone.updateGeometry()
        self._show_parts()

    def open_or_close(self) -> None:
        """Show Yes and No for each consent, or the answers alone again."""
        self._is_open = not self._is_open
        self._show_parts()
        if self._is_open:
            self.lines[ConsentKind.KEEP].yes.setFocus(Qt.FocusReason.TabFocusReason)
            self.opened.emit()

    def is_open(self) -> bool:
        """Tell whether answers can be written down."""
        return self._is_open

    def _show_parts(self) -> None:
        for line in self.lines.values():
            line.show_parts(asking=self._is_open)
        left = self._person is not None and self._person.do_not_contact
        self.leave_alone.setVisible(self._is_open or left)
        for button in (self.in_full, self.report, self.erase):
            be_there(button, self._is_open)
        be_there(self._buttons, self._is_open or left)
        self.keeping.show_parts(asking=self._is_open)
        answered = any(line.is_answered for line in self.lines.values())
        closed = not (self._is_open or left or answered or self.keeping.says_something())
        be_there(self.keeping, not closed)
        for label in (self._since, self._heard_from):
            label.setVisible(not closed)
        since = wording.dotted(
            f"{self._since.text()} {self._heard_from.text()}", self.tr("no consent asked yet")
        )
        self.show_quietly(since if closed else "")
        self.change.setText(self.tr("Close") if self._is_open else self.tr("Answers"))
        self.change.updateGeometry()

    def answer(self, kind: ConsentKind, *, given: bool) -> None:
        """Record an answer."""
        if self._person is not None:
            desk, person_id = self._workplace.desk, self._person.id
            self._workplace.do(lambda: record_consent(desk, person_id, ConsentAnswer(kind, given)))

    def ask_in_full(self) -> None:
        """Write down an answer with its words, way, day and end."""
        if self._person is not None:
            ConsentDialog(self._workplace, self._person, self._consents, self).open()

    def save_report(self) -> None:
        """Ask where their access report goes, and save it there."""
        if self._person is not None:
            self.saving.ask(self._person)

    def _set_basis(self, basis: LawfulBasis | None) -> None:
        if self._person is not None:
            desk, person_id = self._workplace.desk, self._person.id
            self._workplace.do(lambda: set_lawful_basis(desk, person_id, basis))

    def _take_back(self) -> None:
        if self._person is not None:
            desk, person_id = self._workplace.desk, self._person.id
            self._workplace.do(lambda: take_back_erasure(desk, [person_id]))

    def toggle_contact(self) -> None:
        """They asked to be left alone, or may be contacted again."""
        if self._person is not None:
            desk, person = self._workplace.desk, self._person
            wanted = not person.do_not_contact
            self._workplace.do(lambda: set_do_not_contact(desk, person.id, do_not_contact=wanted))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(self.lines.values()):
            for column, widget in enumerate((line.label, line.state, line.yes, line.no)):
                grid.addWidget(widget, number, column, Qt.AlignmentFlag.AlignVCenter)
            line.yes.clicked.connect(partial(self._press, line.kind, True))
            line.no.clicked.connect(partial(self._press, line.kind, False))
        grid.addWidget(self._since, len(self.lines), 0)
        grid.addWidget(self._heard_from, len(self.lines), 1, 1, 3)
        self.add(grid)
        self.add(self.keeping)
        row = FlowLayout(parent=self._buttons)
        for button in (self.in_full, self.report, self.leave_alone, self.erase):
            row.addWidget(button)
        self.add(self._buttons)

    def _press(self, kind: ConsentKind, given: bool, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.answer(kind, given=given)

    def _answer_words(self, answer: records.Consent | None, here: wording.Whereabouts) -> str:
        if answer is None:
            return self.tr("not asked")
        since = day_words(answer.on, here.today)
        if not answer.given:
            return self.tr("no, {day}").format(day=since)
        if not is_live(answer.until, here.today) and answer.until is not None:
            return self.tr("ended {day}").format(day=day_words(answer.until, here.today))
        if answer.until is not None:
            return self.tr("until {day}").format(day=day_words(answer.until, here.today))
        return self.tr("yes, {day}").format(day=since)
