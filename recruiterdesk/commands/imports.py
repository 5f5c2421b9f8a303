"""The list of imports, and the way back of each."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.operations.taking_back import KeptPerson, WhyKept, take_back_import
from recruiterdesk.storage.queries.import_batches import ImportLine, import_batches

_WHY = {
    WhyKept.CALLED: "you called",
    WhyKept.HEARD_FROM: "they tried to reach you",
    WhyKept.PROMISED: "you made a promise",
    WhyKept.NOTED: "something was noted",
    WhyKept.EDITED: "you edited them",
    WhyKept.MOVED: "their application was changed",
    WhyKept.CALLED_AGAIN: "calling again was planned or done",
    WhyKept.TASK: "there is a task",
    WhyKept.INTRODUCED: "there is an introduction",
    WhyKept.REFERRED: "somebody was sent by them, or to you",
    WhyKept.CONSENTED: "they answered about a consent",
    WhyKept.IMPORTED_AGAIN: "another import speaks of them",
}


def show_imports(session: Session) -> Answer:
    """Answer `imports`: the imports that are in the list, newest first."""
    found = import_batches(session.desk)
    text = lines(*(_line(session, line) for line in found))
    return Answer(text or lines("Nothing was imported yet."), [_document(session, line) for line in found])


def take_back(session: Session) -> Answer:
    """Answer `take-back`: take an import back as a whole.

    Raises:
        Refusal: it is not in the list, was taken back before, or nothing is known any more of what it did.
    """
    batch_id = session.options.batch
    result = take_back_import(session.desk, batch_id)
    gone = "1 person is" if result.people_gone == 1 else f"{result.people_gone} people are"
    kept = (f"  kept: {one.name} ({', '.join(_WHY[why] for why in one.why)})" for one in result.kept)
    document = {"batch": batch_id, "gone": result.people_gone, "kept": [_kept(one) for one in result.kept]}
    return Answer(lines(f"Taken back. {gone} gone.", *kept), document)


def _kept(person: KeptPerson) -> Document:
    return {"id": person.person_id, "name": person.name, "why": [str(why) for why in person.why]}


def _line(session: Session, line: ImportLine) -> str:
    counts = ((line.new_people, "new"), (line.updated, "changed"), (line.rejected, "left out"))
    figures = ", ".join(f"{count} {word}" for count, word in counts if count) or "nothing"
    state = ""
    if line.taken_back_at is not None:
        kept = f", {line.kept} kept" if line.kept else ""
        state = f"  taken back on {session.plain(line.taken_back_at)}{kept}"
    return f"{line.id:>4}  {session.plain(line.at)}  {line.file_name}: {figures}{state}"


def _document(session: Session, line: ImportLine) -> Document:
    return {
        "batch": line.id,
        "file": line.file_name,
        "at": session.iso(line.at),
        "source": line.source,
        "new": line.new_people,
        "updated": line.updated,
        "rejected": line.rejected,
        "to_be_told": line.to_be_told,
        "taken_back_at": session.iso(line.taken_back_at) if line.taken_back_at else None,
        "kept": line.kept,
        "can_be_taken_back": line.can_be_taken_back,
    }
