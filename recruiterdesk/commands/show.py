"""Shows everything about one person."""

from __future__ import annotations

from collections.abc import Iterator

from recruiterdesk.commands.answer import Answer, lines
from recruiterdesk.commands.network_lines import network_lines
from recruiterdesk.commands.person_documents import activity_text, page_document
from recruiterdesk.commands.queue_rows import why
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.domain.records import Activity, PhoneNumber
from recruiterdesk.messages import plain_date
from recruiterdesk.storage.queries.call_queue import QueueRow
from recruiterdesk.storage.queries.keeping import privacy_of
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage, person_page


def show_person(session: Session) -> Answer:
    """Answer `show`: a person with applications, what is open, and the history.

    Raises:
        Refusal: nobody is meant, or several.
    """
    page = person_page(session.desk, person_meant(session, session.options.person))
    return Answer(_text(session, page), page_document(session, page))


def _text(session: Session, page: PersonPage) -> str:
    person = page.person
    return lines(
        f"{person.full_name}  (id {person.id})",
        "  They asked not to be contacted." if person.do_not_contact else "",
        _indented(", ".join(filter(None, (person.title, person.company, person.place)))),
        *(_indented(email.address) for email in page.emails),
        *(_indented(_phone(session, phone)) for phone in page.phones),
        _indented(" ".join(f"#{tag}" for tag in page.tags)),
        *(_indented(line) for line in _kept(session, person.id)),
        _indented(_owed(session, page.queue_row)),
        *(_indented(line) for view in page.applications for line in _application(session, view)),
        *(_indented(line) for line in _open_matters(session, page)),
        *(_indented(line) for line in network_lines(page)),
        "History" if page.history else "",
        *(_history_line(session, activity) for activity in page.history),
    )


def _kept(session: Session, person_id: int) -> Iterator[str]:
    privacy = privacy_of(session.desk, person_id)
    if privacy.until is not None:
        yield f"Data is kept until {plain_date(privacy.until.day)}."
    if privacy.planned is not None:
        yield f"To be erased on {plain_date(privacy.planned.due_on)}."


def _owed(session: Session, row: QueueRow | None) -> str:
    if row is None:
        return "Nothing is owed."
    said = why(session, row)
    return said if row.waits_until is None else f"From {session.plain(row.waits_until)}: {said}"


def _open_matters(session: Session, page: PersonPage) -> Iterator[str]:
    for promise in page.promises:
        if promise.kept_at is None:
            yield f"Promised by {plain_date(promise.due_on)}. {promise.text}"
    for check_in in page.check_ins:
        if check_in.done_at is None:
            yield f"Call again on {plain_date(check_in.due_on)}."
    for task in page.tasks:
        if task.done_at is None:
            asked = session.sentences.task(task.kind, task.text)
            yield f"Task {task.id} until {plain_date(task.due_on)}: {asked}"


def _phone(session: Session, phone: PhoneNumber) -> str:
    kind = session.sentences.word(f"word.{phone.kind}")
    return f"{phone.number} ({kind}, wrong)" if phone.wrong else f"{phone.number} ({kind})"


def _indented(text: str) -> str:
    return f"  {' '.join(text.split())}" if text.strip() else ""


def _application(session: Session, view: ApplicationView) -> tuple[str, ...]:
    word = session.sentences.word
    ended, application = view.disposition, view.application
    where = f"{view.role.title}, {view.client.name}"
    if ended is None:
        stage, turn = word(f"word.{application.stage_key}"), word(f"word.{application.turn}")
        return (f"{where}: {stage} since {plain_date(application.stage_since)}; turn: {turn}",)
    told = "not told yet" if view.closure else ""
    what = "; ".join(filter(None, (f"{word(f'word.{ended.kind}')} on {plain_date(ended.decided_on)}", told)))
    reason = f"Reason, not for them: {ended.internal_reason}" if ended.internal_reason else ""
    return f"{where}: {what}", reason, f"May be told: {ended.may_tell or 'nothing filled in yet'}"


def _history_line(session: Session, activity: Activity) -> str:
    _sentence, details = session.sentences.line(activity.key, activity.values, activity.text)
    said = f" – {' '.join(details.split())}" if details else ""
    when = plain_date(activity.only_day) if activity.only_day else session.plain(activity.at)
    return f"  {when}  {activity_text(session, activity)}{said}"
