"""The English words that tell a person's name from an organisation's, and both from other capitals."""

from ru_pk_archive.tagger.given_names import GIVEN_NAMES
from ru_pk_archive.tagger.speech_verbs import ONE_PERSON
from ru_pk_archive.tagger.word_lists import words

# --- People ---

# Before a name, with or without a point; never part of the name that an archive keeps.
_HONORIFICS = words(
    "adm admiral alderman archbishop assemblyman astronaut ayatollah baron baroness begum bishop brig"
    " brigadier capt cardinal ceo cfo chair chaudhry cmdr col comptroller comrade congressman"
    " congresswoman cosmonaut councillor crown dame dg dr duchess duke emir emperor empress fm fr gen"
    " gov hafiz haji hojatoleslam hon imam lady lord lt maj makhdoom maulana mian miss mna mp mpa mr"
    " mrs ms mufti mullah mx patriarch pm pope pres prof qari rabbi rep rev reverend sardar sen"
    " sergeant sgt shaikh sheikh shri sir smt sultan treasurer undersecretary"
)
# Before a list of names: "Ministers X and Y".
PLURAL_TITLES = words(
    "ambassadors chairmen congressmen generals governors messrs ministers premiers presidents professors"
    " representatives reps secretaries senators sens spokesmen"
)
TITLES = _HONORIFICS | PLURAL_TITLES | ONE_PERSON

# Titles after which even a single word is a name; others begin the names of companies and bodies too.
COMMON_TITLES = words(
    "adm admiral ambassador archbishop ayatollah brigadier capt chairman chairperson chairwoman"
    " chancellor col colonel commissioner congressman congresswoman dr emir emperor gen gov governor"
    " king lady lord lt maj marshal mayor minister mr mrs ms pope premier president prof queen rep"
    " secretary sen senator sheikh sir speaker spokesman spokesperson spokeswoman sultan treasurer"
    " undersecretary"
)
# Titles that stand before a company's name as often as before a person's.
TITLES_OF_COMPANIES = words(
    "ally baker brewer broadcaster broker builder collector contractor courier dealer designer"
    " developer grower guide host jeweller member merchant operator owner partner printer producer"
    " publisher refiner shipper source sponsor"
)

# Within a title, or before it: "Deputy Foreign Minister", "Chief Executive Officer", "Minister of Trade".
TITLE_PARTS = words(
    "acting affairs agriculture assistant associate budget central chief commerce commercial"
    " communications crown culture defence defense deputy development economic economics economy"
    " education energy environment ex exchequer executive external farm federal field finance"
    " financial first fisheries foreign former gas health home house industries industry information"
    " intelligence interior internal irrigation junior justice labor labour late lieutenant majority"
    " managing mines mining minority national negotiations officer oil operations opposition party"
    " permanent petroleum planning policy power press prime principal provincial public railways"
    " relations second security senate senior special sports staff state telecommunications then"
    " tourism trade transport transportation treasury vice water"
)
# Some are printed with a capital too, where they begin a surname; "Ben" and "Al" are then given names.
PARTICLES = words(
    "abu al ben bin bint da de del della den der di do dos du el ibn la le ten ter ul ur van von y zu"
    " Da De Del Della Den Der Di Dos Du La Le Ten Ter Van Von Zu"
)
# Heads of places and the like that are surnames as well: after a given name, and last.
ALSO_SURNAMES = words(
    "bay bond castle day east field fields forest hill hills house lake lakes law laws mills mount"
    " north park peak plain plains pool post pound price range rivers rose street wall week west"
)
NAME_ENDINGS = words("jr sr ii iii iv")

# --- Organisations ---

