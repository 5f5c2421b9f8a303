"""The backups as they lie there, in a list; which of them were found damaged is remembered."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget

from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.storage.queries.backups import KeptBackup, backups_of, unreadable_backups
from recruiterdesk.storage.queries.today import has_people
from recruiterdesk.ui.pages.backups.words import row_of, tr
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem
from recruiterdesk.ui.workplace import Workplace


class ListedBackups:
    """Newest first; what can't be read as a backup comes last; where there is none, that is said.

    As long as nobody is on the desk either, it is a new computer: there one is to be brought back.
    """

    def __init__(self, workplace: Workplace, model: RowModel) -> None:
        self._workplace, self._model = workplace, model
        self._kept: list[KeptBackup] = []
        self._damaged: set[str] = set()
        self.list = RowList(model, tr("Backups"))
        self.nothing = EmptyState(
            tr("No backup was made yet"),
            tr(
                "One is made each day by itself, as soon as somebody is on the desk. A backup of another "
                "computer, or on a stick, is brought back by “Restore a file…” (F)."
            ),
            tr("Back up now"),
            "↵",
        )
        self.nobody = EmptyState(
            tr("Bring back the desk of another computer"),
            tr(
                "Choose its backup, on a stick say. You see what is in it first, and are asked for its "
                "passphrase or recovery code where it has one."
            ),
            tr("Restore a file…"),
            "↵",
        )
        self._listed = Card()
        self._listed.add_rows(self.list)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._listed)
        self.stack.addWidget(self.nothing)
        self.stack.addWidget(self.nobody)

    def __len__(self) -> int:
        return len(self._kept)

    def reread(self, select: int = 0) -> None:
        """Read the folders anew, and select the row with this number, or the last one."""
        desk = self._workplace.desk
        self._kept = [*backups_of(desk, backup_places(desk.folder).second), *unreadable_backups(desk)]
        self._show()
        empty = self.nothing if has_people(desk) else self.nobody
        self.stack.setCurrentWidget(self._listed if self._kept else empty)
        if self._kept:
            self.list.select_id(min(select, len(self._kept) - 1))

    def wants_file(self) -> bool:
        """Tell whether a backup is to be brought here: there is none, and nobody on the desk."""
        return self.stack.currentWidget() is self.nobody

    def select(self, kept: KeptBackup | None) -> None:
        """Select this backup, if it is there."""
        paths = [one.path for one in self._kept]
        if kept is not None and kept.path in paths:
            self.list.select_id(paths.index(kept.path))

    def mark_damaged(self, names: set[str]) -> None:
        """Say from now on of these, beside their names, that they are damaged."""
        if names - self._damaged:
            self._damaged |= names
            self._show()

    def forget_damage(self, name: str) -> None:
        """Know no longer whether this one is damaged: its file is another one now, or gone."""
        self._damaged.discard(name)

    def selected(self) -> KeptBackup | None:
        """Return the backup that is selected."""
        return self.at(self.list.selected_id())

    def at(self, row_id: int | None) -> KeptBackup | None:
        """Return the backup of a row."""
        return self._kept[row_id] if row_id is not None and row_id < len(self._kept) else None

    def _show(self) -> None:
        here = whereabouts(self._workplace.desk)
        self._model.set_items(
            [
                RowItem(nth, row_of(one, here, is_damaged=one.path.name in self._damaged))
                for nth, one in enumerate(self._kept)
            ]
        )
