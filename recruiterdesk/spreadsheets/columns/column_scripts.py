"""Names of columns in scripts whose words grow together: what they mean by the parts that stand in them."""

from __future__ import annotations

import re
from functools import cache

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.columns.column_draft import ColumnDraft
from recruiterdesk.spreadsheets.columns.column_names import names_others
from recruiterdesk.spreadsheets.fields import PHONE_FIELDS, Field

_OTHERS = """
    紧急|家长|面试官|招聘负责|负责人|录入|创建|顾问|緊急|面接官|担当|人事|保護者|登録者|면접관|담당자|비상|
    채용담당|المسؤول|مسؤول التوظيف|المحاور|الطوارئ|مجند|
    מראיין|מגייס|אחראי|חירום|מנהל
"""
# The first that is found counts, so that "拒绝原因" is a reason and no decision.
_MEANINGS: tuple[tuple[Field, str], ...] = (
    (
        Field.REASON,
        r"""
        (?:拒|淘汰|未通过|不合适|不通过|不採用|見送|落選|辞退|불합격|탈락).*(?:原因|理由|사유|이유)|سبب|
        סיבת|נימוק
        """,
    ),
    (
        Field.TOLD_ON,
        r"""
        反馈.*候选|候选.*反馈|(?:通知|告知)(?!.*(?:录用|offer)).*(?:候选|日期|时间|否|人|本人)|^(?:是否|已)(?:通知|告知|
        反馈)|本人(?:通知|連絡)|(?:結果|合否)(?:通知|連絡)|連絡済|(?:결과|합격|지원자)\s?(?:통보|안내)|
        (?:إبلاغ|ابلاغ|إخطار|إشعار|تبليغ)|עודכ|(?:נמסר|קיבל).*תשובה
        """,
    ),
    (
        Field.LAST_CONTACT,
        r"""
        (?:最近|最后|最後|上次|最終|直近|前回).*(?:联系|聯絡|沟通|跟进|連絡|接触|面談|通話)|(?:최근|마지막|
        최종)\s?(?:연락|통화|접촉)|آخر (?:تواصل|اتصال|مكالمة)|(?:קשר|שיחה|פנייה) אחרו
        """,
    ),
    (
        Field.DECIDED_ON,
        r"""
        (?:拒|淘汰|决定|决策|结果|反馈|未通过|不採用|見送|合否|決定|結果)\w*(?:日|时间|日期|年月日)|(?:결정|
        불합격|탈락|결과)\s?일|تاريخ (?:القرار|الرفض|النتيجة)|(?:תאריך|נדחה).*(?:דחי|החלט|נדחה)|נדחה ב
        """,
    ),
    (
        Field.APPLIED_ON,
        r"""
        (?:投递|申请|应聘|應徵|简历|応募|エントリー|応募受付|申込)\w*(?:日|时间|日期|年月日)|(?:지원|접수|
        등록)\s?(?:일|날짜)|تاريخ (?:التقديم|الطلب|التقدم)|תאריך (?:הגש|פנ|קבל)
        """,
    ),
    (
        Field.COME_BACK_ON,
        r"""
        (?:到岗|入职|下次).*(?:时间|日期|联系|跟进)|入社可能|次回(?:連絡|面談)|입사\s?가능
        """,
    ),
    (
        Field.EMAIL,
        r"""
        邮箱|邮件|郵箱|郵件|电邮|電郵|メール|メアド|이메일|메일|البريد (?:ال)?[إا]لكتروني|ايميل|אימייל|
        דוא.?ל|מייל|อีเมล
        """,
    ),
    (
        Field.PHONE,
        r"""
        手机|手機|电话|電話|联系方式|聯絡方式|微信号码|携帯|연락처|전화|휴대폰|핸드폰|هاتف|جوال|موبايل|
        טלפון|נייד|סלולר|โทร|มือถือ
        """,
    ),
    (
        Field.COMPANY,
        r"""
        (?:现|目前|当前|在职|現在|原|上家|最近).*(?:公司|单位|企业|雇主|勤務先|会社|企業)|勤務先|
        (?:在籍|所属)(?:企業|会社|先)|(?:현|현재)\s?(?:직장|회사|소속)|재직\s?회사|
        جهة العمل|الشركة الحالية|صاحب العمل|
        (?:מעסיק|מקום עבודה|חברה).*(?:נוכחי|כיום)
        """,
    ),
    (
        Field.TITLE,
        r"""
        (?:现|目前|当前|在职|現在).*(?:职位|职务|岗位|职称|職位|職務|役職|職種|ポジション)|(?:현|
        현재)\s?(?:직책|직위|직무|직급)|(?:الوظيفة|المنصب|المسمى).*(?:الحالي)|(?:תפקיד|משרה).*(?:נוכחי|כיום)
        """,
    ),
    (
        Field.ROLE,
        r"""
        (?:应聘|申请|投递|意向|面试|招聘|目标|推荐|应征|應徵|求职|岗位|应募|応募|希望|募集|選考|推薦)\w*(?:职位|
        岗位|职务|職位|職務|職種|ポジション|ポスト|求人)|招聘岗位|求人(?:名|票)|(?:지원|응시|채용|
        추천|희망)\s?(?:직무|포지션|직종|분야|부문|공고)|(?:الوظيفة|المنصب|المسمى).*(?:المتقدم|المطلوب|المرشح|
        الشاغر)|(?:משרה|תפקיד).*(?:מבוקש|מועמד)|ตำแหน่งที่สมัคร
        """,
    ),
    (
        Field.CLIENT,
        r"""
        客户(?!反馈|意见|评价)|客戶|用人单位|用人企业|甲方|クライアント|求人企業|紹介先|応募先企業|(?:推薦|推荐)(?:先|企業|公司|企业)|고객사|의뢰사|العميل|לקוח
        """,
    ),
    (
        Field.STAGE,
        r"""
        (?:阶段|階段|进展|进程|进度|進度|流程|轮次|輪次|選考(?:状況|段階|ステータス|フェーズ)|進捗|フェーズ|
        전형\s?(?:단계|상태)|진행\s?(?:단계|상황)|المرحلة|مرحلة|שלב)
        """,
    ),
    (
        Field.OUTCOME,
        r"""
        (?:结果|結果|结论|反馈|合否|判定|결과|합격\s?여부|النتيجة|نتيجة|القرار|תוצא|החלט)
        """,
    ),
    (
        Field.LOCATION,
        r"""
        居住|现居|所在地|所在城市|城市|住址|地址|住所|お住まい|거주|주소|지역|الإقامة|السكن|المدينة|العنوان|
        מגורים|כתובת|עיר
        """,
    ),
    (
        Field.SOURCE,
        r"""
        来源|來源|渠道|応募経路|流入|経路|媒体|지원\s?경로|유입|المصدر|מקור
        """,
    ),
    (
        Field.REFERRED_BY,
        r"""
        推荐人|内推人|介绍人|推薦人|紹介者|추천인|רשח|המליץ|הופנה
        """,
    ),
    (
        Field.NOTES,
        r"""
        备注|備註|備注|说明|评价|评语|记录|備考|メモ|コメント|所感|비고|메모|특이\s?사항|코멘트|ملاحظ|تعليق|
        הערו?ת|הערה|หมายเหตุ
        """,
    ),
    (
        Field.FULL_NAME,
        r"""
        姓名|氏名|候选人|候補者|応募者|应聘者|應徵者|(?:후보자|지원자)\s?(?:명|이름|성명)|성명|
        اسم (?:المرشح|المتقدم)|الاسم|שם (?:ה)?מועמד|שם מלא
        """,
    ),
)
_SEVERAL = frozenset({Field.EMAIL, Field.NOTES, *PHONE_FIELDS})
_LATIN_ENDS = "\u0590"
_LONGEST = 24


def heed_scripts(draft: ColumnDraft) -> None:
    """Give columns named in Chinese, Japanese, Korean, Arabic, Hebrew or Thai the meaning of their parts."""
    header = draft.found.header or ()
    for index, _, field in list(draft.loose()):
        name = header[index]
        if (
            field is not None
            or max(name, default="") < _LATIN_ENDS
            or len(name) > _LONGEST
            or names_others(name)
        ):
            continue
        meant = _meaning_of(fold(name))
        if meant is not None and (meant in _SEVERAL or not draft.has(meant)) and draft.values(index):
            draft.fields[index] = meant


def _meaning_of(name: str) -> Field | None:
    patterns = _patterns()
    if patterns[0].search(name):
        return None
    return next(
        (field for (field, _), pattern in zip(_MEANINGS, patterns[1:], strict=True) if pattern.search(name)),
        None,
    )


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Return compiled words, those of other people first; a window opens without them."""
    listed = (_OTHERS, *(words for _, words in _MEANINGS))
    return tuple(re.compile(fold("".join(map(str.strip, words.splitlines())))) for words in listed)
