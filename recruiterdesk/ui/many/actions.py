"""What can be done for the chosen of a list, on whichever page it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recruiterdesk.operations.declining_many import decline_many
from recruiterdesk.operations.erasing_plan import people_of
from recruiterdesk.operations.many import ManyPeople, for_role
from recruiterdesk.operations.moving_many import move_many
from recruiterdesk.operations.promising_many import promise_many
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.operations.tagging import add_tag, remove_tag
from recruiterdesk.storage.queries.several_roles import roles_of_several
from recruiterdesk.storage.queries.tags import tag_names
from recruiterdesk.ui.erasing.dialog import EraseDialog
from recruiterdesk.ui.exporting import Exporting
from recruiterdesk.ui.many.bar import ManyBar
from recruiterdesk.ui.many.decline_dialog import DeclineManyDialog
from recruiterdesk.ui.many.dialogs import KeepDialog, PromiseDialog, TagDialog, UntagDialog
from recruiterdesk.ui.many.running import ManyWork, Operation, Outcome
from recruiterdesk.ui.many.stage_menu import StageMenu
from recruiterdesk.ui.many.words import done_words, figure, tr
from recruiterdesk.ui.models.beside import Reading
from recruiterdesk.ui.page_actions import page_action, say_why_not

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu, QWidget

    from recruiterdesk.core.errors import Refusal
    from recruiterdesk.operations.ending import Ending
    from recruiterdesk.operations.many import Whom
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.storage.queries.several_roles import RoleOfSeveral
    from recruiterdesk.ui.models.chosen import Chosen
    from recruiterdesk.ui.workplace import Workplace

_HALF_A_YEAR = dt.timedelta(days=183)


class ManyActions(QObject):
    """Holds the bar and the actions; nothing is done before somebody is chosen, and one thing at a time.

    Args:
        workplace: what the page was given.
        chosen: who is chosen in its list.
        listed: returns everybody in the list, in its order.
        whom: makes of chosen ids whom is meant: people or applications.
        page: the page, to which the actions and their keys belong.
    """

    def __init__(
        self,
        workplace: Workplace,
        chosen: Chosen,
        listed: Callable[[], Sequence[int]],
        whom: Callable[[tuple[int, ...]], Whom],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._workplace, self._chosen, self._listed, self._whom = workplace, chosen, listed, whom
        self._page = page
        self._exporting = Exporting(workplace, page)
        self.bar = ManyBar()
        self.work = ManyWork(workplace.desk, self)
        self._roles = Reading(workplace.desk, self._read_roles, self)
        self._roles.found.connect(self._open_stages)
        self._first = [
            page_action(page, tr("Move…"), "M", self.ask_stage),
            page_action(page, tr("Decline…"), "D", self.ask_ending),
            page_action(page, tr("Tag…"), "T", self.ask_tag),
            page_action(page, tr("Promise…"), "P", self.ask_promise),
        ]
        self._more = [
            page_action(page, tr("Take a tag away…"), "Shift+T", self.ask_untag),
            page_action(page, tr("Keep their data until…"), "Shift+K", self.ask_keep),
            page_action(page, tr("Export the chosen…"), "Shift+E", self.export),
            page_action(page, tr("Erase the chosen…"), "Shift+Del", self.ask_erase),
        ]
        self.bar.offer(self._first, self._more)
        for action in self.actions():
            say_why_not(action, tr("Choose people first: Space chooses one, Ctrl+A everybody found."))
        self._connect()
        self.show_chosen()

    def actions(self) -> list[QAction]:
        """Return what can be done now."""
        return [*self._first, *self._more]

    def chosen_ids(self) -> tuple[int, ...]:
        """Return the chosen."""
        return self._chosen.ids_in_any_order()

    def show_chosen(self) -> None:
        """Show how many are chosen, and let be done what can be done for them."""
        count = self._chosen.count()
        self.bar.show_chosen(count, len(self._listed()))
        for action in self.actions():
            action.setEnabled(count > 0 and not self.work.is_busy())

    def leave(self) -> bool:
        """Esc: give up what is under way, else choose nobody; False where there was neither."""
        if self.work.is_busy():
            self.work.cancel()
            return True
        if self._chosen.count():
            self._chosen.clear()
            return True
        return False

    # what is asked

    def ask_stage(self) -> None:
        """Open the stages to choose from; of whom is up for several roles, for each of these roles."""
        self._roles.ask()

    def stage_menu(self, roles: Sequence[RoleOfSeveral] = ()) -> QMenu:
        """Return the stages to which the chosen can be moved, in the role of each or in one of these."""
        menu = StageMenu(self._workplace.desk.settings.stages, roles, self._page)
        menu.stage_chosen.connect(self._move)
        return menu

    def _open_stages(self, roles: Sequence[RoleOfSeveral]) -> None:
        menu = self.stage_menu(roles)
        menu.popup(self.bar.place_of(self._first[0]))

    def ask_ending(self) -> None:
        """Ask how and why they are declined; who hears it when is shown."""
        whom = self._whom(self.chosen_ids())
        title = tr("Decline {count}").format(count=self._people())
        DeclineManyDialog(self._workplace, whom, title, self._decline, self._page).open()

    def ask_tag(self) -> None:
        """Ask for the tag that is added."""
        title = tr("Tag {count}").format(count=self._people())
        TagDialog(self._workplace, title, tag_names(self._workplace.desk), self._tag, self._page).open()

    def ask_untag(self) -> None:
        """Ask for the tag that is taken away."""
        known = tag_names(self._workplace.desk)
        if not known:
            self._workplace.window.say(tr("Nobody has a tag yet."))
            return
        title = tr("Take a tag from {count}").format(count=self._people())
        UntagDialog(title, known, self._untag, self._page).open()

    def ask_promise(self) -> None:
        """Ask by which day they hear."""
        desk = self._workplace.desk
        today = desk.clock.today()
        proposed = desk_calendar(desk).add_working_days(today, desk.settings.promise_days)
        title = tr("Promise {count} a word").format(count=self._people())
        PromiseDialog(title, proposed, today, self._promise, self._page).open()

    def ask_keep(self) -> None:
        """Ask until which day their data is kept."""
        today = self._workplace.desk.clock.today()
        title = tr("Keep the data of {count}").format(count=self._people())
        earliest = today + dt.timedelta(days=1)
        KeepDialog(title, today + _HALF_A_YEAR, earliest, self._keep, self._page).open()

    def ask_erase(self) -> None:
        """Ask whether they are erased for good; whoever has no application is erased like anybody."""
        people = people_of(self._workplace.desk, self._whom(self.chosen_ids()))
        dialog = EraseDialog(self._workplace, people, "", self._page)
        dialog.begun.connect(self._chosen.clear)
        dialog.open()

    def export(self) -> None:
        """Ask where to, and write the chosen alone."""
        self._exporting.ask_chosen(self._whom(self._chosen.ids(self._listed())))

    def _read_roles(self, desk: Desk) -> tuple[RoleOfSeveral, ...]:
        whom = self._whom(self.chosen_ids())
        return roles_of_several(desk, whom.ids) if isinstance(whom, ManyPeople) else ()

    # what is done

    def _move(self, stage_key: str, role_id: int | None) -> None:
        whom = for_role(self._whom(self.chosen_ids()), role_id)
        self._start(tr("Moving {count}…"), lambda desk, progress: move_many(desk, whom, stage_key, progress))

    def _decline(self, ending: Ending, whom: Whom) -> None:
        self._start(tr("Declining {count}…"), lambda desk, told: decline_many(desk, whom, ending, told))

    def _tag(self, name: str) -> None:
        whom = self._whom(self.chosen_ids())
        self._start(tr("Tagging {count}…"), lambda desk, progress: add_tag(desk, whom, name, progress))

    def _untag(self, name: str) -> None:
        whom = self._whom(self.chosen_ids())
        self._start(
            tr("Taking the tag from {count}…"),
            lambda desk, progress: remove_tag(desk, whom, name, progress),
        )

    def _promise(self, day: dt.date, words: str) -> None:
        whom = self._whom(self.chosen_ids())
        self._start(
            tr("Writing the promise down for {count}…"),
            lambda desk, progress: promise_many(desk, whom, day, words, progress),
        )

    def _keep(self, day: dt.date | None) -> None:
        whom = self._whom(self.chosen_ids())
        self._start(
            tr("Writing it down for {count}…"), lambda desk, progress: keep_until(desk, whom, day, progress)
        )

    def _start(self, words: str, operation: Operation) -> None:
        self.work.start(words.format(count=self._people()), operation)

    def _people(self) -> str:
        count = self._chosen.count()
        return tr("one person") if count == 1 else tr("{count} people").format(count=figure(count))

    # what comes of it

    def _connect(self) -> None:
        self._chosen.changed.connect(self.show_chosen)
        self.bar.none_wanted.connect(self._chosen.clear)
        self.bar.cancelled.connect(self.work.cancel)
        self.work.begun.connect(self._begin)
        self.work.progressed.connect(self.bar.show_progress)
        self.work.ended.connect(self._end)
        self.work.refused.connect(self._refuse)
        self.work.cancelled.connect(self._say_cancelled)

    def _begin(self, words: str) -> None:
        self.bar.begin(words)
        self.show_chosen()

    def _end(self, outcome: Outcome | None) -> None:
        self.bar.end()
        if outcome is None:
            self.show_chosen()
            return
        self._chosen.clear()
        self.show_chosen()
        changes, window = outcome.changes, self._workplace.window
        if changes is None:
            window.say(done_words("", outcome.done))
            return
        named = self._workplace.sentences.render(f"label.{changes.label_key}", changes.label_values)
        window.say_done(done_words(named, outcome.done))

    def _refuse(self, refusal: Refusal) -> None:
        self._workplace.window.say(self._workplace.sentences.refusal(refusal))

    def _say_cancelled(self) -> None:
        self._workplace.window.say(tr("Cancelled; nothing was changed."))
