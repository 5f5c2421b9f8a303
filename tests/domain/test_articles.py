"""Which article stands before a job title."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.articles import with_article


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Product Designer", "a Product Designer"),
        ("Engineer", "an Engineer"),
        ("SRE", "an SRE"),
        ("HR Manager", "an HR Manager"),
        ("UX Designer", "a UX Designer"),
        ("IT Lead", "an IT Lead"),
        ("University Lecturer", "a University Lecturer"),
        ("Underwriter", "an Underwriter"),
        ("Honorary Secretary", "an Honorary Secretary"),
        ("Leiter Controlling", "a Leiter Controlling"),
        ("", ""),
    ],
)
def test_the_article_goes_by_how_a_title_is_said(title, said):
    assert with_article(title) == said
