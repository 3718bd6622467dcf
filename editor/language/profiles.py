"""One small profile a language: its marks, its month names, its ways to write a date."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """What typography and dates need to know of a language.

    `quotes` and `inner` are the marks of the first and the second level. `months` stand in the form that
    follows a day («20 ноября»), January first; `weekdays` begin with Monday. The date patterns take
    `{day}`, `{month}`, `{year}`, `{weekday}`, `{date}` and `{clock}`. `common` holds small words that no other of the
    three languages has, and `endings` those of inflected words: a text's language is known by them.
    """

    tag: str
    own_name: str
    quotes: tuple[str, str]
    inner: tuple[str, str]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    long_date: str = "{day} {month} {year}"
    short_date: str = "{day} {month}"
    date_time: str = "{date}, {clock}"
    weekday_date: str = "{weekday}, {date}"
    common: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


def _endings(line: str) -> tuple[str, ...]:
    return tuple(line.split())


PROFILES: dict[str, Profile] = {
    "ru": Profile(
        tag="ru",
        own_name="Русский",
        quotes=("«", "»"),
        inner=("„", "“"),
        months=(
            "января", "февраля", "марта", "апреля", "мая", "июня",
            "июля", "августа", "сентября", "октября", "ноября", "декабря",
        ),
        weekdays=("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
        common=_words(
            "и в во на с со к ко у о об обо от по за из не ни но а что чтобы как это этот эта эти тот та те то "
            "так для при до после перед под над без через между около или если когда где который которая которые "
            "которое которого он она оно они мы вы я ты его её ее их нас вас им ему ей был была было были будет "
            "будут есть нет ещё еще уже тоже также только же ли бы вот все всё всех год года году лет новый новая "
            "новые самый свой свою один два три сегодня вчера завтра сообщил сообщила сообщили рассказал "
            "рассказала рассказали сказал сказала заявил потому может можно нужно надо более менее очень снова "
            "против из-за фото"
        ),
        endings=_endings(
            "ого его ому ему ый ий ой ая яя ое ее ые ие ых их ыми ими ую ость ости ение ения ении ание ания ции "
            "ция цию ать ять ить еть ться тся лся лась лись ает яет ует ают яют уют ства ство стве ила или ала "
            "али ели ыли ал ил ла ло ли ии ами ями ов ев ах ях"
        ),
    ),
    "kk": Profile(
        tag="kk",
        own_name="Қазақша",
        quotes=("«", "»"),
        inner=("„", "“"),
        months=(
            "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
            "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
        ),
        weekdays=("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
        long_date="{year} жылғы {day} {month}",
        common=_words(
            "және мен бен пен да де бұл ол осы сол бір екі үш үшін туралы деп деді дейді дейтін еді екен емес жоқ "
            "бар болды болады болған болып бола болса кейін дейін бойынша қарай арқылы сияқты қалай қашан қайда "
            "неге кім не біз сіз олар мені сені оны оның өз өзі өте ең тағы енді бүгін кеше ертең жыл жылы жылғы "
            "айтты хабарлады барлық көп аз ғана ма ме ба бе па пе жаңа үлкен бала балалар адам адамдар керек "
            "мүмкін отыр тұр жатыр жүр отырмыз екенін сурет ел елі қала ауа жол су апаты кездесті пікір"
        ) - _words("да не"),
        endings=_endings(
            "лар лер дар дер тар тер лары лері дары дері тары тері ның нің дың дің тың тің ған ген қан кен ады "
            "еді йды йді нды лды рды мыз міз сыз сіз ына іне ында інде ынан інен нда нде дағы дегі тағы тегі лық "
            "лік дық тық атын етін мақ мек ып іп лған лген"
        ),
    ),
    "en": Profile(
        tag="en",
        own_name="English",
        quotes=("“", "”"),
        inner=("‘", "’"),
        months=(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        common=_words(
            "the a an and or of to in on at for from with by is are was were be been has have had it its this "
            "that these those he she they we you i not no but as will would can could said says after before "
            "about over more than new who what when where how why which their his her our your into out up photo "
            "image read"
        ),
    ),
}  # fmt: skip
"""By BCP 47 tag, in the order in which names fall back."""
