"""Greetings: Frau, Herr or neither, with or without a title, Sie or Du."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.salutation import Addressee, Language, greeting
from recruiterdesk.domain.words import FormOfAddress, Salutation

KAETHE = ("Käthe", "Lüdtke-Schröder")


@pytest.mark.parametrize(
    ("person", "german", "english"),
    [
        (
            Addressee(*KAETHE, "Dr.", Salutation.MS),
            "Guten Tag Frau Dr. Lüdtke-Schröder",
            "Dear Dr Lüdtke-Schröder",
        ),
        (
            Addressee(*KAETHE, "", Salutation.MS),
            "Guten Tag Frau Lüdtke-Schröder",
            "Dear Ms Lüdtke-Schröder",
        ),
        (Addressee("Jan", "Groß", "", Salutation.MR), "Guten Tag Herr Groß", "Dear Mr Groß"),
        (Addressee(*KAETHE), "Guten Tag Käthe Lüdtke-Schröder", "Dear Käthe Lüdtke-Schröder"),
        (
            Addressee(*KAETHE, "Prof. Dr. rer. nat."),
            "Guten Tag Prof. Dr. Käthe Lüdtke-Schröder",
            "Dear Professor Lüdtke-Schröder",
        ),
        (
            Addressee("Jan", "Groß", "Dr.-Ing.", Salutation.MR),
            "Guten Tag Herr Dr. Groß",
            "Dear Dr Groß",
        ),
        (
            Addressee("Jan", "Groß", "Dipl.-Ing., M.Sc.", Salutation.MR),
            "Guten Tag Herr Groß",
            "Dear Mr Groß",
        ),
        (Addressee("Jan", "Groß", "Mag.", Salutation.MR), "Guten Tag Herr Mag. Groß", "Dear Mr Groß"),
        (
            Addressee(*KAETHE, "Dr.", Salutation.MS, FormOfAddress.INFORMAL),
            "Hallo Käthe",
            "Hello Käthe",
        ),
        (
            Addressee("", "Groß", "", Salutation.MR, FormOfAddress.INFORMAL),
            "Guten Tag Herr Groß",
            "Dear Mr Groß",
        ),
        (Addressee("Käthe", "", "", Salutation.MS), "Guten Tag Käthe", "Dear Käthe"),
        (Addressee("", ""), "Guten Tag", "Hello"),
    ],
)
def test_greetings(person: Addressee, german: str, english: str) -> None:
    assert greeting(person, Language.DE) == german
    assert greeting(person, Language.EN) == english
