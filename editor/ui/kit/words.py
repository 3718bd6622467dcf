"""Words for the codes and states of the core, in the language of the window."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from editor.desk.language import interface_of, own_names, profile_of
from editor.domain import visible
from editor.domain.errors import EditorError
from editor.domain.sentences import QT_TRANSLATE_NOOP, Listed, english
from editor.domain.states import Publication, Workflow
from editor.domain.words import LANGUAGES, Names
from editor.ui.theme.resources import RESOURCES

if TYPE_CHECKING:
    from editor.domain.content import ContentField

LANGUAGE_NAMES = own_names()
"""Each language by its own name, as in every list of languages."""

SOURCE_LANGUAGE = "en"
"""What the window speaks where a translation is missing; dates must speak it too."""


_STATES = {
    "idea": QT_TRANSLATE_NOOP("states", "Idea"),
    "draft": QT_TRANSLATE_NOOP("states", "Draft"),
    "review": QT_TRANSLATE_NOOP("states", "In review"),
    "ready": QT_TRANSLATE_NOOP("states", "Ready"),
    "spiked": QT_TRANSLATE_NOOP("states", "Spiked"),
    "scheduled": QT_TRANSLATE_NOOP("states", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("states", "Published"),
    "corrected": QT_TRANSLATE_NOOP("states", "Corrected"),
    "withdrawn": QT_TRANSLATE_NOOP("states", "Withdrawn"),
    "never": QT_TRANSLATE_NOOP("states", "Not published"),
    "unschedule": QT_TRANSLATE_NOOP("states", "Off the schedule"),
}

_PLACES = {
    "drafts": QT_TRANSLATE_NOOP("places", "Drafts"),
    "review": QT_TRANSLATE_NOOP("places", "In review"),
    "ready": QT_TRANSLATE_NOOP("places", "Ready"),
    "scheduled": QT_TRANSLATE_NOOP("places", "Scheduled"),
    "published": QT_TRANSLATE_NOOP("places", "Published"),
    "spiked": QT_TRANSLATE_NOOP("places", "Spiked"),
    "all": QT_TRANSLATE_NOOP("places", "All articles"),
}

_STATES_OF_STEPS = {
    "live": "published",
    "publish": "published",
    "schedule": "scheduled",
    "correct": "corrected",
    "withdraw": "withdrawn",
}

_THINGS = {
    "article": QT_TRANSLATE_NOOP("things", "article"),
    "revision": QT_TRANSLATE_NOOP("things", "revision"),
    "rubric": QT_TRANSLATE_NOOP("things", "rubric"),
    "photo": QT_TRANSLATE_NOOP("things", "photo"),
    "person": QT_TRANSLATE_NOOP("things", "person"),
    "agency": QT_TRANSLATE_NOOP("things", "agency"),
    "file": QT_TRANSLATE_NOOP("things", "file"),
    "draft": QT_TRANSLATE_NOOP("things", "kept text"),
    "placement": QT_TRANSLATE_NOOP("things", "photo in an article"),
    "article_author": QT_TRANSLATE_NOOP("things", "byline"),
    "article_tag": QT_TRANSLATE_NOOP("things", "tag of an article"),
    "tag": QT_TRANSLATE_NOOP("things", "tag"),
    "setting": QT_TRANSLATE_NOOP("things", "setting"),
    "correction": QT_TRANSLATE_NOOP("things", "correction note"),
    "export_run": QT_TRANSLATE_NOOP("things", "export"),
    "export_item": QT_TRANSLATE_NOOP("things", "file of an export"),
    "rubric_history": QT_TRANSLATE_NOOP("things", "former address of a rubric"),
    "slug_history": QT_TRANSLATE_NOOP("things", "former address of an article"),
    "view_count": QT_TRANSLATE_NOOP("things", "view count"),
    "note": QT_TRANSLATE_NOOP("things", "note"),
}

_CITIES = {
    "Almaty": QT_TRANSLATE_NOOP("cities", "Almaty"),
    "Aqtau": QT_TRANSLATE_NOOP("cities", "Aktau"),
    "Aqtobe": QT_TRANSLATE_NOOP("cities", "Aktobe"),
    "Atyrau": QT_TRANSLATE_NOOP("cities", "Atyrau"),
    "Oral": QT_TRANSLATE_NOOP("cities", "Oral"),
    "Qostanay": QT_TRANSLATE_NOOP("cities", "Kostanay"),
    "Qyzylorda": QT_TRANSLATE_NOOP("cities", "Kyzylorda"),
    "Bishkek": QT_TRANSLATE_NOOP("cities", "Bishkek"),
    "Tashkent": QT_TRANSLATE_NOOP("cities", "Tashkent"),
    "Moscow": QT_TRANSLATE_NOOP("cities", "Moscow"),
}


def sentence(code: str, facts: dict[str, object]) -> str:
    """The sentence of a code of the core, with its facts filled in; an unknown code raises KeyError."""
    shown = {name: _fact(name, value) for name, value in facts.items()}
    return visible.shown(QCoreApplication.translate("sentences", english(code)).format(**shown))


def _fact(name: str, value: object) -> object:
    """A fact as a reader of the window's language expects it: states, things, days and other sentences in words."""
    if isinstance(value, Listed):
        return "; ".join(sentence(code, facts) for code, facts in value.parts)
    if name in {"here", "there"}:
        return state(_STATES_OF_STEPS.get(str(value), str(value)))
    if name in {"what", "parent"} and value in _THINGS:
        return QCoreApplication.translate("things", _THINGS[str(value)])
    return _day(value) if isinstance(value, date) else value


