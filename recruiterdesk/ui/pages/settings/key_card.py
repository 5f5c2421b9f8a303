"""The passphrase of the desk, and when the desk is locked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.operations.protecting import DerivationFacts, ProtectionFacts, protection_of
from recruiterdesk.storage.desk import KeyPlace
from recruiterdesk.ui.locking.passphrase_dialogs import (
    NewPassphraseDialog,
    PassphraseQuestion,
    removing,
    renewing_code,
)
from recruiterdesk.ui.pages.settings.bindings import add_box, add_number
from recruiterdesk.ui.pages.settings.card import SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.pages.settings.number_cards import minutes
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.flow_layout import FlowLayout
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text
from recruiterdesk.ui.workplace import Workplace

_LONGEST_IDLE = 480


class KeyCard(SettingsCard):
    """Each change asks for the passphrase of now, and shuts the desk for a moment."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Passphrase and locking"), workplace, parent)
        self._folder = workplace.desk.folder
        self.state = Text("")
        self.details = muted_text("")
        self.set = QuietButton("")
        self.remove = QuietButton(tr("Remove it…"))
        self.code = QuietButton("")
        self.lock = QuietButton(tr("Lock now"), "Ctrl+L")
        self.lock.setToolTip(tr("Shut the desk; reminders ring without a name  Ctrl+L"))
        for button, do in (
            (self.set, self._set), (self.remove, self.ask_to_remove), (self.code, self.ask_for_code),
            (self.lock, workplace.window.lock),
        ):  # fmt: skip
            button.clicked.connect(do)
        buttons = QWidget()
        flow = FlowLayout(parent=buttons)
        for button in (self.set, self.code, self.remove, self.lock):
            flow.addWidget(button)
        for content in (self.state, self.details, buttons):
            self.form.add_whole_line(content)
        self.on_sleep = add_box(self, tr("Lock when the computer goes to sleep"), "lock_on_sleep")
        self.idle = add_number(
            self, tr("Lock after"), "lock_after_minutes", _LONGEST_IDLE, minutes(), lowest=0
        )
        self.idle.setSpecialValueText(tr("Never by itself"))
        self.form.add_remark(tr("Counted from the last key or click in this window."))
        self.show_protection()

    def show_protection(self) -> None:
        """Show what protects the desk now."""
        try:
            facts = protection_of(self._folder)
        except Refusal as refusal:
            self.state.setText(self._workplace.sentences.refusal(refusal))
            return
        has_one = facts.place is KeyPlace.PASSPHRASE
        self.state.setText(_state_words(facts))
        self.details.setText(_detail_words(facts))
        self.set.setText(tr("Change the passphrase…") if has_one else tr("Set a passphrase…"))
        self.code.setText(tr("New recovery code…") if facts.has_code else tr("Recovery code…"))
        for button in (self.remove, self.code, self.lock):
            be_there(button, has_one)
        for field in (self.on_sleep, self.idle):
            field.setEnabled(has_one)

    def _set(self) -> None:
        facts = protection_of(self._folder)
        has_one = facts.place is KeyPlace.PASSPHRASE
        self._ask(
            NewPassphraseDialog(
                self._folder, self._workplace.sentences, has_one=has_one, parent=self.window()
            )
        )

    def ask_to_remove(self) -> None:
        """Ask before the passphrase is taken away."""
        self._ask_with_one(removing)

    def ask_for_code(self) -> None:
        """Ask before a new recovery code is made."""
        self._ask_with_one(renewing_code)

    def _ask_with_one(self, asking: Callable[[Path, Sentences, QWidget], PassphraseQuestion]) -> None:
        if protection_of(self._folder).place is not KeyPlace.PASSPHRASE:
            self._workplace.window.say(tr("The desk has no passphrase."))
            return
        self._ask(asking(self._folder, self._workplace.sentences, self.window()))

    def _ask(self, dialog: PassphraseQuestion) -> None:
        dialog.change_wanted.connect(self._workplace.window.change_key)
        dialog.open()


def _state_words(facts: ProtectionFacts) -> str:
    if facts.place is not KeyPlace.PASSPHRASE:
        return tr("Whoever can use this computer as you can open the desk: it has no passphrase.")
    if facts.has_code:
        return tr("The desk opens by your passphrase, or by the recovery code on paper.")
    return tr("The desk opens by your passphrase alone; there is no recovery code.")


def _detail_words(facts: ProtectionFacts) -> str:
    by = facts.derivation
    if by is None:
        return tr("A passphrase would be asked for at each start, and after locking.")
    return _derivation_words(by)


def _derivation_words(by: DerivationFacts) -> str:
    if by.name == "scrypt":
        return tr("Key by scrypt (32 MiB); at the next start it becomes Argon2id.")
    said = tr("Key by Argon2id: {memory} MiB of memory, {passes} passes, {lanes} lanes; SQLCipher, AES-256.")
    return said.format(memory=by.memory_mib, passes=by.passes, lanes=by.lanes)
