"""How long people's data is kept: by the period that is usual in a country, or by one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.keeping import PRESETS, KeepPreset
from recruiterdesk.domain.words import CountedFrom
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.pages.settings.bindings import Unit, add_box, add_number, add_pick
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.pages.settings.places import setting_places
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_MONTHS = 240


def keeping_card(workplace: Workplace) -> SettingsCard:
    """The preset of a country, which sets the months and from what they are counted; each can be changed."""
    card = SettingsCard(setting_places()["keeping"], workplace)
    preset = add_pick(card, tr("Preset"), "keep_country", _countries, _by_preset)
    preset.setToolTip(tr("The period that is usual in a country; it can be changed below"))
    months = add_number(
        card, tr("Kept for"), "keep_months", _MONTHS, Unit(tr("month"), tr("months")), lowest=0
    )
    months.setSpecialValueText(tr("no period"))
    counted = add_pick(card, tr("Counted from"), "keep_counted_from", _beginnings)
    counted.setToolTip(tr("When the period of a person begins"))
    source = muted_text(source_words(workplace.desk.settings))
    card.form.add_whole_line(source)
    card.bind(Bound(lambda settings: source.setText(source_words(settings)), lambda settings: settings))
    card.form.add_whole_remark(
        tr("Who is in play, was hired, agreed to more, or has a day set by hand is left out. Nobody is "
           "erased by itself: the review asks. This is no legal advice.")
    )  # fmt: skip
    add_box(card, tr("Speak of the review on Today once a month"), "review_monthly")
    review = QuietButton(tr("Review of kept data…"))
    review.setToolTip(tr("Who is past their date  Ctrl+Shift+K"))
    review.clicked.connect(lambda: workplace.window.show_page("review"))
    card.form.add_line(review)
    figures = QuietButton(tr("Figures by month…"))
    figures.setToolTip(tr("What was done, whoever was erased counted on without a name  Ctrl+Shift+F"))
    figures.clicked.connect(lambda: workplace.window.show_page("figures"))
    card.form.add_line(figures)
    return card


def source_words(settings: DeskSettings) -> str:
    """Say what is usual in the country of the preset, and where that stands."""
    preset = _preset(settings.keep_country)
    if preset is None:
        return tr("Without a period a consent that ends, a no, or a day set by hand leads into the review.")
    said = tr("{country}: {count} months. {source}.")
    return said.format(country=country_name(preset.country), count=preset.months, source=preset.source)


def _countries(_settings: DeskSettings) -> Sequence[tuple[str, str]]:
    said = tr("{country} · {count} months")
    named = [
        (one.country, said.format(country=country_name(one.country), count=one.months)) for one in PRESETS
    ]
    return [("", tr("none")), *named]


def _beginnings(_settings: DeskSettings) -> Sequence[tuple[str, str]]:
    return [
        (CountedFrom.TOLD, tr("the day they were told")),
        (CountedFrom.CONTACT, tr("the last contact")),
    ]


def _by_preset(settings: DeskSettings) -> DeskSettings:
    preset = _preset(settings.keep_country)
    if preset is None:
        return replace(settings, keep_months=0, keep_counted_from=CountedFrom.TOLD)
    return replace(settings, keep_months=preset.months, keep_counted_from=preset.counted_from)


def _preset(country: str) -> KeepPreset | None:
    return next((one for one in PRESETS if one.country == country), None)
