"""How many cells of a column are of a kind."""

from __future__ import annotations

import random

from recruiterdesk.spreadsheets.values.cell_contents import all_fit, mostly, reaches, share


def test_a_part_of_a_column_is_reached_just_where_it_is_as_large() -> None:
    chance = random.Random(7)
    for _ in range(2000):
        values = [chance.choice(("x", "")) for _ in range(chance.randint(0, 12))]
        for least in (0.3, 0.5, 0.6, 0.8, 1.0):
            assert reaches(values, str.isalpha, least) is (share(values, str.isalpha) >= least)
        assert all_fit(values, str.isalpha) is (share(values, str.isalpha) == 1.0)


def test_a_column_is_looked_at_no_further_than_is_needed() -> None:
    asked: list[str] = []

    def is_letter(text: str) -> bool:
        asked.append(text)
        return text.isalpha()

    assert mostly(["x"] * 100, is_letter)
    assert len(asked) == 60
    assert not mostly(["1"] * 100, is_letter)
    assert len(asked) == 60 + 41
