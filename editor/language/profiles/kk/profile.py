"""Kazakh: everything but what its folder says at once."""

from __future__ import annotations

from editor.language.cyrillic import KAZAKH
from editor.language.profile import Example, PageWords, Profile
from editor.language.profiles.kk import INTERFACE, LISTED, OWN_NAME
from editor.language.profiles.kk.credits import CREDIT, SHAPES
from editor.language.profiles.kk.site import SITE
from editor.language.profiles.kk.spaces import SPACES
from editor.language.profiles.kk.words import COMMON, ENDINGS
from editor.marker import QT_TRANSLATE_NOOP

PROFILE = Profile(
    tag="kk",
    own_name=OWN_NAME,
    english_name=QT_TRANSLATE_NOOP("languages", "Kazakh"),
    called=("kz", "kaz", "kazakh", "қазақша", "казахский", "қазақ"),
    listed=LISTED,
    locale="kk_KZ",
    interface=INTERFACE,
    script="cyrillic",
    letters="аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
    own_letters="әғқңөұүһі",
    common=COMMON,
    endings=ENDINGS,
    quotes=("«", "»"),
    inner=("„", "“"),
    spaces=SPACES,
    months=(
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ),
    weekdays=("дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі", "жексенбі"),
    long_date="{year} жылғы {day} {month}",
    slug_tables={"kazakh": KAZAKH},
    credit=CREDIT,
    credit_shapes=SHAPES,
    example=Example("Жанара Каримова", "«Қайнар» агенттігі"),
    check_mark="ТЕКСЕРУ",
    correction="Бұл материалдың бұрынғы нұсқасында «{words}» деп жазылған.",
    page=PageWords("Кесте", "Ескертпелер", "Мәтінге оралу"),
    site=SITE,
    stemming=None,  # no stemmer that we may ship: a word with a Kazakh letter is found whole
)  # fmt: skip
