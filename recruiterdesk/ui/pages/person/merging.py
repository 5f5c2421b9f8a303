"""Somebody who may be the same person: side by side, merged by one key, or told apart."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from recruiterdesk.domain.merging import MergeChoices, MergeField
from recruiterdesk.operations.merging import keep_apart, merge_people
from recruiterdesk.operations.merging_preview import MergePreview, merge_preview
from recruiterdesk.storage.queries.person_page import PersonPage, person_page
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.merging_sides import merge_lines
from recruiterdesk.ui.pages.person.referrer_field import ReferrerField
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.widgets.two_sides import Side, TwoSides
from recruiterdesk.ui.wording import listed
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 640
_HEIGHT = 340
_QUESTION_WIDTH = 480


class MergeDialog(QuestionDialog):
    """The person of the page at the left, the other at the right; Ctrl+Enter makes them one.

    Signals:
        merged: both are one person by now.
        told_apart: the user said that they are two.
    """

    merged = Signal()
    told_apart = Signal()

    def __init__(
        self, workplace: Workplace, kept: PersonPage, other_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("person", "One person or two?"),
            QCoreApplication.translate("person", "Merge"),
            _WIDTH,
            parent,
        )
        self._workplace = workplace
        self._kept_id, self._other_id = kept.person.id, other_id
        other = person_page(workplace.desk, other_id)
        self.sides = TwoSides()
        heads = (
            QCoreApplication.translate("person", "This page: {name}").format(name=kept.person.full_name),
            other.person.full_name,
        )
        self.sides.show_sides(heads, merge_lines(kept, other), Side.LEFT)
        preview = merge_preview(kept, other, ZoneInfo(workplace.desk.settings.zone))
        self.summary = Text(summary_words(preview, kept.person.full_name))
        self.two = QuietButton(QCoreApplication.translate("person", "They are two people"))
        self.two.setAutoDefault(False)
        self.add(muted_text(QCoreApplication.translate("person", "Where they differ, press what is right.")))
        self.add(self._scrolled())
        self.add(self.summary)
        self.add(self.two)
        self.two.clicked.connect(self._tell_apart)
        self.confirmed.connect(self._merge)
        self.confirm_button.setFocus()

    def choices(self) -> MergeChoices:
        """Return the fields that come from the person at the right."""
        return MergeChoices(frozenset(MergeField(key) for key in self.sides.chosen(Side.RIGHT)))

    def _merge(self) -> None:
        if self.try_to(self._do_merge, self._workplace.sentences):
            self.merged.emit()
            self.accept()

    def _do_merge(self) -> bool:
        merge_people(self._workplace.desk, self._kept_id, self._other_id, self.choices())
        return True

    def _tell_apart(self) -> None:
        if self.try_to(self._do_tell_apart, self._workplace.sentences):
            self.told_apart.emit()
            self.accept()

    def _do_tell_apart(self) -> bool:
        keep_apart(self._workplace.desk, self._kept_id, self._other_id)
        return True

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(self.tr("Both side by side"))
        area.setWidgetResizable(True)
        area.setMinimumHeight(_HEIGHT)
        area.setWidget(self.sides)
        return area


class MergeWithDialog(QuestionDialog):
    """Whom the person is the same as: a name that completes over everybody.

    Signals:
        chosen: the id of the other person.
    """

    chosen = Signal(int)

    def __init__(self, workplace: Workplace, person: PersonPage, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("person", "Who is the same person as {name}?")
        title = title.format(name=person.person.full_name)
        super().__init__(title, QCoreApplication.translate("person", "Compare"), _QUESTION_WIDTH, parent)
        self.field = ReferrerField(workplace.desk, but_not=person.person.id)
        self.field.setAccessibleName(title)
        self.hint = muted_text("")
        self.add(self.field)
        self.add(self.hint)
        self.field.textChanged.connect(self._say_what_follows)
        self.confirmed.connect(self._choose)
        self._say_what_follows()
        self.field.setFocus()

    def _say_what_follows(self) -> None:
        asks = QCoreApplication.translate(
            "person", "Choose one of the people who are offered while you type."
        )
        compares = QCoreApplication.translate("person", "Both are shown side by side before they are merged.")
        self.hint.setText(asks if self.field.referrer().person_id is None else compares)

    def _choose(self) -> None:
        person_id = self.field.referrer().person_id
        if person_id is not None:
            self.accept()
            self.chosen.emit(person_id)


def summary_words(preview: MergePreview, name: str) -> str:
    """Say what moves, and which applications become one."""
    tr = QCoreApplication.translate
    kinds = (
        (preview.applications, tr("person", "1 application"), tr("person", "{count} applications")),
        (preview.open_matters, tr("person", "1 thing that is open"), tr("person", "{count} open things")),
        (preview.introductions, tr("person", "1 introduction"), tr("person", "{count} introductions")),
        (preview.consents, tr("person", "1 consent"), tr("person", "{count} consents")),
        (preview.history, tr("person", "1 line of history"), tr("person", "{count} lines of history")),
    )
    parts = [(one if count == 1 else many).format(count=count) for count, one, many in kinds if count]
    said = (
        [tr("person", "Moves to {name}: {parts}.").format(name=name, parts=listed(tuple(parts)))]
        if parts
        else []
    )
    if preview.united:
        roles = listed(tuple(dict.fromkeys(preview.united)))
        said.append(tr("person", "Two applications for {roles} become one.").format(roles=roles))
    if preview.kept_beside:
        one = tr("person", "In 1 field of their lists they differ: both texts are kept.")
        many = tr("person", "In {count} fields of their lists they differ: both texts are kept.")
        said.append((one if preview.kept_beside == 1 else many).format(count=preview.kept_beside))
    if preview.leaves_alone:
        said.append(tr("person", "One of them asked to be left alone: that holds."))
    said.append(tr("person", "Undo makes them two again."))
    return " ".join(said)
