"""How a backup reads in the list and in full."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.storage.queries.backups import BackupCard, KeptBackup
from recruiterdesk.ui.pages.backups.backup_view import BackupView
from recruiterdesk.ui.widgets.rows import RowView
from recruiterdesk.ui.wording import Whereabouts, clock_time, dotted, full_day


def tr(text: str) -> str:
    return QCoreApplication.translate("BackupsPage", text)


def reason_words(reason: BackupReason) -> str:
    """Say why a backup was made."""
    return {
        BackupReason.DAILY: tr("daily"),
        BackupReason.ASKED_FOR: tr("made by hand"),
        BackupReason.BEFORE_MIGRATION: tr("before a new version"),
        BackupReason.BEFORE_IMPORT: tr("before an import"),
        BackupReason.BEFORE_RESTORE: tr("before a restore"),
        BackupReason.READ_OUT: tr("read out of a damaged file"),
        BackupReason.JOINED: tr("read out, joined with a backup"),
    }[reason]


def made_words(reason: BackupReason) -> str:
    """Say in a sentence why a backup was made."""
    return {
        BackupReason.DAILY: tr("Made by itself, once a day."),
        BackupReason.ASKED_FOR: tr("Made by hand."),
        BackupReason.BEFORE_MIGRATION: tr("Made before a new version changed the desk."),
        BackupReason.BEFORE_IMPORT: tr("Made before an import."),
        BackupReason.BEFORE_RESTORE: tr("Made before a backup was restored: restore it to go back."),
        BackupReason.READ_OUT: tr("What was whole in a damaged file."),
        BackupReason.JOINED: tr("What was whole in a damaged file, joined with a backup."),
    }[reason]


def people_words(count: int) -> str:
    """Say how many people."""
    return tr("1 person") if count == 1 else tr("{count} people").format(count=QLocale().toString(count))


def replacing_question(people: int) -> str:
    """Ask whether a backup is to take the place of a desk with so many people."""
    if not people:
        return tr("Are you sure? Nobody is on the desk yet; its settings are replaced.")
    said = tr("Are you sure? It replaces everything on the desk: {now}.")
    return said.format(now=people_words(people))


def copied_words(count: int, folder: str) -> str:
    """Say how many backups were copied to the second folder."""
    said = (
        tr("1 backup was copied to {folder}.")
        if count == 1
        else tr("{count} backups were copied to {folder}.")
    )
    return said.format(count=QLocale().toString(count), folder=folder)


def lacking_words(count: int) -> str:
    """Say how many backups are missing in the second folder, though it is there."""
    if count == 1:
        return tr("1 backup is not in the second folder yet.")
    said = tr("{count} backups are not in the second folder yet.")
    return said.format(count=QLocale().toString(count))


def inside_words(card: BackupCard, here: Whereabouts) -> str:
    """Say what is in a backup: "412 people, 5 waiting; newest change Tue 24 Nov 2026 at 16:10."."""
    people = short_words(card)
    if card.newest_change is None:
        return f"{people}."
    said = tr("{figures}; newest change {when}.")
    return said.format(figures=people, when=moment_words(card.newest_change, here))


def short_words(card: BackupCard) -> str:
    """Say what is in a backup, in a line: "412 people, 5 waiting"."""
    return tr("{people}, {waiting} waiting").format(
        people=people_words(card.people), waiting=QLocale().toString(card.waiting)
    )


def restored_words(*, lost_its_lock: bool) -> str:
    """Say that a backup was restored, and what is left to do."""
    said = tr("Restored. What was there before is the newest backup in this list: restore it to go back.")
    if not lost_its_lock:
        return said
    return said + " " + tr("The passphrase of the backup is not asked for any more: set one in Settings.")


def moment_words(moment: dt.datetime, here: Whereabouts) -> str:
    """Say a day and the time."""
    day = full_day(here.local(moment).date())
    return tr("{day} at {time}").format(day=day, time=clock_time(moment, here.zone))


def title_words(card: BackupCard, here: Whereabouts) -> str:
    """Say when a backup was made."""
    local = here.local(card.made_at)
    day = tr("Today") if local.date() == here.today else full_day(local.date())
    return f"{day}, {clock_time(card.made_at, here.zone)}"


def where_words(kept: KeptBackup, here: Path) -> str:
    """Say in which folder a backup lies, where it is not the desk's own."""
    return "" if kept.path.parent == here else str(kept.path.parent)


def line_words(card: BackupCard) -> str:
    """Say what stands below the day in the list."""
    return dotted(short_words(card), reason_words(card.reason))


def row_of(kept: KeptBackup, here: Whereabouts, *, is_damaged: bool) -> RowView:
    """Return how a backup stands in the list; what can't be read as one stands there by its file's name."""
    if kept.card is None:
        return RowView("", kept.path.name, tr("can’t be read"), size_words(kept), tr("damaged"))
    said = tr("damaged") if is_damaged else ""
    return RowView("", title_words(kept.card, here), line_words(kept.card), size_words(kept), said)


def view_of(kept: KeptBackup, here: Whereabouts, own: Path) -> BackupView:
    """Return what is known of a backup without opening it."""
    if kept.card is None:
        inside = tr("A part of it is missing, or it is something else: it can’t be restored.")
        return BackupView(kept.path.name, inside, "", "", is_readable=False)
    return BackupView(
        title_words(kept.card, here), inside_words(kept.card, here), made_words(kept.card.reason),
        where_words(kept, own),
    )  # fmt: skip


def size_words(kept: KeptBackup) -> str:
    """Say how large a backup is."""
    return QLocale().formattedDataSize(kept.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
