"""The texts of calls and mails by name: a guide or a draft, of a kind, in a language."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.drafts import DraftKind, DraftTemplate, parse_draft
from recruiterdesk.domain.guides import Guide, GuideKind, parse_guide
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import FormOfAddress


@dataclass(frozen=True, slots=True)
class TextName:
    """One text.

    Attributes:
        text_kind: the kind as it is stored, which tells a guide from a draft: "guide.closure".
        language: the language it is in.
    """

    text_kind: str
    language: Language

    @property
    def kind(self) -> GuideKind | DraftKind:
        """The kind of call, mail or short text."""
        shape, _, kind = self.text_kind.partition(".")
        return GuideKind(kind) if shape == "guide" else DraftKind(kind)


def name_of(kind: GuideKind | DraftKind, language: Language) -> TextName:
    """Return the name of the text of a kind."""
    return TextName(f"{'guide' if isinstance(kind, GuideKind) else 'draft'}.{kind}", language)


def print_of(content: str) -> str:
    """Return what tells the content of a text from any other: two of one print say the same."""
    return blake2b(content.encode(), digest_size=8).hexdigest()


def is_known(name: TextName) -> bool:
    """Tell whether this version of the app has such a text."""
    shape, _, kind = name.text_kind.partition(".")
    return (shape == "guide" and kind in set(GuideKind)) or (shape == "draft" and kind in set(DraftKind))


def check_content(name: TextName, content: str) -> None:
    """Make sure that a content can be said or sent, to people who are on Sie and on Du.

    Raises:
        Refusal: text_unreadable, text_unknown_placeholder, text_unknown_condition, text_unbalanced.
    """
    for form in FormOfAddress:
        is_guide = isinstance(name.kind, GuideKind)
        read: Guide | DraftTemplate = parse_guide(content, form) if is_guide else parse_draft(content, form)
        if name_of(read.kind, read.language) != name:
            raise Refusal("text_unreadable", where="kind, language")
