"""Well-known cities by name; only those whose name makes one think of one country."""

from __future__ import annotations

CITIES: dict[str, str] = {
    "DE": """berlin hamburg munchen muenchen munich koln koeln cologne cologne_bonn frankfurt
        frankfurt_am_main frankfurt_a.m. stuttgart dusseldorf duesseldorf leipzig dortmund essen
        bremen dresden hannover hanover nurnberg nuernberg nuremberg duisburg bochum wuppertal
        bielefeld bonn munster muenster karlsruhe mannheim augsburg wiesbaden gelsenkirchen
        monchengladbach braunschweig chemnitz kiel aachen halle magdeburg freiburg krefeld lubeck
        luebeck oberhausen erfurt mainz rostock kassel hagen saarbrucken hamm mulheim potsdam
        ludwigshafen oldenburg leverkusen osnabruck solingen heidelberg herne neuss darmstadt
        paderborn regensburg ingolstadt wurzburg furth wolfsburg offenbach ulm heilbronn pforzheim
        gottingen bottrop trier recklinghausen reutlingen bremerhaven koblenz bergisch_gladbach
        jena remscheid erlangen moers siegen hildesheim salzgitter cottbus kaiserslautern
        gutersloh schwerin witten gera iserlohn ludwigsburg hanau esslingen zwickau duren tubingen
        flensburg ratingen giessen konstanz villingen worms marburg norderstedt dessau neumunster
        bamberg bayreuth celle aschaffenburg landshut aalen fulda kempten rosenheim stralsund
        friedrichshafen offenburg goslar wolfenbuttel greifswald luneburg lueneburg itzehoe husum
        schleswig emden passau gottmadingen wetzlar sindelfingen boblingen weimar baden-baden
        lorrach ravensburg elmshorn pinneberg stade cuxhaven hameln""",
    "AT": """wien vienna graz linz salzburg innsbruck klagenfurt villach wels sankt_polten st._polten
        dornbirn bregenz steyr eisenstadt leoben""",
    "CH": """zurich zuerich genf geneve geneva basel bern lausanne winterthur luzern lucerne st._gallen
        sankt_gallen lugano biel thun zug schaffhausen chur fribourg neuchatel uster sion aarau
        solothurn baden_ag""",
    "GB": """london manchester birmingham leeds glasgow sheffield bradford liverpool edinburgh bristol
        cardiff leicester coventry nottingham newcastle_upon_tyne sunderland brighton hull plymouth
        wolverhampton stoke-on-trent derby swansea southampton aberdeen portsmouth york peterborough
        dundee oxford cambridge ipswich norwich exeter gloucester reading milton_keynes luton
        northampton swindon bournemouth preston blackpool middlesbrough belfast derry bath chester
        inverness stirling slough guildford cheltenham warrington stockport bolton huddersfield""",
    "IE": "dublin cork limerick galway waterford kilkenny",
    "FR": """paris marseille lyon toulouse nice nantes montpellier strasbourg strassburg bordeaux lille
        rennes reims toulon saint-etienne le_havre grenoble dijon angers nimes villeurbanne
        clermont-ferrand le_mans aix-en-provence brest tours amiens limoges annecy perpignan metz
        besancon orleans mulhouse rouen caen nancy argenteuil avignon poitiers pau la_rochelle calais
        cannes colmar versailles boulogne-billancourt saint-denis roubaix tourcoing""",
    "BE": """brussels brussel bruxelles antwerp antwerpen anvers gent ghent gand charleroi liege luttich
        bruges brugge namur leuven louvain mons mechelen kortrijk hasselt oostende""",
    "NL": """amsterdam rotterdam den_haag the_hague 's-gravenhage utrecht eindhoven groningen tilburg almere
        breda nijmegen arnhem haarlem enschede apeldoorn amersfoort zwolle leiden maastricht dordrecht
        delft den_bosch 's-hertogenbosch leeuwarden venlo hilversum""",
    "LU": "luxembourg luxemburg esch-sur-alzette",
    "ES": """madrid barcelona valencia sevilla seville zaragoza malaga murcia palma palma_de_mallorca
        las_palmas bilbao alicante valladolid vigo gijon a_coruna la_coruna vitoria vitoria-gasteiz
        granada elche oviedo badalona sabadell pamplona almeria san_sebastian donostia santander burgos
        albacete salamanca huelva logrono badajoz tarragona lleida girona cadiz jerez marbella""",
    "PT": "lisboa lisbon lissabon porto braga coimbra aveiro faro setubal",
    "IT": """roma rome rom milano milan mailand napoli naples torino turin palermo genova genoa bologna
        firenze florence florenz bari catania venezia venice venedig verona messina padova trieste
        brescia parma prato modena reggio_emilia perugia livorno ravenna rimini salerno ferrara bergamo
        trento bolzano bozen vicenza udine cagliari ancona como""",
    "SE": """stockholm goteborg gothenburg malmo uppsala vasteras orebro linkoping helsingborg jonkoping
        norrkoping lund umea gavle boras sodertalje eskilstuna karlstad vaxjo sundsvall kalmar
        kristianstad lulea halmstad ostersund""",
    "DK": """kopenhagen kobenhavn copenhagen aarhus arhus odense aalborg esbjerg randers kolding vejle
        horsens roskilde sonderborg""",
    "NO": "oslo bergen trondheim stavanger drammen kristiansand tromso fredrikstad sandnes",
    "FI": "helsinki helsingfors espoo tampere vantaa oulu turku abo jyvaskyla lahti kuopio",
    "PL": """warszawa warsaw warschau krakow cracow krakau lodz wroclaw breslau poznan posen gdansk danzig
        szczecin stettin bydgoszcz lublin bialystok katowice kattowitz gdynia czestochowa radom torun
        sosnowiec rzeszow kielce gliwice zabrze olsztyn bielsko-biala opole zielona_gora""",
    "CZ": """praha prague prag brno brunn ostrava plzen pilsen liberec olomouc ceske_budejovice budweis
        hradec_kralove usti pardubice zlin karlovy_vary""",
    "SK": "bratislava kosice zilina nitra",
    "HU": "budapest debrecen szeged miskolc pecs gyor",
    "RO": "bucharest bukarest bucuresti cluj cluj-napoca timisoara iasi constanta brasov sibiu",
    "BG": "sofia plovdiv varna burgas",
    "GR": "αθηνα athens athen athina thessaloniki patras heraklion",
    "HR": "zagreb split rijeka osijek",
    "SI": "ljubljana maribor",
    "RS": "belgrade belgrad beograd novi_sad",
    "UA": "київ kyiv kiev kiew kharkiv lviv lemberg odesa odessa dnipro",
    "TR": "istanbul ankara izmir bursa antalya adana gaziantep konya",
    "EE": "tallinn tartu",
    "LV": "riga",
    "LT": "vilnius kaunas",
    "US": """new_york new_york_city nyc los_angeles chicago houston phoenix philadelphia san_antonio
        san_diego dallas austin fort_worth jacksonville columbus charlotte san_francisco indianapolis
        seattle denver washington_dc washington_d.c. boston nashville detroit oklahoma_city las_vegas
        memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento mesa atlanta
        kansas_city omaha colorado_springs raleigh miami oakland minneapolis tulsa tampa arlington
        new_orleans cleveland honolulu pittsburgh cincinnati st._louis saint_louis orlando buffalo
        salt_lake_city palo_alto mountain_view brooklyn menlo_park sunnyvale""",
    "CA": """toronto montreal vancouver calgary edmonton ottawa winnipeg quebec mississauga lethbridge
        halifax""",
    "MX": "mexico_city ciudad_de_mexico cdmx guadalajara monterrey puebla tijuana",
    "BR": """sao_paulo rio_de_janeiro brasilia salvador fortaleza belo_horizonte manaus curitiba recife
        goiania belem porto_alegre florianopolis campinas""",
    "AR": "buenos_aires rosario",
    "CL": "santiago_de_chile",
    "CO": "bogota medellin cali barranquilla",
    "IN": """mumbai bombay delhi new_delhi bangalore bengaluru hyderabad ahmedabad chennai madras kolkata
        calcutta surat pune jaipur lucknow kanpur nagpur indore bhopal noida gurgaon gurugram kochi
        coimbatore chandigarh""",
    "CN": """北京 上海 深圳 beijing peking shanghai guangzhou shenzhen chengdu hangzhou wuhan tianjin
        nanjing 广州 成都 杭州
        南京 武汉 西安 重庆 苏州 xi'an xian chongqing suzhou qingdao dalian xiamen""",
    "JP": "東京 大阪 京都 tokyo tokio osaka yokohama nagoya kyoto sapporo fukuoka kobe 名古屋 福岡 横浜 札幌",
    "KR": "서울 seoul busan incheon 부산 인천 daegu 대구",
    "SG": "singapore singapur",
    "HK": "hong_kong hongkong",
    "AU": "sydney melbourne brisbane adelaide canberra gold_coast",
    "NZ": "auckland wellington christchurch",
    "ZA": "johannesburg cape_town kapstadt durban pretoria",
    "AE": "dubai abu_dhabi sharjah دبي ajman",
    "IL": "tel_aviv jerusalem haifa תל_אביב",
    "EG": "cairo kairo alexandria القاهرة",
    "NG": "lagos abuja ibadan kano port_harcourt",
    "KE": "nairobi mombasa",
    "PK": "karachi lahore islamabad",
    "PH": "manila cebu makati quezon_city taguig davao",
    "MA": "casablanca rabat marrakech",
    "IR": "tehran teheran",
    "RU": """moscow moskau moscou moskva saint_petersburg st._petersburg novosibirsk yekaterinburg
        kazan москва санкт-петербург екатеринбург""",
    "BY": "minsk",
    "KZ": "almaty astana",
    "GE": "tbilisi tiflis",
    "AM": "yerevan eriwan",
    "AZ": "baku",
    "MD": "chisinau",
    "AL": "tirana",
    "BA": "sarajevo",
    "MK": "skopje",
    "CY": "nicosia limassol",
    "MT": "valletta",
    "TN": "tunis",
    "DZ": "algiers algier",
    "GH": "accra kumasi",
    "ET": "addis_ababa",
    "SN": "dakar",
    "UG": "kampala",
    "SA": "riyadh riad jeddah dammam",
    "QA": "doha",
    "JO": "amman",
    "LB": "beirut",
    "BD": "dhaka chittagong",
    "LK": "colombo",
    "NP": "kathmandu",
    "VN": "hanoi ho_chi_minh_city saigon da_nang haiphong",
    "TH": "bangkok chiang_mai กรุงเทพ",
    "MY": "kuala_lumpur penang johor_bahru",
    "ID": "jakarta surabaya bandung bali medan",
    "TW": "taipei kaohsiung taichung 台北",
    "PE": "lima arequipa",
    "VE": "caracas maracaibo",
    "EC": "quito guayaquil",
    "UY": "montevideo",
    "PA": "panama_city",
    "PY": "asuncion",
    "GT": "guatemala_city",
    "DO": "santo_domingo",
    "CU": "havana habana la_habana",
    "TZ": "dar_es_salaam dodoma",
    "CI": "abidjan",
    "CM": "douala yaounde",
    "ZW": "harare",
    "ZM": "lusaka",
    "RW": "kigali",
    "AO": "luanda",
    "MZ": "maputo",
    "SD": "khartoum",
    "KW": "kuwait_city",
    "BH": "manama",
    "OM": "muscat",
    "IQ": "baghdad bagdad",
    "MM": "yangon",
    "KH": "phnom_penh",
    "UZ": "tashkent taschkent",
    "IS": "reykjavik",
}
"""Names of cities by their country's ISO code; "_" stands for a blank."""

SHARED_TOWNS: dict[str, str] = {"CH": "freiburg"}
"""Names of cities that lie in another country besides, by the code of that one: a file may tell which."""
