"""What the recruiter calls the stages: words of the interface like those of its language.

Names are looked up where every word is, in Qt's translations, so that whatever says a stage says it so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTranslator

from recruiterdesk.domain.stage_list import StageList
from recruiterdesk.ui.wording import STAGE_NAMES

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from recruiterdesk.core.changes import Changes
    from recruiterdesk.ui.workplace import Workplace


class StageNames(QTranslator):
    """Is installed while any stage has a name of its own, or leads to another."""

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._stages = StageList()
        self.follow()
        workplace.changes.changed.connect(self._note)
        workplace.changes.stopping.connect(self.leave)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, _count: int = -1
    ) -> str | None:
        if context != STAGE_NAMES:
            return None
        meant, name = self._stages.means(source)
        return name or (None if meant == source else f"\0{meant}")

    def follow(self) -> None:
        """Take the names as they are on the desk."""
        stages = self._workplace.desk.settings.stages
        if stages == self._stages:
            return
        self._stages = stages
        if stages == StageList():
            self.leave()
        else:
            QCoreApplication.installTranslator(self)

    def leave(self) -> None:
        """Call the stages again as the language does."""
        QCoreApplication.removeTranslator(self)

    def _note(self, changes: Changes) -> None:
        if "setting" in changes.kinds:
            self.follow()
