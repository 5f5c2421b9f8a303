"""The texts of calls and mails by name: a guide or a draft, of a kind, in a language."""

from __future__ import annotations

from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.drafts import DraftKind, DraftTemplate, parse_draft
from recruiterdesk.domain.guides import Guide, GuideKind, parse_guide
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import FormOfAddress


@dataclass(frozen=True, slots=True)
class TextName:
    """One text."""

    kind: GuideKind | DraftKind
    language: Language

    @property
    def text_kind(self) -> str:
        """How the kind is stored: "guide.closure", "draft.voicemail"."""
        return f"{'guide' if isinstance(self.kind, GuideKind) else 'draft'}.{self.kind}"


def named(text_kind: str, language: Language) -> TextName | None:
    """Return the name that is stored as this kind; None where this version knows no such text."""
    shape, _, kind = text_kind.partition(".")
    if shape == "guide" and kind in set(GuideKind):
        return TextName(GuideKind(kind), language)
    if shape == "draft" and kind in set(DraftKind):
        return TextName(DraftKind(kind), language)
    return None


def check_content(name: TextName, content: str) -> None:
    """Make sure that a content can be said or sent, to people who are on Sie and on Du.

    Raises:
        Refusal: text_unreadable, text_unknown_placeholder, text_unknown_condition, text_unbalanced.
    """
    for form in FormOfAddress:
        is_guide = isinstance(name.kind, GuideKind)
        read: Guide | DraftTemplate = parse_guide(content, form) if is_guide else parse_draft(content, form)
        if (read.kind, read.language) != (name.kind, name.language):
            raise Refusal("text_unreadable", where="kind, language")
