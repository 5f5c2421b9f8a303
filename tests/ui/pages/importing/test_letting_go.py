"""A plan that is shown no more is forgotten piece by piece, and wholly."""

from __future__ import annotations

from dataclasses import replace

from tests.ui.pages.importing.looking import CSV, look_at


def test_what_was_shown_before_is_forgotten_in_the_end(qtbot, page):
    look_at(qtbot, page, CSV)
    before = page.preview.preview
    with qtbot.waitSignal(page.run.understood):
        page.preview.reading_chosen.emit(replace(before.reading, region="FR"))
    assert page.preview._letting_go.isActive()
    qtbot.waitUntil(lambda: not page.preview._letting_go.isActive())
    assert page.preview.preview.plan.region.region == "FR"
