"""Family names that tell in which order a name is written. All folded, but for those in other scripts."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IBERIAN = _words("""
    alonso alvarez blanco cano castro cruz delgado diaz diez dominguez fernandez flores fuentes gallego
    garcia gil gimenez gomez gonzalez guerrero gutierrez hernandez herrera ibanez iglesias jimenez leon
    lopez lozano marquez martin martinez medina mendez molina moral morales moreno moya munoz navarro
    nunez ortega ortiz pascual pena perez prieto ramirez ramos rey reyes rivera rodriguez romero rubio
    ruiz saez sanchez santos sanz serrano soler soto suarez torres vargas vazquez vega vicente vidal
    almeida alves andrade araujo azevedo barbosa barros batista borges cardoso carvalho cavalcanti coelho
    correia costa cunha dias duarte farias fernandes ferreira fonseca freitas gomes goncalves lopes macedo
    machado marques martins melo mendes monteiro moraes moreira moura nascimento neves nogueira nunes
    oliveira pereira pinheiro pinto pires queiroz ribeiro rocha rodrigues silva silveira simoes soares sousa
    souza tavares teixeira vasconcelos vieira xavier
""")
"""Family names of Spain and Portugal that are often the first of two."""

ALSO_GIVEN = _words("martin leon vicente pascual gil rey reyes xavier batista duarte cruz blanco")
"""Those of them that are given names too."""

VIETNAMESE = _words("nguyen tran pham hoang huynh phan vuong bui dang truong ngo vo")
"""Family names of Vietnam, which come first there."""

HUNGARIAN = _words("""
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros
    olah racz fekete szilagyi torok feher balazs gal kis szucs kocsis fodor pinter szalai sipos magyar lukacs
    gulyas biro kiraly laszlo katona jakab boros fazekas kelemen antal orosz somogyi fulop veres budai
    hegedus vass barta kozma pasztor szekely halasz sarkozi
""")
"""Family names of Hungary, which come first there."""

HUNGARIAN_GIVEN = _words("""
    janos istvan laszlo jozsef ferenc zoltan sandor gabor attila tamas gyorgy gyula bela balazs csaba zsolt
    tibor imre lajos andras miklos karoly mihaly akos bence mate levente szabolcs krisztian adam daniel peter
    pal david gergely gergo norbert robert roland richard mark marton viktor eva anna maria katalin erzsebet
    ilona zsuzsanna zsuzsa judit agnes julianna ildiko erika eniko krisztina andrea timea tunde reka dora
    orsolya noemi edit gabriella melinda klara vera nikolett petra viktoria zsofia hajnalka csilla emese
""")
"""Given names of Hungary, which come last there."""

HUNGARIAN_WIFE = re.compile(r"[^\W\d_]{3,}né")
"""A wife by her husband's family name, as in "Szabóné Nagy Ilona": her own may stand behind it."""

CHINESE_PAIRS = _words("欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 東方 皇甫 公孙 公孫 慕容 令狐 南宮 南宫")
"""Family names of two signs in China."""

KOREAN_PAIRS = _words("남궁 황보 제갈 사공 선우 독고")
"""Family names of two signs in Korea."""

JAPANESE_PAIRS = _words("""
    佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斎藤 清水 山崎 阿部 池田
    橋本 石川 山下 小川 石井 長谷 後藤 岡田 近藤 前田 藤田 遠藤 青木 坂本 村上 太田 金子 藤井 福田 西村 三浦
    竹内 中川 岡本 松田 原田 中野 小野 田村 藤原 中島 和田 中山 石田 上田 森田 柴田 酒井 工藤 横山 宮崎 宮本
    内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 菅原 平野 大塚 小島 千葉 久保
    松井 岩崎
""")
"""Family names of two signs in Japan."""
