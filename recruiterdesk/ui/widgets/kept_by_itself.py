"""Fields whose text is written down while it is typed: locking has nothing to keep of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

_KEPT = "kept by itself"


def keeps_itself(field: QWidget) -> None:
    """Know of a field that what is typed there is written down at once, and comes back."""
    field.setProperty(_KEPT, True)


def is_kept_by_itself(field: QWidget) -> bool:
    """Tell whether it is such a field."""
    return bool(field.property(_KEPT))
