"""Given names of all the world: by them people are known where nothing else names them. All folded."""

from __future__ import annotations

from recruiterdesk.spreadsheets.columns.header_words import words_in

FURTHER_GIVEN_NAMES = words_in(
    """
    aarav aaron aart abhishek abigail adel aditi aditya agata agnes agus ahmad ahmed ahmet aisha ajay akash
    akshay alan alba aldo alessio alex alexa alexey alfio ali alin aline alvaro amanda amedeo amelia amelie
    amina amir amira amit amy ananya anastasia anatoly andreea andrew andrey andy angela angelo angus anil
    anita anjali ankit annalisa annika anouk anthony anton antonella arianna arjun armin arnaud arnold artem
    aryan asa ashley ashok asma attila audrey ava ayesha ayse balazs barry bas bayu ben bence benoit betty
    bilal bob bogdan bogumil boris borja bozydar brad bram brandon brenda brian brooke bruna bruno bryan budi
    burak caio caleb cameron camila can carlo carmen carol carolyn caterina cedric celia cesar cesare charles
    charlotte cheryl chloe chris christopher cinzia claire colin connor craig cristiano cristina cynthia
    czeslaw daan damian dan daniele dario dave dawid debora deborah debra deepak deepika dennis derek dewi
    dian dinesh divya dmitriy dmitry don donald donatella donna dorothy doug douglas dylan ebba ed edith
    edoardo edson edward edwin ekaterina eko eleonora elias elif elin elisabetta elizabeth ella elsa emanuela
    emanuele emil emily emine emre enzo erich erin erzsebet eszter ethan ettore evan evelyn ewelina fabiana
    fabien fabrizio faith fatemeh fatih fatma femke ferdynand ferenc filippo finn fitri flavia flavio florin
    fosca franca francesca franco fred freja frida frieda gabor gabriella gaelle gaetano galina ganesh gary
    gaurav geeta gennaro george gerry gheorghe giacomo giancarlo gianfranco gianluca gianna gianni gilles gino
    giorgia gisela giuliano giulio gizem glen glenn grace graham graziella greg gregory greta gudrun guido
    guilherme guillermo gunnar gyorgy hakan halina hamza hannah hannes harish harriet harry hartmut hasan
    hassan hatice heather helio hendra henry hermann hildegard howard hubert huseyin hussein ian ibrahim
    ignacio igor ilse imran indah ingo ingrid inmaculada ion ionut irmgard isabella isha istvan ivano ivone
    iwan jack jacob jacques james jane janet janos jaroslav jasmin jason javier jay jeff jeffrey jennifer
    jeremy jeroen jerry jesse jessica jill jim jimena jiri joan joaquim jochen joe joerg johan john joko jon
    jonathan joost jordan josh joshua joyce judith judy juliana jurgen kacper kamal kamila karan karel karim
    karsten katalin kate kateryna katherine kathleen katie kavita kazimierz kees keith kelly kemal ken
    kenneth kevin khadija khaled khalid kimberly kiran kirill kjell koen krishna krystyna ksenia kurt kyle
    ladislav lakshmi lara larisa larissa larry laszlo lauren lawrence layla lea leah leandro leila lena leni
    lenka leonardo leslie lestari leticia letizia lewis liam liliana lily lina linda lindsay logan loredana
    lorena lori lothar lotta luana luciana luciano lucie lucile lucy ludmila ludovic ludwig luigi luisa lutz
    lynn maarten madison maeva magnus mahesh mahmoud manish manoj marcella marcia marcio marek margaret
    margot marian mariangela marieke marika marion mark martino mary maryam massimo mateo mateus mateusz
    matheus mats matt matteo matthew mauricio maurizio max maxim meera meg megan meghan mehmet melanie
    melissa merve mia michaela michela michelle mieczyslaw mihai mikael mike mikhail mikkel milan mirella
    mirko miroslav mohamed mohammad mohammed mohan molly moritz muhammad mukesh murat murilo mustafa nadia
    nancy natalia natasha nathan naveen neha neil nerea nicholas nick nicola nicoletta nikhil nikita niklas
    nikolay nisha noah noor nora nour odile oksana oleg oliver olivia omar ondrej ornella osama oskar otavio
    ottavio ozge pamela pankaj paola pat patricia patrizia patty pavlo peggy peter petr phil philip phoebe
    piero pieter pietro polina pooja pradeep prakash pranav prashant priscila priya priyanka przemek putri
    rachel radek radka radu raffaella rahul raj rajesh rakesh ralph ramesh randy rania rasmus ravi ray raymond
    razvan rebecca renan renato renzo richard rick rinaldo rino ritu rizky rob roberta rocco rocio roger
    rogerio rohan rohit roland romain roman romano ron ronny rosana rosanna rose rossella roy russell ruth
    ruud ryan sabrina sachin sally salma salvatore sam samantha samir samuele sana sandeep sander sandor
    sandrine sandro sanjay sanne sara sascha scott sean selin serena sergei sergey sergio sergiy serkan shane
    sharon shawn sheila shirley shivam shreya shubham siddharth siegfried sigrid silvana silvano simone
    simran siti sneha sonal sophia soren sri stanislav stanislawa stefania stefano steffi stephanie stephen
    steve steven stuart sue sunil sunita suresh susan susann susanna suzanne svenja swati szymon tadeusz
    tamara tamas tammy tara tariq tarun tatiana tatyana ted tereza terry thais theodor theodore theresa
    thiago thijs till tim timothy tina tiziana tjeerd todd tom tomek tommaso tony torben tracy trevor tyler
    udo ugo umberto usman vaclav valeria valerio valery varun vasile vasily vic vijay vikas vikram viktoriya
    vince vincent vincenzo vinicius vinod viola violet vishal vitaly vivek viviane vladimir vladislav
    volodymyr wagner wahyu walter waltraud wendy wesley wiktor willem willi william willy wim wladyslaw yana
    yanti yaroslav yasmin yousef youssef yulia yuri yusuf zach zachary zahra zainab zdzislaw zenon zeynep zoe
    zsolt
    александр алексей анастасия андрей анна антон артем борис валентина вера виктор виктория виталий владимир
    владислав дарья дмитрий евгений евгения екатерина елена иван игорь ирина кирилл константин ксения лариса
    людмила максим марина мария михаил надежда наталия наталья никита николай оксана олег ольга павел полина
    роман светлана сергей станислав степан татьяна федор юлия юрий яна ярослав
    """
)
"""Many of all Europe, America, India, Arabia, Turkey, Brazil, Indonesia and Russia."""

CHINESE_FAMILIES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈"
    "钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
    "肖施洪倪庞颜章鲁葛柯阮聂焦翟齐梅庄祝祁耿骆殷翁谈申毕涂岳"
    "張劉陳楊黃趙吳孫馬羅鄭許韓鄧馮蕭葉蘇呂盧鍾譚陸賈鄒龍賀顧龔萬錢嚴湯"
)
"""The commonest family names of China, with one sign, as they are written there and in Taiwan."""
