"""How an application reads in the pipeline."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.waiting import Calmness, calmness
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.models.pipeline_model import Cell, PipelineColumn
from recruiterdesk.ui.pages.person.words import turn_words
from recruiterdesk.ui.promise_chip import promise_chip
from recruiterdesk.ui.theme_tokens import Tone

TONES = {Calmness.CALM: Tone.CALM, Calmness.AMBER: Tone.AMBER, Calmness.RED: Tone.RED}


def titles() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        QCoreApplication.translate("pipeline", "Candidate"),
        QCoreApplication.translate("pipeline", "Role"),
        QCoreApplication.translate("pipeline", "Client"),
        QCoreApplication.translate("pipeline", "Stage"),
        QCoreApplication.translate("pipeline", "Turn"),
        QCoreApplication.translate("pipeline", "In stage"),
        QCoreApplication.translate("pipeline", "Without a word"),
        QCoreApplication.translate("pipeline", "Hiring manager"),
        QCoreApplication.translate("pipeline", "Works at"),
        QCoreApplication.translate("pipeline", "Last word"),
    )


def cell_of(row: PipelineRow, column: PipelineColumn) -> Cell:
    """Return what a cell shows."""
    if column is PipelineColumn.NAME:
        return Cell(row.name, initials_of=row.name)
    if column is PipelineColumn.QUIET:
        return Cell(*quiet_chip(row))
    texts = {
        PipelineColumn.ROLE: spoken_title(row.role),
        PipelineColumn.CLIENT: spoken_client(row.client),
        PipelineColumn.STAGE: stage_words(row),
        PipelineColumn.TURN: turn_of(row),
        PipelineColumn.IN_STAGE: days_words(row.days_in_stage),
        PipelineColumn.HIRING_MANAGER: row.hiring_manager,
        PipelineColumn.COMPANY: row.company,
        PipelineColumn.LAST_WORD: wording.short_day(row.last_word_on) if row.last_word_on else "",
    }
    return Cell(texts[column])


def stage_words(row: PipelineRow) -> str:
    """Return the stage; runner-up and paused are said beside it."""
    runner_up = QCoreApplication.translate("pipeline", "runner-up") if row.runner_up else ""
    paused = QCoreApplication.translate("pipeline", "paused") if row.paused else ""
    return wording.dotted(_stage_name(row), runner_up, paused)


def _stage_name(row: PipelineRow) -> str:
    """Return where it stands; who was hired is that, whatever the stage was at the end."""
    if row.ended is DispositionKind.HIRED:
        return wording.stage_word(str(Stage.HIRED))
    return (row.stands_at.name if row.stands_at else "") or wording.stage_word(row.stage_key)


def turn_of(row: PipelineRow) -> str:
    """Return whose turn it is; nothing where it has ended."""
    return "" if row.ended is not None or row.paused else turn_words(row.turn)


def days_words(days: int) -> str:
    """Write "4 d"."""
    return QCoreApplication.translate("pipeline", "{days} d").format(days=days)


def quiet_chip(row: PipelineRow) -> tuple[str, Tone | None]:
    """Return how long they have had no word: promised, to be told, quiet; or that they want none.

    Nobody is quiet on the day of the last word.
    """
    if row.do_not_contact:
        return QCoreApplication.translate("pipeline", "do not contact"), Tone.CALM
    if row.long_ago:
        return QCoreApplication.translate("pipeline", "long ago"), Tone.CALM
    if row.days_quiet is None:
        return "", None
    if row.promise is not None and not row.promise.is_broken:
        return promise_chip(row.promise.on, row.promise.today, row.days_quiet)
    tone = tone_of(row, row.days_quiet)
    if not row.days_quiet:
        if row.to_be_told:
            return QCoreApplication.translate("pipeline", "to be told · new"), tone
        return "", None
    if row.to_be_told:
        said = QCoreApplication.translate("pipeline", "to be told · {days} d")
        return said.format(days=row.days_quiet), tone
    said = QCoreApplication.translate("pipeline", "quiet {days} d")
    return said.format(days=row.days_quiet), tone


def tone_of(row: PipelineRow, days: int) -> Tone:
    """Return the colour of a wait; behind a broken promise it is red."""
    return Tone.RED if row.promise is not None else TONES[calmness(days, row.colours)]
