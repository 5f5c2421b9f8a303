"""What somebody at the window sees, read off the pages."""

from __future__ import annotations

from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.pages.calls_filters import CallFilter
from recruiterdesk.ui.pages.check_ins.rows import Section


class Seen:
    """Reads names and sentences off the page in front; an assertion fails where another page is shown."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def to_be_told(self) -> list[str]:
        """The names on Today's card, in their order."""
        return _names(self._page("today").to_tell)

    def headline(self) -> str:
        return self._page("today").header.title()

    def desk_is_empty(self) -> bool:
        return self._page("today").empty.isVisible()

    def still_to_be_told(self) -> list[str]:
        """The names on Calls who have not heard the outcome, in their order."""
        return self._calls_of(CallFilter.TO_TELL)

    def later(self) -> list[str]:
        """The names on Calls whose time lies ahead."""
        return self._calls_of(CallFilter.LATER)

    def due_again(self) -> list[str]:
        """The names under "Due" on Call again."""
        return _names(self._page("check_ins").sections[Section.DUE])

    def called(self) -> str:
        """Who is called."""
        return self._page("call").view.identity.accessibleName()

    def next_step(self) -> str:
        """What the call says that follows."""
        return self._page("call").view.outcome.next_step()

    def _calls_of(self, kind: CallFilter) -> list[str]:
        page = self._page("calls")
        page.filters.choose(kind)
        names = [page.model.index(row, 0).data() for row in range(page.model.rowCount())]
        page.filters.choose(CallFilter.ALL)
        return names

    def _page(self, key: str):
        assert self._window.shell.current_key() == key
        return self._window.shell.page(key)


def _names(card) -> list[str]:
    return [item.view.title for item in card.model.items()] if card.isVisible() else []
