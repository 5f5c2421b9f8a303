"""Which contacts are shown, and in which order; a choice stays until another is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.storage.queries.network_list import NetworkChoices, NetworkOrder, NetworkWish
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.pick_button import PickButton


class NetworkFilters(QWidget):
    """One button for each thing that contacts can be filtered by, and one for the order.

    Signals:
        changed: another choice was made; `wish` returns it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wish = NetworkWish()
        self._choices = NetworkChoices()
        row = FlowLayout(parent=self)
        self.buttons: dict[str, PickButton] = {}
        for name, tip in (
            ("function", self.tr("Show one field of work only  F")),
            ("industry", self.tr("Show one industry only  Y")),
            ("place", self.tr("Show one place only  L")),
            ("seniority", self.tr("Show one seniority only  S")),
        ):
            button = self._add_button(row, tip)
            button.picked.connect(partial(self._pick, name))
            self.buttons[name] = button
        self.order_button = self._add_button(row, self.tr("Sort otherwise  O"))
        self.order_button.picked.connect(self._pick_order)
        self._show()

    def wish(self, words: str) -> NetworkWish:
        """Return what is chosen, with some words."""
        return replace(self._wish, words=words)

    def offer(self, choices: NetworkChoices) -> None:
        """Offer what the contacts can be filtered by now."""
        self._choices = choices
        self._show()

    def leave_nobody_out(self) -> None:
        """Drop every choice but the order."""
        self._wish = NetworkWish(order=self._wish.order)
        self._show()

    def _add_button(self, row: FlowLayout, tip: str) -> PickButton:
        button = PickButton()
        button.setToolTip(tip)
        row.addWidget(button)
        return button

    def _show(self) -> None:
        everything = {
            "function": self.tr("Every field of work"),
            "industry": self.tr("Every industry"),
            "place": self.tr("Every place"),
            "seniority": self.tr("Every seniority"),
        }
        for name, button in self.buttons.items():
            chosen: str = getattr(self._wish, name)
            offered = self._offered(name)
            place = offered.index(chosen) + 1 if chosen in offered else 0
            button.show_choices(chosen or everything[name], (everything[name], *offered), place)
            button.setAccessibleDescription(everything[name] if chosen else "")
        orders = self._orders()
        number = [order for order, _words in orders].index(self._wish.order)
        self.order_button.show_choices(orders[number][1], [words for _order, words in orders], number)

    def _orders(self) -> Sequence[tuple[NetworkOrder, str]]:
        return (
            (NetworkOrder.NAME, self.tr("By name")),
            (NetworkOrder.COMPANY, self.tr("By company")),
            (NetworkOrder.LATEST, self.tr("Latest contact first")),
            (NetworkOrder.LONGEST_AGO, self.tr("Longest without contact first")),
        )

    def _offered(self, name: str) -> tuple[str, ...]:
        known = {
            "function": self._choices.functions,
            "industry": self._choices.industries,
            "place": self._choices.places,
            "seniority": self._choices.seniorities,
        }
        return known[name]

    def _pick(self, name: str, place: int) -> None:
        chosen = self._offered(name)[place - 1] if place else ""
        self._wish = replace(self._wish, **{name: chosen})  # type: ignore[arg-type]  # each of them is a text
        self._show()
        self.changed.emit()

    def _pick_order(self, place: int) -> None:
        self._wish = replace(self._wish, order=self._orders()[place][0])
        self._show()
        self.changed.emit()
