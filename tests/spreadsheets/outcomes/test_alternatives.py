"""Phrases that are tried by their letters match what they match one after the other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.outcomes.progress_words.alternatives import either

_AHEAD = st.sampled_from(
    ("", "", "", "", "^", r"\w*", "(?<!b )", "(?!ab)", r"\d", "(?:a|b)", "(?:ab|)", "(?:|b)")
)
_BEHIND = st.sampled_from(("", "", "", "$", r"\b", r"\w*", "(?:a|)", "?", "{2}", "(?! b)"))
_WORDS = st.text("ab ", min_size=1, max_size=5).filter(lambda words: words == words.strip())
_PATTERNS = st.lists(st.tuples(_AHEAD, _WORDS, _BEHIND).map("".join), min_size=1, max_size=14)


@given(patterns=_PATTERNS, text=st.text("abc 1", max_size=16))
def test_what_is_found_is_what_the_phrases_find_one_after_the_other(patterns: list[str], text: str) -> None:
    for around in (r"(?:{})", r"\b(?:{})\b", r"^(?:{})$"):
        plain = re.compile(around.format("|".join(patterns)))
        found = re.compile(around.format(either(patterns)))

        assert [each.span() for each in found.finditer(text)] == [
            each.span() for each in plain.finditer(text)
        ]


@pytest.mark.parametrize(
    ("patterns", "grouped"),
    [
        (["absage", "ja", "abgesagt", "ablehnung"], "a(?:bsage|bgesagt|blehnung)|ja"),
        (["hire", "hired", "offer", "joined"], "h(?:ire|ired)|offer|joined"),
        (["(?:e |)mail", "email", "met", "no"], "e(?: mail|mail)|m(?:ail|et)|no"),
        (["ab", r"\w*c", "ad", "ae"], r"ab|\w*c|a(?:d|e)"),
        (["ab", "^ac", "ad", "ae"], "ab|^ac|a(?:d|e)"),
        (["rejected"], "rejected"),
    ],
)
def test_phrases_of_one_letter_stand_behind_it(patterns: list[str], grouped: str) -> None:
    assert either(patterns) == grouped
