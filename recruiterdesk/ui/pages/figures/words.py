"""The figures of a month in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.figures_by_month import MonthFigures
from recruiterdesk.ui.widgets.rows import RowView
from recruiterdesk.ui.wording import dotted


def tr(text: str) -> str:
    return QCoreApplication.translate("FiguresPage", text)


def kinds() -> Mapping[str, str]:
    """Return the kinds of things that are counted, each with its heading, in the order of the page."""
    return {
        "ended": tr("How applications ended"),
        "told": tr("How people were told"),
        "attempt": tr("Tries to reach people"),
        "check_in": tr("Calls again"),
        "introduction": tr("Introductions, as they stand"),
    }


def month_title(month: str) -> str:
    """Say which month: "November 2026"."""
    year, number = month.split("-")
    return f"{QLocale().standaloneMonthName(int(number))} {year}"


def came_words(month: MonthFigures) -> str:
    """Say how many people came, and how many of them were erased since."""
    came, gone = month.counts.get("person", 0), month.of_erased.get("person", 0)
    if not came:
        return tr("Nobody came.")
    said = tr("1 person came") if came == 1 else tr("{count} people came").format(count=_figure(came))
    if not gone:
        return f"{said}."
    return tr("{came}, {count} of them erased since.").format(came=said, count=_figure(gone))


def counted_words(month: MonthFigures, kind: str, sentences: Sentences) -> str:
    """Say what one kind of thing came to, the most frequent first: "no answer 12 · told 4"."""
    found = sorted(_of(month, kind).items(), key=lambda one: (-one[1], one[0]))
    return dotted(*(f"{sentences.word(f'word.{what}')} {_figure(count)}" for what, count in found))


def month_row(month: MonthFigures) -> RowView:
    """Return how a month stands in the list."""
    sums = [
        (sum(_of(month, "ended").values()), tr("1 application ended"), tr("{count} applications ended")),
        (sum(_of(month, "told").values()), tr("1 told"), tr("{count} told")),
        (sum(_of(month, "attempt").values()), tr("1 try"), tr("{count} tries")),
        (sum(_of(month, "check_in").values()), tr("1 called again"), tr("{count} called again")),
    ]
    said = dotted(*(_counted(*each) for each in sums if each[0]))
    came = came_words(month)
    return RowView("", month_title(month.month), said or came, "", tooltip=came)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=_figure(count))


def _of(month: MonthFigures, kind: str) -> dict[str, int]:
    return {
        what.partition(".")[2]: count for what, count in month.counts.items() if what.startswith(f"{kind}.")
    }


def _figure(count: int) -> str:
    return QLocale().toString(count)
