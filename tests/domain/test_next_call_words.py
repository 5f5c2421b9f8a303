from __future__ import annotations

import pytest

from recruiterdesk.domain.next_call_words import read_next_day
from tests.domain.hours import GERMANY, day


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("in 3 weeks", "2026-12-14"),
        ("3 weeks", "2026-12-14"),
        ("in three weeks.", "2026-12-14"),
        ("In drei Wochen", "2026-12-14"),
        ("in 5 days", "2026-11-30"),  # a Saturday
        ("in einem Monat", "2026-12-23"),
        ("in 2 months", "2027-01-25"),  # a Saturday
        ("in 6 Monaten", "2027-05-24"),  # a Sunday
        ("in half a year", "2027-05-24"),
        ("in einem halben Jahr", "2027-05-24"),
        ("a quarter", "2027-02-23"),
        ("in a year", "2027-11-23"),
        ("in 2 Jahren", "2028-11-23"),
        ("90 days from now", "2027-02-22"),
        ("10 March", "2027-03-10"),
        ("10.3.2027", "2027-03-10"),
        ("am 10. März", "2027-03-10"),
        ("Thursday", "2026-11-26"),
        ("next week", "2026-12-04"),
        ("nächste Woche", "2026-12-04"),
        ("tomorrow", "2026-11-24"),
        ("", None),
        ("   ", None),
        ("soon", None),
        ("whenever", None),
        ("in no weeks", None),
        ("in 999 years", None),
        ("1.11.2026", None),
        ("today", None),
    ],
)
def test_the_day_of_a_next_call_in_words(words, found):
    assert read_next_day(words, day("2026-11-23"), GERMANY) == (day(found) if found else None)
