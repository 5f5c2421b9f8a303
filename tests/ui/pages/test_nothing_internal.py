"""Nothing internal reaches a text: every field of every record is a marker, and all texts are searched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.drafts import (
    NAMELESS,
    NAMING,
    SHORT_TEXTS,
    Draft,
    DraftKind,
    fill_draft,
    mailto_url,
    sms_url,
)
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.guides import fill as fill_text
from recruiterdesk.domain.introduction_drafts import (
    Addressed,
    addressed_by,
    form_of_mail,
    language_of_mail,
    values_of_mail,
)
from recruiterdesk.domain.introductions import NAMED
from recruiterdesk.domain.words import DispositionKind, FormOfAddress, IntroductionState
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.client_words import client_words
from recruiterdesk.storage.queries.introduction_mails import introduction_mail
from recruiterdesk.ui.pages import calls_drafts
from recruiterdesk.ui.pages.call.call_texts import texts_of_call
from recruiterdesk.ui.pages.calls_drafts import owed_message
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_values import conversation_language, day_in, guide_values
from recruiterdesk.ui.pages.client_drafts import tell_client, word_from_client
from recruiterdesk.ui.pages.mail_sheet import copy_draft
from tests.clock import FakeClock
from tests.desks import found, new_desk
from tests.ui.pages.marked_desk import Case, fill, marker

MARKER = re.compile(r"Zq\w+?qZ")
NAME = (("Person", "full_name"), ("Person", "given"), ("Person", "family"), ("Person", "honorific"))
JOB = (("Role", "spoken_title"), ("Client", "spoken_name"))
THEIR_OWN = {DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN, DispositionKind.WENT_SILENT}

WRITTEN = {True: (("Disposition", "may_tell"), ("Role", "explanation")), False: ()}


@pytest.fixture(scope="module")
def marked_desk(tmp_path_factory) -> Iterator[tuple[Desk, dict[int, Case]]]:
    desk = new_desk(tmp_path_factory.mktemp("marked"), FakeClock("2026-11-23T15:40"))
    change_settings(desk, replace(desk.settings, my_name="Mara Lind", my_phone="+49 40 1234567"))
    people = fill(desk)
    yield desk, people
    desk.close()


@pytest.fixture(scope="module", autouse=True)
def each_sheet_is_read_once() -> Iterator[None]:
    """Keep what is known of each person: nothing is written, and each text is made of the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calls_drafts, "call_sheet", cache(calls_drafts.call_sheet))
        yield


def job(case: Case) -> set[str]:
    """The role and client that a text is about: where nothing is to be told, those that go on."""
    whose = f"{case.number}other" if case.ending in THEIR_OWN else case.number
    return {marker(whose, "Role", "spoken_title"), marker(whose, "Client", "spoken_name")}


def own(case: Case, *places: tuple[str, str]) -> set[str]:
    return {marker(case.number, table, field) for table, field in places}


def spoken_of(case: Case) -> set[str]:
    told = (("Disposition", "may_tell"), ("Role", "explanation"), ("Person", "strength"))
    return own(case, *NAME, *told) | job(case)


def written_of(case: Case) -> set[str]:
    return own(case, *NAME, *WRITTEN[case.cleared]) | job(case)


def test_the_guides_say_only_what_may_be_said(marked_desk):
    desk, people = marked_desk
    heard = 0
    for person_id, case in people.items():
        sheet = calls_drafts.call_sheet(desk, person_id)
        language = conversation_language(sheet, desk.settings)
        values = guide_values(sheet, desk.settings, whereabouts(desk))
        for kind, form in product(GuideKind, FormOfAddress):
            guide = Texts(desk).guide(kind, language, form)
            texts = [step.sentence for step in guide.steps]
            texts += [line for reaction in guide.reactions for line in reaction.lines]
            said = set(MARKER.findall(" ".join(fill_text(text, values).text for text in texts)))
            assert said <= spoken_of(case), (kind, said - spoken_of(case))
            heard += len(said)
    assert heard, "no marker was found at all: the test would not notice a leak"


def test_drafts_links_and_copies_hold_only_what_may_be_written(qapp, marked_desk):
    desk, people = marked_desk
    reasons = 0
    for person_id, case in people.items():
        for kind in DraftKind:
            message = owed_message(desk, person_id, kind)
            written = set(MARKER.findall(" ".join(ways_out(qapp, message.filled.draft, message.number))))
            allowed = own(case, *NAME) if kind in SHORT_TEXTS else written_of(case)
            if kind is DraftKind.THANKS and case.ending in THEIR_OWN - {DispositionKind.WENT_SILENT}:
                allowed = own(case, *NAME, *JOB)
            assert written <= allowed, (kind, case, written - allowed)
            reasons += marker(case.number, "Disposition", "may_tell") in written
    assert reasons, "no cleared reason was written: the test would not notice one that is not cleared"


