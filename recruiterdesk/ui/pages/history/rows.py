"""How a step reads: what was done, when, and of what kind it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from recruiterdesk.core.values import value
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.steps import Step
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from recruiterdesk.ui.wording import Whereabouts, clock_time, dotted, full_day, opening

BEGINNING = 0


def tr(text: str) -> str:
    return QCoreApplication.translate("HistoryPage", text)


@value
class Steps:
    """The steps that stand, newest first, and those that were undone, the next to do again first."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def here(self) -> int:
        """Return where the desk stands: after which step."""
        return self.done[0].id if self.done else BEGINNING

    def above(self, step_id: int) -> tuple[Step, ...]:
        """Return the steps that are taken back on the way to this one."""
        return tuple(step for step in self.done if step.id > step_id)

    def until(self, step_id: int) -> tuple[Step, ...]:
        """Return the undone steps that are done again on the way to this one."""
        return tuple(step for step in self.undone if step.id <= step_id)


def history_items(steps: Steps, sentences: Sentences, here: Whereabouts) -> list[RowItem]:
    """Return the rows from the last step to the first, and what was before it."""
    items = [_item(step, sentences, here, tr("undone")) for step in reversed(steps.undone)]
    items += [
        _item(step, sentences, here, tr("here") if step.id == steps.here() else "") for step in steps.done
    ]
    if not items:
        return []
    chip = "" if steps.done else tr("here")
    before = RowView("", tr("Before all of these"), "", chip_text=chip, chip_tone=Tone.GREY)
    return [*items, RowItem(BEGINNING, before)]


def step_name(step: Step, sentences: Sentences) -> str:
    """Return what a step did, as the banner said it."""
    return sentences.render(f"label.{step.label_key}", step.label_values)


def counted_steps(count: int) -> str:
    """Say how many steps: "one step", "12 steps"."""
    return tr("one step") if count == 1 else tr("{count} steps").format(count=QLocale().toString(count))


def done_again(count: int) -> str:
    """Say that so many steps were done again."""
    if count == 1:
        return tr("One step is done again.")
    return tr("{steps} are done again.").format(steps=counted_steps(count))


def _item(step: Step, sentences: Sentences, here: Whereabouts, chip: str) -> RowItem:
    at = dt.datetime.fromisoformat(step.at)
    day = here.local(at).date()
    when = tr("Today") if day == here.today else full_day(day)
    name = opening(step_name(step, sentences))
    subtitle = dotted(when, clock_time(at, here.zone), _kind(step.label_key))
    return RowItem(step.id, RowView("", name, subtitle, chip_text=chip, chip_tone=Tone.GREY))


def _kind(label_key: str) -> str:
    """Say of what kind a step is; many at once are told by their names."""
    first, words = label_key.partition(".")[0], _kinds()
    return next((words[kind] for kind, keys in _KINDS.items() if first in keys), "")


_KINDS = {
    "call": frozenset({
        "announced", "attempt", "check_in", "closure", "help", "incoming", "message", "start", "telling",
    }),
    "role": frozenset({"application", "decline", "end", "may_tell", "move", "role", "stage", "turn"}),
    "person": frozenset({
        "attachment", "consent", "note", "person", "phone", "phones", "referrer", "retention", "tag", "wish",
    }),
    "task": frozenset({"client", "promise", "task"}),
    "network": frozenset({"introduction", "network"}),
    "import": frozenset({"import"}),
    "desk": frozenset({"away", "day_load", "intervals", "settings", "text"}),
}  # fmt: skip


def _kinds() -> dict[str, str]:
    return {
        "call": tr("call"),
        "role": tr("role"),
        "person": tr("person"),
        "task": tr("promise or task"),
        "network": tr("network"),
        "import": tr("import"),
        "desk": tr("settings"),
    }


def way_words(steps: Steps, step_id: int, names: Sequence[str]) -> str:
    """Say what going to a step does; `names` are those of the last and of the first step on the way."""
    back, forward = steps.above(step_id), steps.until(step_id)
    if step_id == steps.here():
        return tr("The desk stands here.")
    if forward and step_id != BEGINNING:
        said = tr("Does {steps} again, up to this one.")
        return said.format(steps=counted_steps(len(forward)))
    if len(back) == 1:
        return tr("Takes one step back: {name}.").format(name=names[0])
    said = tr("Takes {steps} back, from “{last}” to “{first}”.")
    last, first = (_inside_quotes(name) for name in (names[0], names[-1]))
    return said.format(steps=counted_steps(len(back)), last=last, first=first)


def _inside_quotes(name: str) -> str:
    """Return a name whose own quotes are told from those around it."""
    return name.replace("“", "‘").replace("”", "’")
