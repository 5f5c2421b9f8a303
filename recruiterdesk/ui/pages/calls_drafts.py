"""The mail or message that is owed to somebody: its words, and how it is recorded once it was sent."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from recruiterdesk.domain.drafts import DraftKind, FilledDraft, fill_draft
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.salutation import Addressee, Language, greeting
from recruiterdesk.domain.words import AttemptOutcome, FormOfAddress
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.messages import record_message_sent
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_sheet import CallSheet, call_sheet
from recruiterdesk.storage.queries.today import ClientWord
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import draft_text, language_named
from recruiterdesk.ui.pages.calls_values import conversation_language, guide_values

COST_AFTER_DAYS = 5
_COST = {Language.EN: "other offers held: {count}", Language.DE: "andere Angebote liegen vor: {count}"}


@dataclass(frozen=True, slots=True)
class OwedMessage:
    """One message to one person; with `next_word_on` it promises the next word, else it tells the outcome."""

    person_id: int
    name: str
    address: str
    number: str
    kind: DraftKind
    filled: FilledDraft
    next_word_on: dt.date | None


def owed_message(desk: Desk, person_id: int) -> OwedMessage:
    """Return the message that is owed to a person: the answer where one is open, else "no news yet".

    Raises:
        Refusal: there is no such person.
    """
    sheet = call_sheet(desk, person_id)
    kind = _kind_for(sheet)
    here = whereabouts(desk)
    settings = desk.settings
    template = draft_text(kind, conversation_language(sheet, settings), sheet.page.person.form_of_address)
    next_on = None
    if kind is DraftKind.HOLDING_MESSAGE:
        next_on = sheet.rules.at_work.add_working_days(here.today, settings.promise_days)
    return OwedMessage(
        person_id,
        sheet.page.person.full_name,
        sheet.page.emails[0].address if sheet.page.emails else "",
        next((phone.number for phone in sheet.page.phones if not phone.wrong), ""),
        kind,
        fill_draft(template, guide_values(sheet, settings, here)),
        next_on,
    )


def record_sent(desk: Desk, message: OwedMessage) -> None:
    """Record that the message was sent.

    Raises:
        Refusal: the person is gone.
    """
    if message.kind is DraftKind.HOLDING_MESSAGE:
        record_message_sent(desk, message.person_id, message.next_word_on)
    else:
        record_attempt(desk, message.person_id, Reached(AttemptOutcome.TOLD_IN_WRITING))


def word_from_client(desk: Desk, word: ClientWord) -> FilledDraft:
    """Return the mail that asks a client for their word, naming everyone who waits.

    After five working days it says what the waiting costs.

    Raises:
        Refusal: nobody of those who wait is in the desk any more.
    """
    sheet = call_sheet(desk, word.person_ids[0])
    language = language_named("", desk.settings.language)
    cost = _COST[language] if word.working_days > COST_AFTER_DAYS and word.other_offers else ""
    given, _, family = word.hiring_manager.rpartition(" ")
    values = replace(
        guide_values(sheet, desk.settings, whereabouts(desk)),
        salutation=greeting(Addressee(given or family, family if given else ""), language),
        waiting=", ".join(word.names),
        cost_of_waiting=cost.format(count=word.other_offers),
    )
    return fill_draft(draft_text(DraftKind.WORD_FROM_CLIENT, language, FormOfAddress.FORMAL), values)


def _kind_for(sheet: CallSheet) -> DraftKind:
    causes = [view.closure.cause for view in sheet.to_tell if view.closure is not None]
    if not causes:
        return DraftKind.HOLDING_MESSAGE
    return DraftKind.ROLE_FROZEN if causes[0] == ROLE_FROZEN else DraftKind.TOLD_IN_WRITING
