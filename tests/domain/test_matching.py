"""Who is introduced to whom: the judged set, and what each thing that is known of them is worth."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain import records
from recruiterdesk.domain.match_sides import Offered, Traits, Wanted, offered_by
from recruiterdesk.domain.matching import can_hire, fit, seen_by_contact
from recruiterdesk.domain.nearness import Spot
from recruiterdesk.domain.trades import Level
from recruiterdesk.messages import sentences
from recruiterdesk.storage.match_tables import likeness, trades
from tests.domain.judged import (
    JUDGED_ON,
    fitting,
    judged_contacts,
    judged_wishes,
    offered,
    reasons,
    wanted,
)

FIRST = 3
DATA_IN_BERLIN = wanted(function="Data Engineering", place="Berlin", industry="E-Commerce")
HEAD_OF_DATA = offered(title="Head of Data", company="Lumen", place="Berlin", country="DE")
KEYS = sorted(trades().close_functions(frozenset({"software", "data"})) | {"hr", "nursing", "general"})
INDUSTRIES = ["software", "fintech", "food", "energy"]
SPOTS = [Spot("berlin", "DE Berlin", "DE"), Spot("lyon", "FR Rhone", "FR"), Spot("", "", "DE"), Spot()]


def first_three(name: str) -> dict[int, tuple[list[int], tuple[int, ...]]]:
    ranked = {}
    contacts = judged_contacts()
    for one in judged_wishes(name):
        known = wanted(one.person.wish, one.person.title, one.person.place, one.person.country, **said(one))
        found = [
            (fitted.score, -each.person.id)
            for each in contacts
            if (fitted := fitting(known, offered_as(each))) is not None
        ]
        ids = [-number for _, number in sorted(found, reverse=True)[:FIRST]]
        ranked[one.person.id] = (ids, one.right)
    return ranked


def said(one):
    return {name: getattr(one.wish, name) for name in ("function", "industry", "place", "seniority")}


def offered_as(each):
    values = {
        field.name: getattr(each.profile, field.name)
        for field in dataclasses.fields(each.profile)
        if field.name not in ("id", "person_id", "last_contact_on")
    }
    on = each.profile.last_contact_on
    person = {name: getattr(each.person, name) for name in ("id", "title", "company", "place", "country")}
    return offered(**person, **values, last_contact_on=on.isoformat() if on else None)


@pytest.mark.parametrize(
    ("name", "count"),
    [("wishes", 30), ("wishes_later", 16), ("wishes_third", 20), ("wishes_fourth", 20)],
)
def test_the_right_contact_is_among_the_first_three_for_nine_of_ten_wishes(name, count):
    ranked = first_three(name)
    missed = {wish: found for wish, found in ranked.items() if not set(found[0]) & set(found[1])}
    assert len(ranked) == count
    assert len(missed) <= len(ranked) * 0.1, missed


def test_the_reasons_say_the_place_the_function_and_when_one_spoke():
    known = offered(
        title="Head of Data Engineering",
        company="Lumenreich",
        place="Berlin",
        country="DE",
        last_contact_on="2026-05-12",
        can_help_with="hires data engineers",
        industry="Online shop",
    )
    found = fitting(DATA_IN_BERLIN, known)
    assert reasons(found) == ["same_town", "hires", "industry", "helps_with", "spoken"]
    assert dict(found.reasons[1].values) == {"whom": "function.data"}
    assert dict(found.reasons[-1].values) == {"month": "month.5"}


@pytest.mark.parametrize(
    ("spoken", "reason"),
    [
        (None, "never_spoken"),
        ("2026-06-01", "spoken"),
        ("2025-09-01", "spoken"),
        ("2024-02-01", "spoken_long_ago"),
    ],
)
def test_when_one_spoke_is_said(spoken, reason):
    known = offered(title="Head of Data", place="Berlin", last_contact_on=spoken)
    assert reasons(fitting(DATA_IN_BERLIN, known))[-1] == reason


def test_the_longer_ago_one_spoke_the_lower_somebody_stands():
    days = ["2026-06-01", "2025-09-01", "2024-02-01", None]
    scores = [
        fitting(DATA_IN_BERLIN, offered(title="Head of Data", place="Berlin", last_contact_on=day)).score
        for day in days
    ]
    assert scores == sorted(scores, reverse=True)
    assert len(set(scores)) == 4


@pytest.mark.parametrize(
    ("place", "country", "reason"),
    [
        ("Berlin", "DE", "same_town"),
        ("Berlin-Mitte", "", "same_town"),
        ("Lyon", "FR", "elsewhere"),
    ],
)
def test_the_place_is_compared_with_the_wished_one(place, country, reason):
    assert reason in reasons(
        fitting(DATA_IN_BERLIN, offered(title="Head of Data", place=place, country=country))
    )


@pytest.mark.parametrize(
    ("wished", "place", "reason"),
    [
        ("München", "Nuremberg, Germany", "same_region"),
        ("Bavaria", "Augsburg", "same_region"),
        ("Österreich", "Graz", "same_country"),
        ("Munich or Vienna", "Wien", "same_town"),
        ("Kleinkleckersdorf", "Kleinkleckersdorf", "same_town"),
    ],
)
def test_places_are_known_by_all_their_names(wished, place, reason):
    wish = wanted(function="data", place=wished)
    assert reason in reasons(fitting(wish, offered(title="Head of Data", place=place)))


def test_who_wants_to_work_remotely_is_near_everybody():
    far = offered(title="Head of Data", place="Lyon", country="FR")
    assert "elsewhere" not in reasons(fitting(wanted(function="data", place="remote"), far))
    assert "elsewhere" not in reasons(fitting(wanted(function="data", place="Berlin or remote"), far))


def test_a_town_in_the_same_country_is_worth_a_little_and_said_by_nothing():
    there = fitting(DATA_IN_BERLIN, offered(title="Head of Data", place="Hamburg", country="DE"))
    unknown = fitting(DATA_IN_BERLIN, offered(title="Head of Data"))
    assert there.score > unknown.score
    assert reasons(there) == reasons(unknown)


def test_what_speaks_against_is_said_last():
    far = offered(title="Head of Data", place="Lyon", country="FR", last_contact_on="2026-06-01")
    assert reasons(fitting(DATA_IN_BERLIN, far)) == ["hires", "spoken", "elsewhere"]


def test_to_the_contact_the_reasons_are_said_of_the_candidate():
    seen = seen_by_contact(fitting(DATA_IN_BERLIN, HEAD_OF_DATA).reasons)
    assert [reason.key for reason in seen] == ["match.wants.same_town", "match.wants.hires"]
    assert all(f"reason.{reason.key}" in sentences() for reason in seen)


def test_without_a_wished_place_it_is_where_they_are():
    wish = wanted(function="data", place_now="Berlin", country="DE")
    assert "same_town" in reasons(fitting(wish, HEAD_OF_DATA))
    assert not wanted(function="data").places


def test_only_who_leads_hires():
    titles = ["Data Engineer", "Data Manager", "Team Lead Data", "Head of Data"]
    found = [fitting(DATA_IN_BERLIN, offered(title=title)) for title in titles]
    assert [reasons(one)[0] for one in found] == ["works_with", "works_with", "hires", "hires"]
    assert found[0].score < found[1].score < found[2].score == found[3].score


@pytest.mark.parametrize(
    ("seniority", "title", "hires"),
    [
        ("Head of", "Head of Data", False),
        ("Head of", "Chief Data Officer", True),
        ("C-Level", "Chief Data Officer", True),
        ("Junior", "Team Lead Data", True),
    ],
)
def test_who_hires_stands_above_the_wished_level(seniority, title, hires):
    assert can_hire(wanted(function="data", seniority=seniority), offered(title=title)) is hires


def test_the_head_of_a_firm_is_thought_of_in_the_wished_industry():
    wish = wanted(function="Konstruktion", industry="Maschinenbau")
    head = offered(title="Geschäftsführer", company="Hinrichs Maschinenbau GmbH")
    assert reasons(fitting(wish, head)) == ["leads_firm", "industry", "never_spoken"]
    assert fitting(wish, offered(title="Geschäftsführer", company="Hinrichs")) is None
    top = dataclasses.replace(wish, level=Level.DIRECTING)
    assert "leads_firm" in reasons(fitting(top, head))
    assert "leads_firm" not in reasons(
        fitting(wish, offered(title="Founder", company="Hinrichs Maschinenbau", seniority="junior"))
    )


def test_a_close_industry_counts_less_than_the_same():
    wish = wanted(function="data", industry="Banking")
    same, close, other = (
        fitting(wish, offered(title="Head of Data", company=company))
        for company in ("Rheinbank AG", "Hansea Versicherung", "Alpenkrone Foods")
    )
    assert same.score > close.score > other.score
    assert reasons(close)[1] == "industry"
    assert reasons(other) == ["hires", "never_spoken"]


def test_an_offer_to_help_counts_for_somebody_with_another_function():
    wish = wanted(function="Data engineering", place="Berlin")
    other = offered(title="Head of Marketing", place="Berlin", company="Lumen")
    assert fitting(wish, other) is None
    helping = offered(title="Head of Marketing", place="Berlin", can_help_with="sister hires data people")
    assert "helps_with" in reasons(fitting(wish, helping))
    words = wanted(function="Marketing", words="Kubernetes")
    assert "helps_with" in reasons(
        fitting(words, offered(title="Head of Marketing", can_help_with="runs the Kubernetes meetup"))
    )
    assert "helps_with" not in reasons(
        fitting(wish, offered(title="Head of Data", can_help_with="golf tournaments"))
    )


def test_words_of_the_wish_are_found_in_title_and_company_though_spelled_otherwise():
    wish = wanted(function="software", words="Haskell, Windsurfing, Bodensee, Rust")
    found = fitting(wish, offered(title="Head of Haskel Software", company="Windsurf"))
    assert dict(found.reasons[1].values) == {"words": "Haskell, Windsurfing"}


def test_words_that_name_the_function_are_not_said_twice():
    assert reasons(fitting(wanted(function="Controlling"), offered(title="Head of Controlling"))) == [
        "hires",
        "never_spoken",
    ]


def test_a_word_of_a_phrase_that_names_the_function_is_not_said_twice():
    wish = wanted(words="data engineer in a smaller team")
    found = fitting(wish, offered(title="Head of Data Engineering"))
    assert reasons(found) == ["hires", "never_spoken"]


def test_nothing_but_place_and_time_is_no_reason():
    vague = offered(title="Building something new", place="Berlin", last_contact_on="2026-06-01")
    assert fitting(DATA_IN_BERLIN, vague) is None
    assert wanted().says_nothing
    assert fitting(wanted(), HEAD_OF_DATA) is None


def test_what_they_do_now_counts_less_than_what_they_want():
    said, own = wanted(function="data"), wanted(title="Data Engineer")
    assert fitting(own, HEAD_OF_DATA).score < fitting(said, HEAD_OF_DATA).score


def test_what_they_do_not_want_is_no_wish():
    wish = wanted(
        words="nicht mehr in der Pflege, aber Einkauf; no sales. Not Munich, not further than Dresden"
    )
    assert wish.functions == {"purchasing"}
    assert [spot.town for spot in wish.places] == ["dresden"]


def test_without_a_profile_title_and_company_say_it():
    person = records.Person(1, "Kim Okoye", title="Head of Data", company="Rheinbank AG")
    known = offered_by(person, None, None, trades())
    assert (known.traits.functions, known.traits.industries) == ({"data"}, {"banking"})
    assert (known.can_help_with, known.help_words) == ("", ())


def test_short_small_words_say_nothing():
    assert wanted(words="I want it to be in a team").says_nothing
    assert wanted(words="HR or IT").functions == {"hr", "it_operations"}


def test_a_remote_wish_in_words_leaves_the_place_open():
    assert wanted(words="fully remote", place_now="Berlin").places == ()


contacts = st.builds(
    Traits,
    functions=st.sets(st.sampled_from(KEYS), max_size=2).map(frozenset),
    industries=st.sets(st.sampled_from(INDUSTRIES), max_size=1).map(frozenset),
    spot=st.sampled_from(SPOTS),
    level=st.sampled_from(Level),
    help_functions=st.sets(st.sampled_from(KEYS), max_size=1).map(frozenset),
).map(
    lambda traits: Offered(
        traits, ("kubernetes",), "helps", ("helps",) if traits.help_functions else (), JUDGED_ON
    )
)
wishes = st.builds(
    lambda functions, industries, spot: Wanted(
        functions,
        trades().close_functions(functions),
        industries,
        trades().close_industries(industries),
        (spot,),
    ),
    st.sets(st.sampled_from(KEYS), min_size=1, max_size=2).map(frozenset),
    st.sets(st.sampled_from(INDUSTRIES), min_size=1, max_size=1).map(frozenset),
    st.sampled_from(SPOTS[:2]),
)
CONTRADICTIONS = [
    {"functions": frozenset({"agriculture"})},
    {"industries": frozenset({"aerospace"})},
    {"spot": Spot("tokio", "", "JP")},
    {"level": Level.STARTING},
]


@given(wishes, contacts, st.sampled_from(CONTRADICTIONS))
def test_a_contradiction_never_raises_the_score(wish, there, contradiction):
    before = fit(wish, there, JUDGED_ON, likeness)
    worse = dataclasses.replace(there, traits=dataclasses.replace(there.traits, **contradiction))
    after = fit(wish, worse, JUDGED_ON, likeness)
    assert (after.score if after else 0) <= (before.score if before else 0)


@given(wishes, contacts)
def test_a_score_lies_between_twenty_and_a_hundred(wish, there):
    found = fit(wish, there, JUDGED_ON, likeness)
    assert found is None or 20 <= found.score <= 100


def test_free_words_do_not_hide_what_somebody_is() -> None:
    wish = wanted("something close to the product", title="Data Engineer", place="Berlin")
    assert reasons(fitting(wish, HEAD_OF_DATA))[:2] == ["same_town", "hires"]
    product = offered(title="Head of Product", company="Lumen", place="Berlin", country="DE")
    said, own = fitting(wish, product), fitting(wish, HEAD_OF_DATA)
    assert said is not None
    assert own is not None
    assert said.score > own.score
    in_a_field = wanted(title="Data Engineer", place="Berlin", function="Product")
    assert fitting(in_a_field, HEAD_OF_DATA) is None or not in_a_field.own_functions


@pytest.mark.parametrize(
    ("title", "head"),
    [
        ("Développeuse Java", "Directrice Ingénierie logiciel, Développeurs"),
        ("Contable", "Responsable de contabilidad"),
        ("Verpleegkundige", "Hoofd verpleegkunde"),
        ("Księgowa", "Kierownik działu księgowości"),
        ("Infermiera", "Direttrice infermieristica"),
    ],
)
def test_titles_are_read_in_five_more_languages(title: str, head: str) -> None:
    assert "hires" in reasons(fitting(wanted(title=title), offered(title=head)))
