"""One small profile a language: its marks, its month names, its ways to write a date."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """What typography and dates need to know of a language.

    `quotes` and `inner` are the marks of the first and the second level. `months` stand in the form that
    follows a day («20 ноября»), January first; `weekdays` begin with Monday. The date patterns take
    `{day}`, `{month}`, `{year}`, `{weekday}`, `{date}` and `{clock}`.
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
    ),
}  # fmt: skip
"""By BCP 47 tag, in the order in which names fall back."""
