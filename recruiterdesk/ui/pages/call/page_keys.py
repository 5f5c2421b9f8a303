"""What the keys of the call page do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from recruiterdesk.ui.pages.call.keys import bind_digits, bind_keys, press_or
from recruiterdesk.ui.pages.call.reaction_keys import LETTERS

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.call.page import CallPage


def bind_page_keys(page: CallPage) -> None:
    """Bind bare keys outside text fields, Alt+1 to 9 and Ctrl+Enter everywhere."""
    view = page.view
    bare: dict[str, Callable[[], None]] = {
        "Return": page.answer_enter,
        "Enter": page.answer_enter,
        "Space": partial(press_or, page.answer_space),
        "Backspace": view.conversation.go_back,
        "C": page.dial,
        "S": page.put_off,
        "N": view.notes.field.setFocus,
        "H": page.open_person,
        "Shift+K": view.kept.toggle,
        "M": view.may_be_told.edit,
        "W": page.writing_down.write_instead,
        "T": page.keeper.turn_timer,
        "P": view.promise_line.accept,
        "R": view.ask_what_they_said,
        "Q": view.identity.number_line.qr_button.toggle,
        "0": partial(page.choose, 0),
        "Shift+Del": page.keeper.forget,
        "B": view.identity.number_line.choose_next,
    }
    bare |= {letter: partial(view.conversation.press_letter, letter) for letter in LETTERS}
    bind_keys(page, bare, {"Ctrl+Return": page.save, "Ctrl+Enter": page.save})
    bind_digits(page, page.choose)
