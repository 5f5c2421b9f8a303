"""Asks what a saved view is called."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.operations.saved_views import LONGEST_NAME
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 460


class ViewDialog(QuestionDialog):
    """What is refused, as a name that another view has, is said in place.

    Args:
        workplace: what the page was given.
        texts: the title, and the words of the button.
        name: what is proposed.
        words: what the view finds people by; shown only.
        keep: takes the name; may refuse.
    """

    def __init__(
        self,
        workplace: Workplace,
        texts: tuple[str, str],
        name: str,
        words: str,
        keep: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(*texts, _WIDTH, parent)
        self._sentences = workplace.sentences
        self._keep = keep
        self.field = QLineEdit(name[:LONGEST_NAME])
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setPlaceholderText(self.tr("Finalists in Berlin, quiet for a week …"))
        self.field.selectAll()
        form = Form()
        form.add_field(self.tr("&Name"), self.field)
        self.add(form)
        self.add(muted_text(words))
        self.confirmed.connect(self._finish)
        self.field.setFocus()

    def _finish(self) -> None:
        if self.try_to(self._kept, self._sentences):
            self.accept()

    def _kept(self) -> bool:
        self._keep(self.field.text())
        return True
