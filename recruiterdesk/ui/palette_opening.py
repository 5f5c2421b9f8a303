"""What the palette offers: what can be done here and everywhere, pages, settings, views, roles, clients."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind
from recruiterdesk.ui.pages.people.chosen import OpenedView
from recruiterdesk.ui.pages.settings.places import setting_places
from recruiterdesk.ui.palette import Palette, PaletteDoings
from recruiterdesk.ui.palette_offers import Offer
from recruiterdesk.ui.palette_places import hiring_places
from recruiterdesk.ui.shell.pages import PageGroup

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from recruiterdesk.ui.main_window import MainWindow

# What somebody may want from wherever they are, and where it is done.
_ELSEWHERE = (("people", "PeoplePage", "Add a person"), ("roles", "RolesPage", "Add a role"))


def open_palette(window: MainWindow, leaving_out: QAction) -> None:
    """Open the palette over the window; `leaving_out` is the action that opens it."""
    offers = [*_doings(window, leaving_out), *_pages(window), *_settings(window), *_views(window)]
    doings = PaletteDoings(
        partial(window.show_page, "person"),
        window.answer_call,
        lambda desk: hiring_places(desk, window.show_page),
    )
    Palette(window.workplace.desk, offers, doings, window.shell).open()


def action_text(action: QAction) -> str:
    """Return the words of an action without the mark of its letter."""
    return action.text().replace("&", "")


def _doings(window: MainWindow, leaving_out: QAction) -> Iterator[Offer]:
    here = window.page_actions()
    known = {action.text() for action in here}
    everywhere = [action for action in window.shell.actions() if action.text() not in known]
    for action in (*here, *everywhere):
        if action.isEnabled() and action is not leaving_out:
            words = action_text(action)
            keys = action.shortcut().toString()
            yield Offer(words, keys, action.trigger, "", Lately(LatelyKind.ACTION, words))
    for page, context, text in _ELSEWHERE:
        words = QCoreApplication.translate(context, text)
        if words not in known:
            yield Offer(
                words, "", partial(_do_there, window, page, words), "", Lately(LatelyKind.ACTION, words)
            )


def _do_there(window: MainWindow, page: str, words: str) -> None:
    """Show the page, and do there what is called so."""
    window.show_page(page)
    found = [
        action for action in window.page_actions() if action_text(action).rstrip("…") == words.rstrip("…")
    ]
    for action in found[:1]:
        action.trigger()


def _pages(window: MainWindow) -> Iterator[Offer]:
    kind = QCoreApplication.translate("palette", "Page")
    for entry in window.entries.values():
        if entry.group is not PageGroup.UNLISTED:
            yield Offer(
                entry.title, "", partial(window.show_page, entry.key), kind,
                Lately(LatelyKind.ACTION, entry.title),
            )  # fmt: skip


def _settings(window: MainWindow) -> Iterator[Offer]:
    for card, title in setting_places().items():
        words = QCoreApplication.translate("palette", "Settings: {card}").format(card=title)
        yield Offer(
            words, "", partial(window.show_page, "settings", card), "", Lately(LatelyKind.ACTION, words)
        )


def _views(window: MainWindow) -> Iterator[Offer]:
    kind = QCoreApplication.translate("palette", "Saved view")
    for row in window.views.rows() if window.views is not None else ():
        view = OpenedView(row.id, row.name, row.words)
        yield Offer(
            row.name, "", partial(window.show_page, "people", view), kind,
            Lately(LatelyKind.VIEW, str(row.id)),
        )  # fmt: skip