# An organisation by its last word ("Harrow Vale Water Board") or, with "of", by its first.
ORGANISATION_HEADS = words(
    "academy administration agency airline airlines airways alliance army assembly associates"
    " association authority bank board brigade broadcasting brotherhood brothers bureau cabinet center"
    " centre chamber club coalition college commission committee community companies company"
    " confederation congress consortium constabulary corporation council court department directorate"
    " enterprises exchange federation fleet force forces forum foundation front fund gazette group"
    " guard guild herald holding holdings hospital industries institute institution institutions"
    " insurance investments journal laboratories laboratory league legislature mills ministry motors"
    " museum navy network news newspapers office organisation organization parliament partners party"
    " police post press products radio railway railways refinery resources savings school secretariat"
    " securities senate service services society stores syndicate systems technologies telegraph"
    " television theatre times tribunal tribune trust union university utilities workers works"
)
# After a company's name, and left off when it is named again.
COMPANY_SUFFIXES = words(
    "a/s ab ag asa bhd bv co corp gmbh inc jsc limited llc llp lp ltd nv oy pjsc plc pty pvt sa spa"
)
# Before a name in small letters: what kind of body bears it ("state oil company Harrow").
KINDS_OF_BODY = words(
    "agency airline automaker bank bookmaker broadcaster brokerage carmaker carrier channel company"
    " conglomerate consultancy daily firm group insurer magazine manufacturer network newspaper"
    " organisation organization party retailer subsidiary supermarket think-tank union unit weekly"
)
# The body's name goes on behind these, as in Romance languages: "Radio Harrow", "Banco de Harrow".
HEADS_FIRST = words(
    "air banca banco banque compagnie groupe grupo instituto istituto ministerio radio societe universidad"
    " universite"
)
# What two fields of a body's work are called, which "and" joins: "Trade and Industry Ministry".
FIELDS_OF_WORK = (TITLE_PARTS - words("house senate")) | words(
    "administration aeronautics aluminium aluminum aquaculture arms arts building business cocoa"
    " coffee commonwealth conservation construction control cooperation cotton cultural customs drug"
    " drugs electricity employment engineering environment equipment exchange excise exploration"
    " export exports fairs fisheries food forestry gas grain growth heritage housing humanities"
    " immigration import imports investment investments learning management marketing means medicine"
    " monopolies naturalisation naturalization navigation nutrition peace petrochemical petroleum"
    " production progress prosperity reconstruction refugee regional research revenue rights rubber"
    " rural safety sanitation science scientific securities services shipping social space standards"
    " statistics steel sugar tariffs taxation technical technology telegraph telephone textile"
    " textiles timber training urban ways welfare women youth"
)
# Acronyms and names that are none of a body.
NOT_ORGANISATIONS = words(
    "adhd aed agm ai aids and asap atm atms aud bbq bce bln bmi bsc bst cad cctv ceo ceos cest cet"
    " cfo cfos chf cif cny corn covid cpi cpr crt cto cv dlr dlrs dna dvd dvds ecu ecus egm ems emu"
    " eps est eur euribor evs faq fax fdi fob for ftse fy fyi gbp gcse gdp gdr gmt gnp gps gsp gst hgv"
    " hiv hq html http icbm icbms ict ied ieds inf inr ipo irr isbn jpy kwh kyc lcd ldc leds libor llb"
    " llm lng lpg lpgs mba mbas mfn mln mou mph mri mrna msc mvp mw nft nfts ngo ngos nil nni note npt"
    " nri nris nzd oap oda oil ok okay opv ott pcr pct pdf phd phds php pkr plc pmi pow pows ppe ppi"
    " ppp pse ptm ptsd qr rna roi rpm rsvp rub sars sdr sdrs slcm sme smes sms sos sri stem stg suv"
    " suvs tb tba tbc tbd the tnt tnts toe tv uae ufo uk url us usa usb usd usp ussr utc vat vdu vhf"
    " vip wifi wip wmd wmds wpi www xml yen"
) | {"soviet union"}

# --- Other capitals ---

