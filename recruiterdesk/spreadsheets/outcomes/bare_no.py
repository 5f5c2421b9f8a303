"""A bare no beside what it was said to or what came of it: "2nd interview, no", "no after it", "no, told"."""

from __future__ import annotations

from collections.abc import Callable

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.columns.header_words import UNTICKED, words_in
from recruiterdesk.spreadsheets.outcomes.named_ends import STEPS, is_round, stage_named
from recruiterdesk.spreadsheets.outcomes.outcome_parts import NOT, YET, compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of
from recruiterdesk.spreadsheets.outcomes.unsaid_ends import plain

# "Hired: No", as forms write it.
DENIALS = UNTICKED | words_in("no nein non nao nie nee nej nei ne")
"""Folded words that say no."""
# "Interview - no" may be the answer to whether there was one.
_AT_END = rf"(?P<step>.+?,|.*\d.*?\s[–—-]|.*\b(?i:{part(Part.TOOK_PLACE)})\s[–—-])\s*(?P<no>\w+)[\s.!]*"
_AFTER = rf"(?:{'|'.join(sorted(DENIALS))}) {part(Part.ENDED_AT)} (?P<step>.+)"
_DECLINED = frozenset({DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US})


def end_beside_no(text: str, kind_in: Callable[[str], DispositionKind | None]) -> DispositionKind | None:
    """Return the end that a bare no says with what a comma or a dash divides from it, None for others.

    Args:
        text: the cell.
        kind_in: how words say that it ended.
    """
    ahead, comma, behind = text.partition(",")
    if comma and plain(ahead) in DENIALS and (kind := _end_behind(behind, kind_in)):
        return kind
    words = plain(text)
    after = compiled(_AFTER).fullmatch(words)
    if after and (stage_named(after["step"]) in STEPS or is_round(after["step"])):
        return DispositionKind.DECLINED_BY_CLIENT
    last = compiled(_AT_END).fullmatch(text) if words.rpartition(" ")[2] in DENIALS else None
    is_no = last is not None and plain(last["no"]) in DENIALS and stage_named(plain(last["step"])) in STEPS
    return DispositionKind.DECLINED_BY_CLIENT if is_no else None


def _end_behind(text: str, kind_in: Callable[[str], DispositionKind | None]) -> DispositionKind | None:
    """Return the end that is meant by words behind a no that say whether they were told, or why."""
    words = plain(text)
    if compiled(rf"(?:(?:{NOT}|{YET}) ?)+").fullmatch(words):
        return None
    if any(compiled(pattern_of(said)).search(words) for said in (Said.TOLD, Said.UNTOLD)):
        return DispositionKind.DECLINED_BY_CLIENT
    kind = kind_in(text.strip())
    return kind if kind in _DECLINED else None
