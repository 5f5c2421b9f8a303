"""How the lines of an access report are put into words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Protocol

from recruiterdesk.domain.access_report import ReportLine, ReportSection


class ReportWords(Protocol):
    """Renders keys for the reader (see recruiterdesk.messages.Sentences)."""

    def render(self, key: str, values: Iterable[tuple[str, str]] = ()) -> str:
        """Return the sentence of a key filled with its values."""

    def word(self, key: str) -> str:
        """Return the sentence of a key that needs no values."""

    def task(self, kind: str, text: str) -> str:
        """Return what a task asks for."""

    def line(self, key: str, values: Iterable[tuple[str, str]], text: str) -> tuple[str, str]:
        """Return what a line of history says, and what stands behind it."""


# Tasks whose sentence speaks of the person; any other is said in its own text.
_TASKS_OF_THEM = frozenset(
    {
        "ask_again", "ask_otherwise", "call_runner_up", "congratulate", "cv_review", "feedback",
        "introduction", "introduction_congratulate", "introduction_no", "introduction_off",
        "introduction_thank", "keep_in_touch", "opening", "practice_interview", "tell_client", "thank",
        "thank_referrer", "thank_referrer_hired",
    }
)  # fmt: skip


def task_to_them(words: ReportWords, kind: str, text: str) -> str:
    """Return what a task asks for, said to the person whom it is about."""
    if kind not in _TASKS_OF_THEM:
        return words.task(kind, text)
    return words.render(f"report.task.{kind}", (("text", text),))


class Lines:
    """Collects the lines of one section; what says nothing is left out."""

    def __init__(self, words: ReportWords, key: str) -> None:
        self._words = words
        self._key = key
        self._lines: list[ReportLine] = []

    def say(self, label: str, text: str, link: str = "") -> None:
        """Add what is known, under the label of a key."""
        self.say_under(self._words.word(f"report.label.{label}"), text, link)

    def say_under(self, what: str, text: str, link: str = "") -> None:
        """Add what is known, under words of its own."""
        if text.strip():
            self._lines.append(ReportLine(what, text.strip(), link))

    def say_yes(self, label: str, said: object) -> None:
        """Add that something is so, where it is."""
        self.say(label, self._words.word("report.yes") if said else "")

    def fill(self, label: str, key: str, **values: object) -> None:
        """Add a sentence with its values; days and instants may be given as such."""
        self.say(label, self.sentence(key, **values))

    def sentence(self, key: str, **values: object) -> str:
        """Return a sentence with its values."""
        return self._words.render(f"report.{key}", [(name, as_text(one)) for name, one in values.items()])

    def section(self) -> ReportSection:
        """Return the section with its lines."""
        return ReportSection(self._key, self._words.word(f"report.section.{self._key}"), tuple(self._lines))


def as_text(value: object) -> str:
    """Write a value as sentences take it: days and instants in ISO, nothing as an empty text."""
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, dt.date | dt.datetime) else str(value)
