"""What is done for the chosen: asked once, done beside the window as one step, said with whom it left out."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.many import DoneForMany, ManyPeople
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.stages import add_stage
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.ui.exporting import PEOPLE
from recruiterdesk.ui.many import actions
from recruiterdesk.ui.many.decline_dialog import DeclineManyDialog
from recruiterdesk.ui.many.dialogs import KeepDialog, PromiseDialog, TagDialog, UntagDialog
from recruiterdesk.ui.many.stage_menu import StageMenu
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.stage_names import StageNames
from recruiterdesk.ui.widgets.buttons import QuietButton
from tests.clock import BERLIN
from tests.desks import found


@pytest.fixture
def candidates(desk, six):
    """The first four are up for a role, each one stage further."""
    role = add_role(desk, "Acme GmbH", "Backend Engineer (m/w/d)")
    stages = (Stage.SOURCED, Stage.APPLIED, Stage.SCREENING, Stage.FINAL)
    return [add_application(desk, one, role, stage) for one, stage in zip(six, stages, strict=False)]


def choose(page, people):
    page.picked.clear()
    page.picked.add(people)


def finished(qtbot, page, act):
    with qtbot.waitSignal(page.many.work.ended):
        act()


def test_nothing_can_be_done_before_somebody_is_chosen(page, six):
    assert not any(action.isEnabled() for action in page.many.actions())
    choose(page, six[:1])
    assert all(action.isEnabled() for action in page.many.actions())
    assert {action.text() for action in page.many.actions()} <= {a.text() for a in page.page_actions()}


def test_a_tag_is_typed_added_and_undone_as_one_step(qtbot, page, desk, six, window):
    add_tag(desk, ManyPeople((six[0],)), "SRE")
    choose(page, six[:3])
    qtbot.keyClick(page.people_list, Qt.Key.Key_T)
    dialog = page.findChild(TagDialog)
    assert dialog.windowTitle() == "Tag 3 people"
    qtbot.keyClicks(dialog.field, "sre")
    finished(qtbot, page, dialog.confirm_button.click)
    assert window.done == ["Tag 2 people “SRE” · Ana Ruiz was left: has the tag already."]
    assert page.picked.count() == 0
    desk.undo()
    assert [tag.person_id for tag in found(desk, records.Tag)] == [six[0]]


def test_what_is_no_tag_is_said_in_place(qtbot, page, six, desk):
    choose(page, six[:1])
    page.many.ask_tag()
    dialog = page.findChild(TagDialog)
    qtbot.keyClicks(dialog.field, " # ")
    dialog.confirm_button.click()
    assert "needs a word" in dialog.refusal()
    assert found(desk, records.Tag) == []


def test_a_tag_is_taken_away(qtbot, page, desk, six, window):
    page.many.ask_untag()
    assert window.said == ["Nobody has a tag yet."]
    add_tag(desk, ManyPeople(tuple(six[:2])), "sre")
    choose(page, six)
    page.many.ask_untag()
    finished(qtbot, page, page.findChild(UntagDialog).confirm_button.click)
    assert window.done == ["Take the tag “sre” from 2 people · 4 of 6 were left: they did not have the tag."]
    assert found(desk, records.Tag) == []


def test_the_chosen_are_moved(qtbot, page, desk, six, candidates, window):
    choose(page, six)
    menu = page.many.stage_menu()
    assert "hired" not in " ".join(action.text() for action in menu.actions())
    final = next(action for action in menu.actions() if action.text().endswith("final"))
    finished(qtbot, page, final.trigger)
    assert window.done[0] == (
        "Move 3 candidates to “final” · Eve Lund and Finn Hale were left: they have no open application. "
        "Dee Lind was left: there already."
    )
    assert {one.stage for one in found(desk, records.Application)} == {Stage.FINAL}


def test_who_is_told_is_shown_before_they_are_declined(qtbot, page, desk, six, candidates, window):
    choose(page, six)
    page.many.ask_ending()
    dialog = page.findChild(DeclineManyDialog)
    assert not dialog.confirm_button.isEnabled()
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    model = dialog.people.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["Dee Lind", "Cy Park", "Ben Okafor"]
    assert dialog.summary.text().startswith("1 to call, 1 to announce it to first and 1 to write to. ")
    assert dialog.nothing.text() == (
        "Nothing is owed to Ana Ruiz. Eve Lund and Finn Hale stay: they have no open application."
    )
    dialog.kinds.buttons[str(DispositionKind.DECLINED_BY_US)].click()
    qtbot.keyClicks(dialog.reason, "the budget")
    finished(qtbot, page, dialog.confirm_button.click)
    ended = found(desk, records.Disposition)
    assert {(one.kind, one.internal_reason) for one in ended} == {
        (DispositionKind.DECLINED_BY_US, "the budget")
    }
    assert window.done[0].startswith("Decline 4 candidates · Eve Lund and Finn Hale were left")
    assert len(found(desk, records.Closure)) == 3


def test_nobody_who_can_be_declined_cannot_be_declined(qtbot, page, six):
    choose(page, six)
    page.many.ask_ending()
    dialog = page.findChild(DeclineManyDialog)
    qtbot.waitUntil(lambda: dialog.summary.text() == "Nobody of them can be declined.")
    assert not dialog.confirm_button.isEnabled()


def test_a_promise_is_made_to_all(qtbot, page, desk, six, window):
    choose(page, six[:2])
    page.many.ask_promise()
    dialog = page.findChild(PromiseDialog)
    qtbot.keyClicks(dialog.words, "news of the client")
    finished(qtbot, page, dialog.confirm_button.click)
    assert [one.text for one in found(desk, records.Promise)] == ["news of the client"] * 2
    assert window.done[0].startswith("Promise 2 people a word by ")


def test_the_day_until_which_data_is_kept_is_set_and_taken_away(qtbot, page, desk, six):
    choose(page, six[:2])
    page.many.ask_keep()
    finished(qtbot, page, page.findChild(KeepDialog).confirm_button.click)
    kept = {one.keep_until for one in found(desk, records.Retention)}
    assert kept == {desk.clock.today() + dt.timedelta(days=183)}
    choose(page, six)
    page.many.ask_keep()
    dialog = next(d for d in page.findChildren(KeepDialog) if d.isVisible())
    finished(qtbot, page, dialog.no_day.click)
    assert found(desk, records.Retention) == []


def test_only_the_chosen_are_written_into_the_file(qtbot, page, six, tmp_path, monkeypatch, window):
    path = tmp_path / "chosen.csv"
    asked = []

    def ask(_exporting, what):
        asked.append(what)
        return path

    monkeypatch.setattr("recruiterdesk.ui.exporting.Exporting._ask_place", ask)
    choose(page, (six[1], six[0]))
    page.many.export()
    qtbot.waitUntil(lambda: bool(window.said))
    assert asked == [PEOPLE]
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert [line.split(",")[0].strip('"') for line in lines[1:]] == ["Ana Ruiz", "Ben Okafor"]


def test_who_is_merged_while_the_dialog_is_open_is_counted_and_the_rest_is_done(
    qtbot, page, desk, six, window
):
    choose(page, six[:3])
    page.many.ask_tag()
    dialog = page.findChild(TagDialog)
    qtbot.keyClicks(dialog.field, "sre")
    # Straight in the database's turn, before the page could read anew.
    ids = page.many.chosen_ids()
    page.many.chosen_ids = lambda: ids
    merge_people(desk, six[0], six[1])
    finished(qtbot, page, dialog.confirm_button.click)
    assert window.done == ["Tag 2 people “sre” · 1 of 3 was left: no longer on the desk under this name."]


def test_nothing_to_do_is_said_without_undo(qtbot, page, desk, six, window):
    add_tag(desk, ManyPeople((six[0],)), "sre")
    choose(page, six[:1])
    finished(qtbot, page, lambda: page.many._tag("sre"))
    assert (window.done, window.said) == ([], ["Ana Ruiz was left: has the tag already."])


def test_a_refusal_is_said_and_the_chosen_stay(qtbot, page, six, window, monkeypatch):
    def refuse(*_given):
        raise Refusal("desk.disk_full")

    monkeypatch.setattr(actions, "add_tag", refuse)
    choose(page, six[:2])
    finished(qtbot, page, lambda: page.many._tag("sre"))
    assert window.said[0].startswith("The disk is full")
    assert page.picked.count() == 2
    assert page.many.bar.text() == "2 chosen"


def test_what_takes_long_shows_how_far_it_is_and_cancel_leaves_nothing(
    qtbot, page, desk, six, window, monkeypatch
):
    def long(desk, whom, name, progress):
        def work(writer):
            writer.insert(records.Tag(0, six[0], name))
            while True:
                progress.tell(1, 2)

        return desk.run_for_many(work, lambda _done: None)

    monkeypatch.setattr(actions, "add_tag", long)
    choose(page, six[:2])
    page.people_list.setFocus()
    page.many._tag("sre")
    bar = page.many.bar
    qtbot.waitUntil(bar.progress.isVisible)
    assert bar.cancel_button.hasFocus()
    assert bar.text() == "Tagging 2 people…"
    assert not any(action.isEnabled() for action in page.many.actions())
    page.many._tag("second")
    with qtbot.waitSignal(page.many.work.ended):
        qtbot.keyClick(bar.cancel_button, Qt.Key.Key_Escape)
    assert window.said == ["Cancelled; nothing was changed."]
    assert found(desk, records.Tag) == []
    assert not bar.progress.isVisible()
    assert page.picked.count() == 2
    assert page.people_list.hasFocus()


def test_the_desk_can_be_written_again_afterwards(qtbot, page, desk, six):
    choose(page, six[:1])
    finished(qtbot, page, lambda: page.many._tag("sre"))
    assert add_tag(desk, ManyPeople((six[1],)), "sre") == DoneForMany(1)


@pytest.fixture
def for_two(desk, six):
    """Ana and Ben are up for two roles, Cy for the second alone."""
    first, second = add_role(desk, "Acme GmbH", "Backend Engineer (m/w/d)"), add_role(desk, "Adatum", "SRE")
    for person in six[:2]:
        add_application(desk, person, first, Stage.SCREENING)
        add_application(desk, person, second, Stage.FINAL)
    add_application(desk, six[2], second, Stage.SCREENING)
    return first, second


def stages_in_play(desk):
    ended = {one.application_id for one in found(desk, records.Disposition)}
    return sorted(
        (one.role_id, str(one.stage)) for one in found(desk, records.Application) if one.id not in ended
    )


def test_who_is_up_for_several_roles_is_declined_for_the_one_that_is_chosen(
    qtbot, page, desk, six, for_two, window
):
    choose(page, six[:3])
    page.many.ask_ending()
    dialog = page.findChild(DeclineManyDialog)
    qtbot.waitUntil(lambda: dialog.confirm_button.isEnabled() and dialog.role.isVisible())
    assert "Ana Ruiz and Ben Okafor stay: they are up for several roles" in dialog.nothing.text()
    words = [dialog.role.box.itemText(at) for at in range(dialog.role.box.count())]
    assert words == ["the one role that each is up for", "Backend Engineer · Acme (2)", "SRE · Adatum (2)"]
    dialog.role.box.setCurrentIndex(1)
    assert not dialog.confirm_button.isEnabled()
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    assert dialog.nothing.text() == "Cy Park stays: not up for this role."
    finished(qtbot, page, dialog.confirm_button.click)
    assert stages_in_play(desk) == [(for_two[1], "final"), (for_two[1], "final"), (for_two[1], "screening")]
    assert window.done[0].startswith("Decline 2 candidates · Cy Park was left: not up for this role.")
    desk.undo()
    assert len(stages_in_play(desk)) == 5


def test_where_everybody_is_up_for_one_role_alone_no_role_is_asked_for(qtbot, page, desk, six, candidates):
    choose(page, six)
    page.many.ask_ending()
    dialog = page.findChild(DeclineManyDialog)
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    assert not dialog.role.isVisible()


def test_who_is_up_for_several_roles_is_moved_in_the_one_that_is_chosen(qtbot, page, desk, six, for_two):
    choose(page, six[:3])
    page.many.ask_stage()
    menu = page.findChild(StageMenu)
    assert menu.isVisible()
    button = next(one for one in page.many.bar.findChildren(QuietButton) if one.text() == "Move")
    assert page.many.bar.place_of(page.many.actions()[0]).x() == button.mapToGlobal(QPoint(0, 0)).x()
    backend = next(one for one in menu.actions() if one.text().startswith("Backend Engineer"))
    offered = next(one for one in backend.menu().actions() if one.text().endswith("offered"))
    finished(qtbot, page, offered.trigger)
    assert stages_in_play(desk)[:2] == [(for_two[0], "offered")] * 2
    menu.close()


def test_a_stage_whose_name_has_an_ampersand_is_called_so_in_the_menu(qtbot, page, workplace, desk, six):
    names = StageNames(workplace)
    add_stage(desk, "Case & talk", Stage.INTERVIEWING)
    names.follow()
    choose(page, six)
    menu = page.many.stage_menu()
    assert [one.text() for one in menu.actions() if "Case" in one.text()] == ["&7  Case && talk"]
    menu.close()
    with qtbot.waitSignal(workplace.changes.changed):
        pass
    names.leave()


def test_how_many_is_written_as_people_write_it(qapp):
    said = sentences_for(BERLIN).render("label.tag.add", (("count", "10000"), ("tag", "sre")))
    assert said == f"Tag {QLocale().toString(10000)} people “sre”"
    assert sentences_for(BERLIN).render("label.tag.add", (("count", "1"), ("tag", "sre"))) == (
        "Tag one person “sre”"
    )
