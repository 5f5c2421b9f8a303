"""Why numbers and dates of a file are read as they are, and what becomes of its other columns."""

from __future__ import annotations

from collections.abc import Sequence

from recruiterdesk.operations.import_erased import ERASED
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.planned import DayMonthReason, ImportPlan, TelephoneRegionReason
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.pages.importing.preview import Preview
from recruiterdesk.ui.pages.importing.translation import tr
from recruiterdesk.ui.wording import listed

# So many columns are named; of the others only the number is said.
_NAMED = 4


def evidence(preview: Preview) -> str:
    """Say why numbers and dates are read as they are, and what becomes of the other columns.

    Nothing of it matters where nobody was found: then it says what can be done.
    """
    if not preview.plan.records:
        return _way_to_people(preview.plan)
    parts = (_region(preview), _dates(preview), _columns(preview.plan))
    return "  ".join(part for part in parts if part)


def _way_to_people(plan: ImportPlan) -> str:
    if all(row.reason == ERASED for row in plan.rejected):
        return ""
    return tr("If a column holds names, addresses or numbers of people, say which one under “Columns…”.")


def _region(preview: Preview) -> str:
    region = preview.plan.region
    if region is None or not has_country_to_choose(preview):
        return ""
    code = f" (+{preview.calling_code})" if preview.calling_code else ""
    said = {
        TelephoneRegionReason.CHOSEN: tr("Numbers without a country are read as you chose: {country}{code}."),
        TelephoneRegionReason.NUMBERS_IN_FILE: tr(
            "Numbers without a country are read like the others of the file: {country}{code}."
        ),
        TelephoneRegionReason.OTHER_COLUMNS: tr(
            "Numbers without a country are read by what stands beside them: {country}{code}."
        ),
        TelephoneRegionReason.RECRUITER_COUNTRY: tr(
            "Numbers without a country are read as in your country: {country}{code}."
        ),
    }[region.reason]
    return said.format(country=country_name(region.region), code=code)


def has_country_to_choose(preview: Preview) -> bool:
    """Tell whether the file has phone numbers that don't say their country."""
    region = preview.plan.region
    return preview.reads_by_country and region is not None and bool(region.region)


def has_ordered_dates(preview: Preview) -> bool:
    """Tell whether the file has dates that could be read in another order."""
    settled = any(each.reason is not DayMonthReason.ASSUMED for each in preview.plan.day_month)
    return settled or preview.question is not None


def _dates(preview: Preview) -> str:
    plan = preview.plan
    if not has_ordered_dates(preview) or preview.question is not None:
        return ""
    by_cells = (DayMonthReason.EVIDENCE, DayMonthReason.NOT_AHEAD)
    told = next((each for each in plan.day_month if each.reason in by_cells), plan.day_month[0])
    order = tr("Dates are day first") if told.day_first else tr("Dates are month first")
    if told.reason is DayMonthReason.EVIDENCE:
        return tr("{order}: {cell} settles it.").format(order=order, cell=told.cell)
    if told.reason is DayMonthReason.NOT_AHEAD:
        return tr("{order}: else {cell} would lie ahead.").format(order=order, cell=told.cell)
    if told.reason is DayMonthReason.CHOSEN:
        return tr("{order}, as you chose.").format(order=order)
    return ""


def _columns(plan: ImportPlan) -> str:
    said = (
        _kept(
            [each.header for each in plan.columns if each.field is Field.NOTES],
            tr("Column {names} is kept as notes."),
            tr("Columns {names} are kept as notes."),
        ),
        _kept(
            [each.header for each in plan.columns if each.field is None and each.header],
            tr("Column {names} is kept aside."),
            tr("Columns {names} are kept aside."),
        ),
    )
    return "  ".join(part for part in said if part)


def _kept(headers: Sequence[str], one: str, many: str) -> str:
    names = listed(tuple(f"“{header}”" for header in headers[:_NAMED]))
    if len(headers) > _NAMED:
        names = tr("{names} and {count} more").format(
            names=", ".join(f"“{header}”" for header in headers[:_NAMED]), count=len(headers) - _NAMED
        )
    return (one if len(headers) == 1 else many).format(names=names) if headers else ""
