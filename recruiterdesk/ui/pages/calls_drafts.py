"""The mail or message that is owed to somebody: its words, and how it is recorded once it was sent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from recruiterdesk.domain.drafts import DraftKind, DraftTemplate, FilledDraft, fill_draft
from recruiterdesk.domain.placeholders import GuideValues
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind
from recruiterdesk.operations.announcing import record_announced
from recruiterdesk.operations.applications import decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.messages import record_message_sent
from recruiterdesk.operations.notes import write_note
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.calls_draft_kinds import (
    ANSWERS,
    ASKS_WHEN,
    WITH_NEXT_WORD,
    drafts_for,
    subject_of,
)
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import about, conversation_language, day_in, guide_values


@dataclass(frozen=True, slots=True)
class OwedMessage:
    """One message to one person; with `next_word_on` it promises the next word, else it tells the outcome.

    Attributes:
        kinds: what else they may be written to with, this one first.
        template: the words before they are filled.
        values: what fills them.
        application_id: the application that it speaks of, where that is a particular one.
    """

    person_id: int
    name: str
    address: str
    number: str
    kind: DraftKind
    kinds: tuple[DraftKind, ...]
    template: DraftTemplate
    values: GuideValues
    next_word_on: dt.date | None
    application_id: int | None = None

    @property
    def filled(self) -> FilledDraft:
        """The words with their values in place."""
        return fill_draft(self.template, self.values)

    def answered(self, answers: Mapping[str, str]) -> OwedMessage:
        """Return the message with values that the user gave, by the name of their placeholder."""
        return replace(self, values=replace(self.values, **dict(answers)))  # type: ignore[arg-type]


def owed_message(desk: Desk, person_id: int, kind: DraftKind | None = None) -> OwedMessage:
    """Return the message that is owed to a person, or one of a kind.

    Owed is the answer where one is open, else "no news yet".

    Raises:
        Refusal: there is no such person.
    """
    sheet = call_sheet(desk, person_id)
    here = whereabouts(desk)
    settings = desk.settings
    kinds = drafts_for(sheet, here)
    chosen = kind or kinds[0]
    language = conversation_language(sheet, settings)
    values = guide_values(sheet, settings, here)
    phone = sheet.page.number_to_call
    subject = subject_of(sheet, chosen)
    if subject is not None:
        values = about(subject, values)
    next_on = None
    if chosen in WITH_NEXT_WORD:
        next_on = sheet.rules.at_work.add_working_days(here.today, settings.promise_days)
        values = replace(values, date=day_in(language, next_on))
    return OwedMessage(
        person_id,
        sheet.page.person.full_name,
        sheet.page.emails[0].address if sheet.page.emails else "",
        phone.number if phone else "",
        chosen,
        tuple(dict.fromkeys((chosen, *kinds))),
        Texts(desk).draft(chosen, language, sheet.page.person.form_of_address),
        values,
        next_on,
        subject.application.id if subject is not None else None,
    )


def record_sent(desk: Desk, message: OwedMessage, said: str) -> None:
    """Record that the message was sent; one that tells nothing is a note in the history, in these words.

    "I close this for now" ends the application as gone silent; a text that asks when to call is a try.

    Raises:
        Refusal: the person is gone.
    """
    if message.kind in ANSWERS:
        record_attempt(desk, message.person_id, Reached(AttemptOutcome.TOLD_IN_WRITING))
    elif message.kind in WITH_NEXT_WORD:
        record_message_sent(desk, message.person_id, message.next_word_on)
    elif message.kind in ASKS_WHEN:
        record_attempt(desk, message.person_id, Reached(AttemptOutcome.MESSAGE_SENT))
    elif message.kind is DraftKind.ANNOUNCE_FIRST:
        record_announced(desk, message.person_id)
    elif message.kind is DraftKind.WENT_SILENT and message.application_id is not None:
        decline_application(desk, message.application_id, Ending(DispositionKind.WENT_SILENT))
    else:
        write_note(desk, message.person_id, said)
