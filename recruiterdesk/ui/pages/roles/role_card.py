"""The selected role and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain.spoken import spoken_client
from recruiterdesk.domain.words import RoleState
from recruiterdesk.storage.queries.pipeline import RoleRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.roles.words import active_words, state_words
from recruiterdesk.ui.role_names import role_name
from recruiterdesk.ui.widgets.buttons import PlainButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text


class RoleCard(Card):
    """Only the changes that its state allows are offered.

    Signals:
        state_wanted: the state into which the role shall change.
        edit_wanted, pipeline_wanted: the button was pressed.
    """

    state_wanted = Signal(object)
    edit_wanted = Signal()
    pipeline_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent=parent)
        self._who = muted_text()
        self._state = Text()
        self._explanation = muted_text()
        for label in (self._who, self._state, self._explanation):
            self.add(label)
        self.changes: dict[RoleState, PlainButton] = {}
        row = FlowLayout()
        for state, words, key in (
            (RoleState.FROZEN, self.tr("Pause the search…"), "F"),
            (RoleState.FILLED, self.tr("It is filled…"), "L"),
            (RoleState.CANCELLED, self.tr("Cancel it…"), "C"),
            (RoleState.OPEN, self.tr("Open it again…"), "O"),
        ):
            button = PlainButton(words, key)
            button.clicked.connect(partial(self.state_wanted.emit, state))
            self.changes[state] = button
            row.addWidget(button)
        self.pipeline = PlainButton(self.tr("Show in the pipeline"), "P")
        self.pipeline.clicked.connect(self.pipeline_wanted)
        self.edit = PlainButton(self.tr("Edit"), "E")
        self.edit.clicked.connect(self.edit_wanted)
        row.addWidget(self.pipeline)
        row.addWidget(self.edit)
        self.add(row)
        # Before a role is known its buttons would be nobody's.
        self.hide()

    def show_role(self, row: RoleRow | None) -> None:
        """Show a role; None hides the card."""
        self.setVisible(row is not None)
        if row is None:
            return
        state = RoleState(row.role_state)
        self.show_title(role_name(row.title))
        who = wording.dotted(spoken_client(row.client), row.hiring_manager)
        self._who.setText(who)
        be_there(self._who, bool(who))
        told = self.tr("{count} to be told").format(count=row.to_be_told) if row.to_be_told else ""
        self._state.setText(
            wording.dotted(wording.opening(state_words(state)), active_words(row.active), told)
        )
        said = self.tr("“{words}”").format(words=row.explanation) if row.explanation else ""
        self._explanation.setText(said)
        self._explanation.setVisible(bool(said))
        for wanted, button in self.changes.items():
            button.setVisible(
                wanted is not state and (state is RoleState.OPEN or wanted is not RoleState.FROZEN)
            )
