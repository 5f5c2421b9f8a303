"""Call guides: what to say, step by step, and what to answer when they react."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.placeholders import PLACEHOLDERS, WRITTEN_ONLY, Condition, Filled, GuideValues, fill
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.wordings import WordingRecord, read_wordings
from recruiterdesk.domain.words import FormOfAddress

__all__ = [
    "SPEAKABLE",
    "Condition",
    "Filled",
    "Guide",
    "GuideKind",
    "GuideStep",
    "GuideValues",
    "Language",
    "Reaction",
    "fill",
    "parse_guide",
]

SPEAKABLE = PLACEHOLDERS - WRITTEN_ONLY


class GuideKind(StrEnum):
    """The calls that have a guide."""

    CLOSURE = "closure"
    CLOSURE_AFTER_SCREENING = "closure_after_screening"
    CLOSURE_AFTER_FINAL = "closure_after_final"
    CLOSURE_OFFER_WITHDRAWN = "closure_offer_withdrawn"
    CLOSURE_FILLED = "closure_filled"
    CLOSURE_FILLED_INSIDE = "closure_filled_inside"
    CLOSURE_CANCELLED = "closure_cancelled"
    CLOSURE_LATE = "closure_late"
    HOLDING = "holding"
    CALLBACK = "callback"
    CALLBACK_MISSED = "callback_missed"
    PROMISE = "promise"
    REPLY = "reply"
    INBOUND = "inbound"
    CHECK_IN = "check_in"
    PLACEMENT = "placement"
    ROLE_FROZEN = "role_frozen"
    RUNNER_UP = "runner_up"


@dataclass(frozen=True, slots=True)
class GuideStep:
    """One step of a call.

    Attributes:
        key: names the step, the same in every language.
        title: one line, shown while the step is not the current one; holds no placeholders.
        sentence: what to say, to be filled; empty where one says nothing.
        hint: what to do, not to say; holds no placeholders.
        optional: the guide is whole without it, so that the user may leave it out.
    """

    key: str
    title: str
    sentence: str
    hint: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Reaction:
    """What they may do, and two or three lines to answer with.

    Attributes:
        key: names the reaction, the same in every language.
        label: stands on its button: "ask why".
        lines: what to say, to be filled.
    """

    key: str
    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guide:
    """The guide of one kind of call in one language and form of address."""

    kind: GuideKind
    language: Language
    steps: tuple[GuideStep, ...]
    reactions: tuple[Reaction, ...]


def parse_guide(text: str, form: FormOfAddress = FormOfAddress.FORMAL) -> Guide:
    """Read a guide from its JSON text.

    Args:
        text: the content of resources/guides/LANGUAGE/KIND.json.
        form: Sie or Du, where the text knows both.

    Raises:
        Refusal: text_unreadable, text_unknown_placeholder, text_unknown_condition, text_unbalanced.
    """
    record = read_wordings(text, form)
    kind, language = record.name("kind"), record.name("language")
    if kind not in set(GuideKind) or language not in set(Language):
        raise Refusal("text_unreadable", where="kind, language")
    steps = tuple(_step(each) for each in record.inner("steps") if not each.says("off"))
    if not steps:
        raise Refusal("text_unreadable", where="steps")
    return Guide(
        GuideKind(kind),
        Language(language),
        steps,
        tuple(_reaction(each) for each in record.inner("reactions")),
    )


def _step(record: WordingRecord) -> GuideStep:
    title, hint = record.words("title"), record.words("hint")
    sentence = record.words("sentence", SPEAKABLE)
    if not title or not (sentence or hint):
        raise Refusal("text_unreadable", where=record.where)
    return GuideStep(record.name("key"), title, sentence, hint, record.says("optional"))


def _reaction(record: WordingRecord) -> Reaction:
    label, lines = record.words("label"), record.lines("lines", SPEAKABLE)
    if not label or not lines:
        raise Refusal("text_unreadable", where=record.where)
    return Reaction(record.name("key"), label, lines)
