"""What comes next for an introduction, with the one button that does it and the others beside it."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.introductions import Move
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.introductions.cards import ending_words, outcome_words
from recruiterdesk.ui.pages.introductions.steps import Step, agreed_before, step_words
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text

_OWED = (Step.THANK, Step.WRITE)


class NextCard(Notice):
    """Blue where it is the recruiter's move, calm where one waits.

    Signals:
        step_wanted: the step whose button was pressed.
        ending_wanted: it is to end here.
    """

    step_wanted = Signal(object)
    ending_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Tone.BLUE, parent)
        self._steps: tuple[Step, ...] = ()
        self._why = Text()
        self.first = PrimaryButton("", "↵")
        self.second = PlainButton("")
        self.second.setToolTip(self.tr("Another way to go on from here"))
        self.end = PlainButton(self.tr("It ends here…"))
        self.end.setToolTip(self.tr("Somebody said no, no reply, or a new job  X"))
        self.first.clicked.connect(self._ask_for_first)
        self.second.clicked.connect(self._ask_for_second)
        self.end.clicked.connect(self.ending_wanted)
        row = FlowLayout()
        for button in (self.first, self.second, self.end):
            row.addWidget(button)
        self.add(self._why)
        self.add(row)

    def why(self) -> str:
        return self._why.text()

    def show_view(self, view: IntroductionView, steps: tuple[Step, ...], today: dt.date) -> None:
        """Show what is next, the first of the steps as the one thing to do."""
        self._steps = steps
        owed = bool(steps) and steps[0] in _OWED
        is_ours = bool(steps) and (view.card.is_due or view.card.move is None or owed)
        self.show_tone(Tone.BLUE if is_ours else Tone.CALM)
        self.show_text(self._headline(view, steps))
        self._why.setText(f"{self._past(view)}." if owed else why_words(view, today))
        be_there(self._why, bool(self._why.text()))
        for button, number in ((self.first, 0), (self.second, 1)):
            wanted = number < len(steps)
            be_there(button, wanted)
            button.setText(step_words(steps[number], view) if wanted else "")
            button.updateGeometry()
        be_there(self.end, bool(view.follows))

    def _headline(self, view: IntroductionView, steps: tuple[Step, ...]) -> str:
        if not steps:
            return self._past(view)
        if view.card.is_due or view.card.state is IntroductionState.IDEA or steps[0] in _OWED:
            step = step_words(steps[0], view)
            return self.tr("Next: {step}").format(step=step[:1].lower() + step[1:])
        if view.card.state is IntroductionState.OUTCOME:
            return self._past(view)
        waiting = {
            IntroductionState.CANDIDATE_ASKED: self.tr("Waiting for {candidate}’s answer"),
            IntroductionState.CONTACT_ASKED: self.tr("Waiting for {contact}’s answer"),
        }.get(view.card.state, self.tr("They know each other now"))
        return waiting.format(**_first_names(view))

    def _past(self, view: IntroductionView) -> str:
        if view.card.state is IntroductionState.OUTCOME:
            return self.tr("What came of it: {outcome}").format(outcome=outcome_words(view.card.outcome))
        return self.tr("It ended: {why}").format(why=ending_words(view.card.state))

    def _ask_for_first(self) -> None:
        if self._steps:
            self.step_wanted.emit(self._steps[0])

    def _ask_for_second(self) -> None:
        if len(self._steps) > 1:
            self.step_wanted.emit(self._steps[1])


def why_words(view: IntroductionView, today: dt.date) -> str:
    """Say in a sentence why this is next, or from which day on."""
    card = view.card
    if card.consent_over:
        return QCoreApplication.translate(
            "introductions",
            "The consent has run out: ask again, or let it end here. Nothing goes out until then.",
        )
    if agreed_before(view):
        said = QCoreApplication.translate(
            "introductions",
            "{candidate} agreed before to be mentioned. {contact} is asked without a name, employer or link.",
        )
        return said.format(**_first_names(view))
    if card.state is IntroductionState.IDEA:
        return QCoreApplication.translate(
            "introductions", "The candidate decides first. The contact knows nothing."
        )
    if card.move is None:
        return ""
    if card.move.move in (Move.CANDIDATE_SILENT, Move.CONTACT_SILENT) and card.is_due:
        return QCoreApplication.translate("introductions", "You reminded them, and nobody replied.")
    if card.is_due:
        return _due_reason(view)
    day = wording.near_day(card.move.due_on, today)
    said = {
        Move.REMIND_CANDIDATE: QCoreApplication.translate("introductions", "You can remind them {day}."),
        Move.REMIND_CONTACT: QCoreApplication.translate("introductions", "You can remind them {day}."),
        Move.FOLLOW_UP: QCoreApplication.translate("introductions", "Ask how it went {day}."),
    }.get(card.move.move, QCoreApplication.translate("introductions", "Without a reply it ends {day}."))
    return said.format(day=day)


def _due_reason(view: IntroductionView) -> str:
    move = view.card.move.move if view.card.move is not None else None
    said = (
        {
            Move.ASK_CONTACT: QCoreApplication.translate(
                "introductions", "{candidate} said yes. {contact} is asked without a name, employer or link."
            ),
            Move.INTRODUCE: QCoreApplication.translate(
                "introductions", "Both have said yes: one mail to both, then you leave the thread."
            ),
            Move.REMIND_CANDIDATE: QCoreApplication.translate(
                "introductions", "{candidate} has not replied."
            ),
            Move.REMIND_CONTACT: QCoreApplication.translate("introductions", "{contact} has not replied."),
            Move.FOLLOW_UP: QCoreApplication.translate(
                "introductions", "Call {candidate} or {contact}: have they talked, and what came of it?"
            ),
        }.get(move, "")
        if move is not None
        else ""
    )
    return said.format(**_first_names(view))


def _first_names(view: IntroductionView) -> dict[str, str]:
    return {
        "candidate": first_name(view.candidate.given, view.candidate.full_name),
        "contact": first_name(view.contact.given, view.contact.full_name),
    }
