"""Undo, redo, and the history of steps."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.storage.queries.steps import Step, redo_history, undo_history


def undo(session: Session) -> Answer:
    """Answer `undo`: take the last step back.

    Raises:
        Refusal: there is none, or its rows were changed since.
    """
    step = session.desk.undo()
    return Answer(lines(f"Undone: {_label(session, step)}."), _document(session, step, undone=True))


def redo(session: Session) -> Answer:
    """Answer `redo`: do again what was undone last.

    Raises:
        Refusal: nothing was undone, or rows were changed since.
    """
    step = session.desk.redo()
    return Answer(lines(f"Done again: {_label(session, step)}."), _document(session, step, undone=False))


def show_history(session: Session) -> Answer:
    """Answer `history`: the steps that can be undone, newest first, then those that can be redone."""
    undoable, redoable = undo_history(session.desk), redo_history(session.desk)
    text = "".join(_line(session, step) for step in undoable)
    if redoable:
        text += lines("Undone, can be redone:") + "".join(_line(session, step) for step in redoable)
    documents = [_document(session, step, undone=False) for step in undoable]
    documents += [_document(session, step, undone=True) for step in redoable]
    return Answer(text or lines("Nothing was done yet."), documents)


def _line(session: Session, step: Step) -> str:
    return lines(f"{step.id:>4}  {session.plain(_at(step))}  {_label(session, step)}")


def _label(session: Session, step: Step) -> str:
    return session.sentences.render(f"label.{step.label_key}", step.label_values)


def _at(step: Step) -> dt.datetime:
    return dt.datetime.fromisoformat(step.at)


def _document(session: Session, step: Step, *, undone: bool) -> Document:
    return {
        "id": step.id,
        "key": step.label_key,
        "label": _label(session, step),
        "at": session.iso(_at(step)),
        "undone": undone,
    }
