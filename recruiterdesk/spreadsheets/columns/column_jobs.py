"""Which columns name the job that people apply for and its client, and which the job that they have."""

from __future__ import annotations

import re
from collections import defaultdict

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import Stage
from recruiterdesk.spreadsheets.columns import application_names as named
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.concept_words import CURRENT
from recruiterdesk.spreadsheets.columns.header_words import STRONG_SUBJECTS
from recruiterdesk.spreadsheets.columns.named_words import has_any
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.outcomes.pipeline_stages import stage_from_words
from recruiterdesk.spreadsheets.outcomes.sheet_ends import is_sheet_of_applications
from recruiterdesk.spreadsheets.values.cell_contents import all_fit, is_figure

APPLICATION = (
    Field.STAGE,
    Field.OUTCOME,
    Field.REASON,
    Field.CLIENT,
    Field.DECIDED_ON,
    Field.TOLD_ON,
    Field.APPLIED_ON,
)
"""What only a table of applications has, beside the job."""
_AHEAD_OF_APPLYING = frozenset({Stage.SOURCED, Stage.CONTACTED})
_FEW = 2
_MANY = 10
# A list of prospects may be one of clients to come.
_APPLICANTS = STRONG_SUBJECTS - {"prospect", "talent", "consumer"}
_INSTITUTIONS = frozenset(
    {"institution", "institution name", "name of institution", "institute", "institute name"}
)
_EDUCATION = re.compile(
    r"\b(?:degree|major|education|school|university|college|graduat\w+|qualification|course|gpa|cgpa|student)\b"
)
# "Treasurer" is a job that firms fill, too.
_OFFICE = re.compile(
    r"chair(?:man|woman|person)|(?:[12]\. |erster? |zweiter? )?vorsitzender?|kassen?wart(?:in)?|"
    r"schatzmeister(?:in)?|schriftfuhrer(?:in)?|voorzitter|penningmeester|skarbnik|ordforande|kassor"
)
# Firms fill one of these; several beside each other are those of a club.
_OFFICES_OF_CLUBS = re.compile(r"(?:vice[ -]?)?(?:president|chair)|(?:\w+ )?(?:treasurer|secretary)")
_WORD = re.compile(r"[^\W\d_][^\W\d_A-Z]*|[A-Z]+")


def settle_positions(draft: ColumnDraft) -> None:
    """Tell the job that someone has from the job that they apply for, where one word can mean both."""
    of_candidates = not draft.has(Field.COMPANY) and any(map(names_candidates, draft.names))
    is_table = draft.has(*APPLICATION) or of_candidates or is_sheet_of_applications(draft.found.source)
    applied = (is_table or _is_called_so(draft)) and not draft.has(Field.CONNECTED_ON)
    held = _held_of_two(draft)
    for index in draft.named(named.POSITIONS):
        if all_fit(draft.values(index), is_figure):
            continue
        others = {field for at, field in enumerate(draft.fields) if at != index}
        is_role = applied and Field.ROLE not in others and not _is_beside_employer(draft, index)
        is_role = is_role and index != held
        draft.fields[index] = Field.ROLE if is_role else Field.TITLE
    if applied:
        _leave_kinds_of_work(draft)
        _take_held(draft)
    if applied and is_table and not draft.has(Field.ROLE):
        _settle_job_titles(draft)
    if applied and not draft.has(Field.ROLE):
        for index in draft.named(named.PROJECTS)[:1]:
            draft.fields[index] = draft.fields[index] or Field.ROLE
    if not applied:
        _settle_held_or_applied(draft)


def _settle_held_or_applied(draft: ColumnDraft) -> None:
    """Take "Role" as the job that they have where nothing is applied for, or as no job beside its title."""
    columns = draft.named(named.HELD_OR_APPLIED)
    if draft.has(Field.TITLE):
        has_accounts = not named.OF_ACCOUNTS.isdisjoint(draft.names)
        for index in columns:
            if has_accounts or _are_offices(draft, index):
                draft.leave(index)
        return
    for index in columns[:1]:
        if _is_held(draft, index):
            draft.fields[index] = Field.TITLE


def _is_held(draft: ColumnDraft, index: int) -> bool:
    """Tell whether "Role" is the job that they have: beside an employer, or as staff have it.

    Without either it is the desk's own word for the job to fill, for which several people apply.
    "Poste" is said of both.
    """
    if draft.has(Field.COMPANY) or not (named.OF_STAFF | named.DEPARTMENTS).isdisjoint(draft.names):
        return True
    if _is_different_in_all(draft, index) or _are_offices(draft, index):
        return True
    return draft.names[index] == "poste" and not draft.has(Field.LAST_CONTACT)


