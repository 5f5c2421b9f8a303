from __future__ import annotations

import re
from collections.abc import Callable
from itertools import product

import pytest

from recruiterdesk.spreadsheets.outcomes.named_ends import END_CELLS
from recruiterdesk.spreadsheets.outcomes.outcome_parts import CALLED_FIRST
from recruiterdesk.spreadsheets.outcomes.progress_words.meaning import Part
from recruiterdesk.spreadsheets.outcomes.progress_words.phrases import part
from recruiterdesk.spreadsheets.outcomes.who_did_what import WHO_DID_WHAT
from recruiterdesk.spreadsheets.outcomes.word_patterns import WordPattern

_SEARCHES_BEFORE = 250
_MANY = "|".join(map("".join, product("abcdefg", repeat=3)))
_WORDS = """
no|not yet|the client|client said no|ab cd|abcd|ab-cd|cd ab|xabc|abcx|a_b|bcd efg|color colour|10 no|no 10|
aaa|aaab|rejected|not rejected|reject; not hired|hired by no|AB CD|{}|a.b|abc abc|gfe|xgfe|gfe abc|gfee|
Ünö nö|no\nnot|not|.|"""
_TEXTS = [*_WORDS.replace("|\n", "|").split("|"), "ab\n", "", *sorted(END_CELLS)[::40]]
_KINDS = (
    r"\b(?:no|not)\b",
    r"no|not|yet",
    r"client|\b(?:reject\w*|hired)\b|^no\b",
    r"\b(?:not|no)(?: yet)? (?:\w+ )*reject",
    r"(?P<yet>not) (?P<end>\w+)|(no)",
    r"^(.+?) (?:cd|no)$",
    r"(?i:ab) cd",
    r"(?i)ab cd",
    r"colou?r|a{2}b|a{0,2}b|{}|[ab]{2,}c",
    r"[bc][^b]d|[\]x]|(?<=x)abc|(?<!x)abc(?!x)|(?=ab)a",
    r"a.b|\.|\d+ no|n[ö]|\w+ \d",
    r"(?:ab|cd)? ?ab|(?:no)*t",
    rf"\b(?:{_MANY})\b",
    rf"x?(?:{_MANY})(?:{_MANY}|e)?|zzz",
    rf"(?:{_MANY})(?: (?:{_MANY}))+",
    rf"(?:(?:{_MANY})\w|no) ?\w*",
    rf"\b(?:{_MANY}|\w+ no)\b",
    r"\b(?:ab cd|\w*bc|no not)\b",
    r"\b(?:ab|cd)*\b|\b(?:no )?(?:b|c)\w*",
    r"^(?:no|\w*ject)$|\b\w* no|\b\w*b(?:cd|c)\b",
    CALLED_FIRST,
    part(Part.NOT),
    *(pattern for _, pattern in WHO_DID_WHAT[6:]),
)


@pytest.mark.parametrize("pattern", _KINDS, ids=range(len(_KINDS)))
def test_a_pattern_finds_after_many_searches_what_it_finds_at_first(pattern: str) -> None:
    at_first, often = re.compile(pattern), WordPattern(pattern)
    for _ in range(_SEARCHES_BEFORE):
        often.search("")
    for text in _TEXTS:
        for name in ("search", "match", "fullmatch"):
            assert _place(getattr(often, name), text) == _place(getattr(at_first, name), text), (name, text)
        assert often.stands_in(text) is (at_first.search(text) is not None), text
        assert [each.span() for each in often.finditer(text)] == [
            each.span() for each in at_first.finditer(text)
        ], text
        assert often.split(text, maxsplit=1) == at_first.split(text, maxsplit=1), text


@pytest.mark.parametrize("ask", [WordPattern.match, WordPattern.stands_in, WordPattern.finditer])
def test_a_pattern_is_asked_in_any_way_at_first(ask: Callable[[WordPattern, str], object]) -> None:
    assert ask(WordPattern("no"), "no")


def _place(find: Callable[[str], re.Match[str] | None], text: str) -> tuple[object, ...] | None:
    found = find(text)
    return (found.span(), found.groups()) if found else None
