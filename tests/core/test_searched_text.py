"""Words are searched without case, marks and punctuation, in any script, and stand where they stood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.core.searched_text import (
    is_unspaced,
    searched_text,
    searched_texts,
    searched_with_places,
    searched_words,
)


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("Łukasz Groß, (m/w/d)", "lukasz gross m w d"),
        ("O’Neill-Smith", "o neill smith"),
        ("ØRSTED Đorđe", "orsted dorde"),
        ("C++ & C#", "c++ c#"),
        ("Юлия ΓΙΏΡΓΟΣ", "юлия γιωργοσ"),
        ("مُحَمَّد\u200e", "محمد"),
        ("Zoe\u0301 İnan", "zoe inan"),
        ("李明", "李明"),
        ("🔥 hot\0iron", "🔥 hot iron"),
        ('"*-:', ""),
    ],
)
def test_words_are_searched_in_their_plain_form(written: str, searched: str) -> None:
    assert searched_text(written) == searched


def test_each_word_is_searched_once_and_a_bare_plus_not_at_all() -> None:
    assert searched_words("Ana + ana C#") == ("ana", "c#")


def test_scripts_without_spaces_are_known() -> None:
    assert [is_unspaced(word) for word in ("李", "ไทย", "ana", "Юлия")] == [True, True, False, False]


@given(st.text())
def test_what_is_searched_is_searched_as_itself(text: str) -> None:
    assert searched_text(searched_text(text)) == searched_text(text)


@given(st.text())
def test_every_letter_is_known_by_its_place(text: str) -> None:
    letters, places = searched_with_places(text)
    assert " ".join(letters.split()) == searched_text(text)
    assert len(letters) == len(places)
    assert places == sorted(places)
    assert all(
        letter in searched_with_places(text[place])[0] for letter, place in zip(letters, places, strict=True)
    )


@given(
    st.lists(
        st.text(max_size=12) | st.sampled_from(["", " ", "\n", "-", "Ana Ruiz", "a\nb", " C++ ", "Łuk-Å"])
    )
)
def test_many_texts_are_searched_as_each_is(texts: list[str]) -> None:
    assert searched_texts(texts) == [searched_text(text) for text in texts]


def test_breaks_within_a_text_and_blanks_beside_each_other_are_one_blank():
    assert searched_texts(["Ana  Ruiz", "Bo\nLi"]) == ["ana ruiz", "bo li"]
    assert searched_texts(["Ána   Ruiz", "Bo"]) == ["ana ruiz", "bo"]
