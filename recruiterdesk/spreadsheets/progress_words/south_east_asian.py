"""Words for stages and outcomes in Indonesian and Vietnamese."""

from __future__ import annotations

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.spreadsheets.progress_words.meaning import Meaning

INDONESIAN: dict[Meaning, str] = {
    Stage.CONTACTED: "dihubungi*",
    Stage.APPLIED: "lamaran*|melamar*|pelamar baru*|permohonan*",
    Stage.SCREENING: "interview hr*|penyaringan*|seleksi*|skrining*|wawancara hr*",
    Stage.SUBMITTED: "diajukan ke klien*|dikirim ke klien*",
    Stage.INTERVIEWING: "interview*|temu duga*|temuduga*|wawancara*",
    Stage.FINAL: "interview akhir*|tahap akhir*|wawancara akhir*",
    Stage.OFFERED: "offering*|penawaran*|tawaran*",
    DispositionKind.HIRED: "bergabung*|direkrut*|diterima*",
    DispositionKind.DECLINED_BY_CLIENT: """ditolak*|gagal*|tidak diterima*|tidak lolos*|tidak lulus*|
        tidak terpilih*""",
    DispositionKind.WITHDREW: "membatalkan*|mengundurkan diri*|mundur*|tarik diri*",
    DispositionKind.TURNED_OFFER_DOWN: "menolak penawaran*|menolak tawaran*|tolak tawaran*",
    DispositionKind.WENT_SILENT: "tidak ada respon*|tidak bisa dihubungi*|tidak merespon*",
    DispositionKind.ROLE_CLOSED: "lowongan ditutup*|posisi ditutup*",
}
VIETNAMESE: dict[Meaning, str] = {
    Stage.CONTACTED: "đã liên hệ*",
    Stage.APPLIED: "hồ sơ mới*|ứng tuyển*",
    Stage.SCREENING: "phỏng vấn điện thoại*|sàng lọc*|sơ loại*",
    Stage.SUBMITTED: "gửi khách hàng*|đã gửi khách*",
    Stage.INTERVIEWING: "phỏng vấn*|vòng|vòng 1*|vòng 2*",
    Stage.FINAL: "phỏng vấn cuối*|vòng cuối*",
    Stage.OFFERED: "đề nghị*",
    DispositionKind.HIRED: "nhận việc*|trúng tuyển*|đã nhận*",
    DispositionKind.DECLINED_BY_CLIENT: "không đạt*|=ng|trượt*|từ chối*",
    DispositionKind.WITHDREW: "rút hồ sơ*|rút lui*|ứng viên từ chối*",
    DispositionKind.TURNED_OFFER_DOWN: "từ chối offer*|từ chối đề nghị*",
    DispositionKind.WENT_SILENT: "không liên lạc được*|không phản hồi*",
    DispositionKind.ROLE_CLOSED: "vị trí đã đóng*",
}
