"""What Turkish tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

TURKISH: dict[Field, str] = {
    Field.FULL_NAME: """
        ad soyad|adı soyadı|ad ve soyad|isim soyisim|isim soyad|aday|aday adı|adayın adı soyadı|ad soyadı|
        ilgili kişi|başvuran|personel|çalışan|tam ad|adı ve soyadı|adayın adı""",
    Field.GIVEN: "ad|adı|isim|ismi|ilk ad",
    Field.MIDDLE: "ikinci ad|ikinci isim",
    Field.FAMILY: "soyad|soyadı|soyisim|soy isim",
    Field.SALUTATION: "hitap|unvan hitap",
    Field.EMAIL: "e posta|eposta|e posta adresi|mail adresi|e mail adresi|elektronik posta|mail",
    Field.PHONE: """
        telefon|telefon numarası|cep telefonu|cep|gsm|tel no|telefon no|cep tel|cep no|iletişim numarası|
        mobil""",
    Field.PHONE_WORK: "iş telefonu|ofis telefonu|iş tel",
    Field.PHONE_PRIVATE: "ev telefonu|kişisel telefon|ev tel",
    Field.COMPANY: """
        son çalıştığı firma|son çalıştığı şirket|son çalıştığı yer|son firma|son işveren|son işyeri|
        son iş yeri|
        çalıştığı kurum|
        şirket|firma|işveren|mevcut şirket|çalıştığı şirket|mevcut işveren|kurum|şirket adı|
        çalıştığı firma|şu anki şirket|son şirket|çalıştığı yer|nerede çalışıyor""",
    Field.TITLE: """
        son pozisyon|son pozisyonu|son görev|son görevi|son unvan|
        unvan|ünvan|meslek|görev|mevcut pozisyon|mevcut görev|iş unvanı|görevi|mesleği|şu anki pozisyon|
        şu anki görev|mevcut unvan""",
    Field.LOCATION: "şehir|il|konum|yaşadığı şehir|ikamet|ilçe|bulunduğu şehir",
    Field.COUNTRY: "ülke|ülkesi",
    Field.ROLE: """
        başvurduğu pozisyon|başvurulan pozisyon|rol|ilan|açık pozisyon|iş ilanı|başvurulan iş|
        pozisyon adı|başvurulan görev|başvuru pozisyonu|aday olunan pozisyon|ilan adı|
        aday olduğu pozisyon|hangi pozisyon|pozisyon için|görüşüldüğü pozisyon|görüşülen pozisyon""",
    Field.CLIENT: """
        müşteri|müşteri adı|işveren müşteri|müşteri firma|işveren firma|ilgili firma|müşteri şirket|
        talep eden firma|sunulan firma""",
    Field.STAGE: """
        aşama|süreç|süreç aşaması|mülakat aşaması|mevcut aşama|adım|süreç adımı|işe alım aşaması|
        neredeyiz|hangi aşamada|nerede|ne durumda|son durum""",
    Field.OUTCOME: "sonuç|karar|nihai sonuç|nihai karar|mülakat sonucu",
    Field.REASON: """
        red nedeni|ret nedeni|neden|gerekçe|red sebebi|olumsuz nedeni|eleme nedeni|neden olmadı|niye""",
    Field.DECIDED_ON: """
        karar tarihi|red tarihi|ret tarihi|sonuç tarihi|olumsuz tarihi|eleme tarihi|reddedilme tarihi|
        karar verildi""",
    Field.LAST_CONTACT: """
        son görüşme|son iletişim|son görüşme tarihi|son iletişim tarihi|son arama|son temas|son konuşma""",
    Field.TOLD_ON: """
        bilgilendirildi|bilgilendirme tarihi|adaya bildirildi|haber verildi|bildirildi|
        aday bilgilendirildi|geri bildirim|geri bildirim verildi|geri dönüş|geri dönüş yapıldı|
        bilgi verildi|haberi var|adaya dönüş tarihi|adaya dönüş|adaya dönüş yapıldı|dönüş yapıldı|
        dönüş yapıldı mı|biliyor mu|haberi var mı|adaya haber verildi|adaya bilgi|geri dönüş tarihi""",
    Field.APPLIED_ON: "başvuru tarihi|başvurduğu tarih|cv tarihi|cv geliş tarihi|başvurdu",
    Field.COME_BACK_ON: """
        müsait olduğu tarih|tekrar aranacak|takip tarihi|işe başlama müsaitlik|uygun olduğu tarih|
        tekrar ara|sonraki görüşme""",
    Field.SOURCE: "kaynak|kanal|başvuru kaynağı|nereden",
    Field.REFERRED_BY: "referans olan|öneren|tavsiye eden|yönlendiren|kim önerdi",
    Field.NOTES: "not|notlar|açıklama|açıklamalar|yorum|yorumlar|görüşler|ek bilgi",
    Field.URL: "linkedin profili|profil|linkedin adresi",
    Field.WISHED_HOURS: """
        uygun saat|aranabilecek saat|tercih edilen saat|aranma saati|arama saati|müsait saat|
        müsait olduğu saat""",
}
