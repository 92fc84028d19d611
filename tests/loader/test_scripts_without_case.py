"""Whole clippings in scripts without capitals, and some with them: every paragraph of each is kept.

Each is a headline, a date line, and paragraphs of which the last are short.
"""

import pytest

from vale_bridge import authors, cuts, dates, read, sentences, value

CLIPPINGS = {
    "ur": """
        وادی ہیرو میں نیا پل کھول دیا گیا
        ہیرو، 4 مارچ 2031
        وادی ہیرو کی کونسل نے منگل کے روز دریا پر نیا پل کھول دیا۔|اس پر کام تین سال پہلے شروع ہوا تھا۔
        میئر ایدا برانت نے کہا کہ یہ پل تاجروں کی مدد کرے گا۔
        یہ پل HVC کے تحت بنا ہے۔
        پرانی کشتی اب گرمیوں میں چلے گی۔
        """,
    "ar": """
        افتتاح جسر جديد في وادي هارو
        4 مارس 2031
        افتتح مجلس وادي هارو يوم الثلاثاء جسرا جديدا فوق النهر.|وقد بدأ العمل في الجسر قبل ثلاث سنوات.
        قالت العمدة إيدا برانت إن الجسر سيساعد التجار.
        وستعمل العبارة القديمة في الصيف فقط.
        فمن سيدفع ثمن الطريق الجديد؟
        """,
    "he": """
        גשר חדש נפתח בעמק הארו
        04.03.2031
        מועצת עמק הארו פתחה ביום שלישי גשר חדש מעל הנהר.|העבודה על הגשר החלה לפני שלוש שנים.
        ראש העיר אידה ברנט אמרה שהגשר יעזור לסוחרים.
        המעבורת הישנה תפעל רק בקיץ.
        """,
    "fa": """
        پل تازه در دره هارو گشوده شد
        ۴ مارس ۲۰۳۱
        شورای دره هارو روز دوشنبه پل تازه را روی رودخانه گشود.|کار ساخت این پل سه سال پیش آغاز شد.
        شهردار ایدا برانت گفت که این پل به بازرگانان کمک خواهد کرد.
        کشتی قدیمی تنها در تابستان کار خواهد کرد.
        """,
    "hi": """
        हैरो घाटी में नया पुल खुला
        04.03.2031
        हैरो घाटी की परिषद ने मंगलवार को नदी पर नया पुल खोला।|काम तीन साल पहले शुरू हुआ था।
        मेयर इडा ब्रांट ने कहा कि पुल व्यापारियों की मदद करेगा।
        पुरानी नाव अब गर्मियों में चलेगी।
        """,
    "ka": """
        ჰაროუს ხეობაში ახალი ხიდი გაიხსნა
        04.03.2031
        ჰაროუს ხეობის საბჭომ სამშაბათს მდინარეზე ახალი ხიდი გახსნა.|მუშაობა სამი წლის წინ დაიწყო.
        მერმა იდა ბრანდტმა თქვა, რომ ხიდი ვაჭრებს დაეხმარება.
        ძველი ბორანი მხოლოდ ზაფხულში იმუშავებს.
        """,
    "am": """
        በሃሮው ሸለቆ አዲስ ድልድይ ተከፈተ
        04.03.2031
        የሃሮው ሸለቆ ምክር ቤት ማክሰኞ በወንዙ ላይ አዲስ ድልድይ ከፈተ።|ሥራው ከሦስት ዓመት በፊት ተጀመረ።
        ከንቲባ አይዳ ብራንት ድልድዩ ነጋዴዎችን ይረዳል አሉ።
        አሮጌው ጀልባ በበጋ ብቻ ይሠራል።
        """,
    "zh": """
        哈罗谷新桥通车
        2031年3月4日
        哈罗谷议会星期二开通了河上的新桥。|旧渡轮停运。
        代表团在港口会面。
        HVC项目将帮助商人。
        谁来付钱？
        """,
    "ru": """
        В долине Харроу открыли новый мост
        4 марта 2031 г.
        Совет долины Харроу открыл во вторник новый мост через реку.|Работы начались три года назад.
        Мэр Ида Брандт сказала, что мост поможет торговцам.
        Старый паром будет ходить летом.
        """,
}


@pytest.mark.parametrize("language", CLIPPINGS)
def test_every_paragraph_of_a_clipping_is_kept(language):
    headline, date, *paragraphs = [line.strip() for line in CLIPPINGS[language].strip().splitlines()]
    draft = read("\n\n".join([headline, date, *paragraphs]).replace("|", "" if language == "zh" else " "))
    assert value(draft.title) == headline
    assert draft.language == language
    assert dates(draft) == ["2031-03-04 published"]
    assert sentences(draft) == [sentence for paragraph in paragraphs for sentence in paragraph.split("|")]
    assert cuts(draft) == [(date, "date line", 3)]


URDU = "وادی ہیرو کی کونسل نے منگل کے روز دریا پر نیا پل کھول دیا۔"


def test_a_headline_over_two_lines_is_no_verse():
    draft = read(f"وادی ہیرو میں نیا پل\nکھول دیا گیا ہے\n\n4 مارچ 2031\n\n{URDU}")
    assert value(draft.title) == "وادی ہیرو میں نیا پل کھول دیا گیا ہے"
    assert sentences(draft) == [URDU]


def test_nothing_tells_a_line_without_capitals_from_a_name():
    assert authors(read(f"نیا پل کھول دیا گیا\n\nتازہ ترین خبریں\n\n4 مارچ 2031\n\n{URDU}")) == []
    assert authors(read(f"نیا پل کھول دیا گیا\n\n4 مارچ 2031\n\n{URDU} ... (جاری ہے)")) == []
    signed = read(f"نیا پل کھول دیا گیا\n\nتحریر: ایدا برانت\n\n4 مارچ 2031\n\n{URDU}")
    assert authors(signed) == ["ایدا برانت"]


def test_a_standfirst_of_a_script_without_spaces_is_kept():
    standfirst = "工程于三年前开始耗资六百万市长说这座桥将帮助商人"
    draft = read(f"哈罗谷议会星期二开通了河上的新桥\n\n{standfirst}\n\n代表团在港口会面。旧渡轮停运。")
    assert value(draft.title) == "哈罗谷议会星期二开通了河上的新桥"
    assert sentences(draft) == [standfirst, "代表团在港口会面。", "旧渡轮停运。"]
