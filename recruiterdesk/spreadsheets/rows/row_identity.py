"""Who a row speaks of: name, e-mails, phones, place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from urllib.parse import unquote

from recruiterdesk.core.values import bulk_value
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.names.asides import without_aside
from recruiterdesk.spreadsheets.names.name_clutter import number_behind
from recruiterdesk.spreadsheets.names.names import PersonName, is_generation
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.names_beside import name_beside_reach
from recruiterdesk.spreadsheets.rows.row_context import RowContext, RowTexts
from recruiterdesk.spreadsheets.rows.row_names import (
    are_particles,
    in_usual_order,
    read_name,
    says_more_than_name,
    shown_name,
)
from recruiterdesk.spreadsheets.rows.row_phones import read_row_phones
from recruiterdesk.spreadsheets.rows.row_shape import Said
from recruiterdesk.spreadsheets.rows.stray_phones import name_beside_number, read_stray_phones
from recruiterdesk.spreadsheets.values.cell_contents import NOBODYS_PAGE
from recruiterdesk.spreadsheets.values.emails import (
    is_plain_email,
    names_beside,
    read_emails,
    without_repeats,
)
from recruiterdesk.spreadsheets.values.lost_letters import guess_name, has_lost_letters
from recruiterdesk.spreadsheets.values.phones import main_region_of
from recruiterdesk.spreadsheets.values.places import country_in_column, country_of_place, lies_as_well
from recruiterdesk.spreadsheets.values.reach_in_notes import reach_in
from recruiterdesk.spreadsheets.values.region_names import US_STATES

_PROFILE_SITES = ("linkedin.com/", "xing.com/")
# "linkedin.com/in/ada/de" is the same page in German.
_LANGUAGE_OF_PAGE = re.compile(r"^(in/[^/]+)/[a-z]{2}(?:[-_][a-z]{2})?$")
_NOBODYS_PAGE = re.compile(NOBODYS_PAGE)


@bulk_value
class Identity:
    """Who a row speaks of."""

    name: PersonName
    full_name: str
    emails: tuple[str, ...]
    phones: tuple[PlannedPhone, ...]
    country: str
    source_id: str

    @property
    def is_somebody(self) -> bool:
        """Tell whether there is a name, an e-mail or a phone."""
        return bool(self.full_name or self.emails or self.phones)


def read_identity(context: RowContext, row: RowTexts, remarks: Remarks) -> Identity:
    """Read who the row speaks of; what is no e-mail and no phone number is kept, with a warning."""
    said = in_usual_order(context.table, _with_all_families(row))
    is_firm = context.table.is_firm(row.cells) and bool(row.said.full_name)
    name = PersonName(given=row.said.full_name) if is_firm else read_name(said)
    _keep_beside_name(context, said, remarks)
    _keep_called(context, row.said, remarks)
    _keep_aside(context, row.said.full_name, remarks)
    country, is_named = country_of(said.country, _place_of(context, row), context.region.told)
    emails, phones = _read_emails(context, row, country, remarks)
    if not emails and row.shape.phones:
        emails = tuple(good for index in _phone_cells(row) for good in read_emails(row.cells[index])[0])
    if not emails and "@" in row.said.full_name:
        emails, _ = read_emails(row.said.full_name)
    if not (name.given or name.family):
        name = name_beside_reach(context, row, remarks) or name
    if said.country and not is_named:
        remarks.kept.append((context.table.header_of(Field.COUNTRY), said.country))
    if row.shape.phones:
        phones = (*read_row_phones(context, row, country, remarks), *phones)
    if not phones:
        numbers = (number_behind(said.full_name), *row.said.full_name.split("\n")[1:])
        phones = _stray_phones(context, numbers, country, remarks)
    full_name = name.full if is_firm else shown_name(context.table, said, name)
    if has_lost_letters(full_name):
        near = main_region_of(phones[0].number) if phones else country
        remarks.warn("letters_lost", name=full_name, guess=guess_name(full_name, emails, near))
    source_id = _read_source_id(context, row, remarks) if row.shape.profiles else ""
    if not source_id and (ids := context.table.program_id) and row.cells[ids.index]:
        source_id = f"{ids.program}:{row.cells[ids.index]}"
    return Identity(name, full_name, emails, phones, country, source_id)


def _stray_phones(
    context: RowContext, texts: Iterable[str], country: str, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    """Return the numbers that stand with a name, behind it or in lines of their own."""
    said = filter(None, map(str.strip, texts))
    return tuple(phone for text in said for phone in read_stray_phones(context, text, country, remarks))


def _keep_beside_name(context: RowContext, said: Said, remarks: Remarks) -> None:
    """Keep what is no part of a name: a degree behind it, words behind a bar ("Kim Bos | Coach")."""
    if said.suffix and not is_generation(said.suffix) and not are_particles(said.suffix):
        remarks.kept.append((context.table.header_of(Field.SUFFIX), said.suffix))
    name, _, behind = said.full_name.partition("|")
    if any(map(str.isalpha, name)) and any(map(str.isalpha, behind)):
        remarks.kept.append((context.table.header_of(Field.FULL_NAME), said.full_name))


def _keep_called(context: RowContext, said: Said, remarks: Remarks) -> None:
    """Keep a name in which brackets, quotes or further lines say more: "Keyan (Kyle) Yang"."""
    for field, text in (
        (Field.FULL_NAME, said.full_name),
        (Field.GIVEN, said.given),
        (Field.FAMILY, said.family),
    ):
        if says_more_than_name(text):
            _keep_once(context, field, text, remarks)


def _keep_aside(context: RowContext, written: str, remarks: Remarks) -> None:
    """Keep what a comma or a dash divides off from a name: "Ruth Albrecht, Siemens"."""
    asides = context.table.asides
    if asides and without_aside(written, asides) != written:
        _keep_once(context, Field.FULL_NAME, written, remarks)


def _keep_once(context: RowContext, field: Field, text: str, remarks: Remarks) -> None:
    kept = (context.table.header_of(field), text)
    if kept not in remarks.kept:
        remarks.kept.append(kept)


def _phone_cells(row: RowTexts) -> list[int]:
    """Return the columns of numbers where an address stands in this row ("Contact")."""
    return [column.index for column in row.shape.phones if "@" in row.cells[column.index]]


def _place_of(context: RowContext, row: RowTexts) -> str:
    state = context.table.state
    return row.said.location if state is None else place_with_state(row.said.location, row.cells[state])


def place_with_state(place: str, state: str) -> str:
    """Return the place with its state where that has a column of its own: "Dublin, OH"."""
    if not place and state.lower() in US_STATES:
        return f", {state}"
    return f"{place}, {state}" if state and place and "," not in place else place


@lru_cache(maxsize=8192)
def country_of(country: str, location: str, region: str) -> tuple[str, bool]:
    """Return the country (ISO code) that a row's cells tell, and whether the country's own cell names it.

    Args:
        country: the cell of the country.
        location: the cell of the place.
        region: the country that the file tells, which counts for towns that lie there as well.
    """
    named = country_in_column(country) if country else ""
    if named or not location:
        return named, bool(named)
    return region if lies_as_well(location, region) else country_of_place(location), False


def _with_all_families(row: RowTexts) -> Said:
    """Return what the row says, with both of two family names."""
    if len(row.shape.families) <= 1:
        return row.said
    return row.said._replace(family=" ".join(row.cells[index] for index in row.shape.families))


def _read_emails(
    context: RowContext, row: RowTexts, country: str, remarks: Remarks
) -> tuple[tuple[str, ...], tuple[PlannedPhone, ...]]:
    """Return the addresses of a row, and the numbers that stand where addresses should ("Contact")."""
    columns = row.shape.emails
    if not columns:
        return _read_notes(context, row, country, remarks)
    if len(columns) == 1 and is_plain_email(text := row.cells[columns[0]]):
        return (text,), ()
    emails: list[str] = []
    phones: list[PlannedPhone] = []
    for index in columns:
        text = row.cells[index]
        good, bad = read_emails(text)
        emails += good
        if len(names_beside(text)) > 1:
            remarks.warn("several_named", cell=text)
            remarks.kept.append((context.table.header(index), text))
        for address in good:
            if _was_mended(address.casefold(), text.casefold()):
                remarks.warn("mended_email", cell=text, email=address)
        for piece in bad:
            if numbers := read_stray_phones(context, piece, country, remarks):
                phones += numbers
                if name_beside_number(piece):
                    remarks.kept.append((context.table.header(index), piece))
                continue
            remarks.warn("bad_email", cell=piece)
            remarks.kept.append((context.table.header(index), piece))
    return without_repeats(emails), tuple(phones)


def _read_notes(
    context: RowContext, row: RowTexts, country: str, remarks: Remarks
) -> tuple[tuple[str, ...], tuple[PlannedPhone, ...]]:
    """Return the addresses and numbers that the notes of a row name, where no column of the table has any."""
    if not context.table.has_reach_in_notes:
        return (), ()
    said = [reach_in(row.cells[index]) for index in row.shape.notes]
    numbers = (number for reach in said for number in reach.numbers)
    emails = without_repeats(address for reach in said for address in reach.emails)
    return emails, _stray_phones(context, numbers, country, remarks)


def _was_mended(address: str, text: str) -> bool:
    """Tell whether an address was read from a cell that writes it otherwise: "ana @example.com"."""
    return address not in text and ("@" not in text or address in "".join(text.split()))


def _read_source_id(context: RowContext, row: RowTexts, remarks: Remarks) -> str:
    """Return the address of a profile ("linkedin.com/in/ada"); another address is kept as it is."""
    for index in row.shape.profiles:
        for text in row.cells[index].split(" ::: "):
            plain = unquote(text).lower().partition("?")[0].rstrip("/")
            for site in _PROFILE_SITES:
                page = _LANGUAGE_OF_PAGE.sub(r"\1", plain.partition(site)[2])
                if page and not _NOBODYS_PAGE.match(page):
                    return site + page
        remarks.kept.append((context.table.header(index), row.cells[index]))
    return ""
