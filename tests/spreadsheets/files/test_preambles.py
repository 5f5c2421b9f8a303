"""Titles and facts above a table are told from its header and its rows."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.files.reading import clean_csv
from tests.spreadsheets.tables import found


def rows_read(tmp_path: Path, text: str) -> list[str]:
    out = clean_csv(found(tmp_path, text))
    return ["|".join(cells) for cells in csv.reader(io.StringIO(out, newline=""))]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "Area of states\nby day;;;\n;Day;Day;Day\n;31.12.1995;31.12.1996;31.12.1997\n"
            "Bayern;70550,87;70550,8;70548,1\nBerlin;890,82;890,8;890,9\nThüringen;16171,12;16170,8;16171,5\n",
            ["|Day 31.12.1995|Day 31.12.1996|Day 31.12.1997", "Bayern|70550,87|70550,8|70548,1",
             "Berlin|890,82|890,8|890,9", "Thüringen|16171,12|16170,8|16171,5"],
            id="days name columns",
        ),
        pytest.param(
            '-\n="02345";21/11/2015;19/02/2016;36;19/02/2016;1234,37 EUR\n\nDay;Label;Detail;Amount;Unit\n'
            "19/02/2016;VIR RECU;DE: FRANCOIS;50,00;EUR\n18/02/2016;COTISATION;JAZZ;-8,10;EUR\n",
            ["Day|Label|Detail|Amount|Unit", "19/02/2016|VIR RECU|DE: FRANCOIS|50,00|EUR",
             "18/02/2016|COTISATION|JAZZ|-8,10|EUR"],
            id="a wider row of facts above a gap",
        ),
        pytest.param(
            "Station,OTTAWA\nProvince,ONTARIO\nLatitude,45.38\nElevation,79.2\nWMO,\n\nLegend\nA,Accumulated\n"
            "E,Estimated\nM,Missing\n\nDate,Year,Max,Flag,Min\n2012-01-01,2012,3.2,,-4.1\n"
            "2012-01-02,2012,-1.0,E,-9.7\n",
            ["Date|Year|Max|Flag|Min", "2012-01-01|2012|3.2||-4.1", "2012-01-02|2012|-1.0|E|-9.7"],
            id="more facts than rows",
        ),
        pytest.param(
            "Program,x,,Flex\nBuild,2.1\nPlate,Name,,Type,96,Plates,1\nMode,High\n\n"
            "Samples,57,Min,,Per Bead\n\nDataType:,Median\nLocation,Sample,PBS_day,JN_day,Mon,Total\n"
            + "".join(f"{at}(A{at}),D{at},2{at}.5,2{at}.25,3.5,4{at}\n" for at in range(1, 6)),
            ["Location|Sample|PBS_day|JN_day|Mon|Total"]
            + [f"{at}(A{at})|D{at}|2{at}.5|2{at}.25|3.5|4{at}" for at in range(1, 6)],
            id="facts of several cells among pairs",
        ),
        pytest.param(
            "Made as a list,Desk 012 on Wednesday, January 20 2016\nwave,A\n"
            + "".join(f"{at}.00,0.00{at}\n" for at in range(1, 9)),
            ["wave|A"] + [f"{at}.00|0.00{at}" for at in range(1, 9)],
            id="a title with commas above pairs",
        ),
        pytest.param(
            "Travel of the quarter,\n,\nKind,Sum paid\nHotels,2277.8\nRail,1981.75\nTotal,4259.55\n,\n"
            "Paper of the quarter,\nall offices,\n,\nKind,Sum paid\nPrint Ltd,620.96\nTotal,620.96\n",
            ["Kind|Sum paid", "Hotels|2277.8", "Rail|1981.75", "Total|4259.55", "Paper of the quarter|",
             "all offices|", "Kind|Sum paid", "Print Ltd|620.96", "Total|620.96"],
            id="tables of two columns below titles",
        ),
        pytest.param(
            "Meetings,,\nGuest,Day,Body\nAda,Oct-14,Kew\n,,Oxfam\nAda,Nov-14,Islay\nAda,Nov-14,Skye\n,,\n"
            "Travel,,\nGuest,Day,To\nAda,Dec-14,Cairo\n",
            ["Guest|Day|Body", "Ada|Oct-14|Kew", "||Oxfam", "Ada|Nov-14|Islay", "Ada|Nov-14|Skye",
             "Travel||", "Guest|Day|To", "Ada|Dec-14|Cairo"],
            id="tables with alike names below titles",
        ),
        pytest.param(
            '"Account:";"DE12 6305 0000 0021 0470 11"\n"Stand:";"5,97"\n\n'
            '"Booked";"Valid";"Payee";"Text";"Sum";"Left"\n'
            + "".join(f'"{day}.11.2026";"{day}.11.2026";"W {day}";"-";"{day},0";"9"\n' for day in (1, 2, 4)),
            ["Booked|Valid|Payee|Text|Sum|Left"]
            + [f"{day}.11.2026|{day}.11.2026|W {day}|-|{day},0|9" for day in (1, 2, 4)],
            id="a number in as many groups as columns",
        ),
        pytest.param(
            "Grade,Total\nA,12\nB,15\nC,18\n\nday,place,sum\n2012-01-01,Oslo,3\n2012-01-02,Graz,4\n",
            ["Grade|Total", "A|12", "B|15", "C|18", "day|place|sum", "2012-01-01|Oslo|3",
             "2012-01-02|Graz|4"],
            id="a narrow table above another is none of its facts",
        ),
        pytest.param(
            "Regional network, final\n\nv1,v2,v3\n0.95,-4.09,-2.67,\n2.07,-2.60,1.32,\n4.45,-3.25,1.72,\n",
            ["v1|v2|v3", "0.95|-4.09|-2.67|", "2.07|-2.60|1.32|", "4.45|-3.25|1.72|"],
            id="rows end with one more delimiter than names",
        ),
        pytest.param(
            "time,place,state\n12:01,Oslo,ok\n12:02,Graz,off\n12:03,Oslo,ok\ntime,place,state\n12:04,Faro,off\n",
            ["time|place|state", "12:01|Oslo|ok", "12:02|Graz|off", "12:03|Oslo|ok", "time|place|state",
             "12:04|Faro|off"],
            id="the header comes again",
        ),
        pytest.param(
            "Final version\n\n12:00;INFO;disk;593\n12:01;WARN;net;275\n12:02;ERROR;auth;378\n",
            ["12:00|INFO|disk|593", "12:01|WARN|net|275", "12:02|ERROR|auth|378"],
            id="a title above rows without names",
        ),
        pytest.param(
            "Export from: Archive 3\nRows: 3\n\nBrno;2019-11-22;28.7\nOslo;2019-05-26;7.1\n"
            "Graz;2019-04-12;-4.9\n\nNote: provisional\n",
            ["Brno|2019-11-22|28.7", "Oslo|2019-05-26|7.1", "Graz|2019-04-12|-4.9", "Note: provisional"],
            id="facts above rows without names, a note below",
        ),
        pytest.param(
            "Ana Ruiz\n\nBob Smith;+49 30 382964;Berlin\nCy Young;+49 30 384274;Bonn\n"
            "Di Xu;+49 30 365800;Ulm\n",
            ["Ana Ruiz", "Bob Smith|+49 30 382964|Berlin", "Cy Young|+49 30 384274|Bonn",
             "Di Xu|+49 30 365800|Ulm"],
            id="somebody above a gap stays",
        ),
        pytest.param(
            "Source;x\nContact;data@example.org\n\n1.5;2.5;3.5\n4.5;5.5;6.5\n7.5;8.5;9.5\n",
            ["Source|x", "Contact|data@example.org", "1.5|2.5|3.5", "4.5|5.5|6.5", "7.5|8.5|9.5"],
            id="facts of which one is an address stay",
        ),
        pytest.param(
            "0.1;0.2;x\n\n1.5;2.5;x\n4.5;5.5;x\n7.5;8.5;x\n",
            ["0.1|0.2|x", "1.5|2.5|x", "4.5|5.5|x", "7.5|8.5|x"],
            id="a row like others above a gap stays",
        ),
        pytest.param(
            "a;b;c\n\n1.5;2.5;x\n4.5;5.5;x\n7.5;8.5;x\n",
            ["a|b|c", "1.5|2.5|x", "4.5|5.5|x", "7.5|8.5|x"],
            id="names above a gap stay",
        ),
    ],
)  # fmt: skip
def test_what_stands_above_a_table(tmp_path: Path, text: str, rows: list[str]) -> None:
    assert rows_read(tmp_path, text) == rows
