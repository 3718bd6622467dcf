"""English: everything but what its folder says at once."""

from __future__ import annotations

from editor.language.cyrillic import PHONETIC
from editor.language.profile import Example, PageWords, Profile, Stemming
from editor.language.profiles.en import INTERFACE, LISTED, OWN_NAME
from editor.language.profiles.en.credits import CREDIT, SHAPES
from editor.language.profiles.en.site import SITE
from editor.language.profiles.en.spaces import SPACES
from editor.language.profiles.en.words import COMMON
from editor.marker import QT_TRANSLATE_NOOP

PROFILE = Profile(
    tag="en",
    own_name=OWN_NAME,
    english_name=QT_TRANSLATE_NOOP("languages", "English"),
    called=("eng", "english", "английский", "ағылшынша"),
    listed=LISTED,
    locale="en_US",
    interface=INTERFACE,
    script="latin",
    letters="abcdefghijklmnopqrstuvwxyz",
    common=COMMON,
    quotes=("“", "”"),
    inner=("‘", "’"),
    singles=True,
    dash=" — ",
    spaces=SPACES,
    tight=True,
    decimal_comma=False,
    months=(
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    slug_tables={"phonetic": PHONETIC},
    latin_names=True,
    credit=CREDIT,
    credit_shapes=SHAPES,
    example=Example("Zhanara Karimova", "Qainar agency"),
    check_mark="TK",
    correction="An earlier version of this article said “{words}”.",
    page=PageWords("Table", "Notes", "Back to the text"),
    site=SITE,
    stemming=Stemming("[a-z]+", "english"),
)  # fmt: skip
