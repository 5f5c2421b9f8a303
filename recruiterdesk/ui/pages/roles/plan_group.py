"""One group of a plan: those who got equally far, how they hear it, and when."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from recruiterdesk.domain.words import HearBy
from recruiterdesk.operations.role_plans import ToTell
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import ElidedLabel

WAYS = (HearBy.CALL, HearBy.ANNOUNCE, HearBy.MAIL)
_STAGE_WIDTH = 150
_AVATAR = 24
_AVATARS = 8
_WHEN_WIDTH = 170


class PlanGroup(QWidget):
    """A way for all of them, or by the names' menu for a single person.

    Signals:
        way_chosen: the applications, and the way in which they shall hear.
    """

    way_chosen = Signal(object, object)

    def __init__(self, tellings: Sequence[ToTell], when: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tellings = tuple(tellings)
        self.ways = QButtonGroup(self)
        self.ways.setExclusive(False)
        self.setAccessibleName(wording.stage_word(tellings[0].stage))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(14)
        row.addWidget(self._stage())
        row.addWidget(self._choices())
        row.addWidget(self._people(), 1)
        said = ElidedLabel(when, TextSize.SECOND, MUTED)
        said.setFixedWidth(_WHEN_WIDTH)
        said.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(said)

    def way_words(self, way: HearBy) -> str:
        return {
            HearBy.CALL: self.tr("Call"),
            HearBy.ANNOUNCE: self.tr("Announce, then call"),
            HearBy.MAIL: self.tr("Mail"),
        }[way]

    def choose(self, way: HearBy) -> None:
        """Let all of them hear in this way."""
        self.way_chosen.emit(tuple(telling.application_id for telling in self._tellings), way)

    def _stage(self) -> QWidget:
        ground = QWidget()
        ground.setFixedWidth(_STAGE_WIDTH)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        stage = wording.opening(wording.stage_word(self._tellings[0].stage))
        column.addWidget(ElidedLabel(stage, TextSize.HEADING))
        count = wording.counted_people(len(self._tellings))
        column.addWidget(ElidedLabel(wording.opening(count), TextSize.SECOND, MUTED))
        return ground

    def _choices(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        chosen = {telling.way for telling in self._tellings}
        for number, way in enumerate(WAYS):
            button = ChoiceButton(self.way_words(way))
            button.setChecked(chosen == {way})
            button.clicked.connect(partial(self.choose, way))
            self.ways.addButton(button, number)
            row.addWidget(button)
        return ground

    def _people(self) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        circles = QHBoxLayout()
        circles.setSpacing(4)
        for telling in self._tellings[:_AVATARS]:
            circles.addWidget(Avatar(telling.name, _AVATAR))
        circles.addStretch(1)
        names = ", ".join(first_name("", telling.name) for telling in self._tellings)
        self.names = LinkButton(names, TextSize.SECOND)
        self.names.setAccessibleName(self.tr("{names}: choose for a single person").format(names=names))
        self.names.setToolTip(self.tr("Choose for a single person"))
        self.names.clicked.connect(self._open_menu)
        column.addLayout(circles)
        column.addWidget(self.names)
        return ground

    def single_menu(self) -> QMenu:
        """Return the menu in which one person's way is chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for telling in self._tellings:
            ways = menu.addMenu(telling.name)
            for way in WAYS:
                action = ways.addAction(self.way_words(way))
                action.setCheckable(True)
                action.setChecked(telling.way is way)
                action.triggered.connect(partial(self._choose_single, telling.application_id, way))
        return menu

    def _choose_single(self, application_id: int, way: HearBy) -> None:
        self.way_chosen.emit((application_id,), way)

    def _open_menu(self) -> None:
        self.single_menu().popup(self.names.mapToGlobal(self.names.rect().bottomLeft()))
