"""Drafts of mails and short texts, and the links that hand them to the mail program or the phone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.placeholders import OF_INTRODUCTIONS, PLACEHOLDERS, SPOKEN_ONLY, GuideValues, fill
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.wordings import read_wordings
from recruiterdesk.domain.words import FormOfAddress

WRITABLE = PLACEHOLDERS - SPOKEN_ONLY
# What a stranger may hear or see: no role, client or outcome.
IN_SHORT_TEXTS = frozenset({"salutation", "first_name", "me", "my_phone", "reach_me"})
MAILTO_LIMIT = 1900

_E164 = re.compile(r"\+[1-9]\d{6,14}")


class DraftKind(StrEnum):
    """The mails and short texts that have a draft."""

    TOLD_IN_WRITING = "told_in_writing"
    TOLD_AFTER_APPLYING = "told_after_applying"
    TOLD_AFTER_SCREENING = "told_after_screening"
    TOLD_AFTER_FINAL = "told_after_final"
    TOLD_OFFER_WITHDRAWN = "told_offer_withdrawn"
    TOLD_FILLED = "told_filled"
    TOLD_FILLED_INSIDE = "told_filled_inside"
    TOLD_CANCELLED = "told_cancelled"
    TOLD_LATE = "told_late"
    ANNOUNCE_FIRST = "announce_first"
    FIND_A_TIME = "find_a_time"
    FIRST_UNANSWERED_CALL = "first_unanswered_call"
    HOLDING_MESSAGE = "holding_message"
    RUNNER_UP = "runner_up"
    OFFER_FREE = "offer_free"
    REPLY_MESSAGE = "reply_message"
    MISSED_CALLBACK = "missed_callback"
    WORD_FROM_CLIENT = "word_from_client"
    WORD_FROM_CLIENT_COSTS = "word_from_client_costs"
    TELL_CLIENT_WITHDREW = "tell_client_withdrew"
    TELL_CLIENT_TURNED_DOWN = "tell_client_turned_down"
    TELL_CLIENT_WENT_SILENT = "tell_client_went_silent"
    WENT_SILENT = "went_silent"
    ROLE_FROZEN = "role_frozen"
    THANKS = "thanks"
    THANKS_REFERRAL = "thanks_referral"
    CONFIRM_CONSENT = "confirm_consent"
    ASK_TO_KEEP = "ask_to_keep"
    INTRODUCTION_ASK_CANDIDATE = "introduction_ask_candidate"
    INTRODUCTION_ASK_CONTACT = "introduction_ask_contact"
    INTRODUCTION_REMIND_CANDIDATE = "introduction_remind_candidate"
    INTRODUCTION_REMIND_CONTACT = "introduction_remind_contact"
    INTRODUCTION_BOTH = "introduction_both"
    INTRODUCTION_ASKED_CANDIDATE = "introduction_asked_candidate"
    INTRODUCTION_ASKED_CONTACT = "introduction_asked_contact"
    INTRODUCTION_CAME_OF_IT_CANDIDATE = "introduction_came_of_it_candidate"
    INTRODUCTION_CAME_OF_IT_CONTACT = "introduction_came_of_it_contact"
    INTRODUCTION_THANK_CANDIDATE = "introduction_thank_candidate"
    INTRODUCTION_THANK_CONTACT = "introduction_thank_contact"
    INTRODUCTION_NO = "introduction_no"
    INTRODUCTION_OFF = "introduction_off"
    VOICEMAIL = "voicemail"
    VOICEMAIL_HINT = "voicemail_hint"


# Heard by whoever plays the mailbox, or read on a locked screen.
SHORT_TEXTS = frozenset(
    {
        DraftKind.FIRST_UNANSWERED_CALL,
        DraftKind.FIND_A_TIME,
        DraftKind.VOICEMAIL,
        DraftKind.VOICEMAIL_HINT,
    }
)


# Sent before both agreed, or where it came to nothing: no name of the other side can stand in them.
NAMELESS = frozenset(
    {
        DraftKind.INTRODUCTION_ASK_CANDIDATE,
        DraftKind.INTRODUCTION_ASK_CONTACT,
        DraftKind.INTRODUCTION_REMIND_CANDIDATE,
        DraftKind.INTRODUCTION_REMIND_CONTACT,
        DraftKind.INTRODUCTION_NO,
        DraftKind.INTRODUCTION_OFF,
    }
)
# Sent once both agreed.
NAMING = frozenset(kind for kind in DraftKind if kind.startswith("introduction_")) - NAMELESS
_OF_THEMSELVES = frozenset({"salutation", "first_name", "me", "my_phone", "reach_me"})


@dataclass(frozen=True, slots=True)
class DraftTemplate:
    """A draft before it is filled; a short text has no subject.

    Attributes:
        kind: what it is for.
        language: the language it is written in.
        subject: one line, to be filled, empty for a short text.
        body: paragraphs, to be filled, parted by empty lines.
    """

    kind: DraftKind
    language: Language
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail or short text in its final words; lines end with a line feed."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class FilledDraft:
    """A draft with its values in place.

    Attributes:
        draft: the words, with a gap ("…") where something is missing.
        missing: the placeholders without a value; with any, the draft is not ready to be sent.
    """

    draft: Draft
    missing: tuple[str, ...]


def allowed_in(kind: DraftKind) -> frozenset[str]:
    """Return the placeholders that a draft of this kind may use."""
    if kind in SHORT_TEXTS:
        return IN_SHORT_TEXTS
    if kind in NAMELESS:
        return _OF_THEMSELVES | {"blurb", "contact_as", "until"}
    if kind in NAMING:
        return _OF_THEMSELVES | {"blurb", "contact_as", "candidate", "contact", "introduced_on"}
    return WRITABLE - OF_INTRODUCTIONS


def parse_draft(text: str, form: FormOfAddress = FormOfAddress.FORMAL) -> DraftTemplate:
    """Read a draft from its JSON text.

    Args:
        text: the content of resources/guides/LANGUAGE/drafts/KIND.json.
        form: Sie or Du, where the text knows both.

    Raises:
        Refusal: text_unreadable, text_unknown_placeholder, text_unknown_condition, text_unbalanced.
    """
    record = read_wordings(text, form)
    kind, language = record.name("kind"), record.name("language")
    if kind not in set(DraftKind) or language not in set(Language):
        raise Refusal("text_unreadable", where="kind, language")
    allowed = allowed_in(DraftKind(kind))
    body = "\n\n".join(record.lines("body", allowed))
    if not body:
        raise Refusal("text_unreadable", where="body")
    return DraftTemplate(DraftKind(kind), Language(language), record.words("subject", allowed), body)


def fill_draft(template: DraftTemplate, values: GuideValues) -> FilledDraft:
    """Put the values into a draft; what is missing is named, subject first."""
    subject, body = fill(template.subject, values), fill(template.body, values)
    missing = tuple(dict.fromkeys(subject.missing + body.missing))
    return FilledDraft(Draft(" ".join(subject.text.split()), body.text), missing)


def mailto_url(address: str, draft: Draft) -> str | None:
    """Return the link that opens the draft in the mail program; several addresses are parted by commas.

    None where it is longer than 1,900 characters, which mail programs cut off: copy the text instead.
    """
    fields = {"subject": draft.subject, "body": draft.body.replace("\r\n", "\n").replace("\n", "\r\n")}
    query = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields.items() if text)
    to = ",".join(quote(one.strip(), safe="@") for one in address.split(","))
    url = f"mailto:{to}" + (f"?{query}" if query else "")
    return url if len(url) <= MAILTO_LIMIT else None


def tel_url(e164: str) -> str:
    """Return the link that dials a number such as "+34612345678".

    Raises:
        Refusal: phone_not_e164.
    """
    return f"tel:{_checked(e164)}"


def sms_url(e164: str, draft: Draft) -> str:
    """Return the link that opens a short text to a number.

    Raises:
        Refusal: phone_not_e164.
    """
    return f"sms:{_checked(e164)}?body={quote(draft.body, safe='')}"


def _checked(e164: str) -> str:
    if not _E164.fullmatch(e164):
        raise Refusal("phone_not_e164", number=e164)
    return e164
