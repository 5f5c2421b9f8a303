"""Cells that say one thing after the other: a call or a step, and what came of it."""

from __future__ import annotations

import re

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.named_ends import STEPS, TALKS, end_named, stage_named
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    CALLED_FIRST,
    CANDIDATE,
    THE,
    compiled,
    speaks_of,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain
from recruiterdesk.spreadsheets.outcomes.whose_ends import OF_CLIENT

_BEHIND_CALL = rf"[,;:(–—.](?<!\d\.)|\s(?:[-&]|(?i:{part(Part.AND)}))\s"
# The sign between two words, or the capital that begins the second: "InterviewRejected".
_JOINT = re.compile(r"(?=[-/_A-Z])(?:(?<=[^\W\d_])[-/_](?=[^\W\d_])|(?<=[a-z])(?=[A-Z]))")
_NOS = frozenset(
    {DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US, DispositionKind.WITHDREW}
)
_DECLINED = frozenset({DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US})
_CLAUSES = re.compile(r"[,;(]|\s[–—-]\s")


def behind_call(text: str) -> str:
    """Return what stands behind a call or a message ("called, not interested"), "" where none is ahead."""
    first, *behind = compiled(_BEHIND_CALL).split(text, maxsplit=1)
    return behind[0].strip() if behind and compiled(CALLED_FIRST).match(plain(first)) else ""


def divided_step(text: str) -> tuple[Stage, str] | None:
    """Return the step that a comma divides from what came of it: "2nd interview, too expensive"."""
    first, comma, behind = text.partition(",")
    stage = stage_named(plain(first)) if comma and end_named(plain(first)) is None else None
    return (stage, behind.strip()) if stage in STEPS and stage is not None else None


def parted(text: str) -> str:
    """Return words with a dash of its own between an interview and the end joined to it.

    "Interview-Rejected" names both; without a sign, "interview rejected" is one that did not come about.
    """
    for joint in reversed(list(_JOINT.finditer(text))):
        ahead, behind = text[: joint.start()], text[joint.end() :]
        if stage_named(plain(ahead)) in TALKS and end_named(plain(behind)) in _NOS:
            return f"{ahead} - {behind}"
    return text


def is_no_beside_candidate(text: str) -> bool:
    """Tell whether a sign divides a no from words about the candidate: "Absage, Kandidat wartet".

    Who alone stands behind the sign said it: "Absage (Kandidat)".
    """
    first, *behind = map(plain, _CLAUSES.split(text))
    kinds = set(map(end_named, (first, *behind)))
    is_spoken_of = any(map(compiled(rf"^{THE}{CANDIDATE} ").stands_in, behind))
    return is_spoken_of and kinds <= {None, *_DECLINED} and kinds != {None}


def is_clients_no(text: str) -> bool:
    """Tell whether a clause says a no of the client's: "CV sent, client not interested"."""
    clauses = map(plain, _CLAUSES.split(text))
    return any(
        speaks_of(OF_CLIENT, each) and end_named(each) is DispositionKind.DECLINED_BY_CLIENT
        for each in clauses
    )
