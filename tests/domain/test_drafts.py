"""Drafts of mails and short texts, and their links."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import product
from urllib.parse import parse_qs, urlsplit

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.drafts import (
    SHORT_TEXTS,
    Draft,
    DraftKind,
    fill_draft,
    mailto_url,
    parse_draft,
    sms_url,
    tel_url,
)
from recruiterdesk.domain.placeholders import Condition, GuideValues
from recruiterdesk.domain.salutation import Language
from recruiterdesk.domain.words import FormOfAddress
from tests.domain.test_guides import NEVER_SAID
from tests.domain.texts import BARE, CONDITIONS, ENDINGS, FOLDER, FULL, draft_of

EVERY_DRAFT = list(product(DraftKind, Language, FormOfAddress))


def body(kind: DraftKind, values: GuideValues, language: Language = Language.EN) -> str:
    return fill_draft(draft_of(kind, language), values).draft.body


def test_no_file_lies_there_that_nobody_opens() -> None:
    for language in Language:
        assert {path.stem for path in (FOLDER / language / "drafts").glob("*.json")} == set(DraftKind)


@pytest.mark.parametrize(("kind", "language", "form"), EVERY_DRAFT)
def test_full_values_make_a_draft_that_can_be_sent(
    kind: DraftKind, language: Language, form: FormOfAddress
) -> None:
    template = draft_of(kind, language, form)
    for ending, conditions in product(ENDINGS, CONDITIONS):
        filled = fill_draft(template, replace(FULL, ending=ending, conditions=conditions))
        text = f"{filled.draft.subject}\n{filled.draft.body}"
        assert filled.missing == ()
        assert not re.search(r"[{}\[\]…]|\.\.| [.,;!?]|\n\n\n", text), text
        assert not NEVER_SAID.search(text)
        assert mailto_url("kaethe@example.com", filled.draft) is not None


@pytest.mark.parametrize(("kind", "form"), list(product(DraftKind, FormOfAddress)))
def test_both_languages_ask_for_the_same_values(kind: DraftKind, form: FormOfAddress) -> None:
    missing = {
        language: set(fill_draft(draft_of(kind, language, form), GuideValues()).missing)
        for language in Language
    }
    assert missing[Language.EN] - {"salutation"} == missing[Language.DE] - {"salutation"}
    subjects = {bool(draft_of(kind, language).subject) for language in Language}
    assert len(subjects) == 1


@pytest.mark.parametrize("kind", DraftKind)
def test_sie_and_du_are_never_mixed(kind: DraftKind) -> None:
    formal, informal = (draft_of(kind, Language.DE, form).body for form in FormOfAddress)
    assert not re.search(r"\b(du|dich|dir|dein\w*)\b", formal, re.IGNORECASE)
    assert not re.search(r"\b(Sie|Ihnen|Ihr\w*)\b", informal)


def test_what_is_missing_is_named_and_never_sent_as_braces() -> None:
    filled = fill_draft(draft_of(DraftKind.HOLDING_MESSAGE, Language.EN), replace(FULL, date="", role=""))
    assert filled.missing == ("role", "date")
    assert "{" not in filled.draft.subject + filled.draft.body


def test_a_spoken_reason_has_no_way_into_writing() -> None:
    for name in ("may_tell", "strength", "internal_reason"):
        with pytest.raises(Refusal) as refused:
            parse_draft(draft_text(body=[f"Because {{{name}}}."]))
        assert refused.value.values == {"name": name, "where": "body[0]"}
    markers = replace(FULL, may_tell="MARKER", strength="MARKER")
    for kind, language in product(DraftKind, Language):
        assert "MARKER" not in body(kind, markers, language)


def test_a_written_no_gives_the_cleared_reason_and_offers_a_call() -> None:
    text = body(DraftKind.TOLD_IN_WRITING, FULL)
    assert "It's a no this time" in text
    assert "What I may pass on: They chose someone with energy experience." in text
    assert "call me: +49 40 1234567, today until 18:00." in text
    assert "Monday, 22 February 2027" in text


def test_a_written_no_claims_no_call_that_was_not_tried() -> None:
    tried = replace(FULL, conditions=frozenset({Condition.TRIED_TO_CALL}))
    assert "I tried to reach you by phone" in body(DraftKind.TOLD_IN_WRITING, tried)
    assert "tried" not in body(DraftKind.TOLD_IN_WRITING, FULL)
    assert body(DraftKind.TOLD_IN_WRITING, FULL, Language.DE).split("\n\n")[1].startswith("diesmal ist es")
    assert "Diesmal ist es" in body(DraftKind.TOLD_IN_WRITING, tried, Language.DE)


def test_the_announcement_keeps_the_outcome_for_the_call() -> None:
    for ending in ENDINGS:
        text = body(DraftKind.ANNOUNCE_FIRST, replace(FULL, ending=ending))
        assert not re.search(r"\bno\b|chose|closed", text)


def test_the_short_message_is_one_line() -> None:
    text = body(DraftKind.FIRST_UNANSWERED_CALL, FULL)
    assert text == "It's Mara Lind. When can I reach you today or tomorrow?"
    assert draft_of(DraftKind.FIRST_UNANSWERED_CALL, Language.EN).subject == ""


def test_the_holding_message_says_when_the_next_word_comes() -> None:
    text = body(DraftKind.HOLDING_MESSAGE, FULL)
    assert "no news yet" in text
    assert "by Thursday, 26 November, whatever happens" in text


def test_the_hiring_manager_reads_who_waits_and_what_it_costs() -> None:
    text = body(DraftKind.WORD_FROM_CLIENT, FULL)
    assert "Ana Ruiz, Tom Meyer." in text
    assert "costs" not in text
    later = body(DraftKind.WORD_FROM_CLIENT_COSTS, FULL)
    assert "What the wait costs: two of them have other offers." in later
    unknown = body(DraftKind.WORD_FROM_CLIENT_COSTS, replace(FULL, cost_of_waiting=""))
    assert "the more likely it is that they take another offer" in unknown


@pytest.mark.parametrize(("kind", "language"), list(product(SHORT_TEXTS, Language)))
def test_what_strangers_may_read_names_no_role_and_no_outcome(kind: DraftKind, language: Language) -> None:
    filled = fill_draft(draft_of(kind, language), FULL)
    text = filled.draft.subject + filled.draft.body
    for secret in ("Controlling", "Nordwerk", "payments", "energy", "Thursday"):
        assert secret not in text


ANSWERS = [kind for kind in DraftKind if kind.startswith("told_")]


@pytest.mark.parametrize(("kind", "language"), list(product(ANSWERS, Language)))
def test_every_written_answer_says_it_first_and_offers_a_call(kind: DraftKind, language: Language) -> None:
    for ending, conditions in product(ENDINGS, CONDITIONS):
        text = body(kind, replace(FULL, ending=ending, conditions=conditions), language)
        assert "+49 40 1234567" in text
        assert not re.search(r"\b(but|however|aber|jedoch)\b", text, re.IGNORECASE)
        first = " ".join(text.split("\n\n")[1:3])
        assert re.search(r"\bno\b|Nein|withdrawn|zurückgezogen", first), first


def test_who_went_silent_can_open_it_again_by_one_line() -> None:
    assert "One line from you, and it is open again" in body(DraftKind.WENT_SILENT, FULL)


@pytest.mark.parametrize("language", Language)
def test_a_voicemail_gives_the_number_twice_and_nothing_away(language: Language) -> None:
    text = body(DraftKind.VOICEMAIL, FULL, language)
    assert text.count("+49 40 1234567") == 2
    assert "today until 18:00" in text
    for secret in ("Controlling", "Nordwerk", "payments", "energy", "Thursday"):
        assert secret not in text
    assert re.search("our conversation|unser Gespräch", text)


def test_a_voicemail_that_names_the_role_is_refused() -> None:
    with pytest.raises(Refusal):
        parse_draft(draft_text(kind="voicemail", body=["It's about {role}."]))


def draft_text(**entries: object) -> str:
    return json.dumps(
        {"kind": "went_silent", "language": "en", "subject": "Hello", "body": ["Hi."]} | entries
    )


@pytest.mark.parametrize("entries", [{"kind": "poem"}, {"language": "fr"}, {"body": []}, {"body": "Hi."}])
def test_a_broken_draft_is_refused(entries: dict[str, object]) -> None:
    with pytest.raises(Refusal) as refused:
        parse_draft(draft_text(**entries))
    assert refused.value.key == "text_unreadable"


def test_a_subject_stays_one_line() -> None:
    filled = fill_draft(draft_of(DraftKind.WENT_SILENT, Language.EN), replace(BARE, role="Lead\r\nBcc: all"))
    assert filled.draft.subject == "Lead Bcc: all: I close this for now"


def test_a_mailto_link_carries_every_character() -> None:
    draft = Draft("C++ & „Lead“?", "Grüße,\nzwei = 100 %\r\n+1 #")
    url = mailto_url("käthe+jobs@example.com", draft)
    assert url is not None
    assert url.startswith("mailto:k%C3%A4the%2Bjobs@example.com?subject=C%2B%2B%20%26%20")
    assert parse_qs(urlsplit(url).query) == {
        "subject": ["C++ & „Lead“?"],
        "body": ["Grüße,\r\nzwei = 100 %\r\n+1 #"],
    }
    assert mailto_url("a@example.com", Draft("", "")) == "mailto:a@example.com"


def test_a_mail_to_two_people_keeps_the_comma_between_them() -> None:
    url = mailto_url("ana@example.com, raj+work@example.com", Draft("", ""))
    assert url == "mailto:ana@example.com,raj%2Bwork@example.com"


def test_a_mailto_link_that_would_be_cut_off_is_none() -> None:
    frame = len("mailto:a@example.com?body=")
    assert mailto_url("a@example.com", Draft("", "x" * (1900 - frame))) is not None
    assert mailto_url("a@example.com", Draft("", "x" * (1901 - frame))) is None


def test_phone_links() -> None:
    assert tel_url("+34612345678") == "tel:+34612345678"
    assert sms_url("+34612345678", Draft("", "Hi & bye")) == "sms:+34612345678?body=Hi%20%26%20bye"
    for number in ("0612 345678", "+0612345678", "+34612345678?body=x", ""):
        with pytest.raises(Refusal):
            tel_url(number)
