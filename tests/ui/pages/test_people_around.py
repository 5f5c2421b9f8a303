"""The tree of who sent whom on a person's page: up and down, folded where it is long."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.referrals import Referrer, set_referrer
from recruiterdesk.ui.pages.calls_rows import task_line
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.around import PeopleAroundCard, ReferrerDialog
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.storage.test_referral_tree import erase
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, known, workplace):
    made = shown_as_in_window(qtbot, PersonPageView(workplace))
    made.open_with(known.priya)
    return made


def lines(card: PeopleAroundCard) -> list[tuple[int, str, str]]:
    model = card.lines.model()
    views = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    return [(view.depth, view.title, view.subtitle) for view in views]


def sent(desk, name: str, by: int) -> int:
    return add_person(desk, PersonDetails(name), Referrer(by))


def test_who_sent_them_and_whom_they_sent_stand_in_one_tree(desk, page, known):
    mara = add_person(desk, PersonDetails("Mara Lind"))
    set_referrer(desk, known.dev, Referrer(mara))
    nora = sent(desk, "Nora Lang", known.priya)
    sent(desk, "Ivy Tran", nora)
    page.reread()
    assert lines(page.around) == [
        (0, "Mara Lind", "sent Dev · November"),
        (0, "Dev Patel", "sent Priya to you · October"),
        (0, "Nora Lang", "sent by Priya · November"),
        (1, "Ivy Tran", "sent by Nora · November"),
    ]
    assert page.around.who_sent.text() == "Change…"


def test_a_long_tree_is_folded_and_opens_by_its_last_line(desk, page, known):
    for number in range(7):
        sent(desk, f"Friend {number}", known.priya)
    page.reread()
    assert len(lines(page.around)) == 6
    assert lines(page.around)[-1][1] == "Show 3 more"
    page.around.lines.row_opened.emit(0)
    assert len(lines(page.around)) == 9
    assert lines(page.around)[-1][1] == "Show fewer"
    page.around.lines.row_opened.emit(0)
    assert len(lines(page.around)) == 6


def test_a_line_opens_that_person_but_nobody_who_is_not_there(desk, page, known, window):
    page.around.lines.row_opened.emit(known.dev)
    page.around.lines.row_opened.emit(-3)
    assert window.shown == [("person", known.dev)]


def test_somebody_erased_stands_there_without_a_name(desk, page, known):
    nora = sent(desk, "Nora Lang", known.priya)
    ivy = sent(desk, "Ivy Tran", nora)
    sent(desk, "Kim Lee", ivy)
    erase(desk, ivy)
    erase(desk, nora)
    page.reread()
    assert lines(page.around)[1:] == [
        (0, "Somebody who was erased", "sent by Priya · November"),
        (1, "Somebody who was erased", "sent by somebody who was erased · November"),
        (2, "Kim Lee", "sent by somebody who was erased · November"),
    ]
    page.open_with(ivy + 1)
    assert [line[1] for line in lines(page.around)] == [*["Somebody who was erased"] * 2, "Show 2 more"]
    assert lines(page.around)[0][2] == "sent somebody who was erased · November"


def test_a_declined_person_shows_what_they_sent_since_they_were_told(desk, page, known, clock):
    record_attempt(desk, known.priya, Reached(AttemptOutcome.TOLD))
    desk.clock.advance(days=40)
    nora = sent(desk, "Nora Lang", known.priya)
    page.reread()
    assert page.around.since.text() == "Told in November 2026; has sent 1 person since"
    sent(desk, "Ivy Tran", known.priya)
    applied = add_application(desk, nora, known.platform, Stage.OFFERED)
    decline_application(desk, applied, Ending(DispositionKind.HIRED))
    page.reread()
    assert page.around.since.text() == "Told in November 2026; has sent 2 people since, 1 hired"


def test_a_name_that_was_typed_alone_is_the_one_person_who_is_called_so(qtbot, desk, page, known):
    dialog = ReferrerDialog(page._workplace, page.acts.page.person, page)
    qtbot.addWidget(dialog)
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "ben foster")
    assert dialog.field.referrer() == Referrer(known.ben, "Ben Foster")
    add_person(desk, PersonDetails("Ben Foster", company="Other"))
    dialog.field.clear()
    qtbot.keyClicks(dialog.field, "Ben Foster")
    assert dialog.field.referrer() == Referrer(None, "Ben Foster")


def test_who_closes_a_circle_is_refused_in_the_sheet(qtbot, desk, page, known):
    nora = sent(desk, "Nora Lang", known.priya)
    dialog = ReferrerDialog(page._workplace, page.acts.page.person, page)
    qtbot.addWidget(dialog)
    dialog.field.setText("Nora Lang")
    dialog.field._offer("Nora Lang")
    dialog.confirm_button.click()
    assert "stands at the beginning of that line" in dialog.refusal()
    assert nora not in [one.person_id for one in page.around._tree.above]


def test_a_task_of_thanks_says_for_whom():
    def said(kind: str, text: str) -> str:
        return task_line(Reason("task", (("kind", kind), ("text", text))))

    assert said("thank_referrer", "Nora Lang") == "thank them: they sent Nora Lang"
    assert said("thank_referrer_hired", "Nora Lang") == "thank them: Nora Lang was hired"
    assert said("thank_referrer", "") == "say thank you for sending somebody"
    assert said("cv_review", "") == "CV review, as you offered"
