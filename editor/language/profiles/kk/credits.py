"""How a Kazakh page credits a picture."""

from __future__ import annotations

from editor.language.profile import NAMES, CreditShape, Patterns, Way

CREDIT = Patterns("Сурет: {name}", "Сурет: {name}", "Сурет: {agency}", "Сурет: {agency} / {name}")

_SIGN = r"\s*(?:[:|]|\.{3}|…|\s[—–-]\s)\s*"
_PHOTO = r"(?:(?:бас|көрнекі|мұрағат(?:тағы)?)\s+)?(?:сурет(?:тер)?|фотосурет(?:тер)?)"
_MAKER = (
    r"(?:(?:сурет(?:тің)?|фото(?:ның)?)\s+автор(?:ы|лары)|автордың\s+сурет[іи]|(?:сурет|фото)\s+(?:дереккөзі"
    r"|көзі)|фотограф|фототілші)"
)

SHAPES = (
    CreditShape(Way.NAMED, r"(?:суретті|фотоны|фотосуретті)\s+түсірген\s*[:—–-]?\s*(?P<who>.+)"),
    CreditShape(Way.NAMED, r"(?P<who>.+)\s+түсірген\s+(?:сурет|фото)"),
    CreditShape(
        Way.SUFFIX,
        rf"(?P<who>{NAMES})[нндт][ыі]ң\s+(?:[сС]урет|[фФ]ото(?:сурет)?)[іс]?[ыі]?",
        exact_case=True,
    ),
    CreditShape(
        Way.TEXT,
        r"сурет(?:тер)?\s+(?:[^\W\d_]+\s+){0,4}[^\W\d_]+(?:ынан|інен|нан|нен|дан|ден|тан|тен)(?:\s+алын(?:ды|ған))?",
    ),
    CreditShape(
        Way.TEXT,
        r"автордың\s+(?:фото)?сурет(?:тер)?і|видеодан\s+(?:алынған\s+)?(?:скриншот|кадр|көрініс)|скриншот",
    ),
    CreditShape(Way.NAMED, rf"(?:{_PHOTO}{_SIGN}|{_MAKER}(?:{_SIGN}|\s*,\s*))(?P<who>.+)"),
)
