"""Lines above a table of applications: "COO search - Acme Ltd", "Role: Cook | Client: Ritz"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import words_in
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.values.cell_contents import COMPANY, JOB, names_progress
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job, names_job
from recruiterdesk.spreadsheets.values.month_names import month_number
from recruiterdesk.spreadsheets.values.places import country_of_place

_WITH = "at|bei|beim|chez|bij|presso|hos"
BETWEEN = re.compile(rf"\s+[-–—|/@]+\s+|\s+(?:{_WITH})\s+|\s*\|\s*|\s*–\s*")
"""What stands between a job and its client."""

COUNT = re.compile(r"\s*[(\[]\d{1,4}(?: \w+)?[)\]]\s*$")
"""How many there are of a job, behind it: "(2 posts)"."""

LONGEST_LINE = 90
"""A text that is longer is no title."""

_NEXT_LABEL = re.compile(r"(?:\s+[-–—/•·]+\s+|\s*[|;]\s*|,\s+|\s{2,})(?=[^\W\d_][^:|;,/]{1,29}:\s)")
_AT = re.compile(rf"\s(?:{_WITH}|@)\s")
_PEOPLE = r"candidates|applicants|bewerber|kandidaten|candidats"
_LISTS = r"short ?list|long ?list|bewerberliste|kandidatenliste|candidate list"
_SEARCH = r"(?:executive |open )?search"
_SEARCHES = rf"(?:open )?(?:vacancy|mandate?|suche|{_LISTS})"
_FOR = r"(?: (?:for|für|pour|para|voor|the|die|den|le|la|de|stelle|position|poste|role)\b)"
# "Search consultant" and "responsable recrutement" are jobs themselves.
_AHEAD = re.compile(
    rf"^(?:{_SEARCH}(?:{_FOR}+|(?=\s?[:–-]))|(?:{_SEARCHES}|recherche|recrutement)\b{_FOR}*|"
    rf"(?:{_PEOPLE})\b(?:{_FOR}+|(?=\s?:)))[\s:–-]*",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"[\s:–-]*\b(?:{_SEARCH}|{_SEARCHES}|{_PEOPLE})$", re.IGNORECASE)
_NO_JOB = re.compile(
    r":|\b(?:report|overview|tracker|log|status|database|list|übersicht|bericht|by|our|property|contact|"
    r"interview|hiring manager)\b|^search\b",
    re.IGNORECASE,
)
# Whose table it is.
_RECRUITS = re.compile(r"recruit|rekryt|rekrut", re.IGNORECASE)
_NO_FIRMS = frozenset({"confidential", "urgent", "week", "night", "vertraulich", "dringend"})
_PERIOD = re.compile(r"\b(?:(?:19|20)\d\d|q[1-4]|(?:kw|week|vecka) ?\d{1,2})\b", re.IGNORECASE)
_DEPARTMENTS = words_in(
    "warehouse sales marketing support security engineering accounting admin hr management science "
    "controlling"
)
_MOST_WORDS = 6
_TWO = 2


def jobs_together(jobs: Sequence[str], text: str) -> Sequence[str]:
    """Return the jobs of a heading that it names together, on both sides of a slash, else the first.

    Args:
        jobs: the parts that are called after jobs, in their order.
        text: the heading itself.
    """
    both = jobs[:_TWO]
    return both if " / ".join(both) in text else jobs[:1]


def lines_in(cells: Sequence[str]) -> list[str]:
    """Return what the filled cells of a row above a table say, a label with the value behind it as one."""
    lines: list[str] = []
    for cell in filter(None, map(str.strip, cells)):
        if lines and lines[-1].endswith(":"):
            lines[-1] = f"{lines[-1]} {cell}"
        else:
            lines.append(cell)
    return lines


def labels_in(line: str) -> list[str]:
    """Return the labels with their values that stand one behind the other; one alone is the line."""
    return _NEXT_LABEL.split(line)


def job_and_client(text: str) -> tuple[str, str]:
    """Return the job and the client that a value says: "CFO - Acme Ltd", "Acme Ltd"; the client may be ""."""
    parts = [part.strip() for part in BETWEEN.split(text) if part.strip()]
    if len(parts) == 1 and COMPANY.search(text) and not is_called_after_job(text):
        return "", text
    is_both = len(parts) == _TWO and is_called_after_job(parts[0])
    is_both = is_both and (COMPANY.search(parts[1]) is not None or (_is_at(text) and _is_called(parts[1])))
    return (parts[0], parts[1]) if is_both else (text, "")


def search_in_title(text: str) -> tuple[str, str]:
    """Return the job and the client of a title that speaks of a search or names both, ("", "") for others."""
    parts = [COUNT.sub("", part) for part in _parts_of_title(text)]
    plain = [_BEHIND.sub("", _AHEAD.sub("", part.strip(), count=1)) for part in parts]
    is_search = any(one != other.strip() for one, other in zip(plain, parts, strict=True))
    said = [part.strip() for part in plain if part.strip()]
    jobs = [part for part in said if is_called_after_job(part) and not COMPANY.search(part)]
    others = [part for part in said if part not in jobs and not _is_place(part)]
    is_somewhere = len(jobs) + len(others) < len(said) and not _RECRUITS.search("".join(jobs))
    clients = [part for part in others if COMPANY.search(part) or (is_search and _may_be_firm(part))]
    if (
        len(jobs) != 1
        or len(clients) != len(others)
        or len(clients) > 1
        or any(map(str.isdigit, "".join(said)))
    ):
        return "", ""
    is_sure = is_search or ((bool(clients) or is_somewhere) and _is_of_somebody(jobs[0]))
    is_job = is_sure and len(jobs[0].split()) <= _MOST_WORDS and _NO_JOB.search(jobs[0]) is None
    return (jobs[0], clients[0] if clients else "") if is_job else ("", "")


def _parts_of_title(text: str) -> list[str]:
    """Return the parts of a title; one that says when it is from says nothing of a job: "Autumn 2026"."""
    ahead, _, firm = text.rpartition(",")
    parts = [ahead, firm] if ahead and COMPANY.search(firm.strip()) else BETWEEN.split(text)
    if not _PERIOD.search(text):
        return parts
    return [each for part in parts for each in BETWEEN.split(part) if not _PERIOD.search(each)]


def _is_of_somebody(part: str) -> bool:
    """Tell whether a job is what somebody is called: "Sales" and "Management" are departments."""
    words = part.split()
    ends = (words[0], words[-1])
    return JOB.search(part) is not None or any(
        names_job(word) and fold(word) not in _DEPARTMENTS for word in ends
    )


def _is_place(part: str) -> bool:
    return bool(country_of_place(part)) and COMPANY.search(part) is None


def _may_be_firm(part: str) -> bool:
    """Tell whether a single word is neither a time, a place, a state nor who looks for somebody."""
    is_word = " " not in part and fold(part) not in GIVEN_NAMES | FURTHER_GIVEN_NAMES | _NO_FIRMS
    return is_word and _is_called(part) and month_number(fold(part)) is None and not names_progress(part)


def _is_at(text: str) -> bool:
    return _AT.search(text) is not None


def _is_called(part: str) -> bool:
    """Tell whether a part is a name, but not of a place."""
    return part[:1].isupper() and not country_of_place(part)
