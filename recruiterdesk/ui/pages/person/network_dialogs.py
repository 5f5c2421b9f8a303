"""The sheets of what a contact can help with, and of what a candidate wants next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QPlainTextEdit, QWidget

from recruiterdesk.operations.network import (
    ProfileDetails,
    WishDetails,
    profile_details,
    save_profile,
    save_wish,
    wish_details,
)
from recruiterdesk.storage.queries.network_words import network_words
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import OptionalDay
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 560
_FIRMS_HEIGHT = 76


@dataclass(frozen=True)
class ProfileFields:
    """The fields of a contact."""

    function: QLineEdit
    industry: QLineEdit
    seniority: QLineEdit
    can_help_with: QLineEdit
    how_we_know: QLineEdit
    last_contact: OptionalDay


class ProfileDialog(QuestionDialog):
    """What is known of a contact; saving takes them into the network."""

    def __init__(self, workplace: Workplace, page: PersonPage, parent: QWidget | None = None) -> None:
        name = first_name(page.person.given, page.person.full_name)
        title = self.tr("What can {name} help with?").format(name=name)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = page.person.id
        before, words = profile_details(page.network.profile), network_words(workplace.desk)
        today = workplace.desk.clock.today()
        self.fields = ProfileFields(
            completing(before.function, words.functions), completing(before.industry, words.industries),
            completing(before.seniority, words.seniorities), QLineEdit(before.can_help_with),
            QLineEdit(before.how_we_know), OptionalDay(before.last_contact_on, today),
        )  # fmt: skip
        self.add(self._form(page))
        self.confirmed.connect(self._save)
        self.fields.can_help_with.setFocus()

    def details(self) -> ProfileDetails:
        """Return what was typed."""
        fields = self.fields
        return ProfileDetails(
            fields.function.text(), fields.industry.text(), fields.seniority.text(),
            fields.can_help_with.text(), fields.how_we_know.text(), fields.last_contact.day(),
        )  # fmt: skip

    def _form(self, page: PersonPage) -> Form:
        fields, form = self.fields, Form()
        fields.can_help_with.setPlaceholderText(self.tr("hires data engineers, reads CVs"))
        fields.how_we_know.setPlaceholderText(self.tr("placed her in 2024"))
        fields.function.setPlaceholderText(self.tr("data engineering"))
        for label, field in (
            (self.tr("Can &help with"), fields.can_help_with),
            (self.tr("Field of &work"), fields.function), (self.tr("&Industry"), fields.industry),
            (self.tr("Se&niority"), fields.seniority), (self.tr("&Known from"), fields.how_we_know),
            (self.tr("&Last contact"), fields.last_contact),
        ):  # fmt: skip
            form.add_field(label, field)
        if page.network.last_contact_on is not None:
            form.add_remark(self.tr("What the desk recorded counts where it is later."))
        return form

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        save_profile(self._workplace.desk, self._person_id, self.details())
        return True


@dataclass(frozen=True)
class WishFields:
    """The fields of a wish."""

    words: QLineEdit
    function: QLineEdit
    industry: QLineEdit
    place: QLineEdit
    seniority: QLineEdit
    firms: QPlainTextEdit


class WishDialog(QuestionDialog):
    """What a candidate wants next, in their words and as it is matched."""

    def __init__(self, workplace: Workplace, page: PersonPage, parent: QWidget | None = None) -> None:
        name = first_name(page.person.given, page.person.full_name)
        title = self.tr("What does {name} want next?").format(name=name)
        super().__init__(title, self.tr("Save"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = page.person.id
        before, words = wish_details(page.person.wish, page.network.wish), network_words(workplace.desk)
        self.fields = WishFields(
            QLineEdit(before.words), completing(before.function, words.functions),
            completing(before.industry, words.industries), completing(before.place, words.places),
            completing(before.seniority, words.seniorities),
            QPlainTextEdit("\n".join(before.excluded_firms)),
        )  # fmt: skip
        self.fields.firms.setFixedHeight(_FIRMS_HEIGHT)
        self.fields.firms.setTabChangesFocus(True)
        self.add(self._form(page.person.company))
        self.confirmed.connect(self._save)
        self.fields.words.setFocus()

    def details(self) -> WishDetails:
        """Return what was typed."""
        fields = self.fields
        return WishDetails(
            fields.words.text(), fields.function.text(), fields.industry.text(), fields.place.text(),
            fields.seniority.text(), tuple(fields.firms.toPlainText().splitlines()),
        )  # fmt: skip

    def _form(self, employer: str) -> Form:
        fields, form = self.fields, Form()
        fields.words.setPlaceholderText(self.tr("In their words"))
        fields.firms.setPlaceholderText(self.tr("one firm on each line"))
        for label, field in (
            (self.tr("&They say"), fields.words), (self.tr("Field of &work"), fields.function),
            (self.tr("&Industry"), fields.industry), (self.tr("P&lace"), fields.place),
            (self.tr("Se&niority"), fields.seniority), (self.tr("Ne&ver mention to"), fields.firms),
        ):  # fmt: skip
            form.add_field(label, field)
        if employer:
            form.add_remark(self.tr("{firm} never hears of them anyway.").format(firm=employer))
        return form

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        save_wish(self._workplace.desk, self._person_id, self.details())
        return True


def completing(text: str, words: Sequence[str]) -> QLineEdit:
    """Return a field that completes to words which are on the desk already."""
    field = QLineEdit(text)
    completer = QCompleter(list(words), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    return field
