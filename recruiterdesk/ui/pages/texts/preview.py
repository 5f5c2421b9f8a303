"""How a text reads for a real person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.drafts import fill_draft, parse_draft
from recruiterdesk.domain.guides import parse_guide
from recruiterdesk.domain.placeholders import GuideValues, fill
from recruiterdesk.domain.salutation import Addressee, Language, greeting
from recruiterdesk.domain.text_sources import GuideSource, content_of
from recruiterdesk.domain.words import FormOfAddress, Salutation
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import first_in_queue
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_values import guide_values
from recruiterdesk.ui.pages.person.referrer_field import ReferrerField
from recruiterdesk.ui.pages.texts.forms import Source
from recruiterdesk.ui.placeholder_words import placeholder_words
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text


class PersonField(ReferrerField):
    """Completes over everybody in the desk.

    Signals:
        person_chosen: the person's id.
    """

    person_chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setPlaceholderText(self.tr("somebody in the desk"))
        self.setAccessibleName(self.tr("Shown for"))
        self.completer().activated[QModelIndex].connect(self._tell)  # type: ignore[index]

    def _tell(self, _index: QModelIndex) -> None:
        person_id = self.referrer().person_id
        if person_id is not None:
            self.person_chosen.emit(person_id)


class PreviewCard(Card):
    """The words as they would be said or sent now; what is missing is named."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How it reads"), parent=parent)
        self._desk = desk
        self._person_id: int | None = None
        self._shown: tuple[Source, FormOfAddress] | None = None
        self.person = PersonField(desk)
        self.person.person_chosen.connect(self.show_person)
        self.problem = Notice("")
        self._ground: QWidget | None = None
        self.add(self.person)
        self.add(self.problem)

    def choose_somebody(self) -> None:
        """Show it for whoever is first in the queue, unless somebody was chosen."""
        if self._person_id is not None:
            return
        first = first_in_queue(self._desk)
        if first is not None:
            self._person_id = first.person_id
            self.person.setText(first.name)

    def show_person(self, person_id: int) -> None:
        """Show the text for somebody else."""
        self._person_id = person_id
        if self._shown is not None:
            self.show_text(*self._shown)

    def show_text(self, source: Source, form: FormOfAddress) -> str:
        """Show a text as it is now; return what speaks against saving it, "" where nothing does."""
        self._shown = (source, form)
        try:
            lines, missing = self._read(source, form)
        except Refusal as refusal:
            problem = self._problem(refusal)
            self.problem.show_text(problem)
            return problem
        lacks = ", ".join(placeholder_words(name) for name in missing)
        asked = self.tr("Not known of them, so it is asked before it goes out: {lacks}.")
        self.problem.show_text(asked.format(lacks=lacks) if missing else "")
        self._show_lines(lines)
        return ""

    def words(self) -> str:
        """Return what is shown."""
        labels = self._ground.findChildren(Text) if self._ground is not None else []
        return "\n".join(label.text() for label in labels)

    def _problem(self, refusal: Refusal) -> str:
        """Say what is wrong; where it stands is marked in the field."""
        name = refusal.values.get("name", "")
        said = {
            "text_unknown_placeholder": self.tr("{name} is no placeholder of this text."),
            "text_unknown_condition": self.tr("“{name}” is nothing that can be asked for in brackets."),
            "text_unbalanced": self.tr("A bracket or brace is left open."),
        }.get(refusal.key, self.tr("A step needs a title, and a sentence or what to do."))
        return said.format(name=f"{{{name}}}" if refusal.key == "text_unknown_placeholder" else name)

    def _read(self, source: Source, form: FormOfAddress) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
        values = self._values(source.language, form)
        content = content_of(source)
        if isinstance(source, GuideSource):
            guide = parse_guide(content, form)
            said = [fill(step.sentence, values) for step in guide.steps]
            lines = [
                (step.title, words.text or step.hint) for step, words in zip(guide.steps, said, strict=True)
            ]
            return lines, tuple(dict.fromkeys(name for words in said for name in words.missing))
        filled = fill_draft(parse_draft(content, form), values)
        return [(filled.draft.subject, filled.draft.body)], filled.missing

    def _values(self, language: Language, form: FormOfAddress) -> GuideValues:
        """Return what fills the text: the chosen person's values, in the language of the text."""
        settings = self._desk.settings
        if self._person_id is None:
            kaethe = Addressee("Käthe", "Lüdtke-Schröder", "", Salutation.MS, form)
            return GuideValues(greeting(kaethe, language), "Käthe", me=settings.my_name)
        sheet = call_sheet(self._desk, self._person_id)
        person = replace(sheet.page.person, language=str(language), form_of_address=form)
        values = guide_values(
            replace(sheet, page=replace(sheet.page, person=person)), settings, whereabouts(self._desk)
        )
        return replace(values, candidate=person.full_name, waiting=person.full_name)

    def _show_lines(self, lines: list[tuple[str, str]]) -> None:
        if self._ground is not None:
            self._ground.setParent(None)
            self._ground.deleteLater()
        self._ground = QWidget()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for title, words in lines:
            if title:
                column.addWidget(Text(title, TextSize.SECOND, MUTED))
            column.addWidget(Text(words, TextSize.BODY))
            column.addSpacing(6)
        self.add(self._ground)
