"""The words by which English tells that someone speaks: verbs, roles, pronouns and what joins them."""

from ru_pk_archive.tagger.word_lists import words

# Inflected by rule below; verbs that double a consonant or change their stem are written out.
_REGULAR = """
accuse acknowledge add admonish advise affirm agree allege announce answer applaud argue ask assert
assure attest boast brand call caution challenge characterise characterize cite claim comment complain
concede conclude condemn confess confide confirm congratulate contend continue convey counter criticise
criticize declare decry defend demand denounce deny describe disclose dismiss elaborate emphasise
emphasize exclaim explain express hail highlight hint hope indicate inform insist interject joke label
lament maintain mention muse note object observe opine plead pledge point praise predict proclaim promise
protest query question quip react reaffirm recall reckon recommend reiterate reject remark remind repeat
reply report respond retort reveal shout signal state stipulate stress suggest surmise tease term testify
thank threaten tweet underline underscore urge venture voice volunteer vow warn welcome whisper wonder
worry
"""
_IRREGULAR = """
say says said saying
tell tells told telling
write writes wrote writing
think thinks thought thinking
feel feels felt feeling
speak speaks spoke speaking
swear swears swore swearing
admit admits admitted admitting
quote quotes quoted quoting
post posts posted posting
believe believes believed believing
"""


def _inflected(verb: str) -> tuple[str, str, str, str]:
    """Base, third person, past and participle of a regular verb."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")
    return verb, third, verb + "ed", verb + "ing"


_FORMS = [_inflected(verb) for verb in _REGULAR.split()] + [
    tuple(line.split()) for line in _IRREGULAR.strip().splitlines()
]

# "Adding" has no subject of its own: whoever the sentence is about speaks.
PARTICIPLES = frozenset(forms[3] for forms in _FORMS)
# Most bare stems are nouns as well ("a report", "the state"), so that only a few are verbs for certain.
_BARE = words("say tell think believe feel argue warn insist predict add suggest agree note")
SPEECH_VERBS = PARTICIPLES | frozenset(
    form for forms in _FORMS for form in forms[:3] if form != forms[0] or form in _BARE
)

# "Called it “…”": even one quoted word is the speaker's.
DESCRIBING = words(
    "called calls calling described describes describing labelled labeled labels dismissed"
    " dismisses dismissing denounced denounces denouncing condemned condemns hailed hails hailing"
    " praised branded termed terms characterised characterized"
)

# Before a verb these turn it into something nobody said: "declined to say", "is said to".
UNSPOKEN = words(
    "to not never cannot could would should might must may will shall can is are was were be been"
    " being didn't don't doesn't won't wouldn't couldn't didn’t don’t doesn’t won’t wouldn’t"
    " couldn’t"
)

# May stand between a subject and its verb.
_BETWEEN = words(
    "has have had also later then once again earlier recently reportedly repeatedly publicly"
    " himself herself themselves today yesterday however often always further now just still even"
    " only thus therefore here there monday tuesday wednesday thursday friday saturday sunday on did"
    " do does both all"
)

HE_OR_SHE = {"he": "male", "she": "female"}
PRONOUNS = frozenset([*HE_OR_SHE, "they", "it"])

# Heads of a role: "a spokesman", "industry sources". True where one person holds it.
_PERSON_ROLES = """
activist actor adviser advisor aide ally ambassador analyst archbishop architect associate attorney author
banker boss broker brother candidate captain chairman chairperson chairwoman chancellor chief cleric clerk
coach colleague colonel commander commissioner consul correspondent counsel counsellor critic curator
daughter dealer delegate deputy designer diplomat director doctor economist editor engineer entrepreneur
envoy executive expert farmer father founder friend general governor head historian host husband insider
inspector investigator journalist judge keeper king landlord lawmaker lawyer leader lecturer legislator
librarian lieutenant lobbyist major man manager marshal mayor mechanic member midwife minister mother
musician negotiator neighbor neighbour nurse observer officer official operator organiser organizer owner
participant passenger pastor pensioner photographer physician pilot poet premier president priest prince
princess principal producer professor prosecutor protester queen rabbi refiner relative reporter
representative researcher resident scholar scientist secretary senator shipper shopkeeper sister soldier son
source speaker specialist spokesman spokesperson spokeswoman strategist student supporter surgeon surveyor
survivor teacher tenant trader treasurer trustee veteran vicar vice-chairman vice-president victim villager
visitor volunteer warden widow wife witness woman worker writer
"""
_BODY_ROLES = """
administration agency airline army assembly association authority bank board broadcaster bureau cabinet
coalition commission committee company consortium corporation council court daily defence defense
delegation department embassy federation firm foundation government group house institute institution
joint-venture junta leadership ministry mission monitor movement navy network newspaper office opposition
organisation organization panel parliament partner party police presidency press radio senate service
spokespeople staff station team television tribunal troupe union university watchdog weekly
"""
_DOCUMENT_ROLES = """
accord account advisory agreement announcement article bill bulletin charter circular communique
communiqué declaration decree dispatch document editorial filing journal letter measure memo memorandum
message newsletter note notice notification order paper petition post prospectus release report
resolution review ruling statement study summary survey telegram text transcript treaty tweet
"""


def _with_plurals(singulars: str) -> frozenset[str]:
    singular = singulars.split()
    plural = [word[:-1] + "ies" if word.endswith("y") else word + "s" for word in singular]
    men = [word[:-3] + "men" for word in singular if word.endswith("man")]
    return frozenset([*singular, *plural, *men])


ONE_PERSON = frozenset(_PERSON_ROLES.split())
BODIES = frozenset(_BODY_ROLES.split())
DOCUMENTS = _with_plurals(_DOCUMENT_ROLES)
ROLES = _with_plurals(_PERSON_ROLES + _BODY_ROLES) | DOCUMENTS | {"people", "men", "women", "observers"}

# Who speaks for another: "a spokesman for Ida Brandt" is not Ida Brandt.
SPEAKS_FOR_ANOTHER = words(
    "spokesman spokesmen spokeswoman spokesperson spokespersons spokespeople aide aides lawyer"
    " lawyers source sources adviser advisers advisor advisors friend friends associate associates"
    " colleague colleagues ally allies critic critics supporter supporters brother sister son"
    " daughter wife husband father mother widow assistant representative representatives attorney"
    " successor predecessor deputy"
)

# Words before quotation marks that call what follows by a name; a work may have a comma after it.
WORKS = words("film movie book novel song play poem documentary album essay")
NAMING = WORKS | words(
    "article operation exercise project titled entitled dubbed named nicknamed codenamed headlined word words"
    " term terms phrase slogan motto theme label so-called known as called"
)


def is_role(word: str) -> bool:
    """Whether a word is what someone does or is: listed, or formed like "salesman" and in small letters."""
    small = word.lower()
    if small in ROLES or small.rpartition("-")[2] in ONE_PERSON:
        return True
    return word.islower() and word.endswith(("man", "men", "person", "ist", "ists"))


def is_between(word: str) -> bool:
    """Whether a word in small letters may stand between a subject and its verb: "also", "publicly"."""
    return word in _BETWEEN or (word.endswith("ly") and len(word) > 4)
