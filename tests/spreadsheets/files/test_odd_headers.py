"""Names of columns that stand apart from what they name: not aligned, behind remarks, below sections."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import found

STATIONS = "".join(
    f"{number} {begin} {end} {height:>14} {latitude:>11} {name:<30} {state:<20}\n"
    for number, begin, end, height, latitude, name, state in (
        ("00001", "19370101", "19860630", 478, "47.8413", "Aach", "Bayern"),
        ("00003", "18910101", "20110331", 202, "50.7827", "Aachen (Dom)", "Nordrhein-Westfalen"),
        ("00011", "19800901", "20200930", 680, "47.9736", "Bad Donau", "Hessen"),
        ("00044", "19690101", "20230108", 44, "52.9336", "Gross Kneten", "Bayern"),
    )
)


@pytest.mark.parametrize("gap", ["", "\n"])
def test_names_with_single_blanks_stand_above_aligned_columns(tmp_path: Path, gap: str) -> None:
    names = "station_id from_day to_day Height geoLat Station State\n"
    table = found(tmp_path, names + gap + STATIONS, "stations.txt")
    assert table.header == ("station_id", "from_day", "to_day", "Height", "geoLat", "Station", "State")
    rows = [row.cells for row in table.rows if not row.is_blank()]
    assert rows[1] == (
        "00003", "18910101", "20110331", "202", "50.7827", "Aachen (Dom)", "Nordrhein-Westfalen",
    )  # fmt: skip


def test_names_that_end_where_figures_do_name_the_columns(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        "yyyy  month   tmax_degC    tmin_degC      af_days    sun_hours notes\n"
        "1948   1    8.9     3.3    ---    ---\n1948   2    7.9     2.2    ---    ---\n"
        "1948  10   14.9     6.0    ---    ---\n1949   1    8.5     1.8       9    ---\n"
        "1957   4   14.2     5.2       1  169.6\n",
        "weather.txt",
    )
    assert table.header == ("yyyy", "month", "tmax_degC", "tmin_degC", "af_days", "sun_hours", "notes")
    assert table.rows[-1].cells == ("1957", "4", "14.2", "5.2", "1", "169.6")


def test_a_sentence_above_aligned_columns_names_none(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        "Monthly weather of the old harbour\n1948   1    8.9     3.3    ---    ---\n"
        "1948   2    7.9     2.2    ---    ---\n1948  10   14.9     6.0    ---    ---\n"
        "1949   1    8.5     1.8       9    ---\n1957   4   14.2     5.2       1  169.6\n",
        "weather.txt",
    )
    assert table.header is None
    assert table.rows[0].cells == ("Monthly weather of the old harbour",)


def test_remarks_with_a_tab_are_no_names_where_the_last_one_names_the_columns(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        "# Codes of countries\n#\n# 1. The code.\n# 2. The usual name,\n#\tchosen so that it helps.\n"
        "#\tThis is not another name.\n#\n#code\tcountry name\nAD\tAndorra\nAE\tEmirates\nAF\tAfghanistan\n"
        "AG\tAntigua & Barbuda\n",
        "codes.tab",
    )
    assert table.header == ("#code", "country name")
    assert table.rows[0].cells == ("AD", "Andorra")


def test_a_row_behind_the_sign_without_remarks_above_may_be_data(tmp_path: Path) -> None:
    table = found(tmp_path, "#ana,ruiz\nben,roth\ncora,falk\n")
    assert table.header is None
    assert table.rows[0].cells == ("#ana", "ruiz")


def test_names_above_a_remark_name_the_columns(tmp_path: Path) -> None:
    table = found(tmp_path, "#code\tcount\n# as of May\nAD\t3\nAE\t4\nAF\t5\n", "codes.tab")
    assert table.header == ("#code", "count")


def test_the_name_of_a_section_is_no_part_of_the_names_below_it(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        "[Header],,,\nVersion,4,,\nDate,09/05/2016,,\n,,,\n[Data],,,Remark\nSample_ID,Sample_Name,Well,\n"
        "1,D00.10_Neg,A01,\n2,D15.18_AR,A02,\n3,D15.21_RD,A03,\n4,D15.22_HT,A04,\n",
    )
    assert table.header == ("Sample_ID", "Sample_Name", "Well")


def test_rows_of_figures_are_no_names_though_one_has_gaps(tmp_path: Path) -> None:
    rows = ["1880,-.17,-.23,-.08,***,***,-.19", "1881,-.18,-.06,.04,.06,.07,-.17"]
    rows += [f"{year},.17,.15,-.06,-.16,-.1{year % 10},-.17" for year in range(1882, 1887)]
    table = found(tmp_path, "\n".join(rows) + "\n", "giss.csv")
    assert table.header is None
    assert len(table.rows) == len(rows)


def test_names_behind_blanks_lose_their_quotes_though_one_is_missing(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        '"Kanton","nah", "weit", "nach", weg", "sum"\nLU,4.0,11.0,7.0,14.0,\nZG,19.0,18.0,15.0,18.0,\n'
        "GL,5.0,0.0,2.0,0.0,\nTI,3.0,17.0,9.0,22.0,51.0\n",
    )
    assert table.header == ("Kanton", "nah", "weit", "nach", 'weg"', "sum")


def test_names_of_columns_are_whole_words_though_figures_are_shorter(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        "OWNER      PID %LOAD %USED    SIZE STATE  COMMAND\nroot         1   0.5   0.0   51248 S      init\n"
        "root        12   0.0   0.1     912 S      cron\nana       4711   3.2   1.9    8120 R      editor\n"
        "ana         99   0.1   0.0     440 S      shell\n",
        "load.txt",
    )
    assert table.header == ("OWNER", "PID", "%LOAD", "%USED", "SIZE", "STATE", "COMMAND")


def test_colons_of_times_and_signs_of_shares_divide_nothing(tmp_path: Path) -> None:
    table = found(
        tmp_path,
        "Disk          Size   Used  Use% Since\n/dev/one       12G     1G   10% 12:05\n"
        "/dev/second     1T   300G   30% 13:40\n/dev/last      64M      0    0% 09:12\n",
        "disks.txt",
    )
    assert table.header == ("Disk", "Size", "Used", "Use%", "Since")
    assert table.rows[1].cells == ("/dev/second", "1T", "300G", "30%", "13:40")


@pytest.mark.parametrize(
    ("above", "header"),
    [
        pytest.param(
            "Candidate,Client,Interview,,Offer,\n,,Day,With,Day,Sum\n",
            ("Candidate", "Client", "Interview Day", "With", "Offer Day", "Sum"),
            id="groups above names",
        ),
        pytest.param(
            "Candidate,Client,Interview,,Offer,\n,,First,Second,,\n,,on,on,on,sum\n",
            ("Candidate", "Client", "Interview First on", "Second on", "Offer on", "sum"),
            id="three rows",
        ),
        pytest.param(
            "Candidate,Client,Seen,Met,Offer,\n,,Kew,Leeds,York,\n",
            ("Candidate", "Client", "Seen", "Met", "Offer"),
            id="a row that says no more than names of columns that have one",
        ),
        pytest.param(
            "Candidate,Client,Interview,,Offer,\n,,Day,Bo Ek,Day,Sum\n",
            ("Candidate", "Client", "Interview", "", "Offer", ""),
            id="a word that comes again below",
        ),
        pytest.param(
            "No,Candidate,Role,Status,\n,Cy Orr,Nurse,Declined,call back\n",
            ("No", "Candidate", "Role", "Status", ""),
            id="a first person without a number",
        ),
    ],
)
def test_known_names_go_on_in_the_rows_below(tmp_path: Path, above: str, header: tuple[str, ...]) -> None:
    people = "Ida Moss,Kranz,2026-10-01,Bo Ek,2026-10-12,3100\nTom Ray,Holm,2026-10-05,Al Oz,,\n"
    if "Sum" not in above and "sum" not in above:
        people = people.replace(",3100", ",")
    assert found(tmp_path, above + people).header == header
