"""A guide or draft as it is edited: every wording for Sie and for Du, the steps in their order."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.text_names import TextName
from recruiterdesk.domain.wordings import read_wordings
from recruiterdesk.domain.words import FormOfAddress

# German words that speak to somebody: a sentence with one of them is on Sie or on Du.
_SPEAKS_TO_THEM = re.compile(r"\b(?:du|dich|dir|dein\w*|Du|Dich|Dir|Dein\w*|Sie|Ihnen|Ihr\w*)\b")


@dataclass(frozen=True, slots=True)
class Wording:
    """Words for people on Sie and for people on Du; the same where nothing in them tells."""

    formal: str
    informal: str

    def in_form(self, form: FormOfAddress) -> str:
        """Return the words for one form of address."""
        return self.informal if form is FormOfAddress.INFORMAL else self.formal

    def reworded(self, form: FormOfAddress, words: str, language: Language) -> Wording:
        """Return other words for one form of address.

        For both, where the language knows only one, or where both said the same and the new words speak to
        nobody.
        """
        shared = self.formal == self.informal and not _SPEAKS_TO_THEM.search(words)
        if language is not Language.DE or shared:
            return Wording(words, words)
        return replace(self, **{form.value: words})


@dataclass(frozen=True, slots=True)
class StepSource:
    """A step of a guide; an optional one may be switched off."""

    key: str
    title: Wording
    sentence: Wording
    hint: Wording
    optional: bool
    off: bool


@dataclass(frozen=True, slots=True)
class ReactionSource:
    """A reaction, with what to answer: a line for each sentence."""

    key: str
    label: Wording
    lines: Wording


@dataclass(frozen=True, slots=True)
class GuideSource:
    """A guide to be edited."""

    kind: GuideKind
    language: Language
    steps: tuple[StepSource, ...]
    reactions: tuple[ReactionSource, ...]

    def with_step_moved(self, key: str, places: int) -> GuideSource:
        """Return the guide with a step further up or down; beyond the ends it stays."""
        steps = list(self.steps)
        here = next(place for place, step in enumerate(steps) if step.key == key)
        there = max(0, min(here + places, len(steps) - 1))
        steps.insert(there, steps.pop(here))
        return replace(self, steps=tuple(steps))


@dataclass(frozen=True, slots=True)
class DraftSource:
    """A draft to be edited; a short text has no subject."""

    kind: DraftKind
    language: Language
    subject: Wording
    body: Wording


def source_of(name: TextName, content: str) -> GuideSource | DraftSource:
    """Return a text's JSON as it is edited.

    Raises:
        Refusal: text_unreadable.
    """
    entries = read_wordings(content, FormOfAddress.FORMAL).entries
    kind = name.kind
    if isinstance(kind, GuideKind):
        return GuideSource(
            kind,
            name.language,
            tuple(_step(each) for each in _objects(entries, "steps")),
            tuple(_reaction(each) for each in _objects(entries, "reactions")),
        )
    body = _joined(entries.get("body"), "\n\n")
    return DraftSource(kind, name.language, _wording(entries.get("subject", "")), body)


def content_of(source: GuideSource | DraftSource) -> str:
    """Return an edited text as JSON, as it is stored."""
    head: dict[str, Any] = {"kind": str(source.kind), "language": str(source.language)}
    if isinstance(source, GuideSource):
        head["steps"] = [_step_entries(step) for step in source.steps]
        head["reactions"] = [
            {"key": each.key, "label": _entry(each.label), "lines": _parted(each.lines)}
            for each in source.reactions
        ]
    else:
        head |= {"subject": _entry(source.subject), "body": [_entry(source.body)]}
    return json.dumps(head, ensure_ascii=False)


def _objects(entries: Mapping[str, object], key: str) -> list[Mapping[str, Any]]:
    found = entries.get(key, [])
    return list(found) if isinstance(found, list) else []


def _step(entries: Mapping[str, Any]) -> StepSource:
    title, sentence, hint = (_wording(entries.get(key, "")) for key in ("title", "sentence", "hint"))
    return StepSource(
        entries["key"], title, sentence, hint, bool(entries.get("optional")), bool(entries.get("off"))
    )


def _reaction(entries: Mapping[str, Any]) -> ReactionSource:
    return ReactionSource(entries["key"], _wording(entries["label"]), _joined(entries["lines"], "\n"))


def _wording(value: object) -> Wording:
    if isinstance(value, dict):
        return Wording(value["formal"], value["informal"])
    return Wording(str(value), str(value))


def _joined(values: object, by: str) -> Wording:
    words = [_wording(value) for value in values] if isinstance(values, list) else []
    return Wording(by.join(each.formal for each in words), by.join(each.informal for each in words))


def _entry(wording: Wording) -> str | dict[str, str]:
    if wording.formal == wording.informal:
        return wording.formal
    return {"formal": wording.formal, "informal": wording.informal}


def _parted(wording: Wording) -> Sequence[str | dict[str, str]]:
    """Return the lines; one form may have more of them than the other, which then says nothing there."""
    formal, informal = _lines(wording.formal), _lines(wording.informal)
    count = max(len(formal), len(informal))
    pairs = zip(*(lines + [""] * (count - len(lines)) for lines in (formal, informal)), strict=True)
    return [_entry(Wording(*pair)) for pair in pairs]


def _lines(words: str) -> list[str]:
    return [line.strip() for line in words.splitlines() if line.strip()]


def _step_entries(step: StepSource) -> dict[str, Any]:
    entries: dict[str, Any] = {
        "key": step.key,
        "title": _entry(step.title),
        "sentence": _entry(step.sentence),
        "hint": _entry(step.hint),
    }
    return entries | {name: True for name in ("optional", "off") if getattr(step, name)}
