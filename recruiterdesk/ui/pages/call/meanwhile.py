"""What happened to the person of a call while it ran, in one sentence each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.messages import Sentences
from recruiterdesk.ui import wording


def recorded_words(attempt: records.Attempt, sentences: Sentences, here: wording.Whereabouts) -> str:
    """Say what was recorded beside the call."""
    said = QCoreApplication.translate(
        "meanwhile",
        "Recorded beside this call, {moment}: “{outcome}”. It counts once. Enter goes on; "
        "choose an outcome only if this call came to something else.",
    )
    moment = wording.moment_ahead(attempt.at, here)
    return said.format(moment=moment, outcome=sentences.word(f"word.{attempt.outcome}"))


def begun_anew_words() -> str:
    """Say that the list of a session can't be read, and what that means."""
    return QCoreApplication.translate(
        "meanwhile", "The list of the session you left can't be read: it begins anew. Nothing else is lost."
    )


def gone_words(name: str) -> str:
    """Say that somebody is no longer on the desk."""
    said = QCoreApplication.translate("meanwhile", "{name} is no longer on this desk; nothing was recorded.")
    return said.format(name=name)
