"""Words that stand in names: forms of address, titles, degrees, particles. All folded."""

from __future__ import annotations

from recruiterdesk.domain.words import Salutation


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TO_MEN = _words("herr herrn hr mr mister monsieur senor sr signor sig dhr shri السيد מר")
_TO_WOMEN = _words("""
    frau fr mrs ms miss madame mme mlle senora sra srta senorita signora sig.ra sigra sgra sig.na
    mevr mevrouw mw pani пані smt dna sr.a السيدة الانسة גב' גב׳
""")

SALUTATIONS = (
    dict.fromkeys(_TO_MEN, Salutation.MR) | dict.fromkeys(_TO_WOMEN, Salutation.MS) | {"mx": Salutation.NONE}
)
"""Forms of address, and whom they name."""

TITLES = _words("""
    dr dres prof professor professorin doktor dr.-ing priv.-doz habil hab ing dipl mag mag.a mmag
    univ med dent vet phil rer nat jur iur oec pol h.c mult dipl.-ing dipl.-kfm dipl.-kffr dipl.-inform
    dipl.-psych dipl.-wirt.-ing ir drs dott dott.ssa dottssa avv mgr mudr mddr mvdr rndr judr phdr paeddr thdr
    pharmdr inz dra sir dame rev dr.a prof.a الدكتور الدكتورة المهندس المهندسة ד"ר ד״ר פרופ' פרופ׳ עו"ד עו״ד
""")
"""Titles that stand before a name."""

FACULTIES_OR_NAMES = _words("phil nat pol vet")
"""Titles only behind another title, or with a dot: "Dr. phil." but Phil Dunne."""

DOTTED_TITLES = _words(
    "eng lic arch arq rag geom bc doc capt cpt lt col maj sgt atty engr er ar ifj id ozv د م ا "
    "ars gor ogr yrd uzm okt sn"
)
"""Titles only with a dot: without it they can be names."""

CAPITAL_TITLES = _words("DI PD")
"""Titles only in capitals: otherwise they can be names."""

CAPITAL_TITLES_OF_WHOLE = _words("RA CA")
"""The same, only ahead of a given and a family name: "RA Stefan Kirsch", but RA Dickey."""

TITLE_BRACKETS = _words("(fh) (univ.) (ba) (tu) (bfh) (eth) (habil.) uyesi")
"""What stands behind a title and belongs to it, mostly in brackets: "Dr. Öğr. Üyesi"."""

DEGREES = _words("""
    phd ph.d ph.d. dphil msc m.sc m.sc. bsc b.sc b.sc. mba emba mphil llm ll.m ll.m. llb ll.b ll.b. m.a m.a.
    b.a b.a. m.d. m.d j.d. p.e. m.eng m.eng. b.eng b.eng. m.res. m.ed. b.ed. m.b.a. m.s. b.s. csc csc. drsc
    s.pd s.pd. m.pd m.pd. s.kom s.kom. m.kom m.kom. s.sos s.sos. s.i.kom m.i.kom s.ag m.ag s.pd.i m.pd.i
    s.psi m.psi
    s.si m.si s.farm s.kep s.hum a.md a.md. s.ak s.stat s.ked
    drsc. dis. cissp prince2 sphr gphr shrm-cp shrm-scp mcipd fcipd acipd esq esq. cipp/e frcs mrcp
""")
"""Degrees and certificates that stand behind a name."""

CAPITAL_DEGREES = _words("""
    MA BA MD MS BS JD PE BE ME DBA RN DDS PMP PMI CPA CFA ACCA ACMA CIMA CIA CISA CISM FRM ITIL CSM CSPO PSM
    PHR CIPD BSN MSN CFP CIPM CIPP MCSE CCNA CCNP AWS LION MEng BEng MRes CEng CEO CTO CFO FCA FCCA
    OBE MBE CBE KBE DBE BEM FRS FRSA FRICS MRICS IEng CPhys CChem CMgr FIMechE MIMechE MICE FICE MIET FIET
    RIBA ACA FIA FRCP MRCGP MBBS MBChB BDS DVM DNP LCSW LPN APRN MSW MPH MPA EdD PsyD PharmD LLM LLB MFA BFA
    BBA MCA BCA NP FNP FNP-C PA-C CRNA LMFT DPT DMD DPM RPh FACP FACS FAAN
    CCIE CEH OSCP CAPM PgMP TOGAF CHRP CHRL CSSBB LSSBB CQE GPHR SPHR
""")
"""Degrees only where they are in capitals and the name is not."""

