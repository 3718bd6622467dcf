"""Russian: everything but what its folder says at once."""

from __future__ import annotations

from editor.language.cyrillic import ISO9, PHONETIC
from editor.language.profile import Example, PageWords, Profile, Stemming
from editor.language.profiles.ru import INTERFACE, LISTED, OWN_NAME
from editor.language.profiles.ru.credits import CREDIT, SHAPES
from editor.language.profiles.ru.site import SITE
from editor.language.profiles.ru.spaces import SPACES
from editor.language.profiles.ru.words import COMMON, ENDINGS
from editor.marker import QT_TRANSLATE_NOOP

PROFILE = Profile(
    tag="ru",
    own_name=OWN_NAME,
    english_name=QT_TRANSLATE_NOOP("languages", "Russian"),
    called=("rus", "russian", "русский", "орысша"),
    listed=LISTED,
    locale="ru_RU",
    interface=INTERFACE,
    script="cyrillic",
    letters="абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    common=COMMON,
    endings=ENDINGS,
    quotes=("«", "»"),
    inner=("„", "“"),
    spaces=SPACES,
    months=(
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
    weekdays=("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
    slug_tables={"iso9": ISO9, "phonetic": PHONETIC},
    name_forms=("nominative", "genitive"),
    credit=CREDIT,
    credit_shapes=SHAPES,
    credit_turn=1,
    example=Example("Жанара Каримова", "агентство «Қайнар»", genitive="Жанары Каримовой"),
    check_mark="ПРОВЕРИТЬ",
    correction="В прежней версии этой публикации было сказано: «{words}».",
    page=PageWords("Таблица", "Примечания", "Вернуться к тексту"),
    site=SITE,
    # Snowball leaves «трамва» of «трамвай» and «трамв» of «трамвая»; without the vowel both are one.
    stemming=Stemming("[а-я]+", "russian", cut="(?<=...)[аеиоуыэюяй]+"),
)  # fmt: skip
