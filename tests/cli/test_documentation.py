"""docs/command-line.md tells what the program does."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest

from recruiterdesk import cli
from recruiterdesk.commands.parsers import command_names

TEXT = (Path(__file__).parent.parent.parent / "docs" / "command-line.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
EXAMPLES = [line for kind, block in BLOCKS if not kind for line in block.splitlines()]


@pytest.mark.parametrize("example", EXAMPLES)
def test_every_example_is_understood(example):
    program, *words = shlex.split(example)
    assert program == "recruiterdesk"
    cli.parse(words)


def test_every_command_has_a_chapter_and_an_example():
    chapters = set(re.findall(r"^### (\S+)$", TEXT, re.MULTILINE))
    examples = {shlex.split(example)[1] for example in EXAMPLES if len(example.split()) > 1}
    assert chapters == command_names()
    assert command_names() <= examples


@pytest.mark.parametrize("document", [block for kind, block in BLOCKS if kind == "json"])
def test_every_document_is_json(document):
    assert json.loads(document)


@pytest.mark.parametrize(("words", "chapter"), [(["show", "{0.ben}"], "show"), (["queue"], "queue")])
def test_the_fields_of_a_document_are_all_described(words, chapter, line, cast):
    line("decline", cast.ben, "--reason", "x")
    line("tried", cast.ben)
    document = line.json(*(word.format(cast) for word in words))
    described = TEXT.split(f"### {chapter}\n")[1].split("\n### ")[0]
    fields = document if isinstance(document, dict) else document[0]
    assert not [name for name in fields if f"`{name}`" not in described and f'"{name}"' not in described]


def test_the_fields_of_a_roles_plan_are_all_described(line, cast):
    plan = line.json("role", cast.controlling, "frozen", "--dry-run")
    described = TEXT.split("### role\n")[1]
    telling = plan["tellings"][0]
    assert not [name for name in (*plan, *telling) if f'"{name}"' not in described]
