"""What a row said is kept as it was stored, and reads as if it had been taken apart at once."""

from __future__ import annotations

from recruiterdesk.storage.queries.known_people import SaidByRow

KEYS = ("full_name", "notes", "Shirt size")


def test_what_a_row_said_is_read_where_it_is_asked_for() -> None:
    said = SaidByRow(KEYS, '["Ana Ruiz", "", "XL"]')
    assert said == {"full_name": "Ana Ruiz", "Shirt size": "XL"}
    assert (len(said), said["Shirt size"], said.get("notes")) == (2, "XL", None)
    assert list(said.items()) == [("full_name", "Ana Ruiz"), ("Shirt size", "XL")]