def _are_offices(draft: ColumnDraft, index: int) -> bool:
    """Tell whether roles are those that members have in a club: one chairs it, another keeps its money."""
    roles = {fold(role) for (role,) in draft.rows_of(index)}
    of_clubs = sum(1 for role in roles if _OFFICES_OF_CLUBS.fullmatch(role))
    return len(roles) >= _FEW and (of_clubs >= _FEW or any(map(_OFFICE.fullmatch, roles)))


def _is_different_in_all(draft: ColumnDraft, index: int) -> bool:
    jobs = [fold(job) for (job,) in draft.rows_of(index)]
    return len(jobs) >= _MANY and len(set(jobs)) == len(jobs)


def _is_called_so(draft: ColumnDraft) -> bool:
    """Tell whether the file or its sheet is named after applicants, and no column names employers."""
    source = draft.found.source
    words = {fold(word) for name in (source.file_name, source.sheet or "") for word in _WORD.findall(name)}
    return not draft.has(Field.COMPANY) and not words.isdisjoint(_APPLICANTS)


def _held_of_two(draft: ColumnDraft) -> int | None:
    """Return which of two jobs stands beside the firm ("Position | Current company | Job"), None for none."""
    positions, companies = draft.named(named.POSITIONS), draft.of(Field.COMPANY)
    if len(positions) < _FEW or len(companies) != 1:
        return None
    beside = (companies[0] - 1, companies[0] + 1)
    return next((index for index in beside if index in positions), None)


def _is_beside_employer(draft: ColumnDraft, index: int) -> bool:
    """Tell whether a job stands right behind whoever employs somebody ("Employer | Position"): it is held.

    Behind "Current position | Employer" it is the one that they apply for.
    """
    if index == 0 or draft.of(Field.COMPANY) != [index - 1] or _says_held_job(draft, index):
        return False
    return named.EMPLOYERS.search(draft.names[index - 1]) is not None


def _says_held_job(draft: ColumnDraft, index: int) -> bool:
    """Tell whether another column says the job that they have, by a name that can mean no other."""
    return any(
        at != index and draft.names[at] not in named.JOB_TITLES | named.POSITIONS and draft.values(at)
        for at in draft.of(Field.TITLE)
    )


def _leave_kinds_of_work(draft: ColumnDraft) -> None:
    """Take "Role" beside "Department" or "Industry" as a kind of work where another column titles the job."""
    held = [index for index in draft.of(Field.TITLE) if draft.names[index] not in named.JOB_TITLES]
    if not held or not draft.named(named.JOB_TITLES):
        return
    for index in draft.named(named.HELD_OR_APPLIED):
        beside = draft.names[max(index - 1, 0) : index + 2]
        if draft.fields[index] is Field.ROLE and not named.KINDS_OF_WORK.isdisjoint(beside):
            draft.leave(index)


def _take_held(draft: ColumnDraft) -> None:
    """Take "Role" beside another column of roles ("Mandate", "Search") as the job that they have."""
    if len(draft.of(Field.ROLE)) > 1 and draft.has(Field.COMPANY) and not draft.has(Field.TITLE):
        for index in draft.named(named.HELD_OR_APPLIED)[:1]:
            draft.fields[index] = Field.TITLE


def _settle_job_titles(draft: ColumnDraft) -> None:
    """Take a job's title as that of the role where the table has no employer, or a title that is held."""
    titles = draft.named(named.JOB_TITLES)
    held = [index for index in draft.of(Field.TITLE) if index not in titles]
    companies = draft.of(Field.COMPANY)
    is_hirers = len(companies) == 1 and bool(titles) and _are_hirers(draft, titles[0], companies[0])
    is_role = bool(titles) and (held or not companies or is_hirers or _is_beside_client(draft, titles[0]))
    if is_role or (titles and _is_apart_from_current(draft, titles[0], companies)):
        draft.fields[titles[0]] = Field.ROLE
    if is_hirers and not held and not draft.has(Field.CLIENT):
        draft.fields[companies[0]] = Field.CLIENT


def _is_apart_from_current(draft: ColumnDraft, title: int, companies: list[int]) -> bool:
    """Tell whether a job of several people stands apart from where each of them works now."""
    is_current = len(companies) == 1 and has_any(draft.names[companies[0]].split(), CURRENT)
    return is_current and abs(title - companies[0]) > 1 and _comes_again(draft, title)


def _is_beside_client(draft: ColumnDraft, title: int) -> bool:
    """Tell whether a job stands beside the client and not beside an employer."""
    beside = {draft.fields[index] for index in (title - 1, title + 1) if 0 <= index < len(draft.fields)}
    return Field.CLIENT in beside and Field.COMPANY not in beside


