"""What words name, whatever speaks against it: an end, a stage, or a whole phrase that says one."""

from __future__ import annotations

from functools import lru_cache

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.outcome_parts import THE, compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Open, Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of, whole_cells
from recruiterdesk.spreadsheets.outcomes.stage_words import STAGES_AHEAD, STAGES_BESIDE, WITH_CLIENT
from recruiterdesk.spreadsheets.outcomes.who_did_what import BESIDE, STARTED, WHO_DID_WHAT

_HIRED = DispositionKind.HIRED
_KINDS = (
    DispositionKind.MOVED_TO_ANOTHER_ROLE,
    DispositionKind.TURNED_OFFER_DOWN,
    DispositionKind.ROLE_CLOSED,
    DispositionKind.DECLINED_BY_US,
    DispositionKind.WITHDREW,
    DispositionKind.WENT_SILENT,
    DispositionKind.DECLINED_BY_CLIENT,
    _HIRED,
)
_STAGES = (
    Stage.SUBMITTED,
    Stage.SCREENING,
    Stage.INTERVIEWING,
    Stage.CONTACTED,
    Stage.SOURCED,
    Stage.APPLIED,
)
_MONTH = part(Part.MONTH)
_DAY = rf"(?:\d[\d ]*(?:de )?(?:{_MONTH}(?: \d+)?)?|{_MONTH}(?: \d+(?: \w{{2}})?)?)"
_FROM_DAY = rf"(?: (?:{STARTED} )?(?:\w{{1,4}} )?{_DAY}| start\w* \w+)?"
_WHO = part(Part.SUBJECT)
HIRED_CELLS = tuple(whole_cells(_HIRED))
"""Folded whole cells that say of somebody that they were hired; beside other words they say little."""
_HIRED_ALONE = rf"^(?:{_WHO} ){{0,2}}(?:{'|'.join(HIRED_CELLS)}){_FROM_DAY}$"


def _end(kind: DispositionKind) -> tuple[DispositionKind, str]:
    return kind, "|".join(filter(None, (BESIDE.get(kind), pattern_of(kind))))


def _stage(stage: Stage) -> tuple[Stage, str]:
    return stage, "|".join(filter(None, (STAGES_BESIDE.get(stage), pattern_of(stage))))


# The first that matches counts: who said no is looked for before that somebody did, a hire last of all.
_ALL_OUTCOMES = (
    *WHO_DID_WHAT,
    *map(_end, _KINDS),
    (_HIRED, rf"{_HIRED_ALONE}|^{STARTED} (?:\w{{1,4}} )?{_DAY}(?:th|st|nd|rd)?\b"),
)
# "Final interview" is final and not an interview.
_ALL_STAGES = (
    *STAGES_AHEAD,
    *map(_stage, (Stage.OFFERED, Stage.FINAL)),
    (Stage.INTERVIEWING, WITH_CLIENT),
    *map(_stage, _STAGES),
    (Stage.HIRED, rf"^(?:start|integration){_FROM_DAY}$"),
)
_AFTER = (
    rf"{part(Part.ENDED_AT)} (.+)|\b(.+) {part(Part.ENDED_BEHIND)}|"
    rf"^(.+?) ?(?:{pattern_of(Part.NO_BEHIND)})$|^(screened) out|^(.+?) {part(Part.FAILED)}$"
)
_ORDINAL = rf"{THE}(?:[1-4](?:st|nd|rd|th|e|er|ere|re|eme|a|o)|first|second|third)"
_MOST_WORDS_OF_STAGE = 3
TALKS = frozenset({Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL})
"""Stages at which somebody is talked with."""
STEPS = TALKS | {Stage.SUBMITTED}
"""Stages at which somebody is talked with or looked at."""
STAGE_CELLS = {
    **{cell: stage for stage in Stage if stage is not Stage.HIRED for cell in whole_cells(stage)},
    **dict.fromkeys(HIRED_CELLS, Stage.HIRED),
    **{stage.value: stage for stage in Stage},
}
END_CELLS = {
    **{cell: kind for kind in DispositionKind for cell in whole_cells(kind)},
    **{kind.value.replace("_", " "): kind for kind in DispositionKind},
}
OPEN_CELLS = {cell: meaning for meaning in Open for cell in whole_cells(meaning)}
"""Folded whole cells, each with what it says."""

WAITS = pattern_of(Open.ON_HOLD)
GOES_ON = pattern_of(Open.IN_PLAY)
OFFERS = pattern_of(Stage.OFFERED)
"""What an offer is called."""


# The rules ask several times for the words of the same cell.
@lru_cache(maxsize=256)
def end_named(words: str) -> DispositionKind | None:
    """Return the end that folded words name, None where they name none."""
    return next((kind for kind, pattern in _ALL_OUTCOMES if compiled(pattern).stands_in(words)), None)


def stage_named(words: str) -> Stage | None:
    """Return the stage that folded words name, None where they name none."""
    return next((stage for stage, pattern in _ALL_STAGES if compiled(pattern).stands_in(words)), None)


def is_round(words: str) -> bool:
    """Tell whether folded words name a round by its number alone: "1st", "the second"."""
    return compiled(_ORDINAL).fullmatch(words) is not None


def stage_of_end(words: str, reason: str) -> Stage | None:
    """Return the stage after which an end came, or that alone stands behind it ("Rejected - Interview")."""
    found = compiled(_AFTER).search(words)
    if found:
        behind = next(part for part in found.groups() if part)
        return stage_named(behind) or (Stage.INTERVIEWING if is_round(behind) else None)
    if not reason or len(reason.split()) > _MOST_WORDS_OF_STAGE or end_named(reason):
        return None
    stage = STAGE_CELLS.get(reason) or stage_named(reason)
    return stage if stage in STEPS and words.endswith(reason) else None
