"""Erases people for good; without `--yes` it only says what that would take."""

from __future__ import annotations

from collections.abc import Iterable

from recruiterdesk.commands.answer import DONE, NOT_POSSIBLE, Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.operations.erasing import ErasedPeople, erase_people
from recruiterdesk.operations.erasing_plan import ErasePlan, plan_erasure
from recruiterdesk.storage.queries.erasing import Mention


def erase(session: Session) -> Answer:
    """Answer `erase`: with `--yes` they are gone from the desk, undo and every backup within reach.

    Raises:
        Refusal: nobody or several are meant, one of them is in a call, or the desk can't be written.
    """
    options = session.options
    people = tuple(dict.fromkeys(person_meant(session, text) for text in options.people))
    plan = plan_erasure(session.desk, people)
    if not options.yes:
        text = lines(
            *_plan_lines(plan), "Nothing was erased; --yes erases for good, and nothing takes it back."
        )
        return Answer(text, _document(plan), (), NOT_POSSIBLE)
    done = erase_people(session.desk, people, names_in_notes_too=not options.keep_notes)
    said = tuple(session.sentences.refusal(refusal) for refusal in done.out_of_reach)
    document = {
        **_document(plan), "erased": done.people, "backups_cleaned": done.rewritten,
        "out_of_reach": list(said),
    }  # fmt: skip
    gone = "1 person is" if done.people == 1 else f"{done.people} people are"
    return Answer(lines(f"{gone} erased for good{_out_of_backups(done)}."), document, said, DONE)


def _plan_lines(plan: ErasePlan) -> list[str]:
    goes = plan.goes
    counts = ((goes.applications, "application"), (goes.introductions, "introduction"))
    rows = [_counted(count, word) for count, word in counts if count]
    what = ", ".join((*rows, f"{_counted(goes.lines, 'line')} of history"))
    go = "goes" if not rows and goes.lines == 1 else "go"
    said = [f"{', '.join(goes.names)}: {what} {go}{_from_backups(plan.backups)}."]
    said += ["A call with them is open: nobody is erased until it is saved or forgotten."] * plan.in_call
    said += [f"{name} still expects to hear from you." for name in goes.expecting]
    said += [f"You named them with {one.name or 'nobody'}: {one.words}" for one in goes.mentions]
    said += [f"The saved view {name} goes too." for name in goes.views]
    if plan.out_of_reach is not None:
        said.append(f"The backups in {plan.out_of_reach} are out of reach.")
    return said


def _counted(count: int, word: str) -> str:
    return f"1 {word}" if count == 1 else f"{count} {word}s"


def _from_backups(count: int) -> str:
    if not count:
        return ""
    if count == 1:
        return ", also out of 1 backup, if it holds them"
    return f", also out of those of {count} backups that hold them"


def _out_of_backups(done: ErasedPeople) -> str:
    if done.rewritten:
        count = "1 backup" if done.rewritten == 1 else f"{done.rewritten} backups"
        return f", also out of {count} that held them"
    return "; no backup holds them" if done.backups and not done.out_of_reach else ""


def _document(plan: ErasePlan) -> Document:
    goes = plan.goes
    return {
        "people": list(goes.names),
        "expecting": list(goes.expecting),
        "applications": goes.applications,
        "lines": goes.lines,
        "introductions": goes.introductions,
        "mentions": mention_documents(goes.mentions),
        "views": list(goes.views),
        "backups": plan.backups,
        "erased": 0,
        "backups_cleaned": 0,
        "out_of_reach": [],
    }


def mention_documents(mentions: Iterable[Mention]) -> list[Document]:
    """Return where else people are named, for programs."""
    return [
        {"person": {"id": one.person_id or None, "name": one.name}, "words": one.words} for one in mentions
    ]
