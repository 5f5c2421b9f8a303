"""What titles, companies and places mean, in English and German."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.nearness import Near, Places, Region, Spot, is_remote, nearness
from recruiterdesk.domain.trade_terms import Terms, words_of
from recruiterdesk.domain.trades import Level, Trades
from recruiterdesk.messages import sentences
from recruiterdesk.storage.match_tables import _read, trades

TERMS = {kind: _read(kind) for kind in ("functions", "industries")}


@pytest.mark.parametrize(
    ("title", "functions", "level"),
    [
        ("Head of Data Engineering", {"data"}, Level.HEADING),
        ("Vertriebsleiterin (m/w/d)", {"sales"}, Level.HEADING),
        ("Leiter:in Einkauf", {"purchasing"}, Level.HEADING),
        ("HR Business Partner", {"hr"}, Level.WORKING),
        ("Talent Acquisition Partner (Tech)", {"hr"}, Level.WORKING),
        ("CTO & Co-Founder", {"software", "general"}, Level.DIRECTING),
        ("Senior Java Developer", {"software"}, Level.SENIOR),
        ("Junior Controller", {"controlling"}, Level.STARTING),
        ("Produktmanager", {"product"}, Level.WORKING),
        ("Engineering Manager, Backend", {"software"}, Level.LEADING),
        ("Pflegedienstleitung", {"nursing"}, Level.HEADING),
        ("Chefärztin Innere Medizin", {"medicine"}, Level.HEADING),
        ("Assistentin der Geschäftsführung", {"administration"}, Level.WORKING),
        ("Geschaeftsfuehrer", {"general"}, Level.DIRECTING),
        ("F&B Manager", {"gastronomy"}, Level.MANAGING),
        ("Cloud Solution Architect", {"platform"}, Level.SENIOR),
        ("Account Director", {"sales"}, Level.HEADING),
        ("Fachkrankenpfleger", {"nursing"}, Level.WORKING),
        ("Head of Operations", {"general"}, Level.HEADING),
        ("Building something new", set(), Level.UNKNOWN),
        ("", set(), Level.UNKNOWN),
    ],
)
def test_a_title_says_what_somebody_does_and_how_senior_they_are(title, functions, level):
    job = trades().job_of(title, "")
    assert (job.functions, job.level) == (functions, level)


@pytest.mark.parametrize(
    ("company", "industries"),
    [
        ("Klinikum Westerau", {"healthcare"}),
        ("Hansea Versicherung AG", {"insurance"}),
        ("Rheinbank AG", {"banking"}),
        ("Hinrichs Maschinenbau GmbH & Co. KG", {"engineering"}),
        ("Stadtwerke Hallau", {"energy"}),
        ("Müller & Söhne", set()),
    ],
)
def test_a_company_says_its_industry(company, industries):
    assert trades().job_of("", company).industries == industries


@pytest.mark.parametrize("kind", TERMS)
def test_every_term_stands_for_its_own_meaning(kind):
    terms = getattr(trades(), kind)
    lost = [
        (meaning, term)
        for meaning, by_language in TERMS[kind].items()
        for term in (*by_language["en"], *by_language["de"])
        if meaning not in terms.found_in(words_of(term))
    ]
    assert not lost


@pytest.mark.parametrize("kind", TERMS)
def test_synonyms_are_symmetric(kind):
    """Whoever wishes one word of a meaning finds whoever is called by another, and the other way round."""
    terms = getattr(trades(), kind)
    for meaning, by_language in TERMS[kind].items():
        for one, other in itertools.pairwise((*by_language["en"], *by_language["de"])):
            assert meaning in terms.found_in(words_of(one)) & terms.found_in(words_of(other))


@pytest.mark.parametrize("kind", TERMS)
def test_being_close_is_symmetric(kind):
    close = getattr(trades(), f"close_{kind}")
    for one, other in itertools.product(TERMS[kind], repeat=2):
        assert (other in close(frozenset({one}))) == (one in close(frozenset({other})))


@pytest.mark.parametrize("kind", TERMS)
def test_every_meaning_has_a_word_for_people(kind):
    singular = {"functions": "function", "industries": "industry"}[kind]
    assert not [key for key in TERMS[kind] if f"word.{singular}.{key}" not in sentences()]


def test_every_level_of_the_table_is_a_level():
    assert {name.upper() for name in _read("seniorities")} <= {level.name for level in Level}


def test_the_longest_phrase_wins_and_a_whole_word_before_a_part():
    terms = Terms({"a": ["data*", "site manager"], "b": ["data engineer*"], "c": ["manager", "*leiter"]})
    assert terms.found_in(words_of("data engineers")) == {"b"}
    assert terms.found_in(words_of("database")) == {"a"}
    assert terms.found_in(words_of("site manager")) == {"a"}
    assert terms.found_in(words_of("Bauleiter and manager")) == {"c"}
    assert terms.found_in(words_of("Leiterin xy")) == set()


@given(st.text())
def test_any_text_can_be_read(text):
    assert trades().job_of(text, text).level in Level
    assert isinstance(trades().places.named_in(text), tuple)


@pytest.mark.parametrize(("typed", "same"), [("Köln", "Koeln"), ("neue Straße", "Neue Strasse")])
def test_umlauts_are_the_same_however_they_are_typed(typed, same):
    assert words_of(typed) == words_of(same)


def test_the_ue_of_neue_is_no_umlaut():
    assert words_of("neue Steuer Queue") == ("neue", "steuer", "queue")


@pytest.mark.parametrize(
    ("place", "country", "spot"),
    [
        ("Munich", "", Spot("munchen", "DE Bayern", "DE")),
        ("Frankfurt am Main, Hessen", "DE", Spot("frankfurt am main", "DE Hessen", "DE")),
        ("Bayern", "DE", Spot("", "DE Bayern", "DE")),
        ("Cambridge", "US", Spot("cambridge", "", "US")),
        ("Kleinstadt (Kreis Elbe)", "DE", Spot("kleinstadt", "", "DE")),
        ("", "DE", Spot("", "", "DE")),
        ("", "", Spot()),
    ],
)
def test_a_place_is_known_by_town_region_and_country(place, country, spot):
    assert trades().places.spot_of(place, country) == spot


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        (Spot("a", "DE R", "DE"), Spot("a", "DE R", "DE"), Near.SAME_TOWN),
        (Spot("a"), Spot("a", "DE R", "DE"), Near.SAME_TOWN),
        (Spot("a", "", "DE"), Spot("a", "", "US"), Near.ELSEWHERE),
        (Spot("a", "DE R", "DE"), Spot("b", "DE R", "DE"), Near.SAME_REGION),
        (Spot("a", "DE R", "DE"), Spot("b", "DE S", "DE"), Near.SAME_COUNTRY),
        (Spot("a"), Spot("b"), Near.UNKNOWN),
        (Spot("a", "DE R", "DE"), Spot(), Near.UNKNOWN),
    ],
)
def test_nearness_is_the_same_both_ways(one, other, near):
    assert nearness(one, other) is nearness(other, one) is near


@pytest.mark.parametrize(("text", "remote"), [("Remote", True), ("home-office", True), ("Berlin", False)])
def test_remote_is_understood(text, remote):
    assert is_remote(text) is remote


def test_places_and_words_are_those_of_the_table_that_is_given():
    bavaria = Region(("Bayern", "Bavaria"), {"München": ("Munich",)})
    places = Places({"DE": (bavaria,)}, {"DE": ("Deutschland", "Germany")})
    munich, region, country = places.named_in("from Munich in Bavaria, Germany, and from Munich")
    assert (munich.region, region.town, region.region) == (region.region, "", "DE Bayern")
    assert (country.region, country.country, munich.country) == ("", "DE", "DE")
    assert nearness(munich, places.spot_of("München", "DE")) is Near.SAME_TOWN
    assert nearness(munich, places.spot_of("Hof, Bavaria", "DE")) is Near.SAME_REGION

    terms = {
        "functions": {"software": ["developer"], "data": ["analyst"]},
        "industries": {},
        "seniorities": {},
    }
    small = Trades(terms, {"functions": [("software", "data")], "industries": []}, places, ("the",))
    assert small.close_functions(frozenset({"data"})) >= {"software"}
