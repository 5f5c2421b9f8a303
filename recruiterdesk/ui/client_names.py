"""What a client is called in the window: a list that was imported may have named none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_client


def client_name(name: str) -> str:
    """Return a client's name as one says it, also where it stands alone."""
    return spoken_client(name) or QCoreApplication.translate("clients", "No client named")


def client_in_sentence(name: str) -> str:
    """Return a client's name as a part of a sentence."""
    return spoken_client(name) or QCoreApplication.translate("clients", "the client")
