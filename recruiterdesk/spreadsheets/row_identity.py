"""Who a row speaks of: name, e-mails, phones, place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from recruiterdesk.domain.words import PhoneKind, Salutation
from recruiterdesk.spreadsheets.emails import read_emails
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field
from recruiterdesk.spreadsheets.found import PlanWarning, TableRow
from recruiterdesk.spreadsheets.lost_letters import guess_name, has_lost_letters
from recruiterdesk.spreadsheets.names import PersonName, join_name, read_title, split_name
from recruiterdesk.spreadsheets.phones import (
    PhoneReading,
    calling_code,
    is_international,
    main_region_of,
    read_phones,
)
from recruiterdesk.spreadsheets.places import country_named, country_of_place
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.row_context import RowContext

_PHONE_KINDS = {Field.PHONE_WORK: PhoneKind.WORK, Field.PHONE_PRIVATE: PhoneKind.PRIVATE}
_PROFILE_SITES = ("linkedin.com/", "xing.com/")


@dataclass(slots=True)
class Remarks:
    """What is said about one row while it is read: warnings, and cells that are kept as they are."""

    row: int
    warnings: list[PlanWarning] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)

    def warn(self, code: str, **values: str) -> None:
        """Add a warning about this row."""
        self.warnings.append(PlanWarning(self.row, code, tuple(values.items())))


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a row speaks of."""

    name: PersonName
    emails: tuple[str, ...]
    phones: tuple[PlannedPhone, ...]
    location: str
    country: str
    source_id: str

    @property
    def is_somebody(self) -> bool:
        """Tell whether there is a name, an e-mail or a phone."""
        return bool(self.name.full or self.emails or self.phones)


def read_identity(context: RowContext, row: TableRow, remarks: Remarks) -> Identity:
    """Read who the row speaks of; what is no e-mail and no phone number is kept, with a warning."""
    name = _read_name(context, row)
    emails = _read_emails(context, row, remarks)
    location = context.cell(row, Field.LOCATION)
    country_cell = context.cell(row, Field.COUNTRY)
    country = country_named(country_cell) or (country_of_place(location) if location else "")
    if country_cell and not country_named(country_cell):
        remarks.kept.append((context.header(context.by_field[Field.COUNTRY][0]), country_cell))
    phones = _read_phones(context, row, country, remarks)
    if has_lost_letters(name.full):
        near = main_region_of(phones[0].number) if phones else country
        remarks.warn("letters_lost", name=name.full, guess=guess_name(name.full, emails, near))
    return Identity(name, emails, phones, location, country, _read_source_id(context, row, remarks))


def _read_name(context: RowContext, row: TableRow) -> PersonName:
    given, family = context.cell(row, Field.GIVEN), context.cell(row, Field.FAMILY)
    if given or family:
        whole = context.cell(row, Field.FULL_NAME)
        middle = context.cell(row, Field.MIDDLE)
        name = (
            split_name(whole) if whole and not (given and family) else join_name(f"{given} {middle}", family)
        )
    else:
        name = split_name(context.cell(row, Field.FULL_NAME))
    honorific, salutation = context.cell(row, Field.HONORIFIC), context.cell(row, Field.SALUTATION)
    for title in (honorific, salutation):
        if title:
            name = _with_title(name, read_title(title), title)
    return name


def _with_title(name: PersonName, title: PersonName, written: str) -> PersonName:
    known = bool(title.honorific) or title.salutation is not Salutation.NONE
    honorific = title.honorific if known else written
    return replace(
        name,
        honorific=name.honorific or honorific,
        salutation=name.salutation if name.salutation is not Salutation.NONE else title.salutation,
    )


def _read_emails(context: RowContext, row: TableRow, remarks: Remarks) -> tuple[str, ...]:
    emails: list[str] = []
    for index, text in context.filled(row, Field.EMAIL):
        good, bad = read_emails(text)
        emails += good
        for piece in bad:
            remarks.warn("bad_email", cell=piece)
            remarks.kept.append((context.header(index), piece))
    return tuple(dict.fromkeys(emails))


def _read_phones(
    context: RowContext, row: TableRow, country: str, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    phones: dict[str, PlannedPhone] = {}
    prefix = _dialling_prefix(context, row)
    for phone_field in PHONE_FIELDS:
        for index, text in context.filled(row, phone_field):
            written = text if not prefix or is_international(text) else prefix + text.lstrip("0")
            kind = _PHONE_KINDS.get(phone_field, PhoneKind.UNKNOWN)
            reading = _read_phone_cell(context, written, country, kind, remarks)
            for phone in reading.phones:
                phones.setdefault(phone.number, phone)
            for piece in (*reading.bad, *reading.ruined):
                remarks.warn("ruined_phone" if piece in reading.ruined else "bad_phone", cell=piece)
                remarks.kept.append((context.header(index), piece))
    return tuple(phones.values())


def _read_phone_cell(
    context: RowContext, text: str, country: str, kind: PhoneKind, remarks: Remarks
) -> PhoneReading:
    """Read a cell with the row's own country, else with the file's; a place that contradicts is warned of."""
    reading = read_phones(text, country or context.region.region, kind)
    if not country:
        return reading
    if reading.bad and not reading.phones:
        other = read_phones(text, context.region.region, kind)
        reading = other if other.phones else reading
    for phone in reading.phones:
        if not phone.number.startswith(calling_code(country)):
            region = main_region_of(phone.number)
            remarks.warn("phone_contradicts_place", phone=phone.number, region=region, country=country)
    return reading


def _dialling_prefix(context: RowContext, row: TableRow) -> str:
    digits = context.cell(row, Field.COUNTRY_CODE).lstrip("+0 ")
    return f"+{digits}" if digits.isdigit() else ""


def _read_source_id(context: RowContext, row: TableRow, remarks: Remarks) -> str:
    """Return the address of a profile ("linkedin.com/in/ada"); another address is kept as it is."""
    for index, text in context.filled(row, Field.URL):
        plain = unquote(text).lower().partition("?")[0].rstrip("/")
        for site in _PROFILE_SITES:
            if site in plain and plain.partition(site)[2]:
                return site + plain.partition(site)[2]
        remarks.kept.append((context.header(index), text))
    return ""
