"""The same countries by name in the other languages of Europe, and in those of Asia with their own script.

The names are those of Unicode's CLDR.
"""

from __future__ import annotations

FURTHER_COUNTRY_NAMES: dict[str, str] = {
    "DE": """nemecko nemetorszag германия γερμανια njemacka nemcija немачка німеччина almanya saksamaa
        vacija vokietija saksa thyskaland alemanha alemanya トイツ 德国 독일 المانيا גרמניה""",
    "AT": """rakousko rakusko ausztria австрия αυστρια austrija avstrija аустрија австрія avusturya
        itavalta ostrig osterrike austurriki オーストリア 奥地利 오스트리아 النمسا אוסטריה""",
    "CH": """svycarsko svajciarsko svajc elvetia швеицария ελβετια svicarska svica швајцарска швеицарія
        isvicre sveits sveice sveicarija sveitsi sviss suica suissa スイス 瑞士 스위스 سويسرا שווייץ""",
    "LI": """lichtenstejnsko lichtenstajnsko лихтенщаин λιχτενσταιν lihtenstajn лихтенштајн ліхтенштеин
        лихтенштеин lihtensteina lichtensteinas リヒテンシュタイン 列支敦士登 리히텐슈타인
        ليختنشتاين ליכטנשטיין""",
    "LU": """lucembursko luxembursko люксембург λουξεμβουργο luksemburg луксембург luksemburga
        liuksemburgas luxemborg luxemburgo lussemburgo ルクセンフルク 卢森堡 룩셈부르크
        لوكسمبورغ לוקסמבורג""",
    "GB": """spojene_kralovstvi spojene_kralovstvo egyesult_kiralysag regatul_unit обединеното_кралство
        ηνωμενο_βασιλειο ujedinjeno_kraljevstvo zdruzeno_kraljestvo уједињено_краљевство
        велика_британія великобритания birlesik_krallik uhendkuningriik apvienota_karaliste
        jungtine_karalyste iso-britannia storbritannia bretland regne_unit イキリス 英国 영국
        المملكة_المتحدة בריטניה""",
    "IE": """irsko irorszag ирландия ιρλανδια irska ирска ірландія iirimaa irija airija irlanti
        アイルラント 爱尔兰 아일랜드 ايرلندا אירלנד""",
    "FR": """francie francuzsko franciaorszag franta франция γαλλια francuska francija француска
        франція fransa prantsusmaa prancuzija ranska frankrig frakkland franca フランス 法国 프랑스
        فرنسا צרפת""",
    "BE": """belgicko belgia белгия βελγιο belgija белгија бельгія бельгия belcika ヘルキー 比利时
        벨기에 بلجيكا בלגיה""",
    "NL": """nizozemsko holandsko hollandia tarile_de_jos нидерландия κατω_χωρεσ nizozemska холандија
        нідерланди нидерланды hollanda niderlande nyderlandai alankomaat nederlandene paises_baixos
        paisos_baixos オランタ 荷兰 네덜란드 هولندا הולנד""",
    "ES": """spanelsko spanielsko spanyolorszag spania испания ισπανια spanjolska spanija шпанија
        іспанія ispanya hispaania ispanija espanja spann espanha espanya スヘイン 西班牙 스페인
        اسبانيا ספרד""",
    "PT": """portugalsko portugalia португалия πορτογαλια portugalska португалија португалія portekiz
        portugale portugalija portugali ホルトカル 葡萄牙 포르투갈 البرتغال פורטוגל""",
    "IT": """taliansko olaszorszag италия ιταλια italija италија італія italya itaalia イタリア 意大利
        이탈리아 ايطاليا איטליה""",
    "SE": """svedsko svedorszag suedia швеция σουηδια svedska шведска швеція isvec rootsi zviedrija
        svedija ruotsi svithjod スウェーテン 瑞典 스웨덴 السويد שוודיה""",
    "DK": """dansko danemarca дания δανια danska данска данія danimarka taani danija tanska danmork
        テンマーク 丹麦 덴마크 الدانمرك דנמרק""",
    "NO": """norsko норвегия νορβηγια norveska норвешка норвегія norvec norra norvegija norja noregur
        ノルウェー 挪威 노르웨이 النرويج נורווגיה""",
    "FI": """finsko finnorszag finlanda финландия φινλανδια finska финска фінляндія финляндия
        finlandiya soome somija suomija フィンラント 芬兰 핀란드 فنلندا פינלנד""",
    "IS": """izland islanda исландия ισλανδια islandija исланд ісландія izlanda islanti islandia
        ijsland アイスラント 冰岛 아이슬란드 ايسلندا איסלנד""",
    "PL": """polsko lengyelorszag полша πολωνια poljska пољска польща польша polonya poola polija
        lenkija puola polland ホーラント 波兰 폴란드 بولندا פולין""",
    "CZ": """csehorszag cehia чехия τσεχια ceska чешка чехія cekya tsehhi cehija cekija tsekki tjekkiet
        tsjekkia tjeckien tekkland tchequia tsjechie txequia チェコ 捷克 체코 التشيك צ׳כיה""",
    "SK": """szlovakia slovacia словакия σλοβακια slovacka slovaska словачка словаччина slovakya
        slovakkia slovakija slovakiet slovakien eslovaquia slowakije slovaquie slovacchia slowacja
        スロハキア 斯洛伐克 슬로바키아 سلوفاكيا סלובקיה""",
    "HU": """madarsko ungaria унгария ουγγαρια madarska madzarska мађарска угорщина венгрия macaristan
        ungari ungarija vengrija unkari ungern ungverjaland hungria hongarije ungheria wegry hongria
        ハンカリー 匈牙利 헝가리 هنغاريا הונגריה""",
    "RO": """rumunsko румъния ρουμανια rumunjska romunija румунија румунія румыния romanya rumeenia
        rumanija rumunija rumaenien rumenia romenia roemenie rumania rumunia ルーマニア 罗马尼亚
        루마니아 رومانيا רומניה""",
    "BG": """bulharsko българия βουλγαρια bugarska bolgarija бугарска болгарія болгария bulgaristan
        bulgaaria bulgarija bulgarije bulgarie フルカリア 保加利亚 불가리아 بلغاريا בולגריה""",
    "GR": """recko grecko gorogorszag гърция ελλαδα grcka grcija грчка греція греция yunanistan kreeka
        griekija graikija kreikka graekenland hellas grekland grikkland griekenland grecja キリシャ
        希腊 그리스 اليونان יוון""",
    "HR": """chorvatsko horvatorszag хърватия κροατια hrvaska хрватска хорватія хорватия hirvatistan
        horvaatia horvatija kroatija kroatia croacia kroatie croatie croazia chorwacja クロアチア
        克罗地亚 크로아티아 كرواتيا קרואטיה""",
    "SI": """slovinsko szlovenia словения σλοβενια словенија словенія slovenya sloveenia slovenien
        eslovenia slovenie slowenia スロヘニア 斯洛文尼亚 슬로베니아 سلوفينيا סלובניה""",
    "RS": """srbsko szerbia сърбия σερβια србија сербія сербия sirbistan serbija servia servie serbie
        セルヒア 塞尔维亚 세르비아 صربيا סרביה""",
    "UA": """ukrajina ukrajna ucraina украина ουκρανια украјина украіна ukrayna ukraina ucrania
        oekraine ウクライナ 乌克兰 우크라이나 اوكرانيا אוקראינה""",
    "TR": """turecko torokorszag turcia турция τουρκια turska turcija турска туреччина turgi turkija
        turkki tyrkiet tyrkia turkiet tyrkland turkije turchia turcja トルコ 土耳其 튀르키예 تركيا
        טורקיה""",
    "EE": """estonsko esztorszag естония εσθονια estonija естонија естонія эстония estonya igaunija
        estija viro eistland estonie エストニア 爱沙尼亚 에스토니아 استونيا אסטוניה""",
    "LV": """lotyssko lettorszag letonia латвия λετονια летонија латвія letonya lati letland lettonie
        lettonia lotwa ラトヒア 拉脱维亚 라트비아 لاتفيا לטביה""",
    "LT": """litva litvania lituania литва λιθουανια литванија litvanya leedu liettua lithaen litouwen
        lituanie litwa リトアニア 立陶宛 리투아니아 ليتوانيا ליטא""",
    "US": """spojene_staty egyesult_allamok statele_unite_ale_americii съединени_щати
        ηνωμενεσ_πολιτειεσ sjedinjene_americke_drzave zdruzene_drzave_amerike сједињене_државе
        сполучені_штати соединенные_штаты amerika_birlesik_devletleri ameerika_uhendriigid
        amerikas_savienotas_valstis jungtines_valstijos yhdysvallat bandarikin estats_units
        アメリカ合衆国 美国 미국 الولايات_المتحدة ארצות_הברית""",
    "CA": "канада καναδασ カナタ 加拿大 캐나다 كندا קנדה",
    "MX": """mexic мексико μεξικο meksiko mehika мексика meksika mehhiko messico meksyk メキシコ 墨西哥
        멕시코 المكسيك מקסיקו""",
    "BR": """brazilie brazilia бразилия βραζιλια brazilija бразил бразилія brezilya brasiilia brasilia
        brasile brazylia フラシル 巴西 브라질 البرازيل ברזיל""",
    "AR": """аржентина αργεντινη аргентина arjantin argentiina argentinie argentine argentyna
        アルセンチン 阿根廷 아르헨티나 الارجنتين ארגנטינה""",
    "CL": "cile чили χιλη чиле чилі sili tsiili sile chili xile チリ 智利 칠레 تشيلي צ׳ילה",
    "CO": """kolumbie kolumbia columbia колумбия κολομβια kolumbija колумбија колумбія kolombiya
        colombie コロンヒア 哥伦比亚 콜롬비아 كولومبيا קולומביה""",
    "IN": "indie индия ινδια indija индија індія hindistan intia indland イント 印度 인도 الهند הודו",
    "CN": "kina китаи κινα kitajska кина hiina kinija kiina chiny xina 中国 중국 الصين סין",
    "JP": """japonsko japonia япония ιαπωνια japonska јапан японія japonya jaapan japana japonija
        japani japao japo 日本 일본 اليابان יפן""",
    "KR": """jizni_korea juzna_korea del-korea coreea_de_sud южна_корея νοτια_κορεα juzna_koreja
        јужна_кореја південна_корея республика_корея guney_kore louna-korea dienvidkoreja pietu_koreja
        etela-korea sydkorea sor-korea sudur-korea coreia_do_sul zuid-korea coree_du_sud corea_del_sud
        corea_del_sur korea_poludniowa 韓国 韩国 대한민국 كوريا_الجنوبية קוריאה_הדרומית""",
    "SG": """szingapur сингапур σιγκαπουρη сінгапур singapura singapuras singapour シンカホール 新加坡
        싱가포르 سنغافورة סינגפור""",
    "HK": """hongkong_–_zao_ciny hongkong_–_oao_ciny hongkong_kkt r.a.s._hong_kong,_china
        хонконг,_сар_на_китаи χονγκ_κονγκ_εδπ_κινασ pup_hong_kong_kina
        posebno_upravno_obmocje_ljudske_republike_kitajske_hongkong гонконг,_оар_китаю
        cin_hong_kong_oib hongkongi_erihalduspiirkond kinas_ipasas_parvaldes_apgabals_honkonga
        ypatingasis_administracinis_kinijos_regionas_honkongas hongkong_–_kiinan_erityishallintoalue
        sar_hongkong hongkong_sar_kina hongkong_sar serstjornarsvaedid_hong_kong
        hong_kong,_rae_da_china hongkong_sar_van_china r.a.s._chinoise_de_hong_kong ras_di_hong_kong
        中華人民共和国香港特別行政区 中国香港特别行政区 sonderverwaltungsregion_hongkong
        hong_kong_sar_china""",
    "AU": """australie ausztralia австралия αυστραλια australija avstralija аустралија австралія
        avustralya austraalia astralia オーストラリア 澳大利亚 오스트레일리아 استراليا אוסטרליה""",
    "NZ": """novy_zeland uj-zeland noua_zeelanda нова_зеландия νεα_ζηλανδια novi_zeland nova_zelandija
        нови_зеланд нова_зеландія новая_зеландия yeni_zelanda uus-meremaa jaunzelande naujoji_zelandija
        uusi-seelanti nya_zeeland nyja-sjaland nova_zelandia nieuw-zeeland nouvelle-zelande
        nuova_zelanda nueva_zelanda nowa_zelandia nova_zelanda ニューシーラント 新西兰 뉴질랜드
        نيوزيلندا ניו_זילנד""",
    "ZA": """jihoafricka_republika juzna_afrika del-afrikai_koztarsasag africa_de_sud южна_африка
        νοτια_αφρικη juznoafricka_republika juznoafriska_republika јужноафричка_република
        південно-африканська_республіка южно-африканская_республика guney_afrika louna-aafrika_vabariik
        dienvidafrikas_republika pietu_afrika etela-afrikka sydafrika sor-afrika sudur-afrika
        africa_do_sul zuid-afrika afrique_du_sud sudafrica republika_poludniowej_afryki sud-africa
        南アフリカ 南非 남아프리카 جنوب_افريقيا דרום_אפריקה""",
    "AE": """spojene_arabske_emiraty egyesult_arab_emirsegek emiratele_arabe_unite
        обединени_арабски_емирства ηνωμενα_αραβικα_εμιρατα ujedinjeni_arapski_emirati
        zdruzeni_arabski_emirati уједињени_арапски_емирати обʼєднані_арабські_емірати оаэ
        birlesik_arap_emirlikleri araabia_uhendemiraadid apvienotie_arabu_emirati
        jungtiniai_arabu_emyratai arabiemiirikunnat de_forenede_arabiske_emirater
        de_forente_arabiske_emirater forenade_arabemiraten sameinudu_arabisku_furstadaemin
        emirados_arabes_unidos verenigde_arabische_emiraten emirats_arabes_unis emirati_arabi_uniti
        emiratos_arabes_unidos zjednoczone_emiraty_arabskie emirats_arabs_units アラフ首長国連邦
        阿拉伯联合酋长国 아랍에미리트 الامارات_العربية_المتحدة איחוד_האמירויות_הערביות""",
    "IL": """izrael израел ισραηλ ізраіль израиль israil iisrael izraela izraelis israele イスラエル
        以色列 이스라엘 اسراييل ישראל""",
    "EG": """egyiptom egipt египет αιγυπτοσ egipat египат єгипет misir egiptus egipte egiptas egypti
        egypten egyptaland egito egypte egitto egipto エシフト 埃及 이집트 مصر מצרים""",
    "NG": """nigerie нигерия νιγηρια nigerija нигерија нігерія nijerya nigeeria ナイシェリア 尼日利亚
        나이지리아 نيجيريا ניגריה""",
    "KE": "kena кения κενυα kenija кенија кенія keenia quenia ケニア 肯尼亚 케냐 كينيا קניה",
    "PK": """pakisztan пакистан πακισταν pakistana pakistanas paquistao ハキスタン 巴基斯坦
        파키스탄 باكستان פקיסטן""",
    "PH": """filipiny fulop-szigetek filipine филипини φιλιππινεσ filipini філіппіни филиппины
        filipinler filipiinid filipinas filipinai filippiinit filippinerne filippinene filippinerna
        filippseyjar filipijnen filippine filipines フィリヒン 菲律宾 필리핀 الفلبين הפיליפינים""",
    "MA": """maroko мароко μαροκο марокко maroka marokas marocko marrocos marocco marruecos marroc
        モロッコ 摩洛哥 모로코 المغرب מרוקו""",
    "IR": "иран ιραν іран iraan irana iranas イラン 伊朗 이란 ايران איראן",
    "RU": """rusko oroszorszag русия ρωσια rusija русија росія rusya venemaa krievija venaja rusland
        ryssland ロシア 俄罗斯 러시아 روسيا רוסיה""",
    "BY": """belorusko bielorusko belarusz беларус λευκορωσια bjelorusija belorusija белорусија
        білорусь беларусь valgevene baltkrievija baltarusija valko-venaja hvita-russland bielorrussia
        bielorussie bielorussia bielorrusia bialorus ヘラルーシ 白俄罗斯 벨라루스 بيلاروس בלארוס""",
    "KZ": """kazachstan kazahsztan kazahstan казахстан καζακσταν kazakistan kasahstan kazahstana
        kazachstanas kazakstan kasakhstan kasakstan cazaquistao kazajistan カサフスタン 哈萨克斯坦
        카자흐스탄 كازاخستان קזחסטן""",
    "GE": """gruzie gruzinsko gruzia грузия γεωργια gruzija грузија грузія gurcistan gruusia
        georgie gruzja ショーシア 格鲁吉亚 조지아 جورجيا גאורגיה""",
    "AM": """armenie armensko ormenyorszag армения αρμενια armenija јерменија вірменія ermenistan
        armeenia アルメニア 亚美尼亚 아르메니아 ارمينيا ארמניה""",
    "AZ": """azerbajdzan azerbajdzsan azerbaidjan азербаиджан αζερμπαιτζαν азербејџан azerbaycan
        aserbaidzaan azerbaidzana azerbaidzanas azerbaidzan aserbajdsjan azerbajdzjan aserbaidsjan
        azerbaijao azerbeidzjan azerbaigian azerbaiyan azerbejdzan アセルハイシャン 阿塞拜疆
        아제르바이잔 اذربيجان אזרבייג׳ן""",
    "MD": """moldavsko republica_moldova молдова μολδαβια moldavija молдавија moldavien moldavia
        moldavie moldawia モルトハ 摩尔多瓦 몰도바 مولدوفا מולדובה republik_moldau""",
    "AL": """albanie albansko албания αλβανια albanija албанија албанія arnavutluk albaania アルハニア
        阿尔巴尼亚 알바니아 البانيا אלבניה""",
    "BA": """bosna_a_hercegovina bosznia-hercegovina bosnia_si_hertegovina босна_и_херцеговина
        βοσνια_-_ερζεγοβινη bosna_i_hercegovina bosna_in_hercegovina боснія_і_герцеговина
        босния_и_герцеговина bosna-hersek bosnia_ja_hertsegoviina bosnija_un_hercegovina
        bosnija_ir_hercegovina bosnia_ja_hertsegovina bosnien-hercegovina bosnia-hercegovina
        bosnien_och_hercegovina bosnia_og_hersegovina bosnia_e_herzegovina bosnie_en_herzegovina
        bosnie-herzegovine bosnia_ed_erzegovina bosnia_y_herzegovina bosnia_i_hercegowina
        bosnia_i_hercegovina ホスニア・ヘルツェコヒナ 波斯尼亚和黑塞哥维那
        보스니아_헤르체고비나 البوسنة_والهرسك בוסניה_והרצגובינה bosnia_&_herzegovina""",
    "ME": """cerna_hora cierna_hora muntenegru черна_гора μαυροβουνιο crna_gora црна_гора чорногорія
        черногория karadag melnkalne juodkalnija svartfjallaland czarnogora モンテネクロ 黑山
        몬테네그로 الجبل_الاسود מונטנגרו""",
    "MK": """severni_makedonie severne_macedonsko eszak-macedonia macedonia_de_nord северна_македония
        βορεια_μακεδονια sjeverna_makedonija severna_makedonija северна_македонија північна_македонія
        северная_македония kuzey_makedonya pohja-makedoonia ziemelmakedonija siaures_makedonija
        pohjois-makedonia nordmakedonien nord-makedonia nordur-makedonia macedonia_do_norte
        noord-macedonie macedoine_du_nord macedonia_del_nord macedonia_del_norte macedonia_polnocna
        北マケトニア 北马其顿 북마케도니아 مقدونيا_الشمالية מקדוניה_הצפונית""",
    "XK": "koszovo косово κοσσυφοπεδιο kosova kosovas kosowo コソホ 科索沃 코소보 كوسوفو קוסובו",
    "CY": """kypr ciprus cipru кипър κυπροσ cipar ciper кипар кіпр кипр kibris kupros kipra
        kypros cypern kypur chipre cipro cypr xipre キフロス 塞浦路斯 키프로스 قبرص קפריסין""",
    "MT": "малта μαλτα мальта マルタ 马耳他 몰타 مالطا מלטה",
    "MC": "monako монако μονακο monakas モナコ 摩纳哥 모나코 موناكو מונקו",
    "TN": """tunisko tunezia тунис τυνησια tunis tunizija туніс tunus tuneesia tunisija tunisas
        tunisien tunesie tunez tunezja チュニシア 突尼斯 튀니지 تونس תוניסיה""",
    "DZ": """alzirsko алжир αλγερια alzir alzirija cezayir alzeeria alzyras algeriet alsir argelia
        algerije algieria アルシェリア 阿尔及利亚 알제리 الجزاير אלג׳יריה""",
    "GH": "гана γκανα gana カーナ 加纳 가나 غانا גאנה",
    "ET": """etiopie etiopia етиопия αιθιοπια etiopija етиопија ефіопія эфиопия etiyopya etioopia
        etiopien ethiopie エチオヒア 埃塞俄比亚 에티오피아 اثيوبيا אתיופיה""",
    "SN": "szenegal сенегал σενεγαλη senegala senegalas セネカル 塞内加尔 세네갈 السنغال סנגל",
    "CM": """camerun камерун καμερουν kameruna kamerunas camaroes kameroen カメルーン 喀麦隆 카메룬
        الكاميرون קמרון""",
    "CI": """pobrezi_slonoviny pobrezie_slonoviny elefantcsontpart cote_d’ivoire кот_д’ивоар
        ακτη_ελεφαντοστου obala_bjelokosti slonokoscena_obala кот-дʼівуар кот-д’ивуар elevandiluurannik
        kotdivuara dramblio_kaulo_krantas norsunluurannikko elfenbenskysten elfenbenskusten
        filabeinsstrondin costa_do_marfim ivoorkust costa_d’avorio コートシホワール 科特迪瓦
        코트디부아르 ساحل_العاج חוף_השנהב""",
    "UG": "уганда ουγκαντα oeganda ouganda ウカンタ 乌干达 우간다 اوغندا אוגנדה",
    "TZ": """tanzanie танзания τανζανια tanzanija танзанија танзанія tanzanya tansaania タンサニア
        坦桑尼亚 탄자니아 تنزانيا טנזניה""",
    "SA": """saudska_arabie saudska_arabia szaud-arabia arabia_saudita саудитска_арабия σαουδικη_αραβια
        saudijska_arabija saudova_arabija саудијска_арабија саудівська_аравія саудовская_аравия
        suudi_arabistan saudi_araabia sauda_arabija saudo_arabija saudi-arabia saudiarabien sadi-arabia
        saoedi-arabie arabie_saoudite arabia_saudi arabia_saudyjska サウシアラヒア 沙特阿拉伯
        사우디아라비아 المملكة_العربية_السعودية ערב_הסעודית""",
    "QA": "катар καταρ katara kataras catar カタール 卡塔尔 카타르 قطر קטאר",
    "KW": """kuvajt kuvait kuweit кувеит κουβειτ кувајт kuveyt kuveit kuveita kuveitas koeweit koweit
        kuwejt クウェート 科威特 쿠웨이트 الكويت כווית""",
    "BH": """bahrajn bahrein бахреин μπαχρειν bahreyn bahreina bahreinas barein ハーレーン 巴林
        바레인 البحرين בחריין""",
    "OM": "оман ομαν umman omaan omana omanas オマーン 阿曼 오만 عمان עומאן",
    "JO": """jordansko jordania iordania иордания ιορδανια jordanija јордан иорданія urdun jordaania
        jordanie giordania ヨルタン 约旦 요르단 الاردن ירדן""",
    "LB": """ливан λιβανοσ либан ліван lubnan liibanon libana libanas libano レハノン 黎巴嫩 레바논
        لبنان לבנון""",
    "SY": """syrie sziria siria сирия συρια sirija сирија сирія suriye suuria syyria syrland シリア
        叙利亚 시리아 سوريا סוריה""",
    "IQ": "ирак ιρακ ірак iraak iraka irakas iraque イラク 伊拉克 이라크 العراق עיראק",
    "AF": """afganistan afganisztan афганистан αφγανισταν авганистан афганістан afganistana
        afganistanas afeganistao アフカニスタン 阿富汗 아프가니스탄 افغانستان אפגניסטן""",
    "BD": """banglades бангладеш μπανγκλαντεσ bangladesa bangladesas bangladess bangladesz
        ハンクラテシュ 孟加拉国 방글라데시 بنغلاديش בנגלדש""",
    "LK": """шри_ланка σρι_λανκα srilanka шрі-ланка шри-ланка スリランカ 斯里兰卡 스리랑카
        سريلانكا סרי_לנקה""",
    "NP": "непал νεπαλ nepala nepalas ネハール 尼泊尔 네팔 نيبال נפאל",
    "VN": """виетнам βιετναμ vijetnam вијетнам вʼєтнам вьетнам vjetnama vietnamas vietna wietnam
        ヘトナム 越南 베트남 فيتنام וייטנאם""",
    "TH": """thajsko thaifold thailanda таиланд ταιλανδη tajland tajska тајланд таіланд tayland taizeme
        tailandas thaimaa tailand tailandia thailandia tajlandia タイ 泰国 태국 تايلاند תאילנד""",
    "MY": """malajsie malajzia малаизия μαλαισια malezija малезија малаизія malezya malaisia malaizija
        malesia malasia maleisie malaisie malezja マレーシア 马来西亚 말레이시아 ماليزيا מלזיה""",
    "ID": """indonesie indonezia индонезия ινδονησια indonezija индонезија індонезія endonezya
        indoneesia indonezja イントネシア 印度尼西亚 인도네시아 اندونيسيا אינדונזיה""",
    "TW": """tchaj-wan tajvan таиван ταιβαν тајван таивань tayvan taivana taivanas taivan tajwan 台湾
        대만 تايوان טייוואן""",
    "PE": "перу περου peruu perou ヘルー 秘鲁 페루 بيرو פרו",
    "VE": """венецуела βενεζουελα венесуела венесуэла venecuela venesuela wenezuela ヘネスエラ 委内瑞拉
        베네수엘라 فنزويلا ונצואלה""",
    "EC": """ekvador еквадор ισημερινοσ эквадор ekvadora ekvadoras equador equateur ekwador エクアトル
        厄瓜多尔 에콰도르 الاكوادور אקוודור""",
    "UY": """uruguaj уругваи ουρουγουαη urugvaj уругвај urugvaja urugvajus urugvae uruguai urugwaj
        ウルクアイ 乌拉圭 우루과이 اورغواي אורוגוואי""",
    "PY": """paraguaj парагваи παραγουαη paragvaj парагвај paragvaja paragvajus paragvae paraguai
        paragwaj ハラクアイ 巴拉圭 파라과이 باراغواي פרגוואי""",
    "BO": """bolivie боливия βολιβια bolivija боливија болівія bolivya boliivia boliwia ホリヒア
        玻利维亚 볼리비아 بوليفيا בוליביה""",
    "CR": """kostarika коста_рика κοστα_ρικα костарика коста-рика kosta_rika kostaryka コスタリカ
        哥斯达黎加 코스타리카 كوستاريكا קוסטה_ריקה""",
    "PA": "панама παναμασ ハナマ 巴拿马 파나마 بنما פנמה",
    "GT": "гватемала γουατεμαλα gvatemala gwatemala クアテマラ 危地马拉 과테말라 غواتيمالا גואטמלה",
    "DO": """dominikanska_republika dominikai_koztarsasag republica_dominicana доминиканска_република
        δομινικανη_δημοκρατια домініканська_республіка доминиканская_республика dominik_cumhuriyeti
        dominikaani_vabariik dominikana dominikos_respublika dominikaaninen_tasavalta
        den_dominikanske_republik den_dominikanske_republikk dominikanska_republiken
        dominiska_lydveldid dominicaanse_republiek republique_dominicaine repubblica_dominicana
        トミニカ共和国 多米尼加共和国 도미니카_공화국 جمهورية_الدومينيكان
        הרפובליקה_הדומיניקנית""",
    "CU": "куба κουβα kuuba キューハ 古巴 쿠바 كوبا קובה",
    "PR": """portoriko пуерто_рико πουερτο_ρικο порторико пуерто-рико пуэрто-рико porto_riko puertoriko
        puerto_rikas puerto_riko porto_rico portorico portoryko フエルトリコ 波多黎各
        푸에르토리코 بورتوريكو פוארטו_ריקו""",
}
"""Names of countries by ISO code; "_" stands for a blank, names are folded."""
