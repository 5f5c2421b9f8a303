"""Every introduction with its days, newest first: the proof of who introduced whom, and when."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.introductions import IntroductionCard, may_be_mentioned
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.introductions.cards import chip_of, pair_words, work_words
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def dated_item(desk: Desk, card: IntroductionCard, today: dt.date, *, owes_thanks: bool) -> RowItem:
    """Return an introduction as a row of the list: who to whom, the day of it, and how it stands."""
    stands, tone = chip_of(card, today, owes_thanks=owes_thanks, agreed_before=agreed_already(desk, card))
    view = RowView(
        initials_of=card.candidate.name,
        title=pair_words(card),
        subtitle=work_words(card.contact),
        trailing=day_words(card),
        chip_text=stands,
        chip_tone=tone,
    )
    return RowItem(card.id, view)


def agreed_already(desk: Desk, card: IntroductionCard) -> bool:
    """Tell whether an idea rests on a consent that is there: the candidate need not be asked."""
    pair = card.candidate.person_id, card.contact.person_id
    return card.state is IntroductionState.IDEA and may_be_mentioned(desk, *pair)


def day_words(card: IntroductionCard) -> str:
    """Write "introduced 22 September 2026", else since when it stands as it does."""
    if card.introduced_on is not None:
        said = QCoreApplication.translate("introductions", "introduced {day}")
        return said.format(day=wording.full_day(card.introduced_on))
    said = QCoreApplication.translate("introductions", "since {day}")
    return said.format(day=wording.full_day(card.state_since))


def newest_first(card: IntroductionCard) -> tuple[dt.date, int]:
    """Order by the day of the introduction, else by that of the state."""
    return (card.introduced_on or card.state_since, card.id)
