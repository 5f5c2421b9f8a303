"""How a contact reads in the list: who and where, what they know, how and when one knows them."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from recruiterdesk.operations.network import profile_details
from recruiterdesk.storage.queries.network_list import NetworkRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.people.rows import job_words
from recruiterdesk.ui.pages.person.words import known_from_words
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def contact_item(row: NetworkRow, today: dt.date) -> RowItem:
    """Return a contact as a painted row."""
    known = profile_details(row.profile)
    help_words = known.can_help_with
    if help_words:
        help_words = QCoreApplication.translate("network", "can help: {what}").format(what=help_words)
    left_alone = QCoreApplication.translate("network", "asked to be left alone")
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(job_words(row.title, row.company), row.place),
        chip_text=left_alone if row.do_not_contact else "",
        chip_tone=Tone.AMBER,
        columns=(
            (wording.dotted(known.function, known.industry, known.seniority), help_words),
            (last_contact_words(row.last_contact_on, today), known_from_words(known.how_we_know)),
        ),
    )
    return RowItem(row.person_id, view)


def last_contact_words(day: dt.date | None, today: dt.date) -> str:
    """Write "in contact 12 May", with the year where it is another; or that no contact is known."""
    if day is None:
        return QCoreApplication.translate("network", "no contact known")
    pattern = QCoreApplication.translate("network", "d MMMM")
    if day.year != today.year:
        pattern = QCoreApplication.translate("network", "d MMMM yyyy")
    said = QCoreApplication.translate("network", "in contact {day}")
    return said.format(day=wording.written_day(day, pattern))
