"""Checks that the desk is sound."""

from __future__ import annotations

from recruiterdesk.commands.answer import DONE, NOT_POSSIBLE, Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.storage.integrity import check_desk


def check(session: Session) -> Answer:
    """Answer `check`: 0 where the desk is sound, else 1 and a sentence for each thing that is wrong.

    Raises:
        Refusal: the database can't be read at all.
    """
    findings = check_desk(session.desk)
    sentences = tuple(session.sentences.render(f"refusal.{each.key}", each.values) for each in findings)
    found: list[Document] = [
        {"key": each.key, "sentence": sentence} for each, sentence in zip(findings, sentences, strict=True)
    ]
    document: Document = {"sound": not findings, "findings": found}
    text = "" if findings else lines(session.sentences.word("check.sound"))
    return Answer(text, document, sentences, NOT_POSSIBLE if findings else DONE)
