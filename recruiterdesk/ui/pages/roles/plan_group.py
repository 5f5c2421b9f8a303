"""One group of a plan: those who got equally far, how they hear it, and when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.words import HearBy
from recruiterdesk.operations.plan_lines import ToTell
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.layouts import empty_layout
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.pages.roles.plan_people import WAYS, PlanPeople, Single, choice_words
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.avatar import Avatar
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.link_button import LinkButton
from recruiterdesk.ui.widgets.text import ElidedLabel, muted_text

_STAGE_WIDTH = 150
_AVATAR = 24
_NAMED = 6
_WHEN_WIDTH = 170


class PlanGroup(QWidget):
    """A way for all of them; Enter on the names shows each single person.

    Signals:
        chosen: applications, and what is chosen for them ("call", "announce", "mail", "knew", "hired").
    """

    chosen = Signal(object, str)

    def __init__(self, stage_key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage_key = stage_key
        self._stage_word = wording.stage_word(stage_key)
        self._people: tuple[Single, ...] = ()
        self._day_of: Callable[[ToTell], str] = lambda _telling: ""
        self._may_be_hired = False
        self.setAccessibleName(self._stage_word)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._how_far())
        row.addWidget(self._choices())
        row.addWidget(self._names(), 1)
        self._when = ElidedLabel("", TextSize.SECOND, MUTED)
        self._when.setMaximumWidth(_WHEN_WIDTH)
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight)
        row.addWidget(self._when)
        column.addLayout(row)
        self.people = PlanPeople(self.tr("The people at {stage}").format(stage=self._stage_word))
        self.people.chosen.connect(lambda one, choice: self.chosen.emit((one,), choice))
        self.people.left.connect(self._close_people)
        self._keys = muted_text()
        for hidden in (self.people, self._keys):
            hidden.hide()
            column.addWidget(hidden)

    def show_people(
        self, people: Sequence[Single], when: str, day_of: Callable[[ToTell], str], *, may_be_hired: bool
    ) -> None:
        """Show these people, when the group hears, and the words for the day of each single one."""
        self._people, self._day_of, self._may_be_hired = tuple(people), day_of, may_be_hired
        self._when.setText(when)
        self._count.setText(wording.opening(wording.counted_people(len(people))))
        chosen = {one.choice() for one in people}
        for way, button in self.ways.items():
            button.setChecked(chosen == {str(way)})
        self._show_names()
        if not self.people.isHidden():
            self._fill_people()

    def choose(self, way: HearBy) -> None:
        """Let all of them who are told hear in this way."""
        told = tuple(one.application_id for one in self._people if isinstance(one.is_now, ToTell))
        self.chosen.emit(told, str(way))
        self.show_people(self._people, self._when.text(), self._day_of, may_be_hired=self._may_be_hired)

    def open_people(self) -> None:
        """Show the single people, the keyboard on the first; or hide them again."""
        if not self.people.isHidden():
            self._close_people()
            return
        self._fill_people()
        self.people.show()
        self._keys.show()
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_people(self) -> None:
        self.people.hide()
        self._keys.hide()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_people(self) -> None:
        self.people.show_people(self._people, self._day_of, may_be_hired=self._may_be_hired)
        keys = self.tr("C call · A announce, then call · M mail · K knows it already · Esc back")
        with_hired = self.tr(
            "C call · A announce, then call · M mail · K knows it already · H was hired · Esc back"
        )
        self._keys.setText(with_hired if self._may_be_hired else keys)

    def _how_far(self) -> QWidget:
        ground = QWidget()
        ground.setFixedWidth(_STAGE_WIDTH)
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(ElidedLabel(wording.opening(self._stage_word), TextSize.HEADING))
        self._count = ElidedLabel("", TextSize.SECOND, MUTED)
        column.addWidget(self._count)
        return ground

    def _choices(self) -> QWidget:
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        # Qt's group of buttons would take all but one of them out of the Tab order.
        self.ways: dict[HearBy, ChoiceButton] = {}
        for way in WAYS:
            button = ChoiceButton(choice_words(str(way)))
            named = self.tr("{way}: everyone at {stage}")
            button.setAccessibleName(named.format(way=button.text(), stage=self._stage_word))
            button.clicked.connect(partial(self.choose, way))
            self.ways[way] = button
            row.addWidget(button)
        return ground

    def _names(self) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._circles = QHBoxLayout()
        self._circles.setSpacing(4)
        self.names = LinkButton("", TextSize.SECOND)
        self.names.setToolTip(self.tr("Choose for a single person  Enter"))
        self.names.clicked.connect(self.open_people)
        column.addLayout(self._circles)
        column.addWidget(self.names)
        return ground

    def _show_names(self) -> None:
        shown = [one.is_now.name for one in self._people[:_NAMED]]
        names = ", ".join(first_name("", name) for name in shown)
        more = len(self._people) - len(shown)
        if more:
            names = self.tr("{names} and {count} more").format(names=names, count=more)
        if names == self.names.text():
            return
        self.names.setText(names)
        self.names.setAccessibleName(self.tr("{names}: choose for a single person").format(names=names))
        self.names.updateGeometry()
        empty_layout(self._circles)
        for name in shown:
            self._circles.addWidget(Avatar(name, _AVATAR))
        self._circles.addStretch(1)
