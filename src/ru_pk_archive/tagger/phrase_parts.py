"""The parts, as patterns, of which the set phrases around dates are made."""

# A character of one clause; a mark between digits or after an initial is part of a number or name.
IN_CLAUSE = r"(?:[^,;:.()–—]|[.,](?=\d)|(?<=[A-Z])\.)"
ARTICLE = r"(?:an?|the|its|his|her|their|that)"
AMOUNT = r"(?:(?:only|just|about|around|nearly|almost|over|some|up|down|an?|the|record) ){0,2}[$£€]?\d"
MEETINGS = (
    r"(?:summit|meeting|conference|congress|convention|talks|games|olympics|world cup|elections?|referendum"
    r"|championships?|tournament|festival|fair)"
)
