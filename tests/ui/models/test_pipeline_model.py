"""The table of the pipeline keeps Qt's rules and sorts by every column."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.storage.queries.open_promises import OpenPromise
from recruiterdesk.storage.queries.people import PersonRow
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui.models.pipeline_model import PipelineColumn, PipelineModel, RowGroup
from recruiterdesk.ui.pages.people.rows import person_item
from recruiterdesk.ui.pages.pipeline.cells import cell_of, quiet_chip, titles
from recruiterdesk.ui.theme_tokens import Tone

ANA = PipelineRow(
    application_id=1, person_id=11, name="Ana Ruiz", role_id=5, role="SRE", client="Adatum AG",
    stage=Stage.FINAL, turn=Turn.CLIENT, days_in_stage=3, days_quiet=8, to_be_told=False, paused=False,
    long_ago=False, runner_up=False, ended=None,
)  # fmt: skip
BEN = replace(ANA, application_id=2, person_id=12, name="Ben Foster", stage=Stage.APPLIED, days_quiet=None)
OLA = replace(
    ANA, application_id=3, person_id=13, name="Öla Berg", client="Contoso", to_be_told=True, days_quiet=2
)


ROWS = {row.application_id: row for row in (ANA, BEN, OLA)}


class Reader:
    """Reads rows by their ids, and notes which."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []

    def __call__(self, ids):
        self.asked.append(tuple(ids))
        found = (ROWS.get(one, replace(ANA, application_id=one, name=f"No. {one}")) for one in ids)
        return [row for row in found if row.application_id != GONE]


GONE = 99


@pytest.fixture
def reader():
    return Reader()


@pytest.fixture
def model(reader):
    made = PipelineModel(titles(), cell_of, reader)
    made.show_ids((3, 1, 2))
    return made


def names(model: PipelineModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_the_model_in_groups_keeps_qts_rules(model, qtmodeltester):
    model.show_ids((3, 1, 2), (), (RowGroup("Contoso · 1", 1), RowGroup("Adatum · 2", 2)))
    qtmodeltester.check(model)


def test_lines_come_in_the_order_of_the_ids(model):
    assert names(model) == ["Öla Berg", "Ana Ruiz", "Ben Foster"]
    assert model.row_at(model.index_of(3)) == OLA
    assert not model.index_of(7).isValid()


def test_a_head_wants_an_order(qtbot, model):
    with qtbot.waitSignal(model.order_wanted) as wanted:
        model.sort(PipelineColumn.CLIENT, Qt.SortOrder.DescendingOrder)
    assert wanted.args == [PipelineColumn.CLIENT, True]


def test_groups_have_a_head_that_is_no_application(model):
    model.show_ids((3, 1, 2), (), (RowGroup("Contoso · 1", 1), RowGroup("Adatum · 2", 2)))
    assert names(model) == ["Contoso · 1", "Öla Berg", "Adatum · 2", "Ana Ruiz", "Ben Foster"]
    assert model.row_at(model.index(2, 0)) is None
    assert model.id_at(model.index(0, 0)) is None
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert [model.index_of(one).row() for one in (3, 1, 2)] == [1, 3, 4]


def test_of_the_first_page_only_groups_that_have_begun_are_shown(model):
    model.show_ids((3, 1), (), (RowGroup("A", 1), RowGroup("B", 40), RowGroup("C", 7)))
    assert names(model) == ["A", "Öla Berg", "B", "Ana Ruiz"]


def test_only_the_pages_that_are_looked_at_are_read(model, reader):
    model.show_ids(range(1000, 101_000), [replace(ANA, application_id=one) for one in range(1000, 1050)])
    assert model.index(3, 0).data() == "Ana Ruiz"
    assert reader.asked == []
    assert model.index(99_999, 0).data() == "No. 100999"
    assert reader.asked == [tuple(range(100_950, 101_000))]


def test_who_is_gone_meanwhile_is_an_empty_line(model):
    model.show_ids((1, GONE))
    assert model.index(1, 0).data() == ""
    assert model.id_at(model.index(1, 0)) == GONE


def test_many_pages_are_let_go(model, reader):
    model.show_ids(range(1000, 3000))
    for row in (*range(0, 2000, 50), 0):
        assert model.index(row, 0).data()
    assert reader.asked.count(tuple(range(1000, 1050))) == 2


def test_cells_say_days_and_turn(model):
    said = {column: cell_of(ANA, column).text for column in PipelineColumn}
    assert said[PipelineColumn.CLIENT] == "Adatum"
    assert said[PipelineColumn.TURN] == "client’s turn"
    assert said[PipelineColumn.QUIET] == "quiet 8 d"
    assert cell_of(OLA, PipelineColumn.QUIET).text == "to be told · 2 d"
    assert cell_of(BEN, PipelineColumn.QUIET).text == ""


@pytest.mark.parametrize(
    ("promised", "chip"),
    [
        ("2026-11-23", ("promised today", Tone.AMBER)),
        ("2026-11-24", ("promised tomorrow", Tone.CALM)),
        ("2026-11-20", ("quiet 1 d", Tone.RED)),
    ],
)
def test_a_promise_stands_above_the_waiting_clock(promised, chip):
    on, today = dt.date.fromisoformat(promised), dt.date(2026, 11, 23)
    promise = OpenPromise(on, today, is_broken=on < today)
    assert quiet_chip(replace(ANA, days_quiet=1, promise=promise)) == chip


def test_a_person_shows_the_promise_above_the_waiting_clock():
    person = PersonRow(11, "Ana Ruiz", (), (), "", "", "", None, "", "", 6)
    promise = OpenPromise(dt.date(2026, 11, 26), dt.date(2026, 11, 23))
    assert person_item(person).view.chip_text == "6 working days"
    assert person_item(replace(person, promise=promise)).view.chip_text == "promised Thu"
