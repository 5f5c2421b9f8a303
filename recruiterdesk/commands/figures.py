"""Says what was done in each month; whoever was erased is counted on, without a name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from recruiterdesk.commands.answer import Answer, lines
from recruiterdesk.commands.session import Session
from recruiterdesk.storage.queries.figures_by_month import MonthFigures, figures_by_month

_HEADS = {
    "ended": "ended", "told": "told", "attempt": "tries", "check_in": "called again",
    "introduction": "introductions",
}  # fmt: skip


def show_figures(session: Session) -> Answer:
    """Answer `figures`: the newest month first."""
    months = figures_by_month(session.desk)
    text = lines(*(line for month in months for line in _lines(month))) or "Nothing was done yet.\n"
    document: list[dict[str, object]] = [
        {"month": one.month, "counts": _sorted(one.counts), "of_erased": _sorted(one.of_erased)}
        for one in months
    ]
    return Answer(text, document)


def _lines(month: MonthFigures) -> list[str]:
    came, gone = month.counts.get("person", 0), month.of_erased.get("person", 0)
    people = "1 person came" if came == 1 else f"{came:,} people came"
    erased = f", {gone:,} of them erased since" if gone else ""
    title = f"{dt.date.fromisoformat(f'{month.month}-01'):%B %Y}"
    return [f"{title}: {people}{erased}", *(_line(month, kind) for kind in _HEADS)]


def _line(month: MonthFigures, kind: str) -> str:
    """Say what one kind of thing came to: "told: told 4, told in writing 2"."""
    found = {
        what.partition(".")[2]: count
        for what, count in _sorted(month.counts).items()
        if what.startswith(f"{kind}.")
    }
    said = ", ".join(f"{what.replace('_', ' ')} {count:,}" for what, count in found.items())
    return f"  {_HEADS[kind]}: {said}" if said else ""


def _sorted(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items()))
