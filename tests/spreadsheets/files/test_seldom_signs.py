"""Signs that people seldom write divide cells where they part all lines, also where numbers have commas."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import found


def cells_read(tmp_path: Path, text: str) -> list[tuple[str, ...]]:
    table = found(tmp_path, text)
    return [*([table.header] if table.header else []), *(row.cells for row in table.rows)]


@pytest.mark.parametrize("sign", ["~", "^", "||", "::"])
def test_thousands_do_not_hide_the_sign_that_divides(tmp_path: Path, sign: str) -> None:
    rows = [
        ("id", "item", "2018", "2019", "share"),
        ("001", "Repairs, roof", "5,173,979", "3,554,386", "23.00%"),
        ("002", "Energy", "1,562,709", "8,783,846", "39.61%"),
        ("003", "IT; licences", "7,879,579", "914,946", "17.47%"),
        ("004", "Travel", "9,757,193", "9,814,911", "53.11%"),
    ]
    text = "".join(sign.join(cells) + "\n" for cells in rows)
    assert cells_read(tmp_path, text) == rows


def test_further_signs_within_cells_do_not_hide_the_one_that_cuts_evenly(tmp_path: Path) -> None:
    text = "1::Toy (1995)::Anime|Kids|Fun\n2::Ju (1995)::Kids|Fan|War\n3::The, A::Fun|War\n4::B (1)::War\n"
    assert cells_read(tmp_path, text) == [
        ("1", "Toy (1995)", "Anime|Kids|Fun"),
        ("2", "Ju (1995)", "Kids|Fan|War"),
        ("3", "The, A", "Fun|War"),
        ("4", "B (1)", "War"),
    ]


def test_short_rows_and_a_note_do_not_hide_the_sign(tmp_path: Path) -> None:
    text = "a~b~c~d\n1~x, y~3,100~7\n2~z\n3~u~4,200~1,250\n4~v, w, q~9~9\nNote: from 5, 6, 7\n"
    assert cells_read(tmp_path, text)[1:4] == [
        ("1", "x, y", "3,100", "7"),
        ("2", "z"),
        ("3", "u", "4,200", "1,250"),
    ]


def test_signs_in_cells_that_commas_divide_stay(tmp_path: Path) -> None:
    text = "k,v1,v2\nMon,8~12,13~17\nTue,9~12,14~18\nWed,8~11,13~16\nThu,9~11,13~15\n"
    assert cells_read(tmp_path, text)[1] == ("Mon", "8~12", "13~17")


def test_names_that_are_known_keep_their_delimiter(tmp_path: Path) -> None:
    text = (
        "Name,Email,Phone\nAna~x~,a@b.de,0171 3920011\nBo~y~,b@b.de,0171 3920012\nCy~z~,c@b.de,0171 3920013\n"
    )
    assert cells_read(tmp_path, text)[1] == ("Ana~x~", "a@b.de", "0171 3920011")


def test_commas_with_a_blank_behind_them_divide_where_others_stand_in_numbers(tmp_path: Path) -> None:
    text = "no, item, sum, left\n1, Energy, 2,131,080, 6,771\n2, Roof, 914, 1,250,000\n3, Paper, 12, 7\n"
    assert cells_read(tmp_path, text)[1:] == [
        ("1", "Energy", "2,131,080", "6,771"),
        ("2", "Roof", "914", "1,250,000"),
        ("3", "Paper", "12", "7"),
    ]


def test_tildes_around_cells_that_carets_divide(tmp_path: Path) -> None:
    text = "~01~^~Butter, salted~^~~^6.38\n~02~^~Spices, anise~^~x~^\n~03~^~Oil~^~y~^2.44\n"
    assert cells_read(tmp_path, text) == [
        ("01", "Butter, salted", "", "6.38"),
        ("02", "Spices, anise", "x", ""),
        ("03", "Oil", "y", "2.44"),
    ]


@pytest.mark.parametrize("sign", [" - ", " – ", " / ", " · "])
def test_dashes_between_blanks_divide_lines_that_nothing_else_does(tmp_path: Path, sign: str) -> None:
    rows = [
        ("Ana Ruiz", "Soldadora", "Bilbao", "600 111 222"),
        ("Jon Etxebarria-Goñi", "Pintor de obra", "San Sebastián", "600 333 444"),
        ("Leire Otxoa", "Camarera", "Durango", "600 777 888"),
        ("Iker Sanz", "Pintor", "Getxo", "600 555 666"),
    ]
    assert cells_read(tmp_path, "".join(f"{sign.join(row)}\n" for row in rows)) == rows


def test_dashes_within_sentences_divide_none(tmp_path: Path) -> None:
    text = "One - two - three\nFour - five\nSix\nSeven - eight - nine - ten\n"
    assert {len(cells) for cells in cells_read(tmp_path, text)} == {1}
