"""The list for the colleague who covers: whom they may have to call, and what to say. It can be printed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileDevice, QMarginsF, QSaveFile
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from recruiterdesk.core.values import value
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.storage.queries.handed_over import HandedOver
from recruiterdesk.storage.queries.leaving import LeavingReason
from recruiterdesk.ui import wording

_POINTS = 10
_STYLE = (
    "body { font-family: Inter, sans-serif; font-size: 10pt; color: #1F2328 } h1 { font-size: 16pt } "
    "h2 { font-size: 11pt; margin-bottom: 0 } p { margin-top: 2px } .muted { color: #6B7076 }"
)


@value
class Cover:
    """Who is away from when to when, who covers, and on which day the recruiter is there again."""

    me: str
    covered_by: str
    first_day: dt.date
    last_day: dt.date
    back_on: dt.date


def tr(text: str) -> str:
    return QCoreApplication.translate("AwayList", text)


def list_html(people: Sequence[HandedOver], cover: Cover) -> str:
    """Write the list as a page of HTML."""
    title = tr("While {me} is away").format(me=cover.me or tr("I"))
    if not cover.me:
        title = tr("While I am away")
    days = tr("{first} to {last}").format(
        first=wording.full_day(cover.first_day), last=wording.full_day(cover.last_day)
    )
    head = wording.dotted(days, cover.covered_by)
    entries = "".join(_entry(one, cover) for one in people)
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f'<p class="muted">{escape(head)}</p>{entries}</body></html>'
    )


def _entry(one: HandedOver, cover: Cover) -> str:
    number = wording.written_number(one.phone) if one.phone else tr("no number")
    about = wording.dotted(number, one.role, one.client)
    said = " ".join((_why(one, cover), *_to_say(one, cover)))
    return f'<h2>{escape(one.name)}</h2><p class="muted">{escape(about)}</p><p>{escape(said)}</p>'


def _why(one: HandedOver, cover: Cover) -> str:
    """Say why somebody is here; the day by which it should be done only where it lies ahead."""
    before = {
        LeavingReason.OUTCOME: tr("Waits for the outcome; tell it before {day}."),
        LeavingReason.REPLY: tr("Tried to reach us; call back before {day}."),
        LeavingReason.NO_NEWS: tr("Is still in; give a word before {day}."),
    }
    already = {
        LeavingReason.OUTCOME: tr("Waits for the outcome."),
        LeavingReason.REPLY: tr("Tried to reach us, and waits for a call."),
        LeavingReason.NO_NEWS: tr("Is still in, and waits for a word."),
    }
    on_the_day = {
        LeavingReason.PROMISE: tr("Was promised a word by {day}."),
        LeavingReason.CALLBACK: tr("A call is agreed for {day}."),
    }
    is_late = one.on < cover.first_day
    words = on_the_day | (already if is_late else before)
    return words[one.reason].format(day=wording.full_day(one.on))


def _to_say(one: HandedOver, cover: Cover) -> tuple[str, ...]:
    if one.outcome == ROLE_FROZEN:
        paused = tr("The search is paused; that is the client’s decision and not about you.")
        return (tr("Say: “{words}”").format(words=one.may_tell or paused),)
    if one.outcome:
        no = tr("Say: “It’s a no this time.”")
        if one.may_tell:
            return no, tr("May be told: “{words}”").format(words=one.may_tell)
        return no, tr("More may not be told.")
    back = wording.full_day(cover.back_on)
    me = cover.me or tr("my colleague")
    words = tr("There is no news yet; {me} is back on {day} and calls you.").format(me=me, day=back)
    return (tr("Say: “{words}”").format(words=words),)


def save_list(path: Path, html: str) -> bool:
    """Write the list as the file's name says: PDF, else HTML. Tell whether it was written."""
    if path.suffix.casefold() == ".pdf":
        return _write_pdf(path, html)
    file = _own_file(path)
    if file is None:
        return False
    file.write(html.encode())
    return file.commit()


def document_of(html: str) -> QTextDocument:
    """Return the list as it is printed; sizes in points, as the window's font has pixels of its screen."""
    document = QTextDocument()
    document.setDefaultFont(QFont("Inter", _POINTS))
    document.setHtml(html)
    return document


def _own_file(path: Path) -> QSaveFile | None:
    """Return an open file that only its owner reads; None where it can't be written."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return None
    file.setPermissions(QFileDevice.Permission.ReadOwner | QFileDevice.Permission.WriteOwner)
    return file


def _write_pdf(path: Path, html: str) -> bool:
    file = _own_file(path)
    if file is None:
        return False
    writer = QPdfWriter(file)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(18, 18, 18, 18),
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    document_of(html).print_(writer)
    del writer
    return file.commit()
