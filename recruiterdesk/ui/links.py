"""Links that lead into the window: recruiterdesk://person/7."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl

from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.ui.main_window import MainWindow

SCHEME = "recruiterdesk"
_SHOWN = 80
_LONGEST_ID = 18


def follow_link(window: MainWindow, link: str) -> None:
    """Show what the link leads to, or say why it leads nowhere."""
    person_id = _person_in(link)
    if person_id is None:
        window.say(_tr("This link leads nowhere here: {link}").format(link=_in_a_line(link)))
    elif not people_by_id(window.workplace.desk, [person_id]):
        window.say(_tr("Whom this link leads to is not on the desk: they may have been erased."))
    else:
        window.show_page("person", person_id)


def _person_in(link: str) -> int | None:
    url = QUrl(link)
    number = url.path().strip("/")
    leads_here = url.scheme() == SCHEME and url.host() == "person"
    if not leads_here or not (number.isascii() and number.isdigit() and len(number) <= _LONGEST_ID):
        return None
    return int(number)


def _in_a_line(link: str) -> str:
    line = "".join(letter if letter.isprintable() else "�" for letter in link)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("links", text)
