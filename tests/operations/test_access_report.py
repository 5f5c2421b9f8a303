"""The access report: everything about one person in words, and nobody else by name."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import (
    AttemptOutcome,
    ConsentKind,
    CountedFrom,
    DispositionKind,
    HearBy,
    LawfulBasis,
    PhoneKind,
    Salutation,
    Stage,
    WithdrawalReason,
)
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.access_report import access_report, proposed_name, write_access_report
from recruiterdesk.operations.applications import add_application, decline_application, reopen_application
from recruiterdesk.operations.attachments import attach_files
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.network import ProfileDetails, WishDetails, save_profile, save_wish
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.referrals import Referrer, set_referrer
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.reviewing import plan_erasure, set_lawful_basis
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.operations.tasks import add_task, finish_task
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.writer import Writer
from tests.clock import BERLIN
from tests.desks import add_candidate, add_declined, found, refused

WORDS = Sentences(BERLIN)


def said_of(desk, person_id: int) -> dict[str, list[tuple[str, str]]]:
    report = access_report(desk, person_id, WORDS)
    return {section.key: [(line.what, line.says) for line in section.lines] for section in report.sections}


def everything(desk, person_id: int) -> str:
    report = access_report(desk, person_id, WORDS)
    lines = [f"{line.what}: {line.says}" for section in report.sections for line in section.lines]
    return "\n".join((report.title, *lines))


@pytest.fixture
def carl(desk):
    return add_person(desk, PersonDetails(full_name="Carl Müller", given="Carl", family="Müller"))


def test_somebody_s_name_that_is_a_month_or_a_common_word_spoils_no_sentence(desk, carl):
    may = add_person(desk, PersonDetails(full_name="Will May", given="Will", family="May"))
    set_referrer(desk, may, Referrer(person_id=carl))
    make_promise(desk, carl, dt.date(2027, 5, 27), "May said so, MAY and mays; it may be, and will")
    said = dict(said_of(desk, carl)["ahead"])["I promised a word"]
    assert said == "by 27 May 2027: another person said so, another person and mays; it may be, and will"
    assert "May" not in everything(desk, carl).replace("27 May 2027", "")


def test_a_name_that_is_no_word_is_hidden_in_small_letters_too(desk, carl):
    maria = add_person(desk, PersonDetails(full_name="Maria Gold", given="Maria", family="Gold"))
    set_referrer(desk, maria, Referrer(person_id=carl))
    make_promise(desk, carl, dt.date(2027, 5, 27), "met maria, a gold watch; maria gold rang")
    said = dict(said_of(desk, carl)["ahead"])["I promised a word"]
    assert said == "by 27 May 2027: met another person, a gold watch; another person rang"


def test_tasks_are_said_to_them(desk, carl):
    for kind in ("cv_review", "keep_in_touch"):
        add_task(desk, carl, kind, "", dt.date(2026, 11, 30))
    own = add_task(desk, carl, "", "Send the book", dt.date(2026, 11, 30))
    finish_task(desk, own)
    said = said_of(desk, carl)
    assert [line for _what, line in said["ahead"]] == [
        "Review your CV, by 30 November 2026",
        "Write to you: you are still looking, by 30 November 2026",
        "Send the book, by 30 November 2026; done 23 November 2026, 10:00",
    ]
    finish_task(desk, own - 2)
    assert "Done: Review your CV" in everything(desk, carl)
    assert " their " not in everything(desk, carl)


def test_every_word_of_a_person_is_there_or_left_out_on_purpose(desk, clock):
    """Markers in every text field of every record: what is missing is named here, with its reason."""
    role = add_role(desk, "MarkClient", "MarkRole")
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz", emails=("ana@example.com",)))
    person = found(desk, records.Person, id=ana)[0]
    application = add_application(desk, ana, role, Stage.INTERVIEWING)
    now, today = clock.now(), clock.today()

    def work(writer: Writer) -> None:
        writer.update(
            person, given="MarkGiven", family="MarkFamily", honorific="MarkTitle", salutation=Salutation.MS,
            company="MarkCompany", title="MarkJob", place="MarkPlace", country="MC", zone="Europe/Madrid",
            language="ml", wished_hours=DaySpan(dt.time(17), dt.time(19)), saturdays=True,
            hear_by=HearBy.MAIL, come_back_on=dt.date(2027, 3, 1), do_not_contact=True, is_contact=True,
            source="MarkSource", strength="MarkStrength", wish="MarkWish", snoozed_until=now,
            extra=(("MarkHeader", "MarkExtra"), ("Referred by", "Erna Seidl")),
        )  # fmt: skip
        writer.insert(records.PhoneNumber(0, ana, "+491713920011", wrong=True))
        writer.insert(
            records.NetworkProfile(
                0, ana, "MarkFunction", "MarkIndustry", "MarkSeniority", "MarkHelp", "MarkKnow", today
            )
        )
        writer.insert(
            records.Wish(0, ana, "MarkWishFunction", "MarkWishIndustry", "MarkWishPlace", "MarkWishSeniority",
                         "MarkFirm\nMarkSecondFirm")
        )  # fmt: skip
        writer.insert(records.Tag(0, ana, "MarkTag"))
        writer.insert(records.Attachment(0, ana, "/home/me/MarkFile.pdf", now))
        writer.insert(records.MergedPerson(0, ana, "MarkOtherName", "", now))
        writer.insert(records.Attempt(0, ana, AttemptOutcome.NO_ANSWER, now, "MarkAttempt"))
        writer.insert(records.Promise(0, ana, today, now, None, "MarkPromise", now))
        writer.insert(records.Callback(0, ana, now, now, now))
        writer.insert(records.IncomingContact(0, ana, now, "MarkWay", "MarkIncoming"))
        writer.insert(records.CheckIn(0, ana, today, today, 90))
        writer.insert(records.Task(0, ana, "own", "MarkTask", today, now))
        writer.insert(
            records.Consent(0, ana, ConsentKind.KEEP, True, today, "MarkScope", "MarkWords", "mail", today)
        )
        writer.insert(records.Activity(0, ana, now, "note", (), "MarkNote"))
        batch = writer.insert(records.ImportBatch(0, "MarkSheet.csv", now, "csv", 1, 0))
        writer.insert(records.ImportRow(0, batch.id, 7, "print", ana))
        writer.insert(
            records.Disposition(
                0, application, DispositionKind.WITHDREW, today, now, Stage.INTERVIEWING, "MarkReason",
                "MarkMayTell", starts_on=today, withdrawal_reason=WithdrawalReason.PAY,
            )
        )  # fmt: skip

    desk.run(records_label(), work)
    said = everything(desk, ana)
    marks = {
        "MarkGiven", "MarkFamily", "MarkTitle", "Ms", "MarkCompany", "MarkJob", "MarkPlace", "Monaco",
        "Europe/Madrid", "ml", "17:00", "MarkSource", "MarkStrength", "MarkWish", "MarkExtra", "MarkFunction",
        "MarkIndustry", "MarkSeniority", "MarkHelp", "MarkKnow", "MarkWishFunction", "MarkWishIndustry",
        "MarkWishPlace", "MarkWishSeniority", "MarkFirm, MarkSecondFirm", "MarkTag", "MarkFile.pdf",
        "MarkOtherName", "MarkAttempt", "MarkPromise", "MarkWay", "MarkIncoming", "MarkTask", "MarkScope",
        "MarkWords", "MarkNote", "MarkSheet.csv, row 7", "MarkReason", "MarkMayTell", "the pay", "MarkClient",
        "MarkRole", "ana@example.com", "+491713920011, wrong", "1 March 2027",
    }  # fmt: skip
    assert {mark for mark in marks if mark not in said} == set()
    assert "Erna Seidl" not in said


def records_label():
    from recruiterdesk.storage.desk import Label

    return Label("person.edit", (("name", "Ana Ruiz"),))


def test_why_and_how_long_stand_in_words_with_days_in_words(desk):
    change_settings(desk, replace(desk.settings, keep_months=6))
    ana = add_declined(desk).person_id
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    until = lambda: dict(said_of(desk, ana)["keeping"])["Kept until"]
    assert until() == "23 May 2027: 6 months after you were told"
    change_settings(desk, replace(desk.settings, keep_counted_from=CountedFrom.CONTACT))
    assert until() == "23 May 2027: 6 months after our last contact"
    day = dt.date(2028, 1, 3)
    record_consent(desk, ana, ConsentAnswer(ConsentKind.KEEP, given=True, way="mail", until=day))
    assert until() == "3 January 2028, as you agreed"
    set_lawful_basis(desk, ana, LawfulBasis.CONSENT)
    plan_erasure(desk, [ana])
    said = dict(said_of(desk, ana)["keeping"])
    assert said["Lawful basis (GDPR, article 6)"] == "your consent (letter a)"
    assert said["Will be erased on"] == "30 November 2026"
    assert said_of(desk, ana)["consents"] == [
        ("Keep my data", "yes, 23 November 2026, by mail, until 3 January 2028")
    ]
    keep_until(desk, ManyPeople((ana,)), day)
    assert until() == "3 January 2028, a day that I set"


def test_the_kind_of_a_number_is_said_where_it_is_known(desk):
    person = add_person(desk, PersonDetails(full_name="Ana Ruiz"))

    def work(writer: Writer) -> None:
        writer.insert(records.PhoneNumber(0, person, "+491713920011", PhoneKind.WORK))
        writer.insert(records.PhoneNumber(0, person, "+491713920012"))

    desk.run(records_label(), work)
    said = [says for what, says in said_of(desk, person)["identity"] if what == "Phone"]
    assert said == ["+491713920011, work", "+491713920012"]


def came_from(desk, person_id: int, country: str) -> None:
    """Store a country as an earlier version did, which refused none."""

    def store(writer: Writer) -> None:
        writer.update(writer.load(records.Person, person_id), country=country)

    desk.run(Label("person.edit", ()), store)


def test_country_and_language_are_said_by_their_names_and_what_is_no_code_as_it_is(desk):
    said = []
    for country, language in (("ES", "de"), ("XX", "en"), ("MC", "ml")):
        person = add_person(desk, PersonDetails(full_name="Ana Ruiz", language=language))
        came_from(desk, person, country)
        lines = dict(said_of(desk, person)["identity"])
        said.append((lines["Country"], lines["Language"]))
    assert said == [("Spain", "German"), ("XX", "English"), ("Monaco", "ml")]


def test_a_no_and_no_day_are_said_too(desk):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    assert dict(said_of(desk, ana)["keeping"])["Kept until"] == "no day is set"
    record_consent(desk, ana, ConsentAnswer(ConsentKind.KEEP, given=False))
    said = dict(said_of(desk, ana)["keeping"])["Kept until"]
    assert said == "23 November 2026, when you said no to more"


def test_the_clients_words_and_who_recommended_them_are_left_out(desk, carl):
    ana = add_candidate(desk)
    set_referrer(desk, ana.person_id, Referrer(carl))
    decline_application(desk, ana.application_id, Ending(reason="too junior, they said", may_tell="SQL"))
    said = everything(desk, ana.person_id)
    assert "too junior" not in said
    assert "My reason: the client’s words, left out here" in said
    assert "What you may be told: SQL" in said
    assert "sent by" not in said
    assert "Carl" not in said


def test_our_own_reason_is_told(desk):
    ana = add_candidate(desk)
    ours = Ending(DispositionKind.DECLINED_BY_US, reason="no Go")
    decline_application(desk, ana.application_id, ours)
    assert "My reason: no Go" in everything(desk, ana.person_id)
    assert "The answer to you: open since 23 November 2026" in everything(desk, ana.person_id)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.TOLD))
    assert "The answer to you: told, 23 November 2026, 10:00" in everything(desk, ana.person_id)


def test_nobody_else_is_named_in_notes_introductions_or_addresses(desk, carl):
    ana = add_candidate(desk)
    add_person(desk, PersonDetails(full_name="Grace Hopper"))
    add_introduction(desk, ana.person_id, carl)
    write_note(
        desk,
        ana.person_id,
        "CARL MÜLLER and Grace Hopper like her; Müllers team, Jo Meyer's desk, carl@x.example",
    )
    said = everything(desk, ana.person_id)
    for other in ("carl", "müller", "grace", "hopper", "meyer"):
        assert other not in said.casefold()
    assert "another person and another person like her; another person team" in said
    assert "another person’s address" in said
    assert "to another person: idea" in said
    assert "Ana Ruiz" in said


def test_a_contact_reads_of_introductions_without_the_candidates_name(desk, carl):
    ana = add_candidate(desk)
    add_introduction(desk, ana.person_id, carl)
    said = everything(desk, carl)
    assert "of another person to you: idea" in said
    assert "Ana" not in said


def test_ones_own_name_stays_where_another_has_the_same(desk):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz", given="Ana", family="Ruiz"))
    other = add_person(desk, PersonDetails(full_name="Ana Ruiz", given="Ana", family="Ruiz"))
    set_referrer(desk, other, Referrer(ana))
    write_note(desk, ana, "Ana Ruiz plays chess.")
    said = everything(desk, ana)
    assert "Ana Ruiz plays chess." in said
    assert "People you sent to me: one person" in said


def test_nobody_of_the_sample_desk_is_named_in_anybody_elses_report(desk):
    fill_with_sample(desk)
    people = found(desk, records.Person)
    names = {person.full_name for person in people}
    for person in people:
        own = {person.full_name, *(one.full_name for one in found(desk, records.MergedPerson))}
        said = everything(desk, person.id)
        named = {name for name in names - own if name in said}
        assert named == set(), person.full_name


def test_the_page_needs_nothing_runs_nothing_and_escapes_everything(desk, tmp_path):
    ana = add_person(desk, PersonDetails(full_name='<script>alert("x")</script> Ruiz'))
    write_note(desk, ana, '"><img src=x onerror=alert(1)>\nsecond line')
    file = tmp_path / "CV & more.pdf"
    file.write_text("x", encoding="utf-8")
    attach_files(desk, ana, [file])
    path = tmp_path / "report.html"
    write_access_report(desk, ana, path, WORDS)
    page = path.read_text(encoding="utf-8")
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(&quot;x&quot;)" in page
    assert "second line" in page
    assert "http" not in page.replace("http-equiv", "")
    assert f'<a href="{file.as_uri()}">' in page.replace("&amp;", "&")
    assert "@media print" in page
    assert "Content-Security-Policy" in page


def test_json_says_the_same_as_the_page(desk, tmp_path):
    ana = add_declined(desk).person_id
    path = tmp_path / "a folder" / "report.JSON"
    report = write_access_report(desk, ana, path, WORDS)
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["title"] == "What I hold about Ana Ruiz"
    assert document["made"] == "Made on 23 November 2026."
    assert [section["key"] for section in document["sections"]] == [one.key for one in report.sections]
    assert document["sections"][0]["lines"][0] == {"what": "Name", "says": "Ana Ruiz"}


def test_another_kind_of_file_is_refused_and_nothing_is_written(desk, tmp_path):
    ana = add_declined(desk).person_id
    path = tmp_path / "report.docx"
    assert refused(desk, lambda: write_access_report(desk, ana, path, WORDS)) == "report.suffix"
    assert not path.exists()
    assert refused(desk, lambda: access_report(desk, 999, WORDS)) == "person.unknown"
    write_access_report(desk, ana, tmp_path / "report.htm", WORDS)


def test_the_proposed_name_of_the_file_suits_every_system():
    day = dt.date(2026, 11, 26)
    assert proposed_name("Ana Ruiz", day) == "Ana Ruiz 2026-11-26.html"
    assert proposed_name("../A:B*", day) == "A B 2026-11-26.html"
    assert proposed_name("...", day) == "report 2026-11-26.html"


def test_what_is_planned_and_what_happened_stands_there(desk, clock):
    ana = add_declined(desk).person_id
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    make_promise(desk, ana, dt.date(2026, 11, 27), "the slides")
    add_task(desk, ana, "cv_review", "", dt.date(2026, 11, 30))
    note_incoming_contact(desk, ana, "call", "asks for the slides")
    add_tag(desk, ManyPeople((ana,)), "sre")
    save_wish(desk, ana, WishDetails(words="remote"))
    save_profile(desk, ana, ProfileDetails(function="engineering"))
    set_do_not_contact(desk, ana, do_not_contact=True)
    said = said_of(desk, ana)
    assert ("I promised a word", "by 27 November 2026: the slides") in said["ahead"]
    assert ("23 November 2026, 10:00", "told") in said["contact"]
    assert any("You tried to reach me (call): asks for the slides" in text for _, text in said["contact"])
    assert ("You asked not to be contacted", "yes") in said["identity"]
    history = [text for _, text in said["history"]]
    assert "Told by phone." in history
    assert not any("weak on SQL" in text for text in history)


def test_an_answer_that_is_no_longer_owed_and_what_is_partly_known(desk):
    ana = add_declined(desk)
    other = add_candidate(desk, "Ben Okafor")
    again = add_application(desk, ana.person_id, other.role_id, Stage.INTERVIEWING)
    decline_application(desk, again, Ending())
    reopen_application(desk, ana.application_id)
    save_profile(desk, ana.person_id, ProfileDetails(function="engineering"))
    said = said_of(desk, ana.person_id)
    answers = [text for what, text in said["applications"] if what == "The answer to you"]
    assert answers == ["no longer owed", "open since 23 November 2026"]
    assert said["network"] == [("Function", "engineering")]


def test_the_history_speaks_to_them(desk):
    fill_with_sample(desk)
    amara = find_people(desk, "Amara Okafor")[0].id
    said = [text for _, text in said_of(desk, amara)["history"]]
    assert "I offered a CV review." in said
    assert "I may mention you to others." in said
    assert "How you took it: calm, disappointed. What you want next: analytics in health care." in said
    assert not [text for text in said if re.search(r"\b(?:them|they)\b", text, re.IGNORECASE)]


def test_of_somebody_added_before_the_desk_noted_it_no_day_is_said(desk, carl):
    def forget(writer: Writer) -> None:
        writer.update(writer.load(records.Person, carl), created_at=None)

    with_day = said_of(desk, carl)["origin"]
    desk.run(Label("person.edit", ()), forget)
    assert len(said_of(desk, carl).get("origin", ())) == len(with_day) - 1
