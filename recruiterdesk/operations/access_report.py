"""The access report: everything that the desk holds about one person, in words, for that person."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.whole_file import whole_file
from recruiterdesk.domain.access_report import (
    AccessReport,
    Hidden,
    ReportSection,
    own_words_of,
    without_others,
)
from recruiterdesk.operations.access_html import report_as_html
from recruiterdesk.operations.access_person import about_the_person
from recruiterdesk.operations.access_story import about_what_happened
from recruiterdesk.operations.access_words import ReportWords
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.access_records import AccessRecords, access_records, names_of_others
from recruiterdesk.storage.queries.reading import one_view


class ReportForm(StrEnum):
    """The kinds of file that a report is written as, by their suffix."""

    HTML = ".html"
    JSON = ".json"


def access_report(desk: Desk, person_id: int, words: ReportWords) -> AccessReport:
    """Return everything about one person, in words, with nobody else's name in it.

    Left out are the words of other people (why a client declined) and who recommended the person, as the
    right to a copy must not harm the rights of others (GDPR, article 15 (4)).

    Raises:
        Refusal: there is no such person.
    """
    with one_view(desk):
        known = access_records(desk, person_id)
        sections = (*about_the_person(desk, known, words), *about_what_happened(desk, known, words))
        shown = tuple(section for section in sections if section.lines)
        hidden = _hidden(desk, known, shown, words)
    today = desk.clock.today().isoformat()
    report = AccessReport(
        words.render("report.title", (("name", known.page.person.full_name),)),
        words.render("report.made", (("date", today),)),
        words.render("report.about"),
        shown,
    )
    return without_others(report, hidden)


def form_of(path: Path) -> ReportForm:
    """Return as what a file of this name is written.

    Raises:
        Refusal: it ends in neither .html nor .json.
    """
    suffix = ".html" if path.suffix.casefold() == ".htm" else path.suffix.casefold()
    if suffix not in set(ReportForm):
        raise Refusal("report.suffix", path=str(path))
    return ReportForm(suffix)


def write_access_report(desk: Desk, person_id: int, path: Path, words: ReportWords) -> AccessReport:
    """Write the report as HTML or JSON, by the suffix, whole or not at all; return it.

    Raises:
        Refusal: there is no such person, the file's name is no .html or .json, or it can't be written.
    """
    form = form_of(path)
    report = access_report(desk, person_id, words)
    text = report_as_html(report) if form is ReportForm.HTML else report_as_json(report)
    with whole_file(path) as place:
        place.write_text(text, encoding="utf-8", errors="backslashreplace")
    return report


def report_as_json(report: AccessReport) -> str:
    """Return the report as a JSON document."""
    document = {
        "title": report.title,
        "made": report.made,
        "about": report.about,
        "sections": [
            {
                "key": section.key,
                "title": section.title,
                "lines": [
                    {"what": line.what, "says": line.says} | ({"link": line.link} if line.link else {})
                    for line in section.lines
                ],
            }
            for section in report.sections
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def proposed_name(full_name: str, today: dt.date) -> str:
    """Return a name for the file that any system takes: "Ana Ruiz 2026-11-26.html"."""
    plain = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in full_name)
    return f"{' '.join(plain.split()) or 'report'} {today.isoformat()}.html"


def _hidden(
    desk: Desk, known: AccessRecords, sections: Iterable[ReportSection], words: ReportWords
) -> Hidden:
    person = known.page.person
    texts = [line.says for section in sections for line in section.lines]
    return Hidden(
        names_of_others(desk, known, texts),
        words.word("report.somebody"),
        words.word("report.an_address"),
        own_words_of(person.full_name, person.given, person.family, *(one.full_name for one in known.merged)),
        frozenset(email.address.casefold() for email in known.page.emails),
    )
