"""What was found is marked where it stands in the text as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.core.searched_text import searched_text, searched_words
from recruiterdesk.domain.found_marks import found_marks


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Łukasz Groß", "luk gros", ["Łuk", "Groß"]),
        ("Łukasz Groß", "ukas", ["ukas"]),
        ("Ana Banana", "ana", ["Ana"]),
        ("Banana", "ana", ["anana"]),
        ("Zoe\u0301 Ek", "zoe", ["Zoe\u0301"]),
        ("Mary O’Neill-Smith", "o'neill", ["O", "Neill"]),
        ("李小明", "小", ["小"]),
        ("+49 151 2345 3456", "3456", ["3456"]),
        ("Ana", "x", []),
        ("Bo Ek", "k", []),
        ("", "a", []),
        ("🙂 ok", "🙂", ["🙂"]),
    ],
)
def test_parts_are_marked_in_the_text_itself(text: str, typed: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in found_marks(text, searched_words(typed))] == marked


def test_what_was_found_for_a_mistyped_word_is_marked_whole() -> None:
    text = "Johann Johannes"
    assert [text[start:end] for start, end in found_marks(text, ("jonann",), ("johann",))] == ["Johann"]


@given(st.text(), st.text(min_size=1))
def test_marks_are_in_order_within_the_text_and_hold_the_words(text: str, typed: str) -> None:
    words = searched_words(typed)
    ends = [0]
    for start, end in found_marks(text, words):
        assert ends[-1] <= start < end <= len(text)
        assert any(word in searched_text(text[start:end]) for word in words)
        ends.append(end)