# Heads of names that are neither persons nor organisations.
_PLACE_HEADS = words(
    "africa airport america asia avenue base bay bazaar beach bridge building canal canyon cape"
    " castle central channel city coast county creek dam delta desert district east eastern emirates"
    " estate europe falls far field fields forest great greater gulf harbor harbour heights hill hills"
    " hotel house island islands isles kingdom lake lakes land lower middle mount mountain mountains"
    " near new north northern ocean palace park pass peak peninsula plain plains plateau port province"
    " range reef region republic river road sea shore south southern square state states station"
    " strait straits street terminal territory tower town township tunnel upper valley village wall"
    " waterway west western world"
)
_EVENT_HEADS = words(
    "accord accords act agreement agreements amendment award awards bill bloc bond bonds bulletin"
    " championship charter code constitution convention cup database day days debt declaration decree"
    " doctrine dollar estimates exercise festival games government index initiative issue law laws"
    " medal notes olympics operation pact plan policy pound prize process project projects protocol"
    " reform regime report research resolution revolution round series summit talks tax treaty trophy"
    " venture war week year years yen"
)
CALENDAR = words(
    "am apr april aug august christmas dec december easter edt eid est feb february fri friday gmt"
    " jan january jul july jun june mar march mon monday nov november oct october pm ramadan sat"
    " saturday sep sept september sun sunday thu thur thurs thursday today tomorrow tue tues tuesday"
    " wed wednesday yesterday"
)
NATIONALITIES = words(
    "afghan african albanian algerian american arab arabian argentine armenian asian australian"
    " austrian azerbaijani bahraini balkan baltic bangladeshi belarusian belgian bolivian bosnian"
    " brazilian british buddhist bulgarian burmese cambodian canadian catholic chilean chinese"
    " christian colombian communist conservative cuban cypriot czech danish democrat democratic dutch"
    " eastern ecuadorean egyptian english estonian ethiopian european filipino finnish french georgian"
    " german ghanaian greek hindu hungarian icelandic indian indonesian iranian iraqi irish islamic"
    " israeli italian japanese jewish jordanian kashmiri kazakh kenyan korean kurdish kuwaiti kyrgyz"
    " labour latin latvian lebanese liberal libyan lithuanian malaysian mexican mongolian moroccan"
    " muslim nepalese nicaraguan nigerian nordic northern norwegian omani orthodox pakistani"
    " palestinian panamanian peruvian philippine polish portuguese protestant qatari republican"
    " romanian russian saudi scottish serbian shia shiite sikh singaporean slovak socialist southern"
    " soviet spanish sudanese sunni swedish swiss syrian taiwanese tajik thai tibetan tunisian turkish"
    " turkmen ugandan ukrainian uzbek venezuelan vietnamese welsh western yemeni yugoslav zambian"
    " zimbabwean"
)
ARTICLES = words("a an the")
# Capitalised where a sentence or a quotation begins, and hardly ever part of a name.
OPENERS = ARTICLES | words(
    "a about above according accordingly across additionally after afterwards again against ahead all"
    " almost along already also although altogether amid among an analysts and another any anyone"
    " apart are around as aside ask asked at back based be because been before behind being below"
    " besides best better between beyond both but by call called can can't clearly concerning"
    " consequently considering could critics currently dear describing despite did do does don't due"
    " during each earlier early either else elsewhere emphasising emphasizing enough especially even"
    " eventually ever every everyone everything except experts far few finally first five following"
    " for four from further furthermore generally gentlemen given good had half has have having he"
    " hence her here hers highlighting him himself his historically how however i i'm i've if in"
    " including increasingly indeed inside instead into is it its itself just ladies last lastly late"
    " lately later least less let like likewise long lower made mainly many meanwhile more moreover"
    " most much must my nearly neither never nevertheless news next no nobody none nor not nothing"
    " noting notwithstanding now observers of off officials often oh on once one only or other others"
    " otherwise our out outside over overall particularly past per perhaps please prior probably"
    " quoting rather recalling recent recently referring regarding reportedly respectively responding"
    " same second secondly several shall she should similarly since six so some someone something"
    " sometimes soon sources speaking still stressing such ten than thank that the their them then"
    " there thereafter therefore these they thing third this those though three through throughout"
    " thus till to together too toward towards traders traditionally two under unfortunately unless"
    " unlike until up upon us using usually very via was we well were what whatever when whenever"
    " where whereas wherever whether which while who whoever whole whom whose why will with within"
    " without won't would yes yesterday yet you your yours"
)
_DOTTED_COUNTRIES = words("u.s u.k u.n u.s.s.r u.s.a n.z e.c")
NATIONALITIES_AND_COUNTRIES = NATIONALITIES | _DOTTED_COUNTRIES

# What follows a surname and takes it for another thing: "the Brandt Foundation", "the Brandt Plan".
TAKES_A_NAME = ORGANISATION_HEADS | COMPANY_SUFFIXES | _PLACE_HEADS | _EVENT_HEADS
NOT_OF_COMPANIES = (OPENERS | CALENDAR | NATIONALITIES | _PLACE_HEADS | _EVENT_HEADS) - words(
    "estate field fields power water"
)
NOT_A_NAME = (OPENERS | CALENDAR | NATIONALITIES | _DOTTED_COUNTRIES | TAKES_A_NAME) - GIVEN_NAMES
