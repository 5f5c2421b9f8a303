"""Tables about anything, as portals for open data and other programs give them out."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.files.reading import clean_csv
from tests.spreadsheets.tables import found


def read(tmp_path: Path, text: str) -> tuple[int | None, list[list[str]]]:
    table = found(tmp_path, text)
    return table.source.header_row, list(csv.reader(io.StringIO(clean_csv(table), newline="")))


@pytest.mark.parametrize(
    ("text", "header_row", "rows"),
    [
        pytest.param(
            "Accidents by region;;;\nSource: own count;;;\n;;;\n"
            "Region;2019;2020;Change %\nNord;1.204,5;1.188;-1,4\n"
            "Süd;880,1;902,7;2,6\nTotal;2.084,6;2.090,7;0,3\n",
            4,
            ["Region|2019|2020|Change %", "Nord|1.204,5|1.188|-1,4", "Süd|880,1|902,7|2,6",
             "Total|2.084,6|2.090,7|0,3"],
            id="title, decimal comma, total",
        ),
        pytest.param(
            "station\tdate\ttemp\n\t\t°C\nA1\t2020-01-01\t3.5\nA2\t2020-01-02\t4.0\nA3\t2020-01-03\t4.1\n",
            1,
            ["station|date|temp", "||°C", "A1|2020-01-01|3.5", "A2|2020-01-02|4.0", "A3|2020-01-03|4.1"],
            id="units below the header",
        ),
        pytest.param(
            "# Measured with device 7\n# calibrated: yes, twice\nid,value\n1,0.5\n2,0.7\n3,0.1\n",
            3,
            ["id|value", "1|0.5", "2|0.7", "3|0.1"],
            id="comments",
        ),
        pytest.param(
            "Region,Men,,Women,\n,2019,2020,2019,2020\nNord,12,15,11,9\nOst,7,8,9,12\nWest,1,4,3,8\n",
            2,
            ["Region|Men 2019|Men 2020|Women 2019|Women 2020", "Nord|12|15|11|9", "Ost|7|8|9|12",
             "West|1|4|3|8"],
            id="groups of columns",
        ),
        pytest.param(
            "code       label           amount\nA1         Apples, red         12\n"
            "B2         Pears                5\n"
            "C3         Plums, blue        107\n",
            1,
            ["code|label|amount", "A1|Apples, red|12", "B2|Pears|5", "C3|Plums, blue|107"],
            id="aligned by blanks",
        ),
        pytest.param(
            "NAME          PHONE         CITY\nAda af Holm   +46 70 55 01  Malmö\n"
            "Bea vd Klint  +46 70 55 02  Lund\nCea Gu Ek     +46 70 55 03  Ystad\n",
            1,
            [
                "NAME|PHONE|CITY",
                "Ada af Holm|+46 70 55 01|Malmö",
                "Bea vd Klint|+46 70 55 02|Lund",
                "Cea Gu Ek|+46 70 55 03|Ystad",
            ],
            id="blanks within cells that stand one below the other",
        ),
        pytest.param(
            "# id name weight\n" + "".join(f"{at} Ada{at} 0.{at}\n" for at in range(1, 13)),
            1,
            ["id|name|weight"] + [f"{at}|Ada{at}|0.{at}" for at in range(1, 13)],
            id="names behind the sign of a remark",
        ),
        pytest.param(
            "#Software: A server 10.0\n#Date: 2024-01-15 10:00:00\n#Fields: date time method path status\n"
            + "".join(f"2024-01-15 10:00:{at} GET /page/{at} 200\n" for at in range(10, 22)),
            3,
            ["date|time|method|path|status"]
            + [f"2024-01-15|10:00:{at}|GET|/page/{at}|200" for at in range(10, 22)],
            id="log of a server",
        ),
        pytest.param(
            "#Software: A server 10.0\n#Fields: date time path status\n2024-01-15 10:00:11 /a 200\n"
            "2024-01-15 10:00:12 /b 404\n2024-01-15 10:00:13 /c 200\n",
            2,
            ["date|time|path|status", "2024-01-15|10:00:11|/a|200", "2024-01-15|10:00:12|/b|404",
             "2024-01-15|10:00:13|/c|200"],
            id="short log of a server",
        ),
        pytest.param(
            "#separator \\x09\n#set_separator\t,\n#path\tconn\n#fields\tts\tuid\thost\tproto\n"
            "#types\ttime\tstring\taddr\tenum\n1.5\tCa\t192.168.2.79\ttcp\n1.6\tCb\t192.168.2.80\tudp\n"
            "1.7\tCc\t192.168.2.81\ttcp\n#close\t2012-03-16\n",
            4,
            ["ts|uid|host|proto", "1.5|Ca|192.168.2.79|tcp", "1.6|Cb|192.168.2.80|udp",
             "1.7|Cc|192.168.2.81|tcp", "#close|2012-03-16"],
            id="log of a network",
        ),
        pytest.param(
            "# CO2 in dry air\n#\n#            decimal     average   interpolated\n"
            "#             date                             (season corr)\n"
            "1958   3    1958.208      315.71      315.71      314.62     -1\n"
            "1958   4    1958.292      317.45      317.45      315.29     -1\n"
            "1958   6    1958.458      -99.99      317.10      314.85     -1\n",
            None,
            ["1958|3|1958.208|315.71|315.71|314.62|-1", "1958|4|1958.292|317.45|317.45|315.29|-1",
             "1958|6|1958.458|-99.99|317.10|314.85|-1"],
            id="remarks with some words above figures",
        ),
        pytest.param(
            "#;Name;Points;Remark\n1;Ada;5\n2;Bea;7\n3;Cea;9\n4;Dea;8;late\n",
            1,
            ["#|Name|Points|Remark", "1|Ada|5", "2|Bea|7", "3|Cea|9", "4|Dea|8|late"],
            id="a column of numbers that the sign names",
        ),
        pytest.param(
            "NIVUS\tALT\n\nDay\t27.03.2014\tc:\\a.txt\n\nDay\tHour\tLevel [m]\tFlow [l/s]\tT [°C]\t\n\n"
            "27.03.2014\t10:04\t0,032\t0,000\t9,5\n27.03.2014\t10:06\t0,038\t0,000\t9,6\n"
            "27.03.2014\t10:08\t0,040\t0,000\t9,6\n",
            5,
            ["Day|Hour|Level [m]|Flow [l/s]|T [°C]|", "27.03.2014|10:04|0,032|0,000|9,5",
             "27.03.2014|10:06|0,038|0,000|9,6", "27.03.2014|10:08|0,040|0,000|9,6"],
            id="the name of a fact above names a column too",
        ),
        pytest.param(
            "Device: W1\tSerial: 54/LK\tProgram: 1.13\n"
            "Least value 10.185 m\tMost 10.191 m\tMean value 10.189 m\tKind: rel\t\n"
            "Time\tDate\tLevel [m]\tHeat [°C]\tSalt\tCount [mm]\t\n10:05:06\t09.09.2013\t10.189\t\t\t0.000\n"
            "10:05:07\t09.09.2013\t10.188\t\t\t0.000\n10:05:08\t09.09.2013\t10.189\t\t\t0.000\n",
            3,
            ["Time|Date|Level [m]|Heat [°C]|Salt|Count [mm]|", "10:05:06|09.09.2013|10.189|||0.000",
             "10:05:07|09.09.2013|10.188|||0.000", "10:05:08|09.09.2013|10.189|||0.000"],
            id="facts above, a delimiter at the end of the names alone",
        ),
        pytest.param(
            "Run,LA-27\nMade by,SYSTEM\n\nLine#,Place,Sample,Injected,Offset\n"
            "3,D1,Cu-0min,2022-08-06 12:46,0\n4,D2,Cu-20min,2022-08-06 13:19,20\n\n"
            "Line#,Compound,Sample,Area,Height\n3,Acid,Cu-0min,14276.0,516.8\n"
            "4,Acid,Cu-20min,13065.7,433.2\nLine#,Compound,Sample,Area,Height\n3,Methanol,Cu-0min,1978.4,52.9\n",
            4,
            ["Line#|Place|Sample|Injected|Offset", "3|D1|Cu-0min|2022-08-06 12:46|0",
             "4|D2|Cu-20min|2022-08-06 13:19|20", "Line#|Compound|Sample|Area|Height",
             "3|Acid|Cu-0min|14276.0|516.8", "4|Acid|Cu-20min|13065.7|433.2",
             "Line#|Compound|Sample|Area|Height", "3|Methanol|Cu-0min|1978.4|52.9"],
            id="another table below a blank line",
        ),
        pytest.param(
            "".join(f"Setting {at} : {at},5 of many words\n" for at in range(24))
            + "\\*\tWHEN\tFLOW\tSPEED\tGAIN\n"
            + "".join(f"A\t09.09.2013 12:25:{at}\t122,{at}\t1509,6\t8{at}\n" for at in range(10, 18))
            + "\\END\n\n\\END_OF_SET[5]\n",
            25,
            ["\\*|WHEN|FLOW|SPEED|GAIN"]
            + [f"A|09.09.2013 12:25:{at}|122,{at}|1509,6|8{at}" for at in range(10, 18)]
            + ["\\END", "\\END_OF_SET[5]"],
            id="lines of words above divided lines",
        ),
        pytest.param(
            ";share of;;schools;schools\n;the young;left;at first:;in the end:\n"
            "Country;reached;out;rate;rate\n"
            "Oman;100;4;96;98\nMalta;100;5;100;100\nIsrael;100;25;98;99\n",
            3,
            ["Country|share of the young reached|left out|schools at first: rate|schools in the end: rate",
             "Oman|100|4|96|98", "Malta|100|5|100|100", "Israel|100|25|98|99"],
            id="names over lines in rows of their own",
        ),
        pytest.param(
            "Body;Staff;;;;Total\n;Clerks;;Heads;;\n;Count;Full-time;Count;Full-time;\n"
            "Rail;12;11,5;3;3,0;15\nRoad;24;21,0;5;4,5;29\nPort;8;8,0;2;1,5;10\n",
            3,
            ["Body|Staff Clerks Count|Staff Clerks Full-time|Staff Heads Count|Staff Heads Full-time|Total",
             "Rail|12|11,5|3|3,0|15", "Road|24|21,0|5|4,5|29", "Port|8|8,0|2|1,5|10"],
            id="groups of groups",
        ),
        pytest.param(
            "SITE ID:,ALT,,,,\nSN: ,8804,,,\n1,2,3,4,6\nWHEN,-SMP-,-BTL-,VOLUME,-RESULT-\n"
            "00:03 05/02/2014,001,01,450  ml,ERROR\n00:07 05/02/2014,002,01,450  ml,ERROR\n"
            "00:12 05/02/2014,003,01,450  ml,SUCCESS\n00:18 05/02/2014,004,02,450  ml,SUCCESS\n",
            4,
            ["WHEN|-SMP-|-BTL-|VOLUME|-RESULT-", "00:03 05/02/2014|001|01|450  ml|ERROR",
             "00:07 05/02/2014|002|01|450  ml|ERROR", "00:12 05/02/2014|003|01|450  ml|SUCCESS",
             "00:18 05/02/2014|004|02|450  ml|SUCCESS"],
            id="numbers of columns above their names",
        ),
        pytest.param(
            "[device]\n" + "".join(f"setting{at}=of {at}.5\n" for at in range(40)) + "\n[data]\n"
            "Date,Time,Speed (m/s),Depth (m),,,\n2018-10-13,11:10:01,1540.593,-0.29,,,\n"
            "2018-10-13,11:10:02,1540.583,-0.28,,,\n2018-10-13,11:10:03,1540.576,-0.27,,,\n",
            44,
            ["Date|Time|Speed (m/s)|Depth (m)|||", "2018-10-13|11:10:01|1540.593|-0.29|||",
             "2018-10-13|11:10:02|1540.583|-0.28|||", "2018-10-13|11:10:03|1540.576|-0.27|||"],
            id="more settings than rows that are looked through",
        ),
        pytest.param(
            "".join(f" 000{at}.6 1508.4{at}\n" for at in range(8)),
            None,
            [f"000{at}.6|1508.4{at}" for at in range(8)],
            id="a blank before each line that blanks divide",
        ),
        pytest.param(
            "Ship Speed 1.28 kt\nLatitude 44.09\n11:43:5.4\nProbe SN 5283\n"
            + "".join(f" 000{at}.6 1508.4{at}\n" for at in range(10)),
            None,
            [f"000{at}.6|1508.4{at}" for at in range(10)],
            id="facts above figures without names",
        ),
        pytest.param(
            "% Device,10G\n% Cast data,Down & up\n% Latitude,43.08\n% Longitude,-70.93\n"
            "Depth (m),Temperature (C),Salinity\n0.15,16.34,0.030\n0.45,8.68,0.043\n0.75,6.31,0.048\n",
            5,
            ["Depth (m)|Temperature (C)|Salinity", "0.15|16.34|0.030", "0.45|8.68|0.043", "0.75|6.31|0.048"],
            id="facts behind another sign of remarks",
        ),
        pytest.param(
            "".join(f"# note {at}\tof many\n" for at in range(30))
            + "site\tday\tflow\n0149\t2011-01-01\t7.7\n0149\t2011-01-02\t7.3\n0149\t2011-01-03\t4.6\n",
            31,
            ["site|day|flow", "0149|2011-01-01|7.7", "0149|2011-01-02|7.3", "0149|2011-01-03|4.6"],
            id="more remarks than rows that are looked through, divided as the table is",
        ),
        pytest.param(
            "".join(f"# note {at}: with words\n" for at in range(30))
            + "# Period;Direct;Diffuse\n2020-01;50169.1;9932.1\n2020-02;91338.7;18373.9\n"
            "2020-03;92338.7;18273.9\n",
            31,
            ["# Period|Direct|Diffuse", "2020-01|50169.1|9932.1", "2020-02|91338.7|18373.9",
             "2020-03|92338.7|18273.9"],
            id="names in the last of many remarks",
        ),
        pytest.param(
            "# Made by the office\n#\n# Growth of a year, how sure\n# year     ann inc         unc\n"
            "  1959        0.96        0.31\n  1960        0.71        0.27\n  1962        0.8         0.3\n",
            4,
            ["year|ann inc|unc", "1959|0.96|0.31", "1960|0.71|0.27", "1962|0.8|0.3"],
            id="names in a remark above aligned columns",
        ),
        pytest.param(
            "# Positions of the moon, hour by hour\n170.167 10.269\n170.560 10.058\n170.923 9.837\n",
            None,
            ["170.167|10.269", "170.560|10.058", "170.923|9.837"],
            id="a remark above figures without a header",
        ),
        pytest.param(
            "PartNo,BriefText,HoldCode,BinKind,UnitPrice\n114057,Fin coil,Customer,Standard,10\n"
            "114063,Fin coil,Customer,Standard,12\n114570,Fin foil,Customer,Standard,11\n",
            1,
            ["PartNo|BriefText|HoldCode|BinKind|UnitPrice", "114057|Fin coil|Customer|Standard|10",
             "114063|Fin coil|Customer|Standard|12", "114570|Fin foil|Customer|Standard|11"],
            id="values that could name columns",
        ),
        pytest.param(
            "Table 10: returns;;;;;\n;;;;;\nType of return;Filed;;;;\n;in 2000;Total;Covered;Agent;Center\n"
            "Individual;127;731;0,5;151;77\nEstate;116;6;0,7;2;19\nGift;304;2;0,8;0;3\n",
            4,
            [
                "Type of return|Filed in 2000|Total|Covered|Agent|Center",
                "Individual|127|731|0,5|151|77",
                "Estate|116|6|0,7|2|19",
                "Gift|304|2|0,8|0|3",
            ],
            id="the first names in the row above",
        ),
        pytest.param(
            "Air: tons;;;;\nKind;;;;\n;;1995;1996;1997\nCO2;Farms;16801097;17666353;14959294\n"
            "CO2;Woods;492779;462774;1246367\nCO2;Fish;54261;53700;51894\n",
            3,
            ["||1995|1996|1997", "CO2|Farms|16801097|17666353|14959294",
             "CO2|Woods|492779|462774|1246367", "CO2|Fish|54261|53700|51894"],
            id="years behind columns without a name",
        ),
        pytest.param(
            'ware,day\nTea,2019-09-18\nSalt,2019-02-07\nRice,2014-02-25\n"* provisional, see notes"\n',
            1,
            ["ware|day", "Tea|2019-09-18", "Salt|2019-02-07", "Rice|2014-02-25", "* provisional, see notes"],
            id="a note with a comma",
        ),
        pytest.param(
            '"price","label"\n"Nord; Sud","FALSE"\n"Lane; Oak","no"\n"red; blue","TRUE"\n"order; item","no"\n'
            '"gate; unit","yes"\n"river; lake","no"\n"large; small","yes"\n',
            1,
            ["price|label", "Nord; Sud|FALSE", "Lane; Oak|no", "red; blue|TRUE", "order; item|no",
             "gate; unit|yes", "river; lake|no", "large; small|yes"],
            id="yes and no in a column",
        ),
        pytest.param(
            "ref,sum\nsmall; medium,107.79\nred; item,743.79\nbeta; model,904.97\nunit; bit,793.31\n",
            1,
            ["ref|sum", "small; medium|107.79", "red; item|743.79", "beta; model|904.97", "unit; bit|793.31"],
            id="semicolons within the cells of a column",
        ),
        pytest.param(
            "kind,colour\nOak,dark\nAsh,pale\nElm,dark\nFir,grey\nYew,pale\nBox,dark\nBay,grey\n",
            1,
            ["kind|colour", "Oak|dark", "Ash|pale", "Elm|dark", "Fir|grey", "Yew|pale", "Box|dark",
             "Bay|grey"],
            id="words that come back in one column",
        ),
        pytest.param(
            "“id”,“label”\n“1”,“a, b”\n“2”,“c”\n“3”,“d”\n",
            1,
            ["id|label", "1|a, b", "2|c", "3|d"],
            id="bent quotes around all cells",
        ),
        pytest.param(
            'shop,code\nNord,="001"\nSüd,="002"\nOst,="003"\n',
            1,
            ["shop|code", 'Nord|="001"', 'Süd|="002"', 'Ost|="003"'],
            id="numbers kept as text by a formula",
        ),
        pytest.param(
            "order_id    customer             amount\n----------- -------------------- ----------\n"
            "      10248 Vins Chevalier            32.38\n      10249 Toms Spezialitäten        11.61\n"
            "      10250 Hanari Carnes              5.83\n\n(3 rows affected)\n",
            1,
            [
                "order_id|customer|amount",
                "10248|Vins Chevalier|32.38",
                "10249|Toms Spezialitäten|11.61",
                "10250|Hanari Carnes|5.83",
                "(3 rows affected)",
            ],
            id="aligned by blanks with a rule",
        ),
        pytest.param(
            " id | label  | amount\n----+--------+--------\n"
            "  1 | Apples |     12\n  2 | Pears  |      5\n(2 rows)\n",
            1,
            ["id|label|amount", "1|Apples|12", "2|Pears|5", "(2 rows)"],
            id="as a database prints it",
        ),
        pytest.param(
            "+----+--------+\n| id | label  |\n+----+--------+\n"
            "|  1 | Apples |\n|  2 | Pears  |\n+----+--------+\n",
            2,
            ["id|label", "1|Apples", "2|Pears"],
            id="as another database prints it",
        ),
        pytest.param(
            "name,x,x,\na,1,2,\nb,3,4,\nc,5,,\n",
            1,
            ["name|x|x|", "a|1|2|", "b|3|4|", "c|5||"],
            id="a name twice and a column of nothing",
        ),
        pytest.param(
            "year,month,sold\n2019,1,5\n2019,2,7\n2019,3,1\n",
            1,
            ["year|month|sold", "2019|1|5", "2019|2|7", "2019|3|1"],
            id="figures alone",
        ),
        pytest.param(
            "country,capital,continent\nFrance,Paris,Europe\nSpain,Madrid,Europe\nKenya,Nairobi,Africa\n"
            "Peru,Lima,America\nItaly,Rome,Europe\nGhana,Accra,Africa\n",
            1,
            ["country|capital|continent", "France|Paris|Europe", "Spain|Madrid|Europe",
             "Kenya|Nairobi|Africa",
             "Peru|Lima|America", "Italy|Rome|Europe", "Ghana|Accra|Africa"],
            id="words alone",
        ),
        pytest.param(
            "12:30:00,north,4\n12:45:00,south,5\n13:00:00,north,7\n",
            None,
            ["12:30:00|north|4", "12:45:00|south|5", "13:00:00|north|7"],
            id="no header",
        ),
        pytest.param(
            "2019,4.5\n2020,4.7\n2021,4.9\n",
            None,
            ["2019|4.5", "2020|4.7", "2021|4.9"],
            id="years below each other",
        ),
        pytest.param(
            "Table 1,,,,\nPopulation by age,,,,\n,,,,\n"
            "Area,0-14,15-64,65+,All\nA,10,20,5,35\nB,7,11,2,20\n,,,,\n"
            "Note: rounded,,,,\n",
            4,
            ["Area|0-14|15-64|65+|All", "A|10|20|5|35", "B|7|11|2|20", "Note: rounded||||"],
            id="ages as names",
        ),
        pytest.param("value\n1.5\n1.7\n2.0\n", 1, ["value", "1.5", "1.7", "2.0"], id="one column"),
        pytest.param(
            "Ada,f81644d1380de0f6\nBo,waits\nCy,waits\nDi,waits\nEd,waits\n",
            None,
            ["Ada|f81644d1380de0f6", "Bo|waits", "Cy|waits", "Di|waits", "Ed|waits"],
            id="a key of a program",
        ),
        pytest.param(
            'Name, No.,Events\nAda Lis, M30, "A, B"\nBo Ohm, M38, A\n',
            1,
            ["Name|No.|Events", "Ada Lis|M30|A, B", "Bo Ohm|M38|A"],
            id="quotes behind blanks",
        ),
        pytest.param(
            '"Name" "E-Mail" "City"\n"Ada  Holm" "ada@x.se" "Lund"\n"Bea  Kint" "bea@x.se" "Ystad"\n'
            '"Cea  Gunn" "cea@x.se" "Malmö"\n',
            1,
            ["Name|E-Mail|City", "Ada  Holm|ada@x.se|Lund", "Bea  Kint|bea@x.se|Ystad",
             "Cea  Gunn|cea@x.se|Malmö"],
            id="wide blanks within quotes that stand one below the other",
        ),
        pytest.param(
            "name;\nAda Lis;\nBo Ohm;\n",
            1,
            ["name|", "Ada Lis|", "Bo Ohm|"],
            id="one column with a sign behind each line",
        ),
        pytest.param(
            "Open items\n-----------\n|No|Name   |\n-----------\n| 1|Apples |\n| 2|Pears  |\n-----------\n",
            3,
            ["No|Name", "1|Apples", "2|Pears"],
            id="framed below a title",
        ),
        pytest.param(
            "Harbour (east quay)\nLost values  are shown by ---.\n  year  mm   tmax    rain\n"
            "             degC      mm\n  1948   1    8.9    85.0\n  1948   2    7.9     ---\n"
            "  1948   3   14.2    14.0\n",
            3,
            ["year|mm|tmax|rain", "||degC|mm", "1948|1|8.9|85.0", "1948|2|7.9|---", "1948|3|14.2|14.0"],
            id="aligned by blanks below sentences",
        ),
        pytest.param(
            "LISTING                       PAGE 1\n\nNO    NAME           SUM  SINCE\n"
            "----  --------  --------  ----------\n0001  Holm, A.    120.00  2001-02-03\n"
            "0002  Kint      1,204.55  2003-11-21\n0003  Ek, C.       -3.10  2015-07-30\n",
            3,
            ["NO|NAME|SUM|SINCE", "0001|Holm, A.|120.00|2001-02-03", "0002|Kint|1,204.55|2003-11-21",
             "0003|Ek, C.|-3.10|2015-07-30"],
            id="aligned by blanks below a title at both ends",
        ),
        pytest.param(
            '"T5","logger","CR1","E29","CR1.Std","P:code","35271","Roof"\n"TIME","NO","Air_1","Air_2"\n'
            '"TS","RN","Deg C","%"\n"2016-12-01 00:00:00",0,12.4,88.2\n"2016-12-01 00:30:00",1,12.2,88.9\n'
            '"2016-12-01 01:00:00",2,12.0,89.4\n',
            2,
            ["TIME|NO|Air_1|Air_2", "TS|RN|Deg C|%", "2016-12-01 00:00:00|0|12.4|88.2",
             "2016-12-01 00:30:00|1|12.2|88.9", "2016-12-01 01:00:00|2|12.0|89.4"],
            id="facts of another width above",
        ),
        pytest.param(
            "Source,Place,Zone,Height\nOwn,145809,-7,1600\nYear,Month,Sun\n2020,1,3\n2020,2,9\n2020,3,12\n",
            3,
            ["Year|Month|Sun", "2020|1|3", "2020|2|9", "2020|3|12"],
            id="a table of one row above",
        ),
        pytest.param(
            "REGION:;CO\nSTATION:;HARBOUR\nHEIGHT:;1159,54\nDay;Hour;Rain (mm);Pressure\n"
            "2021/01/01;0000 UTC;0;880,0\n2021/01/01;0100 UTC;;881,2\n2021/01/01;0200 UTC;1,5;882,1\n",
            4,
            ["Day|Hour|Rain (mm)|Pressure", "2021/01/01|0000 UTC|0|880,0", "2021/01/01|0100 UTC||881,2",
             "2021/01/01|0200 UTC|1,5|882,1"],
            id="facts with their names above",
        ),
        pytest.param(
            "Device:\tX 53\nMethod:\tKinetics\n\nLength [nm]\tLoss\n200\t0.2\n201\t0.3\n202\t0.1\n",
            4,
            ["Length [nm]|Loss", "200|0.2", "201|0.3", "202|0.1"],
            id="facts as wide as the table",
        ),
        pytest.param(
            "Readings,Made on,11-02-2020 10:11 UTC,Made by,A. Holm\nDevice,Serial,Time,Kind,Value\n"
            "Reader,aa-1,02-11-2020 01:15,0,5.1\nReader,aa-1,02-11-2020 02:15,1,5.2\n"
            "Reader,aa-1,02-11-2020 03:15,0,5.3\n",
            2,
            ["Device|Serial|Time|Kind|Value", "Reader|aa-1|02-11-2020 01:15|0|5.1",
             "Reader|aa-1|02-11-2020 02:15|1|5.2", "Reader|aa-1|02-11-2020 03:15|0|5.3"],
            id="facts in one row as wide as the table",
        ),
        pytest.param(
            "output, by month\nunits,source,Jan 2020,Feb 2020,Mar 2020\nMWh,coal,342019,320331,309844\n"
            "MWh,wind,65140,56201,50738\nMWh,sun,28122,29101,29315\n",
            2,
            ["units|source|Jan 2020|Feb 2020|Mar 2020", "MWh|coal|342019|320331|309844",
             "MWh|wind|65140|56201|50738", "MWh|sun|28122|29101|29315"],
            id="months as names",
        ),
        pytest.param(
            "User: Lab,Path: C:\\data,Run no.: 445\nLoss\n\n,1,2,3,4,5\nA,0.073,0.082,0.08,0.107,0.103\n"
            "B,0.045,0.067,0.012,0.118,0.1\nC,0.502,0.065,0.012,0.656,0.501\n",
            4,
            ["|1|2|3|4|5", "A|0.073|0.082|0.08|0.107|0.103", "B|0.045|0.067|0.012|0.118|0.1",
             "C|0.502|0.065|0.012|0.656|0.501"],
            id="columns that are numbered",
        ),
        pytest.param(
            "Report;;;;Page 1\nRegion;Q1;Q2;Q3;Sum\nNord;1;2;3;6\nOst;4;5;6;15\nWest;7;8;9;24\n",
            2,
            ["Region|Q1|Q2|Q3|Sum", "Nord|1|2|3|6", "Ost|4|5|6|15", "West|7|8|9|24"],
            id="a title at both ends",
        ),
        pytest.param(
            "Rain at the quay (mm)\nYear Jan Feb\n2001 12.1 33.0\n2002 44.1 3.0\n2003 2.1 13.9\n",
            2,
            ["Year|Jan|Feb", "2001|12.1|33.0", "2002|44.1|3.0", "2003|2.1|13.9"],
            id="figures divided by single blanks",
        ),
        pytest.param(
            "wave power\n400.1 0.22\n400.3 0.25\n400.5 0.31\n",
            1,
            ["wave|power", "400.1|0.22", "400.3|0.25", "400.5|0.31"],
            id="two columns of figures divided by single blanks",
        ),
        pytest.param("1,2,3\n4,5,6\n7,8,9\n", None, ["1|2|3", "4|5|6", "7|8|9"], id="figures in order"),
        pytest.param(
            "freq,unit,geo\\TIME\t2018 \t2019 \nA,MEUR,AT\t385000.1 \t397100.0 \n"
            "A,MEUR,BE\t385001.1 \t: \nA,MEUR,BG\t385002.1 \t397102.0 p\n",
            1,
            ["freq,unit,geo\\TIME|2018 |2019 ", "A,MEUR,AT|385000.1 |397100.0 ", "A,MEUR,BE|385001.1 |: ",
             "A,MEUR,BG|385002.1 |397102.0 p"],
            id="several facts before the first tab",
        ),
        pytest.param("12:30\n12:45\n13:00\n", None, ["12:30", "12:45", "13:00"], id="one column of times"),
        pytest.param(
            'Ada Moor,Ada M.,,,family,\n'
            'Tom Moor,Tom M.,,,family,\n'
            'Lea Wirth,Lea W.,,,family,"Still nature, IT."\n'
            'Jan Sommer,Jan S.,,f81644d1380de0f6435e5ac13ac3a356,helper,\n'
            'Pia Horn,Pia H.,,f0705e227035728e52d641c6de18ffe7,,"Travel, food."\n'
            'Rik Nau,Rik N.,,Loading,helper,"Design, birds"\n'
            'Ole Falk,Ole F.,olefalk,Loading,cooking,"Life, all of it"\n'
            'Ida Berg,Ida B.,idaberg,Loading,cooking,"Sauces, pumps"\n'
            'Uwe Loh,Uwe L.,uweloh,Loading,,"Games, cats"\n',
            None,
            ["Ada Moor|Ada M.|||family|",
             "Tom Moor|Tom M.|||family|",
             "Lea Wirth|Lea W.|||family|Still nature, IT.",
             "Jan Sommer|Jan S.||f81644d1380de0f6435e5ac13ac3a356|helper|",
             "Pia Horn|Pia H.||f0705e227035728e52d641c6de18ffe7||Travel, food.",
             "Rik Nau|Rik N.||Loading|helper|Design, birds",
             "Ole Falk|Ole F.|olefalk|Loading|cooking|Life, all of it",
             "Ida Berg|Ida B.|idaberg|Loading|cooking|Sauces, pumps",
             "Uwe Loh|Uwe L.|uweloh|Loading||Games, cats"],
            id="the first rows are not filled to the end, and come back in the next",
        ),
    ],
)  # fmt: skip
def test_tables_about_anything(tmp_path: Path, text: str, header_row: int | None, rows: list[str]) -> None:
    assert read(tmp_path, text) == (header_row, [row.split("|") for row in rows])


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        ("id;remark;value", "1;-;0,5\n2;-;0,7\n3;-;0,1\n"),
        ("station_name;main_region", "Unter den Eichen;Nord\nAm Tor;Ost\nHafen;West\n"),
        ("Region;Size;2019;2020", "Nord;12;gut;sehr gut\nSüd;7;schlecht;gut\nOst;9;gut;mittel\n"),
        ("Station;2024-05-01;2024-06-01", "Hafen;1;2\nAm Tor;3;4\nNord;5;6\n"),
    ],
    ids=["a column without values", "names of fields above words", "years above words", "days above figures"],
)
def test_names_of_columns_are_told_from_values(tmp_path: Path, header: str, rows: str) -> None:
    assert read(tmp_path, f"{header}\n{rows}")[0] == 1


def test_a_marked_line_with_an_address_is_somebody_and_no_remark(tmp_path: Path) -> None:
    text = (
        "#Ana Ruiz,ana@acme.example\n#Bo Li,bo@acme.example\n"
        "Cy Fox,cy@acme.example,+34 612 345 678\nDi Ray,di@acme.example,+34 612 345 679\n"
        "Ed Kay,ed@acme.example,+34 612 345 670\n"
    )
    assert found(tmp_path, text).rows[0].cells[0] == "#Ana Ruiz"


def test_a_word_without_end_is_read_at_once(tmp_path: Path) -> None:
    assert len(found(tmp_path, "%" + "x" * 200_000).rows) == 1
