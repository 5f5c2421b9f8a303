"""Keeps a search as a view, and lets an opened view find by other words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from recruiterdesk.operations.saved_views import reword_view, save_view
from recruiterdesk.ui.page_actions import page_action, say_why_not
from recruiterdesk.ui.pages.people.chosen import OpenedView

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from recruiterdesk.ui.workplace import Workplace


class ViewSaving(QObject):
    """Knows what is searched for, and which view was opened.

    Signals:
        opened: OpenedView, the view as it is kept now.
    """

    opened = Signal(object)

    def __init__(self, workplace: Workplace, page: QWidget) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page
        self._words = ""
        self._view: OpenedView | None = None
        self._save = page_action(page, self.tr("Save the search as a view…"), "Ctrl+S", self.save)
        self._reword = page_action(page, self.tr("Let the view find by these words"), "Alt+S", self.reword)
        say_why_not(self._save, self.tr("Search for something first: the search is what a view keeps."))
        say_why_not(self._reword, self.tr("Open a saved view and change its words first."))
        self.follow("", None)

    def actions(self) -> list[QAction]:
        return [self._save, self._reword]

    def follow(self, words: str, view: OpenedView | None) -> None:
        """Know what is searched for now."""
        self._words, self._view = words.strip(), view
        self._save.setEnabled(bool(self._words))
        self._reword.setEnabled(bool(self.changed_view()))

    def changed_view(self) -> str:
        """Return the name of the opened view where it finds by other words than are typed now."""
        if self._view is None or not self._words or self._words == self._view.words:
            return ""
        return self._view.name

    def save(self) -> None:
        """Ask for a name, and keep the search under it."""
        from recruiterdesk.ui.views.naming import ViewDialog

        if not self._words:
            return
        texts = self.tr("Save the search"), self.tr("Save")
        ViewDialog(self._workplace, texts, "", self._words, self._keep, self._page).open()

    def reword(self) -> None:
        """Let the opened view find by what is typed."""
        view, words = self._view, self._words
        if view is None or not self.changed_view():
            return
        reworded = self._workplace.do(lambda: self._reworded(view, words))
        if reworded is not None:
            self.opened.emit(reworded)

    def _reworded(self, view: OpenedView, words: str) -> OpenedView:
        reword_view(self._workplace.desk, view.id, words)
        return OpenedView(view.id, view.name, words)

    def _keep(self, name: str) -> None:
        words = self._words
        view_id = save_view(self._workplace.desk, name, words)
        self.opened.emit(OpenedView(view_id, " ".join(name.split()), words))
