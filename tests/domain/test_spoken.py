"""Names as one says them."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.spoken import spoken_client, spoken_title


@pytest.mark.parametrize(
    ("title", "spoken"),
    [
        ("Leiter Controlling (m/w/d)", "Leiter Controlling"),
        ("Senior Data Engineer (f/m/x) - ", "Senior Data Engineer"),
        ("Backend  Engineer [m|f|d]", "Backend Engineer"),
        ("Backend Engineer m/w/d", "Backend Engineer"),
        ("Pflegekraft (w/m/div.) Nacht", "Pflegekraft Nacht"),
        ("Designer (all genders), Berlin", "Designer, Berlin"),
        ("Controller (gn)", "Controller"),
        ("Engineer (Go, Rust)", "Engineer (Go, Rust)"),
        ("HR Business Partner", "HR Business Partner"),
        ("(m/w/d)", "(m/w/d)"),
        ("", ""),
    ],
)
def test_a_title_loses_its_marks(title: str, spoken: str) -> None:
    assert spoken_title(title) == spoken


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("Nordwerk AG", "Nordwerk"),
        ("Sp. z o.o.", "Sp. z o.o."),
        ("Foster, Hale & Partners LLP", "Foster, Hale & Partners"),
        ("Müller Anlagenbau GmbH & Co. KG", "Müller Anlagenbau"),
        ("Müller & Co. KG", "Müller"),
        ("Vega Foods, Inc.", "Vega Foods"),
        ("Severn Bridge Logistics, plc", "Severn Bridge Logistics"),
        ("Crêperie Bleue SARL", "Crêperie Bleue"),
        ("Acme Trading Co., Ltd.", "Acme Trading"),
        ("Harbour Pty Ltd", "Harbour"),
        ("Tiffany & Co.", "Tiffany & Co."),
        ("Brightwater & Sons", "Brightwater & Sons"),
        ("Hilfe e.V.", "Hilfe"),
        ("Start UG (haftungsbeschränkt)", "Start"),
        ("Kowalski Sp. z o.o.", "Kowalski"),
        ("Rossi S.p.A.", "Rossi"),
        ("Elbtal Logistik GmbH", "Elbtal Logistik"),
        ("Kaas", "Kaas"),
        ("Lumen  Energy", "Lumen Energy"),
        ("AG", "AG"),
        ("", ""),
    ],
)
def test_a_client_loses_its_legal_form(name: str, spoken: str) -> None:
    assert spoken_client(name) == spoken
