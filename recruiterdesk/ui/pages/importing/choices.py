"""What can be chosen about a file: country, dates, sheet, whom the rows hold."""

from __future__ import annotations

from dataclasses import dataclass, replace

from recruiterdesk.spreadsheets.plan import PeopleKind
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.pages.importing.evidence import has_country_to_choose, has_ordered_dates
from recruiterdesk.ui.pages.importing.figures import Figures
from recruiterdesk.ui.pages.importing.preview import Preview, Reading
from recruiterdesk.ui.pages.importing.translation import tr


@dataclass(frozen=True)
class Choice:
    """A button's text, the words of its choices, and the reading that each of them leads to."""

    text: str
    words: tuple[str, ...]
    readings: tuple[Reading, ...]
    chosen: int


def country_choice(preview: Preview) -> Choice | None:
    """Offer every country that has phone numbers, by name; None where all numbers of the file say theirs."""
    if not has_country_to_choose(preview):
        return None
    import phonenumbers

    region = preview.plan.region.region if preview.plan.region else ""
    codes = sorted(phonenumbers.SUPPORTED_REGIONS, key=country_name)
    return Choice(
        text=tr("Country: {country}").format(country=country_name(region)),
        words=tuple(country_name(code) for code in codes),
        readings=tuple(replace(preview.reading, region=code) for code in codes),
        chosen=codes.index(region) if region in codes else 0,
    )


def date_choice(preview: Preview) -> Choice | None:
    """Offer both orders of day and month; None where the file has no dates that could be read otherwise."""
    if not has_ordered_dates(preview):
        return None
    day_first = preview.plan.day_month[0].day_first
    order = tr("day first") if day_first else tr("month first")
    return Choice(
        text=tr("Dates: {order}").format(order=order),
        words=(tr("Day first: 31.10.2026"), tr("Month first: 10/31/2026")),
        readings=(replace(preview.reading, day_first=True), replace(preview.reading, day_first=False)),
        chosen=0 if day_first else 1,
    )


def sheet_choice(preview: Preview) -> Choice | None:
    """Offer the sheets of a workbook; None where there is one only."""
    source = preview.plan.source
    if source.sheet is None or not source.other_sheets:
        return None
    sheets = (source.sheet, *source.other_sheets)
    return Choice(
        text=tr("Sheet: {sheet}").format(sheet=source.sheet),
        words=sheets,
        readings=tuple(Reading(preview.reading.source, sheet=sheet) for sheet in sheets),
        chosen=0,
    )


def people_choice(preview: Preview, figures: Figures) -> Choice:
    """Say as whom the rows are taken, and offer to take all as candidates, or all as contacts."""
    kinds = (PeopleKind.BY_ROW, PeopleKind.CANDIDATES, PeopleKind.CONTACTS)
    short = (_found(figures), tr("all candidates"), tr("all contacts"))
    chosen = kinds.index(preview.reading.people)
    return Choice(
        text=tr("Taken as: {whom}").format(whom=short[chosen]),
        words=(
            tr("Found row by row: candidates have a role, a stage or an outcome"),
            tr("All are candidates"),
            tr("All are contacts"),
        ),
        readings=tuple(replace(preview.reading, people=kind) for kind in kinds),
        chosen=chosen,
    )


def _found(figures: Figures) -> str:
    """Say whom the rows hold where that was found row by row."""
    if figures.candidates and figures.contacts:
        return tr("candidates and contacts")
    return tr("contacts") if figures.contacts else tr("candidates")
