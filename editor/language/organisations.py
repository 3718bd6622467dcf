"""Words that only houses bear: agencies, papers, services. A name that holds one is nobody's."""

from __future__ import annotations

import re

_AGENCIES = (
    r"reuters|рейтерс?|ap(?: photo)?|afp|афп|epa(?:-efe)?|efe|dpa|ansa|upi|pa(?: media| images)?|tass|тасс|итар-тасс"
    r"|риа(?: новости)?|ria(?: novosti)?"
    r"|sputnik|спутник|getty(?: images)?|гетти|kazinform|қазақпарат|qazaqparat|казинформ|kaztag|казтаг|anadolu"
    r"|анадолу|xinhua|синьхуа|bloomberg|interfax"
    r"|интерфакс|unsplash|pexels|pixabay|shutterstock|depositphotos|istock(?:photo)?|alamy|adobe stock|freepik"
    r"|wikimedia(?: commons)?|nasa|imago|zuma"
    r"|picture alliance|nurphoto|sipa|укринформ|белта|фотохост"
)
_WORDS = (
    r"агентств\w*|агенттіг\w*|пресс-служб\w*|пресс-центр\w*|баспасөз\w*|служб\w*|акимат\w*|әкімдіг\w*|әкімдік"
    r"|министерств\w*|министрліг\w*|минист\w*|музе\w*"
    r"|архив\w*|мұрағат\w*|редакци\w*|газет\w*|журнал\w*|телеканал\w*|телеарна\w*|арнасы|канал\w*|радио\w*|новост\w*"
    r"|жаңалық\w*|вестник\w*|хабаршы\w*|вести|ведомости"
    r"|студи\w*|фонд\w*|қор[ыі]?|компани\w*|университет\w*|театр\w*|клуб\w*|федераци\w*|комитет\w*|департамент\w*"
    r"|управлени\w*|полици\w*|прокуратур\w*|посольств\w*"
    r"|библиотек\w*|кітапхана\w*|школ\w*|мектеб\w*|центр\w*|орталығ\w*|бюро|соцсет\w*|сайт\w*|сервис\w*|мчс|мвд|тжм"
    r"|іім|тоо|ао|жшс|ақ|кгу|gov|медиа|пресс|тв|tv|холдинг\w*"
    r"|казахстан|қазақстан|kazakhstan|agency|press|news|the|times|post|herald|tribune|gazette|office|museum"
    r"|archives?|service|courtesy|pool|handout|images?|photos?"
    r"|ministry|department|university|media|network|bureau|studio|stock|llc|ltd|inc|gmbh|company|foundation"
    r"|institute|government|police|embassy|library|agence|guardian|journal"
)
_AGENCY = re.compile(rf"(?:{_AGENCIES})", re.IGNORECASE)
_ORGANISATION = re.compile(
    rf"[«»\"„“”&@]|\w\.(?:kz|com|org|ru|net|info|media|gov|io|me|by|uz|kg|edu|example)\b|\b(?:{_AGENCIES}"
    rf"|{_WORDS})(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 200


def is_organisation(words: str) -> bool:
    """Whether words hold quotes, an address or a word that no person's name has."""
    return len(words) <= _LONGEST and _ORGANISATION.search(words) is not None


def is_agency(words: str) -> bool:
    """Whether the words are a picture agency's name and nothing else: «РИА Новости», `AP Photo`, `Getty Images`."""
    return _AGENCY.fullmatch(words.strip()) is not None
