"""What can be done about a file that was refused."""

from __future__ import annotations

from enum import Enum, auto

from recruiterdesk.core.errors import Refusal
from recruiterdesk.spreadsheets.errors import FileProblem
from recruiterdesk.ui.pages.importing.translation import tr


class WayOn(Enum):
    """The ways, one for each refused file."""

    MEND = auto()
    TRY_AGAIN = auto()
    CHOOSE = auto()
    RESTORE = auto()


_WAYS = {
    "file_not_a_table_backup": WayOn.RESTORE,
    "file_unreadable_folder": WayOn.CHOOSE,
    "file_unreadable_device": WayOn.CHOOSE,
}


def way_on(refusal: Refusal) -> WayOn:
    """Return what can be done: what is no table is not mended, and a file that is away may come back."""
    if refusal.key in _WAYS:
        return _WAYS[refusal.key]
    if refusal.key.startswith(f"file_{FileProblem.NOT_A_TABLE}_"):
        return WayOn.CHOOSE
    return WayOn.TRY_AGAIN if refusal.key.startswith(f"file_{FileProblem.UNREADABLE}") else WayOn.MEND


def way_on_words(way: WayOn) -> str:
    """Say what can be done."""
    return {
        WayOn.MEND: tr("Nothing was changed. Mend the file, or choose another one."),
        WayOn.TRY_AGAIN: tr("Nothing was changed. Try again once it can be read, or choose another file."),
        WayOn.CHOOSE: tr("Nothing was changed. Choose another file."),
        WayOn.RESTORE: _restore_words(),
    }[way]


def way_on_words_before_another(way: WayOn) -> str:
    """Say what can be done while another file waits: nobody is asked to choose one then."""
    return {
        WayOn.MEND: tr("Nothing was changed. Mend the file, or go on with the next one."),
        WayOn.TRY_AGAIN: tr(
            "Nothing was changed. Try again once it can be read, or go on with the next one."
        ),
        WayOn.CHOOSE: tr("Nothing was changed. Go on with the next file."),
        WayOn.RESTORE: _restore_words(),
    }[way]


def _restore_words() -> str:
    return tr("Nothing was changed. What is in it is shown, and you are asked, before it is restored.")
