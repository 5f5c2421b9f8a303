"""Fields of one setting each: text, number, choice, box, span, time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QCheckBox, QLineEdit

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.spans import SpanField
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.fields import NumberField, TimeField
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


@dataclass(frozen=True)
class Unit:
    """What is counted: "working day", "working days"."""

    one: str = ""
    many: str = ""

    def of(self, number: int) -> str:
        word = self.one if number == 1 else self.many
        return f"  {word}" if word else ""


def add_number(
    card: SettingsCard, label: str, name: str, highest: int, unit: Unit = Unit(), lowest: int = 1
) -> NumberField:
    """Add a whole number for the setting of this name ("late.answer_days"), its usual value as tooltip."""
    field = NumberField(lowest, highest)
    field.valueChanged.connect(lambda number: field.setSuffix(unit.of(number)))
    field.setFixedWidth(_NUMBER_WIDTH)
    usual = _held(DeskSettings(), name)
    said = QCoreApplication.translate("SettingsPage", "Usually {number}")
    field.setToolTip(said.format(number=f"{usual}{unit.of(usual)}".replace("  ", " ")))

    def show(settings: DeskSettings) -> None:
        number = _held(settings, name)
        field.setValue(number)
        field.setSuffix(unit.of(number))

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
        span: DaySpan = _held(settings, name)
        field.show_times(span.start, span.end)

    def read(settings: DeskSettings) -> DeskSettings:
        return _with(settings, name, DaySpan(*field.times()))

    card.form.add_field(label, field)
    card.bind(Bound(show, read), field.edited)
    return field


def add_time(card: SettingsCard, label: str, name: str) -> TimeField:
    """Add a time of the day for the setting of this name."""
    field = TimeField()

    def show(settings: DeskSettings) -> None:
        time: dt.time = _held(settings, name)
        field.setTime(QTime(time.hour, time.minute))

    def read(settings: DeskSettings) -> DeskSettings:
        return _with(settings, name, dt.time(field.time().hour(), field.time().minute()))

    card.form.add_field(label, field)
    card.bind(Bound(show, read), field.editingFinished)
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


def add_usual_values(card: SettingsCard, *names: str) -> QuietButton:
    """Add a button that sets these settings back to what is usual, in one step; off where they are."""
    button = QuietButton(QCoreApplication.translate("SettingsPage", "Usual values"))
    button.setToolTip(QCoreApplication.translate("SettingsPage", "Set this card back to its usual values"))
    button.setAccessibleDescription(card.accessibleName())
    usual = {name: getattr(DeskSettings(), name) for name in names}

    def show(settings: DeskSettings) -> None:
        button.setEnabled(any(getattr(settings, name) != value for name, value in usual.items()))

    card.form.add_line(button)
    card.bind(Bound(show, lambda settings: replace(settings, **usual)), button.clicked)
    return button


def _held(settings: DeskSettings, name: str) -> Any:  # noqa: ANN401 - any setting's value
    return attrgetter(name)(settings)


def _with(settings: DeskSettings, name: str, value: Any) -> DeskSettings:  # noqa: ANN401 - any setting's value
    topic, dot, number = name.partition(".")
    if dot:
        value = replace(getattr(settings, topic), **{number: value})
    return replace(settings, **{topic: value})
