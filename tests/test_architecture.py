"""The source keeps the project's rules; where it doesn't, a sentence says where and which."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import source_rules, source_sizes

ROOT = Path(__file__).parent.parent
MODULES = source_rules.own_modules()


@pytest.mark.parametrize(
    "rule",
    [
        source_rules.imports_that_go_up,
        source_rules.libraries_out_of_place,
        source_rules.tables_seen_from_outside,
        source_rules.clock_readings,
        source_rules.pumped_events,
        source_rules.fields_named_status,
        source_rules.vague_module_names,
        source_rules.undocumented_functions,
    ],
    ids=lambda rule: rule.__name__,
)
def test_the_source_keeps_the_rule(rule):
    found = source_rules.offences(MODULES, rule)
    assert not found, "\n" + "\n".join(found)


def test_the_rules_look_at_the_whole_package():
    parts = {module.part for module in MODULES}
    assert {"core", "domain", "spreadsheets", "storage", "operations", "reminders", "ui"} <= parts


def test_nine_of_ten_files_stay_short():
    sizes = source_sizes.file_sizes(MODULES)
    assert not source_sizes.over_the_tenth(sizes, source_sizes.FILE_LINES_P90, "files")


def test_nine_of_ten_functions_stay_short():
    sizes = source_sizes.function_sizes(MODULES)
    assert not source_sizes.over_the_tenth(sizes, source_sizes.FUNCTION_LINES_P90, "functions")


def test_no_function_is_long():
    sizes = source_sizes.function_sizes(MODULES)
    found = source_sizes.over_the_limit(sizes, source_sizes.FUNCTION_LINES_MOST)
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("folder", ["packaging", "resources"])
def test_folders_beside_the_package_are_no_packages(folder):
    assert not (ROOT / folder / "__init__.py").exists(), f"{folder}/ would shadow a library of that name."


def test_the_program_starts_in_five_lines():
    assert len((ROOT / "main.py").read_text(encoding="utf-8").splitlines()) == 5
