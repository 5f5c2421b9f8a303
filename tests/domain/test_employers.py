"""Whether two names are of one employer."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.employers import SameEmployer, employer_words, same_employer


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Halden GmbH", "Halden", SameEmployer.YES),
        ("Halden GmbH", "halden group", SameEmployer.YES),
        ("Halden-Gruppe", "HALDEN Holding AG", SameEmployer.YES),
        ("Müller & Söhne KG", "Mueller und Soehne", SameEmployer.YES),
        ("Black & Decker", "Black and Decker Inc.", SameEmployer.YES),
        ("Nordwerk Aktiengesellschaft", "Nordwerk AG", SameEmployer.YES),
        ("Яндекс", "Yandex N.V.", SameEmployer.YES),
        ("Robert Halden GmbH", "Halden", SameEmployer.PERHAPS),
        ("Dr. Ing. h.c. F. Halden AG", "Halden", SameEmployer.PERHAPS),
        ("Müller Söhne", "Mueller Soehne GmbH & Co. KG", SameEmployer.YES),
        ("The Halden Company", "Halden", SameEmployer.YES),
        ("Halden Deutschland", "Halden International", SameEmployer.YES),
        ("L'Oréal", "Loreal S.A.", SameEmployer.YES),
        ("Nord Werk", "Nordwerk", SameEmployer.YES),
        ("Halden", "Halden Logistics", SameEmployer.PERHAPS),
        ("BMW", "Bayerische Motoren Werke", SameEmployer.PERHAPS),
        ("Deutsche Bahn", "Deutsche Bank", SameEmployer.NO),
        ("Haldenwerk", "Halden", SameEmployer.NO),
        ("freelance", "Freelance", SameEmployer.NO),
        ("", "", SameEmployer.NO),
        ("Halden", "", SameEmployer.NO),
    ],
)
def test_employers_are_compared_without_what_they_share(one, other, same):
    assert same_employer(one, other) is same
    assert same_employer(other, one) is same


def test_a_name_of_common_words_keeps_them():
    assert employer_words("The Group GmbH") == ("the", "group")
