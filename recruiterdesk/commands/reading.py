"""Prints tables as they are found, as clean CSV."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.commands.answer import DONE, NOT_POSSIBLE, Answer, Document
from recruiterdesk.commands.files import write_text
from recruiterdesk.commands.session import Session
from recruiterdesk.core.errors import Refusal
from recruiterdesk.spreadsheets.errors import FileRefused
from recruiterdesk.spreadsheets.files.reading import clean_csv, read_as_shown, records_of
from recruiterdesk.spreadsheets.found import FoundTable


def read_files(session: Session) -> Answer:
    """Answer `read`: each file's table, printed or written as NAME.csv; goes on after one it can't read."""
    texts: list[str] = []
    documents: list[Document] = []
    errors: list[str] = []
    written: set[Path] = set()
    for name in session.options.files:
        path = Path(name).expanduser()
        try:
            found = read_as_shown(path, session.options.sheet)
            target = _target(session, path, written)
            if target is None:
                texts.append(clean_csv(found))
            else:
                write_text(target, clean_csv(found), session.desk.folder)
                written.add(target)
            documents.append(_document(name, found, target))
        except Refusal as refusal:
            sentence = session.sentences.refusal(refusal)
            errors.append(sentence if len(session.options.files) == 1 else f"{name}: {sentence}")
            documents.append(_error_document(name, refusal, sentence))
    return Answer("".join(texts), documents, tuple(errors), NOT_POSSIBLE if errors else DONE)


def _target(session: Session, path: Path, written: set[Path]) -> Path | None:
    if session.options.to is None:
        return None
    target = Path(session.options.to).expanduser() / f"{path.name}.csv"
    if target in written:
        raise Refusal("read.same_name", path=str(target))
    return target


def _document(name: str, found: FoundTable, target: Path | None) -> Document:
    return {
        "file": name,
        "file_error": None,
        "sheet": found.source.sheet,
        "header": list(found.header) if found.header is not None else None,
        "rows": [list(cells) for cells in records_of(found)],
        "written_to": str(target) if target else None,
    }


def _error_document(name: str, refusal: Refusal, sentence: str) -> Document:
    code = str(refusal.code) if isinstance(refusal, FileRefused) else refusal.key
    return {"file": name, "file_error": {"code": code, "message": sentence}}
