"""What is said before people are erased, and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from recruiterdesk.operations.erasing import ErasedPeople
from recruiterdesk.operations.erasing_plan import ErasePlan
from recruiterdesk.storage.queries.erasing import Mention, WhatGoes
from recruiterdesk.ui import wording
from recruiterdesk.ui.many.words import figure

_NAMED = 3


def tr(text: str) -> str:
    return QCoreApplication.translate("Erasing", text)


def title_words(names: Sequence[str], count: int) -> str:
    """Ask whether they are to be erased."""
    if count == 1:
        return tr("Erase {name}?").format(name=names[0] if names else tr("this person"))
    return tr("Erase {count} people?").format(count=figure(count))


def expecting_words(goes: WhatGoes) -> str:
    """Say who still expects a word; "" where nobody does."""
    waiting = goes.expecting
    if not waiting:
        return ""
    if len(goes.names) == 1:
        said = tr("{name} still expects to hear from you. Once erased, they never will: tell them first.")
        return said.format(name=waiting[0])
    named = wording.listed(tuple(waiting[:_NAMED]))
    if len(waiting) == 1:
        return tr("{name} still expects to hear from you, and never will once erased.").format(name=named)
    if len(waiting) > _NAMED:
        named = tr("{names} and {count} more").format(
            names=", ".join(waiting[:_NAMED]), count=figure(len(waiting) - _NAMED)
        )
    return tr("{names} still expect to hear from you, and never will once erased.").format(names=named)


def in_call_words(count: int) -> str:
    """Say that nobody is erased in the middle of a call."""
    if count == 1:
        return tr("A call with them is open. Save it, or forget it (Shift+Del), first.")
    return tr("A call with one of them is open. Save it, or forget it (Shift+Del), first.")


def going_words(plan: ErasePlan) -> str:
    """Say what goes, and from where."""
    goes = plan.goes
    parts = [
        _counted(goes.applications, tr("1 application"), tr("{count} applications")),
        _counted(goes.lines, tr("1 line of history"), tr("{count} lines of history")),
        _counted(goes.introductions, tr("1 introduction"), tr("{count} introductions")),
    ]
    what = wording.listed(tuple(part for part in (tr("everything you know of them"), *parts) if part))
    backups = _counted(
        plan.backups,
        tr("and from 1 backup, if it holds them"),
        tr("and from those of {count} backups that hold them"),
    )
    where = " ".join(part for part in (tr("from the desk, the search and undo"), backups) if part)
    return tr("What goes: {what} – {where}.").format(what=what, where=where)


def staying_words(plan: ErasePlan) -> str:
    """Say what stays, and what is out of reach."""
    said = [
        tr(
            "What stays, without a name: the figures by month, and who sent whom. Scrambled marks of e-mail, "
            "phone and name keep them from being imported again unasked."
        ),
        tr("Files that are linked, exports, and mails that you sent stay where they lie."),
    ]
    if plan.goes.left_alone:
        said.append(tr("That they asked not to be contacted is kept with those marks."))
    if plan.goes.views:
        views = wording.listed(tuple(f"“{name}”" for name in plan.goes.views[:_NAMED]))
        said.append(tr("Saved views that name them go too: {views}.").format(views=views))
    if plan.out_of_reach is not None:
        said.append(
            tr("The backups in {folder} are out of reach: they are cleaned when it is there again.").format(
                folder=plan.out_of_reach
            )
        )
    return " ".join(said)


def mention_words(mention: Mention) -> str:
    """Say where somebody is named: "Ben Okafor: “… told me …”"."""
    words = f"“{mention.words}”"
    return f"{mention.name}: {words}" if mention.name else words


def mentions_words(count: int) -> str:
    """Say in how many texts of others they are named."""
    return _counted(
        count, tr("You named them in 1 text elsewhere:"), tr("You named them in {count} texts elsewhere:")
    )


def confirm_hint(names: Sequence[str], count: int) -> str:
    """Say what is typed to confirm."""
    if count == 1 and names:
        return tr("This can’t be taken back. Type their name to erase them:")
    return tr("This can’t be taken back. Type {count} to erase them all:").format(count=count)


def under_way_words(done: int, backups: int) -> str:
    """Say how far it is."""
    if not backups:
        return tr("Erasing; the desk is written anew…")
    return tr("Erasing; backup {done} of {count} is looked through…").format(
        done=figure(min(done + 1, backups)), count=figure(backups)
    )


def erased_words(done: ErasedPeople) -> str:
    """Say what was erased, without a name."""
    said = _counted(done.people, tr("1 person was erased"), tr("{count} people were erased"))
    return f"{said or tr('Nobody was left to erase')}{_from_backups(done)}."


def _from_backups(done: ErasedPeople) -> str:
    if done.rewritten:
        return _counted(
            done.rewritten, tr(", also from 1 backup that held them"),
            tr(", also from {count} backups that held them"),
        )  # fmt: skip
    if done.people and done.backups and not done.out_of_reach:
        return tr("; no backup holds them")
    return ""


def _counted(count: int, one: str, many: str) -> str:
    if not count:
        return ""
    return one if count == 1 else many.format(count=figure(count))
