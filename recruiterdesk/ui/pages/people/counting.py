"""Says how many are found, among whom, and what of the search is no filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.filter_troubles import said_of
from recruiterdesk.ui import wording

if TYPE_CHECKING:
    from recruiterdesk.domain.people_question import NoFilter
    from recruiterdesk.ui.pages.people.finding import Finding
    from recruiterdesk.ui.workplace import Workplace


def count_line(finding: Finding) -> str:
    """Say how many; until all of them are known, of a broad search what is, of everybody what was."""
    text, count = finding.text.strip(), finding.model.rowCount()
    said = QCoreApplication.translate("PeoplePage", "Looking…") if finding.is_stale else ""
    if not finding.is_stale and count:
        said = _counted(finding, text, count)
    elif not finding.is_looking() and text:
        # The head keeps its second line, so that the field stays in place while one types.
        said = QCoreApplication.translate("PeoplePage", "Nobody found")
    if finding.chosen is not None:
        said = wording.dotted(said, finding.chosen.words)
    return said


def troubles_line(workplace: Workplace, finding: Finding) -> str:
    """Say of everything that looks like a filter and is none why it is none."""
    return " ".join(trouble_words(workplace, trouble) for trouble in finding.troubles())


def trouble_words(workplace: Workplace, trouble: NoFilter) -> str:
    """Say why something is no filter."""
    return workplace.sentences.refusal(said_of(trouble))


def _counted(finding: Finding, text: str, count: int) -> str:
    if not finding.is_searched() and not finding.is_complete:
        count = finding.everybody
    if not count:
        return ""
    said = wording.opening(wording.counted_people(count))
    if text and not finding.is_complete:
        least = QCoreApplication.translate("PeoplePage", "At least {people}")
        said = least.format(people=wording.counted_people(count))
    if text:
        said = QCoreApplication.translate("PeoplePage", "{people} found").format(people=said)
    return said
