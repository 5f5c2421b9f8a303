"""Saved views: words that find people again and again, under a name of their own and in an order."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.records import SavedView
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer

LONGEST_NAME = 40


def save_view(desk: Desk, name: str, words: str) -> int:
    """Keep the words under a name, below the views that are there; return its id.

    Raises:
        Refusal: the name is empty, too long or another view's, or there are no words.
    """
    wanted = _name(name)
    if not words.strip():
        raise Refusal("view.no_words")

    def work(writer: Writer) -> int:
        views = _in_order(writer)
        _refuse_taken(views, wanted, 0)
        position = 1 + max((view.position for view in views), default=0)
        return writer.insert(SavedView(0, wanted, words.strip(), position)).id

    return desk.run(Label("view.save", (("name", wanted),)), work)


def rename_view(desk: Desk, view_id: int, name: str) -> None:
    """Call a view otherwise.

    Raises:
        Refusal: it is gone; the name is empty, too long or another view's.
    """
    wanted = _name(name)

    def work(writer: Writer) -> None:
        view = writer.load(SavedView, view_id)
        _refuse_taken(_in_order(writer), wanted, view_id)
        writer.update(view, name=wanted)

    desk.run(Label("view.rename", (("name", wanted),)), work)


def reword_view(desk: Desk, view_id: int, words: str) -> None:
    """Let a view find people by other words.

    Raises:
        Refusal: it is gone, or there are no words.
    """
    if not words.strip():
        raise Refusal("view.no_words")

    def work(writer: Writer) -> None:
        writer.update(writer.load(SavedView, view_id), words=words.strip())

    desk.run(Label("view.reword", (("name", _name_of(desk, view_id)),)), work)


def order_view(desk: Desk, view_id: int, steps: int) -> None:
    """Move a view so many places down, or up where negative, as far as there are places.

    Raises:
        Refusal: it is gone.
    """

    def work(writer: Writer) -> None:
        moved = writer.load(SavedView, view_id)
        views = _in_order(writer)
        place = min(max(views.index(moved) + steps, 0), len(views) - 1)
        others = [view for view in views if view.id != view_id]
        ordered = [*others[:place], moved, *others[place:]]
        for position, view in enumerate(ordered, start=1):
            writer.update(view, position=position)

    desk.run(Label("view.order", (("name", _name_of(desk, view_id)),)), work)


def delete_view(desk: Desk, view_id: int) -> None:
    """Take a view out of the list; nobody in it changes.

    Raises:
        Refusal: it is gone already.
    """
    label = Label("view.delete", (("name", _name_of(desk, view_id)),))
    desk.run(label, lambda writer: writer.delete(writer.load(SavedView, view_id)))


def _name(typed: str) -> str:
    name = " ".join(typed.split())
    if not name:
        raise Refusal("view.name_needed")
    if len(name) > LONGEST_NAME:
        raise Refusal("view.name_too_long", count=LONGEST_NAME)
    return name


def _refuse_taken(views: list[SavedView], name: str, view_id: int) -> None:
    if any(view.name.casefold() == name.casefold() and view.id != view_id for view in views):
        raise Refusal("view.name_taken", name=name)


def _in_order(writer: Writer) -> list[SavedView]:
    return sorted(writer.find(SavedView), key=lambda view: (view.position, view.id))


def _name_of(desk: Desk, view_id: int) -> str:
    found = desk.database.execute_sql('SELECT "name" FROM "saved_view" WHERE "id" = ?', (view_id,)).fetchone()
    if found is None:
        raise Refusal("record.gone", kind="saved_view")
    return str(found[0])
