"""Given names that many in Europe have: which word of a name they tell. All folded."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.header_words import words_in

GIVEN_NAMES = words_in(
    """
    adam adela adolfo adrian agnes agnieszka agustin ainhoa aino aitor albert alberto alejandra
    alejandro aleksander aleksandra alessandro alessia alexander alexandra alexandre alfonso alfredo
    alice alicia alina alonso alvaro amparo ana ander anders andre andrea andreas andrei andres andrzej
    anette angel angela angeles anita anja anke anna anne annika anselmo antoine antonia antonio antti
    araceli arantxa ariadna armando arthur artur arturo asier astrid asuncion augusto aurelie aurora
    barbara bartosz beata beatrice beatriz begona belen benedetta benjamin bernard bernd bianca birgit
    bjorn blanca bozena brigitte bruno camille candela carla carlos carmen carolina caroline catarina
    catherine cecilia celia celine cesar chiara chloe christian christina christine christoph christophe
    claire clara claudia claudio clement concepcion concha consolacion consuelo cristian cristina cruz
    damian daniel daniela danuta dario david davide denis denise diana diego dieter dirk dolores dominik
    dorota eduardo edyta ela elena elisa elisabeth elodie elvira elzbieta emilia emilie emilio emma
    emmanuel encarnacion enrique eric erik erika ernesto ernst esperanza esteban estela esther eugenia
    eugenio eva ewa fabian fabio fatima federica federico felipe felix fernanda fernando filip florence
    florian francesca francesco francisco franck francois frank franz frederic frederik friedrich
    gabriel gabriela gabriele gema gerard gerd gerhard giada gianluca giorgio giovanna giovanni giulia
    giuseppe gloria gonzalo gorka grazyna gregor grzegorz guadalupe guillaume guillermo gunter gustav
    gustavo hanna hannah hanne hans hector heike heinz helen helena helene helga henri henrik herbert
    holger hugo ida ignacia ignacio iker ilaria ilona ines inga inge inger ingrid inma inmaculada ioana
    irena irene ireneusz iris isaac isabel isabelle ismael itziar ivan iwona izabela jacek jacqueline
    jaime jakub jan jana janusz javier jean jens jerome jerzy jesus jiri joachim joan joana joanna joao
    joaquin johan johanna johannes jolanta jonas jordi jorg jorge jose josef josefa josep joseph juan
    juana jukka julia julian julie julien julio jurgen justyna kai kamil kari karin karl karolina kaspar
    katarina katarzyna katharina kathrin kati katja katrin kerstin kirsi kirsten klaudia klaus konrad
    krzysztof lars laura laure laurent lea leena leire lena leon leonie lidia liisa linda lisa ll lola
    lorena lorenzo louis louise lourdes luca lucas lucia lucie lucyna luis luisa lukas lukasz luz
    macarena maciej magali magda magdalena maider maite maja malgorzata manfred manon manuel manuela mar
    marc marcel marcelo marcin marco marcos marek margarida margit maria mariana marianne marie marija
    marina mario marion marius mariusz marjan marko markus marta martha martina martine mateo mateusz
    mathias mathieu mathilde matilde matteo matthias matti maxime mercedes mette michael michaela michal
    michel michele miguel mikel mikko milagros milena mireille miriam miroslav moises monica monika
    monique montserrat morten nadia nadine nadja natalia natalie nathalie nerea nicolas nicole nieves
    nikolaus nils nina noelia norbert nuria olaf ole olga oliver olivier oscar otto pablo paloma paola
    paolo pascale patricia patrick patrik paul paula paulina pavel pawel paz pedro penelope pepe per
    petr petra philipp philippe pia pier pierre pilar piotr pirjo rafael rafaela rafal raffaele rainer ralf
    ramon ramona raquel raul rebecca regina reinhard remedios renata renate renaud reyes ricardo
    riccardo rita robert roberto rocio rodrigo rolf roman ronald rosa rosalia rosario ruben rudiger rui
    ryszard sabina sabine salome salvatore samuel sandra santiago sara sarah saul sebastian sebastien
    sergio silke silvia simon simona simone slawomir sofia sofie sol soledad sonia sonja sophie
    stanislaw stefan stefania stefanie stefano steffen stephane stephanie susana susanne sven sverre
    svetlana sylvia sylvie sylwia tania tanja teemu teresa theo thierry thijs thomas thorsten tiago timo
    tobias tomas tomasz torsten trinidad ulrich ulrike unai ursula urszula ute uwe valentina valerie
    vanessa vera veronica veronika veronique victor victoria viktor vincent virginia virginie vittorio
    volker waldemar walter werner wiebke wieslaw wilhelm wojciech wolfgang xavier yago yann yannick
    yolanda yvonne zbigniew zofia zuzanna
    """
)
