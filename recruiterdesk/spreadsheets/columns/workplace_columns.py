"""Clients under the name of what they are: "Hotel", "Klinik", "Chantier", "Einsatz bei"."""

from __future__ import annotations

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns import concept_words as known
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.concepts import is_text
from recruiterdesk.spreadsheets.columns.header_words import OF_NO_ACCOUNT, listed, words_in
from recruiterdesk.spreadsheets.columns.named_words import has_any, is_grown
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.values.cell_contents import mostly
from recruiterdesk.spreadsheets.values.places import country_of_place

_WORKPLACES = words_in(
    """
    hotel hotels hospital hospitals clinic trust site restaurant surgery
    klinik klinikum krankenhaus spital pflegeheim haus betrieb baustelle einsatz einsatzort einrichtung kita
    praxis clinique hopital etablissement chantier ehpad creche
    zorginstelling instelling ziekenhuis bouwplaats clinica obra restaurante
    struttura cantiere ospedale albergo ristorante budowa szpital klinika placowka stavba nemocnice
    sjukhus byggplats bestallare restaurang sygehus byggeplads plejehjem sykehus sykehjem byggeplass
    santier korhaz szalloda etterem sairaala tyomaa
    """
)
_OF_TWO_WORDS = listed("care home|nursing home|casa di cura|casa de repouso|maison de retraite")
_BESIDES = (
    known.AT
    | known.CLIENT
    | known.PROJECT
    | OF_NO_ACCOUNT
    | words_in("name nombre nom nome naam namn ward station unit abteilung and und et y e")
)
_AS = listed("als|as|comme|come|como|jako|som|als was")


def take_workplaces(draft: ColumnDraft) -> None:
    """Take a column that is called after a kind of workplace for the clients of a table of applications.

    Few come again and again there; where people who were only approached work, hardly any does.
    """
    if draft.has(Field.CLIENT) or not draft.has(Field.ROLE, Field.STAGE, Field.OUTCOME, Field.TOLD_ON):
        return
    for index, name, field in list(draft.loose()):
        if field in (None, Field.COMPANY) and _names_workplace(name) and _are_clients(draft, index):
            draft.fields[index] = Field.CLIENT
            _take_work_there(draft, index + 1)
            return


def _names_workplace(name: str) -> bool:
    words = name.split()
    places = [word for word in words if has_any([word], _WORKPLACES) and not is_grown(word, _WORKPLACES)]
    others = (word for word in words if word not in places)
    return name in _OF_TWO_WORDS or (bool(places) and all(has_any([word], _BESIDES) for word in others))


def _are_clients(draft: ColumnDraft, index: int) -> bool:
    values = draft.values(index)
    if not mostly(values, _may_be_named) or mostly(values, country_of_place):
        return False
    employers = [each for each in draft.of(Field.COMPANY) if each != index]
    return bool(employers) or len(set(map(fold, values))) * 3 <= len(values) * 2


def _may_be_named(text: str) -> bool:
    """Tell whether a cell may be a name: "viel" below "Praxis" is none."""
    return is_text(text) and not text.strip()[:1].islower()


def _take_work_there(draft: ColumnDraft, behind: int) -> None:
    """Take "als" behind the client as the job to be done there."""
    is_behind = behind < len(draft.names) and draft.names[behind] in _AS
    if is_behind and not draft.has(Field.ROLE) and draft.fields[behind] in (None, Field.TITLE):
        draft.fields[behind] = Field.ROLE
