"""The look of the whole window: palette and style sheet from one set of tokens, set together."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from recruiterdesk.paths import resources_dir
from recruiterdesk.ui.qt_application import wear_style
from recruiterdesk.ui.theme_fonts import use_bundled_font
from recruiterdesk.ui.theme_tokens import Tone, load_tokens

if TYPE_CHECKING:
    from recruiterdesk.ui.theme_tokens import Tint, Tokens

# The palette's roles in which labels are painted, so that they follow the theme by themselves.
TEXT = QPalette.ColorRole.WindowText
MUTED = QPalette.ColorRole.PlaceholderText
MUTED_ON_TINT = QPalette.ColorRole.BrightText
ACCENT = QPalette.ColorRole.Link

_PROPERTY = "recruiterdesk_theme"


class Theme:
    """Colours ready for painting."""

    def __init__(self, tokens: Tokens) -> None:
        self.name = tokens.name
        self.tokens = tokens
        self._colours = {name: QColor(value) for name, value in tokens.colours.by_name().items()}

    def colour(self, token: str) -> QColor:
        """Return the colour of a token, as "accent_soft"; KeyError if there is none."""
        return self._colours[token]

    def tone_colours(self, tone: Tone) -> tuple[QColor, QColor]:
        """Return (text, background) of a chip or a notice."""
        if tone in (Tone.CALM, Tone.GREY):
            return self.colour("muted_on_tint"), self.colour("sunken")
        return self.colour(tone.value), self.colour(f"{tone.value}_soft")

    def tint_of(self, name: str) -> Tint:
        """Return the tint of somebody's circle: the same for the same name, on every machine."""
        tints = self.tokens.tints
        return tints[sum(map(ord, name)) % len(tints)]

    def palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette

    def style_sheet(self) -> str:
        sheet = (resources_dir() / "themes" / "style.qss").read_text(encoding="utf-8")
        return Template(sheet).substitute(self.tokens.colours.by_name(), name=self.name)


_PALETTE = {
    QPalette.ColorRole.Window: "background",
    TEXT: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    MUTED: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    MUTED_ON_TINT: "muted_on_tint",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    ACCENT: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line",
    QPalette.ColorRole.Mid: "line_strong",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line_strong",
}


def apply_theme(app: QApplication, name: str) -> Theme:
    """Dress the application in "light", "dark" or "system" and return the theme it wears."""
    theme = apply_colours(app, name)
    apply_style_sheet(app)
    return theme


def apply_colours(app: QApplication, name: str) -> Theme:
    """Do so without the style sheet; what is painted here needs no more, fields and tables do."""
    if QDir.searchPaths("icons") == []:
        QDir.addSearchPath("icons", str(resources_dir() / "icons"))
        use_bundled_font(app)
        wear_style(app)
    theme = Theme(load_tokens(system_theme_name(app) if name == "system" else name))
    app.setProperty(_PROPERTY, theme)
    app.setPalette(theme.palette())
    return theme


def apply_style_sheet(app: QApplication) -> None:
    """Add the style sheet of the theme that the application wears; the same again would dress all anew."""
    sheet = current_theme().style_sheet()
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def current_theme() -> Theme:
    """Return the theme that the application wears; widgets ask anew each time they paint."""
    app = cast("QApplication", QApplication.instance())
    theme = app.property(_PROPERTY)
    return theme if isinstance(theme, Theme) else apply_theme(app, "system")


def system_theme_name(app: QApplication) -> str:
    """Return "dark" where the system asks for it, else "light"."""
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
