"""Sends a mail to a hiring manager on its way: what is missing in it is said, else the mail program opens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.drafts import FilledDraft
from recruiterdesk.ui.pages.mail_sheet import open_mail
from recruiterdesk.ui.placeholder_words import placeholder_words
from recruiterdesk.ui.workplace import Workplace


def open_client_mail(workplace: Workplace, filled: FilledDraft) -> None:
    """Open the mail; say what is to be set before, or that no program took it."""
    tr = QCoreApplication.translate
    if filled.missing:
        lacks = ", ".join(placeholder_words(name) for name in filled.missing)
        workplace.window.say(tr("client_mail", "First say in Settings: {lacks}.").format(lacks=lacks))
    elif not open_mail("", filled.draft):
        workplace.window.say(tr("client_mail", "No program took it; the text is copied."))
