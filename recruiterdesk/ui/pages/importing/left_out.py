"""What is said of the rows that an import leaves out: those that can't be read, and whoever was erased."""

from __future__ import annotations

from recruiterdesk.operations.import_erased import ERASED
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.ui.pages.importing.translation import counted, tr


def left_out_name(plan: ImportPlan) -> str:
    """Name their tab: an erased person can be imported, and is not."""
    unread, erased = _figures(plan)
    if not erased:
        return tr("Can’t be imported")
    return tr("Left out") if unread else tr("Erased before")


def left_out_hint(plan: ImportPlan) -> str:
    """Say below the tab what can be done about them."""
    unread, erased = _figures(plan)
    mended = tr("They can be saved as a file with the reasons, to be mended.")
    taken = tr("Whom you erased an import leaves out;  Alt+E  takes them all the same.")
    return "     ".join(said for said, count in ((taken, erased), (mended, unread)) if count)


def left_alone_words(count: int) -> str:
    """Say how many people the file says are to be left alone; "" for nobody."""
    if not count:
        return ""
    return counted(count, tr("1 asked to be left alone."), tr("{count} asked to be left alone."))


def left_out_counted(plan: ImportPlan) -> tuple[str, ...]:
    """Account for them after the import."""
    unread, erased = _figures(plan)
    kinds = (
        (
            erased,
            tr("1 row was left out: you had erased this person."),
            tr("{count} rows were left out: you had erased these people."),
        ),
        (unread, tr("1 row could not be imported."), tr("{count} rows could not be imported.")),
    )
    return tuple(counted(count, one, many) for count, one, many in kinds if count)


def _figures(plan: ImportPlan) -> tuple[int, int]:
    """Return how many rows can't be imported, and how many speak of people who were erased."""
    erased = sum(1 for row in plan.rejected if row.reason == ERASED)
    return len(plan.rejected) - erased, erased
