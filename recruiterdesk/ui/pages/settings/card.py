"""A card of settings: each field applies by itself when it is left; what is refused is said in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.workplace import Workplace


@dataclass(frozen=True)
class Bound:
    """A field and what it stands for: how it shows the settings, and how they are with what it says.

    `read` may raise a Refusal for what was typed.
    """

    show: Callable[[DeskSettings], None]
    read: Callable[[DeskSettings], DeskSettings]


class SettingsCard(Card):
    """Every change is one step that undo takes back; a refused one changes nothing and keeps what was typed.

    Signals:
        changed: the settings of the desk were changed here.
    """

    changed = Signal()

    def __init__(self, title: str, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._workplace = workplace
        self._bound: list[Bound] = []
        self._refused: set[Bound] = set()
        self._is_showing = False
        self.form = Form()
        self.refused = Notice("")
        self.add(self.form)
        self.add(self.refused)

    def bind(self, bound: Bound, *signals: SignalInstance) -> None:
        """Let a field show a setting, and change it whenever one of these signals comes."""
        self._bound.append(bound)
        for signal in signals:
            signal.connect(partial(self._apply, bound))

    def show_settings(self, settings: DeskSettings) -> None:
        """Show the settings as they are, but keep what was typed and refused; nothing is written by that."""
        self._is_showing = True
        for bound in self._bound:
            if bound not in self._refused:
                bound.show(settings)
        self._is_showing = False

    def forget_refused(self) -> None:
        """Let what was typed and refused go, too, when the settings are shown next."""
        self._refused.clear()
        self.refused.show_text("")

    def _apply(self, bound: Bound, *_signal: object) -> None:
        if self._is_showing:
            return
        desk = self._workplace.desk
        try:
            wanted = bound.read(desk.settings)
            if wanted != desk.settings:
                change_settings(desk, wanted)
                self.changed.emit()
                self._refused.discard(bound)
                self.show_settings(desk.settings)
        except Refusal as refusal:
            self._refused.add(bound)
            self.refused.show_text(self._workplace.sentences.refusal(refusal))
            return
        self._refused.discard(bound)
        if not self._refused:
            self.refused.show_text("")
