"""Links that lead into the window: recruiterdesk://person/7."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.queries.people import person_named
from recruiterdesk.ui.main_window import MainWindow

SCHEME = "recruiterdesk"


def follow_link(window: MainWindow, link: str) -> None:
    """Show what the link leads to, or say why it leads nowhere."""
    url = QUrl(link)
    number = url.path().strip("/")
    if url.scheme() != SCHEME or url.host() != "person" or not (number.isascii() and number.isdigit()):
        window.say(
            QCoreApplication.translate("links", "This link leads nowhere here: {link}").format(link=link)
        )
        return
    try:
        window.show_page("person", person_named(window.workplace.desk, number))
    except Refusal as refusal:
        window.say(window.workplace.sentences.refusal(refusal))
