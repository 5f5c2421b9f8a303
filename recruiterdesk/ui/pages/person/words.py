"""What the parts of a person's page are called: kinds of numbers, ways to hear, endings, turns, consents."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.endings import THEIR_OWN_CHOICE
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.stage_list import StageList
from recruiterdesk.domain.words import (
    RECORDED_ENDINGS,
    ConsentKind,
    DispositionKind,
    FormOfAddress,
    HearBy,
    PhoneKind,
    Salutation,
    Turn,
    WithdrawalReason,
)
from recruiterdesk.ui import wording


def first_name(given: str, full_name: str) -> str:
    """Return what one calls them on a page: the given name, else the first word of the name."""
    return (given or full_name).partition(" ")[0]


def phone_kinds() -> list[tuple[PhoneKind, str]]:
    return [
        (PhoneKind.PRIVATE, QCoreApplication.translate("person", "private")),
        (PhoneKind.WORK, QCoreApplication.translate("person", "work")),
        (PhoneKind.SHARED, QCoreApplication.translate("person", "shared")),
        (PhoneKind.UNKNOWN, QCoreApplication.translate("person", "not known")),
    ]


def ways_to_hear() -> list[tuple[HearBy | None, str]]:
    return [
        (None, QCoreApplication.translate("person", "not asked")),
        (HearBy.CALL, QCoreApplication.translate("person", "by a call")),
        (HearBy.ANNOUNCE, QCoreApplication.translate("person", "announced by mail, then a call")),
        (HearBy.MAIL, QCoreApplication.translate("person", "by mail only")),
        (HearBy.TEXT, QCoreApplication.translate("person", "by text, to find a time")),
    ]


def way_chip(way: HearBy | None) -> str:
    """Write how they want to hear as a chip; "" where they were not asked."""
    return {
        None: "",
        HearBy.CALL: QCoreApplication.translate("person", "wants a call"),
        HearBy.ANNOUNCE: QCoreApplication.translate("person", "announce it, then call"),
        HearBy.MAIL: QCoreApplication.translate("person", "wants it in writing"),
        HearBy.TEXT: QCoreApplication.translate("person", "text first, to find a time"),
    }[way]


def salutations() -> list[tuple[Salutation, str]]:
    return [
        (Salutation.NONE, QCoreApplication.translate("person", "by their name")),
        (Salutation.MS, QCoreApplication.translate("person", "Ms / Frau")),
        (Salutation.MR, QCoreApplication.translate("person", "Mr / Herr")),
    ]


def forms_of_address() -> list[tuple[FormOfAddress, str]]:
    return [
        (FormOfAddress.FORMAL, QCoreApplication.translate("person", "formal (Sie)")),
        (FormOfAddress.INFORMAL, QCoreApplication.translate("person", "first names (Du)")),
    ]


def languages() -> list[tuple[str, str]]:
    return [
        ("", QCoreApplication.translate("person", "as the desk")),
        ("en", "English"),
        ("de", "Deutsch"),
    ]


def stages(of_desk: StageList) -> list[tuple[str, str]]:
    """Return the desk's stages in their order: the key of each, and how it is called."""
    return [(stage.key, stage.name or wording.stage_word(stage.key)) for stage in of_desk.stages]


def turn_words(turn: Turn) -> str:
    return {
        Turn.OURS: QCoreApplication.translate("person", "your turn"),
        Turn.CLIENT: QCoreApplication.translate("person", "client’s turn"),
        Turn.CANDIDATE: QCoreApplication.translate("person", "their turn"),
        Turn.FIXED_DATE: QCoreApplication.translate("person", "a fixed date"),
    }[turn]


def withdrawal_words() -> dict[WithdrawalReason, str]:
    """Return how each reason of their own is called."""
    return {
        WithdrawalReason.COUNTER_OFFER: QCoreApplication.translate("person", "counter-offer"),
        WithdrawalReason.OTHER_OFFER: QCoreApplication.translate("person", "another offer"),
        WithdrawalReason.PAY: QCoreApplication.translate("person", "pay"),
        WithdrawalReason.PLACE: QCoreApplication.translate("person", "place"),
        WithdrawalReason.FAMILY: QCoreApplication.translate("person", "family"),
        WithdrawalReason.TOOK_TOO_LONG: QCoreApplication.translate("person", "took too long"),
    }


def endings() -> list[tuple[DispositionKind, str]]:
    """Return the endings that the recruiter can record, with their words."""
    return [(kind, ending_words(kind)) for kind in RECORDED_ENDINGS]


def ending_words(kind: DispositionKind) -> str:
    return {
        DispositionKind.HIRED: QCoreApplication.translate("person", "hired"),
        DispositionKind.DECLINED_BY_CLIENT: QCoreApplication.translate("person", "declined by the client"),
        DispositionKind.DECLINED_BY_US: QCoreApplication.translate("person", "declined by you"),
        DispositionKind.WITHDREW: QCoreApplication.translate("person", "withdrew"),
        DispositionKind.TURNED_OFFER_DOWN: QCoreApplication.translate("person", "turned the offer down"),
        DispositionKind.WENT_SILENT: QCoreApplication.translate("person", "went silent"),
        DispositionKind.ROLE_CLOSED: QCoreApplication.translate("person", "role closed"),
        DispositionKind.MOVED_TO_ANOTHER_ROLE: QCoreApplication.translate("person", "moved to another role"),
    }[kind]


def own_choice_words(ending: DispositionKind | None) -> str:
    """Say that they withdrew, or turned the offer down; "" where they did neither."""
    return ending_words(ending) if ending in THEIR_OWN_CHOICE else ""


def consent_words(kind: ConsentKind) -> str:
    return {
        ConsentKind.KEEP: QCoreApplication.translate("person", "Keep data"),
        ConsentKind.CALL: QCoreApplication.translate("person", "Call again"),
        ConsentKind.MENTION: QCoreApplication.translate("person", "Mention"),
    }[kind]


def hours_words(span: DaySpan | None) -> str:
    """Write wished hours: "after 17:00", "09:00–12:00", "before 10:00"."""
    if span is None:
        return ""
    if span.end in (dt.time.max, dt.time(0)):
        return QCoreApplication.translate("person", "after {time}").format(time=f"{span.start:%H:%M}")
    if span.start == dt.time.min:
        return QCoreApplication.translate("person", "before {time}").format(time=f"{span.end:%H:%M}")
    return f"{span.start:%H:%M}–{span.end:%H:%M}"


def known_from_words(how_we_know: str) -> str:
    """Write how one knows them with its days as people write them: "LinkedIn, 12 May 2026"."""
    return re.sub(r"\b\d{4}-\d{2}-\d{2}\b", _written, how_we_know)


def _written(found: re.Match[str]) -> str:
    try:
        day = dt.date.fromisoformat(found[0])
    except ValueError:
        return found[0]
    return wording.written_day(day, QCoreApplication.translate("network", "d MMM yyyy"))
