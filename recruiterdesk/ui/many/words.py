"""How many are spoken of: what was done, and for whom it was not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from recruiterdesk.operations.many import DoneForMany, Left, WhyLeft
from recruiterdesk.ui import wording


def tr(text: str) -> str:
    return QCoreApplication.translate("Many", text)


def figure(count: int) -> str:
    """Write a number as the user's country does."""
    return QLocale().toString(count)


def chosen_words(count: int) -> str:
    """Say how many are chosen: "2,318 chosen"."""
    return tr("{count} chosen").format(count=figure(count))


def left_words(done: DoneForMany) -> str:
    """Say for whom it was not done: "12 of 2,318 were left: they have no open application"."""
    forms = (
        tr("{name} was left: {why}."),
        tr("1 of {asked} was left: {why}."),
        tr("{names} were left: {why}."),
        tr("{count} of {asked} were left: {why}."),
    )
    return " ".join(_sentence(one, done.asked, forms) for one in done.left)


def staying_words(left: Sequence[Left], asked: int) -> str:
    """Say for whom it will not be done: "12 of 2,318 stay as they are: they have no open application"."""
    forms = (
        tr("{name} stays: {why}."),
        tr("1 of {asked} stays: {why}."),
        tr("{names} stay: {why}."),
        tr("{count} of {asked} stay as they are: {why}."),
    )
    return " ".join(_sentence(one, asked, forms) for one in left)


def done_words(named: str, done: DoneForMany) -> str:
    """Say what was done (its name as a step), and for whom it was not."""
    return wording.dotted(named, left_words(done)) if done.done else left_words(done)


def _sentence(left: Left, asked: int, forms: tuple[str, str, str, str]) -> str:
    single, names = left.count == 1, wording.listed(left.names)
    are_named = len(left.names) == left.count
    said = forms[(0 if are_named else 1) if single else (2 if are_named else 3)]
    why = _REASONS[left.why]()[0 if single else 1]
    return said.format(name=names, names=names, count=figure(left.count), asked=figure(asked), why=why)


_REASONS = {
    WhyLeft.GONE: lambda: (
        tr("no longer on the desk under this name"),
        tr("they are no longer on the desk"),
    ),
    WhyLeft.NO_OPEN_APPLICATION: lambda: (tr("no open application"), tr("they have no open application")),
    WhyLeft.SEVERAL_APPLICATIONS: lambda: (
        tr("up for several roles, of which none was chosen"),
        tr("they are up for several roles, of which none was chosen"),
    ),
    WhyLeft.OTHER_ROLE: lambda: (tr("not up for this role"), tr("they are not up for this role")),
    WhyLeft.AT_THE_STAGE: lambda: (tr("there already"), tr("they are there already")),
    WhyLeft.HAS_THE_TAG: lambda: (tr("has the tag already"), tr("they have the tag already")),
    WhyLeft.LACKS_THE_TAG: lambda: (tr("did not have the tag"), tr("they did not have the tag")),
    WhyLeft.LEFT_ALONE: lambda: (tr("asked to be left alone"), tr("they asked to be left alone")),
    WhyLeft.PROMISED_ALREADY: lambda: (
        tr("has this promise already"),
        tr("they have this promise already"),
    ),
    WhyLeft.KEPT_UNTIL_THEN: lambda: (tr("nothing was to change"), tr("nothing was to change for them")),
}


def names_of(names: Sequence[str], count: int) -> str:
    """List the first names of so many: "Ana Ruiz, Ben Okafor and 12 more"."""
    more = count - len(names)
    if not more:
        return wording.listed(tuple(names))
    return wording.listed((*names, tr("{count} more").format(count=figure(more))))
