"""Fields of one setting each: text, number, choice, box, span."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.spans import SpanField
from recruiterdesk.ui.widgets.fields import NumberField
from recruiterdesk.ui.widgets.line_field import LineField
from recruiterdesk.ui.widgets.pick_button import PickButton

_NUMBER_WIDTH = 190

Choices = Callable[[DeskSettings], Sequence[tuple[str, str]]]


def add_text(card: SettingsCard, label: str, name: str) -> QLineEdit:
    """Add a line of text for the setting of this name."""
    field = LineField()

    def show(settings: DeskSettings) -> None:
        field.setText(getattr(settings, name))

    def read(settings: DeskSettings) -> DeskSettings:
        return _with(settings, name, field.text().strip())

    card.form.add_field(label, field)
    card.bind(Bound(show, read), field.editingFinished)
    return field


def add_number(card: SettingsCard, label: str, name: str, highest: int, unit: str) -> NumberField:
    """Add a whole number from 1 on for the setting of this name."""
    field = NumberField(1, highest)
    field.setSuffix(f"  {unit}" if unit else "")
    field.setFixedWidth(_NUMBER_WIDTH)

    def show(settings: DeskSettings) -> None:
        field.setValue(getattr(settings, name))

    def read(settings: DeskSettings) -> DeskSettings:
        return _with(settings, name, field.value())

    card.form.add_field(label, field)
    card.bind(Bound(show, read), field.editingFinished)
    return field


def add_box(card: SettingsCard, label: str, name: str) -> QCheckBox:
    """Add a box to tick for the setting of this name; its words have the whole width of the card."""
    box = _bound_box(card, label, name)
    card.form.add_whole_line(box)
    return box


def add_box_below(card: SettingsCard, label: str, name: str) -> QCheckBox:
    """Add a box to tick that belongs to the field above it."""
    box = _bound_box(card, label, name)
    card.form.add_line(box)
    return box


def _bound_box(card: SettingsCard, label: str, name: str) -> QCheckBox:
    box = QCheckBox(label)

    def show(settings: DeskSettings) -> None:
        box.setChecked(getattr(settings, name))

    def read(settings: DeskSettings) -> DeskSettings:
        return _with(settings, name, box.isChecked())

    card.bind(Bound(show, read), box.clicked)
    return box


def add_span(card: SettingsCard, label: str, name: str) -> SpanField:
    """Add a span of the day for the setting of this name."""
    field = SpanField()

    def show(settings: DeskSettings) -> None:
        span: DaySpan = getattr(settings, name)
        field.show_times(span.start, span.end)

    def read(settings: DeskSettings) -> DeskSettings:
        return _with(settings, name, DaySpan(*field.times()))

    card.form.add_field(label, field)
    card.bind(Bound(show, read), field.edited)
    return field


def add_pick(
    card: SettingsCard,
    label: str,
    name: str,
    choices: Choices,
    follow: Callable[[DeskSettings], DeskSettings] = lambda settings: settings,
) -> PickButton:
    """Add a button with choices (value, words) for the setting of this name.

    `follow` changes what depends on it, in the same step.
    """
    button = PickButton()
    offered: list[tuple[str, str]] = []
    picked: list[str] = []

    def show(settings: DeskSettings) -> None:
        offered[:] = choices(settings)
        value = getattr(settings, name)
        values = [each for each, _words in offered]
        chosen = values.index(value) if value in values else 0
        words = offered[chosen][1] if value in values else value
        button.show_choices(words, [said for _value, said in offered], chosen)
        button.setAccessibleDescription(words)
        picked[:] = [value]

    def pick(place: int) -> None:
        picked[:] = [offered[place][0]]

    def read(settings: DeskSettings) -> DeskSettings:
        wanted = _with(settings, name, picked[0])
        return settings if wanted == settings else follow(wanted)

    button.picked.connect(pick)
    card.form.add_field(label, button)
    card.bind(Bound(show, read), button.picked)
    return button


def _with(settings: DeskSettings, name: str, value: Any) -> DeskSettings:  # noqa: ANN401 - any setting's value
    return replace(settings, **{name: value})
