"""Names of columns in scripts whose words grow together."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.columns import map_columns
from tests.spreadsheets.tables import found


@pytest.mark.parametrize(
    ("name", "cell", "field"),
    [
        ("候选人目前居住城市", "上海", "location"),
        ("最近一次联系日期记录", "2026-11-01", "last_contact"),
        ("面试未通过的原因", "经验不足", "reason"),
        ("応募された職種", "営業", "role"),
        ("現在の勤務先企業", "ソニー", "company"),
        ("지원하신 직무", "개발자", None),
        ("رقم هاتف المرشح", "+971 50 123 4501", "phone"),
        ("تاريخ الرفض النهائي", "2026-11-01", "decided_on"),
        ("תאריך דחייה סופי", "2026-11-01", "decided_on"),
        ("面试官姓名", "王强", None),
        ("候选人目前居住的城市以及该城市所在的省份和国家名称全称", "上海", None),
        ("客户名称全称", "", None),
    ],
)
def test_a_column_is_known_by_the_parts_of_its_name(
    tmp_path: Path, name: str, cell: str, field: str | None
) -> None:
    table = found(tmp_path, f"姓名,邮箱,{name}\n王小明,ming@x.cn,{cell}\n李娜,na@x.cn,{cell}\n")
    assert map_columns(table)[2].field == field


@pytest.mark.parametrize(
    ("cells", "field"),
    [
        (("12 High St, Leeds", "Jurong West"), "location"),
        (("Weg 1, 20095 Hamburg", "50667 Köln"), "location"),
        (("1 High St", "2 Low Rd"), None),
        (("https://x.es", "ana@x.es"), None),
    ],
)
def test_an_address_is_a_place_where_it_names_a_town(
    tmp_path: Path, cells: tuple[str, str], field: str | None
) -> None:
    text = f"Name;Phone;Address\nAna Ruiz;+34 600 000 001;{cells[0]}\nBo Li;+34 600 000 002;{cells[1]}\n"
    assert map_columns(found(tmp_path, text))[2].field == field
