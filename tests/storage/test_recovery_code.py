from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.recovery_code import SIGNS, new_recovery_code, read_recovery_code

PLACES = [at for at in range(39) if at % 5 != 4]


def refused(typed: str) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        read_recovery_code(typed)
    return refusal.value


def test_a_code_is_eight_groups_of_four_and_never_the_same() -> None:
    code = new_recovery_code()
    assert [len(group) for group in code.split("-")] == [4] * 8
    assert code != new_recovery_code()


@given(st.sampled_from(["-", " ", "", " – ", "\n", "_"]), st.booleans(), st.booleans())
def test_a_code_is_read_however_it_was_typed(between: str, small: bool, wide: bool) -> None:
    code = new_recovery_code()
    typed = code.replace("-", between).replace("0", "O").replace("1", "l")
    typed = typed.lower() if small else typed
    if wide:
        typed = "".join(chr(ord(sign) + 0xFEE0) if sign.isalnum() else sign for sign in typed)
    assert read_recovery_code(f"  {typed}\n") == code


@given(st.sampled_from(PLACES), st.sampled_from(SIGNS))
def test_one_wrong_sign_is_found_with_its_group(at: int, other: str) -> None:
    code = new_recovery_code()
    assume(code[at] != other)
    refusal = refused(code[:at] + other + code[at + 1 :])
    assert (refusal.key, refusal.values) == ("key.code_group", {"number": at // 5 + 1})


@given(st.integers(0, 7), st.integers(0, 7))
def test_two_groups_that_changed_places_are_found(one: int, other: int) -> None:
    groups = new_recovery_code().split("-")
    assume(one != other)
    groups[one], groups[other] = groups[other], groups[one]
    assert refused("-".join(groups)).key == "key.code_group"


@given(st.text(max_size=80))
def test_anything_else_is_refused_in_words(typed: str) -> None:
    assert refused(typed).key in {"key.code_length", "key.code_group"}


@pytest.mark.parametrize("cut", [1, 4, 20, 38])
def test_a_code_that_was_cut_off_says_how_much_there_is(cut: int) -> None:
    code = new_recovery_code()[:-cut]
    assert refused(code).values == {"found": len(code.replace("-", "")), "expected": 32}
