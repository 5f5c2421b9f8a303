"""Lists of any length: only what is looked at is read, and the model keeps Qt's rules."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import Qt

from recruiterdesk.ui.models.paged_rows import PAGE_SIZE, PAGES_KEPT, PagedRows
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE, ROW_ROLE, RowItem, RowView


class Source:
    def __init__(self) -> None:
        self.asked: list[Sequence[int]] = []
        self.gone: set[int] = set()

    def read(self, ids: Sequence[int]) -> list[RowItem]:
        self.asked.append(ids)
        return [
            RowItem(one, RowView(f"Person {one}", f"Person {one}")) for one in ids if one not in self.gone
        ]


def title(model: PagedRows, row: int) -> object:
    return model.index(row, 0).data()


def test_the_model_keeps_qts_rules(qtmodeltester):
    model = PagedRows(Source().read)
    model.show_ids(tuple(range(1, 251)))
    qtmodeltester.check(model)


def test_a_longer_answer_keeps_qts_rules(qtmodeltester):
    model = PagedRows(Source().read)
    model.show_ids(tuple(range(1, 131)))
    qtmodeltester.check(model)
    model.extend_to(tuple(range(1, 400)))
    assert model.rowCount() == 399
    assert title(model, 130) == "Person 131"


def test_nothing_is_read_until_a_row_is_looked_at():
    source = Source()
    model = PagedRows(source.read)
    model.show_ids(tuple(range(100_000)))
    assert model.index(99_999, 0).data(ROW_ID_ROLE) == 99_999
    assert source.asked == []
    assert title(model, 99_999) == "Person 99999"
    assert [len(ids) for ids in source.asked] == [PAGE_SIZE]


def test_a_page_is_read_once_for_all_of_its_rows():
    source = Source()
    model = PagedRows(source.read)
    model.show_ids(tuple(range(1, 1 + 3 * PAGE_SIZE)))
    for row in range(PAGE_SIZE):
        title(model, row)
    assert len(source.asked) == 1


def test_roles_that_are_not_served_cost_no_reading():
    source = Source()
    model = PagedRows(source.read)
    model.show_ids((1, 2, 3))
    assert model.index(0, 0).data(Qt.ItemDataRole.FontRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert source.asked == []


def test_only_the_pages_looked_at_last_are_kept():
    source = Source()
    model = PagedRows(source.read)
    model.show_ids(tuple(range(PAGE_SIZE * (PAGES_KEPT + 2))))
    for page in range(PAGES_KEPT + 2):
        title(model, page * PAGE_SIZE)
    asked = len(source.asked)
    title(model, (PAGES_KEPT + 1) * PAGE_SIZE)
    assert len(source.asked) == asked
    title(model, 0)
    assert len(source.asked) == asked + 1


def test_somebody_who_is_gone_meanwhile_is_an_empty_row():
    source = Source()
    source.gone = {2}
    model = PagedRows(source.read)
    model.show_ids((1, 2, 3))
    assert title(model, 1) == ""
    assert title(model, 2) == "Person 3"


def test_a_list_that_begins_otherwise_is_shown_instead():
    model = PagedRows(Source().read)
    model.show_ids((1, 2, 3))
    model.extend_to((7, 1, 2, 3))
    assert model.index(0, 0).data(ROW_ROLE).title == "Person 7"
    assert model.row_of(3) == 3
    assert model.row_of(99) is None


def test_the_same_list_again_measures_no_row_anew(qtbot):
    source = Source()
    model = PagedRows(source.read)
    model.show_ids((1, 2, 3))
    title(model, 0)
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.extend_to((1, 2, 3))
        model.read_anew()
    title(model, 0)
    assert len(source.asked) == 2


def test_whoever_scrolls_up_reads_a_page_that_ends_there():
    source = Source()
    model = PagedRows(source.read, page_size=10)
    model.show_ids(tuple(range(100)))
    title(model, 50)
    title(model, 49)
    assert [(ids[0], ids[-1]) for ids in source.asked] == [(50, 59), (40, 49)]


def test_a_list_kept_in_few_bytes_is_compared_with_any_other(qtbot):
    source = Source()
    model = PagedRows(source.read)
    model.show_ids(array("q", (1, 2, 3)))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.extend_to(array("q", (1, 2, 3)))
        model.extend_to((1, 2, 3))
    model.extend_to(array("q", (1, 2, 3, 4)))
    assert (model.row_of(4), model.row_of(1, near=5000), model.row_of(5)) == (3, 0, None)
