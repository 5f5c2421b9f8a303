"""A country, shown by its name; typed by its name or its code."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from recruiterdesk.core.text import fold
from recruiterdesk.operations.zones import countries
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.widgets.completion import make_roomy


class CountryField(QLineEdit):
    """Completes over the names of all countries; what is none of them is handed on as it was typed."""

    def __init__(self, code: str) -> None:
        super().__init__(country_name(code) if code else "")
        self._codes = {fold(country_name(each)): each for each in countries()}
        if code:
            self._codes[fold(country_name(code))] = code
        completer = QCompleter(sorted(country_name(each) for each in self._codes.values()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        make_roomy(completer)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("guessed from the number: Germany, India, Spain"))

    def country(self) -> str:
        """Return the code of the country that stands here, else what was typed."""
        typed = self.text().strip()
        return self._codes.get(fold(typed), typed)
