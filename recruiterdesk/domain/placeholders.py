"""Filling the texts of calls and mails: what may enter them, and what comes out.

A text is plain words with {placeholders}. Square brackets hold words that may be left out:
"[What they took away: {strength}.]" goes when a placeholder in it is empty, and
"[if late: ...]", "[unless may_tell: ...]", "[if in_play unless may_tell: ...]" go when a condition
does not hold. A condition is a Condition, the way the application ended, or a placeholder that is filled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from enum import StrEnum

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import DispositionKind

GAP = "…"

_BRACKET = re.compile(r"\[([^\[\]]*)\]")
_HEAD = re.compile(r"((?:if|unless) \w+(?: (?:if|unless) \w+)*): ?")
_CONDITION = re.compile(r"(if|unless) (\w+)")
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}(\.?)|[{}]")


class Condition(StrEnum):
    """What is true of this one call or mail, beyond the values that it speaks of."""

    LATE = "late"
    IN_PLAY = "in_play"
    TRIED_TO_CALL = "tried_to_call"
    RESIGNING = "resigning"
    BEFORE_START = "before_start"
    TO_TELL = "to_tell"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class GuideValues:
    """All that a text may speak of; the internal reason has no place here.

    Every value is ready to be said or written in the text's language; an empty one is unknown.

    Attributes:
        salutation: "Guten Tag Frau Dr. Lüdtke-Schröder", "Hallo Käthe"; without a comma.
        first_name: the given name.
        role: the role's spoken title.
        client: the client's spoken name, or "my client in logistics"; in German in the dative
            ("meinem Kunden aus der Logistik"), as every German text says "bei {client}".
        strength: what the client took away about the person; spoken only.
        may_tell: what may be told on the phone.
        may_write: what may be told and is cleared to stand in writing.
        check_in_date: the day of the next call, 90 days on by default.
        date: the day by which the next word comes, or a new promise ends.
        promised_date: the day for which an answer was promised.
        me: the recruiter's name.
        my_phone: the recruiter's number.
        reach_me: when the recruiter can be reached: "today until 18:00".
        waiting: the names of those who wait for a client's word.
        cost_of_waiting: what their waiting costs: "two of them have other offers".
        candidate: the candidate of whom a client is told.
        consents: what was agreed to on the phone, a line for each.
        contact: the contact to whom a candidate is introduced.
        contact_as: what the contact does, without name or employer: "Head of Data (logistics)".
        blurb: what a contact may read of a candidate before both agreed.
        until: the last day on which a consent holds.
        introduced_on: the day on which two people were introduced.
        ending: how the application ended.
        conditions: what else is true of this call or mail.
    """

    salutation: str = ""
    first_name: str = ""
    role: str = ""
    client: str = ""
    strength: str = ""
    may_tell: str = ""
    may_write: str = ""
    check_in_date: str = ""
    date: str = ""
    promised_date: str = ""
    me: str = ""
    my_phone: str = ""
    reach_me: str = ""
    waiting: str = ""
    cost_of_waiting: str = ""
    candidate: str = ""
    consents: str = ""
    contact: str = ""
    contact_as: str = ""
    blurb: str = ""
    until: str = ""
    introduced_on: str = ""
    ending: DispositionKind = DispositionKind.DECLINED_BY_CLIENT
    conditions: frozenset[Condition] = field(default_factory=frozenset)

    def value_of(self, name: str) -> str:
        """Return the value of a placeholder, empty where it is unknown or no placeholder at all."""
        value: str = getattr(self, name) if name in PLACEHOLDERS else ""
        return value.strip()

    def holds(self, name: str) -> bool:
        """Tell whether a condition of a bracket is true here."""
        return name in self.conditions or name == self.ending or self.value_of(name) != ""


PLACEHOLDERS = frozenset(each.name for each in fields(GuideValues)) - {"ending", "conditions"}
SPOKEN_ONLY = frozenset({"strength", "may_tell"})
OF_INTRODUCTIONS = frozenset({"contact", "contact_as", "blurb", "until", "introduced_on"})
WRITTEN_ONLY = OF_INTRODUCTIONS | {"may_write", "waiting", "cost_of_waiting", "candidate", "consents"}
CONDITIONS = frozenset(Condition) | frozenset(DispositionKind)


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its values in place.

    Attributes:
        text: the words; a gap ("…") stands where something is missing.
        missing: the placeholders without a value, in order; a text with any is not ready to be sent.
    """

    text: str
    missing: tuple[str, ...]


def fill(text: str, values: GuideValues) -> Filled:
    """Put the values into a text.

    No placeholder comes out as braces: an empty or unknown one becomes a gap and is named in missing.
    In square brackets an empty one takes the bracket's words away instead, and nothing is missing.
    """
    missing: dict[str, None] = {}
    parts = _BRACKET.split(text)
    parts[::2] = [_fill_words(part, values, missing) for part in parts[::2]]
    parts[1::2] = [_fill_bracket(part, values, missing) for part in parts[1::2]]
    return Filled(_tidy("".join(parts)), tuple(missing))


def check_text(text: str, allowed: frozenset[str], where: str) -> None:
    """Make sure that a text can be filled.

    Args:
        text: the text, before it is filled.
        allowed: the placeholders that such a text may use.
        where: names the place for the error.

    Raises:
        Refusal: text_unknown_placeholder, text_unknown_condition, text_unbalanced.
    """
    for bracket in _BRACKET.findall(text):
        head = _HEAD.match(bracket)
        for _, name in _CONDITION.findall(head[1]) if head else ():
            if name not in allowed | CONDITIONS:
                raise Refusal("text_unknown_condition", name=name, where=where)
    for found in _PLACEHOLDER.finditer(text):
        if found[1] is None:
            raise Refusal("text_unbalanced", where=where)
        if found[1] not in allowed:
            raise Refusal("text_unknown_placeholder", name=found[1], where=where)
    if re.search(r"[\[\]]", _BRACKET.sub("", text)):
        raise Refusal("text_unbalanced", where=where)


def _fill_words(words: str, values: GuideValues, missing: dict[str, None]) -> str:
    def value(found: re.Match[str]) -> str:
        name = found[1] if found[1] is not None else found[0]
        shown = values.value_of(name)
        if not shown:
            missing[name] = None
            shown = GAP
        full_stop = found[2] or ""
        return shown if full_stop and shown.endswith((".", "!", "?", GAP)) else shown + full_stop

    return _PLACEHOLDER.sub(value, words)


def _fill_bracket(bracket: str, values: GuideValues, missing: dict[str, None]) -> str:
    head = _HEAD.match(bracket)
    conditions = _CONDITION.findall(head[1]) if head else []
    for _, name in conditions:
        if name not in PLACEHOLDERS | CONDITIONS:
            missing[name] = None
            return ""
    if any(values.holds(name) != (word == "if") for word, name in conditions):
        return ""
    inner: dict[str, None] = {}
    words = _fill_words(bracket[head.end() :] if head else bracket, values, inner)
    missing.update(dict.fromkeys(name for name in inner if name not in PLACEHOLDERS))
    return "" if inner else words


def _tidy(text: str) -> str:
    text = re.sub(r"[ \t]{2,}", " ", text)
    text = re.sub(r" *\n *", "\n", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
