"""Texts and the words that they are searched by: one table for Python and for the script in the browser."""

# text -> words, separated by spaces
WORDS = {
    # case and accents
    "Harrow VALE": "harrow vale",
    "Café, CAFÉ, Cafe\u0301": "cafe cafe cafe",
    "Straße STRASSE STRAẞE": "strasse strasse strasse",
    "ŁÓDŹ łódź": "łodz łodz",
    "İstanbul ISPARTA ısparta": "istanbul isparta isparta",
    "Ångström": "angstrom",
    "Ĳssel ﬁne": "ijssel fine",
    "ὈΔΥΣΣΕΎΣ Ὀδυσσεύς": "οδυσσευσ οδυσσευσ",
    "Ёлка ЙОД й": "елка иод и",
    "Ǆungla": "dzungla",
    # points, vowels and joiners
    "שָׁלוֹם שלום": "שלום שלום",
    "מלך": "מלך",
    "كِتَاب كتــاب كتاب": "کتاب کتاب کتاب",
    "أحمد احمد": "احمد احمد",
    "پاكستان پاکستان ﻛﺘﺎب": "پاکستان پاکستان کتاب",
    "على علي علی": "على علی علی",
    "می\u200cخواهم": "میخواهم",
    "हिन्दी में": "हिन्दी में",
    "पानी, पीना।": "पानी पीना",
    # marks between words
    "Brandt’s Brandt's": "brandt s brandt s",
    "air-force — non‑stop": "air force non stop",
    "1,200 km/h at 4.5%": "1 200 km h at 4 5",
    "€5→next £3 “quoted” «so»": "5 next 3 quoted so",
    "one\u00a0two\u2028three\tfour\nfive": "one two three four five",
    "co\u00adoperate": "cooperate",
    "one\u2003two\u3000three": "one two three",
    "ภา\u200bษา": "ภา าษ ษา",
    "snake_case a@b.example": "snake case a b example",
    "I ❤\ufe0f 1\ufe0f\u20e3": "i 1",
    "fair🎪day": "fair🎪day",
    "لاہور، کراچی؛ ملتان۔": "لاہور کراچی ملتان",
    # forms of figures and letters
    "２０２４ Ⅳ m² ½": "2024 iv m2 1 2",
    "ｶﾞｽ": "ガス",
    "㋀": "1 月",
    "㌀": "アパ パー ート",
    # scripts without spaces
    "東京都": "東京 京都",
    "東": "東",
    "2024年春": "2024 年春",
    "平和と安全。": "平和 和と と安 安全",
    "ภาษาไทย": "ภา าษ ษา าไ ไท ทย",
    "한국어 신문": "한국어 신문",
    # nothing
    "": "",
    "… — !?": "",
    # too long to be a word
    "x" * 45: "x" * 40,
    "𐐨" * 41: "𐐨" * 40,
}
