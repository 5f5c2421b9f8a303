"""What a role is called in the window: a list that was imported may have named none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_title


def role_name(title: str) -> str:
    """Return a role's title as one says it, also where it stands alone."""
    return spoken_title(title) or QCoreApplication.translate("roles", "No role named")


def role_in_sentence(title: str) -> str:
    """Return a role's title as a part of a sentence."""
    return spoken_title(title) or QCoreApplication.translate("roles", "the role")
