"""The card above the preview: what the file is, why it is read so, and what can be chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from recruiterdesk.operations.imports import Offered
from recruiterdesk.ui.pages.importing.choices import (
    Choice,
    country_choice,
    date_choice,
    people_choice,
    sheet_choice,
)
from recruiterdesk.ui.pages.importing.evidence import evidence
from recruiterdesk.ui.pages.importing.figures import Figures
from recruiterdesk.ui.pages.importing.preview import Group, Preview
from recruiterdesk.ui.pages.importing.words import erased_words, headline, offer_words, same_day_words
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.pick_button import PickButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, Text, muted_text

_OFFERS_GAP = 16


class SummaryCard(Card):
    """What each button opens stands on it; whether columns or words are open is told by their buttons.

    Signals:
        reading_chosen: Reading.
        same_day_toggled: whether all were told on the day of the decision.
    """

    reading_chosen = Signal(object)
    same_day_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.sentence = Text("", TextSize.FIGURE)
        self.evidence = ElidedLabel("", TextSize.SECOND, MUTED)
        self.country, self.dates, self.sheet, self.people = (PickButton() for _ in range(4))
        self.same_day = ChoiceButton("")
        self.same_day.toggled.connect(self.same_day_toggled)
        self.erased = ChoiceButton("")
        self.erased.clicked.connect(self._take_erased)
        self.columns, self.words = ChoiceButton(self.tr("Columns…")), ChoiceButton(self.tr("Words…"))
        self._tell_keys()
        self.offers = {offer: QCheckBox() for offer in Offered}
        for box in self.offers.values():
            box.setChecked(True)
        self._readings: dict[PickButton, Choice] = {}
        self._preview: Preview | None = None
        for button in (self.country, self.dates, self.sheet, self.people):
            button.picked.connect(partial(self._choose, button))
        self._lay_out()

    def accepted(self) -> frozenset[Offered]:
        """Return what else is to be taken over."""
        return frozenset(offer for offer, box in self.offers.items() if box.isChecked())

    def refused(self) -> frozenset[Offered]:
        """Return what the user unticked."""
        return frozenset(self.offers).difference(self.accepted())

    def refuse(self, refused: frozenset[Offered]) -> None:
        """Tick everything but this."""
        for offer, box in self.offers.items():
            box.setChecked(offer not in refused)

    def show_preview(self, preview: Preview, figures: Figures) -> None:
        """Show what was found."""
        self.evidence.setText(evidence(preview))
        be_there(self.evidence, bool(self.evidence.text()))
        self._show_choice(self.country, country_choice(preview))
        self._show_choice(self.dates, date_choice(preview))
        self._show_choice(self.sheet, sheet_choice(preview))
        self._show_choice(self.people, people_choice(preview, figures) if figures.people else None)
        for offer, box in self.offers.items():
            box.setText(offer_words(offer, figures.offered[offer]))
            be_there(box, figures.offered[offer] > 0)
        self._take_over.setMinimumHeight(max(box.sizeHint().height() for box in self.offers.values()))
        be_there(self.found, figures.offered.total() > 0)
        be_there(self.words, bool(preview.words))
        self._show_erased(preview)

    def _show_erased(self, preview: Preview) -> None:
        self._preview = preview
        are_taken = preview.reading.takes_erased
        said = erased_words(preview.plan, are_taken=are_taken)
        self.erased.setText(said)
        self.erased.setChecked(are_taken)
        self.erased.updateGeometry()
        be_there(self.erased, bool(said))

    def _take_erased(self, taken: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._preview is not None:
            self.reading_chosen.emit(replace(self._preview.reading, takes_erased=taken))

    def show_told(self, preview: Preview, figures: Figures, told_rows: frozenset[int]) -> None:
        """Show the sentence, and how many were told on the day of the decision."""
        self.sentence.setText(headline(preview, figures, len(told_rows)))
        self.setAccessibleName(self.sentence.text())
        count = len(preview.rows[Group.SAME_DAY])
        be_there(self.same_day, count > 0)
        self.same_day.setText(same_day_words(len(told_rows), count))
        self.same_day.blockSignals(True)
        self.same_day.setChecked(len(told_rows) == count > 0)
        self.same_day.blockSignals(False)
        self.same_day.updateGeometry()

    def show_open(self, *, columns: bool, words: bool) -> None:
        """Show which of the two is open beside the rows."""
        for button, is_open in ((self.columns, columns), (self.words, words)):
            button.blockSignals(True)
            button.setChecked(is_open)
            button.blockSignals(False)

    def keys(self) -> list[tuple[str, QPushButton]]:
        """Return the buttons by their keys."""
        return [
            ("Alt+C", self.country), ("Alt+D", self.dates), ("Alt+H", self.sheet), ("Alt+P", self.people),
            ("Alt+O", self.columns), ("Alt+W", self.words), ("Alt+S", self.same_day),
            ("Alt+E", self.erased),
        ]  # fmt: skip

    def _tell_keys(self) -> None:
        self.country.setToolTip(self.tr("The country of numbers without one  Alt+C"))
        self.dates.setToolTip(self.tr("How dates like 03/04/2026 are read  Alt+D"))
        self.sheet.setToolTip(self.tr("The sheet of the workbook  Alt+H"))
        self.people.setToolTip(self.tr("Whom the rows hold  Alt+P"))
        self.columns.setToolTip(self.tr("What each column means  Alt+O"))
        self.erased.setToolTip(self.tr("Import people whom you erased as if they were new  Alt+E"))
        self.words.setToolTip(self.tr("What your words for stages and outcomes mean  Alt+W"))
        self.same_day.setToolTip(
            self.tr("Their last contact was on the day of the decision: take them all as told  Alt+S")
        )

    def _lay_out(self) -> None:
        self.body.setSpacing(10)
        self.add(self.sentence)
        self.add(self.evidence)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        for button in (
            self.country,
            self.dates,
            self.same_day,
            self.sheet,
            self.people,
            self.columns,
            self.words,
        ):
            flow.addWidget(button)
        self.add(buttons)
        self.add(self.erased)
        self.found = QWidget()
        row = FlowLayout(_OFFERS_GAP, parent=self.found)
        self._take_over = muted_text(self.tr("Also take over:"))
        self._take_over.setWordWrap(False)
        row.addWidget(self._take_over)
        for box in self.offers.values():
            box.setToolTip(self.tr("Found in columns and notes; what is not ticked is not taken over"))
            row.addWidget(box)
        self.add(self.found)

    def _show_choice(self, button: PickButton, choice: Choice | None) -> None:
        be_there(button, choice is not None)
        if choice is None:
            return
        self._readings[button] = choice
        button.show_choices(choice.text, choice.words, choice.chosen)

    def _choose(self, button: PickButton, place: int) -> None:
        choice = self._readings[button]
        if place != choice.chosen:
            self.reading_chosen.emit(choice.readings[place])
