"""Regions and states by name or by the letters that stand behind a city; names are folded."""

from __future__ import annotations

REGIONS: dict[str, str] = {
    "DE": """nrw nordrhein-westfalen north_rhine-westphalia bayern bavaria baden-wurttemberg hessen hesse
        niedersachsen lower_saxony sachsen saxony sachsen-anhalt thuringen thuringia brandenburg
        mecklenburg-vorpommern schleswig-holstein rheinland-pfalz rhineland-palatinate saarland ruhrgebiet
        rhein-main rhein-neckar rhein-ruhr rheinland allgau franken schwaben munsterland ostwestfalen owl
        bundesweit deutschlandweit frankfurt_rhine-main""",
    "AT": "tirol tyrol steiermark styria vorarlberg karnten oberosterreich niederosterreich burgenland",
    "CH": "aargau thurgau graubunden tessin ticino wallis valais waadt vaud deutschschweiz romandie",
    "GB": """greater_manchester west_midlands east_midlands yorkshire west_yorkshire kent essex surrey sussex
        hampshire devon cornwall merseyside lancashire cheshire hertfordshire berkshire oxfordshire""",
    "FR": """ile-de-france idf auvergne-rhone-alpes provence-alpes-cote_d'azur paca occitanie bretagne
        normandie nouvelle-aquitaine grand_est hauts-de-france pays_de_la_loire
        bourgogne-franche-comte alsace""",
    "ES": """cataluna catalunya catalonia andalucia andalusia comunidad_de_madrid community_of_madrid
        galicia pais_vasco euskadi comunidad_valenciana valencian_community aragon asturias
        canarias islas_baleares""",
    "IT": """lombardia lombardy lazio piemonte piedmont veneto toscana tuscany emilia-romagna campania sicilia
        sicily sardegna liguria puglia calabria umbria marche abruzzo trentino alto_adige sudtirol""",
    "NL": "noord-holland zuid-holland noord-brabant gelderland limburg_nl randstad overijssel friesland",
    "BE": "vlaanderen flanders wallonie wallonia",
    "PL": "mazowieckie malopolskie dolnoslaskie wielkopolskie pomorskie slaskie lodzkie",
    "US": """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii
        idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts
        michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey
        new_mexico north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island
        south_carolina south_dakota tennessee texas utah vermont virginia washington_state
        west_virginia wisconsin wyoming district_of_columbia silicon_valley san_francisco_bay bay
        sf_bay dallas-fort_worth new_england midwest""",
    "CA": """ontario quebec british_columbia alberta manitoba saskatchewan nova_scotia new_brunswick
        newfoundland_and_labrador""",
    "AU": "new_south_wales queensland western_australia south_australia tasmania nsw qld",
    "IN": "karnataka maharashtra tamil_nadu telangana kerala gujarat haryana uttar_pradesh west_bengal",
}
"""Regions by their country's ISO code; "_" stands for a blank."""

US_STATES = frozenset(
    """
    ak al ar az ca co ct dc de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny
    oh ok or pa ri sc sd tn tx ut va vt wa wi wv wy
    """.split()  # noqa: SIM905 - a list of words
)
"""Behind a comma ("Portland, OR") these two letters mean a state."""

CANADIAN_PROVINCES = frozenset({"on", "qc", "bc", "ab", "mb", "sk", "ns", "nb", "nl", "pe", "yt"})
"""Likewise, a province of Canada ("London, ON")."""
