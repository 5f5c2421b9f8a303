"""Reading the data in which the texts of calls and mails are kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.placeholders import check_text
from recruiterdesk.domain.words import FormOfAddress


@dataclass(frozen=True, slots=True)
class WordingRecord:
    """One object of such data, read for one form of address.

    Attributes:
        entries: what the object holds.
        form: which of two wordings is taken where there is one for Sie and one for Du.
        where: names the object for errors: "steps[2]".
    """

    entries: Mapping[str, object]
    form: FormOfAddress
    where: str

    def name(self, key: str) -> str:
        """Return a word that is no text for people: a key, a kind.

        Raises:
            Refusal: text_unreadable where it is missing or no word.
        """
        value = self.entries.get(key)
        if not isinstance(value, str) or not value:
            raise self._unreadable(key)
        return value

    def says(self, key: str) -> bool:
        """Tell whether something is said to be so."""
        return self.entries.get(key) is True

    def words(self, key: str, allowed: frozenset[str] = frozenset()) -> str:
        """Return a text, empty where there is none, with the placeholders that it may use.

        Raises:
            Refusal: text_unreadable, and what check_text raises.
        """
        return self._wording(self.entries.get(key, ""), key, allowed)

    def lines(self, key: str, allowed: frozenset[str]) -> tuple[str, ...]:
        """Return a list of texts, e.g. the paragraphs of a mail.

        Raises:
            Refusal: text_unreadable, and what check_text raises.
        """
        return tuple(
            self._wording(value, f"{key}[{number}]", allowed) for number, value in enumerate(self._list(key))
        )

    def inner(self, key: str) -> tuple[WordingRecord, ...]:
        """Return a list of objects, empty where there is none.

        Raises:
            Refusal: text_unreadable.
        """
        return tuple(self._inner(value, f"{key}[{number}]") for number, value in enumerate(self._list(key)))

    def _inner(self, value: object, where: str) -> WordingRecord:
        if not isinstance(value, dict):
            raise self._unreadable(where)
        return WordingRecord(value, self.form, self._place(where))

    def _list(self, key: str) -> list[object]:
        values = self.entries.get(key, [])
        if not isinstance(values, list):
            raise self._unreadable(key)
        return values

    def _wording(self, value: object, where: str, allowed: frozenset[str]) -> str:
        text = value.get(self.form.value) if isinstance(value, dict) else value
        if not isinstance(text, str):
            raise self._unreadable(where)
        check_text(text, allowed, self._place(where))
        return text

    def _place(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key

    def _unreadable(self, key: str) -> Refusal:
        return Refusal("text_unreadable", where=self._place(key))


def base_of(text: str) -> str:
    """Return the kind of text that a text is based on: it says only what differs; "" where it says all.

    Raises:
        Refusal: text_unreadable.
    """
    return str(_entries(text).get("based_on", ""))


def laid_over(base: str, text: str) -> str:
    """Return a text that says only what differs from another one as a whole text.

    Steps and reactions are found by their key and keep the order of the base.

    Raises:
        Refusal: text_unreadable, where a step or reaction is not in the base.
    """
    whole, differs = _entries(base), _entries(text)
    for part in ("steps", "reactions"):
        own = {each["key"]: each for each in differs.pop(part, [])}
        whole[part] = [each | own.pop(each["key"], {}) for each in whole[part]]
        if own:
            raise Refusal("text_unreadable", where=f"{part}: {', '.join(own)}")
    del differs["based_on"]
    return json.dumps(whole | differs, ensure_ascii=False)


def read_wordings(text: str, form: FormOfAddress) -> WordingRecord:
    """Read the data of one guide or draft.

    Raises:
        Refusal: text_unreadable where it is not a JSON object.
    """
    return WordingRecord(_entries(text), form, "")


def _entries(text: str) -> dict[str, Any]:
    try:
        entries = json.loads(text)
    except json.JSONDecodeError as error:
        raise Refusal("text_unreadable", where=f"line {error.lineno}") from error
    if not isinstance(entries, dict):
        raise Refusal("text_unreadable", where="line 1")
    return entries
