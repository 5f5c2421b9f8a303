"""How an introduction reads: both people, and the one thing to do or to wait for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.introductions import EXITS, Move
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.storage.queries.introductions import IntroductionCard, Side
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def card_item(
    card: IntroductionCard, today: dt.date, reasons: Sequence[str] = (), *, owes_thanks: bool = False
) -> RowItem:
    """Return a card of the board: `trailing` is the contact, `subtitle` what they do.

    An idea says how many reasons speak for it, and its tooltip which.
    """
    chip, tone = chip_of(card, today, owes_thanks=owes_thanks)
    if reasons and card.state is IntroductionState.IDEA:
        chip = reasons_words(len(reasons))
    view = RowView(
        initials_of=card.candidate.name,
        title=card.candidate.name,
        subtitle=card.contact.company if card.introduced_on is not None else work_words(card.contact),
        trailing=card.contact.name,
        chip_text=chip,
        chip_tone=tone,
        tooltip="\n".join(reasons),
        accessible=", ".join(
            part for part in (pair_words(card), work_words(card.contact), chip, *reasons) if part
        ),
    )
    return RowItem(card.id, view)


def reasons_words(count: int) -> str:
    """Write "1 reason", "3 reasons"."""
    if count == 1:
        return QCoreApplication.translate("introductions", "1 reason")
    return QCoreApplication.translate("introductions", "{count} reasons").format(count=count)


def ended_item(card: IntroductionCard, today: dt.date) -> RowItem:
    """Return an introduction that ended without one, as a row of a list."""
    view = RowView(
        initials_of=card.candidate.name,
        title=pair_words(card),
        subtitle=work_words(card.contact),
        trailing=day_words(card.state_since, today),
        chip_text=ending_words(card.state),
    )
    return RowItem(card.id, view)


def pair_words(card: IntroductionCard) -> str:
    """Write "Nora Lang → Mara Lind"."""
    return f"{card.candidate.name} → {card.contact.name}"


def work_words(side: Side) -> str:
    """Write "Tailspin · design lead"."""
    return wording.dotted(side.company, side.title)


def chip_of(
    card: IntroductionCard, today: dt.date, *, owes_thanks: bool = False, agreed_before: bool = False
) -> tuple[str, Tone]:
    """Return the one thing to do, in blue, or what is waited for; of what ended, why.

    `agreed_before` says of an idea that the candidate need not be asked.
    """
    if card.state in EXITS:
        return ending_words(card.state), Tone.CALM
    if agreed_before:
        said = QCoreApplication.translate("introductions", "ask {name}, unnamed")
        return said.format(name=first_name("", card.contact.name)), Tone.CALM
    if owes_thanks:
        return QCoreApplication.translate("introductions", "hired – thank both"), Tone.BLUE
    if card.state is IntroductionState.OUTCOME:
        return _outcome_chip(card)
    if card.move is not None and card.is_due:
        return _due_words(card), Tone.BLUE
    return _waiting_words(card, today), Tone.CALM


def ending_words(state: IntroductionState) -> str:
    """Say how an introduction ended without one."""
    return {
        IntroductionState.CANDIDATE_SAID_NO: QCoreApplication.translate("introductions", "candidate said no"),
        IntroductionState.CONTACT_SAID_NO: QCoreApplication.translate("introductions", "contact said no"),
        IntroductionState.NO_REPLY: QCoreApplication.translate("introductions", "no reply"),
        IntroductionState.CONSENT_ENDED: QCoreApplication.translate("introductions", "consent ended"),
        IntroductionState.CANDIDATE_PLACED: QCoreApplication.translate("introductions", "has a new job"),
    }.get(state, "")


def outcome_words(outcome: str) -> str:
    """Say what came of an introduction."""
    return (
        {
            IntroductionOutcome.INTERVIEW: QCoreApplication.translate("introductions", "interview"),
            IntroductionOutcome.HIRED: QCoreApplication.translate("introductions", "hired"),
            IntroductionOutcome.ADVICE: QCoreApplication.translate("introductions", "good advice"),
            IntroductionOutcome.NOTHING: QCoreApplication.translate("introductions", "nothing this time"),
        }.get(IntroductionOutcome(outcome), "")
        if outcome
        else ""
    )


def _outcome_chip(card: IntroductionCard) -> tuple[str, Tone]:
    if card.move is not None and card.is_due:
        return _due_words(card), Tone.BLUE
    return outcome_words(card.outcome), Tone.CALM


def _due_words(card: IntroductionCard) -> str:
    move = card.move.move if card.move is not None else None
    said = (
        {
            Move.REMIND_CANDIDATE: QCoreApplication.translate("introductions", "{days} d · remind them"),
            Move.REMIND_CONTACT: QCoreApplication.translate("introductions", "{days} d · remind them"),
            Move.CANDIDATE_SILENT: QCoreApplication.translate("introductions", "{days} d · no reply"),
            Move.CONTACT_SILENT: QCoreApplication.translate("introductions", "{days} d · no reply"),
            Move.ASK_CONTACT: QCoreApplication.translate("introductions", "yes · ask the contact"),
            Move.RENEW_CONSENT: QCoreApplication.translate("introductions", "consent ran out"),
            Move.INTRODUCE: QCoreApplication.translate("introductions", "write the intro"),
            Move.FOLLOW_UP: QCoreApplication.translate("introductions", "{days} d · ask how it went"),
        }[move]
        if move is not None
        else ""
    )
    return said.format(days=_days(card))


def _days(card: IntroductionCard) -> int:
    """Return the days since it was made, else those in its state."""
    if card.introduced_on is None:
        return card.days
    return card.days + (card.state_since - card.introduced_on).days


def _waiting_words(card: IntroductionCard, today: dt.date) -> str:
    if card.state is IntroductionState.IDEA:
        said = QCoreApplication.translate("introductions", "ask {name}")
        return said.format(name=first_name("", card.candidate.name))
    if card.state in (IntroductionState.CANDIDATE_ASKED, IntroductionState.CONTACT_ASKED):
        return _asked_words(card)
    if card.move is not None and card.move.move is Move.FOLLOW_UP:
        days = (card.move.due_on - card.introduced_on).days if card.introduced_on else card.days
        said = QCoreApplication.translate("introductions", "{days}-day call on {day}")
        return said.format(days=days, day=_near(card.move.due_on, today))
    if card.state is IntroductionState.TALKED:
        return QCoreApplication.translate("introductions", "they talked")
    return QCoreApplication.translate("introductions", "introduced")


def _asked_words(card: IntroductionCard) -> str:
    unnamed = card.state is IntroductionState.CONTACT_ASKED
    if card.move is not None and card.move.move in (Move.CANDIDATE_SILENT, Move.CONTACT_SILENT):
        said = QCoreApplication.translate("introductions", "reminded, asked {days} d ago")
    elif card.days == 0:
        said = QCoreApplication.translate("introductions", "asked today")
    else:
        said = QCoreApplication.translate("introductions", "asked {days} d ago")
    if unnamed:
        said = QCoreApplication.translate("introductions", "{asked}, unnamed").format(asked=said)
    return said.format(days=card.days)


def _near(day: dt.date, today: dt.date) -> str:
    """Write "Thu" within a week, else "12 Jan"."""
    if 0 <= (day - today).days <= wording.DAYS_BY_NAME:
        return wording.near_day(day, today)
    return wording.short_day(day)
