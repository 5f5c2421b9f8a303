"""Stage and outcome of a row are understood together: each can say what the other means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.outcome_parts import CLIENT, NOT, YET, compiled
from recruiterdesk.spreadsheets.outcomes.own_words import PipelineWords
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.said_in_columns import is_round_passed
from recruiterdesk.spreadsheets.outcomes.said_left_alone import says_leave_alone
from recruiterdesk.spreadsheets.outcomes.said_told import NOTHING_SAID, SaidInPassing, said_in_passing
from recruiterdesk.spreadsheets.outcomes.stated_ends import SAYS_NOTHING, STILL_OPEN, OutcomeReading
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain
from recruiterdesk.spreadsheets.values.blanks import says_nothing
from recruiterdesk.spreadsheets.values.cell_contents import leaves_open

# A system's bare "Disqualified" beside "Withdrawn by candidate" says that there is an end, no more.
_THEIR_DOING = frozenset(
    {
        DispositionKind.WITHDREW,
        DispositionKind.TURNED_OFFER_DOWN,
        DispositionKind.WENT_SILENT,
        DispositionKind.ROLE_CLOSED,
        DispositionKind.MOVED_TO_ANOTHER_ROLE,
    }
)
# "Yes" as the result of an interview is no hire.
_AHEAD_OF_LAST = frozenset({Stage.APPLIED, Stage.SCREENING, Stage.SUBMITTED, Stage.INTERVIEWING})
# Systems say of everybody they keep that the record is active, also beside "Rejected after 1st interview".
_OF_RECORD = re.compile(r"active|aktiv\w*|actif|activ[ao]|attiv[ao]|actief|aktywny|available|open")
# "03 - Interview", "3. Withdrew"; "2. Interview" says which one.
_WHICH = re.compile(r"\d{1,2}\.\s*(?=[^\W\d_])")
_ROUNDS = frozenset({Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL})
_PLACE_IN_LIST = re.compile(r"^\[?\d{1,2}\]?\s*[-–—):]\s+(?=[^\W\d_])")
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_NO_REPLY = rf"(?:{YET} )?{NOT} (?:{YET} )?{part(Part.REPLY)}(?: {YET})?"
_CLIENT = re.compile(rf"\b{CLIENT}\b")


@dataclass(frozen=True, slots=True)
class PipelineReading:
    """Stage and outcome as they are understood, and what their cells say besides of an end.

    `leave_alone` says that the person asked not to be contacted.
    """

    stage: Stage | None
    ending: OutcomeReading
    is_outcome_unknown: bool
    said: SaidInPassing = NOTHING_SAID
    leave_alone: bool = False


@dataclass(frozen=True, slots=True)
class PipelineReader:
    """Understands the stages and outcomes of one table.

    `words` are what words mean in it; days within them are read by `today`, and by which part stands first.
    `by_sheet` is how those ended of whom no cell says whether they did.
    """

    words: PipelineWords
    today: dt.date
    day_first: bool
    by_sheet: OutcomeReading = SAYS_NOTHING

    def read(self, cells: tuple[str, str]) -> PipelineReading:
        """Understand a stage and an outcome as written, "" for none."""
        cells = self._bare(cells[0]), self._bare(cells[1])
        pipeline = _read(self.words, cells)
        if self.by_sheet.known and not pipeline.ending.known:
            pipeline = _with_end(pipeline, self.by_sheet, cells[1])
        alone = [bool(cell) and says_leave_alone(cell) for cell in cells]
        if any(alone):
            # Words for calling are words for stages too.
            stage = pipeline.stage if cells[0] and not alone[0] else None
            return replace(pipeline, stage=stage, is_outcome_unknown=False, leave_alone=True)
        if pipeline.ending.kind is None or pipeline.ending.kind is DispositionKind.HIRED:
            return pipeline
        said = [
            said_in_passing(cell, self.today, day_first=self.day_first) for cell in reversed(cells) if cell
        ]
        said = [each for each in said if each is not NOTHING_SAID]
        return replace(pipeline, said=_together(said) if said else NOTHING_SAID)

    def _bare(self, cell: str) -> str:
        """Return a cell without its place in a list, and without brackets around all of it."""
        text = _PLACE_IN_LIST.sub("", cell)
        if counted := _WHICH.match(text):
            rest = text[counted.end() :]
            is_round = stage_from_words(rest) in _ROUNDS and not self.words.ending_in_stage(rest).known
            text = text if is_round else rest
        inner = _IN_BRACKETS.fullmatch(text)
        return inner[1] if inner else text


def without_record(pipeline: PipelineReading, cells: Sequence[str]) -> PipelineReading:
    """Return a reading without "active" where that alone is said: a day under "Rejected on" says more."""
    said = list(filter(None, cells))
    is_of_record = bool(said) and all(_OF_RECORD.fullmatch(fold(cell)) for cell in said)
    is_open = pipeline.ending.kind is None and pipeline.ending.in_play
    return replace(pipeline, ending=SAYS_NOTHING) if is_of_record and is_open else pipeline


def _together(said: Sequence[SaidInPassing]) -> SaidInPassing:
    """Return what the outcome says in passing, with the day of the decision that the stage alone says."""
    first, last = said[0], said[-1]
    return replace(first, decided_on=first.decided_on or last.decided_on)


def _with_end(pipeline: PipelineReading, end: OutcomeReading, outcome: str) -> PipelineReading:
    """Return a reading with the end of its sheet; an outcome that nobody knows says why."""
    reason = outcome if pipeline.is_outcome_unknown else ""
    return replace(pipeline, ending=replace(end, reason=reason), is_outcome_unknown=False)


def _read(words: PipelineWords, cells: tuple[str, str]) -> PipelineReading:
    stage, outcome = cells
    if outcome and words.says_nothing(outcome):
        outcome = ""
    mapped_stage = words.stage_of(stage) if stage else None
    ending = words.ending_of(outcome) if outcome else SAYS_NOTHING
    is_unknown = bool(outcome) and not ending.known and not says_nothing(outcome)
    if stage and not ending.known:
        by_stage = words.ending_in_stage(stage)
        if by_stage.known:
            is_why = is_unknown and by_stage.kind not in {None, DispositionKind.HIRED}
            ending = replace(by_stage, reason=by_stage.reason or outcome) if is_why else by_stage
            is_unknown = is_unknown and not is_why
    elif stage and _leaves_it_to_stage(words, ending, outcome):
        by_stage = words.ending_in_stage(stage)
        ending = by_stage if by_stage.kind is not None else ending
    elif stage and _says_little(ending, outcome):
        by_stage = words.ending_in_stage(stage)
        ending = by_stage if by_stage.kind in _THEIR_DOING else ending
    elif stage and ending.kind is DispositionKind.WITHDREW:
        by_stage = words.ending_in_stage(stage)
        ending = by_stage if by_stage.kind is DispositionKind.TURNED_OFFER_DOWN else ending
    if mapped_stage is Stage.SUBMITTED and compiled(_NO_REPLY).fullmatch(plain(outcome)):
        # It is the client's turn: nobody went silent on the recruiter.
        ending = STILL_OPEN
    if outcome:
        named = stage_from_words(outcome) if is_unknown else _stage_named(words, ending, outcome)
        # "2nd interview" beside the result "Offer": that is how far they got.
        is_further = named is Stage.OFFERED and ending.kind is None and mapped_stage is not Stage.HIRED
        is_unknown = is_unknown and named is None
        mapped_stage = named if is_further else mapped_stage or named
    if outcome and words.about.is_of_rounds:
        mapped_stage = _behind_rounds(words, cells, mapped_stage)
    return PipelineReading(mapped_stage, _at_stage(words, ending, mapped_stage, outcome), is_unknown)


def _stage_named(words: PipelineWords, ending: OutcomeReading, outcome: str) -> Stage | None:
    """Return the stage that an outcome names; a yes names none for those who are out: they were not hired."""
    is_out = ending.kind not in {None, DispositionKind.HIRED}
    return None if is_out and fold(outcome) in words.about.yeses else words.stage_in_outcome(outcome)


def _at_stage(
    words: PipelineWords, ending: OutcomeReading, stage: Stage | None, outcome: str
) -> OutcomeReading:
    """Return how it ended by how far they got: whoever says no at the stage of an offer turns it down.

    A yes at a stage ahead of the last ones says that somebody passed it.
    """
    if stage in _AHEAD_OF_LAST and fold(outcome) in words.about.yeses:
        return STILL_OPEN if ending.kind in {None, DispositionKind.HIRED} else ending
    is_theirs = ending.kind is DispositionKind.WITHDREW and stage is Stage.OFFERED
    is_no = is_theirs and bool(outcome) and words.says_no_to_offer(outcome)
    return replace(ending, kind=DispositionKind.TURNED_OFFER_DOWN) if is_no else ending


def _leaves_it_to_stage(words: PipelineWords, ending: OutcomeReading, outcome: str) -> bool:
    """Tell whether a stage may say more of the end: whoever is out there is not hired by a yes beside it."""
    return (ending.in_play and _says_no_more(outcome)) or fold(outcome) in words.about.yeses


def _says_no_more(outcome: str) -> bool:
    """Tell whether an outcome leaves open what a stage may say: "-", "pending", "active"."""
    return leaves_open(outcome) or _OF_RECORD.fullmatch(fold(outcome)) is not None


def _behind_rounds(words: PipelineWords, cells: tuple[str, str], mapped: Stage | None) -> Stage | None:
    """Return how far they got where the outcome speaks of what follows the round in the cell of the stage.

    A hire says so of a round that was passed; "Offer" is how far they got, also beside a final "Accepted".
    """
    stage, outcome = cells
    further = words.stage_in_outcome(outcome)
    if further is Stage.HIRED and mapped is not None and not is_round_passed(stage):
        return mapped
    return further or mapped


def _says_little(ending: OutcomeReading, outcome: str) -> bool:
    """Tell whether an outcome says no more than that it ended with a no: not who, not why."""
    is_no = ending.kind is DispositionKind.DECLINED_BY_CLIENT and not ending.reason
    return is_no and _CLIENT.search(fold(outcome)) is None
