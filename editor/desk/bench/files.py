"""Files for measuring: Markdown with front matter to import, and a newsroom of photographs of a camera's size."""

from __future__ import annotations

import json
import tomllib
from contextlib import closing
from pathlib import Path
from random import Random

from editor.desk.bench import bodies
from editor.desk.bench.texts import InventedTexts
from editor.desk.opening import create_newsroom
from editor.desk.samples import FOLDER, sample_people, sample_rubrics, sample_settings
from editor.domain.photos import Role
from editor.domain.story import Story
from editor.domain.words import LANGUAGES
from editor.language.slugs import slug
from editor.photos.embed import Embedded
from editor.photos.variations import variation

CAMERA_SIZE = (6000, 4000)
"""24 megapixels."""


def write_texts(folder: Path, number: int, seed: int, texts: dict[str, InventedTexts]) -> list[Path]:
    """That many Markdown files of invented articles, in all languages by turns."""
    folder.mkdir(parents=True, exist_ok=True)
    facts = tomllib.loads((FOLDER / "newsroom.toml").read_text("utf-8"))
    written: list[Path] = []
    for turn in range(number):
        chance, language = Random(f"{seed}/file/{turn}"), LANGUAGES[turn % len(LANGUAGES)]
        headline = texts[language].title(chance, chance.randrange(4, 9))
        front = {
            "title": headline,
            "lede": texts[language].sentence(chance),
            "author": chance.choice(facts["people"])["names"][facts["language"]],
            "rubric": chance.choice(facts["rubrics"])["slug"],
            "lang": language,
        }
        lines = "\n".join(f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in front.items())
        body = bodies.body(texts[language], chance, bodies.length_of(chance, turn), (), ())
        path = folder / f"{turn:05}-{slug(headline, language)}.md"
        path.write_text(f"---\n{lines}\n---\n\n{body}", "utf-8")
        written.append(path)
    return written


def make_photo_newsroom(location: Path, number: int) -> None:
    """A closed newsroom of that many public articles, each with a photograph as a camera makes it."""
    facts = tomllib.loads((FOLDER / "newsroom.toml").read_text("utf-8"))
    with closing(create_newsroom(location, sample_settings(facts), who="Rubrika")) as desks:
        rubrics = [rubric for _row, rubric in sample_rubrics(desks, facts["rubrics"])]
        people = list(sample_people(desks, facts["people"]))
        originals = sorted((FOLDER / "photos").glob("*.jpg"))
        for turn in range(number):
            who = people[turn % len(people)].names[facts["language"]]
            path = location / f"{turn}.jpg"
            path.write_bytes(variation(originals[turn], Random(turn), CAMERA_SIZE, Embedded(creators=(who,))))
            photo = desks.photos.add(path, alt=f"{turn}")
            path.unlink()
            story = Story(
                headline=f"{who} {turn}",
                lede=who,
                body=who,
                slug=f"photo-{turn}",
                rubric_id=rubrics[turn % len(rubrics)],
            )
            article = desks.articles.create(story)
            shown = desks.photos.attach(article.id, photo.id, role=Role.LEAD)
            desks.publication.publish(article.id, seen=shown.seen)
