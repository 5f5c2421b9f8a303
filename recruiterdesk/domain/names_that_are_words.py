"""Names of people that are ordinary words in small letters, in English and German."""

from __future__ import annotations

_WORDS = """
april art august autumn baker banks bell best bill bird bishop black bond bright brown bush carter case
chance chase church cook cooper cross dale dawn day dean drew english faith field fisher fox frank
french gold good grace grant gray green grey hill holly hope hunter ice jack joy june kind king lake
lance law little long love major mark marks mason may miles moss nice noble north page park parker pat
penny pierce pike pope porter potter power price ray reed rice rich rob robin rose rush sandy say sharp
short silver sky small smith south stark stone strong sue summer swan taylor turner van victor walker
ward waters weaver west white will wills winter wise wood woods young alt braun bunt ernst fromm gross
groß grün gut hart jung keller klein klug kraus kurz lang neu reich rein rot roth schwarz stark stolz
streng süß treu weiss weiß wild wolf
"""
NAMES_THAT_ARE_WORDS = frozenset(_WORDS.casefold().split())
"""Casefolded."""