def _day(day: date) -> str:
    """«20 November 2026» in the window's language; the time of a moment follows it."""
    written = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    return f"{written}, {day:%H:%M}" if isinstance(day, datetime) else written


def tongue() -> str:
    """The language of the window as one of `LANGUAGES`; the first of them before the window has one."""
    tag = QLocale().name()[:2]
    return tag if tag in LANGUAGES else LANGUAGES[0]


def language_word(tag: str) -> str:
    """What the window calls a language («По-русски»), over a name or a text in it."""
    return QCoreApplication.translate("languages", profile_of(tag).english_name)


def name_of(names: Names) -> str:
    """What a rubric, a person or an agency is called in the window: in its language where they have a name in it."""
    return names.best(tongue())


def error_sentence(error: EditorError) -> str:
    """What to tell the user about an error of the world or of the newsroom."""
    return sentence(error.code, error.facts)


def shown_state(workflow: Workflow, publication: Publication) -> str:
    """The one state that an article wears: readers first, then the desk; a key of `state` and of `icons.NAMES`."""
    if workflow is Workflow.SPIKED:
        return "spiked"
    if publication is Publication.SCHEDULED:
        return "scheduled"
    if publication in {Publication.LIVE, Publication.CORRECTED} and workflow in {Workflow.READY, Workflow.DRAFT}:
        return "published"
    return "draft" if workflow is Workflow.IDEA else workflow.value


def state(name: str) -> str:
    """A state in words, for example «In review»."""
    return QCoreApplication.translate("states", _STATES[name])


def field_name(field: ContentField) -> str:
    """What a content field of an article is called, for example «Web address»."""
    return QCoreApplication.translate("fields", field.label)


def place(key: str) -> str:
    """A list of the desk in words; `key` is one of `editor.domain.articles.PLACES`."""
    return QCoreApplication.translate("places", _PLACES[key])


def load_translation(application: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Put the program into `language`, with Qt's own words (menus of text fields, buttons of its dialogs).

    What was loaded comes back, the program's own words last; English is in the source and loads its plurals alone.
    Nothing is loaded and nothing comes back where the program's own words have not been built.
    """
    own = interface_of(language) if language in LANGUAGES else ""
    if not own or not (RESOURCES / "translations" / f"{own}.qm").is_file():
        return ()
    folders = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (own, str(RESOURCES / "translations")),
    )
    loaded: list[QTranslator] = []
    for name, folder in folders:
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            loaded.append(translator)
    return tuple(loaded)


def city(zone: str) -> str:
    """The city whose clock the newsroom goes by: «Алматы» for `Asia/Almaty`."""
    name = zone.rpartition("/")[2].replace("_", " ")
    return QCoreApplication.translate("cities", _CITIES.get(name, name))


def system_language() -> str:
    """The first language of the system that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGE_NAMES:
            return name[:2]
    return SOURCE_LANGUAGE
