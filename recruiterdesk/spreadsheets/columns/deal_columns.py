"""Columns of deals with people ("Deal - Stage", "Person - Name") in which recruiters keep applications."""

from __future__ import annotations

import re
from collections import defaultdict

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns.column_draft import values_of
from recruiterdesk.spreadsheets.columns.column_names import field_named
from recruiterdesk.spreadsheets.columns.header_words import WEAK_SUBJECTS, listed, words_in
from recruiterdesk.spreadsheets.columns.known_columns import plain_header
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.values.cell_contents import is_date, mostly

_GROUP = re.compile(r"\s*(\w+)\s+[-–—]\s+(\S.*)")
_DEALS = words_in("deal opportunity affar affaire negocio trato affare aftale szansa transakcja")
_TITLES = listed("title|titel|titre|titulo|titolo|tytul|name|nom|nombre|nome|namn|navn|naam|nazwa")
_LOST = words_in(
    "lost verlust verloren verlor perte perdu perdid perda perdita forlust forlor przegran verlies"
)
_OF_APPLICATIONS = frozenset({Stage.SCREENING, Stage.SUBMITTED, Stage.INTERVIEWING, Stage.FINAL})


def as_applications(found: FoundTable, header: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of columns as those of applications, where several people are dealt with for one job.

    In sales a deal is with one person, and nobody is interviewed.
    """
    deals, people = _grouped(header, _DEALS), _grouped(header, WEAK_SUBJECTS)
    titles = [index for index, name in deals.items() if plain_header(name) in _TITLES]
    stages = [index for index, name in deals.items() if field_named(name) is Field.STAGE]
    names = [index for index, name in people.items() if field_named(name) in NAME_FIELDS]
    if not (titles and stages and names) or not _are_jobs(found, titles[0], names[0]):
        return header
    if _OF_APPLICATIONS.isdisjoint(map(stage_from_words, values_of(found, stages[0]))):
        return header
    meant = {index: _of_application(found, index, name) for index, name in deals.items()}
    return tuple({**dict(enumerate(header)), **people, **meant, titles[0]: "Vacancy"}.values())


def _grouped(header: tuple[str, ...], groups: frozenset[str]) -> dict[int, str]:
    """Return the names behind one of the groups, by their columns."""
    found = ((index, _GROUP.fullmatch(name)) for index, name in enumerate(header))
    return {index: each[2] for index, each in found if each and fold(each[1]) in groups}


def _are_jobs(found: FoundTable, title: int, name: int) -> bool:
    """Tell whether most deals share their title with those of other people."""
    people: dict[str, list[str]] = defaultdict(list)
    for row in found.rows:
        if len(row.cells) > max(title, name):
            people[fold(row.cells[title])].append(fold(row.cells[name]))
    shared = sum(len(each) for job, each in people.items() if job and len(set(each)) > 1)
    return shared * 2 > sum(map(len, people.values()))


def _of_application(found: FoundTable, index: int, name: str) -> str:
    """Return what a column of deals is called in a table of applications: a lost deal is a no."""
    if has_any(plain_header(name).split(), _LOST):
        return "Rejected on" if mostly(values_of(found, index), is_date) else "Rejection reason"
    return "Client" if field_named(name) is Field.COMPANY else name
