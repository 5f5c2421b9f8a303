from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.may_tell import Ground, words_to_avoid


def marked(text: str) -> list[tuple[str, Ground]]:
    return [(text[word.start : word.end], word.ground) for word in words_to_avoid(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They wanted someone younger.", [("younger", Ground.AGE)]),
        ("Sie ist zu alt", [("zu alt", Ground.AGE)]),
        ("58 Jahre alt", [("58 Jahre alt", Ground.AGE)]),
        ("was ill for months", [("ill", Ground.HEALTH)]),
        ("oft krankgeschrieben", [("krankgeschrieben", Ground.HEALTH)]),
        ("has small children", [("children", Ground.FAMILY)]),
        ("wegen der Elternzeit", [("Elternzeit", Ground.FAMILY)]),
        ("single mother", [("single mother", Ground.FAMILY)]),
        ("She is PREGNANT", [("PREGNANT", Ground.PREGNANCY)]),
        ("vermutlich schwanger", [("schwanger", Ground.PREGNANCY)]),
        ("her nationality", [("nationality", Ground.ORIGIN)]),
        ("seine Herkunft", [("Herkunft", Ground.ORIGIN)]),
        ("a strong accent", [("accent", Ground.LANGUAGE)]),
        ("kein Muttersprachler", [("Muttersprachler", Ground.LANGUAGE)]),
        ("wears a headscarf", [("headscarf", Ground.RELIGION)]),
        ("trägt Kopftuch", [("Kopftuch", Ground.RELIGION)]),
        ("uses a wheelchair", [("wheelchair", Ground.DISABILITY)]),
        ("schwerbehindert", [("schwerbehindert", Ground.DISABILITY)]),
        ("they wanted a man", [("man", Ground.GENDER)]),
        ("als Frau im Schichtdienst", [("als Frau", Ground.GENDER)]),
        ("active in the trade union", [("trade union", Ground.UNION)]),
        ("Gewerkschafter", [("Gewerkschafter", Ground.UNION)]),
        ("not a culture fit", [("culture fit", Ground.CULTURE_FIT)]),
        ("Did not fit into our culture", [("fit into our culture", Ground.CULTURE_FIT)]),
        ("kein kultureller Fit", [("kultureller Fit", Ground.CULTURE_FIT)]),
        ("an older woman", [("older woman", Ground.AGE)]),
        ("too old, and ill", [("too old", Ground.AGE), ("ill", Ground.HEALTH)]),
    ],
)
def test_words_that_belong_to_the_person_are_marked(text, found):
    assert marked(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "They chose someone who has led a team with Kubernetes before.",
        "Ihnen fehlte die Erfahrung mit SAP; die andere Person hat ein Team geleitet.",
        "programming languages, and a race condition",
        "within the European Union",
        "I'll call you",
        "Ich glaube, das passt",
        "der Manager",
        "Das behindert die Arbeit",
        "skills, image, management, package",
    ],
)
def test_reasons_that_belong_to_the_job_are_not_marked(text):
    assert marked(text) == []


@given(st.lists(st.sampled_from(["too old", "single mother", "native speaker", "the", "SAP", "Union"])))
def test_marks_are_in_order_and_do_not_overlap(words):
    marks = words_to_avoid(" ".join(words))
    assert all(first.end <= second.start for first, second in pairwise(marks))
