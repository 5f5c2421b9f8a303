"""What the import says about a file: the sentence and the evidence."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from recruiterdesk.domain.words import Told
from recruiterdesk.operations.import_erased import ERASED
from recruiterdesk.operations.imports import Offered
from recruiterdesk.spreadsheets.columns.formats import SourceFormat
from recruiterdesk.spreadsheets.planned import ImportPlan, RowReason
from recruiterdesk.ui.pages.importing.figures import Figures
from recruiterdesk.ui.pages.importing.format_names import format_name
from recruiterdesk.ui.pages.importing.left_out import left_alone_words, left_out_hint
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.sources import source_name
from recruiterdesk.ui.pages.importing.translation import counted, people, tr
from recruiterdesk.ui.wording import dotted, short_day


def source_line(preview: Preview) -> str:
    """Write where the table was found: file, sheet, header."""
    source = preview.plan.source
    has_sheets = source.sheet and isinstance(preview.reading.source, Path)
    sheet = tr("sheet ‘{sheet}’").format(sheet=source.sheet) if has_sheets else ""
    header = tr("no header row")
    if source.header_row:
        header = tr("header in row {row}").format(row=source.header_row)
    elif preview.plan.format is SourceFormat.CONTACT_CARDS:
        header = counted(len(preview.found.rows), tr("1 card"), tr("{count} cards"))
    return dotted(source_name(preview.reading.source), sheet, header)


def headline(preview: Preview, figures: Figures, told_by_hand: int) -> str:
    """Say in one sentence or two what the file is, and what became of the declined."""
    if not figures.people:
        return _nobody(preview)
    if not figures.pending_people:
        rows = counted(len(preview.plan.records), tr("the one row is"), tr("all {count} rows are"))
        return tr("Nothing new: {rows} on the desk already.").format(rows=rows)
    alone = left_alone_words(figures.left_alone)
    if not figures.candidates:
        return " ".join(part for part in (_contacts(figures, preview.plan), alone) if part)
    said = (_pipeline(figures, preview.plan), _declined(figures, told_by_hand), alone)
    return " ".join(part for part in said if part)


def _contacts(figures: Figures, plan: ImportPlan) -> str:
    said = people(figures.people)
    if figures.companies:
        companies = counted(figures.companies, tr("1 company"), tr("{count} companies"))
        said = tr("{people} at {companies}").format(people=said, companies=companies)
    if figures.nameless:
        nameless = counted(figures.nameless, tr("1 without a name"), tr("{count} without a name"))
        said = f"{said}, {nameless}"
    kind = format_name(plan.format) if plan.format else tr("Contacts")
    return tr("{kind}: {parts}.").format(kind=kind, parts=said)


def _nobody(preview: Preview) -> str:
    rejected = preview.plan.rejected
    if all(row.reason == ERASED for row in rejected):
        return tr("Nobody new: you erased whoever is in this file.")
    rows = counted(len(rejected), tr("its one row has"), tr("its {count} rows have"))
    said = tr("Nobody was found in this file: {rows} no name, e-mail or phone number.")
    if not isinstance(preview.reading.source, Path):
        said = tr("Nobody was found in what you copied: {rows} no name, e-mail or phone number.")
    return said.format(rows=rows)


def _pipeline(figures: Figures, plan: ImportPlan) -> str:
    parts = [people(figures.candidates)]
    if figures.roles:
        parts.append(counted(figures.roles, tr("1 role"), tr("{count} roles")))
    if figures.clients:
        parts.append(counted(figures.clients, tr("1 client"), tr("{count} clients")))
    if figures.nameless:
        parts.append(counted(figures.nameless, tr("1 without a name"), tr("{count} without a name")))
    kind = format_name(plan.format) if plan.format else tr("A recruiter’s pipeline")
    said = tr("{kind}: {parts}.").format(kind=kind, parts=", ".join(parts))
    if not figures.contacts:
        return said
    besides = counted(figures.contacts, tr("1 contact besides."), tr("{count} contacts besides."))
    return f"{said} {besides}"


def _declined(figures: Figures, told_by_hand: int) -> str:
    if not figures.declined:
        return ""
    told = figures.told
    kinds = (
        (told[Told.UNTOLD], tr("1 has not been told"), tr("{count} have not been told")),
        (
            told[Told.SAME_DAY] - told_by_hand,
            tr("1 probably on the same day"),
            tr("{count} probably on the same day"),
        ),
        (told[Told.TOLD] + told_by_hand, tr("1 was told"), tr("{count} were told")),
        (told[Told.LONG_AGO], tr("1 was long ago"), tr("{count} were long ago")),
    )
    parts = [counted(count, one, many) for count, one, many in kinds if count]
    said = counted(figures.declined, tr("1 was declined: {parts}."), tr("{count} were declined: {{parts}}."))
    if figures.unchanged_rows:
        said = counted(
            figures.declined,
            tr("Of what is new or changed, 1 was declined: {parts}."),
            tr("Of what is new or changed, {count} were declined: {{parts}}."),
        )
    return said.format(parts=", ".join(parts))


def no_data_words(plan: ImportPlan) -> str:
    """Account for the rows that hold nobody; "" where there are none."""
    if not plan.skipped:
        return ""
    return counted(
        len(plan.skipped),
        tr("1 row is no data (blank, title or total)."),
        tr("{count} rows are no data (blank, title or total)."),
    )


def group_name(group: Group) -> str:
    return {
        Group.NEW: tr("New"),
        Group.CHANGED: tr("Changed"),
        Group.NOTHING_NEW: tr("Nothing new"),
        Group.POSSIBLY_SAME: tr("Possibly the same"),
        Group.REJECTED: tr("Can’t be imported"),
        Group.SAME_DAY: tr("Same day"),
    }[group]


def same_day_words(told: int, count: int) -> str:
    """Say how many of those were told whose last contact was on the day of the decision; none: ask of all."""
    if told == 0:
        return counted(
            count, tr("Was this one told the same day?"), tr("Were all {count} told the same day?")
        )
    if told == count:
        return counted(count, tr("1 was told the same day"), tr("All {count} were told the same day"))
    part = (
        tr("1 of {count} was told the same day")
        if told == 1
        else tr("{told} of {count} were told the same day")
    )
    return part.format(told=told, count=count)


def offer_words(offer: Offered, count: int) -> str:
    """Name what was found beyond the columns, and how often."""
    one, many = {
        Offered.WISHED_HOURS: (tr("1 wish for hours"), tr("{count} wishes for hours")),
        Offered.REFERRERS: (tr("1 who was sent by somebody"), tr("{count} who were sent by somebody")),
        Offered.COME_BACK_DATES: (tr("1 date to come back"), tr("{count} dates to come back")),
        Offered.PROMISES: (tr("1 promise of yours"), tr("{count} promises of yours")),
    }[offer]
    return counted(count, one, many)


def reason_words(reason: str) -> str:
    """Say why a row can't be imported."""
    return {
        "no_identity": tr("no name, e-mail or phone number"),
        "extra_cells": tr("more cells than the header has columns"),
        ERASED: tr("you erased this person"),
    }[reason]


