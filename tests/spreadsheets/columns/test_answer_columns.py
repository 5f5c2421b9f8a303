"""Columns that ask how it ended, with yes or no below."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


def read(tmp_path: Path, header: str, *rows: str) -> list[tuple[str | None, str | None]]:
    names = ("Ana Ruiz", "Bo Li", "Cy Coe", "Di Dee")
    lines = "".join(f"{name};Buyer;{row}\n" for name, row in zip(names, rows, strict=False))
    plan = plan_of(tmp_path, f"Name;Role;{header}\n{lines}")
    return [(record.mapped_stage, record.mapped_outcome) for record in plan.records]


@pytest.mark.parametrize(
    ("header", "yes", "no"),
    [
        ("Offer accepted?", "hired", "turned_offer_down"),
        ("Accepted offer (Y/N)", "hired", "turned_offer_down"),
        ("Angebot angenommen?", "hired", "turned_offer_down"),
        ("Offre acceptée ?", "hired", "turned_offer_down"),
        ("Oferta aceptada", "hired", "turned_offer_down"),
        ("Offer declined?", "turned_offer_down", None),
        ("Placed? y/n", "hired", None),
        ("Vermittelt?", "hired", None),
        ("Withdrew?", "withdrew", None),
        ("Zurückgezogen (ja/nein)", "withdrew", None),
        ("Rejected?", "declined_by_client", None),
        ("Hire?", "hired", "declined_by_client"),
        ("Offer made?", None, None),
        ("Contract signed?", None, None),
        ("Counter offer accepted?", None, None),
        ("Placed before?", None, None),
    ],
)
def test_yes_and_no_answer_what_the_column_asks(
    tmp_path: Path, header: str, yes: str | None, no: str | None
) -> None:
    ends = [ending for _, ending in read(tmp_path, header, "Yes", "No", "", "pending")]
    assert ends == [yes, no, None, None]


def test_nobody_turns_down_an_offer_that_was_not_made(tmp_path: Path) -> None:
    header = "Status;Offer accepted?"
    assert read(tmp_path, header, "Offer;No", "Interview;No", "Offer;Yes", "Rejected;No") == [
        ("offered", "turned_offer_down"),
        ("interviewing", None),
        ("offered", "hired"),
        (None, "declined_by_client"),
    ]
    ends = [
        ending for _, ending in read(tmp_path, "Offer made?;Offer accepted?", "Yes;No", "No;No", "Yes;Yes")
    ]
    assert ends == ["turned_offer_down", None, "hired"]


def test_a_list_that_is_no_table_of_applications_says_nothing(tmp_path: Path) -> None:
    text = "Name;Company;Email;Placed?;Angebot angenommen?\nAna Ruiz;Acme;ana@acme.example;Yes;No\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, ana.is_candidate) == (None, False)


@pytest.mark.parametrize(
    "header",
    [
        "Client decision;Candidate decision",
        "Kundenentscheidung;Kandidatenentscheidung",
        "Décision client;Décision candidat",
        "Beslissing klant;Beslissing kandidaat",
    ],
)
def test_a_candidates_no_beside_the_clients_yes_is_a_withdrawal(tmp_path: Path, header: str) -> None:
    ends = [ending for _, ending in read(tmp_path, header, "Yes;No", "No;Yes", "No;No", "Yes;Yes")]
    assert ends == ["withdrew", "declined_by_client", "declined_by_client", None]


def test_who_withdrew_with_an_offer_withdrew(tmp_path: Path) -> None:
    header = "Status;Withdrew?"
    assert read(tmp_path, header, "Offer;1", "Interview;0") == [
        ("offered", "withdrew"),
        ("interviewing", None),
    ]


def test_a_candidate_may_decline_in_words(tmp_path: Path) -> None:
    header = "Client decision;Candidate decision"
    assert read(tmp_path, header, "Offer;declined", "Rejected;accepted", "Hire;accepted", "Yes;pending") == [
        ("offered", "turned_offer_down"),
        (None, "declined_by_client"),
        (None, None),
        (None, None),
    ]


def test_steps_may_be_asked_for(tmp_path: Path) -> None:
    header = "CV sent?;Interviewed?;Offer made?;Placed?"
    assert read(tmp_path, header, "Yes;Yes;No;No", "Yes;Yes;Yes;Yes", "Yes;No;No;No") == [
        ("interviewing", None),
        ("hired", "hired"),
        ("submitted", None),
    ]


@pytest.mark.parametrize("tick", ["✓", "✔", "✔\ufe0f", "☑\ufe0f", "✅"])
def test_steps_may_be_ticked_with_any_sign_for_yes(tmp_path: Path, tick: str) -> None:
    header = "CV sent;1st int;2nd int;Offer;Started"
    rows = ("{0};{0};;;", "{0};;;;", "{0};{0};{0};{0};{0}", ";;;;")
    assert read(tmp_path, header, *(row.format(tick) for row in rows)) == [
        ("interviewing", None),
        ("submitted", None),
        ("hired", "hired"),
        (None, None),
    ]
    assert [ending for _, ending in read(tmp_path, "Placed?", tick, "")] == ["hired", None]


@pytest.mark.parametrize("header", ["Interview;Angebot;Zusage", "Interview;Offer;Accepted"])
def test_a_day_on_which_an_offer_was_accepted_is_that_of_a_hire(tmp_path: Path, header: str) -> None:
    rows = ("03.11.2026;07.11.2026;11.11.2026", "03.11.2026;08.11.2026;", "03.11.2026;;")
    ends = [ending for _, ending in read(tmp_path, header, *rows)]
    assert ends == ["hired", None, None]


def test_no_for_all_others_says_of_none_that_they_turned_an_offer_down(tmp_path: Path) -> None:
    answers = ["Yes", "No", "No", "No"]
    assert [ending for _, ending in read(tmp_path, "Offer accepted?", *answers)] == [
        "hired",
        None,
        None,
        None,
    ]


def test_whom_a_later_round_rejects_is_not_hired_by_the_round_before(tmp_path: Path) -> None:
    rows = ["Selected;Rejected", "Selected;", "Rejected;", "Selected;Selected"]
    ends = [ending for _, ending in read(tmp_path, "HR round;Tech round", *rows)]
    assert ends[:3] == ["declined_by_client", None, "declined_by_client"]


@pytest.mark.parametrize("header", ["Webinar", "Event invite", "Card", "Foo"])
@pytest.mark.parametrize("cell", ["declined", "failed", "Rejected", "abgelehnt"])
def test_whoever_declines_something_else_is_not_declined(tmp_path: Path, header: str, cell: str) -> None:
    assert read(tmp_path, header, cell, cell, cell) == [(None, None)] * 3
    staged = read(tmp_path, f"Stage;{header}", *[f"Interview;{cell}"] * 3)
    assert staged == [("interviewing", None)] * 3


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Foo", "Rejected by client"), ("Foo", "rejected after interview"), ("Manager decision", "rejected"),
        ("Interview", "rejected"), ("Status", "rejected"),
    ],
)  # fmt: skip
def test_a_no_of_an_application_is_one(tmp_path: Path, header: str, cell: str) -> None:
    assert {ending for _, ending in read(tmp_path, header, cell, cell, cell)} == {"declined_by_client"}


@pytest.mark.parametrize(
    ("header", "end"),
    [
        ("Offer accepted on", "hired"), ("Offer accepted date", "hired"), ("Date offer accepted", "hired"),
        ("Offer accepted", "hired"), ("Angebot angenommen am", "hired"), ("Offre acceptée le", "hired"),
        ("Oferta aceptada el", "hired"), ("Offer declined on", "turned_offer_down"),
    ],
)  # fmt: skip
def test_a_day_of_an_answer_to_an_offer_is_that_of_the_end(tmp_path: Path, header: str, end: str) -> None:
    text = f"Name;Role;Stage;{header}\nAna Ruiz;Buyer;Offer;03.11.2026\nBo Li;Buyer;Interview;\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, [(what, str(day)) for what, day in ana.dates]) == (
        end,
        [("decided", "2026-11-03")],
    )
    assert (bo.mapped_outcome, bo.dates) == (None, ())


@pytest.mark.parametrize(
    "header",
    [
        "Offer date",
        "Offer sent on",
        "Offer to be accepted by",
        "Offer accepted by",
        "Previous offer accepted on",
    ],
)
def test_other_days_of_offers_say_nothing_of_an_end(tmp_path: Path, header: str) -> None:
    assert (
        read(tmp_path, f"Stage;{header}", "Offer;03.11.2026", "Offer;13.11.2026") == [("offered", None)] * 2
    )


def test_who_accepted_an_offer_was_hired(tmp_path: Path) -> None:
    header = "Interviewed?;Offered?;Accepted?"
    assert read(tmp_path, header, "Y;Y;Y", "Y;Y;N", "Y;N;N", "Y;;") == [
        ("offered", "hired"),
        ("offered", "turned_offer_down"),
        ("interviewing", None),
        ("interviewing", None),
    ]


def test_who_accepted_anything_else_was_not_hired(tmp_path: Path) -> None:
    assert read(tmp_path, "Interviewed?;Accepted?", "Y;Y", "Y;N") == [(None, None), (None, None)]


@pytest.mark.parametrize(
    ("header", "no", "end"),
    [
        ("Beslissing klant", "nee", "afgewezen"), ("Kundens beslut", "nej", "avslag"),
        ("Kundens beslutning", "nej", "afslag"), ("Kundenfeedback", "nein", "Absage"),
        ("Decisão cliente", "não", "reprovado"), ("Resposta cliente", "não", "reprovado"),
        ("Решение клиента", "нет", "отказ"), ("Рішення клієнта", "ні", "відмова"),
        ("Asiakkaan päätös", "ei", "hylätty"), ("Avis client", "non", "refus"),
    ],
)  # fmt: skip
def test_what_the_client_decided_is_how_it_ended(tmp_path: Path, header: str, no: str, end: str) -> None:
    ends = [ending for _, ending in read(tmp_path, f"Status;{header}", f"Interview;{no}", f"Interview;{end}")]
    assert ends == ["declined_by_client"] * 2


def test_what_the_client_said_at_length_is_no_outcome(tmp_path: Path) -> None:
    words = (
        "Interview;liked her, asked for a second talk",
        "Interview;wants to see more people",
        "Interview;",
    )
    assert read(tmp_path, "Status;Kundens svar", *words) == [("interviewing", None)] * 3
