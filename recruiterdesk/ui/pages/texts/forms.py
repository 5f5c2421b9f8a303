"""A guide or a draft as fields: its words in one form of address, its steps in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
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
# What a window shows of a guide before one scrolls.
_SEEN_FIRST = 3
_DONE = object()
_TABBED = Qt.FocusPolicy.TabFocus


class TextForm(QWidget):
    """Built anew for each text; what is typed changes the source at once.

    What stands further down is built in the turns of the window after this one: a guide has dozens of fields.

    Signals:
        changed: Source, as it is now.
        field_entered: the field that the cursor came to.
    """

    changed = Signal(object)
    field_entered = Signal(object)

    def __init__(self, source: Source, form: FormOfAddress, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._form = source, form
        self._fields: dict[str, WordsField] = {}
        self._last: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self._left = self._guide(source) if isinstance(source, GuideSource) else self._draft(source)
        self._next_part = QTimer(self)
        self._next_part.setInterval(0)
        self._next_part.timeout.connect(self._build_next)
        for _ in range(_SEEN_FIRST):
            self._build_next()
        self._next_part.start()

    @property
    def fields(self) -> dict[str, WordsField]:
        """All fields by their places; those that are not there yet are built now."""
        self.finish()
        return self._fields

    def first_field(self) -> WordsField:
        """Return the field on top."""
        return next(iter(self._fields.values()))

    def finish(self) -> None:
        """Build what is not there yet."""
        for _ in self._left:
            pass
        self._next_part.stop()

    def _build_next(self) -> None:
        if next(self._left, _DONE) is _DONE:
            self._next_part.stop()

    @property
    def source(self) -> Source:
        return self._source

    def _draft(self, draft: DraftSource) -> Iterator[None]:
        """Build a draft, part by part."""
        allowed = allowed_in(draft.kind)
        if draft.kind not in SHORT_TEXTS:
            self._put(Text(self.tr("Subject"), TextSize.LABEL))
            put_subject = lambda source, words: replace(source, subject=words)  # noqa: E731 - names a change
            self._add("subject", self.tr("Subject"), draft.subject, allowed, put_subject, lines=False)
        self._put(Text(self.tr("Text"), TextSize.LABEL))
        put_body = lambda source, words: replace(source, body=words)  # noqa: E731 - names a change
        self._add("body", self.tr("Text"), draft.body, allowed, put_body)
        yield

    def _guide(self, guide: GuideSource) -> Iterator[None]:
        """Build a guide, part by part: its steps, then what to answer."""
        for number, step in enumerate(guide.steps):
            self._put(self._step_head(guide, number))
            for part, words in (("title", step.title), ("sentence", step.sentence), ("hint", step.hint)):
                if part == "sentence" and not step.sentence.formal:
                    continue
                allowed = SPEAKABLE if part == "sentence" else _NOTHING
                put = partial(_put_in_step, step.key, part)
                name = self.tr("Step {number}: {part}").format(number=number + 1, part=self._part_words(part))
                self._add(f"{step.key}.{part}", name, words, allowed, put, lines=part == "sentence")
            self._column.insertSpacing(self._column.count() - 1, 12)
            yield
        self._put(Text(self.tr("What to answer when they …"), TextSize.HEADING))
        for reaction in guide.reactions:
            put_label = partial(_put_in_reaction, reaction.key, "label")
            put_lines = partial(_put_in_reaction, reaction.key, "lines")
            label = reaction.label.in_form(self._form)
            self._add(
                f"{reaction.key}.label", self.tr("Reaction"), reaction.label, _NOTHING, put_label, lines=False
            )
            name = self.tr("What to answer: {label}").format(label=label)
            self._add(f"{reaction.key}.lines", name, reaction.lines, SPEAKABLE, put_lines)
            self._column.insertSpacing(self._column.count() - 1, 8)
            yield

    def _put(self, part: QWidget) -> None:
        """Put a part below the others; Tab goes to it after them."""
        self._column.insertWidget(self._column.count() - 1, part)
        inside = [each for each in (part, *part.findChildren(QWidget)) if each.focusPolicy() & _TABBED]
        for each in inside:
            if self._last is not None:
                self.setTabOrder(self._last, each)
            self._last = each

    def _part_words(self, part: str) -> str:
        words = {"title": self.tr("title"), "sentence": self.tr("what to say"), "hint": self.tr("what to do")}
        return words[part]

    def _step_head(self, guide: GuideSource, number: int) -> QWidget:
        step = guide.steps[number]
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
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
        return head

    def _add(
        self, place: str, name: str, words: Wording, allowed: frozenset[str], put: Put, *, lines: bool = True
    ) -> None:
        field = self._fields[place] = WordsField(name, allowed, lines=lines)
        field.setFont(text_font(_SIZES.get(place.rpartition(".")[2], TextSize.BODY)))
        field.show_words(words.in_form(self._form))
        field.reworded.connect(partial(self._reword, field, words, put))
        field.entered.connect(partial(self.field_entered.emit, field))
        self._put(field)

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
