"""What the palette offers: what can be done here and everywhere, pages, settings, views, roles, clients."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind
from recruiterdesk.ui.page_actions import action_text, why_not
from recruiterdesk.ui.pages.people.chosen import OpenedView
from recruiterdesk.ui.pages.settings.places import setting_places, setting_words
from recruiterdesk.ui.palette import Palette, PaletteDoings
from recruiterdesk.ui.palette_leading import offers_elsewhere
from recruiterdesk.ui.palette_offers import Offer
from recruiterdesk.ui.palette_places import hiring_places
from recruiterdesk.ui.shell.pages import PageGroup

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from recruiterdesk.ui.main_window import MainWindow


def open_palette(window: MainWindow, leaving_out: QAction) -> None:
    """Open the palette over the window; `leaving_out` is the action that opens it."""
    doable = list(_doings(window, leaving_out))
    known = {offer.text for offer in doable}
    offers = [
        *doable, *_pages(window), *_settings(window), *_views(window), *offers_elsewhere(window, known),
    ]  # fmt: skip
    doings = PaletteDoings(
        partial(window.show_page, "person"),
        window.answer_call,
        lambda desk: hiring_places(desk, window.show_page),
    )
    Palette(window.workplace.desk, offers, doings, window.shell).open()


def _doings(window: MainWindow, leaving_out: QAction) -> Iterator[Offer]:
    here = window.page_actions()
    known = {action.text() for action in here}
    everywhere = [action for action in window.shell.actions() if action.text() not in known]
    not_now = QCoreApplication.translate("palette", "not now")
    for action in (*here, *everywhere):
        if action is leaving_out:
            continue
        words = action_text(action)
        lately = Lately(LatelyKind.ACTION, words)
        if action.isEnabled():
            yield Offer(words, action.shortcut().toString(), action.trigger, "", lately)
        else:
            yield Offer(words, "", partial(window.say, why_not(action)), not_now, lately, can_be_done=False)


def _pages(window: MainWindow) -> Iterator[Offer]:
    kind = QCoreApplication.translate("palette", "Page")
    listed = [entry for entry in window.entries.values() if entry.group is not PageGroup.UNLISTED]
    for entry in listed:
        yield Offer(
            entry.title, window.shell.keys_of_page(entry.key), partial(window.show_page, entry.key), kind,
            Lately(LatelyKind.ACTION, entry.title),
        )  # fmt: skip


def _settings(window: MainWindow) -> Iterator[Offer]:
    meant = setting_words()
    for card, title in setting_places().items():
        words = QCoreApplication.translate("palette", "Settings: {card}").format(card=title)
        yield Offer(
            words,
            "",
            partial(window.show_page, "settings", card),
            "",
            Lately(LatelyKind.ACTION, words),
            means=meant[card],
        )


def _views(window: MainWindow) -> Iterator[Offer]:
    kind = QCoreApplication.translate("palette", "Saved view")
    for row in window.views.rows() if window.views is not None else ():
        view = OpenedView(row.id, row.name, row.words)
        yield Offer(
            row.name, "", partial(window.show_page, "people", view), kind,
            Lately(LatelyKind.VIEW, str(row.id)),
        )  # fmt: skip
