"""To whom a candidate may be mentioned, and until when: the scope and the end of a consent."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from recruiterdesk.core.text import fold
from recruiterdesk.core.values import value
from recruiterdesk.domain.employers import SameEmployer, same_employer
from recruiterdesk.domain.words import ConsentKind, ScopeKind

if TYPE_CHECKING:
    from recruiterdesk.domain.records import Consent, Person

_WORDS = {
    ScopeKind.ANYONE: "anyone suitable",
    ScopeKind.THIS_COMPANY: "this company",
    ScopeKind.THIS_CONTACT: "this contact",
}
# As one may type it, folded; "this" may be left out.
_TYPED = {
    "anyone": ScopeKind.ANYONE, "anyone suitable": ScopeKind.ANYONE, "anybody": ScopeKind.ANYONE,
    "everyone": ScopeKind.ANYONE, "jede passende person": ScopeKind.ANYONE, "alle": ScopeKind.ANYONE,
    "company": ScopeKind.THIS_COMPANY, "firm": ScopeKind.THIS_COMPANY, "firma": ScopeKind.THIS_COMPANY,
    "contact": ScopeKind.THIS_CONTACT, "kontakt": ScopeKind.THIS_CONTACT,
}  # fmt: skip
_THIS = re.compile(r"^(?:this|dies\w*|only|nur)\s+")


@value
class Scope:
    """To whom somebody may be mentioned; `name` is the contact's or the company's, "" where none is said."""

    kind: ScopeKind
    name: str = ""

    def as_text(self) -> str:
        """Return the scope as it is stored and shown: "this company: Halden GmbH"."""
        words = _WORDS[self.kind]
        return f"{words}: {self.name}" if self.name and self.kind is not ScopeKind.ANYONE else words

    def covers(self, contact: Person) -> bool:
        """Tell whether the contact may hear of the candidate; where no name is said, nobody is covered."""
        if self.kind is ScopeKind.ANYONE:
            return True
        if self.kind is ScopeKind.THIS_CONTACT:
            return bool(self.name) and fold(self.name) == fold(contact.full_name)
        return same_employer(self.name, contact.company) is SameEmployer.YES


def scope_from_text(text: str) -> Scope | None:
    """Read a scope as it is stored or typed; nothing said is anyone, None are words that it can't tell."""
    said, _, name = text.partition(":")
    typed = _THIS.sub("", fold(said).replace("_", " ").strip())
    kind = _TYPED.get(typed) if typed else ScopeKind.ANYONE
    return Scope(kind, name.strip()) if kind is not None else None


def scope_for(kind: ScopeKind, contact: Person) -> Scope:
    """Return the scope of a kind where the talk is of this contact."""
    if kind is ScopeKind.THIS_CONTACT:
        return Scope(kind, contact.full_name)
    return Scope(kind, contact.company if kind is ScopeKind.THIS_COMPANY else "")


def is_live(until: dt.date | None, today: dt.date) -> bool:
    """Tell whether a consent holds today; its last day is the one on which it ends."""
    return until is None or today <= until


def mention_answers(consents: Sequence[Consent]) -> tuple[Consent, ...]:
    """Return what they allowed of being mentioned since they last said no, the oldest first."""
    answers = sorted((one for one in consents if one.kind is ConsentKind.MENTION), key=lambda one: one.id)
    no = max((place for place, one in enumerate(answers) if not one.given), default=-1)
    return tuple(answers[no + 1 :])


def says_no(consents: Sequence[Consent]) -> Consent | None:
    """Return the answer by which they don't want to be mentioned, None where their last word is another."""
    answers = [one for one in consents if one.kind is ConsentKind.MENTION]
    last = max(answers, key=lambda one: one.id, default=None)
    return last if last is not None and not last.given else None


def standing_consent(consents: Sequence[Consent], contact: Person, today: dt.date) -> Consent | None:
    """Return the newest consent by which the candidate may be mentioned to this contact, None without one."""
    for answer in reversed(mention_answers(consents)):
        scope = scope_from_text(answer.scope)
        if is_live(answer.until, today) and scope is not None and scope.covers(contact):
            return answer
    return None
