"""In which order modules are imported one by one."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.import_plan import plan_of


@pytest.fixture
def package(tmp_path):
    root = tmp_path / "desk"
    for name, text in {
        "ui/__init__.py": "",
        "ui/window.py": "import os\nfrom desk.ui import page\nfrom desk.store import Store, keep",
        "ui/page.py": "from desk.ui.parts.card import Card\ndef late():\n    import desk.ui.never",
        "ui/parts/__init__.py": "",
        "ui/parts/card.py": "from desk.ui import window",
        "ui/never.py": "",
        "store.py": "",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_what_is_needed_comes_first_also_where_modules_need_each_other(package):
    plan = plan_of(package, "desk.ui", ["desk.ui.window"])
    assert plan.in_order == ("desk.ui", "desk.ui.parts.card", "desk.ui.page", "desk.ui.window")


def test_what_belongs_to_other_parts_is_named_apart(package):
    assert plan_of(package, "desk.ui", ["desk.ui.window"]).others == ("desk.store",)


def test_what_has_no_file_is_left_out(package):
    assert plan_of(package, "desk.ui", ["desk.ui.gone", "json"]).in_order == ()


def test_what_a_loaded_page_imports_only_when_it_is_built_is_there_all_the_same(package):
    (package / "ui" / "page.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from desk.ui.parts import card",
        encoding="utf-8",
    )
    plan = plan_of(package, "desk.ui", ["desk.ui.page"], {"desk.ui", "desk.ui.page", "desk.ui.window"})
    assert plan.in_order == ("desk.ui.parts", "desk.ui.parts.card")


def test_what_is_loaded_is_left_out_with_what_it_needs(package):
    assert plan_of(package, "desk.ui", ["desk.ui.window"], {"desk.ui.page"}).in_order == (
        "desk.ui",
        "desk.ui.window",
    )
