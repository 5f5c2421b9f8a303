"""How the figures of a damaged desk and of its backup read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from recruiterdesk.core.clock import Clock
from recruiterdesk.operations.salvaging import Choice, Figure, ReadOut

_FIRM_SPACE = "\N{NO-BREAK SPACE}"


def tr(text: str) -> str:
    return QCoreApplication.translate("Damage", text)


def read_words(found: ReadOut, clock: Clock) -> str:
    """Say what was read out: "From the damaged file: 409 of 412 people, …, until today, 09:12."."""
    if found.gathered is None:
        return tr("Nothing can be read from the file of the desk.")
    said = _listed((figure for figure in found.figures if figure.known or figure.kept), _read_part)
    if found.newest is None:
        return tr("From the damaged file: {figures}.").format(figures=said)
    when = moment_words(found.newest, clock)
    return tr("From the damaged file: {figures}, until {when}.").format(figures=said, when=when)


def backup_words(found: ReadOut, clock: Clock) -> str:
    """Say what is in the newest sound backup: "From the backup of yesterday, 18:00: 410 people, …."."""
    if found.backup is None or found.backup.kept.card is None:
        return tr("There is no sound backup of this desk in the folders that are known.")
    said = _listed((figure for figure in found.figures if figure.kept), _kept_part)
    when = moment_words(found.backup.kept.card.made_at, clock)
    return tr("From the backup of {when}: {figures}.").format(when=when, figures=said)


def difference_words(found: ReadOut) -> str:
    """Say what only the one has, and only the other; "" where there is nothing to compare."""
    if found.gathered is None or found.backup is None:
        return ""
    only_read = _listed((one for one in found.figures if one.only_read), _only_read_part)
    only_kept = _listed((one for one in found.figures if one.only_kept), _only_kept_part)
    said = tr("Only in the damaged file: {read}. Only in the backup: {kept}.")
    return said.format(read=only_read, kept=only_kept)


def choice_words(choice: Choice) -> tuple[str, str]:
    """Return what is on the button of a choice, and what stands beside it."""
    return {
        Choice.JOINED: (
            tr("Take both together"),
            tr("What was read out, and from the backup what is missing there."),
        ),
        Choice.READ_OUT: (
            tr("Take what was read out"),
            tr("As the desk was last, without what can't be read."),
        ),
        Choice.BACKUP: (
            tr("Take the backup"),
            tr("As the desk was then; what came later is not on it."),
        ),
    }[choice]


def moment_words(moment: dt.datetime, clock: Clock) -> str:
    """Say a moment by the computer's own time: "today, 09:12"."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    days = QDateTime.fromSecsSinceEpoch(int(clock.now().timestamp())).date().toJulianDay()
    ago = days - local.date().toJulianDay()
    time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
    day = QLocale().toString(local.date(), QLocale.FormatType.LongFormat)
    day = {0: tr("today"), 1: tr("yesterday")}.get(ago, day)
    return f"{day}, {time}"


def _read_part(figure: Figure) -> str:
    if figure.read == figure.known:
        return _kind_words(figure.table, figure.read)
    said = tr("{read} of {kind}")
    return said.format(read=QLocale().toString(figure.read), kind=_kind_words(figure.table, figure.known))


def _kept_part(figure: Figure) -> str:
    return _kind_words(figure.table, figure.kept or 0)


def _only_read_part(figure: Figure) -> str:
    return _kind_words(figure.table, figure.only_read)


def _only_kept_part(figure: Figure) -> str:
    return _kind_words(figure.table, figure.only_kept)


def _listed(figures: Iterable[Figure], part: Callable[[Figure], str]) -> str:
    kept_together = (part(figure).replace(" ", _FIRM_SPACE) for figure in figures)
    return ", ".join(kept_together) or tr("nothing")


def _kind_words(table: str, count: int) -> str:
    one, many = {
        "person": (tr("1 person"), tr("{count} people")),
        "activity": (tr("1 history entry"), tr("{count} history entries")),
        "application": (tr("1 application"), tr("{count} applications")),
        "role": (tr("1 role"), tr("{count} roles")),
        "introduction": (tr("1 introduction"), tr("{count} introductions")),
        "referral": (tr("1 referral"), tr("{count} referrals")),
    }[table]
    return one if count == 1 else many.format(count=QLocale().toString(count))
