"""What the candidate may hear of an ended application."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.domain import records
from recruiterdesk.operations.applications import set_may_tell
from recruiterdesk.storage.queries.person_page import ApplicationView
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.marked_text import MarkedText
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 560


class MayTellDialog(QuestionDialog):
    """The internal reason is shown as what it is: not to be told."""

    def __init__(
        self,
        workplace: Workplace,
        person: records.Person,
        view: ApplicationView,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("What may {name} be told about {role}?").format(
            name=first_name(person.given, person.full_name), role=role_in_sentence(view.role.title)
        )
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._application_id = view.application.id
        ended = view.disposition
        self.may_tell = MarkedText(ended.may_tell if ended else "")
        self.cleared_with = QLineEdit(ended.cleared_with if ended else "")
        form = Form()
        form.add_field(self.tr("May be &told"), self.may_tell)
        form.add_field(self.tr("&Cleared with"), self.cleared_with)
        if ended is not None and ended.internal_reason:
            form.add_remark(self.tr("Not to be told: {reason}").format(reason=ended.internal_reason))
        self.add(form)
        self.confirmed.connect(self._save)
        self.may_tell.setFocus()

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        told, cleared = self.may_tell.text(), self.cleared_with.text().strip()
        set_may_tell(self._workplace.desk, self._application_id, told, cleared)
        return True
