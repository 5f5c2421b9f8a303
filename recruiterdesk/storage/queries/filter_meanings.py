"""What the value of a filter means on this desk: which roles, stages and tags."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from recruiterdesk.core.searched_text import searched_text
from recruiterdesk.core.text import fold
from recruiterdesk.domain.people_question import FilterKey
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.tags import tag_names

StageNames = Mapping[str, str]
"""What the stages are called in the user's language, by their keys."""


def _stages_called(desk: Desk, typed: str, stage_names: StageNames) -> tuple[str, ...]:
    """Return the keys of the stages that are called so, or begin so; those that lead there are among them."""
    wanted = fold(typed)
    stages = desk.settings.stages
    called = {
        each.key: {*map(fold, stages.names_at(each.key)), fold(stage_names.get(each.key, "")), fold(each.key)}
        - {""}
        for each in stages.stages
    }
    exact = [key for key, names in called.items() if wanted in names]
    begun = [key for key, names in called.items() if any(name.startswith(wanted) for name in names)]
    return tuple(old for key in exact or begun for old in stages.keys_at(key))


def _roles_called(desk: Desk, typed: str, _stages: StageNames) -> tuple[int, ...]:
    return _named(desk, 'SELECT "id", "title" || \' \' || "spoken_title" FROM "role"', typed)


def _roles_of_clients(desk: Desk, typed: str, _stages: StageNames) -> tuple[int, ...]:
    sql = (
        'SELECT r."id", c."name" || \' \' || c."spoken_name" FROM "role" AS r '
        'JOIN "client" AS c ON c."id" = r."client_id"'
    )
    return _named(desk, sql, typed)


def _tags_called(desk: Desk, typed: str, _stages: StageNames) -> tuple[str, ...]:
    wanted = searched_text(typed)
    known = {name: searched_text(name) for name in tag_names(desk)}
    exact = tuple(name for name, said in known.items() if said == wanted)
    return exact or tuple(name for name, said in known.items() if wanted and said.startswith(wanted))


def _named(desk: Desk, sql: str, typed: str) -> tuple[int, ...]:
    """Return the ids of those whose name holds every word that was typed, as a beginning."""
    wanted = searched_text(typed).split()
    return tuple(
        row[0]
        for row in rows(desk, sql)
        if wanted and all(f" {word}" in f" {searched_text(row[1])}" for word in wanted)
    )


MEANINGS: dict[FilterKey, Callable[[Desk, str, StageNames], tuple[object, ...]]] = {
    FilterKey.ROLE: _roles_called,
    FilterKey.CLIENT: _roles_of_clients,
    FilterKey.STAGE: _stages_called,
    FilterKey.TAG: _tags_called,
}
"""What finds the ids, keys or names that a typed value of a filter means; none where nobody knows it."""
