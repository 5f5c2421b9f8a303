"""How the people and the decisions of a role or a client read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.domain.stage_list import StageList
from recruiterdesk.domain.treatment import Treatment
from recruiterdesk.domain.waiting import calmness
from recruiterdesk.domain.words import Turn
from recruiterdesk.storage.queries.hiring import PendingDecision, StageCount
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.storage.queries.pipeline_order import Standing
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.words import ending_words
from recruiterdesk.ui.pages.pipeline.cells import TONES, quiet_chip, stage_words, turn_of
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView


def tr(text: str) -> str:
    return QCoreApplication.translate("hiring", text)


def stage_name(stages: StageList, key: str) -> str:
    return stages.at(key).name or wording.stage_word(key)


def stage_button(stages: StageList, count: StageCount) -> tuple[str, str]:
    """Return what a stage's button says, and its tooltip: how long somebody has been there."""
    if count.standing is Standing.HIRED:
        return tr("Hired"), ""
    longest = tr("at most {days} in this stage").format(days=wording.working_days(count.longest))
    return wording.opening(stage_name(stages, count.stage_key)), longest


def person_row(row: PipelineRow, *, role_too: bool) -> RowItem:
    """Return somebody there: name, where they stand since when, and how long they have had no word."""
    chip, tone = quiet_chip(row)
    in_stage = tr("{days} d in this stage").format(days=row.days_in_stage)
    ended = "" if row.ended is None or row.to_be_told else ending_words(row.ended)
    role = spoken_title(row.role) if role_too else ""
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(role, stage_words(row), turn_of(row)) if role_too or not row.company
        else wording.dotted(stage_words(row), turn_of(row), row.company),
        trailing=ended or in_stage,
        chip_text=chip,
        chip_tone=tone or Tone.CALM,
    )  # fmt: skip
    return RowItem(row.application_id, view)


def decision_row(number: int, decision: PendingDecision) -> RowItem:
    """Return whose turn it is for how many, and since when at most."""
    people = wording.counted_people(decision.count)
    who = {
        Turn.CLIENT: decision.hiring_manager or tr("The client"),
        Turn.OURS: tr("Your turn"),
        Turn.CANDIDATE: tr("Their turn"),
        Turn.FIXED_DATE: tr("A fixed date"),
    }[decision.turn]
    longest = wording.working_days(decision.longest)
    if decision.turn is Turn.FIXED_DATE and decision.next_on is not None:
        longest = tr("next {day}").format(day=wording.short_day(decision.next_on))
    overdue = decision.turn is Turn.CLIENT and decision.overdue
    tone = TONES[calmness(decision.longest, decision.colours)] if overdue else Tone.CALM
    chip = tr("{count} overdue").format(count=decision.overdue) if overdue else ""
    view = RowView("", who, wording.dotted(people, longest), "", chip, tone)
    return RowItem(number, view)


def treatment_lines(treatment: Treatment) -> list[tuple[str, str]]:
    """Return how people were treated, line by line: what, and how many."""
    share = treatment.share_told
    if share is None:
        return []
    percent = f"{share:.0%}".replace("%", " %")
    told = tr("{told} of {owed} · {percent}").format(
        told=treatment.told, owed=treatment.owed, percent=percent
    )
    lines = [(tr("Told"), told)]
    if treatment.median_days is not None:
        lines.append((tr("How fast"), _median_words(treatment.median_days)))
    for words, count in (
        (tr("In a call"), treatment.by_call),
        (tr("In writing"), treatment.in_writing),
        (tr("Otherwise"), treatment.otherwise),
    ):
        if count:
            lines.append((words, str(count)))
    if treatment.waiting and treatment.longest_wait is not None:
        days = tr("longest {days}").format(days=wording.working_days(treatment.longest_wait))
        lines.append((tr("Still waiting"), wording.dotted(str(treatment.waiting), days)))
    return lines


def _median_words(days: float) -> str:
    if days == 0:
        return tr("the same day, in the median")
    if days == int(days):
        return tr("{days}, in the median").format(days=wording.working_days(int(days)))
    return tr("{days} working days, in the median").format(days=f"{days:.1f}")
