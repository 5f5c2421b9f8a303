"""The privacy card: answers in full, the basis, how long data is kept, the report, and the way back."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog

from recruiterdesk.domain import records
from recruiterdesk.domain.words import ConsentKind, LawfulBasis
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.reviewing import plan_erasure
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.consent_dialog import ConsentDialog
from tests.desks import found


@pytest.fixture
def page(qtbot, known, workplace):
    made = PersonPageView(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 860)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(known.priya)
    return made


def consent_dialog(page) -> ConsentDialog:
    return next(one for one in page.findChildren(ConsentDialog) if one.isVisible())


def test_an_answer_is_written_down_with_words_way_day_and_end(qtbot, page, desk, known):
    record_consent(desk, known.priya, ConsentAnswer(ConsentKind.KEEP, given=True, words="sure", way="phone"))
    page.reread()
    qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    dialog = consent_dialog(page)
    assert not dialog.confirm_button.isEnabled()
    assert not dialog.before.isVisible()
    dialog.kind.buttons["keep"].click()
    assert dialog.before.text() == "Mon 23 Nov 2026 · yes · on the phone · “sure”"
    dialog.answer.buttons["yes"].click()
    dialog.way.buttons["by mail"].click()
    dialog.words.setText("until I find something")
    dialog.on.setDate(QDate(2026, 11, 20))
    dialog.until.known.click()
    dialog.until.field.setDate(QDate(2027, 6, 1))
    dialog.confirm_button.click()
    stored = found(desk, records.Consent, person_id=known.priya)[-1]
    assert (stored.given, stored.way, stored.words) == (True, "by mail", "until I find something")
    assert (stored.on, stored.until) == (dt.date(2026, 11, 20), dt.date(2027, 6, 1))
    qtbot.waitUntil(lambda: "until" in page.privacy.lines[ConsentKind.KEEP].state.text())


def test_a_no_has_no_end_and_what_is_refused_is_said_in_the_dialog(page, desk, known):
    page.privacy.ask_in_full()
    dialog = consent_dialog(page)
    dialog.kind.buttons["call"].click()
    dialog.answer.buttons["no"].click()
    assert not dialog.until.isEnabled()
    dialog.confirm_button.click()
    assert not found(desk, records.Consent, person_id=known.priya)[-1].given
    page.privacy.ask_in_full()
    dialog = consent_dialog(page)
    dialog.kind.buttons["keep"].click()
    dialog.answer.buttons["yes"].click()
    dialog.until.known.click()
    dialog.until.field.setDate(QDate(2026, 1, 1))
    dialog.confirm_button.click()
    assert "is not ahead" in dialog.refusal()
    dialog.reject()


def test_many_answers_are_counted(page, desk, known):
    for _ in range(8):
        record_consent(desk, known.priya, ConsentAnswer(ConsentKind.KEEP, given=True))
    page.reread()
    page.privacy.ask_in_full()
    dialog = consent_dialog(page)
    dialog.kind.buttons["keep"].click()
    assert dialog.before.text().endswith("and 2 earlier answers")
    dialog.reject()


def test_what_the_key_opens_is_brought_into_sight(qtbot, page):
    page.resize(1068, 700)
    qtbot.waitUntil(lambda: page.height() == 700)
    assert page.privacy.visibleRegion().isEmpty()
    qtbot.keyClick(page, Qt.Key.Key_P)
    card = page.privacy
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())


def test_the_lawful_basis_is_chosen_and_shown(qtbot, page, desk, known):
    qtbot.keyClick(page, Qt.Key.Key_P)
    basis = page.privacy.keeping.basis
    assert basis.isVisible()
    basis.choose(LawfulBasis.CONTRACT)
    basis.activated.emit(basis.currentIndex())
    qtbot.waitUntil(lambda: "Steps before a contract (b)" in page.privacy.keeping.said.text())
    assert found(desk, records.NotedBasis)[0].basis is LawfulBasis.CONTRACT
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert not basis.isVisible()
    assert page.privacy.keeping.said.isVisible()


def test_an_erasure_ahead_is_said_and_taken_back(qtbot, page, desk, known):
    plan_erasure(desk, [known.priya])
    qtbot.waitUntil(page.privacy.keeping.erased.isVisible)
    assert page.privacy.keeping.erased.text() == "Will be erased on Mon 30 Nov 2026."
    assert page.identity.chips()[0] == "will be erased on 30 November"
    page.privacy.keeping.back.click()
    qtbot.waitUntil(lambda: not page.privacy.keeping.erased.isVisible())
    assert "will be erased on 30 November" not in page.identity.chips()
    assert found(desk, records.PlannedErasure) == []


def test_the_access_report_is_saved_where_the_user_says(qtbot, page, window, tmp_path, monkeypatch):
    asked: list[str] = []

    def ask(_parent, _title, name, _kinds):
        asked.append(name)
        return str(tmp_path / "priya"), "JSON (*.json)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    qtbot.keyClick(page, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not page.privacy.saving.is_busy())
    assert asked == ["Priya Raman 2026-11-23.html"]
    assert window.said[-1] == f"Saved as {tmp_path / 'priya.json'}"
    assert "Priya Raman" in (tmp_path / "priya.json").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_is_said(qtbot, page, window, tmp_path, known):
    blocked = tmp_path / "file"
    blocked.write_text("x", encoding="utf-8")
    page.privacy.saving.save(known.priya, blocked / "report.html")
    page.privacy.saving.save(known.priya, tmp_path / "second.html")
    qtbot.waitUntil(lambda: not page.privacy.saving.is_busy())
    assert str(blocked) in window.said[-1]
    assert not (tmp_path / "second.html").exists()


def test_cancelling_the_place_saves_nothing(page, window, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    page.privacy.save_report()
    assert not page.privacy.saving.is_busy()
    assert window.said == []


def test_an_answer_whose_end_has_come_says_so(page, desk, known):
    answer = ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2026, 11, 30))
    record_consent(desk, known.priya, answer)
    page.reread()
    assert page.privacy.lines[ConsentKind.CALL].state.text() == "until 30 Nov"
    desk.clock.set("2026-12-01T10:00")
    page.reread()
    assert page.privacy.lines[ConsentKind.CALL].state.text() == "ended 30 Nov"
