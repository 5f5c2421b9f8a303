"""What a command answers: text for people, one document for programs, the exit status."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

Document = dict[str, object]
DONE = 0
NOT_POSSIBLE = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """The text that a person reads, the same as a document, and sentences for standard error.

    The document is None where the command was refused: then there is nothing but the sentence. One that would
    fill the memory is its text, in pieces. `exit_code` is 0 where all was done, 1 where something was refused
    or not possible.
    """

    text: str
    document: Document | list[Document] | Iterator[str] | None
    errors: tuple[str, ...] = ()
    exit_code: int = DONE


def lines(*parts: str) -> str:
    """Join what is not empty to lines that end with a line break."""
    return "".join(f"{part}\n" for part in parts if part)
