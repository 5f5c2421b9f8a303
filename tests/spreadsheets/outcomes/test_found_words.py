"""Which words of stages and outcomes a file has, and what each is taken for."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.spreadsheets.outcomes.found_words import MOST_WORDS, FoundWord, found_words
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning, own_words
from tests.spreadsheets.tables import plan_of

STAGE, OUTCOME = RememberedKind.STAGE, RememberedKind.OUTCOME
EVERYBODYS = own_words((), ())
ROWS = (
    "Name,Role,Stage,Outcome\nAna Ruiz,Lead,Tee,\nBo Berg,Lead,TEE,Absage\n"
    "Cy Ek,Lead,Final,\nDi Om,Lead,,On hold\n"
)


def test_words_that_differ_in_case_only_are_one_and_those_nobody_knows_come_first(tmp_path):
    assert found_words(plan_of(tmp_path, ROWS), EVERYBODYS) == (
        FoundWord(STAGE, "Tee", 2, None),
        FoundWord(STAGE, "Final", 1, WordMeaning.FINAL),
        FoundWord(OUTCOME, "Absage", 1, WordMeaning.DECLINED_BY_CLIENT),
        FoundWord(OUTCOME, "On hold", 1, WordMeaning.ON_HOLD),
    )


@pytest.mark.parametrize(
    ("word", "in_stage", "in_outcome"),
    [
        ("Hired", WordMeaning.HIRED, WordMeaning.HIRED),
        ("Absage", WordMeaning.DECLINED_BY_CLIENT, WordMeaning.DECLINED_BY_CLIENT),
        ("2nd interview", WordMeaning.INTERVIEWING, WordMeaning.INTERVIEWING),
        ("pending", WordMeaning.ACTIVE, WordMeaning.ACTIVE),
        ("Awaiting", WordMeaning.ACTIVE, WordMeaning.ACTIVE),
        ("KIV", WordMeaning.ON_HOLD, WordMeaning.ON_HOLD),
        ("xyz", None, None),
    ],
)
def test_what_everybody_means(word, in_stage, in_outcome):
    assert EVERYBODYS.meaning_in_stage(word) is in_stage
    assert EVERYBODYS.meaning_in_outcome(word) is in_outcome


def test_what_she_means_counts():
    hers = own_words((("tee", WordMeaning.FINAL),), (("runde", WordMeaning.OFFERED),))
    assert hers.meaning_in_stage("Tee") is WordMeaning.FINAL
    assert hers.meaning_in_outcome("Runde") is WordMeaning.OFFERED
    assert hers.meaning_in_outcome("Tee") is None


def test_a_column_of_sentences_gives_only_its_most_frequent_ones(tmp_path):
    rows = "".join(f"P{number},Lead,word{number}\n" for number in range(MOST_WORDS + 5))
    found = found_words(plan_of(tmp_path, f"Name,Role,Stage\n{rows}Z,Lead,word7\n"), EVERYBODYS)
    assert len(found) == MOST_WORDS
    assert found[0].words == "word7"
