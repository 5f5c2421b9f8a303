"""What a pattern needs of the words that it is looked for in, so that searches for nothing are spared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, pairwise
from typing import NamedTuple

# Where a word begins or ends, and what may stand between that and other letters of the word.
_EDGE = "\b"
_REST = "\a"
_MOST_BEGINNINGS = 200
_PIECES = re.compile(r"\w+")
# With the sign behind them, which tells that they end there.
_FIRST_WORDS = re.compile(r"\W*(?:\w*\W+)?\w*\W?")
_STARTS = re.compile(rf"{_EDGE}+{_REST}?\w")
_TOKENS = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?(?::|P<\w+>|<?[=!])?)?|[*+?][?+]?|\{(?:\d+(?:,\d*)?|,\d+)\}\??|"
    r"[{}|)^$.]|[^\\\[\]()|^$.*+?{}]",
    re.DOTALL,
)
_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
_EDGES = frozenset({"\\b", "^", "$"})
_ANY_LETTERS = ("\\w", "*")
_TIMES = re.compile(r"[*+?]|\{.")


Tokens = tuple[str, ...]


class Piece(NamedTuple):
    """A piece of a word, and whether the word begins and ends with it."""

    text: str
    begins: bool
    ends: bool

    @property
    def weight(self) -> int:
        """How seldom words have it: the more there is of it, the fewer."""
        return len(self.text) + self.begins + self.ends


Run = tuple[Piece, ...]
"""The piece of a word, or those of two words that follow each other."""
Need = frozenset[Run]
"""One of the runs has to be there."""


class _Part(NamedTuple):
    """What a part of a pattern begins with, whether that is all of it, and what else it needs."""

    beginnings: frozenset[str]
    is_whole: bool
    needs: tuple[Need, ...] = ()


_NOTHING = _Part(frozenset({""}), is_whole=True)
_ANYTHING = _Part(frozenset({""}), is_whole=False)
_REST_OF_WORD = _Part(frozenset({_REST}), is_whole=True)


class Choice(NamedTuple):
    """One of the choices of a pattern: its text, all that it needs, and what the word has where it begins.

    Without needs it may be found in any words; where it begins is not always known.
    """

    text: str
    needs: frozenset[Need]
    start: Need | None


def choices_of(pattern: re.Pattern[str]) -> list[Choice]:
    """Return the choices that stand side by side in a pattern, one with groups that are asked for as a whole.

    Words are what has letters and figures only. Whatever is not understood of a pattern is taken for what
    needs nothing.
    """
    if pattern.flags & (re.IGNORECASE | re.VERBOSE | re.MULTILINE):
        return [Choice(pattern.pattern, frozenset(), None)]
    tokens = tuple(_TOKENS.findall(pattern.pattern))
    choices = [("".join(each), _in_order(_parts(each))) for each in _side_by_side(tokens)]
    if pattern.groups:
        choices = [(pattern.pattern, _one_of([part for _, part in choices]))]
    return [Choice(text, frozenset(_all_needs(part)), _start(part.beginnings)) for text, part in choices]


def _side_by_side(tokens: Tokens) -> Iterator[Tokens]:
    """Yield the tokens of each of the choices."""
    start = at = 0
    while at < len(tokens):
        if tokens[at] == "|":
            yield tokens[start:at]
            start = at + 1
        at = _closed(tokens, at) if tokens[at].startswith("(") else at + 1
    yield tokens[start:]


def _parts(tokens: Tokens) -> list[_Part]:
    """Return the parts, one behind the other, of one choice."""
    parts: list[_Part] = []
    edge: Tokens = ()
    at = 0
    while at < len(tokens):
        token, end = tokens[at], at + 1
        if _TIMES.match(token):
            parts.append(_repeated(parts.pop(), token))
        elif token.startswith("("):
            end = _closed(tokens, at)
            parts.append(_group(token, tokens[at + 1 : end - 1], edge, _edge(tokens[end : end + 1])))
        elif edge and tokens[at : at + 2] == _ANY_LETTERS:
            end += 1
            parts.append(_REST_OF_WORD)
        else:
            parts.append(_sign(token))
        edge = _edge((token,)) or (edge if parts[-1] is _NOTHING else ())
        at = end
    return parts


def _edge(tokens: Tokens) -> Tokens:
    """Return a token that is the edge of a word, nothing for another."""
    return tokens if _EDGES.issuperset(tokens) else ()


def _closed(tokens: Tokens, at: int) -> int:
    """Return the place behind the bracket that closes the one that is opened at a place."""
    depth, end = 1, at + 1
    while depth:
        depth += 1 if tokens[end].startswith("(") else -1 if tokens[end] == ")" else 0
        end += 1
    return end


# Patterns are put together from the same groups many times over.
@cache
def _group(opened: str, tokens: Tokens, ahead: Tokens, behind: Tokens) -> _Part:
    """Return what any of the choices within brackets begins with; edges around them are around each."""
    if opened in _AROUND:
        return _NOTHING
    if opened == "(?":
        return _ANYTHING
    return _one_of([_in_order(_parts((*ahead, *each, *behind))) for each in _side_by_side(tokens)])


def _sign(token: str) -> _Part:
    if token in _EDGES:
        return _Part(frozenset({_EDGE}), is_whole=True)
    if token.startswith("[") and token[1:-1].isalpha():
        return _Part(frozenset(token[1:-1]), is_whole=True)
    is_special = (
        token in {".", "{", "}"} or token.startswith("[") or (token[0] == "\\" and token[1].isalnum())
    )
    return _ANYTHING if is_special else _Part(frozenset({token[-1]}), is_whole=True)


def _repeated(part: _Part, times: str) -> _Part:
    if times.startswith("?") and part.is_whole:
        return _one_of([part, _NOTHING])
    if times.startswith(("?", "*", "{0", "{,")):
        return _ANYTHING
    return part._replace(is_whole=False)


def _one_of(parts: Sequence[_Part]) -> _Part:
    """Return what any of the parts begins with, and what each of them needs."""
    if len(parts) == 1:
        return parts[0]
    beginnings = frozenset(chain.from_iterable(part.beginnings for part in parts))
    is_whole = all(part.is_whole for part in parts)
    is_many = len(beginnings) > _MOST_BEGINNINGS
    if is_whole and not is_many:
        return _Part(beginnings, is_whole)
    seldom = [max(_all_needs(part), key=_seldom, default=None) for part in parts]
    needs = (frozenset(chain.from_iterable(filter(None, seldom))),) if all(seldom) else ()
    if is_many:
        return _Part(frozenset(map(_first_words, beginnings)), is_whole=False, needs=needs)
    return _Part(beginnings, is_whole, needs)


def _in_order(parts: Iterable[_Part]) -> _Part:
    """Return what parts that stand one behind the other begin with, and what else they need."""
    first: _Part | None = None
    said, needs = _NOTHING.beginnings, list[Need]()
    for part in parts:
        is_many = _are_many(said, part.beginnings)
        if not is_many:
            said = frozenset(ahead + behind for ahead in said for behind in part.beginnings)
        needs.extend(part.needs)
        if part.is_whole and not is_many:
            continue
        if first is None:
            first = _Part(said, is_whole=False)
        else:
            needs.extend(_need(said))
        if is_many and part.is_whole:
            said = part.beginnings
        else:
            needs.extend(_need(part.beginnings) if is_many else ())
            said = _NOTHING.beginnings
    if first is None:
        return _Part(said, is_whole=True)
    return first._replace(needs=tuple(dict.fromkeys((*needs, *_need(said)))))


def _are_many(ahead: frozenset[str], behind: frozenset[str]) -> bool:
    """Tell whether beginnings become more than can be kept, as some are put ahead of others."""
    return min(len(ahead), len(behind)) > 1 and len(ahead) * len(behind) > _MOST_BEGINNINGS


def _first_words(text: str) -> str:
    found = _FIRST_WORDS.match(text)
    return found[0] if found else ""


def _start(beginnings: Iterable[str]) -> Need | None:
    """Return what the words have with which all begins, None where it may be within one."""
    if not all(map(_STARTS.match, beginnings)):
        return None
    return frozenset(_pieces(text)[:2] for text in beginnings)


def _all_needs(part: _Part) -> list[Need]:
    return [*part.needs, *_need(part.beginnings)]


def _need(texts: Iterable[str]) -> list[Need]:
    """Return what is needed where one of the texts stands, nothing where one of them says nothing."""
    seldom = [max(pairwise(pieces), key=_weight, default=pieces) for pieces in map(_pieces, texts)]
    return [frozenset(seldom)] if all(seldom) else []


def _pieces(text: str) -> Run:
    return tuple(
        Piece(found[0], text[: found.start()][-1:] not in {"", _REST}, found.end() < len(text))
        for found in _PIECES.finditer(text)
    )


def _weight(run: Run) -> int:
    return sum(piece.weight for piece in run)


def _seldom(need: Need) -> tuple[int, int]:
    return min(map(_weight, need)), -len(need)
