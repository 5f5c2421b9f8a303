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
        ("because of her sex", [("sex", Ground.GENDER)]),
        ("rather a female colleague", [("female", Ground.GENDER)]),
        ("only males applied", [("males", Ground.GENDER)]),
        ("als Frau im Schichtdienst", [("als Frau", Ground.GENDER)]),
        ("active in the trade union", [("trade union", Ground.UNION)]),
        ("Gewerkschafter", [("Gewerkschafter", Ground.UNION)]),
        ("not a culture fit", [("culture fit", Ground.CULTURE_FIT)]),
        ("Did not fit into our culture", [("fit into our culture", Ground.CULTURE_FIT)]),
        ("kein kultureller Fit", [("kultureller Fit", Ground.CULTURE_FIT)]),
        ("an older woman", [("older woman", Ground.AGE)]),
        ("a young man was chosen", [("young", Ground.AGE), ("man", Ground.GENDER)]),
        ("his German is not good enough", [("his German", Ground.LANGUAGE)]),
        ("Ihr Deutsch reicht nicht", [("Ihr Deutsch", Ground.LANGUAGE)]),
        ("other language skills", [("language", Ground.LANGUAGE)]),
        ("chronisch krank", [("chronisch", Ground.HEALTH), ("krank", Ground.HEALTH)]),
        ("because of the kids", [("kids", Ground.FAMILY)]),
        ("hat ein Kind", [("Kind", Ground.FAMILY)]),
        ("keeps the Sabbath", [("Sabbath", Ground.RELIGION)]),
        ("Das Alter passt nicht", [("Alter", Ground.AGE)]),
        ("The chemistry was off", [("The chemistry", Ground.CULTURE_FIT)]),
        ("passt nicht ins Team", [("passt nicht ins Team", Ground.CULTURE_FIT)]),
        ("did not fit into the team", [("fit into the team", Ground.CULTURE_FIT)]),
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
        "They wanted more depth in the language Python",
        "languages like Go and Rust, and a natural language model",
        "Die Sprache Java war Bedingung",
        "the kind of project that they run; kind regards",
        "Man hat sich für jemanden mit SAP entschieden",
        "who can alter a schema and knows foreign keys",
        "experience in a family business and its parent company",
        "ein Familienunternehmen mit älteren Systemen",
        "payments or health insurance, medical devices",
        "a mental model, a blind spot, an accent colour",
        "TypeScript union types, SELECT ... UNION ALL",
        "in good faith",
        "ein SQL-Dialekt aus jüngerer Zeit",
        "a degree in chemistry",
    ],
)
def test_reasons_that_belong_to_the_job_are_not_marked(text):
    assert marked(text) == []


@given(st.lists(st.sampled_from(["too old", "single mother", "native speaker", "the", "SAP", "Union"])))
def test_marks_are_in_order_and_do_not_overlap(words):
    marks = words_to_avoid(" ".join(words))
    assert all(first.end <= second.start for first, second in pairwise(marks))