GENERATIONS = _words("jr jr. sr sr. jun jun. sen sen. ii iii iv")
"""What is part of the family name behind it."""

KINSHIP = _words("neto netto filho filha junior sobrinho sobrinha bisneto")
"""The same, written out, as in Portuguese: "Luíza Prado Neto" is of the family Prado Neto."""

PARTICLES = _words("""
    ap ab ferch verch
    van von vom zu zum zur dem de der den del della delle dello degli dei dell' di da das do dos du
    dal dalla dalle dall' des les bin
    ibn bint binti binte bte a/l a/p s/o d/o
    af av ten ter te 't op in aan uit vande vander vanden d’ d' el al ben abu st. saint la le lo mac
    dela delos
    ní ó nic uí בן בת بن ابن عبد أبو ابو آل abd abdel abdul abdal
""")
"""Particles that begin a family name."""

AND = _words("y e i")
"""What joins two family names."""

NOBLE = _words("freiherr freifrau graf gräfin baron baronin ritter edler prinz prinzessin")
"""Titles of nobility: a part of the family name where a particle follows."""

BORN = _words("geb. geb geborene geborener née nee born roz. z.domu épse epse épouse")
"""What stands before the name at birth, or before the other one that a wife has."""

NO_NAMES = _words("""
    n/a n\\a na n.a. unknown unbekannt tbd tba tbc none null nil nan k.a. n.n. nn xxx xx x inconnu inconnue
    desconocido desconocida sconosciuto sconosciuta onbekend nieznany neznamy okand ukendt ukjent anonymous
    vacant vakant vacante vacature wakat unbesetzt familie firma family company famille
    (blank) [blank] (leer) blank #n/a #ref! #name? #value! #null! #div/0!
""") | {
    "\\n",
    "k. a.",
    "n. n.",
    "keine angabe",
    "linkedin member",
    "linkedin-mitglied",
    "linkedin mitglied",
    "membre de linkedin",
    "miembro de linkedin",
    "no name",
    "(no name)",
    "sin nombre",
    "sans nom",
    "ohne name",
    "not available",
    "not known",
    "to be confirmed",
}
"""Cells in a column of names that name nobody."""
NO_PARTS = {word for word in NO_NAMES if not word.isalpha()} | {"unknown", "unbekannt", "tbd", "inconnu"}
"""Cells that stand for a part of a name that nobody knows."""

COMPANY_ENDINGS = _words("""
    gmbh mbh ohg gbr inc inc. ltd ltd. llc llp plc corp corp. corporation limited s.a. sarl s.r.l. s.p.a. b.v.
    n.v. s.r.o. kft a/s aps e.v. sp.z.o.o. consulting holding foundation kg ag
""")
"""Last words of names that no person has."""

CAPITAL_ENDINGS = _words("AG KG SE BV NV SAS AB OY")
"""Likewise, only in capitals."""

MONSIEURS = _words("""
    jean pierre michel andre philippe alain bernard jacques daniel christian francois patrick laurent nicolas
    christophe olivier thierry eric stephane frederic pascal david sebastien julien thomas antoine alexandre
    vincent mathieu matthieu guillaume jerome benoit luc paul louis henri marc claude yves gerard hugo lucas
    maxime romain cedric fabrice xavier arnaud gilles didier bruno denis dominique emmanuel jean-pierre
    bastien kevin jordan quentin clement valentin theo mathis enzo nathan dylan florian jeremy jonathan fabien
    ludovic cyril damien gregory yannick loic gael erwan yann etienne remi tristan baptiste axel raphael
    gabriel arthur jules adrien samuel simon victor martin robert roger raymond marcel rene serge joel michael
    mohamed karim
    jean-luc jean-claude jean-marc jean-paul jean-francois jean-michel
""")
"""Given names behind "M.": where one follows, the letter is no initial but Monsieur."""
