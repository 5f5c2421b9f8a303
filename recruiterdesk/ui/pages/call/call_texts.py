"""What is said in one call: its guide, and the texts for a voicemail and a first unanswered call."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.drafts import DraftKind, fill_draft
from recruiterdesk.domain.guides import Guide, GuideKind, GuideValues, Language
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.storage.queries.talking import zone_named
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.guide_choice import guide_kind, voicemail_kind
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import conversation_language, day_in, guide_values

_HELP = "help"


@dataclass(frozen=True, slots=True)
class CallTexts:
    """Texts that are offered with an outcome; an empty one is not."""

    short_message: str
    voicemail: str


@dataclass(frozen=True, slots=True)
class OfCall:
    """What of a call decides on its guide."""

    language: Language
    is_inbound: bool
    can_offer: str = ""
    calls_again: bool = False


def elsewhere_of(sheet: CallSheet, here: wording.Whereabouts) -> wording.Elsewhere:
    """Return where the person is; the recruiter's zone where theirs is not known."""
    person = sheet.page.person
    place = wording.place_name(person.place, person.zone, zone_known=bool(person.zone))
    return wording.Elsewhere(zone_named(person.zone) or here.zone, place)


def values_of_call(
    sheet: CallSheet, settings: DeskSettings, here: wording.Whereabouts, promised_on: dt.date | None
) -> GuideValues:
    """Return what the sentences speak of; a promise made in the call is their date."""
    values = guide_values(sheet, settings, here)
    if promised_on is None:
        return values
    return replace(values, date=day_in(conversation_language(sheet, settings), promised_on))


def guide_of_call(texts: Texts, sheet: CallSheet, here: wording.Whereabouts, call: OfCall) -> Guide:
    """Return the guide; where they called it is that of their call, whatever is open.

    What one has decided to offer stands at the step at which help is spoken of.
    """
    kind = GuideKind.INBOUND if call.is_inbound else guide_kind(sheet, here, calls_again=call.calls_again)
    guide = texts.guide(kind, call.language, sheet.page.person.form_of_address)
    if not call.can_offer:
        return guide
    hint = QCoreApplication.translate("offers", "You can offer: {offers}.").format(offers=call.can_offer)
    steps = tuple(replace(step, hint=hint) if step.key == _HELP else step for step in guide.steps)
    return replace(guide, steps=steps)


def texts_of_call(texts: Texts, sheet: CallSheet, settings: DeskSettings, values: GuideValues) -> CallTexts:
    """Return the texts of a call; the short message goes with the first try only."""
    language, form = conversation_language(sheet, settings), sheet.page.person.form_of_address
    row = sheet.page.queue_row
    first_try = row is None or row.attempts == 0
    message = fill_draft(texts.draft(DraftKind.FIRST_UNANSWERED_CALL, language, form), values)
    voicemail = fill_draft(texts.draft(voicemail_kind(sheet, settings), language, form), values)
    short_message = message.draft.body if first_try and not message.missing else ""
    left = "" if voicemail.missing else " ".join(voicemail.draft.body.split())
    return CallTexts(short_message, left)
