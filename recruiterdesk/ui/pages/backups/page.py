"""The page of backups."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.operations.deleting_backups import BeforeDeleting
from recruiterdesk.operations.protecting import find_key_place
from recruiterdesk.operations.restoring import Restored
from recruiterdesk.operations.restoring_by_secret import opens_by_secret
from recruiterdesk.storage.desk import KeyPlace
from recruiterdesk.storage.queries.backups import KeptBackup
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.ui.page_actions import page_action
from recruiterdesk.ui.pages.backups import jobs
from recruiterdesk.ui.pages.backups.check_card import CheckCard, damaged_among
from recruiterdesk.ui.pages.backups.details_card import DetailsCard, Stage
from recruiterdesk.ui.pages.backups.file_dialog import ask_for_backup
from recruiterdesk.ui.pages.backups.listed import ListedBackups
from recruiterdesk.ui.pages.backups.places_card import PlacesCard
from recruiterdesk.ui.pages.backups.secret_dialog import SecretDialog
from recruiterdesk.ui.pages.backups.words import (
    copied_words,
    inside_words,
    replacing_question,
    restored_words,
    tr,
    view_of,
)
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.widgets.beside import beside
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.page import FilledPage
from recruiterdesk.ui.widgets.page_header import PageHeader
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.workers import Work
from recruiterdesk.ui.workplace import Workplace

# What a backup says that no key of this desk opens.
_LOCKED = frozenset({"backup.wrong_key", "backup.other_desk"})


class BackupsPage(QWidget):
    """Newest first; restoring first shows what is in the backup, and asks."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._work: Work | None = None
        self._before: BeforeDeleting | None = None
        self._looked: jobs.Looked | None = None
        self._given: object = None
        self.model = RowModel(self)
        self._listed = ListedBackups(workplace, self.model)
        self.list, self.nothing = self._listed.list, self._listed.nothing
        self.details, self.places = DetailsCard(), PlacesCard(workplace)
        self.checks = CheckCard(workplace)
        self._build()
        self._connect()

    def open_with(self, argument: object) -> None:
        """Show the backups as they lie there now, the newest first; look into one that is given (Path)."""
        self.reread()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(argument, Path) and argument is not self._given:
            self.look_into(argument)
        self._given = argument

    def page_actions(self) -> list[QAction]:
        return list(self._actions)

    def reread(self, select: int = 0) -> None:
        """Read the folders anew, and select a row by its number."""
        self._listed.reread(select)
        be_there(self.details, bool(self._listed))
        be_there(self.file, not self._listed.wants_file())
        self.places.reread()
        self._show(self.list.selected_id())

    def _follow(self) -> None:
        """Show what came or went by itself; what is at work or asked about is not disturbed."""
        kept = self._listed.selected()
        if not self.is_busy() and not self.details.is_asking():
            self.reread()
            self._listed.select(kept)

    def back_up(self) -> None:
        """Back up now."""
        self._begin(jobs.making(self._workplace.desk), self._show_made)

    def look(self) -> None:
        """Look into the selected backup, and ask whether it is to be restored."""
        kept = self._listed.selected()
        if kept is not None:
            self.look_into(kept.path)

    def look_into_file(self) -> None:
        """Look into a backup that the user chooses: on a stick, say, or of another computer."""
        path = ask_for_backup(self) if not self.is_busy() else None
        if path is not None:
            self.look_into(path)

    def look_into(self, path: Path) -> None:
        """Look into a backup, by what opened it on its day where the desk has no key for it."""
        self._begin(jobs.looking(self._workplace.desk, path), self._ask, partial(self._ask_for_secret, path))

    def _do_first(self) -> None:
        """Do what the page leads to where there is no backup."""
        if self._listed.wants_file():
            self.look_into_file()
        else:
            self.back_up()

    def restore(self) -> None:
        """Put the backup that was looked into in the place of the desk."""
        if self._looked is not None:
            self._begin(jobs.restoring(self._workplace.desk, self._looked), self._show_restored)

    def look_before_deleting(self) -> None:
        """Find out what would be left without the selected backup, and ask whether it is to be deleted."""
        kept = self._listed.selected()
        if kept is not None:
            work = jobs.looking_before_deleting(self._workplace.desk, kept.path)
            self._begin(work, partial(self._ask_before_deleting, kept))

    def delete(self) -> None:
        """Delete the backup that was asked about."""
        if self._before is not None:
            self._begin(jobs.deleting(self._before), self._show_deleted)

    def check(self) -> None:
        """Check the desk as a whole, and its backups, and say what was found."""
        if not self.is_busy():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.details.show_stage(Stage.WAITS)
            self.checks.check()

    def is_busy(self) -> bool:
        """Tell whether something is being done with a backup just now."""
        return self._work is not None or self.checks.is_busy()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._work is not None:
            self._work.cancel()
        elif event.key() == Qt.Key.Key_Escape and self.checks.is_busy():
            self.checks.stop()
        elif event.key() == Qt.Key.Key_Escape and self.details.is_asking():
            self._keep_desk()
        elif event.key() == Qt.Key.Key_Escape:
            self._workplace.window.go_back()
        elif not self._listed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do_first()
        else:
            super().keyPressEvent(event)

    def _begin(self, work: Work, done: object, refused: object = None) -> None:
        if self.is_busy():
            return
        # Before the buttons go grey: the keyboard would wander off to another part of the window.
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._work = work
        self.details.show_stage(Stage.WORKS)
        work.finished.connect(self._be_free)
        work.refused.connect(refused or self._say_refusal)
        work.cancelled.connect(self._be_free)
        work.finished.connect(done)
        work.start()

    def _be_free(self, _result: object = None) -> None:
        self._work = None
        self.details.show_stage(Stage.SHOWS)

    def _say_refusal(self, refusal: Refusal) -> None:
        self._be_free()
        if refusal.key == "backup.damaged":
            self._listed.mark_damaged({str(refusal.values["name"])})
        self._workplace.window.say(self._workplace.sentences.refusal(refusal))

    def _fill(self) -> None:
        self._begin(jobs.filling(self._workplace.desk), self._show_filled)

    def _show_filled(self, copied: int) -> None:
        self.places.reread()
        if copied:
            self._workplace.window.say(copied_words(copied, self.places.second.text()))

    def _show_made(self, made: jobs.Made) -> None:
        self.reread()
        said = tr("Backed up: {path}").format(path=made.kept.path)
        if made.trouble is not None:
            said = f"{said}\n{self._workplace.sentences.refusal(made.trouble)}"
        self._workplace.window.say(said)

    def _ask_for_secret(self, path: Path, refusal: Refusal) -> None:
        if refusal.key not in _LOCKED or not opens_by_secret(self._workplace.desk, path):
            self._say_refusal(refusal)
            return
        self._be_free()
        dialog = SecretDialog(self._workplace, path, self.window())
        dialog.opened.connect(self._ask)
        dialog.open()

    def _ask(self, looked: jobs.Looked) -> None:
        self._show_looked_at(KeptBackup(looked.path, 0, looked.card))
        self._looked = looked
        card = replace(looked.card, people=looked.people, waiting=looked.waiting)
        self.details.inside.setText(inside_words(card, whereabouts(self._workplace.desk)))
        self.details.ask(replacing_question(looked.now))

    def _end_check(self) -> None:
        self.details.show_stage(Stage.SHOWS)
        self._listed.mark_damaged(damaged_among(self.checks.findings))

    def _show_looked_at(self, kept: KeptBackup) -> None:
        """Show it in full: it may lie outside the folders of the list."""
        self._listed.select(kept)
        be_there(self.details, True)
        desk = self._workplace.desk
        self.details.show_backup(view_of(kept, whereabouts(desk), backup_places(desk.folder).here))

    def _keep_desk(self) -> None:
        be_there(self.details, bool(self._listed))
        self._show(self.list.selected_id())
        self.details.show_stage(Stage.SHOWS)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_before_deleting(self, kept: KeptBackup, before: BeforeDeleting) -> None:
        self._before = before
        if not before.is_sound:
            self._listed.mark_damaged({before.name})
        # Another one may have been selected meanwhile.
        self._listed.select(kept)
        self.details.ask_before_deleting(before, whereabouts(self._workplace.desk))

    def _show_deleted(self, _done: object) -> None:
        if self._before is not None:
            self._listed.forget_damage(self._before.name)
        self._before = None
        self.reread(self.list.selected_id() or 0)
        self._workplace.window.say(tr("The backup was deleted."))

    def _show_restored(self, _done: Restored) -> None:
        by_secret = self._looked is not None and self._looked.opened is not None
        self._workplace.do(partial(find_key_place, self._workplace.desk))
        self._workplace.desk.changed_elsewhere()
        self._workplace.changes.replaced.emit()
        self._workplace.changes.collect(Changes(EVERY_KIND, frozenset()))
        self.reread()
        has_lock = self._workplace.desk.key_place is KeyPlace.PASSPHRASE
        self._workplace.window.say(restored_words(lost_its_lock=by_secret and not has_lock))

    def _show(self, row_id: int | None) -> None:
        self._looked = None
        kept = self._listed.at(row_id)
        if kept is not None:
            desk = self._workplace.desk
            self.details.show_backup(view_of(kept, whereabouts(desk), backup_places(desk.folder).here))

    # its parts

    def _build(self) -> None:
        header = PageHeader(
            tr("Backups"), below=tr("Once a day, encrypted like the desk, and before large changes")
        )
        page = FilledPage(header)
        self.now = PlainButton(tr("Back up now"), "B")
        self.now.clicked.connect(self.back_up)
        self.check_now = PlainButton(tr("Check the desk"), "C")
        self.check_now.setToolTip(
            tr("Its file, what refers to what, the search, who may read the files, and the backups")
        )
        self.check_now.clicked.connect(self.check)
        self.file = PlainButton(tr("Restore a file…"), "F")
        self.file.setToolTip(
            tr("A backup on a stick, or of another computer: by its passphrase or its recovery code, too")
        )
        self.file.clicked.connect(self.look_into_file)
        header.add_action(self.file)
        header.add_action(self.check_now)
        header.add_action(self.now)
        page.body.addWidget(beside(self._listed.stack, self.checks, self.details, self.places), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._actions = [
            page_action(self, tr("Back up now"), "B", self.back_up),
            page_action(self, tr("Restore the selected backup…"), "R", self.look),
            page_action(self, tr("Restore a backup file…"), "F", self.look_into_file),
            page_action(self, tr("Delete the selected backup…"), "Del", self.look_before_deleting),
            page_action(self, tr("Check the desk"), "C", self.check),
        ]

    def _connect(self) -> None:
        for empty in (self.nothing, self._listed.nobody):
            empty.chosen.connect(self._do_first)
        self.list.row_selected.connect(self._show)
        self.list.row_opened.connect(lambda _id: self.look())
        self.details.look_wanted.connect(self.look)
        self.details.restore_wanted.connect(self.restore)
        self.details.look_before_deleting_wanted.connect(self.look_before_deleting)
        self.details.delete_wanted.connect(self.delete)
        self.details.given_up.connect(self._keep_desk)
        self.places.changed.connect(self.reread)
        self.places.came.connect(self._follow)
        self.places.fill_wanted.connect(self._fill)
        self.checks.ended.connect(self._end_check)
