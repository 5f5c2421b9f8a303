"""The texts of calls and mails, in the user's own words where there are some."""

from __future__ import annotations

from functools import lru_cache

from recruiterdesk.domain.drafts import DraftKind, DraftTemplate, parse_draft
from recruiterdesk.domain.guides import Guide, GuideKind, Language, parse_guide
from recruiterdesk.domain.text_names import TextName, name_of
from recruiterdesk.domain.wordings import base_of, laid_over
from recruiterdesk.domain.words import FormOfAddress
from recruiterdesk.paths import resources_dir
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.edited_texts import edited_text


class Texts:
    """Guides and drafts as they are said on this desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def content(self, name: TextName) -> str:
        """Return what a text says now, as JSON."""
        return edited_text(self._desk, name) or shipped_text(name)

    def guide(self, kind: GuideKind, language: Language, form: FormOfAddress) -> Guide:
        """Return the guide of a kind of call."""
        return _guide(self.content(name_of(kind, language)), form)

    def draft(self, kind: DraftKind, language: Language, form: FormOfAddress) -> DraftTemplate:
        """Return the draft of a kind of mail or short text."""
        return _draft(self.content(name_of(kind, language)), form)


@lru_cache(maxsize=128)
def shipped_text(name: TextName) -> str:
    """Return what a text says as it comes with the app: JSON, whole.

    Raises:
        Refusal: the file was changed and can't be read.
    """
    text = _file(name)
    if isinstance(name.kind, GuideKind) and (base := base_of(text)):
        return laid_over(shipped_text(name_of(GuideKind(base), name.language)), text)
    return text


def _file(name: TextName) -> str:
    folder = resources_dir() / "guides" / name.language
    if isinstance(name.kind, DraftKind):
        folder /= "drafts"
    return (folder / f"{name.kind}.json").read_text(encoding="utf-8")


@lru_cache(maxsize=64)
def _guide(content: str, form: FormOfAddress) -> Guide:
    return parse_guide(content, form)


@lru_cache(maxsize=64)
def _draft(content: str, form: FormOfAddress) -> DraftTemplate:
    return parse_draft(content, form)


def language_named(person: str, desk: str) -> Language:
    """Return the language of a conversation: the person's, else the desk's, else English."""
    known = {str(language) for language in Language}
    return Language(next((name[:2] for name in (person, desk) if name[:2] in known), Language.EN))
