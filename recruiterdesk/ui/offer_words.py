"""The help that a recruiter offers, as it stands on buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def offer_words() -> tuple[tuple[str, str], ...]:
    """Return what can be offered, by its key."""
    return (
        ("cv_review", QCoreApplication.translate("offers", "CV review")),
        ("practice_interview", QCoreApplication.translate("offers", "practice interview")),
        ("feedback", QCoreApplication.translate("offers", "interview feedback")),
        ("introduction", QCoreApplication.translate("offers", "introduction")),
        ("opening", QCoreApplication.translate("offers", "opening elsewhere")),
    )


def offers_named(keys: tuple[str, ...]) -> str:
    """Return these offers in words, parted by commas."""
    return ", ".join(word for key, word in offer_words() if key in keys)
