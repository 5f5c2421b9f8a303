"""The text of contact cards (vCard 2.1, 3.0, 4.0) becomes cards and their properties."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

_BEGIN = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*", re.IGNORECASE)
_END = re.compile(r"\s*END\s*:\s*VCARD\s*", re.IGNORECASE)
_AGENT = re.compile(r"\s*AGENT[^:]*:\s*", re.IGNORECASE)
_QUOTED_PRINTABLE = re.compile(r"[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_HEAD = re.compile(r'\s*(?:([\w-]+)\.)?([\w-]+)((?:;(?:"[^"]*"|[^":])*)*):')
_PARAMETER = re.compile(r'((?:"[^"]*"|[^";])+)')
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_PARTS = re.compile(r"(?<!\\);")
_LABEL_SIGNS = re.compile(r"^_\$!<(.*)>!\$_$")
_LINE_OF_CHARSET = re.compile(
    rb'^[^:\r\n]*;\s*CHARSET\s*=\s*"?([\w-]+)[^:\r\n]*:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*',
    re.IGNORECASE | re.MULTILINE,
)
_SHIFT_JIS = frozenset({"shift_jis", "shift-jis", "sjis", "x-sjis"})
_FOLDED_LETTER = re.compile(rb"(?<=[\x80-\xff])\r?\n[ \t](?=[\x80-\xbf])")


def with_whole_letters(data: bytes) -> bytes:
    """Return the bytes of contact cards with the letters whole that a fold divides; others as they are.

    Lines that name their charset are in UTF-8 then.
    """
    if b"BEGIN:VCARD" not in data[:200].upper():
        return data
    return _LINE_OF_CHARSET.sub(_in_utf8, _FOLDED_LETTER.sub(b"", data))


def _in_utf8(line: re.Match[bytes]) -> bytes:
    """Return a line in UTF-8; one that is so already, or not in the charset that it names, as it is."""
    charset = line[1].decode()
    try:
        line[0].decode()
    except UnicodeDecodeError:
        try:
            return line[0].decode("cp932" if charset.lower() in _SHIFT_JIS else charset).encode()
        except (UnicodeError, LookupError):
            return line[0]
    return line[0]


@dataclass(frozen=True, slots=True)
class CardProperty:
    """One line of a card: name in capitals, group ("item1"), types in small letters, value as written."""

    name: str
    group: str
    types: frozenset[str]
    raw: str

    @property
    def text(self) -> str:
        """The value without escapes."""
        return _unescaped(self.raw).replace("\r\n", "\n").strip()

    @property
    def parts(self) -> list[str]:
        """The parts of a name, an address or an organisation."""
        return [_unescaped(part).strip() for part in _PARTS.split(self.raw)]


@dataclass(slots=True)
class Card:
    """The properties of one contact."""

    properties: list[CardProperty] = field(default_factory=list)

    def named(self, name: str) -> list[CardProperty]:
        """Return all properties of a name that say something, the preferred one first."""
        found = [each for each in self.properties if each.name == name and each.text]
        return sorted(found, key=lambda each: "pref" not in each.types)

    def label(self, group: str) -> str:
        """Return what Apple's label says about a group ("AssistantPhone")."""
        found = (each for each in self.properties if each.name == "X-ABLABEL" and each.group == group)
        label = next((each.text for each in found if group), "")
        plain = _LABEL_SIGNS.match(label)
        return plain[1] if plain else label


def read_cards(text: str, encoding: str) -> Iterator[Card]:
    """Yield the cards of a file; lines that are no property are left out, a card without an end is kept.

    Args:
        text: the whole file.
        encoding: the encoding it was read with; a line may name another one.
    """
    return (_card(lines, encoding) for lines in _cards_apart(text.splitlines()))


def _cards_apart(lines: Sequence[str]) -> Iterator[list[str]]:
    card: list[str] | None = None
    nested = False
    previous = ""
    for line in lines:
        if _BEGIN.fullmatch(line):
            nested = card is not None and bool(_AGENT.fullmatch(previous))
            if not nested:
                if card is not None:
                    yield card
                card = []
        elif _END.fullmatch(line):
            if nested:
                nested = False
            elif card is not None:
                yield card
                card = None
        elif card is not None and not nested:
            card.append(line)
        previous = line
    if card is not None:
        yield card


def _card(lines: Sequence[str], encoding: str) -> Card:
    is_old = any(line.replace(" ", "").upper() == "VERSION:2.1" for line in lines)
    card = Card()
    for line in _unfolded(lines, is_old=is_old):
        if found := _property(line, encoding):
            card.properties.append(found)
    return card


def _unfolded(lines: Sequence[str], *, is_old: bool) -> Iterator[str]:
    """Join folded lines: behind "=" in quoted-printable, else where the next line begins with a blank.

    Version 2.1 folds at blanks, which stay; the later ones insert the blank.
    """
    whole = ""
    for line in lines:
        if whole.endswith("=") and _QUOTED_PRINTABLE.match(whole):
            whole = whole[:-1] + line
        elif line[:1] in {" ", "\t"}:
            whole += line if is_old else line[1:]
        else:
            if whole:
                yield whole
            whole = line
    if whole:
        yield whole


def _property(line: str, encoding: str) -> CardProperty | None:
    head = _HEAD.match(line)
    if head is None:
        return None
    types, said = _parameters(head[3])
    value = _decoded(line[head.end() :], types, said, encoding)
    return CardProperty(head[2].upper(), (head[1] or "").lower(), types, value)


# Cards say the same of their lines over and over.
@lru_cache(maxsize=256)
def _parameters(text: str) -> tuple[frozenset[str], Mapping[str, str]]:
    """Return the types that stand behind the name of a line, and what else does."""
    types: set[str] = set()
    said: dict[str, str] = {}
    for parameter in _PARAMETER.findall(text):
        name, sign, value = parameter.partition("=")
        if not sign or name.strip().upper() == "TYPE":
            types.update(word.strip(' "').lower() for word in (value if sign else name).split(","))
        else:
            said[name.strip().upper()] = value.strip(' "')
    if said.get("PREF"):
        types.add("pref")
    return frozenset(types), said


def _decoded(value: str, types: frozenset[str], said: Mapping[str, str], encoding: str) -> str:
    """Return the value by the encoding and the charset of its line; an unknown one changes nothing."""
    charset = said.get("CHARSET", "")
    try:
        if "quoted-printable" in types or said.get("ENCODING", "").upper() == "QUOTED-PRINTABLE":
            return _text(quopri.decodestring(value.encode(encoding, "replace")), charset)
        return value.encode(encoding).decode(charset) if charset and encoding != "utf-8" else value
    except (UnicodeError, LookupError):
        return value


def _text(data: bytes, charset: str) -> str:
    if charset:
        return data.decode(charset, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
