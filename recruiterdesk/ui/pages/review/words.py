"""How long data is kept, in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.keeping import KeptUntil, WhyKept
from recruiterdesk.domain.words import CountedFrom, LawfulBasis
from recruiterdesk.storage.queries.keeping import PastRow, PlannedRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewPage", text)


def basis_words() -> dict[LawfulBasis, str]:
    """Return each lawful basis in words, with the letter of the regulation's article."""
    return {
        LawfulBasis.CONSENT: tr("Consent (a)"),
        LawfulBasis.CONTRACT: tr("Steps before a contract (b)"),
        LawfulBasis.LEGAL_OBLIGATION: tr("Legal obligation (c)"),
        LawfulBasis.LEGITIMATE_INTERESTS: tr("Legitimate interests (f)"),
    }


def why_words(until: KeptUntil, months: int, counted_from: CountedFrom) -> str:
    """Say what decides the day."""
    if until.why is WhyKept.BY_HAND:
        return tr("a day that you set")
    if until.why is WhyKept.CONSENT:
        return tr("as far as they agreed")
    if until.why is WhyKept.SAID_NO:
        return tr("they said no to more")
    span = tr("1 month") if months == 1 else tr("{count} months").format(count=months)
    if counted_from is CountedFrom.TOLD:
        return tr("{span} after they were told").format(span=span)
    return tr("{span} after the last contact").format(span=span)


def past_words(count: int) -> str:
    """Say how many are past their day."""
    if not count:
        return tr("Nobody is past their date")
    if count == 1:
        return tr("One person is past their date")
    return tr("{people} are past their date").format(people=wording.opening(wording.counted_people(count)))


def on_their_day_words() -> str:
    """Say what becomes of who is to be erased, also in texts about others."""
    gone = tr("On their day people go out of the desk and its backups for good.")
    named = tr("Where you named them with others, “somebody who was erased” stands instead.")
    return f"{gone} {named}"


def past_item(row: PastRow, why: str) -> RowItem:
    """Return the row of somebody whose day is past."""
    kept = tr("Kept until {day}").format(day=wording.full_day(row.until.day))
    chip = tr("asked on {day}").format(day=wording.day_and_month(row.asked_on)) if row.asked_on else ""
    if row.facts.in_play:
        chip = tr("still in play")
    elif row.person.do_not_contact:
        chip = tr("do not contact")
    view = RowView(
        row.person.full_name, row.person.full_name, wording.dotted(kept, why), chip_text=chip,
        chip_tone=Tone.CALM,
    )  # fmt: skip
    return RowItem(row.person.id, view)


def stayed_words(names: Sequence[str]) -> str:
    """Say who was not erased though their day had come."""
    if len(names) == 1:
        said = tr("{name} was not erased: they are in play again, or wait for an answer.")
        return said.format(name=names[0])
    said = tr("{people} were not erased: they are in play again, or wait for an answer.")
    return said.format(people=wording.opening(wording.counted_people(len(names))))


def planned_item(row: PlannedRow) -> RowItem:
    """Return the row of somebody who is to be erased."""
    said = erased_words(row.planned.due_on)
    return RowItem(row.person.id, RowView(row.person.full_name, row.person.full_name, said))


def erased_words(day: dt.date) -> str:
    """Say when somebody is erased."""
    return tr("Will be erased on {day}").format(day=wording.full_day(day))
