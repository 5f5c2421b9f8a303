"""The margins of the cards of a call, which are wider than those of lists."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_ACROSS = 22


def give_air(card: QWidget, above: int = 14, below: int = 14) -> None:
    """Set a card's margins."""
    layout = card.layout()
    if layout is not None:
        layout.setContentsMargins(_ACROSS, above, _ACROSS, below)
