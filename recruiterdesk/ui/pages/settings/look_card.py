"""How the window looks; kept in a file beside the desk, outside undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.settings import WindowSettings, read_window_settings, write_window_settings
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_switch import ThemeChoice, ThemeSwitch
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.notice import Notice


class LookCard(Card):
    """The theme is worn at once; the font from the next start on."""

    def __init__(self, folder: Path, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(tr("Look"), parent=parent)
        self._folder = folder
        self._sentences = sentences
        self.theme = ChoiceRow(
            (
                (ThemeChoice.SYSTEM, tr("As the system")),
                (ThemeChoice.LIGHT, tr("Light")),
                (ThemeChoice.DARK, tr("Dark")),
            )
        )
        self.font_choice = ChoiceRow((("bundled", "Inter"), ("system", tr("The system’s"))))
        form = Form()
        form.add_field(tr("Th&eme"), self.theme)
        form.add_field(tr("&Font"), self.font_choice)
        form.add_remark(tr("Another font is worn from the next start on."))
        self.refused = Notice("")
        self.add(form)
        self.add(self.refused)
        self.theme.chosen.connect(self._choose_theme)
        self.font_choice.chosen.connect(self._choose_font)

    def show_look(self) -> None:
        """Show what is kept; a file that can't be read is said, and the defaults are shown."""
        settings = WindowSettings()
        try:
            settings = read_window_settings(self._folder)
            self.refused.show_text("")
        except Refusal as refusal:
            self.refused.show_text(self._sentences.refusal(refusal))
        self.theme.choose(settings.theme)
        self.font_choice.choose(settings.font)

    def _choose_theme(self, choice: str) -> None:
        app = QApplication.instance()
        switch = app.findChild(ThemeSwitch) if app is not None else None
        if switch is not None:
            switch.choose(ThemeChoice(choice))
        elif isinstance(app, QApplication):
            apply_theme(app, choice)
        self._keep(replace(self._kept(), theme=choice))

    def _choose_font(self, choice: str) -> None:
        self._keep(replace(self._kept(), font=choice))

    def _kept(self) -> WindowSettings:
        """Return what is kept; where the file can't be read, it is written anew."""
        try:
            return read_window_settings(self._folder)
        except Refusal:
            return WindowSettings()

    def _keep(self, settings: WindowSettings) -> None:
        try:
            write_window_settings(self._folder, settings)
            self.refused.show_text("")
        except Refusal as refusal:
            self.refused.show_text(self._sentences.refusal(refusal))
