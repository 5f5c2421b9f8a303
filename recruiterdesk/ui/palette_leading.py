"""Leads from the palette to what is done on another page, or says there how it goes on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.storage.queries.found_lately import Lately, LatelyKind
from recruiterdesk.ui.page_actions import action_text, why_not
from recruiterdesk.ui.palette_elsewhere import ELSEWHERE, Elsewhere, Needs
from recruiterdesk.ui.palette_offers import Offer

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from recruiterdesk.ui.main_window import MainWindow


def offers_elsewhere(window: MainWindow, known: Collection[str]) -> Iterator[Offer]:
    """Return what can be done on other pages, without what is known to be done here or everywhere.

    What begins anew wherever it is asked for is offered once; what is done to something chosen, for each
    page.
    """
    begun = {text.rstrip("…") for text in known}
    for group in ELSEWHERE:
        if group.page == window.shell.current_key():
            continue
        for text in group.texts:
            words = QCoreApplication.translate(group.context, text)
            if words.rstrip("…") in begun:
                continue
            if group.needs is Needs.NOTHING:
                begun.add(words.rstrip("…"))
            yield Offer(
                words,
                "",
                partial(_lead, window, group, words),
                window.entries[group.page].title,
                Lately(LatelyKind.ACTION, words),
                is_only_found=True,
            )


def _lead(window: MainWindow, group: Elsewhere, words: str) -> None:
    what = words.rstrip("…")
    if group.needs is Needs.AN_OPEN_ONE:
        list_page, said = _lists()[group.page]
        window.show_page(list_page)
        window.say(said.format(what=what))
        return
    window.show_page(group.page)
    action = next((each for each in window.page_actions() if action_text(each).rstrip("…") == what), None)
    if action is None:
        return
    if group.needs is Needs.A_CHOICE:
        window.say(_how_it_goes_on(action))
    elif action.isEnabled():
        action.trigger()
    else:
        window.say(why_not(action))


def _how_it_goes_on(action: QAction) -> str:
    keys = action.shortcut().toString()
    said = (
        _tr("“{what}”: choose here for whom or what, then press {keys}.")
        if keys
        else _tr("“{what}”: choose here for whom or what, then find it again by Ctrl+K.")
    )
    return said.format(what=action_text(action).rstrip("…"), keys=keys)


def _lists() -> dict[str, tuple[str, str]]:
    """Return for each page of one thing the page from which it is opened, and what is said there."""
    return {
        "person": ("people", _tr("“{what}” is done on a person's page: open one, then Ctrl+K finds it.")),
        "role": ("roles", _tr("“{what}” is done on a role's page: open one, then Ctrl+K finds it.")),
        "client": ("roles", _tr("“{what}” is done on a client's page: open one, then Ctrl+K finds it.")),
        "call": ("calls", _tr("“{what}” is done in a call: start one, then Ctrl+K finds it.")),
        "introduction": (
            "introductions",
            _tr("“{what}” is done on an introduction's page: open one, then Ctrl+K finds it."),
        ),
        "importing": (
            "importing",
            _tr("“{what}” is done with a file: choose one here, then Ctrl+K finds it."),
        ),
        "rehearsal": ("calls", _tr("“{what}” is done in a rehearsal: begin one by Ctrl+Shift+R.")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
