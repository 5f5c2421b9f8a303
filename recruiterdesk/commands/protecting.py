"""Shows what protects the desk; sets, changes and removes its passphrase."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.passphrase import is_terminal, passphrase_in, typed_secret
from recruiterdesk.commands.session import Session
from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.protecting import (
    chosen_passphrase,
    new_recovery_code,
    protection_of,
    remove_passphrase,
    set_passphrase,
)
from recruiterdesk.storage.desk import KeyPlace

_PLACES = {
    KeyPlace.KEYRING: "key.in_keyring",
    KeyPlace.FILE: "key.in_file",
    KeyPlace.PASSPHRASE: "key.by_passphrase",
}


def passphrase(session: Session) -> Answer:
    """Answer `passphrase`: what protects the desk, after it was changed where that was asked for.

    Raises:
        Refusal: the new passphrase is none, or the desk is open elsewhere.
    """
    code = None
    if session.options.change == "set":
        code = new_recovery_code() if session.options.recovery_code else None
        _set(session, code)
    elif session.options.change == "remove":
        _remove(session)
    return protection_told(session.desk.folder, session.sentences, code)


def _set(session: Session, code: str | None) -> None:
    chosen = chosen_passphrase(new_passphrase(session.options.new_passphrase_file))
    desk = session.desk
    key = desk.key
    desk.close()
    set_passphrase(desk.folder, key, chosen, code)


def _remove(session: Session) -> None:
    desk = session.desk
    if protection_of(desk.folder).derivation is None:
        raise Refusal("key.passphrase_not_set")
    key = desk.key
    desk.close()
    remove_passphrase(desk.folder, key)


def new_passphrase(file: Path | None) -> str:
    """Return the new passphrase that the file holds, or that is typed twice.

    Raises:
        Refusal: it can't be read, nobody can type it, or it was typed in two ways.
    """
    if file is not None:
        return passphrase_in(file)
    if not is_terminal():
        raise Refusal("key.new_passphrase_needed")
    typed = typed_secret("New passphrase: ")
    if typed_secret("Once more: ") != typed:
        raise Refusal("key.passphrases_differ")
    return typed


def protection_told(folder: Path, sentences: Sentences, code: str | None) -> Answer:
    """Say what protects the desk in this folder, and a recovery code where one was made.

    Raises:
        Refusal: the desk's card can't be read.
    """
    facts = protection_of(folder)
    by = facts.derivation
    document: Document = {
        "key": str(facts.place),
        "key_file": str(facts.key_file) if facts.place is KeyPlace.FILE else None,
        "derivation": None,
        "has_recovery_code": facts.has_code,
        "recovery_code": code,
    }
    said = sentences.word(_PLACES[facts.place])
    how = ""
    if by is not None:
        document["derivation"] = {
            "name": by.name, "memory_mib": by.memory_mib, "passes": by.passes, "lanes": by.lanes,
        }  # fmt: skip
        values = (("name", by.name), ("memory", f"{by.memory_mib}"), ("passes", f"{by.passes}"))
        how = sentences.render("key.derivation", (*values, ("lanes", f"{by.lanes}")))
    shown = sentences.render("key.code", (("code", code),)) if code is not None else ""
    return Answer(lines(said, how, shown), document)
