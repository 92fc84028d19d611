"""Holds what a person can be by trade or calling: words that stand in small letters before a name."""

from ru_pk_archive.tagger.speech_verbs import ONE_PERSON
from ru_pk_archive.tagger.word_lists import words

# Unlike the titles of the lexicon most of these are surnames too, and say nothing with a capital.
_TRADES = words(
    "abbess abbot accountant actress admiral advocate ambulanceman anaesthetist anchor apothecary"
    " apprentice archaeologist archbishop archer architect archivist artisan artist astronaut astronomer"
    " athlete auctioneer baker ballerina barber barrister bartender batsman beekeeper bishop blacksmith"
    " blogger boatman bodyguard bookseller botanist bowler boxer brewer bricklayer brigadier broadcaster"
    " builder bursar businessman businesswoman butcher butler campaigner cardinal caretaker carpenter"
    " cartographer cartoonist cashier cellist chaplain chauffeur chef chemist choirmaster choreographer"
    " cinematographer cleaner cleric climber clockmaker coastguard cobbler collector columnist comedian"
    " commentator composer conductor conservator constable contractor convener convenor coordinator"
    " coroner cosmonaut councillor councilman councilwoman courier cricketer curate curator cyclist"
    " dancer deacon dean dentist designer detective developer diver docker draughtsman driver drummer"
    " ecologist electrician engineer engraver entrepreneur explorer farmhand ferryman filmmaker"
    " firefighter fireman fisher fisherman fishmonger footballer forecaster foreman forester gardener"
    " geographer geologist glaciologist goalkeeper goldsmith golfer granddaughter grandfather"
    " grandmother grandson grower guide guitarist gunner harbourmaster headmaster headmistress"
    " headteacher helmsman herder hunter hydrologist illustrator imam innkeeper instructor interpreter"
    " inventor janitor jeweller jockey joiner keeper laborer labourer landlady landlord landowner"
    " lecturer librarian lifeguard lighthousekeeper linguist lumberjack machinist maestro magistrate"
    " manageress marine mason master mathematician mayoress mechanic medic merchant meteorologist"
    " microbiologist midwife miller millionaire miner missionary monk mountaineer mufti musician"
    " naturalist navigator nephew newscaster niece novelist nun nurse oceanographer optician organist"
    " ornithologist painter paramedic parishioner parson pastor pathologist patriarch pensioner"
    " performer pharmacist philanthropist philosopher photographer physicist pianist playwright plumber"
    " poet policeman policewoman politician pope porter postman postmaster potter preacher presenter"
    " programmer prosecutor psychiatrist psychologist publican publisher quartermaster rabbi rancher"
    " ranger rector referee registrar rider rower runner saddler sailor salesman saleswoman sculptor"
    " seaman seamstress seismologist sergeant sexton sheikh shepherd shepherdess sheriff shipwright"
    " shoemaker signalman singer skater skier skipper sociologist solicitor songwriter soprano"
    " stationmaster steward stewardess stonemason storekeeper striker superintendent surgeon surveyor"
    " swimmer tailor tenant tenor thatcher therapist trainer translator traveller treasurer tutor umpire"
    " uncle undertaker usher vet veteran veterinarian vicar violinist virologist volcanologist"
    " watchmaker watchman weaver whistleblower winemaker winner woodcutter zoologist"
)
OCCUPATIONS = ONE_PERSON | _TRADES
