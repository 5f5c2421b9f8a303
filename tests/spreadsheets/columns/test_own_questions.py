"""Names of columns that ask a question, as recruiters put it."""

from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.fields import Field


@pytest.mark.parametrize(
    ("name", "field"),
    [
        ("Who sent them?", Field.REFERRED_BY),
        ("Quién lo mandó", Field.REFERRED_BY),
        ("Chi l'ha mandato?", Field.REFERRED_BY),
        ("Cine l-a trimis", Field.REFERRED_BY),
        ("Von wem", Field.REFERRED_BY),
        ("Când îl sun", Field.WISHED_HOURS),
        ("Mikor hívjam?", Field.WISHED_HOURS),
        ("Nejlépe volat", Field.WISHED_HOURS),
        ("Afgjort d.", Field.DECIDED_ON),
        ("Sa già?", Field.TOLD_ON),
        ("Have I told them?", Field.TOLD_ON),
    ],
)
def test_names_that_ask(name: str, field: Field) -> None:
    assert field_named(name) is field
