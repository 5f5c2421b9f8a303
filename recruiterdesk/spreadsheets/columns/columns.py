"""The columns of a found table get their meaning: by format, name, neighbours, and by their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.columns.best_columns import PLACES, SEVERAL, keep_best
from recruiterdesk.spreadsheets.columns.billed_columns import as_customers
from recruiterdesk.spreadsheets.columns.column_applications import settle_applications
from recruiterdesk.spreadsheets.columns.column_concepts import heed_concepts
from recruiterdesk.spreadsheets.columns.column_content import field_by_content, fields_by_content
from recruiterdesk.spreadsheets.columns.column_contradictions import heed_contents
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_groups import fields_of_groups
from recruiterdesk.spreadsheets.columns.column_names import fields_named, names_others
from recruiterdesk.spreadsheets.columns.column_people import settle_people
from recruiterdesk.spreadsheets.columns.column_readings import in_one_line
from recruiterdesk.spreadsheets.columns.column_scripts import heed_scripts
from recruiterdesk.spreadsheets.columns.column_spelling import heed_misspelt
from recruiterdesk.spreadsheets.columns.deal_columns import as_applications
from recruiterdesk.spreadsheets.columns.firm_and_job import take_job_beside_client
from recruiterdesk.spreadsheets.columns.following_columns import take_following_stages
from recruiterdesk.spreadsheets.columns.formats import columns_of_format, fingerprint_of
from recruiterdesk.spreadsheets.columns.header_groups import behind_subject
from recruiterdesk.spreadsheets.columns.header_words import ADDRESSES, FAX
from recruiterdesk.spreadsheets.columns.jobs_for_names import take_jobs_for_names
from recruiterdesk.spreadsheets.columns.known_columns import one_of, plain_header
from recruiterdesk.spreadsheets.columns.names_by_content import take_names_by_content
from recruiterdesk.spreadsheets.columns.numbered_people import (
    leave_further_applications,
    leave_further_people,
    leave_legends_beside,
    leave_tables_beside,
)
from recruiterdesk.spreadsheets.columns.own_export import fields_on_own_cards, own_columns
from recruiterdesk.spreadsheets.columns.shared_group import without_shared_group
from recruiterdesk.spreadsheets.columns.swapped_names import swap_contrary_names
from recruiterdesk.spreadsheets.columns.talk_titles import leave_titles_of_talks
from recruiterdesk.spreadsheets.columns.to_be_told import leave_who_is_to_be_told, take_ends_under_news
from recruiterdesk.spreadsheets.columns.whose_column import comes_once
from recruiterdesk.spreadsheets.fields import NAME_FIELDS, PHONE_FIELDS, ColumnMapping, Field
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.values.cell_contents import (
    EMAIL,
    NEARLY_ALL,
    is_email_list,
    is_phone,
    is_profile,
    mostly,
    reaches,
    says_more_than_street,
    share,
)
from recruiterdesk.spreadsheets.values.emails import name_beside
from recruiterdesk.spreadsheets.values.phone_pieces import number_in, pieces_of, plain_signs
from recruiterdesk.spreadsheets.values.phones import e164, is_valid
from recruiterdesk.spreadsheets.values.places import country_in_column, country_of_place

__all__ = ["ColumnMapping", "Field", "map_columns"]

_SOME = 0.2
_HAS_PREFIX = re.compile(r"\s*\+\s?\d")
_IDS = frozenset({"id", "ids", "uuid", "guid"})


def map_columns(found: FoundTable) -> tuple[ColumnMapping, ...]:
    """Return one mapping for each column; a column that nothing is known about has no field."""
    if found.header is None:
        return _by_content(found)
    if (own := own_columns(found.header)) is not None:
        return own
    draft = _drafted(_without_group(found, tuple(map(in_one_line, found.header))))
    leave_further_people(draft)
    leave_tables_beside(draft)
    leave_legends_beside(draft)
    leave_further_applications(draft)
    leave_who_is_to_be_told(draft)
    take_ends_under_news(draft)
    heed_contents(draft)
    heed_misspelt(draft)
    take_following_stages(draft)
    heed_concepts(draft)
    heed_scripts(draft)
    leave_who_is_to_be_told(draft)
    take_names_by_content(draft)
    leave_titles_of_talks(draft)
    settle_people(draft)
    swap_contrary_names(draft)
    take_jobs_for_names(draft)
    settle_applications(draft)
    take_job_beside_client(draft)
    _take_by_content(draft)
    take_names_by_content(draft)
    _take_linked(draft)
    _take_address(draft)
    _leave_places_of_bills(draft)
    keep_best(draft)
    return tuple(
        ColumnMapping(index, name.strip(), draft.fields[index]) for index, name in enumerate(found.header)
    )


def _without_group(found: FoundTable, header: tuple[str, ...]) -> FoundTable:
    plain = header
    if not fingerprint_of(header):
        plain = as_applications(found, as_customers(without_shared_group(header)))
    return found if plain == found.header else replace(found, header=plain)


def _drafted(found: FoundTable) -> ColumnDraft:
    """Return what the columns mean by their names, and by the format where it is known."""
    header = found.header or ()
    fields = fields_named(header)
    grouped = fields_of_groups(found)
    for index, meant in grouped.items():
        fields[index] = meant
    known = fingerprint_of(header)
    settled = columns_of_format(known, header) if known else {}
    if found.source.kind == "vcard":
        settled = {**settled, **fields_on_own_cards(header)}
    for index, field in settled.items():
        fields[index] = field
    return ColumnDraft(found, fields, frozenset({*settled, *grouped}))


def _take_by_content(draft: ColumnDraft) -> None:
    """Know columns whose names say nothing by their cells, where no other column has that meaning."""
    for index, name, field in list(draft.loose()):
        if field is not None:
            continue
        values = draft.values(index)
        meant = field_by_content(values) if not name else _way_to_reach(draft, index)
        if meant is Field.FULL_NAME and NAME_FIELDS.intersection(draft.fields):
            continue
        if meant is Field.EMAIL and name and _others_come_once(draft, index):
            continue
        if meant is not None and (meant not in draft.fields or (not name and meant in SEVERAL)):
            draft.fields[index] = meant


def _others_come_once(draft: ColumnDraft, index: int) -> bool:
    """Tell whether addresses come again, beside others of which each is new: whoever meets many, and whom."""
    if comes_once(draft.values(index)):
        return False
    others = (other for other, name, field in draft.loose() if name and field is None)
    return any(
        comes_once(draft.values(other)) and _way_to_reach(draft, other) is Field.EMAIL for other in others
    )


def _way_to_reach(draft: ColumnDraft, index: int) -> Field | None:
    """Return the way to reach somebody that the cells under an unknown name are, None for others' columns."""
    values = draft.values(index)
    if names_others((draft.found.header or ())[index]) or FAX.search(draft.names[index]):
        return None
    is_id = not _IDS.isdisjoint(draft.names[index].split()[-1:]) and not all(map(_HAS_PREFIX.match, values))
    if reaches(values, _are_addresses, NEARLY_ALL) or reaches(values, name_beside, NEARLY_ALL):
        return Field.EMAIL
    if mostly(values, is_profile):
        return Field.URL
    is_phone_column = not is_id and _are_phones(values)
    return Field.PHONE if is_phone_column and not draft.has(*PHONE_FIELDS) else None