def _are_hirers(draft: ColumnDraft, title: int, company: int) -> bool:
    """Tell whether firms are those that hire: each job has one, or few firms come again and again.

    Of people who are sought out, few firms are where they are found. "Current company" is never one.
    """
    if has_any(draft.names[company].split(), CURRENT):
        return False
    is_any = draft.names[company] in named.COMPANIES and not _are_sought_out(draft)
    return _has_one_for_each(draft, title, company) or (is_any and _comes_again(draft, company))


def _are_sought_out(draft: ColumnDraft) -> bool:
    """Tell whether some people were only found, or approached."""
    said = {value for index in draft.of(Field.STAGE, Field.OUTCOME) for value in draft.values(index)}
    return not _AHEAD_OF_APPLYING.isdisjoint(map(stage_from_words, said))


def take_institutions(draft: ColumnDraft) -> None:
    """Take "Institution" as where they work, where nothing tells of schools.

    So it is beside the job that they have, and in lists of people who apply for nothing.
    """
    columns = draft.named(_INSTITUTIONS)
    are_candidates = draft.has(Field.ROLE, *APPLICATION) or any(map(names_candidates, draft.names))
    if are_candidates and not draft.has(Field.TITLE):
        return
    if draft.has(Field.COMPANY) or any(map(_EDUCATION.search, draft.names)):
        return
    for index in columns[:1]:
        draft.fields[index] = draft.fields[index] or Field.COMPANY


def names_candidates(name: str) -> bool:
    """Tell whether the name of a column speaks of candidates."""
    return not (STRONG_SUBJECTS | {"referred", "nominee"}).isdisjoint(name.split())


def settle_companies(draft: ColumnDraft) -> None:
    """Read "Company" beside the role as the client where each role has one, however many people it has.

    Beside the job that they have it is where they have it, though few firms come again and again.
    """
    if draft.has(Field.CLIENT) or not draft.has(Field.ROLE) or not draft.has(*APPLICATION):
        return
    role = draft.fields.index(Field.ROLE)
    companies = [index for index in draft.named(named.COMPANIES) if draft.fields[index] is Field.COMPANY]
    if not companies:
        _settle_employers(draft, role)
    if len(companies) != 1 or _is_beside_held_job(draft, companies[0]):
        return
    has_current = len(draft.of(Field.COMPANY)) > 1
    if has_current or _has_one_for_each(draft, role, companies[0]) or _comes_again(draft, companies[0]):
        draft.fields[companies[0]] = Field.CLIENT


def _is_beside_held_job(draft: ColumnDraft, company: int) -> bool:
    """Tell whether a company stands beside the job that is held and not beside the role."""
    beside = {draft.fields[index] for index in (company - 1, company + 1) if 0 <= index < len(draft.fields)}
    return Field.TITLE in beside and Field.ROLE not in beside and len(draft.of(Field.COMPANY)) == 1


def _settle_employers(draft: ColumnDraft, role: int) -> None:
    """Read a bare "Employer" as the client where each role has one: candidates for it work here and there."""
    employers = draft.of(Field.COMPANY)
    if len(employers) != 1 or draft.has(Field.TITLE):
        return
    is_bare = named.EMPLOYERS.fullmatch(draft.names[employers[0]]) is not None
    if is_bare and _has_one_for_each(draft, role, employers[0]):
        draft.fields[employers[0]] = Field.CLIENT


def leave_places_of_jobs(draft: ColumnDraft) -> None:
    """Take "Location" beside "Department" as the job's where all people for a job have the same one."""
    if not draft.has(Field.ROLE) or not draft.has(*APPLICATION):
        return
    role = draft.fields.index(Field.ROLE)
    for index in draft.of(Field.LOCATION):
        if draft.names[index] not in named.PLACES_OF_ANYTHING:
            continue
        beside = draft.names[max(index - 1, 0) : index + 2]
        if not named.DEPARTMENTS.isdisjoint(beside) and _has_one_for_each(draft, role, index):
            draft.leave(index)


def _has_one_for_each(draft: ColumnDraft, role: int, company: int) -> bool:
    """Tell whether people for the same role always stand beside the same company, and some do."""
    seen: dict[str, list[str]] = defaultdict(list)
    for job, firm in draft.rows_of(role, company):
        seen[fold(job)].append(fold(firm))
    again = [firms for firms in seen.values() if len(firms) >= _FEW]
    return bool(again) and all(len(set(firms)) == 1 for firms in again)


def _comes_again(draft: ColumnDraft, company: int) -> bool:
    """Tell whether the firms of a column come again and again, as clients do and employers do not."""
    firms = [fold(firm) for (firm,) in draft.rows_of(company)]
    return len(firms) > _FEW and len(set(firms)) * 2 <= len(firms)
