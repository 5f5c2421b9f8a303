"""The call queue and what is due, as text and as documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.broken_promises import is_promise_broken
from recruiterdesk.storage.queries.call_queue import QueueRow, call_queue, later_queue
from recruiterdesk.storage.queries.dues import DueRow, due_now
from recruiterdesk.storage.queries.introductions import introduced_to

_AFTER_ALL_TRIES = "message.write_instead"
_NO_NUMBER = "no number"
_NO_CALLS = frozenset({CallKind.MESSAGE, CallKind.INTRODUCTION, CallKind.TASK})


def show_queue(session: Session) -> Answer:
    """Answer `queue`: everyone who is in it now, in order; with `--all` also who waits for their time."""
    present = call_queue(session.desk)
    later = later_queue(session.desk) if session.options.with_later else ()
    documents = queue_documents(session, (*present, *later))
    text = _table(session, present, documents)
    if later:
        text += lines("Later:") + _table(session, later, documents[len(present) :])
    return Answer(text or lines("Nobody is waiting for you."), documents)


def queue_documents(session: Session, rows: Sequence[QueueRow]) -> list[Document]:
    """Return these rows as the documents of `queue --json`, numbered in this order."""
    return [_queue_document(session, row, position) for position, row in enumerate(rows, start=1)]


def _queue_document(session: Session, row: QueueRow, position: int) -> Document:
    return {
        "position": position,
        "kind": str(row.kind),
        "also": [str(kind) for kind in row.also],
        "person": person_document(row.person_id, row.name, row.phone),
        "role": row.role or None,
        "client": row.client or None,
        "working_days_waiting": row.working_days_waiting,
        "due": _due(session, row),
        "attempts": row.attempts,
        "callable_now": row.callable_now,
        "next_possible": session.iso(row.window.start) if row.window and row.phone else None,
        "why": why(session, row),
    }


def person_document(person_id: int, name: str, phone: str) -> Document:
    """Return how a document names a person; a number that is not known is null."""
    return {"id": person_id, "name": name, "phone": phone or None}


def _due(session: Session, row: QueueRow) -> str | None:
    """Return when the row comes up (later), when to call (callback), or the day by which it is owed."""
    if row.waits_until is not None:
        return session.iso(row.waits_until)
    if row.kind is CallKind.CALLBACK:
        return session.iso(_agreed_at(row))
    return row.due_on.isoformat() if row.due_on else None


def why(session: Session, row: QueueRow) -> str:
    """Return why somebody is in the queue, and what else is known of it, in one line.

    That an answer goes out in writing once no try is left is no reason before that.
    """
    others = (reason for reason in row.other_reasons if reason.key != _AFTER_ALL_TRIES)
    sentences = session.sentences
    told = [*_with_whom(session, row.source), reason_text(session, row.reason), *_too_late(session, row)]
    told += [reason_text(session, reason) for reason in others]
    if row.attempts and not row.reason.key.startswith("message."):
        told.append(sentences.render("queue.tries", (("count", str(row.attempts)),)))
    if row.needs_number:
        told.append(sentences.render("queue.needs_number"))
    return " ".join(dict.fromkeys(told))


def _with_whom(session: Session, source: tuple[str, int]) -> list[str]:
    """Say of an introduction to whom it is: a person may have several."""
    table, row_id = source
    if table != "introduction":
        return []
    contact = introduced_to(session.desk, row_id)
    return [session.sentences.render("queue.introduction_to", (("contact", contact),))]


def _too_late(session: Session, row: QueueRow) -> list[str]:
    """Say that an agreed callback was missed, or that a promise is broken."""
    now = session.desk.clock.now()
    if row.kind is CallKind.CALLBACK and now - _agreed_at(row) > session.desk.settings.late.callback:
        return [session.sentences.render("queue.missed")]
    if row.kind is CallKind.PROMISE and is_promise_broken(session.desk, row.source[1], row.zone):
        return [session.sentences.render("queue.broken")]
    return []


def _agreed_at(row: QueueRow) -> dt.datetime:
    return dt.datetime.fromisoformat(dict(row.reason.values)["at"])


def reason_text(session: Session, reason: Reason) -> str:
    """Return a reason as one sentence."""
    values = dict(reason.values)
    if reason.key == "task":
        return _one_line(session.sentences.task(values["kind"], values["text"]))
    return _one_line(session.sentences.render(f"reason.{reason.key}", reason.values))


def _one_line(text: str) -> str:
    plain = " ".join(text.split())
    return plain if not plain or plain[-1] in ".?!…" else f"{plain}."


def _table(session: Session, rows: Sequence[QueueRow], documents: Sequence[Document]) -> str:
    return "".join(_entry(session, row, document) for row, document in zip(rows, documents, strict=False))


def _entry(session: Session, row: QueueRow, document: Document) -> str:
    kinds = ", ".join(session.sentences.word(f"word.{kind}") for kind in (row.kind, *row.also))
    where = ", ".join(filter(None, (row.role, row.client)))
    days = "1 working day" if row.working_days_waiting == 1 else f"{row.working_days_waiting} working days"
    head = f"{document['position']:>3}  {row.name}  {row.phone or _NO_NUMBER}  [{kinds}, {days}]  {where}"
    return lines(head.rstrip(), f"     {document['why']}", _when(session, row))


def _when(session: Session, row: QueueRow) -> str:
    if row.waits_until is not None:
        return f"     Again at {session.plain(row.waits_until)}."
    if row.kind in _NO_CALLS or row.window is None or not row.phone:
        return ""
    if row.callable_now:
        return "     Can be called now."
    return f"     Next time you both can talk: {session.plain(row.window.start)}."


def show_due(session: Session) -> Answer:
    """Answer `due`: everything whose due moment is not after now, announced or not, in the queue's order."""
    rows = due_now(session.desk)
    documents = [_due_document(session, row) for row in rows]
    text = "".join(_due_entry(session, row, document) for row, document in zip(rows, documents, strict=True))
    return Answer(text or lines("Nothing is due."), documents)


def _due_document(session: Session, row: DueRow) -> Document:
    return {
        "kind": str(row.kind),
        "person": person_document(row.person_id, row.name, row.phone),
        "due": session.iso(row.due_at),
        "why": " ".join((*_with_whom(session, row.source), reason_text(session, row.reason))),
    }


def _due_entry(session: Session, row: DueRow, document: Document) -> str:
    kind = session.sentences.word(f"word.{row.kind}")
    head = f"{session.plain(row.due_at)}  {row.name}  {row.phone or _NO_NUMBER}  [{kind}]"
    return lines(head, f"     {document['why']}")
