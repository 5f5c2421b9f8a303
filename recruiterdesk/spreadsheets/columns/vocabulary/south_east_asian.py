"""What Vietnamese, Indonesian and Malay, and Thai tables call their columns."""

from __future__ import annotations

from recruiterdesk.spreadsheets.fields import Field

VIETNAMESE: dict[Field, str] = {
    Field.FULL_NAME: "họ và tên|họ tên|tên ứng viên|ứng viên|họ tên ứng viên|tên đầy đủ",
    Field.GIVEN: "tên",
    Field.FAMILY: "họ",
    Field.EMAIL: "thư điện tử|địa chỉ email",
    Field.PHONE: "số điện thoại|điện thoại|di động|sđt|sdt|số di động|đt",
    Field.COMPANY: "công ty|công ty hiện tại|nơi làm việc|nơi làm việc hiện tại",
    Field.TITLE: "chức vụ hiện tại|chức vụ|chức danh|vị trí hiện tại|nghề nghiệp",
    Field.LOCATION: "thành phố|nơi ở|địa điểm|nơi ở hiện tại|tỉnh thành|địa chỉ",
    Field.COUNTRY: "quốc gia",
    Field.ROLE: "vị trí ứng tuyển|vị trí|tin tuyển dụng|công việc ứng tuyển|chiến dịch tuyển dụng",
    Field.CLIENT: "khách hàng|tên khách hàng",
    Field.STAGE: "vòng tuyển dụng|giai đoạn|vòng|trạng thái|tình trạng",
    Field.OUTCOME: "kết quả|quyết định|kết quả phỏng vấn",
    Field.REASON: "lý do từ chối|lý do",
    Field.DECIDED_ON: "ngày quyết định|ngày từ chối",
    Field.LAST_CONTACT: "liên hệ lần cuối|lần liên hệ cuối",
    Field.TOLD_ON: "đã thông báo|ngày thông báo|đã báo ứng viên",
    Field.APPLIED_ON: "ngày ứng tuyển|ngày nộp hồ sơ|ngày nộp",
    Field.SOURCE: "nguồn|nguồn ứng viên",
    Field.REFERRED_BY: "người giới thiệu",
    Field.NOTES: "ghi chú|nhận xét",
}
INDONESIAN: dict[Field, str] = {
    Field.FULL_NAME: """
        nama|nama lengkap|nama kandidat|kandidat|nama pelamar|pelamar|nama penuh|nama calon|calon""",
    Field.GIVEN: "nama depan",
    Field.FAMILY: "nama belakang|nama keluarga",
    Field.EMAIL: "surel|alamat email|emel|alamat emel",
    Field.PHONE: """
        telepon|no telepon|nomor telepon|no hp|nomor hp|hp|handphone|no handphone|no telefon|nombor telefon|
        no wa|whatsapp""",
    Field.COMPANY: "perusahaan|perusahaan saat ini|perusahaan sekarang|syarikat|majikan|tempat kerja",
    Field.TITLE: "jabatan saat ini|jabatan|posisi saat ini|pekerjaan|jawatan semasa",
    Field.LOCATION: "kota|domisili|lokasi|bandar|alamat|tempat tinggal",
    Field.COUNTRY: "negara",
    Field.ROLE: "posisi|posisi yang dilamar|posisi dilamar|lowongan|jawatan dipohon|jawatan",
    Field.CLIENT: "klien|nama klien|pelanggan",
    Field.STAGE: "tahap|tahapan|tahap rekrutmen|tahap seleksi|peringkat",
    Field.OUTCOME: "hasil|keputusan|hasil akhir",
    Field.REASON: "alasan penolakan|alasan|sebab penolakan",
    Field.DECIDED_ON: "tanggal keputusan|tanggal ditolak|tarikh keputusan",
    Field.LAST_CONTACT: "kontak terakhir|terakhir dihubungi",
    Field.TOLD_ON: "sudah diberitahu|diberitahu|tanggal pemberitahuan|sudah dikabari",
    Field.APPLIED_ON: "tanggal melamar|tanggal lamaran|tarikh permohonan",
    Field.SOURCE: "sumber",
    Field.REFERRED_BY: "direkomendasikan oleh|referensi dari",
    Field.NOTES: "catatan|keterangan|nota|komentar",
}
THAI: dict[Field, str] = {
    Field.FULL_NAME: "ชื่อ นามสกุล|ชื่อ สกุล|ชื่อผู้สมัคร|ผู้สมัคร|ชื่อเต็ม",
    Field.GIVEN: "ชื่อ|ชื่อจริง",
    Field.FAMILY: "นามสกุล|สกุล",
    Field.EMAIL: "อีเมล|อีเมล์|อีเมลล์",
    Field.PHONE: "โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|มือถือ|เบอร์มือถือ|โทร",
    Field.COMPANY: "บริษัท|บริษัทปัจจุบัน|ที่ทำงานปัจจุบัน",
    Field.TITLE: "ตำแหน่งปัจจุบัน|อาชีพ",
    Field.LOCATION: "จังหวัด|เมือง|ที่อยู่",
    Field.ROLE: "ตำแหน่ง|ตำแหน่งที่สมัคร|ตำแหน่งงาน",
    Field.CLIENT: "ลูกค้า",
    Field.STAGE: "ขั้นตอน|สถานะ",
    Field.OUTCOME: "ผล|ผลลัพธ์|ผลการสัมภาษณ์",
    Field.REASON: "เหตุผล|เหตุผลที่ปฏิเสธ",
    Field.APPLIED_ON: "วันที่สมัคร",
    Field.TOLD_ON: "แจ้งผลแล้ว|วันที่แจ้งผล",
    Field.SOURCE: "แหล่งที่มา",
    Field.NOTES: "หมายเหตุ|บันทึก",
}
