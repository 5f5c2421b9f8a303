"""What a word of a stage or of an outcome can be taken for, in words."""

from __future__ import annotations

from recruiterdesk.domain.words import RememberedKind, Stage
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.wording import stage_word

STAGES = tuple(meaning for meaning in WordMeaning if meaning.stage is not None)
OUTCOMES = tuple(meaning for meaning in WordMeaning if meaning.stage is None)


def choices_for(kind: RememberedKind) -> tuple[WordMeaning, ...]:
    """Return the meanings in the order in which they are likely: those of the column's own kind first."""
    return (*STAGES, *OUTCOMES) if kind is RememberedKind.STAGE else (*OUTCOMES, *STAGES)


def unknown_name(kind: RememberedKind) -> str:
    """Say what a word is taken for that nobody knows."""
    if kind is RememberedKind.STAGE:
        return tr("not known: {stage}").format(stage=stage_word(Stage.SCREENING))
    return tr("not known: active")


def meaning_name(meaning: WordMeaning) -> str:
    """Return a meaning as it is said in a line."""
    if meaning.stage is not None:
        return stage_word(meaning.stage)
    return {
        WordMeaning.DECLINED_BY_CLIENT: tr("declined by the client"),
        WordMeaning.DECLINED_BY_US: tr("declined by us"),
        WordMeaning.WITHDREW: tr("withdrew"),
        WordMeaning.TURNED_OFFER_DOWN: tr("turned the offer down"),
        WordMeaning.WENT_SILENT: tr("went silent"),
        WordMeaning.ROLE_CLOSED: tr("role closed"),
        WordMeaning.MOVED_TO_ANOTHER_ROLE: tr("moved to another role"),
        WordMeaning.ON_HOLD: tr("on hold"),
        WordMeaning.ACTIVE: tr("no outcome: active"),
    }[meaning]
