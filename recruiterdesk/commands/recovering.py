"""Opens a desk whose passphrase was forgotten by its recovery code, and gives it a new one of each."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from recruiterdesk.commands.answer import Answer
from recruiterdesk.commands.call import CommandCall
from recruiterdesk.commands.passphrase import is_terminal, passphrase_in, typed_secret
from recruiterdesk.commands.protecting import new_passphrase, protection_told
from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.protecting import (
    chosen_passphrase,
    key_by_code,
    new_recovery_code,
    set_passphrase,
)
from recruiterdesk.paths import data_dir


def recover(call: CommandCall) -> Answer:
    """Answer `passphrase recover`: the code that was used is void, and a new one is told this once.

    Raises:
        Refusal: the code is wrong or missing, the passphrase is none, or the desk is open elsewhere.
    """
    folder = (call.place.data_dir or data_dir()).expanduser()
    code = _typed_code(call.options.recovery_code_file)
    key = key_by_code(folder, code)
    chosen = chosen_passphrase(new_passphrase(call.options.new_passphrase_file))
    new_code = new_recovery_code()
    set_passphrase(folder, key, chosen, new_code)
    return protection_told(folder, Sentences(ZoneInfo("UTC")), new_code)


def _typed_code(file: Path | None) -> str:
    if file is not None:
        return passphrase_in(file)
    if not is_terminal():
        raise Refusal("key.code_needed")
    return typed_secret("Recovery code: ")
