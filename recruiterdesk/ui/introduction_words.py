"""What is to be done next for an introduction, in two or three words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.introductions import Move


def move_words(move: Move) -> str:
    """Say what the recruiter does next."""
    remind = QCoreApplication.translate("introductions", "remind them")
    end = QCoreApplication.translate("introductions", "end it")
    return {
        Move.INTRODUCE: QCoreApplication.translate("introductions", "write the introduction"),
        Move.ASK_CONTACT: QCoreApplication.translate("introductions", "ask the contact"),
        Move.REMIND_CANDIDATE: remind,
        Move.REMIND_CONTACT: remind,
        Move.CANDIDATE_SILENT: end,
        Move.CONTACT_SILENT: end,
        Move.RENEW_CONSENT: QCoreApplication.translate("introductions", "ask anew"),
        Move.FOLLOW_UP: QCoreApplication.translate("introductions", "ask how it went"),
    }[move]
