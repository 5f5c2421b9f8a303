"""Names of months and days of the week in many languages, as people write and shorten them."""

from __future__ import annotations

from functools import cache

from recruiterdesk.core.text import fold

_MONTHS = (
    """
    jan januar january janvier janv ene enero gen gennaio januari janeiro jänner jaenner gener sty
    styczeń stycznia leden ledna január januára tammikuu tammikuuta tammi ian ianuarie oca ocak янв
    январь января січ січень січня ιαν ιανουαρίου
    siječnja يناير ינואר בינואר มกราคม มค
    genn tammik
    """,
    """
    feb februar february februari févr fév février febrero febbraio fevereiro feber febrer lut luty
    lutego únor února február februára febr helmikuu helmikuuta helmi februarie şub şubat фев февр
    февраль февраля лют лютий лютого φεβ φεβρουαρίου
    veljače فبراير פברואר בפברואר กุมภาพันธ์ กพ
    febbr helmik
    """,
    """
    mar märz maerz mrz march mars marzo maart mrt marts março marco març marzec marca březen března
    március márc marec maaliskuu maaliskuuta maalis martie mart мар март марта бер березень березня μαρ
    μαρτίου
    ožujka bře مارس מרץ במרץ มีนาคม มีค maret
    maalisk
    """,
    """
    apr april avril avr abril abr aprile kwi kwiecień kwietnia duben dubna április ápr apríl apríla
    huhtikuu huhtikuuta huhti aprilie nis nisan апр апрель апреля кві квітень квітня απρ απριλίου
    travnja أبريل ابريل אפריל באפריל เมษายน เมย
    huhtik
    """,
    """
    may mai mayo mag maggio mei maj maio maig maja květen května május máj mája toukokuu toukokuuta
    touko mayıs май мая тра травень травня μαΐου μάι
    svibnja kvě مايو מאי במאי พฤษภาคม พค
    magg toukok
    """,
    """
    jun juni june juin junio giu giugno junho juny cze czerwiec czerwca červen června június jún júna
    kesäkuu kesäkuuta kesä iun iunie haz haziran июн июнь июня чер червень червня ιουν ιουνίου
    lipnja čvn يونيو יוני ביוני มิถุนายน มิย
    kesäk
    """,
    """
    jul juli july juillet juil julio lug luglio julho juliol lip lipiec lipca červenec července július
    júl júla heinäkuu heinäkuuta heinä iul iulie tem temmuz июл июль июля лип липень липня ιουλ ιουλίου
    srpnja čvc يوليو יולי ביולי กรกฎาคม กค
    heinäk
    """,
    """
    aug august août ago agosto augustus augusti sie sierpień sierpnia srpen srpna augusztus augusta
    elokuu elokuuta elo agost ağu ağustos авг август августа сер серпень серпня αυγ αυγούστου
    kolovoza أغسطس اغسطس אוגוסט באוגוסט สิงหาคม สค agustus
    elok agto
    """,
    """
    sep sept september septembre septiembre set settembre setembro setembre wrz wrzesień września září
    szeptember szept septembra syyskuu syyskuuta syys septembrie eyl eylül сен сент сентябрь сентября
    вер вересень вересня σεπ σεπτεμβρίου
    rujna zář سبتمبر ספטמבר בספטמבר กันยายน กย
    sett syysk
    """,
    """
    oct okt october oktober octobre octubre ott ottobre outubro out paź październik października říjen
    října október októbra lokakuu lokakuuta loka octombrie eki ekim окт октябрь октября жов жовтень
    жовтня οκτ οκτωβρίου
    říj أكتوبر اكتوبر אוקטובר באוקטובר ตุลาคม ตค
    lokak
    """,
    """
    nov november novembre noviembre novembro lis listopad listopada listopadu novembra marraskuu
    marraskuuta marras noiembrie noi kas kasım ноя нояб ноябрь ноября лис листопад листопада νοε
    νοεμβρίου
    studenoga نوفمبر נובמבר בנובמבר พฤศจิกายน พย
    marrask novbre
    """,
    """
    dec dez des december dezember décembre déc diciembre dic dicembre dezembro desember desembre gru
    grudzień grudnia prosinec prosince decembra joulukuu joulukuuta joulu decembrie ara aralık дек
    декабрь декабря гру грудень грудня δεκ δεκεμβρίου
    prosinca ديسمبر דצמבר בדצמבר ธันวาคม ธค
    jouluk dicbre
    """,
)
_WEEKDAYS = """
    mo montag mon monday lun lundi lunes lunedì luni seg segunda maandag ma pon poniedziałek po pondělí
    mån måndag mandag man hétfő пн понедельник di dienstag tue tues tuesday mar mardi martes martedì mar
    ter terça dinsdag wt wtorek út úterý tis tisdag tirsdag tir kedd вт вторник mi mittwoch wed
    wednesday mer mercredi mié miércoles mercoledì qua quarta woensdag wo śr środa st středa ons onsdag
    szerda ср среда do donnerstag thu thur thurs thursday jeu jeudi jue jueves gio giovedì qui quinta
    donderdag czw czwartek čt čtvrtek tor torsdag csütörtök чт четверг fr freitag fri friday ven
    vendredi vie viernes venerdì sex sexta vrijdag vr pt piątek pá pátek fre fredag péntek пт пятница sa
    samstag sonnabend sat saturday sam samedi sáb sábado sabato zaterdag za sob sobota so lör lördag
    lørdag szombat сб суббота so sonntag sun sunday dim dimanche dom domingo domenica zondag zo nd
    niedziela ne neděle sön söndag søndag vasárnap вс воскресенье am on le el il den the vom dne ngày
    called emailed mailed phoned spoke met angerufen telefoniert gesprochen
"""


def month_number(name: str) -> int | None:
    """Return the number of a month by its name or a short form of it, None for other words."""
    return _numbers().get(fold(name).rstrip("."))


def is_weekday(word: str) -> bool:
    """Tell whether a word, folded, is a day of the week, or leads to a date as "am" and "called" do."""
    return word in _days()


@cache
def _numbers() -> dict[str, int]:
    return {fold(name): number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}


@cache
def _days() -> frozenset[str]:
    return frozenset(fold(name) for name in _WEEKDAYS.split())
