"""A recruiter's own words for outcomes become the desk's.

Words are folded, signs between them become blanks. The first rule that knows an outcome counts (`_RULES`):
a question says nothing; a whole cell that is a known phrase says what that phrase does; what waits, goes
on, is denied or yet to come has not ended; ahead of a reason the words count, unless the reason says whose
doing it was, or denies them; then any words of an end (`named_ends`: first who said no, then the phrases of
each language in `progress_words`), unless they speak of a thing ("accepted quote") or of another agency's
candidate; at last words that say only that it waits or goes on. `stated_ends` looks at whose end it is. That
somebody was told is read from the same cell by `said_told`, that they asked to be left alone by
`said_left_alone`; `pipeline_stages` reads stages, `pipeline_reading` puts both cells of a row together.
"""

from __future__ import annotations

import re
from functools import lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.bare_no import DENIALS, end_beside_no
from recruiterdesk.spreadsheets.outcomes.clauses import behind_call, divided_step, parted
from recruiterdesk.spreadsheets.outcomes.duplicates import is_duplicate
from recruiterdesk.spreadsheets.outcomes.named_ends import (
    END_CELLS,
    GOES_ON,
    HIRED_CELLS,
    OPEN_CELLS,
    STAGE_CELLS,
    STEPS,
    TALKS,
    WAITS,
    end_named,
    stage_named,
)
from recruiterdesk.spreadsheets.outcomes.open_words import (
    AWAITED_BEHIND,
    MORE_TIME_WANTED,
    NOT_YET_ANSWERED,
    OTHER_OFFER,
    TALK_ACCEPTED,
    WAITING,
)
from recruiterdesk.spreadsheets.outcomes.outcome_parts import THE, compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Open, Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.stated_ends import (
    LONGEST_WORDS,
    OFFER_MADE,
    REASON,
    SAYS_NOTHING,
    STILL_OPEN,
    OutcomeReading,
    Said,
    end_by_reason,
    ended,
)
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import (
    is_doubted,
    is_hire_behind_a_no,
    is_of_a_thing,
    is_unsaid,
    plain,
)

_AWAITED = rf"{part(Part.AWAITED)} {THE}(.+)"
_OPEN_BEHIND_NO = (TALK_ACCEPTED, OTHER_OFFER, GOES_ON)
_OPEN = (WAITING, NOT_YET_ANSWERED, *_OPEN_BEHIND_NO)
_FIRST = re.compile(r"[.,;:(–—]|\s-\s")
_DASHES = frozenset({"-", "–", "?"})
_DECLINED, _TURNED_DOWN = DispositionKind.DECLINED_BY_CLIENT, DispositionKind.TURNED_OFFER_DOWN
_SELECTED = frozenset(HIRED_CELLS)
# Behind a hire these contradict it: "Placed - candidate backed out".
_LOST_AGAIN = frozenset({_DECLINED, _TURNED_DOWN, DispositionKind.WITHDREW, DispositionKind.WENT_SILENT})


@lru_cache(maxsize=2048)
def outcome_from_words(text: str) -> OutcomeReading:
    """Return how the words say that it ended, and the reason that stands behind a dash or in brackets."""
    text = parted(text[:LONGEST_WORDS])
    words = plain(text)
    found = REASON.search(text)
    said = Said(text, words, plain(text[: found.start()]) if found else words, found[1] if found else "")
    return next((reading for rule in _RULES if (reading := rule(said)) is not None), SAYS_NOTHING)


def _asked(said: Said) -> OutcomeReading | None:
    return SAYS_NOTHING if said.words and is_doubted(said.text) else None


def _known_as_a_whole(said: Said) -> OutcomeReading | None:
    words = said.words
    if kind := END_CELLS.get(words):
        return ended(said, kind)
    if state := OPEN_CELLS.get(words):
        return OutcomeReading(on_hold=state is Open.ON_HOLD, in_play=state is Open.IN_PLAY)
    return SAYS_NOTHING if words in STAGE_CELLS else None


def _there_twice(said: Said) -> OutcomeReading | None:
    behind = said.text.rpartition(",")[2]
    # "Duplicate of Ana, hired" says how it ended all the same.
    if not is_duplicate(said.words) or (behind != said.text and end_named(plain(behind))):
        return None
    return ended(said, DispositionKind.MOVED_TO_ANOTHER_ROLE)


def _unsaid(said: Said) -> OutcomeReading | None:
    return STILL_OPEN if is_unsaid(said.text, end_named) else None


