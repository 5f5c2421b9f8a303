"""What the recruiter says her own words for stages and outcomes mean, before what everybody means by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.said_in_columns import (
    clients_no,
    is_offer_made,
    is_round_passed,
    offer_turned_down,
    says_no_to_it,
)
from recruiterdesk.spreadsheets.outcomes.stated_ends import OutcomeReading

_STAGES = {str(stage): stage for stage in Stage}
_ENDINGS = {str(kind): kind for kind in DispositionKind}


class WordMeaning(StrEnum):
    """What a word of the file can be taken for: a stage, an outcome, or no outcome at all (active)."""

    SOURCED = "sourced"
    CONTACTED = "contacted"
    APPLIED = "applied"
    SCREENING = "screening"
    SUBMITTED = "submitted"
    INTERVIEWING = "interviewing"
    FINAL = "final"
    OFFERED = "offered"
    HIRED = "hired"
    DECLINED_BY_CLIENT = "declined_by_client"
    DECLINED_BY_US = "declined_by_us"
    WITHDREW = "withdrew"
    TURNED_OFFER_DOWN = "turned_offer_down"
    WENT_SILENT = "went_silent"
    ROLE_CLOSED = "role_closed"
    MOVED_TO_ANOTHER_ROLE = "moved_to_another_role"
    ON_HOLD = "on_hold"
    ACTIVE = "active"

    @property
    def stage(self) -> Stage | None:
        """The stage that is meant, None for words that name none."""
        return _STAGES.get(self)

    @property
    def ending(self) -> OutcomeReading:
        """How it ended; in play where the word is no outcome."""
        kind = _ENDINGS.get(self)
        on_hold = self is WordMeaning.ON_HOLD
        return OutcomeReading(kind, on_hold=on_hold, in_play=kind is None and not on_hold)


OwnWord = tuple[str, WordMeaning]


@dataclass(frozen=True, slots=True)
class StatesAbout:
    """What the columns of stages and outcomes are about.

    `offers` are those about an offer that was made, `clients` those with what a client says; `is_of_rounds`
    tells that the stages only say how each round went, at the stage `round_stage`. `yeses` are words for yes
    that at a stage ahead of the last ones say that somebody passed it.
    """

    offers: frozenset[Field] = frozenset()
    clients: frozenset[Field] = frozenset()
    is_of_rounds: bool = False
    round_stage: Stage | None = None
    yeses: frozenset[str] = frozenset()


ABOUT_APPLICATIONS = StatesAbout()
"""Stages and outcomes of applications as a whole."""


@dataclass(frozen=True, slots=True)
class PipelineWords:
    """The words of one table's stages and outcomes: the recruiter's own by folded text, then everybody's.

    `silent` are words of the outcomes that say nothing in this table, `about` tells what its columns say.
    """

    stages: Mapping[str, WordMeaning] = field(default_factory=dict)
    outcomes: Mapping[str, WordMeaning] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    about: StatesAbout = ABOUT_APPLICATIONS

    def says_nothing(self, text: str) -> bool:
        """Tell whether a cell of the outcomes says nothing in this table: "no" under "Hired"."""
        return bool(self.silent) and fold(text) in self.silent

    def stage_of(self, text: str) -> Stage | None:
        """Return the stage that a cell of the stages names."""
        own = self.stages.get(fold(text)) if self.stages else None
        return own.stage if own else self._stage_from_words(text, Field.STAGE)

    def ending_in_stage(self, text: str) -> OutcomeReading:
        """Return the outcome that a cell of the stages names, as "Absage" does."""
        own = self.stages.get(fold(text)) if self.stages else None
        return own.ending if own else self._ending_from_words(text, Field.STAGE)

    def ending_of(self, text: str) -> OutcomeReading:
        """Return the outcome that a cell of the outcomes names, with its reason."""
        own = self.outcomes.get(fold(text)) if self.outcomes else None
        return own.ending if own else self._ending_from_words(text, Field.OUTCOME)

    def stage_in_outcome(self, text: str) -> Stage | None:
        """Return the stage that a cell of the outcomes names, as the recruiter means by "2nd round"."""
        own = self.outcomes.get(fold(text)) if self.outcomes else None
        return (own.stage if own else None) or self._stage_from_words(text, Field.OUTCOME)

    def says_no_to_offer(self, text: str) -> bool:
        """Tell whether a cell says of who withdrew that they said no, and is no word of her own."""
        return fold(text) not in self.outcomes and says_no_to_it(text)

    def meaning_in_stage(self, text: str) -> WordMeaning | None:
        """Return what a cell of the stages is taken for, None where nobody knows its words."""
        return _meaning(self.ending_in_stage(text), self.stage_of(text))

    def meaning_in_outcome(self, text: str) -> WordMeaning | None:
        """Return what a cell of the outcomes is taken for, None where nobody knows its words."""
        return _meaning(self.ending_of(text), self.stage_in_outcome(text))

    def _ending_from_words(self, text: str, field: Field) -> OutcomeReading:
        if field in self.about.clients and (no := clients_no(text)):
            return no
        turned_down = offer_turned_down(text) if field in self.about.offers else None
        if field is Field.STAGE and self.about.is_of_rounds and is_round_passed(text):
            return OutcomeReading(in_play=True)
        return turned_down or outcome_from_words(text)

    def _stage_from_words(self, text: str, field: Field) -> Stage | None:
        is_of_offer = field in self.about.offers
        if is_of_offer and (offer_turned_down(text) or (field is Field.STAGE and is_offer_made(text))):
            return Stage.OFFERED
        if field is Field.STAGE and self.about.is_of_rounds and is_round_passed(text):
            return self.about.round_stage
        stage = stage_from_words(text)
        is_end = field is Field.STAGE and stage is None and outcome_from_words(text).kind is not None
        return self.about.round_stage if is_end else stage


def _meaning(ending: OutcomeReading, stage: Stage | None) -> WordMeaning | None:
    if ending.kind is not None:
        return WordMeaning(ending.kind)
    if ending.on_hold:
        return WordMeaning.ON_HOLD
    if stage is not None:
        return WordMeaning(stage)
    return WordMeaning.ACTIVE if ending.in_play else None


def own_words(
    stages: Iterable[OwnWord],
    outcomes: Iterable[OwnWord],
    silent: Iterable[str] = (),
    about: StatesAbout = ABOUT_APPLICATIONS,
) -> PipelineWords:
    """Return the words with what the recruiter says that hers mean; case and accents do not matter.

    `silent` are words of the outcomes that say nothing in this table, `about` tells what its columns say.
    """
    return PipelineWords(
        {fold(word): meaning for word, meaning in stages},
        {fold(word): meaning for word, meaning in outcomes},
        frozenset(map(fold, silent)),
        about,
    )
