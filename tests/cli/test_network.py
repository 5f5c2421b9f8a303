"""The network and the referrals from outside: imported, shown, exported, and thanked for."""

from __future__ import annotations

from pathlib import Path


def sheet(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


CONTACTS = (
    "Name,E-Mail,Company,Position,Industry,Seniority,Can help with,How we met,Last contact",
    "Lena Brandt,lena@example.com,Adatum,Head of Data,Logistics,Head,hires data people,the fair,2026-05-12",
)


def test_an_imported_contact_is_shown_with_what_is_known(line, tmp_path):
    line("import", sheet(tmp_path, "network.csv", *CONTACTS))
    assert line.json("show", "Lena Brandt")["network"] == {
        "function": "",
        "industry": "Logistics",
        "seniority": "Head",
        "can_help_with": "hires data people",
        "how_we_know": "the fair",
        "last_contact": "2026-05-12",
    }
    said = line("show", "Lena Brandt").out
    assert "In the network: Logistics, Head; can help with: hires data people; known from: the fair" in said
    assert "last contact on 12 May 2026" in said


def test_a_dry_run_keeps_what_has_no_member_among_the_extras(line, tmp_path):
    path = sheet(tmp_path, "network.csv", *CONTACTS)
    plan = line.json("import", path, "--dry-run")
    assert [column["field"] for column in plan["columns"]][4:8] == [
        "industry",
        "seniority",
        "can_help_with",
        "how_we_know",
    ]
    assert plan["records"][0]["extra"]["Can help with"] == "hires data people"


def test_a_friend_who_is_sent_later_is_thanked_for(line, tmp_path):
    first = "Ana Ruiz,ana@example.com,SRE,Interview"
    line("import", sheet(tmp_path, "one.csv", "Name,E-Mail,Role,Stage", first))
    again = sheet(tmp_path, "two.csv", "Name,E-Mail,Referred by", "Cleo Hart,cleo@example.com,ANA RUIZ")
    line("import", again)
    ana = line.json("show", "Ana Ruiz")
    assert [one["name"] for one in ana["has_sent"]] == ["Cleo Hart"]
    assert [(task["kind"], task["text"]) for task in line.json("task", "Ana Ruiz")] == [
        ("thank_referrer", "Cleo Hart")
    ]
    assert "Has sent Cleo Hart." in line("show", "Ana Ruiz").out
    assert "Sent by Ana Ruiz." in line("show", "Cleo Hart").out


def test_the_network_survives_an_export_to_another_desk(line, tmp_path):
    line("import", sheet(tmp_path, "network.csv", *CONTACTS))
    line("export", "people", tmp_path / "people.csv")
    other = type(line)(tmp_path / "other", line._capsys)
    other("import", tmp_path / "people.csv")
    assert other.json("show", "Lena Brandt")["network"] == line.json("show", "Lena Brandt")["network"]
    everything = tmp_path / "everything.json"
    line("export", "everything", everything)
    assert '"can_help_with": "hires data people"' in everything.read_text("utf-8")
