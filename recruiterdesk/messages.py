"""Keys with values become sentences: one table in resources, plain English, translated by the interface.

A sentence may hold `{name}`, `{day:date}` (a day), `{at:moment}` (an instant, shown in the given zone),
`{stage:word}` (a word of the desk's vocabulary), `{what:help}` (help that is offered),
`{count:times}` (once, twice), `{count|one person|{count} people}` (singular and plural)
and `[ at {where}]`, which is left out where one of its values is empty.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from zoneinfo import ZoneInfo

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.words import ERASED_NAME
from recruiterdesk.paths import resources_dir

_FORM = r"[^|{}]*(?:\{[\w:]+\}[^|{}]*)*"
# Texts, which Python compiles when they are first used: the first page renders no sentence.
_PLURAL = rf"\{{(\w+)\|({_FORM})\|({_FORM})\}}"
_OPTIONAL = r"\[([^\[\]]*)\]"
_WORD = "word."
_PLACE = r"\{(\w+)(?::(date|moment|word|help|times))?\}"
Values = Iterable[tuple[str, str]]
MeansAs = Callable[[str], tuple[str, str]]
"""What a word of the vocabulary means on this desk: the key of another word, or a name of the recruiter's."""


def as_it_is(key: str) -> tuple[str, str]:
    """Return that a word of the vocabulary means itself."""
    return key, ""


@cache
def sentences() -> Mapping[str, str]:
    """Return the table of sentences by key."""
    found: dict[str, str] = {}
    for path in sorted((resources_dir() / "messages").glob("*.en.json")):
        found |= json.loads(path.read_text(encoding="utf-8"))
    return found


def plain_date(day: dt.date) -> str:
    """Write a day in plain English: "13 November 2026"."""
    return f"{day.day} {day:%B %Y}"


def plain_moment(moment: dt.datetime) -> str:
    """Write a moment in plain English: "13 November 2026, 10:00"."""
    return f"{plain_date(moment.date())}, {moment:%H:%M}"


class Sentences:
    """Renders keys for one reader: in their language and zone, with their own words for stages."""

    def __init__(
        self,
        zone: ZoneInfo,
        translate: Callable[[str], str] = str,
        write_date: Callable[[dt.date], str] = plain_date,
        write_moment: Callable[[dt.datetime], str] = plain_moment,
        means: MeansAs = as_it_is,
        write_figure: Callable[[int], str] = str,
    ) -> None:
        self._zone = zone
        self._translate = translate
        self._write_date = write_date
        self._write_moment = write_moment
        self._means = means
        self._write_figure = write_figure

    def set_zone(self, zone: ZoneInfo) -> None:
        """Write moments by the clock of this zone from now on."""
        self._zone = zone

    def render(self, key: str, values: Values = ()) -> str:
        """Return the sentence of a key filled with its values; dates and instants are ISO texts.

        Raises:
            KeyError: the table has no such key.
        """
        known = {name: self._named(str(value)) for name, value in values}
        text = self._translate(sentences()[key])
        text = re.sub(_OPTIONAL, lambda m: m[1] if _is_filled(m[1], known) else "", text)
        text = re.sub(_PLURAL, lambda m: m[2] if known.get(m[1]) == "1" else m[3], text)
        return re.sub(_PLACE, lambda m: self._filled(m[1], known.get(m[1], ""), m[2]), text).strip()

    def word(self, key: str) -> str:
        """Return the sentence of a key that needs no values; what a desk calls otherwise is called so."""
        if not key.startswith(_WORD):
            return self.render(key)
        meant, name = self._means(key.removeprefix(_WORD))
        return name or self.render(f"{_WORD}{meant}")

    def refusal(self, error: Refusal) -> str:
        """Return what a person is told of a refusal."""
        values = ((name, str(value)) for name, value in error.values.items())
        return self.render(f"refusal.{error.key}", values)

    def task(self, kind: str, text: str) -> str:
        """Return what a task asks for: the sentence of its kind, or else its own text."""
        if f"task.{kind}" in sentences():
            return self.render(f"task.{kind}", (("text", text),))
        return text or kind.replace("_", " ")

    def line(self, key: str, values: Values, text: str) -> tuple[str, str]:
        """Return what a line of history says, and what stands behind it.

        A task says in its own words what was done, where its kind has some.
        """
        known = dict(values)
        kind = known.get("kind", "")
        if key.startswith("task.") and f"task.{kind}" in sentences():
            return self.render(f"word.{key}", (("task", self.task(kind, text)),)), ""
        return self.render(f"activity.{key}", known.items()), text

    def _named(self, text: str) -> str:
        """Return a value with words where the name of somebody stood who was erased."""
        if ERASED_NAME not in text:
            return text
        return text.replace(ERASED_NAME, self._translate(sentences()["word.someone_erased"]))

    def _filled(self, name: str, text: str, form: str | None) -> str:
        """Return what stands in a place; how many there are is written as people of the language do.

        A list that was imported may have named no role.
        """
        if name == "role" and not text:
            return self._translate(sentences()["word.the_role"])
        if name == "count" and form is None and text.isascii() and text.isdigit():
            return self._write_figure(int(text))
        return self._value(text, form)

    def _value(self, text: str, form: str | None) -> str:
        if not text or form is None:
            return text
        if form == "word":
            return self.word(f"{_WORD}{text}")
        if form == "times":
            return self.render(
                {"1": "word.once", "2": "word.twice"}.get(text, "word.times"), [("count", text)]
            )
        if form == "help":
            return self._translate(sentences().get(f"word.help.{text}", text))
        if form == "date":
            return self._write_date(dt.date.fromisoformat(text))
        return self._write_moment(dt.datetime.fromisoformat(text).astimezone(self._zone))


def _is_filled(part: str, known: Mapping[str, str]) -> bool:
    return all(known.get(place[1]) for place in re.finditer(_PLACE, part))
