"""What is said of an import that is done: who is new, and for what they wait."""

from __future__ import annotations

from recruiterdesk.operations.imports import ImportResult
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.storage.queries.newly_waiting import NewlyWaiting
from recruiterdesk.ui.pages.importing.left_out import left_out_counted
from recruiterdesk.ui.pages.importing.translation import counted, tr


def result_headline(result: ImportResult) -> str:
    """Say what was imported, and how many are to be told an outcome."""
    there = len(result.new_people)
    said = counted(there, tr("1 new person is on your desk."), tr("{count} new people are on your desk."))
    if not there:
        said = counted(
            result.updated, tr("1 row was brought up to date."), tr("{count} rows were brought up to date.")
        )
    return f"{said} {_still_to_be_told(result.to_be_told, there)}" if result.to_be_told else said


def _still_to_be_told(untold: int, there: int) -> str:
    # Rows that change somebody can open what is to be told too: then it is not said of the new people.
    if there > 1 and untold <= there:
        return counted(
            untold, tr("1 of them is still to be told."), tr("{count} of them are still to be told.")
        )
    return counted(untold, tr("1 person is still to be told."), tr("{count} people are still to be told."))


def result_details(result: ImportResult, plan: ImportPlan, waiting: NewlyWaiting) -> str:
    """Say how many of the new people Calls shows now, and account for the other rows."""
    kinds = (
        (
            waiting.for_a_call,
            tr("1 new person waits for a call from you now."),
            tr("{count} new people wait for a call from you now."),
        ),
        (
            waiting.for_a_message,
            tr("1 new person waits for a message from you."),
            tr("{count} new people wait for a message from you."),
        ),
        (
            result.updated if result.new_people else 0,
            tr("1 row changed somebody."),
            tr("{count} rows changed somebody."),
        ),
        (result.unchanged, tr("1 row held nothing new."), tr("{count} rows held nothing new.")),
    )
    parts = [counted(count, one, many) for count, one, many in kinds if count]
    return " ".join((*parts, *left_out_counted(plan), tr("Undo takes the whole import back.")))
