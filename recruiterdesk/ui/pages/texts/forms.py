"""A guide or a draft as fields: its words in one form of address, its steps in their order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.drafts import SHORT_TEXTS, allowed_in
from recruiterdesk.domain.guides import SPEAKABLE
from recruiterdesk.domain.text_sources import DraftSource, GuideSource, Wording
from recruiterdesk.domain.words import FormOfAddress
from recruiterdesk.ui.pages.texts.words_field import WordsField
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.plain_hint import plain_hint
from recruiterdesk.ui.widgets.text import Text

Source = GuideSource | DraftSource
Put = Callable[[Source, Wording], Source]
_SIZES = {"title": TextSize.HEADING, "hint": TextSize.SECOND, "label": TextSize.HEADING}
_NOTHING: frozenset[str] = frozenset()


class TextForm(QWidget):
    """Built anew for each text; what is typed changes the source at once.

    Signals:
        changed: Source, as it is now.
        field_entered: the field that the cursor came to.
    """

    changed = Signal(object)
    field_entered = Signal(object)

    def __init__(self, source: Source, form: FormOfAddress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._form = source, form
        self.fields: dict[str, WordsField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        if isinstance(source, GuideSource):
            self._build_guide(source)
        else:
            self._build_draft(source)
        self._column.addStretch(1)

    @property
    def source(self) -> Source:
        return self._source

    def _build_draft(self, draft: DraftSource) -> None:
        allowed = allowed_in(draft.kind)
        if draft.kind not in SHORT_TEXTS:
            self._column.addWidget(Text(self.tr("Subject"), TextSize.LABEL))
            put_subject = lambda source, words: replace(source, subject=words)  # noqa: E731 - names a change
            self._add("subject", self.tr("Subject"), draft.subject, allowed, put_subject, lines=False)
        self._column.addWidget(Text(self.tr("Text"), TextSize.LABEL))
        put_body = lambda source, words: replace(source, body=words)  # noqa: E731 - names a change
        self._add("body", self.tr("Text"), draft.body, allowed, put_body)

    def _build_guide(self, guide: GuideSource) -> None:
        for number, step in enumerate(guide.steps):
            self._column.addLayout(self._step_head(guide, number))
            for part, words in (("title", step.title), ("sentence", step.sentence), ("hint", step.hint)):
                if part == "sentence" and not step.sentence.formal:
                    continue
                allowed = SPEAKABLE if part == "sentence" else _NOTHING
                put = partial(_put_in_step, step.key, part)
                name = self.tr("Step {number}: {part}").format(number=number + 1, part=self._part_words(part))
                self._add(f"{step.key}.{part}", name, words, allowed, put, lines=part == "sentence")
            self._column.addSpacing(12)
        self._column.addWidget(Text(self.tr("What to answer when they …"), TextSize.HEADING))
        for reaction in guide.reactions:
            put_label = partial(_put_in_reaction, reaction.key, "label")
            put_lines = partial(_put_in_reaction, reaction.key, "lines")
            label = reaction.label.in_form(self._form)
            self._add(
                f"{reaction.key}.label", self.tr("Reaction"), reaction.label, _NOTHING, put_label, lines=False
            )
            name = self.tr("What to answer: {label}").format(label=label)
            self._add(f"{reaction.key}.lines", name, reaction.lines, SPEAKABLE, put_lines)
            self._column.addSpacing(8)

    def _part_words(self, part: str) -> str:
        words = {"title": self.tr("title"), "sentence": self.tr("what to say"), "hint": self.tr("what to do")}
        return words[part]

    def _step_head(self, guide: GuideSource, number: int) -> QHBoxLayout:
        step = guide.steps[number]
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(Text(str(number + 1), TextSize.LABEL, MUTED))
        if step.optional:
            used = QCheckBox(self.tr("say this step"))
            used.setChecked(not step.off)
            used.toggled.connect(partial(self._switch, step.key))
            row.addWidget(used)
        row.addStretch(1)
        for places, words, sign in (
            (-1, self.tr("Move this step up"), "↑"),
            (1, self.tr("Move this step down"), "↓"),
        ):
            button = QuietButton(sign)
            button.setAccessibleName(f"{words}: {step.title.formal}")
            button.setToolTip(plain_hint(words))
            button.setEnabled(0 <= number + places < len(guide.steps))
            button.clicked.connect(partial(self._move, step.key, places))
            row.addWidget(button)
        return row

    def _add(
        self, place: str, name: str, words: Wording, allowed: frozenset[str], put: Put, *, lines: bool = True
    ) -> None:
        field = self.fields[place] = WordsField(name, allowed, lines=lines)
        field.setFont(text_font(_SIZES.get(place.rpartition(".")[2], TextSize.BODY)))
        field.show_words(words.in_form(self._form))
        field.reworded.connect(partial(self._reword, field, words, put))
        field.entered.connect(partial(self.field_entered.emit, field))
        self._column.addWidget(field)

    def _reword(self, field: WordsField, before: Wording, put: Put) -> None:
        words = before.reworded(self._form, field.words(), self._source.language)
        self._give(put(self._source, words))

    def _switch(self, key: str, used: bool) -> None:  # noqa: FBT001 - Qt's signal
        if isinstance(self._source, GuideSource):
            steps = tuple(replace(s, off=not used) if s.key == key else s for s in self._source.steps)
            self._give(replace(self._source, steps=steps))

    def _move(self, key: str, places: int, _checked: object = None) -> None:
        if isinstance(self._source, GuideSource):
            self._give(self._source.with_step_moved(key, places))

    def _give(self, source: Source) -> None:
        self._source = source
        self.changed.emit(source)


def _put_in_step(key: str, part: str, source: Source, words: Wording) -> Source:
    if not isinstance(source, GuideSource):
        return source
    changed: dict[str, Wording] = {part: words}
    return replace(
        source,
        steps=tuple(replace(step, **changed) if step.key == key else step for step in source.steps),  # type: ignore[arg-type]
    )


def _put_in_reaction(key: str, part: str, source: Source, words: Wording) -> Source:
    if not isinstance(source, GuideSource):
        return source
    changed: dict[str, Wording] = {part: words}
    return replace(
        source,
        reactions=tuple(replace(each, **changed) if each.key == key else each for each in source.reactions),  # type: ignore[arg-type]
    )
