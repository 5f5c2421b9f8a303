"""The stages of the pipeline: edited in a window of their own, also from the pipeline itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace


class PipelineCard(Card):
    """Leads to the editor of the stages."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Stages of the pipeline"), parent=parent)
        self._workplace = workplace
        self.edit = QuietButton(tr("Edit the stages…"))
        self.edit.clicked.connect(self._edit)
        self.add(muted_text(tr("Rename, add, order, merge and delete them; everyone there moves along.")))
        self.add(self.edit)

    def _edit(self) -> None:
        from recruiterdesk.ui.pages.pipeline.stage_editor import StageEditor

        StageEditor(self._workplace, self).open()
