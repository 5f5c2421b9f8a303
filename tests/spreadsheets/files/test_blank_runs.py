"""Words that runs of blanks divide are cells where each line has as many, though nothing aligns them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import found


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "1.0  2.5 3\n10.25 2.75  4\n3 4.0   17\n22.5  1.125 9\n",
            ["1.0|2.5|3", "10.25|2.75|4", "3|4.0|17", "22.5|1.125|9"],
            id="figures",
        ),
        pytest.param(
            "# x y z\n1.0\t2.5 3\n10.25 2.75\t4\n3 4.0   17\n",
            ["x|y|z", "1.0|2.5|3", "10.25|2.75|4", "3|4.0|17"],
            id="figures below a remark that names them, tabs among blanks",
        ),
        pytest.param(
            "Run of May\nstation  date time temp\nOSLO 2019-01-01  12:00   3.5\n"
            "BERGEN   2019-01-01 13:00 -12.25\nGRAZ 2019-01-02 9:00    7\n",
            ["station|date|time|temp", "OSLO|2019-01-01|12:00|3.5", "BERGEN|2019-01-01|13:00|-12.25",
             "GRAZ|2019-01-02|9:00|7"],
            id="names, words and values",
        ),
        pytest.param(
            "Our list\nName\t\tTel\t\tTown\nIda Moss\t0731 111\tUlm\nTom Ray\t\t0831 222\tKempten\n"
            "Al Bo\t\t\t\tLindau\nEva Kronberg\t08382 333\tLindau\n",
            ["Name|Tel|Town", "Ida Moss|0731 111|Ulm", "Tom Ray|0831 222|Kempten", "Al Bo||Lindau",
             "Eva Kronberg|08382 333|Lindau"],
            id="as many tabs as align the next cell",
        ),
        pytest.param(
            "Name\tTel\tTown\nIda\t\tUlm\nTom\t0831\nEva\t08382\tLindau\tlate\n",
            ["Name|Tel|Town", "Ida||Ulm", "Tom|0831", "Eva|08382|Lindau|late"],
            id="tabs that align nothing",
        ),
        pytest.param(
            "1577.123    200 192.168.1.10 MISS/200 GET http://a.example/ -\n"
            "1577.456     15 192.168.1.11 HIT/200 GET http://a.example/b -\n"
            "1577.789   1200 192.168.1.10 MISS/404 CONNECT mail.a.example:443 -\n",
            ["1577.123|200|192.168.1.10|MISS/200|GET|http://a.example/|-",
             "1577.456|15|192.168.1.11|HIT/200|GET|http://a.example/b|-",
             "1577.789|1200|192.168.1.10|MISS/404|CONNECT|mail.a.example:443|-"],
            id="log whose addresses have colons",
        ),
        pytest.param(
            " YEAR   DJF   JFM\n 2015  0.55  0.47\n 2016  2.48  2.14\n 2018 -0.92 -0.85\n",
            ["YEAR|DJF|JFM", "2015|0.55|0.47", "2016|2.48|2.14", "2018|-0.92|-0.85"],
            id="a row in which signs stand where others are blank",
        ),
        pytest.param(
            "Name\tApplied\tScore\nAnn Lee\t12.11.2026\t3.5\nBo Ek\t13.11.2026\t4.5\nCy Fox\t14.11.2026\t2\n",
            ["Name|Applied|Score", "Ann Lee|12.11.2026|3.5", "Bo Ek|13.11.2026|4.5", "Cy Fox|14.11.2026|2"],
            id="tabs divide names of two words",
        ),
        pytest.param(
            "2026-11-12 10:00:00\tlogin\t5\n2026-11-12 10:00:01\tlogout\t6\n2026-11-12 10:00:02\tlogin\t7\n",
            ["2026-11-12 10:00:00|login|5", "2026-11-12 10:00:01|logout|6", "2026-11-12 10:00:02|login|7"],
            id="tabs divide days with times",
        ),
        pytest.param(
            "0171  3920 11\n030 123  45\n0221 998  12\n",
            ["0171  3920 11", "030 123  45", "0221 998  12"],
            id="numbers of phones stay whole",
        ),
        pytest.param(
            "It was  late in May\nand  nobody came home again\nso they went on  foot\n",
            ["It was  late in May", "and  nobody came home again", "so they went on  foot"],
            id="sentences stay whole",
        ),
        pytest.param(
            "1 2.5 x\n3 4.5 y\n5 6.5 z\n7  8.5 w v u\n9 1.5 q r\n",
            ["1 2.5 x", "3 4.5 y", "5 6.5 z", "7  8.5 w v u", "9 1.5 q r"],
            id="lines of differently many words stay whole",
        ),
    ],
)  # fmt: skip
def test_words_that_blanks_divide(tmp_path: Path, text: str, rows: list[str]) -> None:
    table = found(tmp_path, text, "data.txt")
    cells = [*([table.header] if table.header else []), *(row.cells for row in table.rows)]
    assert ["|".join(each) for each in cells] == rows
