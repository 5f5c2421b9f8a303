"""Addresses and numbers in the notes of tables without columns for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.values.reach_in_notes import Reach, reach_in
from tests.spreadsheets.tables import plan_of

CARDS = """Card Name,List Name,Card Description
Ana Ruiz,Interview,"Email: ana@x.co.uk
Phone: 07700 900345
1 month notice"
Bo Li,Offer,"Tel: +44 7700 900678"
Cy Oh,Applied,wants to work from home
"""


@pytest.mark.parametrize(
    ("notes", "reach"),
    [
        ("E-Mail: ana@x.de\nTel.: 0171 2345678\nruhig", Reach(("ana@x.de",), ("0171 2345678",))),
        ("Correo: ana@x.es, Móvil: 612 345 678, Madrid", Reach(("ana@x.es",), ("612 345 678",))),
        ("ana@x.de\n+49 171 2345678", Reach(("ana@x.de",), ("+49 171 2345678",))),
        ("- Mobile: 07700 900345 | Email: ana@x.co.uk", Reach(("ana@x.co.uk",), ("07700 900345",))),
        ("Manager email: boss@x.de\nSalary: 45000-50000", Reach()),
        ("wrote to hr@client.example about 2 days a week", Reach()),
        ("2024-2025 abroad\n612 345 678", Reach()),
        ("https://x.de/in/ana\nana@x.de\n\nTom\n\n0171 2345678", Reach(("ana@x.de",), ("0171 2345678",))),
        ("Reference: Tom Beck\ntom@beck.de\n+49 171 9999999", Reach()),
        ("Email: ana@x.de\nClient: Acme\n+49 30 1234567", Reach(("ana@x.de",))),
        ("Interview with Dr. Kunz\nkunz@acme.de", Reach()),
        ("friendly", Reach()),
    ],
)
def test_only_what_a_label_names_or_nobody_elses_line_leads_is_the_persons(notes: str, reach: Reach) -> None:
    assert reach_in(notes) == reach


def test_people_on_cards_can_be_called_and_written_to(tmp_path: Path) -> None:
    ana, bo, cy = plan_of(tmp_path, CARDS).records
    assert (ana.emails, [phone.number for phone in ana.phones]) == (("ana@x.co.uk",), ["+447700900345"])
    assert (bo.emails, [phone.number for phone in bo.phones]) == ((), ["+447700900678"])
    assert (cy.emails, cy.phones, cy.notes) == ((), (), "wants to work from home")
    assert ana.notes.startswith("Email: ana@x.co.uk")


def test_notes_beside_a_column_for_it_name_nobodys_address(tmp_path: Path) -> None:
    text = 'Name,Stage,Email,Notes\nAna Ruiz,Offer,ana@x.de,\nBo Li,Offer,,"Email: hr@client.example"\n'
    assert [record.emails for record in plan_of(tmp_path, text).records] == [("ana@x.de",), ()]
