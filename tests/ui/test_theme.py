"""The look: every text can be read, the theme follows the system, Inter has its weights."""

from __future__ import annotations

import json
import re

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QLabel

from recruiterdesk.paths import resources_dir
from recruiterdesk.ui.theme import Theme, apply_theme, current_theme
from recruiterdesk.ui.theme_icons import app_icon, app_pixmap, paint_icon
from recruiterdesk.ui.theme_switch import ThemeChoice, ThemeSwitch
from recruiterdesk.ui.theme_tokens import Tone, load_tokens, read_tokens

THEMES = ("light", "dark")

# Every pair of text and ground that is painted somewhere.
PAIRS = [
    *[
        ("text", ground)
        for ground in ("background", "surface", "sunken", "hover", "accent_soft", "amber_soft")
    ],
    *[("muted", ground) for ground in ("background", "surface", "hover")],
    *[("muted_on_tint", ground) for ground in ("surface", "sunken", "accent_soft", "amber_soft", "hover")],
    *[("accent", ground) for ground in ("background", "surface", "accent_soft")],
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("amber", "amber_soft"),
    ("amber", "surface"),
    ("red", "red_soft"),
    ("blue", "blue_soft"),
]


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_every_text_can_be_read_on_its_ground(name, text, ground):
    colours = load_tokens(name).colours
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_initials_can_be_read_in_their_circles(name):
    tints = load_tokens(name).tints
    assert len(tints) == 6
    assert all(contrast(tint.strong, tint.soft) >= 4.5 for tint in tints)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_read(name, tone):
    text, ground = Theme(load_tokens(name)).tone_colours(tone)
    assert contrast(text.name(), ground.name()) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_icons_in_the_style_sheet_wear_the_themes_colours(name):
    colours = load_tokens(name).colours
    folder = resources_dir() / "icons" / name
    drawn = {path.stem: re.findall(r"#[0-9A-F]{6}", path.read_text()) for path in folder.glob("*.svg")}
    assert drawn == {
        "chevron-down": [colours.muted],
        "chevron-up": [colours.muted],
        "chevron-left": [colours.muted],
        "chevron-right": [colours.muted],
        "check": [colours.on_accent],
    }


def test_a_theme_without_a_colour_is_refused(tmp_path):
    document = json.loads((resources_dir() / "themes" / "light.json").read_text())
    del document["colours"]["amber"]
    broken = tmp_path / "mine.json"
    broken.write_text(json.dumps(document))
    with pytest.raises(ValueError, match=r"mine\.json and the theme's colours differ in: amber"):
        read_tokens(broken)


def test_a_theme_without_tints_is_refused(tmp_path):
    document = json.loads((resources_dir() / "themes" / "light.json").read_text())
    document["tints"] = []
    broken = tmp_path / "mine.json"
    broken.write_text(json.dumps(document))
    with pytest.raises(ValueError, match="no tint"):
        read_tokens(broken)


def test_switching_changes_palette_and_style_sheet_together(qapp, qtbot):
    apply_theme(qapp, "light")
    label = QLabel("Ana Ruiz")
    qtbot.addWidget(label)
    label.show()
    for name, background in (("dark", "#16181a"), ("light", "#f6f5f2")):
        apply_theme(qapp, name)
        assert current_theme().name == name
        assert label.palette().color(QPalette.ColorRole.Window).name() == background
        assert load_tokens(name).colours.accent in qapp.styleSheet()
        assert "$" not in qapp.styleSheet()


def test_the_system_is_followed_until_the_user_chooses(qapp, monkeypatch):
    asked = {"name": "dark"}
    for of_an_earlier_window in qapp.findChildren(ThemeSwitch):
        shiboken6.delete(of_an_earlier_window)
    monkeypatch.setattr("recruiterdesk.ui.theme.system_theme_name", lambda _: asked["name"])
    switch = ThemeSwitch(qapp, ThemeChoice.SYSTEM)
    assert current_theme().name == "dark"
    asked["name"] = "light"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().name == "light"
    switch.choose(ThemeChoice.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert current_theme().name == "dark"
    assert switch.choice is ThemeChoice.DARK
    asked["name"] = "dark"
    switch.choose(ThemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#f6f5f2"
    switch.choose(ThemeChoice.SYSTEM)
    assert current_theme().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == "#16181a"
    switch.deleteLater()


def test_inter_is_bundled_with_four_weights_that_differ(qapp):
    apply_theme(qapp, "light")
    assert qapp.font().family() == "Inter"
    assert qapp.font().pixelSize() == 13
    widths = []
    weights = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)
    for weight in weights:
        font = QFont(qapp.font())
        font.setWeight(weight)
        widths.append(QFontMetricsF(font).horizontalAdvance("Five people are waiting for your answer"))
    assert widths == sorted(set(widths))


def test_the_fonts_licence_lies_beside_them():
    assert "SIL OPEN FONT LICENSE" in (resources_dir() / "fonts" / "OFL.txt").read_text()


def test_somebody_has_the_same_tint_in_every_theme(qapp):
    light, dark = (Theme(load_tokens(name)) for name in THEMES)
    for name in ("Priya Raman", "Tomás Ortega", "Ødegård", ""):
        assert light.tokens.tints.index(light.tint_of(name)) == dark.tokens.tints.index(dark.tint_of(name))


def test_icons_are_drawn_in_the_colour_that_is_asked_for(qapp):
    image = QImage(16, 16, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, image.rect(), "check", QColor("#B3261E"))
    painter.end()
    drawn = {
        image.pixelColor(x, y).name() for x in range(16) for y in range(16) if image.pixelColor(x, y).alpha()
    }
    assert "#b3261e" in drawn


def test_the_apps_icon_has_every_size(qapp):
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 48, 256}
    assert app_pixmap(64).toImage().pixelColor(32, 6).name() == "#0f6b5c"