def _behind_call(said: Said) -> OutcomeReading | None:
    behind = behind_call(said.text)
    # "Called: no" is the answer to whether they were.
    says_little = not behind or plain(behind) in DENIALS or plain(behind) in _SELECTED
    reading = SAYS_NOTHING if says_little else outcome_from_words(behind)
    return None if reading.kind in {None, DispositionKind.WENT_SILENT} else reading


def _going_on(said: Said) -> OutcomeReading | None:
    awaited = compiled(_AWAITED).search(said.words)
    is_awaited = awaited is not None and stage_named(awaited[1]) in TALKS
    awaited = awaited or compiled(AWAITED_BEHIND).match(said.words)
    is_awaited = is_awaited or (awaited is not None and end_named(awaited[1]) is DispositionKind.HIRED)
    is_open = is_awaited or any(compiled(each).search(said.words) for each in _open_words(said))
    return STILL_OPEN if is_open else None


def _open_words(said: Said) -> tuple[str, ...]:
    """Return what says that it goes on; behind a no a word may be outstanding: "Rejected. No news yet"."""
    return _OPEN_BEHIND_NO if _begins_with_no(said) else _OPEN


def _bare_no(said: Said) -> OutcomeReading | None:
    kind = end_beside_no(said.text, _kind_in)
    return ended(said, kind) if kind else None


def _kind_in(text: str) -> DispositionKind | None:
    return outcome_from_words(text).kind


def _begins_with_no(said: Said) -> bool:
    """Tell whether a no stands in a clause of its own ahead of everything else."""
    first = _FIRST.split(said.text, maxsplit=1)[0]
    words = plain(first)
    return words != said.words and end_named(words) is _DECLINED and not is_unsaid(first, end_named)


def _lost_again(said: Said) -> OutcomeReading | None:
    """Leave it to the recruiter how it ended where a hire was lost again ("Placed - left after 2 weeks")."""
    found = compiled(part(Part.LOST_AGAIN)).search(said.words)
    if found is None or end_named(said.words[: found.start()].strip()) is not DispositionKind.HIRED:
        return None
    return ended(said, _TURNED_DOWN) if end_named(said.words) is _TURNED_DOWN else SAYS_NOTHING


def _with_reason(said: Said) -> OutcomeReading | None:
    """Read what stands ahead of a reason; the reason may say whose doing it was, or deny it."""
    if not said.reason:
        return None
    kind = END_CELLS.get(said.ahead) or end_named(said.ahead)
    reason = plain(said.reason)
    if kind is DispositionKind.HIRED and reason in DENIALS:
        is_offer = compiled(OFFER_MADE).search(said.ahead) is not None
        return OutcomeReading(_TURNED_DOWN if is_offer else _DECLINED)
    if kind is DispositionKind.HIRED and end_named(reason) in _LOST_AGAIN:
        return SAYS_NOTHING
    if kind is DispositionKind.HIRED and _is_of_a_round(said.ahead, reason):
        return STILL_OPEN
    kind = end_by_reason(said.ahead, kind, reason)
    return ended(said, kind) if kind else None


def _is_of_a_round(ahead: str, reason: str) -> bool:
    """Tell whether words that say little of a hire ("Selected") are said of a step ahead of an offer."""
    is_awaited = compiled(_AWAITED).search(reason) is not None
    return ahead in HIRED_CELLS and (is_awaited or stage_named(reason) in STEPS)


def _by_words(said: Said) -> OutcomeReading | None:
    kind = None if is_of_a_thing(said.text, end_named) else end_named(said.words)
    if kind is DispositionKind.WENT_SILENT and _begins_with_no(said):
        # "Rejected, called but no answer": they were to be told.
        kind = _DECLINED
    if kind is _DECLINED and is_hire_behind_a_no(said.text, _end_of_clause):
        kind = DispositionKind.HIRED
    return ended(said, kind) if kind else None


def _end_of_clause(words: str) -> DispositionKind | None:
    return _DECLINED if words in DENIALS else END_CELLS.get(words) or end_named(words)


def _behind_step(said: Said) -> OutcomeReading | None:
    step = divided_step(said.text)
    reading = outcome_from_words(step[1]) if step else SAYS_NOTHING
    # "Interview, selected": asked to come.
    return reading if reading.kind not in {None, DispositionKind.HIRED} else None


def _open(said: Said) -> OutcomeReading | None:
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
