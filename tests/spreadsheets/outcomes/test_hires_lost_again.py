"""Hires that were lost again, and what the client takes another of."""

from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words


@pytest.mark.parametrize(
    "words",
    [
        "started, left after 2 weeks", "Started - left after 2 weeks", "Placed (left after 3 months)",
        "placed, left in guarantee period", "Hired - terminated in probation", "hired, quit on day one",
        "offer accepted - fell through", "Vermittelt - geplatzt", "Vermittelt - nach 2 Wochen gegangen",
        "eingestellt, in der Probezeit gekündigt", "Placé - parti après 2 semaines",
        "Geplaatst - na 3 weken vertrokken",
    ],
)  # fmt: skip
def test_a_hire_that_was_lost_again_is_asked_about(words: str) -> None:
    assert not outcome_from_words(words).known


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Placed - fell through", "turned_offer_down"),
        ("placement fell through", "turned_offer_down"),
        ("hired but no-show", "went_silent"),
        ("offer rescinded", "declined_by_client"),
        ("Placed, offer withdrawn", "declined_by_client"),
    ],
)
def test_others_say_how_it_ended(words: str, kind: str) -> None:
    assert outcome_from_words(words).kind == kind


@pytest.mark.parametrize(
    "words",
    [
        "Hired - left voicemail", "hired, left old job", "Placed - resigned", "Placed - guarantee period",
        "Placed - started Monday", "Started 3 Nov", "Placed, probation passed", "Hired (in probation)",
        "Placed - starts in 2 weeks", "Hired after 3 months", "Placed, gave notice after 2 weeks",
        "Vermittelt - Start nach 2 Wochen",
    ],
)  # fmt: skip
def test_other_words_behind_a_hire_leave_it(words: str) -> None:
    assert outcome_from_words(words).kind == "hired"


@pytest.mark.parametrize(
    "words",
    [
        "took offer at Banner", "Took an offer with Banner", "took the job at Banner",
        "took a role with Banner", "accepted another offer", "accepted offer elsewhere",
        "went with a competitor", "Gone to a rival firm",
        "zur Konkurrenz gewechselt", "parti chez un concurrent",
    ],
)  # fmt: skip
def test_who_took_a_job_of_others_withdrew(words: str) -> None:
    assert outcome_from_words(words).kind == "withdrew"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("took the offer", None), ("took offer at 60k", None), ("took the job at the client", None),
        ("accepted offer", "hired"), ("accepted offer from Banner", "hired"),
        ("Client went with a competitor", "declined_by_client"),
        ("went with another candidate", "declined_by_client"), ("works for a competitor", None),
        ("comes from a competitor", None), ("took a call at 5pm", None), ("took the job", None),
        ("Konkurrenzausschluss", None),
    ],
)  # fmt: skip
def test_other_offers_stay(words: str, kind: str | None) -> None:
    assert outcome_from_words(words).kind == kind


@pytest.mark.parametrize(
    "words",
    [
        "Client took another week", "client wants another look", "client needs another day",
        "The client wants to take another look", "HM wants another interview", "client took another few days",
        "Kunde will anderen Termin", "client veut une autre date",
    ],
)  # fmt: skip
def test_a_client_that_takes_more_time_leaves_it_open(words: str) -> None:
    reading = outcome_from_words(words)
    assert (reading.kind, reading.in_play) == (None, True)


@pytest.mark.parametrize(
    "words",
    [
        "client took another candidate", "client chose another", "client took another CV",
        "Client wants another candidate", "client took another one", "Client rejected after another look",
        "client went with another candidate", "Client took another look and declined",
        "Kunde hat anderen genommen", "hm hired another applicant", "Rejected. Client took another week",
    ],
)  # fmt: skip
def test_a_client_that_takes_somebody_else_says_no(words: str) -> None:
    assert outcome_from_words(words).kind == "declined_by_client"
