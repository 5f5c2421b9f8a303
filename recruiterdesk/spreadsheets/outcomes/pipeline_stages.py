"""A recruiter's own words for stages become the desk's.

Who is hired is at that stage; beside any other end only the stage after which it came counts, else the first
that the words name.
"""

from __future__ import annotations

from functools import lru_cache

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.clauses import divided_step, parted
from recruiterdesk.spreadsheets.outcomes.named_ends import STAGE_CELLS, end_named, stage_named, stage_of_end
from recruiterdesk.spreadsheets.outcomes.open_words import OTHER_OFFER, TALK_ACCEPTED
from recruiterdesk.spreadsheets.outcomes.outcome_parts import CALLED_FIRST, OFFER, THE, compiled
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.stated_ends import LONGEST_WORDS, OFFER_MADE, REASON
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import (
    is_doubted,
    is_not_yet_done,
    is_of_a_thing,
    plain,
    said_of_them,
)

_NOT_CONTACTED = (
    rf"^(?:{part(Part.NOT)} (?:{part(Part.YET)} )?|un|nie)\w*"
    r"(?:[ck]onta[ck]?t\w*|angeschrieben|angesprochen|abordad[ao]|aangeschreven|benaderd|approached|messaged)$"
)
_TAKEN_BACK = rf"{OFFER}.*{part(Part.TAKEN_BACK)}|{part(Part.TAKEN_BACK)} {THE}{OFFER}"


@lru_cache(maxsize=2048)
def stage_from_words(text: str) -> Stage | None:
    """Return the stage that the words name, None for words that name none ("Absage", "On hold").

    Of an end without a hire it is the stage that is named beside it: "Rejected after final". Whoever was
    called has got further than that.
    """
    stage = _stage_in(text)
    is_call = stage is Stage.CONTACTED and compiled(CALLED_FIRST).match(plain(text[:LONGEST_WORDS]))
    return None if is_call and outcome_from_words(text).kind is not None else stage


def _stage_in(text: str) -> Stage | None:
    text = parted(text[:LONGEST_WORDS])
    words = plain(text)
    if is_doubted(text) or compiled(OTHER_OFFER).search(words) or _is_of_a_mere_thing(text, words):
        return None
    if not words or words in STAGE_CELLS:
        return STAGE_CELLS.get(words)
    ending = outcome_from_words(text)
    if ending.kind is DispositionKind.HIRED:
        return Stage.HIRED
    if ending.kind is None:
        return None if ending.on_hold else _stage_reached(words)
    if ending.kind is DispositionKind.TURNED_OFFER_DOWN:
        return Stage.OFFERED if compiled(OFFER_MADE).search(words) else None
    if ending.kind is DispositionKind.DECLINED_BY_CLIENT and compiled(_TAKEN_BACK).search(words):
        return Stage.OFFERED
    ahead = REASON.split(text, maxsplit=1)[0]
    if ahead != text and end_named(plain(ahead)) is None:
        return stage_named(plain(ahead))
    step = divided_step(text)
    return step[0] if step else stage_of_end(words, plain(ending.reason))


def _is_of_a_mere_thing(text: str, words: str) -> bool:
    """Tell whether words speak of an order or the like; an invitation accepted leads to an interview."""
    return is_of_a_thing(text, end_named) and compiled(TALK_ACCEPTED).search(words) is None


def _stage_reached(words: str) -> Stage | None:
    stage = stage_named(said_of_them(words, end_named))
    if stage is Stage.CONTACTED and compiled(_NOT_CONTACTED).match(words):
        return Stage.SOURCED
    if not is_not_yet_done(words):
        return stage
    return {Stage.SUBMITTED: None, Stage.CONTACTED: Stage.SOURCED}.get(stage, stage) if stage else None
