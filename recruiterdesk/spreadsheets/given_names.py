"""Given names that many in Europe have: which word of a name they tell. All folded."""

from __future__ import annotations

from recruiterdesk.spreadsheets.header_words import words_in

GIVEN_NAMES = words_in(
    """
    adam adrian agnes agnieszka aino albert aleksander aleksandra alessandro alessia alexander alexandra
    alexandre alice alicia alina ana anders andre andrea andreas andrei andres andrzej anette angela
    anita anja anke anna anne annika antoine antonio antti arthur artur astrid aurelie barbara bartosz
    beata beatrice beatriz begona belen benedetta benjamin bernard bernd bianca birgit bjorn bozena
    brigitte bruno camille carla carlos carmen carolina caroline catarina catherine cecilia celine
    chiara chloe christian christina christine christoph christophe claire clara claudia claudio clement
    cristina damian daniel daniela danuta david davide denis denise diana diego dieter dirk dominik
    dorota eduardo edyta ela elena elisa elisabeth elodie elzbieta emilia emilie emma emmanuel eric erik
    erika ernst esther eva ewa fabian fabio federica federico felix fernando filip florence florian
    francesca francesco francisco franck francois frank franz frederic frederik friedrich gabriel
    gabriela gabriele gerard gerd gerhard giada gianluca giorgio giovanna giovanni giulia giuseppe
    gonzalo grazyna gregor grzegorz guillaume gunter gustav hanna hannah hanne hans heike heinz helen
    helena helene helga henri henrik herbert holger hugo ida ignacio iker ilaria ilona ines inga inge
    inger ingrid ioana irena irene ireneusz iris isabel isabelle iwona izabela jacek jacqueline jakub
    jan jana janusz javier jean jens jerome jerzy jesus jiri joachim joan joana joanna joao johan
    johanna johannes jolanta jonas jordi jorg jorge jose josef josefa joseph juan juana jukka julia
    julian julie julien jurgen justyna kai kamil kari karin karl karolina kaspar katarina katarzyna
    katharina kathrin kati katja katrin kerstin kirsi kirsten klaudia klaus konrad krzysztof lars laura
    laure laurent lea leena lena leon leonie lidia liisa linda lisa ll lorena lorenzo louis louise luca
    lucas lucia lucie lucyna luis luisa lukas lukasz maciej magali magda magdalena maja malgorzata
    manfred manon manuel manuela marc marcel marcin marco marcos marek margarida margit maria mariana
    marianne marie marija marina mario marion marius mariusz marjan marko markus marta martha martina
    martine mateusz mathias mathieu mathilde matteo matthias matti maxime mercedes mette michael
    michaela michal michel michele miguel mikko milena mireille miriam miroslav monica monika monique
    montserrat morten nadia nadine nadja natalia natalie nathalie nicolas nicole nikolaus nils nina
    noelia norbert nuria olaf ole olga oliver olivier oscar otto pablo paloma paola paolo pascale
    patricia patrick patrik paul paula paulina pavel pawel pedro penelope per petr petra philipp
    philippe pia pierre pilar piotr pirjo rafael rafal raffaele rainer ralf ramon raquel raul rebecca
    regina reinhard renata renate renaud ricardo riccardo rita robert roberto rocio rolf roman ronald
    rosa rosario rudiger rui ryszard sabina sabine salvatore samuel sandra sara sarah sebastian
    sebastien sergio silke silvia simon simona simone slawomir sofia sofie sonia sonja sophie stanislaw
    stefan stefania stefanie stefano steffen stephane stephanie susana susanne sven sverre svetlana
    sylvia sylvie sylwia tania tanja teemu teresa theo thierry thijs thomas thorsten tiago timo tobias
    tomas tomasz torsten ulrich ulrike ursula urszula ute uwe valentina valerie vanessa vera veronica
    veronika veronique victor viktor vincent virginie vittorio volker waldemar walter werner wiebke
    wieslaw wilhelm wojciech wolfgang xavier yann yannick yolanda yvonne zbigniew zofia zuzanna
    """
)
