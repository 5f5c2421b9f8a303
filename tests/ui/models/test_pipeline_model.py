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
from recruiterdesk.ui.models.pipeline_model import PipelineColumn, PipelineModel
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


@pytest.fixture
def model():
    made = PipelineModel(titles(), cell_of)
    made.show_rows((ANA, BEN, OLA))
    return made


def names(model: PipelineModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_who_is_to_be_told_stands_first_then_who_had_no_word_for_longest(model):
    assert names(model) == ["Öla Berg", "Ana Ruiz", "Ben Foster"]


@pytest.mark.parametrize(
    ("column", "order", "first"),
    [
        (PipelineColumn.NAME, Qt.SortOrder.AscendingOrder, "Ana Ruiz"),
        (PipelineColumn.NAME, Qt.SortOrder.DescendingOrder, "Öla Berg"),
        (PipelineColumn.CLIENT, Qt.SortOrder.DescendingOrder, "Öla Berg"),
        (PipelineColumn.STAGE, Qt.SortOrder.AscendingOrder, "Ben Foster"),
    ],
)
def test_every_column_sorts(model, column, order, first):
    model.sort(column, order)
    assert names(model)[0] == first


def test_the_order_stays_when_rows_are_read_anew(model):
    model.sort(PipelineColumn.NAME, Qt.SortOrder.AscendingOrder)
    model.show_rows((OLA, ANA))
    assert names(model) == ["Ana Ruiz", "Öla Berg"]
    assert model.row_at(model.index_of(3)) == OLA
    assert not model.index_of(2).isValid()


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