def _are_phones(values: Sequence[str]) -> bool:
    """Tell whether cells can only be telephone numbers: nearly all by how they are written, or by others'."""
    written = share(values, _is_written_phone)
    return written >= NEARLY_ALL or (written >= _SOME and reaches(values, is_phone, NEARLY_ALL))


def _are_addresses(text: str) -> bool:
    return EMAIL.fullmatch(text) is not None or is_email_list(text)


def _take_address(draft: ColumnDraft) -> None:
    """Read a whole address as the place, where no column names the town alone."""
    if draft.has(Field.LOCATION):
        return
    header = draft.found.header or ()
    for index, name, field in draft.loose():
        names = {
            plain_header(each) for each in (behind_subject(header[index]) or name, one_of(header[index]))
        }
        is_whole = field is None and not ADDRESSES.isdisjoint(names)
        if is_whole and mostly(draft.values(index), says_more_than_street):
            draft.fields[index] = Field.LOCATION
            return


def _take_linked(draft: ColumnDraft) -> None:
    """Know a column whose cells link to addresses, whatever they show ("Contact": "Write")."""
    header = () if draft.has(Field.EMAIL) else draft.found.header or ()
    for index in {link.column for link in draft.found.mail_links}:
        if index < len(header) and draft.fields[index] is None and not names_others(header[index]):
            draft.fields[index] = Field.EMAIL


def _is_written_phone(text: str) -> bool:
    """Tell whether a number is written as only telephone numbers are."""
    if not is_phone(text):
        return False
    first = number_in(pieces_of(plain_signs(text))[0]).number
    is_abroad = first.startswith("00") and is_valid(e164(first, ""))
    return is_abroad or (first[0] in "+0(" and (first[0] == "+" or not text.isdigit()))


def _leave_places_of_bills(draft: ColumnDraft) -> None:
    """Leave where bills go beside countries or known towns where people are: a firm may pay elsewhere."""
    places = draft.of(*PLACES)
    billed = [index for index in places if "billing" in draft.names[index].split()]
    if any(mostly(draft.values(index), _names_country) for index in places if index not in billed):
        for index in billed:
            draft.fields[index] = None


def _names_country(text: str) -> bool:
    return bool(country_in_column(text) or country_of_place(text))


def _by_content(found: FoundTable) -> tuple[ColumnMapping, ...]:
    draft = ColumnDraft(found, fields_by_content(found))
    keep_best(draft)
    return tuple(ColumnMapping(index, "", field) for index, field in enumerate(draft.fields))
