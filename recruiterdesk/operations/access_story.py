"""What an access report says of what happened: applications, contact, what is planned, introductions."""

from __future__ import annotations

from collections.abc import Iterator

from recruiterdesk.domain import records
from recruiterdesk.domain.access_report import ReportSection
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.operations.access_words import Lines, ReportWords, task_to_them
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.access_records import AccessRecords
from recruiterdesk.storage.queries.stored_records import records_of

# What a line says in the words of others, or who recommended somebody.
_OTHERS_WORDS = frozenset({"ended.declined_by_client", "client.asked", "ended.role_closed"})
# Lines that speak of them as somebody else's page does; the report speaks to them.
_SAID_TO_THEM = frozenset(
    {
        "announced", "attempt.message_sent", "attempt.told_inbound", "consent.keep.no", "consent.keep.yes",
        "consent.mention.no", "consent.mention.yes", "offered", "help.enough", "they_said",
        "network.profile", "wish.saved", "retention.asked",
    }
)  # fmt: skip
_TASK_LINES = frozenset({"task.done", "task.dropped"})
_LEFT_OUT = frozenset({"referral.sent_by"})


def about_what_happened(desk: Desk, known: AccessRecords, words: ReportWords) -> Iterator[ReportSection]:
    """Yield the sections that say what happened and what is planned."""
    yield _applications(known, Lines(words, "applications"), words)
    yield _contact(known, Lines(words, "contact"), words)
    yield _ahead(known, Lines(words, "ahead"), words)
    yield _introductions(desk, known, Lines(words, "introductions"))
    yield _history(known, Lines(words, "history"), words)


def _applications(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    for view in known.page.applications:
        here = view.application
        said.fill("application", "role", role=view.role.title, client=view.client.name)
        said.fill("stage", "stage", stage=here.stage, since=here.stage_since)
        if view.disposition is None:
            said.say("turn", words.word(f"word.{here.turn}"))
        else:
            _end(view.disposition, said, words)
        for closure in known.closures:
            if closure.application_id == here.id:
                said.say("told", _told(closure, said, words))
    return said.section()


def _end(ended: records.Disposition, said: Lines, words: ReportWords) -> None:
    said.fill("ended", "ended", kind=ended.kind, on=ended.decided_on, stage=ended.stage_at_end)
    if ended.internal_reason:
        ours = ended.kind is not DispositionKind.DECLINED_BY_CLIENT
        said.say("reason", ended.internal_reason if ours else words.word("report.left_out"))
    said.say("may_tell", ended.may_tell)
    if ended.withdrawal_reason is not None:
        said.say("withdrawal", words.word(f"report.withdrawal.{ended.withdrawal_reason}"))
    if ended.starts_on is not None:
        said.fill("starts", "day", date=ended.starts_on)


def _told(closure: records.Closure, said: Lines, words: ReportWords) -> str:
    if closure.cancelled:
        return words.word("report.told_cancelled")
    if closure.closed_at is None or closure.outcome is None:
        return said.sentence("told_open", since=closure.since)
    return said.sentence("told", outcome=closure.outcome, at=closure.closed_at)


def _contact(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    page = known.page
    lines = [
        (one.at, said.sentence("attempt", outcome=one.outcome, note=one.note)) for one in page.attempts
    ] + [(one.at, said.sentence("incoming", way=one.way, note=one.note)) for one in page.incoming]
    for at, text in sorted(lines):
        said.say_under(words.render("report.moment", (("at", at.isoformat()),)), text)
    return said.section()


def _ahead(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    page = known.page
    for promise in page.promises:
        said.fill("promise", "promise", due=promise.due_on, text=promise.text, kept=promise.kept_at)
    for callback in page.callbacks:
        said.fill("callback", "callback", at=callback.at, answered=callback.answered_at)
    for check_in in page.check_ins:
        said.fill(
            "check_in", "check_in", due=check_in.due_on, outcome=check_in.outcome, done=check_in.done_at
        )
    for task in page.tasks:
        asked = task_to_them(words, task.kind, task.text)
        said.fill("task", "task", task=asked, due=task.due_on, done=task.done_at)
    return said.section()


def _introductions(desk: Desk, known: AccessRecords, said: Lines) -> ReportSection:
    for one in known.page.introductions:
        said.fill(
            "introduction", "introduction", state=one.introduction_state, since=one.state_since,
            introduced=one.introduced_on, outcome=one.outcome,
        )  # fmt: skip
        said.say("blurb", one.blurb)
    for one in records_of(desk, records.Introduction, [known.page.person.id], "contact_id"):
        said.fill(
            "introduction", "introduction_of", state=one.introduction_state, since=one.state_since,
            introduced=one.introduced_on,
        )  # fmt: skip
    return said.section()


def _history(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    for line in reversed(known.page.history):
        if line.key in _LEFT_OUT:
            continue
        sentence, behind = words.line(line.key, line.values, line.text)
        if line.key in _TASK_LINES:
            kind = dict(line.values).get("kind", "")
            asked = task_to_them(words, kind, line.text)
            sentence, behind = words.render(f"word.{line.key}", (("task", asked),)), ""
        elif line.key in _SAID_TO_THEM:
            sentence = words.render(f"report.history.{line.key}", line.values)
        text = "" if line.key in _OTHERS_WORDS else behind
        day = line.only_day
        when = ("day", "date", day.isoformat()) if day else ("moment", "at", line.at.isoformat())
        said.say_under(
            words.render(f"report.{when[0]}", ((when[1], when[2]),)), f"{sentence}\n{text}".strip()
        )
    return said.section()
