"""Whether the system asks for silence: a switch that the user set for every program."""

from __future__ import annotations

from typing import Protocol


class DoNotDisturb(Protocol):
    """Asked on every tick; what the system said last."""

    def is_on(self) -> bool:
        """Tell at once whether the system asks for silence; False where that can't be read."""
        ...


class NeverDisturbed:
    """Stands for a system that can't be asked."""

    def is_on(self) -> bool:
        """Tell that nothing asks for silence."""
        return False
