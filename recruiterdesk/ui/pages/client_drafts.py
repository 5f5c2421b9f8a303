"""Mails to a hiring manager: who waits for a word, and what a candidate decided."""

from __future__ import annotations

from dataclasses import replace

from recruiterdesk.domain.drafts import DraftKind, FilledDraft, fill_draft
from recruiterdesk.domain.placeholders import GuideValues
from recruiterdesk.domain.salutation import Addressee, Language, greeting
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import DispositionKind, FormOfAddress, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_sheet import call_sheet
from recruiterdesk.storage.queries.client_words import ClientWord
from recruiterdesk.storage.queries.person_page import ApplicationView
from recruiterdesk.storage.queries.talking import recruiter_hours
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_texts import Texts, language_named
from recruiterdesk.ui.pages.calls_values import day_in, reach_me

_ANSWER_WITHIN = 2
_COST = {
    Language.EN: (
        "they have another offer",
        "one of them has another offer",
        "{n} of them have other offers",
    ),
    Language.DE: (
        "es liegt ein anderes Angebot vor",
        "eine Person davon hat ein anderes Angebot",
        "{n} von ihnen haben andere Angebote",
    ),
}
TOLD_TO_CLIENT = {
    DispositionKind.WITHDREW: DraftKind.TELL_CLIENT_WITHDREW,
    DispositionKind.TURNED_OFFER_DOWN: DraftKind.TELL_CLIENT_TURNED_DOWN,
    DispositionKind.WENT_SILENT: DraftKind.TELL_CLIENT_WENT_SILENT,
}


def word_from_client(desk: Desk, word: ClientWord) -> FilledDraft:
    """Return the mail that asks a client for their word, naming everyone who waits.

    After some working days (five) it says what the waiting costs.

    Raises:
        Refusal: somebody who waits is not in the desk any more.
    """
    language = language_named("", desk.settings.language)
    costs = word.working_days > desk.settings.client_times.cost_days
    kind = DraftKind.WORD_FROM_CLIENT_COSTS if costs else DraftKind.WORD_FROM_CLIENT
    values = replace(
        _values(desk, word.hiring_manager, language),
        role=" / ".join(_roles_waited_for(desk, word)),
        waiting=", ".join(word.names),
        cost_of_waiting=cost_words(word, language),
    )
    return fill_draft(Texts(desk).draft(kind, language, FormOfAddress.FORMAL), values)


def tell_client(desk: Desk, name: str, view: ApplicationView) -> FilledDraft | None:
    """Return the mail that tells a client how a candidate decided; None where it was not their decision."""
    ended = view.disposition
    kind = TOLD_TO_CLIENT.get(ended.kind) if ended is not None else None
    if ended is None or kind is None:
        return None
    language = language_named("", desk.settings.language)
    values = replace(
        _values(desk, view.role.hiring_manager, language),
        role=_said(view),
        client=view.client.spoken_name or spoken_client(view.client.name),
        candidate=name,
        may_write=ended.may_tell if ended.cleared_with else "",
    )
    return fill_draft(Texts(desk).draft(kind, language, FormOfAddress.FORMAL), values)


def cost_words(word: ClientWord, language: Language) -> str:
    """Say what is known of what the waiting costs: who of them holds another offer."""
    if not word.other_offers:
        return ""
    alone, one, several = _COST[language]
    if len(word.names) == 1:
        return alone
    return one if word.other_offers == 1 else several.format(n=word.other_offers)


def _values(desk: Desk, manager: str, language: Language) -> GuideValues:
    """Return what a hiring manager may read: nothing of any candidate."""
    given, _, family = manager.rpartition(" ")
    here, settings = whereabouts(desk), desk.settings
    calendar = recruiter_hours(settings).calendar
    return GuideValues(
        salutation=greeting(Addressee(given or family, family if given else ""), language),
        date=day_in(language, calendar.add_working_days(here.today, _ANSWER_WITHIN)),
        me=settings.my_name,
        my_phone=settings.my_phone,
        reach_me=reach_me(settings, here, language),
    )


def _roles_waited_for(desk: Desk, word: ClientWord) -> tuple[str, ...]:
    """Return the roles of this client that people wait for; those of other clients are never named."""
    found: dict[str, None] = {}
    for person_id in word.person_ids:
        for view in call_sheet(desk, person_id).page.applications:
            same = (view.client.name, view.role.hiring_manager) == (word.client, word.hiring_manager)
            waits = view.disposition is None and view.application.turn is Turn.CLIENT
            if same and waits:
                found[_said(view)] = None
    return tuple(found)


def _said(view: ApplicationView) -> str:
    return view.role.spoken_title or spoken_title(view.role.title)
