"""Text as it is compared, and a refusal as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz  Wiśniewski", "lukasz wisniewski"),
        ("GROSS", "gross"),
        ("Groß", "gross"),
        ("Sørensen", "sorensen"),
        ("Đoković", "dokovic"),
        (" Ana\tRuiz ", "ana ruiz"),
        ("", ""),
    ],
)
def test_fold_leaves_out_case_marks_and_blanks(text, folded):
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


def test_a_refusal_shows_its_key_and_values():
    assert str(Refusal("person.unknown", text="Nobody")) == "person.unknown(text='Nobody')"
