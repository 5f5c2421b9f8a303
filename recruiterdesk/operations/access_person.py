"""What an access report says of the person: who they are, why and how long they are kept, what they want."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from recruiterdesk.domain.access_report import ReportSection
from recruiterdesk.domain.keeping import KeptUntil, WhyKept
from recruiterdesk.domain.records import Consent
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import CountedFrom, PhoneKind, Salutation
from recruiterdesk.operations.access_words import Lines, ReportWords
from recruiterdesk.operations.zones import country_in_words
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.access_records import AccessRecords

# Columns of a sheet that say who recommended somebody, by a part of their header.
_REFERRERS = ("refer", "recommend", "empfohlen", "empfehl", "vermittelt", "sent by", "who sent")


def about_the_person(desk: Desk, known: AccessRecords, words: ReportWords) -> Iterator[ReportSection]:
    """Yield the sections that say who somebody is."""
    yield _identity(known, Lines(words, "identity"), words)
    yield _keeping(desk, known, Lines(words, "keeping"), words)
    yield _consents(known, Lines(words, "consents"), words)
    yield _wishes(known, Lines(words, "wishes"), words)
    yield _network(known, Lines(words, "network"))
    yield _files(known, Lines(words, "files"))
    yield _origin(known, Lines(words, "origin"))


def _identity(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    page, person = known.page, known.page.person
    said.say("name", person.full_name)
    said.say("given", person.given)
    said.say("family", person.family)
    said.say("honorific", person.honorific)
    if person.salutation is not Salutation.NONE:
        said.say("salutation", words.word(f"word.{person.salutation}"))
    for other in known.merged:
        said.say("known_as", other.full_name)
    for email in page.emails:
        said.say("email", email.address)
    for phone in page.phones:
        wrong = words.word("report.wrong") if phone.wrong else ""
        kind = words.word(f"word.{phone.kind}") if phone.kind is not PhoneKind.UNKNOWN else ""
        said.fill("phone", "phone", number=phone.number, kind=kind, wrong=wrong)
    for label, text in (
        ("company", person.company), ("job", person.title), ("place", person.place),
        ("country", country_in_words(person.country)), ("zone", person.zone),
        ("language", _language(person.language, words)),
    ):  # fmt: skip
        said.say(label, text)
    for tag in page.tags:
        said.say("tag", tag)
    said.say_yes("alone", person.do_not_contact)
    said.say_yes("is_contact", person.is_contact)
    return said.section()


def _language(code: str, words: ReportWords) -> str:
    """Say a language that can be chosen for somebody; any other stays as it is stored."""
    return words.word(f"report.language.{code}") if code in set(Language) else code


def _keeping(desk: Desk, known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    privacy = known.privacy
    if privacy.basis is not None:
        said.say("basis", words.word(f"report.basis.{privacy.basis.basis}"))
    said.say("until", _until(desk, privacy.until, said) if privacy.until else words.word("report.no_day"))
    if privacy.planned is not None:
        said.say("erased", words.render("report.day", (("date", privacy.planned.due_on.isoformat()),)))
    return said.section()


def _until(desk: Desk, until: KeptUntil, said: Lines) -> str:
    settings = desk.settings
    if until.why is WhyKept.BY_HAND:
        return said.sentence("by_hand", date=until.day)
    if until.why is WhyKept.CONSENT:
        return said.sentence("consent_until", date=until.day)
    if until.why is WhyKept.SAID_NO:
        return said.sentence("said_no", date=until.day)
    if settings.keep_counted_from is CountedFrom.TOLD:
        return said.sentence("period", date=until.day, months=settings.keep_months)
    return said.sentence("period_contact", date=until.day, months=settings.keep_months)


def _consents(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    for consent in known.page.consents:
        what = words.word(f"report.consent.{consent.kind}")
        said.say_under(what, _consent(consent, said, words))
    return said.section()


def _consent(consent: Consent, said: Lines, words: ReportWords) -> str:
    answer = words.word("report.yes" if consent.given else "report.no")
    way = _way(consent.way, words)
    return said.sentence(
        "answer", answer=answer, on=consent.on, way=way, until=consent.until, scope=consent.scope,
        words=consent.words,
    )  # fmt: skip


def _way(way: str, words: ReportWords) -> str:
    """Say a way that the desk stored as a word of its own; others are stored as they are said."""
    return words.word(f"report.way.{way}") if way in ("phone", "mail") else way


def _wishes(known: AccessRecords, said: Lines, words: ReportWords) -> ReportSection:
    person, wish = known.page.person, known.page.network.wish
    said.say("wish", person.wish)
    if wish is not None:
        for label, text in (
            ("function", wish.function), ("industry", wish.industry), ("place", wish.place),
            ("seniority", wish.seniority), ("excluded", ", ".join(wish.excluded_firms.splitlines())),
        ):  # fmt: skip
            said.say(label, text)
    said.say("strength", person.strength)
    said.say("hours", person.wished_hours.as_text() if person.wished_hours else "")
    said.say_yes("saturdays", person.saturdays)
    said.say("hear_by", words.word(f"word.{person.hear_by}") if person.hear_by else "")
    if person.come_back_on is not None:
        said.fill("come_back", "day", date=person.come_back_on)
    if person.snoozed_until is not None:
        said.fill("snoozed", "moment", at=person.snoozed_until)
    return said.section()


def _network(known: AccessRecords, said: Lines) -> ReportSection:
    profile = known.page.network.profile
    if profile is not None:
        for label, text in (
            ("function", profile.function), ("industry", profile.industry), ("seniority", profile.seniority),
            ("can_help_with", profile.can_help_with), ("how_we_know", profile.how_we_know),
        ):  # fmt: skip
            said.say(label, text)
        if profile.last_contact_on is not None:
            said.fill("last_contact", "day", date=profile.last_contact_on)
    sent = sum(not one.sent_them for one in known.page.related)
    if sent:
        said.fill("sent", "sent", count=sent)
    return said.section()


def _files(known: AccessRecords, said: Lines) -> ReportSection:
    for attachment in known.page.attachments:
        path = Path(attachment.path)
        link = path.as_uri() if path.is_absolute() else ""
        said.say_under(path.name, attachment.path, link)
    return said.section()


def _origin(known: AccessRecords, said: Lines) -> ReportSection:
    person = known.page.person
    said.say("source", person.source)
    if person.created_at is not None:
        said.fill("since", "moment", at=person.created_at)
    for batch, row in known.imports:
        said.fill("imported", "imported", file=batch.file_name, row=row.row, at=batch.at)
    for header, text in person.extra:
        if not any(part in header.casefold() for part in _REFERRERS):
            said.say_under(header, text)
    return said.section()
