"""Who a row speaks of: name, e-mails, phones, place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from recruiterdesk.domain.words import PhoneKind, Salutation
from recruiterdesk.spreadsheets.emails import is_plain_email, read_emails
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import PlanWarning
from recruiterdesk.spreadsheets.lost_letters import guess_name, has_lost_letters
from recruiterdesk.spreadsheets.name_comparison import words_of
from recruiterdesk.spreadsheets.names import PersonName, is_generation, join_name, read_title, split_name
from recruiterdesk.spreadsheets.phones import (
    PhoneReading,
    calling_code,
    e164,
    is_fax,
    is_international,
    is_valid,
    kind_named,
    main_region_of,
    read_phones,
)
from recruiterdesk.spreadsheets.places import country_named, country_of_place
from recruiterdesk.spreadsheets.planned import PlannedPhone
from recruiterdesk.spreadsheets.row_context import RowContext, RowTexts

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
    full_name: str
    emails: tuple[str, ...]
    phones: tuple[PlannedPhone, ...]
    location: str
    country: str
    source_id: str

    @property
    def is_somebody(self) -> bool:
        """Tell whether there is a name, an e-mail or a phone."""
        return bool(self.full_name or self.emails or self.phones)


def read_identity(context: RowContext, row: RowTexts, remarks: Remarks) -> Identity:
    """Read who the row speaks of; what is no e-mail and no phone number is kept, with a warning."""
    name = _read_name(row)
    suffix = row.said_of(Field.SUFFIX)
    if suffix and not is_generation(suffix):
        remarks.kept.append((context.header(context.by_field[Field.SUFFIX][0]), suffix))
    emails = _read_emails(context, row, remarks)
    location = row.said_of(Field.LOCATION)
    country_cell = row.said_of(Field.COUNTRY)
    named = country_named(country_cell) if country_cell else ""
    country = named or (country_of_place(location) if location else "")
    if country_cell and not named:
        remarks.kept.append((context.header(context.by_field[Field.COUNTRY][0]), country_cell))
    phones = _read_phones(context, row, country, remarks)
    full_name = _shown_name(row, name)
    if has_lost_letters(full_name):
        near = main_region_of(phones[0].number) if phones else country
        remarks.warn("letters_lost", name=full_name, guess=guess_name(full_name, emails, near))
    source_id = _read_source_id(context, row, remarks)
    return Identity(name, full_name, emails, phones, location, country, source_id)


def _read_name(row: RowTexts) -> PersonName:
    given, family = row.said_of(Field.GIVEN), row.said_of(Field.FAMILY)
    whole = row.said_of(Field.FULL_NAME)
    if not (given or family):
        name = split_name(whole)
    else:
        suffix = row.said_of(Field.SUFFIX)
        last = f"{family} {suffix}" if is_generation(suffix) else family
        name = join_name(f"{given} {row.said_of(Field.MIDDLE)}", last)
        if whole and not (given and family) and words_of(name.full) <= words_of(whole):
            name = split_name(whole)
    for title in (row.said_of(Field.HONORIFIC), row.said_of(Field.SALUTATION)):
        if title:
            name = _with_title(name, read_title(title), title)
    return name


def _shown_name(row: RowTexts, name: PersonName) -> str:
    """Return the whole name: that of its own column where it says more, or something else, than the parts."""
    full = name.full
    whole = row.said_of(Field.FULL_NAME)
    if not whole or not (row.said_of(Field.GIVEN) or row.said_of(Field.FAMILY)):
        return full
    shown = split_name(whole).full
    titles = f"{row.said_of(Field.HONORIFIC)} {row.said_of(Field.SUFFIX)}"
    return full if words_of(shown) <= words_of(f"{full} {titles}") else shown


def _with_title(name: PersonName, title: PersonName, written: str) -> PersonName:
    known = bool(title.honorific) or title.salutation is not Salutation.NONE
    honorific = title.honorific if known else written
    return replace(
        name,
        honorific=name.honorific or honorific,
        salutation=name.salutation if name.salutation is not Salutation.NONE else title.salutation,
    )


def _read_emails(context: RowContext, row: RowTexts, remarks: Remarks) -> tuple[str, ...]:
    emails: list[str] = []
    columns = row.filled(context.by_field.get(Field.EMAIL, ()))
    if len(columns) == 1 and is_plain_email(columns[0][1]):
        return (columns[0][1],)
    for index, text in columns:
        good, bad = read_emails(text)
        emails += good
        for address in good:
            if address.casefold() not in text.casefold() and address.casefold() in _unspaced(text):
                remarks.warn("mended_email", cell=text, email=address)
        for piece in bad:
            remarks.warn("bad_email", cell=piece)
            remarks.kept.append((context.header(index), piece))
    return tuple(dict.fromkeys(emails))


def _unspaced(text: str) -> str:
    return "".join(text.casefold().split())


def _read_phones(
    context: RowContext, row: RowTexts, country: str, remarks: Remarks
) -> tuple[PlannedPhone, ...]:
    phones: dict[str, PlannedPhone] = {}
    prefix = _dialling_prefix(row)
    for column in context.phones:
        if not (text := row.cells[column.index]):
            continue
        said = row.cells[column.type_index] if column.type_index is not None else ""
        if said and is_fax(said):
            remarks.kept.append((context.header(column.index), text))
            continue
        kind = kind_named(said, column.kind) if said else column.kind
        written = text if not prefix or is_international(text) else prefix + text.lstrip("0")
        reading = _read_phone_cell(context, written, country, kind, remarks)
        for phone in reading.phones:
            phones.setdefault(phone.number, phone)
        for piece in (*reading.bad, *reading.ruined):
            remarks.warn("ruined_phone" if piece in reading.ruined else "bad_phone", cell=piece)
            remarks.kept.append((context.header(column.index), piece))
    return tuple(phones.values())


def _read_phone_cell(
    context: RowContext, text: str, country: str, kind: PhoneKind, remarks: Remarks
) -> PhoneReading:
    """Read a cell with the row's own country, else with the file's; a place that contradicts is warned of."""
    region = context.region.region
    if not country and "US" in context.region.also and not is_international(text):
        region = _american_or(region, text)
    reading = read_phones(text, country or region, kind)
    if not country:
        return reading
    if reading.bad and not reading.phones:
        other = read_phones(text, region, kind)
        reading = other if other.phones else reading
    for phone in reading.phones:
        if not phone.number.startswith(calling_code(country)):
            origin = main_region_of(phone.number)
            remarks.warn("phone_contradicts_place", phone=phone.number, region=origin, country=country)
    return reading


def _american_or(region: str, text: str) -> str:
    """Return US for a number that is one there, and none in the file's country."""
    number, american = e164(text, region), e164(text, "US")
    return "US" if american and is_valid(american) and not (number and is_valid(number)) else region


def _dialling_prefix(row: RowTexts) -> str:
    digits = row.said_of(Field.COUNTRY_CODE).lstrip("+0 ")
    return f"+{digits}" if digits.isdigit() else ""


def _read_source_id(context: RowContext, row: RowTexts, remarks: Remarks) -> str:
    """Return the address of a profile ("linkedin.com/in/ada"); another address is kept as it is."""
    texts = row.filled(context.by_field.get(Field.URL, ()))
    for index, text in ((index, part) for index, whole in texts for part in whole.split(" ::: ")):
        plain = unquote(text).lower().partition("?")[0].rstrip("/")
        for site in _PROFILE_SITES:
            if site in plain and plain.partition(site)[2]:
                return site + plain.partition(site)[2]
        remarks.kept.append((context.header(index), text))
    return ""
