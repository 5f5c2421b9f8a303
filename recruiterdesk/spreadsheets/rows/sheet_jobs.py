"""A sheet for each job: "Data Analyst", "Buyer - Halden"."""

from __future__ import annotations

from itertools import takewhile

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS, WEAK_SUBJECTS, words_in
from recruiterdesk.spreadsheets.found import SourceInfo
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES
from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from recruiterdesk.spreadsheets.values.cell_contents import COMPANY, has_number, names_progress
from recruiterdesk.spreadsheets.values.job_words import is_called_after_job
from recruiterdesk.spreadsheets.values.month_names import month_number
from recruiterdesk.spreadsheets.values.places import country_of_place

FIELDS_OF_WORK = words_in("warehouse sales marketing support security engineering accounting admin hr")
"""What is as often a department as a job."""
_SUBJECTS = STRONG_SUBJECTS | WEAK_SUBJECTS
_OTHER_SHEETS = words_in(
    """
    all overview summary list archive old notes template legend dashboard contacts clients data stats
    report settings referrals inbound outbound internal external agency agencies pipeline tracker
    backlog leads alle ubersicht archiv notizen vorlage kontakte kunden liste statistik empfehlungen
    intern extern tous synthese archives modele cooptation todos resumen archivo plantilla referidos
    tutti riepilogo archivio overzicht archief
    """
)


def job_of_sheet(source: SourceInfo, header: tuple[str, ...]) -> str:
    """Return what a sheet of applications is called where that is a job, "" for anything else.

    Beside another sheet with the same columns that is called after a job, any name may be one that nothing
    speaks against: "FD" beside "Buyer".
    """
    name = (source.sheet or "").strip()
    words = fold(name).split()
    if FIELDS_OF_WORK.issuperset(words) or not _SUBJECTS.isdisjoint(word.removesuffix("s") for word in words):
        return ""
    if is_called_after_job(name):
        return name
    return name if is_one_of_jobs(source, header) and not _is_called_otherwise(name, words) else ""


def is_one_of_jobs(source: SourceInfo, header: tuple[str, ...]) -> bool:
    """Tell whether another sheet with the same columns is called after a job."""
    own = _side_by_side(header)
    pairs = zip(source.other_sheets, source.other_headers, strict=False)
    return any(is_called_after_job(other) for other, columns in pairs if _side_by_side(columns) == own)


def _side_by_side(header: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of a table's columns without what stands beside it, behind an empty column."""
    return tuple(takewhile(str.strip, header)) or header


def _is_called_otherwise(name: str, words: list[str]) -> bool:
    """Tell whether a sheet is called after a state, a time, a place, a firm, somebody, or nothing at all."""
    return (
        has_number(name)
        or any(map(str.isdigit, name))
        or names_progress(name)
        or outcome_from_words(name).known
        or not _OTHER_SHEETS.isdisjoint(words)
        or not GIVEN_NAMES.isdisjoint(words)
        or any(month_number(word) is not None for word in words)
        or COMPANY.search(name) is not None
        or bool(country_of_place(name))
    )
