"""Filters in words as conditions in SQL, with what of them means nothing on this desk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from recruiterdesk.core.values import value
from recruiterdesk.domain.duties import THEIR_SILENCE
from recruiterdesk.domain.people_question import (
    DayRange,
    Filter,
    FilterKey,
    NoFilter,
    PeopleQuestion,
    PersonHas,
    PersonIs,
    Trouble,
    TurnWord,
)
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.pipeline_places import Standing
from recruiterdesk.storage.queries.filter_meanings import MEANINGS, StageNames
from recruiterdesk.storage.queries.search_terms import prefix_terms
from recruiterdesk.storage.queries.search_tiers import Narrowed
from recruiterdesk.storage.stored_texts import instant_text

_TURNS = {
    TurnWord.OURS: Turn.OURS, TurnWord.CLIENT: Turn.CLIENT, TurnWord.CANDIDATE: Turn.CANDIDATE,
    TurnWord.DATE: Turn.FIXED_DATE,
}  # fmt: skip
_OF_ONE_APPLICATION = frozenset({FilterKey.ROLE, FilterKey.CLIENT, FilterKey.STAGE, FilterKey.TURN})
_IN_COLUMN = {FilterKey.CITY: "place", FilterKey.COMPANY: "company", FilterKey.TITLE: "title"}
_FOUND = '{{id}} {negation}IN (SELECT "rowid" FROM "person_search" WHERE "person_search" MATCH ?)'
_OWN = '{{id}} {negation}IN (SELECT "person_id" FROM {rows})'
_ROW = "{negation}EXISTS (SELECT 1 FROM {rows} WHERE {owner} = {{id}}{more})"
_PERSON_IS = {
    PersonIs.CONTACT: ' AND q."is_contact" = 1',
    PersonIs.DO_NOT_CONTACT: ' AND q."do_not_contact" = 1',
}
_IN_PLAY = f'"pipeline_place" WHERE "standing" = {int(Standing.IN_PLAY)} AND "ended" = 0'
_APPLICATION_IS = {
    PersonIs.ACTIVE: _IN_PLAY,
    PersonIs.TO_BE_TOLD: f'"pipeline_place" WHERE "standing" = {int(Standing.TO_BE_TOLD)}',
    PersonIs.HIRED: f'"pipeline_place" WHERE "standing" = {int(Standing.HIRED)}',
    PersonIs.DECLINED: '"application" AS a JOIN "disposition" AS d ON d."application_id" = a."id" '
    "WHERE d.\"kind\" IN ('declined_by_client', 'declined_by_us')",
    PersonIs.RUNNER_UP: '"application" WHERE "runner_up_since" IS NOT NULL',
    PersonIs.PAUSED: '"application" WHERE "paused" = 1',
}
_HAS_OPEN = {
    PersonHas.PROMISE: '"promise" WHERE "kept_at" IS NULL',
    PersonHas.CALLBACK: '"callback" WHERE "answered_at" IS NULL',
    PersonHas.TASK: '"task" WHERE "done_at" IS NULL',
    PersonHas.INTRODUCTION: '"introduction"',
    PersonHas.TAG: '"tag"',
}
_HAS_ROW = {
    PersonHas.NOTE: ('"activity" AS q', " AND q.\"key\" IN ('note', 'imported.note')"),
    PersonHas.CHECK_IN: ('"check_in" AS q', ' AND +q."done_at" IS NULL'),
    PersonHas.EMAIL: ('"email_address" AS q', ""),
    PersonHas.PHONE: ('"phone_number" AS q', ""),
}
# As the people in a list wait: what is to be told, and a try of theirs, count before all else.
_WAITING = """
    {{id}} {negation}IN (SELECT "person_id" FROM (
        SELECT "person_id", CASE WHEN max("kind" = 'closure') THEN
            min(CASE WHEN "kind" IN ('closure', 'reply') THEN "since" END) ELSE min("since") END AS "began"
        FROM "duty" INDEXED BY "duty_waited" WHERE "kind" IN ('closure', 'holding', 'reply', 'message')
        AND ("appears_at" <= ? OR "held_until" IS NOT NULL) AND "why_key" <> ? GROUP BY "person_id"
    ) WHERE "began" BETWEEN ? AND ?)"""
_EARLIEST = dt.date(1900, 1, 1)


@value
class Asked:
    """A question as this desk understands it; the troubles are what of it is no filter, or means nothing.

    Where there is any, but for a filter at the end that is still typed, it means nobody.
    """

    words: str
    narrowed: Narrowed
    troubles: tuple[NoFilter, ...] = ()
    means_nobody: bool = False


def as_asked(desk: Desk, question: PeopleQuestion, stage_names: StageNames) -> Asked:
    """Return the question as conditions; a role, client, stage or tag that nobody knows is said.

    Filters about applications (role, client, stage, turn) hold for one and the same application.
    """
    known: list[Filter] = []
    troubles = list(question.troubles)
    meant: dict[Filter, tuple[object, ...]] = {}
    for each in question.filters:
        find = MEANINGS.get(each.key)
        if find is not None:
            meant[each] = find(desk, each.value, stage_names)
            if not meant[each]:
                troubles.append(
                    NoFilter(Trouble.UNKNOWN_VALUE, str(each.key), each.value, each.start, each.end)
                )
                continue
        known.append(each)
    of_application = [each for each in known if each.key in _OF_ONE_APPLICATION and not each.negated]
    conditions = [_same_application(of_application, meant)] if of_application else []
    conditions += [
        _condition(desk, each, meant.get(each, ())) for each in known if each not in of_application
    ]
    conditions += [_found(f"-{word}", prefix_terms(word)) for word in question.without if prefix_terms(word)]
    sql = " AND ".join(condition.sql for condition in conditions)
    values = tuple(one for condition in conditions for one in condition.values)
    in_order = tuple(sorted(troubles, key=lambda each: each.start))
    return Asked(question.words, Narrowed(sql, values), in_order, bool(question.misunderstood(in_order)))


def _same_application(filters: Sequence[Filter], meant: Mapping[Filter, tuple[object, ...]]) -> Narrowed:
    """Let one application satisfy all of these; a stage or a turn has only who is in play, or was hired."""
    terms: list[str] = []
    values: list[object] = []
    for each in filters:
        column, wanted = _of_application(each, meant.get(each, ()))
        terms.append(f'"{column}" IN ({_marks(wanted)})')
        values += wanted
    in_play = any(each.key in (FilterKey.STAGE, FilterKey.TURN) for each in filters)
    if in_play:
        terms.append(f'("ended" = 0 OR "standing" = {int(Standing.HIRED)})')
    source = '"pipeline_place"' if in_play else '"application"'
    return Narrowed(
        f'{{id}} IN (SELECT "person_id" FROM {source} WHERE {" AND ".join(terms)})', tuple(values)
    )


def _of_application(asked: Filter, meant: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
    if asked.key is FilterKey.STAGE:
        return "stage_key", meant
    if asked.key is FilterKey.TURN:
        return "turn", (str(_TURNS[TurnWord(asked.value.casefold())]),)
    return "role_id", meant


def _condition(desk: Desk, asked: Filter, meant: tuple[object, ...]) -> Narrowed:
    negation = "NOT " if asked.negated else ""
    if asked.key in _OF_ONE_APPLICATION:
        plain = _same_application([asked], {asked: meant})
        return Narrowed(plain.sql.replace("{id} IN", "{id} NOT IN", 1), plain.values)
    if asked.key in _IN_COLUMN:
        return _found("-" if asked.negated else "", prefix_terms(asked.value, _IN_COLUMN[asked.key]))
    if asked.key is FilterKey.TAG:
        return Narrowed(
            _OWN.format(negation=negation, rows=f'"tag" WHERE "name" IN ({_marks(meant)})'), meant
        )
    if asked.key is FilterKey.WAITING:
        return _waiting(desk, asked.days or DayRange(0, None), negation)
    if asked.key is FilterKey.HAS:
        return Narrowed(_has(PersonHas(asked.value.casefold()), negation))
    return Narrowed(_is(PersonIs(asked.value.casefold()), negation))


def _is(what: PersonIs, negation: str) -> str:
    if what in _PERSON_IS:
        return _ROW.format(negation=negation, rows='"person" AS q', owner='q."id"', more=_PERSON_IS[what])
    if what is PersonIs.CANDIDATE:
        return _ROW.format(negation=negation, rows='"application" AS q', owner='q."person_id"', more="")
    return _OWN.format(negation=negation, rows=_APPLICATION_IS[what])


def _has(what: PersonHas, negation: str) -> str:
    if what in _HAS_ROW:
        source, more = _HAS_ROW[what]
        return _ROW.format(negation=negation, rows=source, owner='q."person_id"', more=more)
    return _OWN.format(negation=negation, rows=_HAS_OPEN[what])


def _found(sign: str, terms: str) -> Narrowed:
    """Return who is found by these terms; by none of them where they say nothing."""
    if not terms:
        return Narrowed("0")
    return Narrowed(_FOUND.format(negation="NOT " if sign.startswith("-") else ""), (terms,))


def _waiting(desk: Desk, days: DayRange, negation: str) -> Narrowed:
    now = instant_text(desk.clock.now())
    latest = _day_since(desk, days.first)
    earliest = _EARLIEST if days.last is None else _day_since(desk, days.last + 1) + dt.timedelta(days=1)
    values = (now, THEIR_SILENCE, earliest.isoformat(), latest.isoformat())
    return Narrowed(_WAITING.format(negation=negation), values)


def _day_since(desk: Desk, working_days: int) -> dt.date:
    """Return the last day since which somebody has waited for so many working days, or more."""
    today, calendar = desk.clock.today(), recruiter_hours(desk.settings).calendar
    if working_days <= 0:
        return dt.date.max - dt.timedelta(days=1)
    low, high = _EARLIEST, today
    if working_days_waiting(low, today, calendar) < working_days:
        return _EARLIEST - dt.timedelta(days=1)
    while (high - low).days > 1:
        middle = low + (high - low) // 2
        if working_days_waiting(middle, today, calendar) >= working_days:
            low = middle
        else:
            high = middle
    return low


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))
