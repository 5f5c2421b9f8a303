from __future__ import annotations


def test_two_people_become_one_and_undo_makes_them_two_again(line, cast):
    first, second = cast.two_eves
    said = line("merge", first, "eve2@example.com")
    assert said.out == f"Eve Klein ({first}) and Eve Klein ({second}) are one person now.\n"
    assert line.json("show", "Eve Klein")["emails"] == ["eve1@example.com", "eve2@example.com"]
    assert line("undo").out == "Undone: Merge Eve Klein.\n"
    assert len(line.json("people", "--search", "Eve Klein")) == 2


def test_fields_come_from_the_other_where_they_are_named(line, cast):
    document = line.json("merge", cast.ben, cast.ana, "--take", "name", "company")
    assert document == {
        "person": {"id": cast.ben, "name": "Ana Ruiz"},
        "merged": {"id": cast.ana, "name": "Ana Ruiz"},
        "differed": ["name"],
        "taken": ["name"],
    }
    person = line.json("show", cast.ben)
    assert (person["company"], person["title"]) == ("Elbtal", "Developer")
    assert len(person["applications"]) == 2
    assert "Merged with Ben Öztürk, the same person." in [one["sentence"] for one in person["history"]]


def test_who_cannot_be_merged_is_refused(line, cast):
    assert line.refused("merge", cast.ana, "ana@example.com").startswith("Both are the same person already")
    assert "eve2@example.com" in line.refused("merge", cast.ana, "Eve Klein")
    assert "Nobody is known" in line.refused("merge", cast.ana, "Nobody Known")
