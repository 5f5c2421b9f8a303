"""How a person reads in a list: who, where, up for what, and how long they have waited."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.waiting import calmness
from recruiterdesk.domain.words import Stage
from recruiterdesk.storage.queries.people import PersonRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.promise_chip import promise_chip
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def person_item(row: PersonRow) -> RowItem:
    """Return a person as a painted row."""
    chip, tone = _chip(row)
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(job_words(row.title, row.company), row.place) or _address(row),
        trailing=_application_words(row),
        chip_text=chip,
        chip_tone=tone,
    )
    return RowItem(row.id, view)


def job_words(title: str, company: str) -> str:
    """Write "Senior Backend Engineer at Litware", or what of it is known."""
    if title and company:
        said = QCoreApplication.translate("people", "{title} at {company}")
        return said.format(title=title, company=company)
    return title or company


def _address(row: PersonRow) -> str:
    return next(iter((*row.emails, *map(wording.written_number, row.phones))), "")


def _application_words(row: PersonRow) -> str:
    if row.stage is None:
        return ""
    return wording.dotted(spoken_title(row.role), spoken_client(row.client), _how_far(row))


def _how_far(row: PersonRow) -> str:
    """Say at which stage they are; who is no longer in play is not said to be."""
    stage = wording.stage_word(row.stage_key)
    if not row.has_ended or row.stage is Stage.HIRED:
        return stage
    return QCoreApplication.translate("people", "ended at {stage}").format(stage=stage)


def _chip(row: PersonRow) -> tuple[str, Tone]:
    if row.promise is not None:
        days, promise = row.working_days_waiting or 0, row.promise
        return promise_chip(promise.on, promise.today, days, is_broken=promise.is_broken)
    if row.working_days_waiting is None:
        return "", Tone.CALM
    days = row.working_days_waiting
    return wording.wait_chip(days, calmness(days, row.colours))