def ways_out(qapp, draft: Draft, number: str) -> list[str]:
    copy_draft(draft)
    links = [mailto_url("ana@example.com", draft) or "", sms_url(number, draft)]
    return [draft.subject, draft.body, qapp.clipboard().text(), *links]


def test_what_is_proposed_is_ready_or_asks(marked_desk):
    desk, people = marked_desk
    for person_id in people:
        assert owed_message(desk, person_id).filled.missing == ()


@pytest.mark.parametrize("hint", [False, True])
def test_a_voicemail_and_a_short_message_name_the_person_and_nothing_else(marked_desk, hint):
    desk, people = marked_desk
    settings = replace(desk.settings, voicemail_hint=hint)
    for person_id, case in people.items():
        sheet = calls_drafts.call_sheet(desk, person_id)
        values = guide_values(sheet, settings, whereabouts(desk))
        texts = texts_of_call(Texts(desk), sheet, settings, values)
        left = set(MARKER.findall(texts.voicemail + texts.short_message))
        assert left <= own(case, *NAME)
        assert texts.voicemail.count("+49 40 1234567") == 2


def test_a_voicemail_never_speaks_with_a_gap(marked_desk):
    desk, people = marked_desk
    settings = replace(desk.settings, my_phone="")
    sheet = calls_drafts.call_sheet(desk, next(iter(people)))
    texts = texts_of_call(Texts(desk), sheet, settings, guide_values(sheet, settings, whereabouts(desk)))
    assert texts.voicemail == ""


def test_a_hiring_manager_reads_of_their_own_candidates_and_roles_only(marked_desk):
    desk, people = marked_desk
    words = client_words(desk)
    assert words
    for word in words:
        draft = word_from_client(desk, word).draft
        number = re.match(r"Zq(\d+\w*?)x", word.client)[1]
        allowed = {
            marker(number, "Role", "spoken_title"), marker(number, "Role", "hiring_manager"), *word.names,
        }  # fmt: skip
        read = set(MARKER.findall(draft.subject + draft.body))
        assert read <= allowed, read - allowed
    told = 0
    for person_id, case in people.items():
        for view in calls_drafts.call_sheet(desk, person_id).page.applications:
            filled = tell_client(desk, marker(case.number, "Person", "full_name"), view)
            if filled is None:
                continue
            told += 1
            read = set(MARKER.findall(filled.draft.subject + filled.draft.body))
            assert read <= own(case, *JOB, *WRITTEN[case.cleared], ("Role", "hiring_manager"), *NAME)
    assert told


ABOUT_THEM = (("Introduction", "blurb"), *NAME)


# Each language and form of address once.
@pytest.mark.parametrize("number", range(0, 8, 2))
@pytest.mark.parametrize("kind", sorted(NAMELESS | NAMING))
def test_the_mails_of_an_introduction_hold_only_what_each_side_may_read(marked_desk, number, kind):
    desk, people = marked_desk
    introduction = found(desk, records.Introduction)[number]
    case = people[introduction.person_id]
    friend = {marker(f"{case.number}friend", *place) for place in NAME}
    described = marker(f"{case.number}friend", "Person", "title")
    facts = introduction_mail(desk, introduction.id, kind).facts
    template = Texts(desk).draft(kind, language_of_mail(kind, facts), form_of_mail(kind, facts))
    for state in IntroductionState:
        here = replace(introduction, introduction_state=state, introduced_on=introduction.state_since)
        standing = replace(facts, introduction=here)
        if kind in NAMING and state not in NAMED:
            with pytest.raises(Refusal):
                values_of_mail(kind, standing, day_in)
            continue
        draft = fill_draft(template, values_of_mail(kind, standing, day_in)).draft
        read = set(MARKER.findall(f"{draft.subject} {draft.body}"))
        if kind in NAMING:
            employer = marker(f"{case.number}friend", "Person", "company")
            allowed = {*own(case, *ABOUT_THEM), *friend, described, employer}
        elif addressed_by(kind) is Addressed.CONTACT:
            allowed = {*friend, *own(case, ("Introduction", "blurb"))}
        else:
            allowed = {*own(case, *ABOUT_THEM), described}
        assert read <= allowed, (state, read - allowed)


KNOWN_OF_PEOPLE = (
    records.Person, records.Client, records.Role, records.Application, records.Disposition,
    records.Attempt, records.Promise, records.IncomingContact, records.CheckIn, records.Task,
    records.Introduction, records.Referral, records.Consent, records.Activity,
)  # fmt: skip


@pytest.mark.parametrize("kind", KNOWN_OF_PEOPLE)
def test_every_kind_of_record_was_marked(marked_desk, kind):
    assert MARKER.search(repr(found(marked_desk[0], kind)[0])), kind
