"""Filling texts: nothing comes out as braces, and what is missing is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.placeholders import GAP, PLACEHOLDERS, Condition, GuideValues, fill

MARA = GuideValues(me="Mara Lind", role="Data [Lead] {x}", may_tell="Who knows?")
LATE = GuideValues(conditions=frozenset({Condition.LATE}))


@pytest.mark.parametrize(
    ("text", "values", "filled", "missing"),
    [
        ("It's {me}.", MARA, "It's Mara Lind.", ()),
        ("It's {me}.", LATE, f"It's {GAP}", ("me",)),
        ("{me} {rolle} {me} {}", LATE, f"{GAP} {GAP} {GAP} {GAP}", ("me", "rolle", "")),
        ("{ending} {conditions}", MARA, f"{GAP} {GAP}", ("ending", "conditions")),
        ("Half {me", MARA, f"Half {GAP}me", ("{",)),
        ("About {role}.", MARA, "About Data [Lead] {x}.", ()),
        ("{may_tell}.", MARA, "Who knows?", ()),
        ("Hello[ {first_name}], yes.", MARA, "Hello, yes.", ()),
        ("Hello[ {firstname}], yes.", MARA, "Hello, yes.", ("firstname",)),
        ("Yes. [if late: Sorry.] Well.", LATE, "Yes. Sorry. Well.", ()),
        ("Yes. [if late: Sorry.] Well.", MARA, "Yes. Well.", ()),
        ("[if late unless me: Sorry.]", LATE, "Sorry.", ()),
        ("[unless me: Who?] [if declined_by_client: They.]", MARA, "They.", ()),
        ("[if happy: Good.]", MARA, "", ("happy",)),
        ("A\n\n[{date}]\n\nB", MARA, "A\n\nB", ()),
    ],
)
def test_filling(text: str, values: GuideValues, filled: str, missing: tuple[str, ...]) -> None:
    result = fill(text, values)
    assert (result.text, result.missing) == (filled, missing)


@given(st.text(alphabet="{}[]: meifunlatr.\n"))
def test_whatever_the_text_no_brace_comes_out(text: str) -> None:
    filled = fill(text, GuideValues(me="Mara Lind"))
    assert not set("{}") & set(filled.text)
    assert (GAP in filled.text) <= bool(filled.missing)


def test_the_placeholders_are_those_that_the_texts_may_use() -> None:
    assert {"salutation", "first_name", "role", "client", "strength", "may_tell"} <= PLACEHOLDERS
    assert {"check_in_date", "me", "my_phone", "date"} <= PLACEHOLDERS
