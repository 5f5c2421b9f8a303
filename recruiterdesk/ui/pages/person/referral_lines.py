"""Who sent whom, as lines: the line above a person and the tree below, folded where it is long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from recruiterdesk.storage.queries.referral_tree import ReferralTree, SentSince, TreePerson
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView

MORE = 0
"""The id of the line that unfolds the others."""

_ABOVE_FOLDED = 2
_BELOW_FOLDED = 4


def is_long(tree: ReferralTree) -> bool:
    """Tell whether some of the tree is folded away at first."""
    return _hidden(tree) > 1


def folded(tree: ReferralTree, today: dt.date) -> list[RowItem]:
    """Return the lines next to the person, and how many more there are."""
    if not is_long(tree):
        return unfolded(tree, today)
    lines = list(_lines(tree.above[:_ABOVE_FOLDED], tree.below[:_BELOW_FOLDED], today))
    said = QCoreApplication.translate("person", "Show {count} more").format(count=_hidden(tree))
    return [*lines, RowItem(MORE, RowView("", said))]


def unfolded(tree: ReferralTree, today: dt.date) -> list[RowItem]:
    """Return the lines of the whole tree."""
    lines = list(_lines(tree.above, tree.below, today))
    if is_long(tree):
        lines.append(RowItem(MORE, RowView("", QCoreApplication.translate("person", "Show fewer"))))
    return lines


def _hidden(tree: ReferralTree) -> int:
    return max(len(tree.above) - _ABOVE_FOLDED, 0) + max(len(tree.below) - _BELOW_FOLDED, 0)


def sent_since_words(since: SentSince | None, today: dt.date) -> str:
    """Write "told in March; has sent 3 people since, 1 hired"; "" where they sent nobody since."""
    if since is None:
        return ""
    people = QCoreApplication.translate("person", "1 person")
    if since.sent != 1:
        people = QCoreApplication.translate("person", "{count} people").format(count=since.sent)
    said = QCoreApplication.translate("person", "told in {month}; has sent {people} since")
    said = said.format(month=_month(since.told_on, today), people=people)
    if since.hired:
        hired = QCoreApplication.translate("person", "{said}, {count} hired")
        said = hired.format(said=said, count=since.hired)
    return wording.opening(said)


def _lines(above: tuple[TreePerson, ...], below: tuple[TreePerson, ...], today: dt.date) -> Iterator[RowItem]:
    """Yield the topmost first, then those below; people who are not on the desk get ids below 0."""
    for number, one in enumerate((*reversed(above), *below), start=1):
        depth = one.level - 1 if one.level > 0 else 0
        yield RowItem(one.person_id or -number, _view(one, depth, today))


def _view(one: TreePerson, depth: int, today: dt.date) -> RowView:
    erased = QCoreApplication.translate("person", "Somebody who was erased")
    hired = QCoreApplication.translate("person", "hired") if one.hired else ""
    said = wording.dotted(_relation(one), _month(one.on, today) if one.on else "")
    return RowView(one.name, one.name or erased, said, "", hired, Tone.BLUE, depth=depth)


def _relation(one: TreePerson) -> str:
    through = first_name("", one.through) if one.through else ""
    if one.level < 0:
        if one.level == -1:
            return QCoreApplication.translate("person", "sent {name} to you").format(name=through)
        if not through:
            return QCoreApplication.translate("person", "sent somebody who was erased")
        return QCoreApplication.translate("person", "sent {name}").format(name=through)
    if not through:
        return QCoreApplication.translate("person", "sent by somebody who was erased")
    return QCoreApplication.translate("person", "sent by {name}").format(name=through)


def _month(day: dt.date, today: dt.date) -> str:
    return wording.written_day(day, "MMMM" if day.year == today.year else "MMMM yyyy")