def left_out_words(row: RowReason) -> str:
    """Say why a row is left out, with the day that the reason speaks of."""
    if row.on is None:
        return reason_words(row.reason)
    return tr("you erased this person on {day}").format(day=_short(row.on))


def erased_words(plan: ImportPlan, *, are_taken: bool) -> str:
    """Offer to take people who were erased all the same; "" where there are none, or none are known."""
    rows = [row for row in plan.rejected if row.reason == ERASED]
    if are_taken:
        return tr("People whom you erased are taken all the same")
    if not rows:
        return ""
    days = {row.on for row in rows if row.on is not None}
    day = tr(" on {day}").format(day=_short(min(days))) if len(days) == 1 else ""
    if len(rows) == 1:
        return tr("1 row was left out: you erased this person{day}. Take it all the same").format(day=day)
    said = tr("{count} rows were left out: you erased these people{day}. Take them all the same")
    return said.format(count=len(rows), day=day)


def _short(day: dt.date) -> str:
    return f"{short_day(day)} {day.year}"


def nobody_words(group: Group, plan: ImportPlan) -> str:
    """Say that a tab has no rows, and what would stand there."""
    if not plan.records and group is not Group.REJECTED:
        return tr("No row of this file can be imported.")
    return {
        Group.NEW: tr("Nobody in this file is new."),
        Group.CHANGED: tr("No row changes somebody who is on the desk."),
        Group.NOTHING_NEW: tr("Every row says something new."),
        Group.POSSIBLY_SAME: tr("Nobody looks like somebody else."),
        Group.REJECTED: tr("Every row can be imported."),
        Group.SAME_DAY: tr("Nobody’s last contact was on the day of the decision."),
    }[group]


def group_hint(group: Group, preview: Preview) -> str:
    """Say below the rows of a tab what becomes of them, and by which keys one looks at them."""
    if not preview.rows[group]:
        return ""
    opens = tr("→  opens a row.")
    said = {
        Group.SAME_DAY: tr(
            "Their last contact was on the day of the decision.  T  says of one: told.  Alt+S  of all."
        ),
        Group.POSSIBLY_SAME: tr(
            "Nobody is merged by itself: whom you say nothing of is added as a new person."
        ),
        Group.NOTHING_NEW: tr(
            "The desk, or a row above, says this already; what you did since stays as it is."
        ),
        Group.REJECTED: left_out_hint(preview.plan),
    }.get(group)
    if said is not None:
        return f"{said}     {opens}"
    parts = (opens, tr("Undo takes the whole import back, also weeks later."), no_data_words(preview.plan))
    return "     ".join(f"●  {part}" for part in parts if part)
