from __future__ import annotations

from recruiterdesk.spreadsheets.memo import Memo


def test_each_answer_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    lengths = Memo(length)
    assert [lengths["Rom"], lengths["Berlin"], lengths["Rom"]] == [3, 6, 3]
    assert asked == ["Rom", "Berlin"]


def test_what_never_comes_back_does_not_fill_the_memory() -> None:
    doubled = Memo(lambda number: 2 * number, most=2)
    assert [doubled[number] for number in range(5)] == [0, 2, 4, 6, 8]
    assert dict(doubled) == {0: 0, 1: 2}
