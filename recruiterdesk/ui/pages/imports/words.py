"""How an import reads in the list and in full."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.storage.queries.import_batches import ImportLine
from recruiterdesk.ui.pages.importing.translation import counted
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.wording import Whereabouts, clock_time, dotted, full_day, short_day


def tr(text: str) -> str:
    return QCoreApplication.translate("ImportsPage", text)


def import_item(line: ImportLine, here: Whereabouts) -> RowItem:
    """Return an import as a painted row."""
    day = here.local(line.at).date()
    chip = ""
    if line.taken_back_at is not None:
        back = here.local(line.taken_back_at).date()
        chip = tr("taken back {day}").format(day=short_day(back))
    view = RowView(
        initials_of="",
        title=line.file_name,
        subtitle=dotted(tr("Today") if day == here.today else full_day(day), brought_words(line)),
        chip_text=chip,
        chip_tone=Tone.GREY,
    )
    return RowItem(line.id, view)


def brought_words(line: ImportLine) -> str:
    """Say what an import brought: "39 new people, 1 row changed somebody"."""
    kinds = (
        (line.new_people, tr("1 new person"), tr("{count} new people")),
        (line.updated, tr("1 row changed somebody"), tr("{count} rows changed somebody")),
        (line.rejected, tr("1 row was left out"), tr("{count} rows were left out")),
    )
    parts = [counted(count, one, many) for count, one, many in kinds if count]
    return ", ".join(parts)


def when_words(line: ImportLine, here: Whereabouts) -> str:
    """Say when it was imported, and when it was taken back."""
    said = tr("Imported on {day} at {time}.")
    day = full_day(here.local(line.at).date())
    parts = [said.format(day=day, time=clock_time(line.at, here.zone))]
    if line.taken_back_at is not None:
        back = full_day(here.local(line.taken_back_at).date())
        parts.append(tr("Taken back on {day}.").format(day=back))
    return " ".join(parts)


def there_words(count: int) -> str:
    """Say how many of the people whom an import speaks of are on the desk."""
    if not count:
        return tr("None of its people are on your desk.")
    return counted(
        count, tr("1 of its people is on your desk."), tr("{count} of its people are on your desk.")
    )


def told_words(line: ImportLine) -> str:
    """Say how many were to be told then; "" for nobody."""
    if not line.to_be_told:
        return ""
    return counted(
        line.to_be_told,
        tr("1 of them was still to be told when it was imported."),
        tr("{count} of them were still to be told when it was imported."),
    )
