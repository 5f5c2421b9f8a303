"""Checks that the desk is sound."""

from __future__ import annotations

from recruiterdesk.commands.answer import DONE, NOT_POSSIBLE, Answer, Document, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.operations.repairing import REPAIRABLE, check_with_backups, repair
from recruiterdesk.storage.integrity import check_desk


def check(session: Session) -> Answer:
    """Answer `check`: 0 where the desk is sound, else 1 and a sentence for each thing that is wrong.

    With `--repair` what can be made anew is, and only what is still wrong after is told.

    Raises:
        Refusal: the database can't be read at all.
    """
    look = check_with_backups if session.options.backups else check_desk
    findings = look(session.desk)
    if session.options.repair and any(each.key in REPAIRABLE for each in findings):
        repair(session.desk, findings)
        findings = look(session.desk)
    sentences = tuple(session.sentences.render(f"refusal.{each.key}", each.values) for each in findings)
    found: list[Document] = [
        {"key": each.key, "sentence": sentence} for each, sentence in zip(findings, sentences, strict=True)
    ]
    document: Document = {"sound": not findings, "findings": found}
    text = "" if findings else lines(session.sentences.word("check.sound"))
    return Answer(text, document, sentences, NOT_POSSIBLE if findings else DONE)
