"""Calls by which nobody was told: none took them, or the line was busy."""

from __future__ import annotations

from recruiterdesk.spreadsheets.outcomes.outcome_parts import CHOSEN, NOT, TO, compiled
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part, Said
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part, pattern_of

# Who was written to has it in writing, whether they answer or not.
_WRITTEN = r"(?:e )?\w*(?:mail|mejl|messag|schrieb|text)"
_CALL = rf"\b(?!{_WRITTEN}){part(Part.CALLED)}"
_BETWEEN = rf"(?: (?!{NOT}|{TO}|{pattern_of(Said.TOLD)})\w+){{0,2}}"
# "Called: not selected" is what they heard.
# Who was told is not called again and again: "called 2x", "2x angerufen".
_TRIES = rf"(?:(?:\d{{1,2}} ?x|x ?\d{{1,2}})\b|{part(Said.AGAIN_AND_AGAIN)})"
_NOBODY = rf"(?:{NOT}(?! {CHOSEN})|{part(Said.UNHEARD)}|{_TRIES})"
_UNHEARD = rf"{_CALL}{_BETWEEN} {_NOBODY}|^{part(Said.UNHEARD)}$|\b{_TRIES} (?:\w+ )?{_CALL}"


def is_unheard_call(words: str) -> bool:
    """Tell whether folded words, without signs between them, say of a call that nobody took it."""
    return compiled(_UNHEARD).stands_in(words)


def is_call_unheard_behind(words: str, behind: str) -> bool:
    """Tell whether words of a call are followed by those of a failed one: "called", "no reply"."""
    found = compiled(_UNHEARD).search(f"{words} {behind}") if behind else None
    return found is not None and found.start() < len(words)
