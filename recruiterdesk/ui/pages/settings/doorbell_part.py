"""How reminders come, which way is tried first, and a test of it: a part of the card about reminders."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.ui.notifiers.desktop_state import DesktopState, Silence
from recruiterdesk.ui.notifiers.doorbell import Doorbell, TrialStage
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.pick_button import PickButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import Text, muted_text

_WAYS = ("", "desktop", "balloon", "window")

TEST_KEYS = "Ctrl+T"


class DoorbellPart(QObject):
    """Follows the running program's doorbell; there is none before the window has stood for a moment."""

    def __init__(self, form: Form, sentences: Sentences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._doorbell: Doorbell | None = None
        self.used = Text()
        self.silence = muted_text()
        self.way = PickButton()
        self.test = QuietButton(tr("Send me a test"), TEST_KEYS)
        self.result = Text()
        form.add_field(tr("They come"), self.used)
        form.add_whole_line(self.silence)
        form.add_field(tr("First try"), self.way)
        form.add_line(self.test)
        form.add_whole_line(self.result)
        self.way.picked.connect(self._prefer)
        self.test.clicked.connect(self._send_test)
        self._show()

    def follow(self) -> None:
        """Show what the doorbell knows, and ask it to look around."""
        app = QApplication.instance()
        found = app.findChild(Doorbell) if app is not None else None
        if found is not None and found is not self._doorbell:
            self._doorbell = found
            found.changed.connect(self._show)
        if found is not None:
            found.look_around()
        self._show()

    def _prefer(self, place: int) -> None:
        if self._doorbell is None:
            return
        try:
            self._doorbell.prefer(_WAYS[place])
        except Refusal as refusal:
            self._say(self._sentences.refusal(refusal))

    def _send_test(self) -> None:
        if self._doorbell is not None:
            self._doorbell.send_test()

    def _show(self) -> None:
        doorbell = self._doorbell
        self.test.setEnabled(doorbell is not None)
        self.way.setEnabled(doorbell is not None)
        preferred = doorbell.preferred if doorbell is not None else ""
        chosen = _WAYS.index(preferred) if preferred in _WAYS else 0
        words = [_choice_words(way) for way in _WAYS]
        self.way.show_choices(words[chosen], words, chosen)
        self.used.setText(way_words(doorbell.likely(), doorbell.state) if doorbell is not None else "")
        self.silence.setText(_silence_words(doorbell) if doorbell is not None else "")
        be_there(self.silence, bool(self.silence.text()))
        self._say(_trial_words(doorbell) if doorbell is not None else "")

    def _say(self, text: str) -> None:
        self.result.setText(text)
        be_there(self.result, bool(text))


def way_words(way: str, state: DesktopState) -> str:
    """Say how the next reminder comes."""
    if way == "desktop" and not state.has_buttons:
        return _with_service(tr("as notifications of your desktop; a click opens them"), state)
    if way == "desktop":
        return _with_service(tr("as notifications of your desktop, with buttons"), state)
    if way == "balloon":
        return tr("as a balloon at the icon in the panel; a click opens it")
    return tr("as a bar in this window; {why}").format(why=_why_no_service(state))


def _silence_words(doorbell: Doorbell) -> str:
    if doorbell.likely() == "window":
        return ""
    return {
        Silence.ON: tr("Do not disturb is on in your system: reminders wait until it is off."),
        Silence.OFF: "",
        Silence.UNKNOWN: tr("Your system doesn’t tell whether do not disturb is on; then it decides itself."),
    }[doorbell.state.silence]


def _with_service(text: str, state: DesktopState) -> str:
    return f"{text} ({state.service})" if state.service else text


def _why_no_service(state: DesktopState) -> str:
    return (
        tr("your desktop’s notifications answer, too")
        if state.has_service
        else tr("no notification service answers")
    )


def _choice_words(way: str) -> str:
    return {
        "": tr("What works best"),
        "desktop": tr("Notifications of the desktop"),
        "balloon": tr("A balloon at the icon"),
        "window": tr("A bar in this window"),
    }[way]


def _trial_words(doorbell: Doorbell) -> str:
    trial = doorbell.trial
    if trial.stage is TrialStage.UNDER_WAY:
        return tr("The test is on its way…")
    if trial.stage is TrialStage.FAILED:
        return tr("The test could not be shown in any way; the list of calls has everything.")
    if trial.stage is TrialStage.SEEN:
        return tr("You saw the test: reminders come this way.")
    if trial.stage is TrialStage.NONE:
        return ""
    came = {
        "desktop": tr("The test came as a notification of your desktop."),
        "balloon": tr("The test came as a balloon at the icon in the panel."),
        "window": tr("The test came as a bar at the top of this window."),
    }[trial.way]
    if trial.way != "window" and doorbell.state.silence is Silence.ON:
        return f"{came} {tr('Do not disturb is on there: it may be held back.')}"
    if trial.way == "window":
        return came
    return f"{came} {tr('Did you see it? If not, let another way be tried first.')}"
