"""Who is on a made desk: many names, employers and words, some of them common and most rare, as in life."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

SEED = 7
_ONSETS = [
    "b",
    "br",
    "d",
    "f",
    "fr",
    "g",
    "h",
    "j",
    "k",
    "kl",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "sch",
    "sł",
    "st",
    "t",
    "tr",
    "v",
    "w",
    "z",
    "ž",
]
_VOWELS = ["a", "e", "i", "o", "u", "ä", "ö", "ø", "é", "ei", "au"]
_CODAS = ["", *["n", "r", "s", "l", "m", "t", "ck", "nn", "rt", "ng", "ñ"]]
_ENDINGS = ["a", "e", "o", "us", "in", "an", "ia"]
_FORMS = ("GmbH", "Ltd", "AG", "Partners", "Group", "Systems")
_JOBS = (
    "Data Engineer", "Product Manager", "Finance Manager", "Nurse", "QA Analyst", "Backend Developer",
    "HR Partner", "Key Account Manager", "UX Designer", "Controller", "DevOps Engineer", "Lab Technician",
)  # fmt: skip
_LEVELS = ("", "Senior ", "Head of ", "Junior ")
_DOMAINS = ("example.com", "example.org", "mail.example.com", "example.net")
_OTHER_SCRIPTS = (("Юлия", "Петрова"), ("Γιώργος", "Παπαδόπουλος"), ("明", "李"), ("محمد", "الخطيب"))
_SKEW = 2.5
"""How much commoner a common name is than a rare one."""
EVERY_NOTED, WORDS_OF_A_NOTE = 8, 8


Pick = Callable[[Sequence[str]], str]


@dataclass(frozen=True, slots=True)
class MadePerson:
    """What is made up of one person."""

    given: str
    family: str
    address: str
    company: str
    title: str
    note: str


class MadePeople:
    """Makes people up, always the same ones in the same order."""

    def __init__(self) -> None:
        self._random = random.Random(SEED)
        syllables = [onset + vowel + coda for onset in _ONSETS for vowel in _VOWELS for coda in _CODAS]
        self._given = self._made(600, lambda pick: pick(syllables) + pick(_ENDINGS))
        self._family = self._made(22_000, lambda pick: pick(syllables) + pick(syllables))
        self._companies = self._made(20_000, lambda pick: pick(syllables) + pick(syllables))
        self._words = self._made(4_000, lambda pick: pick(syllables) + pick(["en", "ung", "ing", "ed", "s"]))

    def next_person(self, number: int) -> MadePerson:
        """Make up the next person; the number goes into their address."""
        pick = self._random.choice
        given, family = self._skewed(self._given).title(), self._skewed(self._family).title()
        if number % 50 == 0:
            given, family = pick(_OTHER_SCRIPTS)
        plain = unicodedata.normalize("NFKD", f"{given}.{family}").encode("ascii", "ignore").decode().lower()
        company = f"{self._skewed(self._companies).title()} {pick(_FORMS)}" if number % 5 else ""
        note = ""
        if number % EVERY_NOTED == 0:
            note = " ".join(self._skewed(self._words) for _ in range(WORDS_OF_A_NOTE))
        title = pick(_LEVELS) + pick(_JOBS)
        return MadePerson(given, family, f"{plain}{number % 100}@{pick(_DOMAINS)}", company, title, note)

    def _made(self, count: int, make: Callable[[Pick], str]) -> list[str]:
        made = sorted({make(self._random.choice) for _ in range(count)})
        self._random.shuffle(made)
        return made

    def _skewed(self, of: list[str]) -> str:
        return of[int(len(of) * self._random.random() ** _SKEW)]
