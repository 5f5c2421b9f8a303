"""A recruiter's own words for stages and outcomes become the desk's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.eastern_words import (
    EASTERN_IN_PLAY,
    EASTERN_OFFERS,
    EASTERN_ON_HOLD,
    EASTERN_OUTCOMES,
    EASTERN_STAGES,
)
from recruiterdesk.spreadsheets.open_words import (
    IN_PLAY,
    NOT_YET_ANSWERED,
    ON_HOLD,
    OTHER_OFFER,
    PASSED,
    SAYING_US,
    STAYS_IN,
    TALK_ACCEPTED,
    WAITING,
)
from recruiterdesk.spreadsheets.outcome_parts import CANDIDATE
from recruiterdesk.spreadsheets.outcome_words import CANDIDATES_DOING, OUTCOMES
from recruiterdesk.spreadsheets.stage_words import OFFER_WORDS, STAGES
from recruiterdesk.spreadsheets.unsaid_ends import (
    is_denied,
    is_doubted,
    is_of_a_thing,
    is_of_another,
    is_through_others,
)
from recruiterdesk.spreadsheets.whole_phrases import (
    IN_PLAY_PHRASES,
    ON_HOLD_PHRASES,
    OUTCOME_PHRASES,
    STAGE_PHRASES,
)
from recruiterdesk.spreadsheets.whose_no import NOT_YET_CHOSEN, WHOSE_NO


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
_SIGNS = re.compile(r"[^\w\s]|_")
_REASON = re.compile(r"(?:\s[–—-]\s|:\s|\s?[–—]\s?|\()(.+?)\)?\s*$", re.DOTALL)
_AFTER = re.compile(
    r"\b(?:after|at|bei|beim|im|vid|ved|nach|post|failed|durchgefallen im|no show|apres|tras|"
    r"dopo|efter|etter|na|po) (.+)|"
    r"^(screened) out|^(.+?) (?:failed|negative?|nicht bestanden|reject(?:ed)?|rejection|unsuccessful|"
    r"not cleared|no|ko|absage|regret(?:ted)?)$|did not attend (.+)"
)
_OFFER = rf"\b(?:{OFFER_WORDS})\b|reneged|{EASTERN_OFFERS}"
_TAKEN_BACK = rf"\b(?:{OFFER_WORDS})\b.*(?:withdr|rescind|revok|pulled|zuruck)|withdrew (?:the )?offer"
_IN_PLAY = f"{IN_PLAY}|{EASTERN_IN_PLAY}"
_ON_HOLD = f"{ON_HOLD}|{EASTERN_ON_HOLD}"
_ALL_OUTCOMES = (*WHOSE_NO, *OUTCOMES, *EASTERN_OUTCOMES)
_ALL_STAGES = (*STAGES, *EASTERN_STAGES)
_AWAITED = (
    r"\b(?:in attesa (?:di|del|dell)|en attente (?:d|de|du)|en espera de|a la espera de|"
    r"(?:a|em) espera d[aeo]|aguarda\w*|pendiente de|waiting (?:for|on)|awaiting|wart\w* auf|"
    r"oczekuje na|czeka na|"
    r"ceka na|caka na|venter pa|vantar pa|wacht op|in afwachting van|odottaa|astept\w*|bekliyor) "
    r"(?:(?:the|das|die|den|la|le|l|el|il|un|una|o|a|het|de) )*(.+)"
)
_GOING_ON = (WAITING, PASSED, NOT_YET_CHOSEN, NOT_YET_ANSWERED, STAYS_IN, TALK_ACCEPTED, OTHER_OFFER)
_AWAITED_STAGES = frozenset({Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL})
# "Hired: No", as forms write it.
_DENIALS = frozenset(
    {"no", "nein", "non", "nao", "nie", "nee", "nej", "nei", "ne", "false", "falsch", "faux"}
)
_WEAK = r"archived|closed|inactive|archiviert|abgeschlossen|disqualified|dispositioned|disqualifiziert"
_STAGE_BY_OWN_NAME = {**STAGE_PHRASES, **{stage.value: stage for stage in Stage}}
_HIRED_PHRASES = (words for words, stage in STAGE_PHRASES.items() if stage is Stage.HIRED)
_BY_OWN_NAME = {
    **dict.fromkeys(_HIRED_PHRASES, DispositionKind.HIRED),
    **OUTCOME_PHRASES,
    **{kind.value.replace("_", " "): kind for kind in DispositionKind},
}


@lru_cache(maxsize=2048)
def stage_from_words(text: str) -> Stage | None:
    """Return the stage that the words name, None for words that name none ("Absage", "On hold").

    Of an end without a hire it is the stage that is named beside it: "Rejected after final".
    """
    words = _plain(text)
    if is_doubted(text) or is_of_a_thing(words) or _pattern(OTHER_OFFER).search(words):
        return None
    if not words or words in _STAGE_BY_OWN_NAME:
        return _STAGE_BY_OWN_NAME.get(words)
    ending = outcome_from_words(text)
    if ending.kind in (None, DispositionKind.HIRED):
        stage = None if ending.on_hold else _stage(words)
        is_denied_hire = _is_to_come(words) or (not ending.known and _kind(words) is not None)
        return None if stage is Stage.HIRED and is_denied_hire else stage
    if ending.kind is DispositionKind.TURNED_OFFER_DOWN:
        return Stage.OFFERED if _pattern(_OFFER).search(words) else None
    if ending.kind is DispositionKind.DECLINED_BY_CLIENT and _pattern(_TAKEN_BACK).search(words):
        return Stage.OFFERED
    ahead = _REASON.split(text, maxsplit=1)[0]
    if ahead != text and _kind(_plain(ahead)) is None:
        return _stage(_plain(ahead))
    found = _AFTER.search(words)
    reached = _stage(next(part for part in found.groups() if part)) if found else None
    return None if reached is Stage.HIRED else reached


@lru_cache(maxsize=2048)
def outcome_from_words(text: str) -> OutcomeReading:
    """Return how the words say that it ended, and the reason that stands behind a dash or in brackets."""
    text = text[:_LONGEST_WORDS]
    words = _plain(text)
    if is_doubted(text) and words:
        return OutcomeReading()
    own = _BY_OWN_NAME.get(words)
    if words in STAGE_PHRASES and not own:
        return OutcomeReading()
    if words in IN_PLAY_PHRASES or words in ON_HOLD_PHRASES:
        return OutcomeReading(on_hold=words in ON_HOLD_PHRASES, in_play=words in IN_PLAY_PHRASES)
    awaited = _pattern(_AWAITED).search(words)
    if awaited and _stage(awaited[1]) in _AWAITED_STAGES:
        return OutcomeReading(in_play=True)
    if not own and (is_denied(text) or any(_pattern(each).search(words) for each in _GOING_ON)):
        return OutcomeReading(in_play=True)
    found = _REASON.search(text)
    kind = own
    if found and kind is None:
        ahead = _plain(text[: found.start()])
        reason = _plain(found[1])
        kind = _BY_OWN_NAME.get(ahead) or _kind_with_reason(ahead, reason)
        if kind is DispositionKind.HIRED and reason in _DENIALS:
            is_offer = _pattern(_OFFER).search(ahead) is not None
            kind = DispositionKind.TURNED_OFFER_DOWN if is_offer else DispositionKind.DECLINED_BY_CLIENT
            return OutcomeReading(kind)
        if kind is DispositionKind.HIRED and _kind(reason) is DispositionKind.DECLINED_BY_CLIENT:
            return OutcomeReading()
    kind = kind or (None if is_of_a_thing(words) else _kind(words))
    if kind is DispositionKind.HIRED and is_through_others(words):
        return OutcomeReading()
    if kind is DispositionKind.HIRED and is_of_another(words):
        kind = DispositionKind.DECLINED_BY_CLIENT
    if kind is None:
        in_play = _pattern(_IN_PLAY).fullmatch(words or fold(text)) is not None
        return OutcomeReading(on_hold=_pattern(_ON_HOLD).search(words) is not None, in_play=in_play)
    reason = found[1].strip() if found else ""
    return OutcomeReading(kind, reason=reason, is_bare=_pattern(_WEAK).fullmatch(words) is not None)


def _kind_with_reason(words: str, reason: str) -> DispositionKind | None:
    """Return what the words ahead of a reason say; the reason may say that it was the candidate."""
    kind = _kind(words)
    if _pattern(_WEAK).fullmatch(words):
        return _kind(reason) or kind
    if kind is not DispositionKind.DECLINED_BY_CLIENT:
        return kind
    if _pattern(CANDIDATE).fullmatch(reason):
        return DispositionKind.WITHDREW
    if _pattern(SAYING_US).fullmatch(reason):
        return DispositionKind.DECLINED_BY_US
    return _kind(reason) if _pattern(CANDIDATES_DOING).search(reason) else kind


def _is_to_come(words: str) -> bool:
    return any(_pattern(each).search(words) for each in (NOT_YET_CHOSEN, TALK_ACCEPTED))


def _kind(words: str) -> DispositionKind | None:
    return next((kind for kind, pattern in _ALL_OUTCOMES if _pattern(pattern).search(words)), None)


def _stage(words: str) -> Stage | None:
    return next((stage for stage, pattern in _ALL_STAGES if _pattern(pattern).search(words)), None)


@cache
def _pattern(words: str) -> re.Pattern[str]:
    """Return compiled words; they are many, and a window opens without them."""
    return re.compile(words)


def _plain(text: str) -> str:
    """Return folded words with single blanks instead of the signs between them."""
    return " ".join(_SIGNS.sub(" ", fold(text[:_LONGEST_WORDS])).split())
