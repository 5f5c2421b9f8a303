"""Names above columns that only blanks align."""

from __future__ import annotations

from recruiterdesk.spreadsheets.files.aligned import columns_by_blanks, cut_by_columns, with_whole_names


def test_lines_that_nothing_divides_stay_as_they_are() -> None:
    assert with_whole_names(["Ana", "Bo"], [("Ana",), ("Bo",)], (0,)) == [("Ana",), ("Bo",)]


def test_a_line_with_fewer_words_than_columns_names_none() -> None:
    records = [("first_name",), ("Ana", "12"), ("Bo", "9")]
    assert with_whole_names(["first_name", "Ana  12", "Bo    9"], records, (0, 5)) == records


def test_figures_and_their_names_that_end_together_are_columns_of_their_own() -> None:
    lines = [
        "Filesystem     1K-blocks     Used Available Use% Mounted on",
        "/dev/sda1       41152736 10219044  28830036  27% /",
        "tmpfs            1019944        0   1019944   0% /dev/shm",
        "/dev/sdb1      515928320 73400320 416297984  15% /mnt/data",
    ]
    starts = columns_by_blanks(lines)
    assert [cut_by_columns(line, starts)[:3] for line in lines] == [
        ("Filesystem", "1K-blocks", "Used"),
        ("/dev/sda1", "41152736", "10219044"),
        ("tmpfs", "1019944", "0"),
        ("/dev/sdb1", "515928320", "73400320"),
    ]


def test_numbers_of_two_parts_below_one_name_stay_whole() -> None:
    lines = [
        "Name       Phone          City",
        "Ada Holm   04012 345678   Ulm",
        "Bo Lund    03012 345679   Bonn",
        "Cy Falk    08912 345671   Köln",
    ]
    starts = columns_by_blanks(lines)
    assert cut_by_columns(lines[1], starts) == ("Ada Holm", "04012 345678", "Ulm")
