"""The texts of calls and mails as they lie in resources, each read once."""

from __future__ import annotations

from functools import lru_cache

from recruiterdesk.domain.drafts import DraftKind, DraftTemplate, parse_draft
from recruiterdesk.domain.guides import Guide, GuideKind, Language, parse_guide
from recruiterdesk.domain.words import FormOfAddress
from recruiterdesk.paths import resources_dir


@lru_cache(maxsize=64)
def guide_text(kind: GuideKind, language: Language, form: FormOfAddress) -> Guide:
    """Return the guide of a kind of call.

    Raises:
        Refusal: the file was changed and can't be read.
    """
    path = resources_dir() / "guides" / language / f"{kind}.json"
    return parse_guide(path.read_text(encoding="utf-8"), form)


@lru_cache(maxsize=64)
def draft_text(kind: DraftKind, language: Language, form: FormOfAddress) -> DraftTemplate:
    """Return the draft of a kind of mail or short text.

    Raises:
        Refusal: the file was changed and can't be read.
    """
    path = resources_dir() / "guides" / language / "drafts" / f"{kind}.json"
    return parse_draft(path.read_text(encoding="utf-8"), form)


def language_named(person: str, desk: str) -> Language:
    """Return the language of a conversation: the person's, else the desk's, else English."""
    known = {str(language) for language in Language}
    return Language(next((name[:2] for name in (person, desk) if name[:2] in known), Language.EN))
