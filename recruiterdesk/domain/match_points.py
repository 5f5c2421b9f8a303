"""What each thing is worth in which a contact fits a candidate's wish."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import value

BEST, LEAST = 100, 20
"""The highest score, and the least with which somebody is worth a thought."""
QUARTER, YEAR = dt.timedelta(days=92), dt.timedelta(days=365)
"""How long ago is lately, and this year."""


@value
class Points:
    """What each thing is worth. Contradictions cost; what is unknown is worth nothing."""

    same_function: int = 40
    close_function: int = 20
    whole_firm: int = 14
    helps_function: int = 24
    other_function: int = -14
    only_their_title: int = 8
    beside_their_words: int = 14
    hires: int = 16
    may_hire: int = 6
    same_industry: int = 14
    close_industry: int = 6
    other_industry: int = -4
    same_town: int = 16
    same_region: int = 10
    same_country: int = 2
    wished_country: int = 12
    elsewhere: int = -12
    word: int = 4
    most_words: int = 3
    helps: int = 8
    spoken_lately: int = 10
    spoken_this_year: int = 7
    spoken_once: int = 3


POINTS = Points()
