"""Short and foreign forms of given names, for telling who is meant."""

from __future__ import annotations

from functools import lru_cache

from recruiterdesk.core.name_folding import name_key

# One name in a line: the form that stands for all, then the others. A short form can stand in several lines.
_FORMS = """
    aleksander alexander alejandro alessandro alexandre alexandros aleksandr oleksandr alex alec aleks
        sasha sascha sandro lex xander
    aleksandra alexandra alejandra alessandra alex sandra sasha sascha ola
    aleksei alexei alexey aleksej oleksii alyosha
    alfred fred
    anastasia nastya nastia stacy
    arthur artur art
    anna ana ann anne annie anni ania anja anya
    andreas andrew andres andrei andrej andrzej anders andre andras andy drew
    anton anthony antonio antoine antoni tony toni
    barbara barb babs basia
    benjamin ben benny benji
    christian christiaan kristian cristian chris
    christina christine kristina kristin cristina christel chris tina tine
    christopher christoph christof kristof cristobal krzysztof christophe chris
    daniel dan danny
    daniela danielle dani
    deborah debbie deb
    dmitri dmitry dmitrij dmytro dima mitya
    donald don donnie
    douglas doug
    david dave davey davide dawid
    dorothea dorothy dorota dorothee doro dora dot
    eduard edward eduardo edouard ed eddie eddy ted
    elisabeth elizabeth elisabetta isabel elzbieta eliza liz lizzie beth betty lisa elise lilli lisbeth sissi
    eleanor ellie nora nell
    erik eric erich enrico rick
    eugene gene evgeny evgeni jewgeni yevhen zhenya
    eva eve ewa evi
    francis franz frank francisco francesco francois franciszek frans pancho paco
    franziska francesca francisca franzi fran
    frederik frederick friedrich federico frederic fryderyk fred freddy fritz
    gabriel gabe
    gabriele gabriela gabriella gabi gaby
    gerald gerry jerry
    georg george jorge giorgio georges jerzy georgios yuri juri jurij schorsch
    gregor gregory greg gregorio grzegorz
    gunther gunter gunnar gunni
    heinrich henry henri enrique enrico henryk hendrik henrik henk heinz harry hank heiner
    helena helene helen elena helga leni lena
    ignatius ignacio ignazio ignacy nacho
    irina iryna ira
    james jim jimmy jamie
    jakob jacob jacobo giacomo jacques jakub jake jaap
    jeffrey geoffrey jeff geoff
    jennifer jenny jen
    jessica jessie jess
    johanna joanna joanne juana giovanna jeanne hanna hannah hanne jo
    johannes john juan giovanni jean johann jan hans hannes ivan iwan ian sean johan joao jack johnny
        ioannis yannis
    jonathan jon jonny johnny
    josef joseph jose giuseppe jozef joe joey pepe sepp jupp beppe
    joachim jochen jochim joaquin achim
    juliane juliana giuliana
    julius julian julien giulio
    karl carl carlos carlo charles karol charlie chuck kalle
    katharina catherine katherine kathrin katrin catalina caterina katarzyna katerina ekaterina
        jekaterina catarina
        kate kathy katie kathe katja katya kasia cathy kati karin kitty kat
    kenneth ken kenny
    kimberly kim
    konrad conrad conny kurt
    lawrence laurence lorenz lorenzo laurent larry lars laurentius
    leonard leonhard leonardo leon len lenny leo
    louis ludwig luis luigi lodewijk lou lutz ludovic
    lukas lucas luke luca luc
    magdalena madeleine magda lena leni
    manuel emanuel emmanuel manolo manny
    margarete margaret margarita margherita marguerite margrit malgorzata margarethe greta grete gretel
        maggie meg peggy
        gosia rita marga gitta
    maria mary marie marija mariya mia miriam mitzi maja
    markus marcus mark marc marco marcos marek
    martin marcin martino marten
    matthias matthew mateo matteo mathieu matthieu mateusz mattias matt matze matti hias
    maximilian maksymilian max massimiliano maxim
    michael miguel michele michel michal mikhail michail mikael mike mick mickey micha michi misha mischa
    mohammed muhammad mohamed mehmet mohammad muhammed mo
    monika monica monique moni
    nadeschda nadja nadia
    natalia natalie nathalie natalya natascha natasha nat
    nathaniel nathan nate nat
    nikolaus nicholas nicolas niccolo nikolai nikolaj mikolaj nick niklas klaus claus nico niko nikolas
    olga helga olya
    oliver olivier oli ollie
    patrick patrik patrizio paddy pat
    patricia patrizia patty trish pat
    pamela pam
    penelope penny
    paul pablo paolo pawel pavel paulo pauli
    peter pedro pietro pierre piotr pjotr pete petr piet
    philipp philip phillip felipe filippo philippe filip phil
    raimund raymond raimundo ray
    rebecca rebekka becky becca
    richard ricardo riccardo ryszard rick dick rich richie ricky
    robert roberto bob bobby rob robbie bert robby
    rudolf rudolph rodolfo rudi rudy
    rolf ralf ralph
    ronald ron ronnie
    samuel sam sammy
    samantha sam
    sebastian sebastien sebastiano bastian basti seb
    sergei sergej sergey sergio serge serhii sergiusz
    siegfried sigi sigfrid
    sigrid sigi siri
    simon szymon simeon
    stefan stephan stephen steven esteban stefano etienne szczepan steve steffen
    stefanie stephanie stefania steffi steph
    svetlana svitlana sveta lana
    tatiana tatjana tetiana tanya tania tanja
    susanne susan suzanne susanna susana zuzanna sue susi suse sanne zuzana
    theodor theodore teodor ted theo teddy
    teresa theresa therese resi tess terry
    thomas tomas tommaso tomasz tom tommy
    timothy timotheus timo tim timmy
    tobias tobi toby
    ulrich uli ulli utz
    ulrike uli ulli rike
    ursula ursel uschi
    valentin walentin val
    victor viktor wiktor vittorio vic
    victoria viktoria vicky vicki vittoria
    vincent vincenz vincenzo vicente wincenty vince
    vladimir wladimir volodymyr vova wlodzimierz
    walter gualtiero walt walther
    wilhelm william guillermo guglielmo guillaume willem bill billy will willi willy wim liam
    wolfgang wolf wolfi
    yusuf youssef yousef jusuf yosef
    zachary zach zack zac
"""


@lru_cache(maxsize=1)
def _heads() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in _FORMS.replace("\n        ", " ").strip().splitlines():
        head, *others = map(name_key, line.split())
        for name in (head, *others):
            found.setdefault(name, set()).add(head)
    return {name: frozenset(heads) for name, heads in found.items()}


def forms_of(name: str) -> frozenset[str]:
    """Return which names a given name is a form of, as name_key writes it: "bob" is one of "robert"."""
    return _heads().get(name) or frozenset((name,))


def main_form(name: str) -> str:
    """Return the one name that a given name is looked up by."""
    return min(forms_of(name))


def is_given_name(name: str) -> bool:
    """Tell whether a word, as name_key writes it, is one of the given names that are known here."""
    return name in _heads()
