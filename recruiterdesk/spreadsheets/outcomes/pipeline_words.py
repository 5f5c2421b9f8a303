"""A recruiter's own words for stages and outcomes become the desk's.

Words are folded, signs between them become blanks. The first rule that knows an outcome counts (`_RULES`):
a question says nothing; a whole cell that is a known phrase says what that phrase does; what waits, goes
on, is denied or yet to come has not ended; ahead of a reason the words count, unless the reason says whose
doing it was, or denies them; then any words of an end (`named_ends`: first who said no, then the phrases of
each language in `progress_words`), unless they speak of a thing ("accepted quote") or of another agency's
candidate; at last words that say only that it waits or goes on. Who is hired is at that stage; beside any
other end only the stage after which it came counts, else the first that the words name. That somebody was
told is read from the same cell by `said_told`, that they asked to be left alone by `said_left_alone`;
`pipeline_reading` puts both cells of a row together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.outcomes.bare_no import DENIALS, end_beside_no
from recruiterdesk.spreadsheets.outcomes.clauses import behind_call, divided_step, is_clients_no
from recruiterdesk.spreadsheets.outcomes.duplicates import WEAK, is_duplicate
from recruiterdesk.spreadsheets.outcomes.named_ends import (
    END_CELLS,
    GOES_ON,
    HIRED_CELLS,
    OFFERS,
    OPEN_CELLS,
    STAGE_CELLS,
    WAITS,
    end_named,
    stage_named,
    stage_of_end,
)
from recruiterdesk.spreadsheets.outcomes.open_words import (
    AWAITED_BEHIND,
    MORE_TIME_WANTED,
    NOT_YET_ANSWERED,
    OTHER_OFFER,
    SAYING_US,
    TALK_ACCEPTED,
    WAITING,
)
from recruiterdesk.spreadsheets.outcomes.outcome_parts import (
    BY,
    CALLED_FIRST,
    CANDIDATE,
    OFFER,
    THE,
    compiled,
    speaks_of,
)
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Open, Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import (
    is_doubted,
    is_hire_behind_a_no,
    is_hire_denied,
    is_not_yet_done,
    is_of_a_thing,
    is_unsaid,
    plain,
    said_of_them,
)
from recruiterdesk.spreadsheets.outcomes.whose_ends import (
    BY_ANOTHER_CLIENT,
    BY_COMPETITOR,
    NOT_AGREED,
    OF_ANOTHER,
    OF_CLIENT,
    THROUGH_OTHERS,
)


@dataclass(frozen=True, slots=True)
class OutcomeReading:
    """What the words of an outcome say: how it ended, why, or whether it waits or goes on.

    `is_bare` are words that say only that it ended: "Archived", "Disqualified".
    """

    kind: DispositionKind | None = None
    on_hold: bool = False
    in_play: bool = False
    reason: str = ""
    is_bare: bool = False

    @property
    def known(self) -> bool:
        """Tell whether the words were understood."""
        return self.kind is not None or self.on_hold or self.in_play


# Nobody names a stage in more signs; a letter in this column is looked at by its beginning.
_LONGEST_WORDS = 300
_REASON = re.compile(r"(?:\s[–—-]\s|:\s|\s?[–—]\s?|\()(.+?)\)?\s*$", re.DOTALL)
# Also "拒绝offer", where no blank stands before it.
_OFFER = rf"{OFFER}|(?<![a-z])offer|reneged|{OFFERS}"
_TAKEN_BACK = rf"{OFFER}.*{part(Part.TAKEN_BACK)}|{part(Part.TAKEN_BACK)} {THE}{OFFER}"
_AWAITED = rf"{part(Part.AWAITED)} {THE}(.+)"
_OPEN_BEHIND_NO = (TALK_ACCEPTED, OTHER_OFFER, GOES_ON)
_OPEN = (WAITING, NOT_YET_ANSWERED, *_OPEN_BEHIND_NO)
_FIRST = re.compile(r"[.,;:(–—]|\s-\s")
_NOT_CONTACTED = (
    rf"^(?:{part(Part.NOT)} (?:{part(Part.YET)} )?|un|nie)\w*"
    r"(?:[ck]onta[ck]?t\w*|angeschrieben|angesprochen|aangeschreven|benaderd|approached|messaged)$"
)
_AWAITED_STAGES = frozenset({Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL})
_DASHES = frozenset({"-", "–", "?"})
_ROUNDS = _AWAITED_STAGES | {Stage.SUBMITTED}
_DECLINED, _TURNED_DOWN = DispositionKind.DECLINED_BY_CLIENT, DispositionKind.TURNED_OFFER_DOWN
# Behind a hire these contradict it: "Placed - candidate backed out".
_LOST_AGAIN = frozenset({_DECLINED, _TURNED_DOWN, DispositionKind.WITHDREW, DispositionKind.WENT_SILENT})
_CANDIDATES_OWN = frozenset({DispositionKind.WITHDREW, _TURNED_DOWN})
_NOTHING, _GOES_ON = OutcomeReading(), OutcomeReading(in_play=True)


@lru_cache(maxsize=2048)
def stage_from_words(text: str) -> Stage | None:
    """Return the stage that the words name, None for words that name none ("Absage", "On hold").

    Of an end without a hire it is the stage that is named beside it: "Rejected after final". Whoever was
    called has got further than that.
    """
    stage = _stage_in(text)
    is_call = stage is Stage.CONTACTED and compiled(CALLED_FIRST).match(plain(text[:_LONGEST_WORDS]))
    return None if is_call and outcome_from_words(text).kind is not None else stage


def _stage_in(text: str) -> Stage | None:
    text = text[:_LONGEST_WORDS]
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
        return Stage.OFFERED if compiled(_OFFER).search(words) else None
    if ending.kind is DispositionKind.DECLINED_BY_CLIENT and compiled(_TAKEN_BACK).search(words):
        return Stage.OFFERED
    ahead = _REASON.split(text, maxsplit=1)[0]
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


@lru_cache(maxsize=2048)
def outcome_from_words(text: str) -> OutcomeReading:
    """Return how the words say that it ended, and the reason that stands behind a dash or in brackets."""
    text = text[:_LONGEST_WORDS]
    words = plain(text)
    found = _REASON.search(text)
    said = _Said(text, words, plain(text[: found.start()]) if found else words, found[1] if found else "")
    return next((reading for rule in _RULES if (reading := rule(said)) is not None), _NOTHING)


@dataclass(frozen=True, slots=True)
class _Said:
    """A cell, its plain words, those ahead of a reason, and the reason as it is written."""

    text: str
    words: str
    ahead: str
    reason: str


def _asked(said: _Said) -> OutcomeReading | None:
    return _NOTHING if said.words and is_doubted(said.text) else None


def _known_as_a_whole(said: _Said) -> OutcomeReading | None:
    words = said.words
    if kind := END_CELLS.get(words):
        return _ended(said, kind)
    if state := OPEN_CELLS.get(words):
        return OutcomeReading(on_hold=state is Open.ON_HOLD, in_play=state is Open.IN_PLAY)
    return _NOTHING if words in STAGE_CELLS else None


def _there_twice(said: _Said) -> OutcomeReading | None:
    return _ended(said, DispositionKind.MOVED_TO_ANOTHER_ROLE) if is_duplicate(said.words) else None


def _unsaid(said: _Said) -> OutcomeReading | None:
    return _GOES_ON if is_unsaid(said.text, end_named) else None


def _behind_call(said: _Said) -> OutcomeReading | None:
    reading = outcome_from_words(behind) if (behind := behind_call(said.text)) else _NOTHING
    return None if reading.kind in {None, DispositionKind.WENT_SILENT} else reading


def _going_on(said: _Said) -> OutcomeReading | None:
    awaited = compiled(_AWAITED).search(said.words)
    is_awaited = awaited is not None and stage_named(awaited[1]) in _AWAITED_STAGES
    awaited = awaited or compiled(AWAITED_BEHIND).match(said.words)
    is_awaited = is_awaited or (awaited is not None and end_named(awaited[1]) is DispositionKind.HIRED)
    is_open = is_awaited or any(compiled(each).search(said.words) for each in _open_words(said))
    return _GOES_ON if is_open else None


def _open_words(said: _Said) -> tuple[str, ...]:
    """Return what says that it goes on; behind a no a word may be outstanding: "Rejected. No news yet"."""
    return _OPEN_BEHIND_NO if _begins_with_no(said) else _OPEN


def _bare_no(said: _Said) -> OutcomeReading | None:
    kind = end_beside_no(said.text, _kind_in)
    return _ended(said, kind) if kind else None


def _kind_in(text: str) -> DispositionKind | None:
    return outcome_from_words(text).kind


def _begins_with_no(said: _Said) -> bool:
    """Tell whether a no stands in a clause of its own ahead of everything else."""
    first = _FIRST.split(said.text, maxsplit=1)[0]
    words = plain(first)
    return words != said.words and end_named(words) is _DECLINED and not is_unsaid(first, end_named)


def _lost_again(said: _Said) -> OutcomeReading | None:
    """Leave it to the recruiter how it ended where a hire was lost again ("Placed - left after 2 weeks")."""
    found = compiled(part(Part.LOST_AGAIN)).search(said.words)
    if found is None or end_named(said.words[: found.start()].strip()) is not DispositionKind.HIRED:
        return None
    return _ended(said, _TURNED_DOWN) if end_named(said.words) is _TURNED_DOWN else _NOTHING


def _with_reason(said: _Said) -> OutcomeReading | None:
    """Read what stands ahead of a reason; the reason may say whose doing it was, or deny it."""
    if not said.reason:
        return None
    kind = END_CELLS.get(said.ahead) or end_named(said.ahead)
    reason = plain(said.reason)
    if kind is DispositionKind.HIRED and reason in DENIALS:
        is_offer = compiled(_OFFER).search(said.ahead) is not None
        return OutcomeReading(_TURNED_DOWN if is_offer else _DECLINED)
    if kind is DispositionKind.HIRED and end_named(reason) in _LOST_AGAIN:
        return _NOTHING
    if kind is DispositionKind.HIRED and _is_of_a_round(said.ahead, reason):
        return _GOES_ON
    kind = _by_reason(said.ahead, kind, reason)
    return _ended(said, kind) if kind else None


def _is_of_a_round(ahead: str, reason: str) -> bool:
    """Tell whether words that say little of a hire ("Selected") are said of a step ahead of an offer."""
    is_awaited = compiled(_AWAITED).search(reason) is not None
    return ahead in HIRED_CELLS and (is_awaited or stage_named(reason) in _ROUNDS)


def _by_words(said: _Said) -> OutcomeReading | None:
    kind = None if is_of_a_thing(said.text, end_named) else end_named(said.words)
    if kind is DispositionKind.WENT_SILENT and _begins_with_no(said):
        # "Rejected, called but no answer": they were to be told.
        kind = _DECLINED
    if kind is _DECLINED and is_hire_behind_a_no(said.text, _end_of_clause):
        kind = DispositionKind.HIRED
    return _ended(said, kind) if kind else None


def _end_of_clause(words: str) -> DispositionKind | None:
    return _DECLINED if words in DENIALS else END_CELLS.get(words) or end_named(words)


def _behind_step(said: _Said) -> OutcomeReading | None:
    step = divided_step(said.text)
    reading = outcome_from_words(step[1]) if step else _NOTHING
    return reading if reading.kind else None


def _open(said: _Said) -> OutcomeReading | None:
    is_open = compiled(MORE_TIME_WANTED).search(said.words) is not None
    return OutcomeReading(
        on_hold=compiled(WAITS).search(said.words) is not None,
        in_play=is_open or fold(said.text).strip() in _DASHES,
    )


_RULES = (
    _asked,
    _known_as_a_whole,
    _there_twice,
    _unsaid,
    _behind_call,
    _going_on,
    _lost_again,
    _bare_no,
    _with_reason,
    _by_words,
    _behind_step,
    _open,
)


def _ended(said: _Said, kind: DispositionKind) -> OutcomeReading:
    """Return an end; a hire through others says nothing, and one of another's candidate is a no."""
    if kind is DispositionKind.HIRED and speaks_of(THROUGH_OTHERS, said.words):
        return _NOTHING
    if kind is _DECLINED and speaks_of(BY_ANOTHER_CLIENT, said.words):
        return _NOTHING
    if kind is DispositionKind.HIRED and speaks_of(NOT_AGREED, said.words):
        return _GOES_ON
    if kind is DispositionKind.WITHDREW and is_clients_no(said.text):
        kind = _DECLINED
    is_hire = kind is DispositionKind.HIRED
    if is_hire and (speaks_of(OF_ANOTHER, said.words) or is_hire_denied(said.text, end_named)):
        kind = _DECLINED
    if kind is DispositionKind.HIRED and speaks_of(BY_COMPETITOR, said.words):
        kind = DispositionKind.WITHDREW
    if kind is DispositionKind.WENT_SILENT and speaks_of(OF_CLIENT, said.words):
        return _GOES_ON
    if kind is DispositionKind.WITHDREW and speaks_of(OF_CLIENT, said.words):
        kind = kind if compiled(rf"\b{CANDIDATE}\b").search(said.words) else _DECLINED
    return OutcomeReading(
        kind, reason=said.reason.strip(), is_bare=compiled(WEAK).fullmatch(said.words) is not None
    )


def _by_reason(ahead: str, kind: DispositionKind | None, reason: str) -> DispositionKind | None:
    """Return what the words ahead of a reason say; the reason may say that it was the candidate."""
    if compiled(WEAK).fullmatch(ahead):
        return end_named(reason) or kind
    if kind is not _DECLINED or ahead in END_CELLS:
        return kind
    if compiled(rf"(?:{BY})?{CANDIDATE}").fullmatch(reason):
        return DispositionKind.WITHDREW
    if compiled(SAYING_US).fullmatch(reason):
        return DispositionKind.DECLINED_BY_US
    by_reason = end_named(reason)
    return by_reason if by_reason in _CANDIDATES_OWN else kind
