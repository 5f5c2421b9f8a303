"""Names that are shortened or torn apart are found; ordinary words of blurbs are not taken for them."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.blurb_leaks import Secrets, leaks_in
from recruiterdesk.domain.firm_words import telling_words

KAETHE = Secrets(names=("Käthe Lüdtke-Schröder",), firm_words=("halden",))
# People and firms whose names come close to words that one writes.
SOMEBODY = (
    KAETHE,
    Secrets(names=("Ana Ruiz",), employers=("Nordwerk AG",)),
    Secrets(names=("Thomas Brandt",), employers=("Robert Bosch GmbH",), firm_words=("bosch",)),
    Secrets(names=("Maximilian Reich",), employers=("Deutsche Bahn AG",)),
    Secrets(names=("Sara Quin Lopez",), employers=("Data Works GmbH",)),
    Secrets(names=("Robert Goodman",), employers=("Bright Horizons Ltd",), firm_words=("horizons",)),
    Secrets(names=("Hans Richter",), employers=("Hamburg Süd",)),
    Secrets(names=("Wilhelm Neumann",), employers=("Nordlicht Reisen GmbH",), firm_words=("nordlicht",)),
    Secrets(names=("王小明",), emails=("xiaoming.wang@example.com",)),
    Secrets(names=("Ian Tech",), employers=("On AG",)),
)
ORDINARY = (
    "Senior data engineer in Hamburg, 8 years of experience. Wishes for: a smaller team.",
    "Builds data platforms with Python, SQL and AWS; has led a team of five.",
    "A good man for a hard job: calm, exact, and rich in ideas.",
    "HR business partner, ten years in retail. Works in English and French.",
    "Looks for work in: logistics. Can start on 1 March 2027.",
    "Will move for the right team; max. 40 hours a week.",
    "Frontend developer: TypeScript, JavaScript, PowerPoint if need be.",
    "Wants to work in an office again, three days a week, near Berlin.",
    "Has sold software to banks for six years and doubled her region's revenue.",
    "Product manager who likes to talk to users; speaks Spanish and Polish.",
    "On call for two years, on site for four; knows SAP S/4HANA well.",
    "Knows the energy market from the grid to the meter.",
    "Test engineer (ISTQB), automotive, ISO 26262 and ASPICE.",
    "Nurse in intensive care, now ready for a role in health software.",
    "Has brought three plants to ISO 9001, one of them in Poland.",
    "Wishes for: more say in design, fewer meetings, a short way to work.",
    "A former teacher who learned to code and ships every week.",
    "Accountant: IFRS, HGB and US GAAP; closed 12 quarters on time.",
    "Runs A/B tests, writes SQL, explains numbers to people who fear them.",
    "Well known in the trade for her calm; her last team stayed whole.",
    "IT is her field, people are her strength.",
    "PM with eight years in e-commerce; PMP, SAFe and Kanban.",
    "Leitet seit sechs Jahren die Logistik eines Werks mit 400 Leuten.",
    "Kennt Motoren, Werke und Branchen vom Einkauf bis zum Versand.",
    "Sucht im Raum Hamburg oder München, gern in Teilzeit (30 Stunden).",
    "Max. 40 Stunden, keine Nachtschicht, gern zwei Tage zu Hause.",
    "Hat bei der Bahn gelernt und im Mittelstand geführt.",
    "Will in eine kleinere Firma, in der sie selbst entscheiden kann.",
    "Spricht Deutsch, Englisch und ein bisschen Polnisch.",
    "Fällt auf durch: Ruhe in schwierigen Gesprächen, klare Worte.",
    "Erfahrung mit SAP, DATEV und MS Office; ist ab 1. März frei.",
    "Ein Mann der ersten Stunde: vom Büro bis zur Messe alles gemacht.",
    "Hat Mädchen und Jungen ausgebildet, jetzt sucht sie etwas Neues.",
    "Kaufmännische Leitung, Budget 3,5 Mio. Euro, 12 Mitarbeitende.",
    "Die Sonne im Team, sagen andere; genau ist sie auch.",
    "Wünscht sich: weniger Reisen, mehr Planung, gute Leute.",
    "Gut in Zahlen, stark im Gespräch, neu in der Branche.",
    "Kann Maschinen lesen: Elektronik, SPS, TIA Portal, CAD.",
    "Möchte in die Pflege zurück, am liebsten in eine Klinik am Meer.",
    "Reich an Erfahrung, sparsam mit Worten; IHK-geprüft.",
    "Baut Brücken zwischen Entwicklung und Vertrieb, KI inklusive.",
    "Hat ein junges Team durch zwei Jahre Umbau gebracht.",
)


def found(text: str, secrets: Secrets = KAETHE) -> set[str]:
    return {leak.words for leak in leaks_in(text, secrets)}


@pytest.mark.parametrize("text", ORDINARY)
def test_forty_ordinary_blurbs_give_none_of_ten_people_away(text: str) -> None:
    told = {word for secrets in SOMEBODY for word in found(text, secrets)}
    assert told == set()


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("Käthe Lüdtke-Schröder", "the work of Käthchen", "Käthchen"),
        ("Käthe Lüdtke-Schröder", "K4the is calm", "K4the"),
        ("Käthe Lüdtke-Schröder", "Kä the is calm", "Kä the"),
        ("Käthe Lüdtke-Schröder", "says Schrö-\nder", "Schrö-\nder"),
        ("Käthe Lüdtke-Schröder", "KLS has led a team", "KLS"),
        ("Käthe Lüdtke-Schröder", "what KS did", "KS"),
        ("Ana Ruiz", "AR leads a team of five", "AR"),
        ("Ana Ruiz", "AnaR leads a team of five", "AnaR"),
        ("Ana Ruiz", "ask RuizAna", "RuizAna"),
        ("Thomas Brandt", "Tom leads a team", "Tom"),
        ("Robert Goodman", "they call him Bob", "Bob"),
        ("Katharina Beck", "Kate leads a team", "Kate"),
        ("Евгений Чайковский", "Herr Tschaikowski", "Tschaikowski"),
        ("Hans Richter", "das Hänschen", "Hänschen"),
    ],
)
def test_a_shortened_or_torn_name_is_found(name: str, text: str, words: str) -> None:
    assert words in found(text, Secrets((name,)))


def test_initials_that_mean_something_else_are_let_through() -> None:
    assert found("AR and VR in the shop", Secrets(("Ana Ruiz",))) == set()
    assert found("SQL, REST", Secrets(("Sara Quin Lopez",))) == set()
    assert found("ALLES GROSS, KS", Secrets(("Käthe Schröder",))) == set()


def test_a_firm_is_known_by_the_one_word_that_tells_it() -> None:
    assert found("eight years of Halden, and Haldens way") == {"Halden", "Haldens"}
    assert found("a halden. Halden.") == set()
    named = Secrets(employers=("Halden",), firm_words=("halden",))
    assert [leak.words for leak in leaks_in("all of Halden", named)] == ["Halden"]


def test_words_that_many_firms_share_tell_none_of_them() -> None:
    def trade(word: str) -> bool:
        return word in {"logistik", "hamburg"}

    firms = ("Robert Bosch GmbH", "Halden Logistik", "Stadtwerke Hamburg", "Data Works", "Ey Tax", "Nordwerk")
    assert telling_words(firms, (), trade) == ("bosch", "halden")
    domains = ("gmail.com", "mail.nordwerk.co.uk", "example.com", "team.de", "ey.com")
    assert telling_words((), domains, trade) == ("nordwerk",)
