"""The names of months and weekdays as news pages of many languages print them."""

_ENGLISH_MONTHS = "january february march april may june july august september october november december"
_ENGLISH_ABBREVIATIONS = "jan feb mar apr may jun jul aug sep|sept oct nov dec"
_ENGLISH_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"

# One line a language: January to December; forms of one month are joined by "|".
_OTHER_MONTHS = """
januar|jänner februar|feber märz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart april mei juni juli augustus september oktober november december
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август \
сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر
جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر
يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر
""".replace("\\\n", "")

_OTHER_ABBREVIATIONS = """
jan|jän feb mär|mrz apr mai jun jul aug sep|sept okt nov dez
janv févr|fév mars avr mai juin juil août sept oct nov déc
ene feb mar abr may jun jul ago sept|sep oct nov dic
gen feb mar apr mag giu lug ago set ott nov dic
jan fev mar abr mai jun jul ago set out nov dez
jan feb mrt apr mei jun jul aug sep okt nov dec
янв фев мар апр мая июн июл авг сен|сент окт ноя дек
"""

_WEEKDAYS = """
mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
poniedziałek wtorek środa czwartek piątek sobota niedziela
pazartesi salı çarşamba perşembe cuma cumartesi pazar
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
понеділок вівторок середа четвер п'ятниця субота неділя
دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
پیر منگل بدھ جمعرات ہفتہ اتوار
الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
"""


def _numbered(table: str) -> dict[str, int]:
    return {
        form: number
        for line in table.strip().splitlines()
        for number, forms in enumerate(line.split(), 1)
        for form in forms.split("|")
    }


# The number of a month by its name in lower case
ENGLISH_MONTHS = _numbered(_ENGLISH_MONTHS)
ENGLISH_ABBREVIATIONS = _numbered(_ENGLISH_ABBREVIATIONS)
FULL_MONTHS = _numbered(_OTHER_MONTHS) | ENGLISH_MONTHS
ALL_MONTHS = _numbered(_OTHER_ABBREVIATIONS) | ENGLISH_ABBREVIATIONS | FULL_MONTHS

# 0 for Monday to 6, by the name in lower case
ENGLISH_WEEKDAYS = {name: number for number, name in enumerate(_ENGLISH_WEEKDAYS.split())}
WEEKDAYS = frozenset([*ENGLISH_WEEKDAYS, *_WEEKDAYS.split()])
