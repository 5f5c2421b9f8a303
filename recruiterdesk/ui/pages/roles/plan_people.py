"""The single people of a group of a plan: one key each changes how one of them hears."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.domain.words import HearBy
from recruiterdesk.operations.plan_lines import NO_NUMBER, LeftOut, ToTell
from recruiterdesk.operations.role_plans import Taken
from recruiterdesk.ui import wording
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem, RowView

KNEW = "knew"
HIRED = "hired"
WAYS = (HearBy.CALL, HearBy.ANNOUNCE, HearBy.MAIL)
_SHOWN_AT_ONCE = 6
_KEYS = {
    Qt.Key.Key_C.value: str(HearBy.CALL),
    Qt.Key.Key_A.value: str(HearBy.ANNOUNCE),
    Qt.Key.Key_M.value: str(HearBy.MAIL),
    Qt.Key.Key_K.value: KNEW,
    Qt.Key.Key_H.value: HIRED,
}


@dataclass(frozen=True, slots=True)
class Single:
    """One person of a group as the plan has them: told, left out because they know, or hired."""

    is_now: ToTell | LeftOut | Taken

    @property
    def application_id(self) -> int:
        return self.is_now.application_id

    def choice(self) -> str:
        """Return what is chosen for them."""
        if isinstance(self.is_now, ToTell):
            return str(self.is_now.way)
        return KNEW if isinstance(self.is_now, LeftOut) else HIRED


def choice_words(choice: str) -> str:
    """Write a choice as its button says it."""
    return {
        str(HearBy.CALL): QCoreApplication.translate("roles", "Call"),
        str(HearBy.ANNOUNCE): QCoreApplication.translate("roles", "Announce, then call"),
        str(HearBy.MAIL): QCoreApplication.translate("roles", "Mail"),
        str(HearBy.TEXT): QCoreApplication.translate("roles", "Text, then call"),
        KNEW: QCoreApplication.translate("roles", "Knows it already"),
        HIRED: QCoreApplication.translate("roles", "Was hired"),
    }[choice]


class PlanPeople(RowList):
    """C, A, M choose for the person under the keyboard, K that they know it, H that they were hired.

    Signals:
        chosen: an application, and "call", "announce", "mail", "knew" or "hired".
        left: Esc was pressed.
    """

    chosen = Signal(int, str)
    left = Signal()

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        self.rows = PagedRows(self._read_rows)
        super().__init__(self.rows, accessible_name, parent)
        self.rows.setParent(self)
        self._singles: dict[int, Single] = {}
        self._when: Callable[[ToTell], str] = _on_no_day
        self._may_be_hired = False
        self.row_opened.connect(self._open_menu)

    def show_people(
        self, people: Sequence[Single], when: Callable[[ToTell], str], *, may_be_hired: bool
    ) -> None:
        """Show these people, each with the words for the day on which they hear."""
        self._singles = {one.application_id: one for one in people}
        self._when, self._may_be_hired = when, may_be_hired
        self.rows.show_ids([one.application_id for one in people])
        self.setFixedHeight(ROW_HEIGHT * min(len(people), _SHOWN_AT_ONCE))
        self.updateGeometry()

    def menu_for(self, application_id: int) -> QMenu:
        """Return the menu of what can be chosen for one person."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, choice in _KEYS.items():
            if choice == HIRED and not self._may_be_hired:
                continue
            action = menu.addAction(f"{choice_words(choice)}\t{chr(key)}")
            action.setCheckable(True)
            action.setChecked(self._singles[application_id].choice() == choice)
            action.triggered.connect(
                lambda _checked=False, one=application_id, to=choice: self.chosen.emit(one, to)
            )
        return menu

    def sizeHint(self) -> QSize:
        return QSize(320, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        choice = _KEYS.get(event.key()) if plain else None
        selected = self.selected_id()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif choice is not None and selected is not None and (choice != HIRED or self._may_be_hired):
            self.chosen.emit(selected, choice)
        else:
            super().keyPressEvent(event)

    def _read_rows(self, ids: Sequence[int]) -> list[RowItem]:
        return [_item(self._singles[one], self._when) for one in ids]

    def _open_menu(self, application_id: int) -> None:
        place = self.visualRect(self.currentIndex()).bottomLeft()
        self.menu_for(application_id).popup(self.viewport().mapToGlobal(place))


def _on_no_day(_telling: ToTell) -> str:
    return ""


def _item(single: Single, when: Callable[[ToTell], str]) -> RowItem:
    now = single.is_now
    subtitle, chip, on = choice_words(single.choice()), "", ""
    if isinstance(now, ToTell):
        on = when(now)
        if now.elsewhere:
            stays = QCoreApplication.translate("roles", "stays in {roles}")
            subtitle = wording.dotted(
                subtitle, stays.format(roles=wording.listed(tuple(map(role_in_sentence, now.elsewhere))))
            )
        chip = _lack(now.lacks)
    view = RowView(now.name, now.name, subtitle, on, chip, Tone.AMBER if chip else Tone.CALM)
    return RowItem(now.application_id, view)


def _lack(lacks: str) -> str:
    if not lacks:
        return ""
    if lacks == NO_NUMBER:
        return QCoreApplication.translate("roles", "no number")
    return QCoreApplication.translate("roles", "no address")
