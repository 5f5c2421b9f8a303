"""Headings of one form: where one names the client ahead of the job, the others do so too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from recruiterdesk.spreadsheets.rows.section import NO_SECTION, Section
from recruiterdesk.spreadsheets.rows.title_lines import BETWEEN
from recruiterdesk.spreadsheets.values.cell_contents import has_digit, names_progress
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job
from recruiterdesk.spreadsheets.values.month_names import month_number
from recruiterdesk.spreadsheets.values.places import country_of_place

_TWO = 2
_PERIOD = re.compile(r"(?:kw|cw|week|woche|semaine|semana|settimana|uge|vecka|uke|tydzien|q[1-4]|quart\w*)\b")


def parts_of_heading(text: str) -> list[str]:
    """Return what signs or words like "at" divide in a heading."""
    return [part.strip() for part in BETWEEN.split(text) if part.strip()]


def names_period(words: Sequence[str]) -> bool:
    """Tell whether folded words are a month, a week or a year."""
    others = [word for word in words if not word.isdigit()]
    if not others:
        return True
    return _PERIOD.match(others[0]) is not None or (len(others) == 1 and month_number(others[0]) is not None)


class HeadingFamily:
    """The headings of one table, which tell by those that are understood what the others of two parts say."""

    def __init__(self, headings: Iterable[str]) -> None:
        places = set(map(_place_of_job, headings)) - {None}
        self._place = places.pop() if len(places) == 1 else None

    def said_in(self, text: str) -> Section:
        """Return the job and the client of a heading of two parts, neither of which is known."""
        parts = parts_of_heading(text)
        if self._place is None or len(parts) != _TWO or any(map(_is_neither, parts)):
            return NO_SECTION
        return Section(role=parts[self._place], client=parts[1 - self._place])


def _place_of_job(heading: str) -> int | None:
    """Return which of the two parts of a heading is the job, None where that is not sure."""
    parts = parts_of_heading(heading)
    jobs = [index for index, part in enumerate(parts) if is_called_after_job(part)]
    if len(parts) != _TWO or len(jobs) != 1 or _is_neither(parts[1 - jobs[0]]):
        return None
    return jobs[0]


def _is_neither(part: str) -> bool:
    """Tell whether a part is neither a job nor a client: a stage, a place, a number, in small letters."""
    return not part[0].isupper() or has_digit(part) or names_progress(part) or bool(country_of_place(part))
