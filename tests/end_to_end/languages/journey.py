"""What a newsroom does in the invented language: run in a program that has its folder. Prints JSON."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from PIL import Image

from editor.desk import create_newsroom
from editor.desk.language import language_of
from editor.domain.newsroom import Newsroom
from editor.domain.people import Person
from editor.domain.photos import Credit, Role
from editor.domain.story import Story
from editor.domain.words import LANGUAGES, Names
from editor.language.credit_reader import parse_credit

TAG = "qta"
HEADLINE = 'La ŧalo "ŋira" keŧule'
BODY = "La ŋira vidale la keŧu. VIDU"


def main(folder: Path) -> dict[str, object]:
    """Draft, credit, check, publish, search and export; what came of each."""
    told: dict[str, object] = {"languages": LANGUAGES, "guess": language_of(f"{HEADLINE}. {BODY}")}
    desks = create_newsroom(folder / "room", Newsroom(name="Ŋova", language=TAG, languages=(TAG, *LANGUAGES[:-1])))
    rubric = desks.rubrics.add(Names({TAG: "Ŋalo", LANGUAGES[0]: "Город"}))
    person = desks.people.save(Person(names=Names({TAG: "Ŧira Ŋolen", LANGUAGES[0]: "Тира Нолен"})))
    told["register"] = [each.names[TAG] for each in desks.people.all()]
    picture = folder / "picture.jpg"
    Image.linear_gradient("L").resize((640, 400)).save(picture)
    photo = desks.photos.add(picture, credit=Credit(creator_id=person.id), alt="Ŋira")
    told["credit"] = dict(desks.photos.credit_lines(photo.credit))
    read = parse_credit("Ŧoto la Ŧira Ŋolen")
    told["read"] = read and (read.language, read.name)
    slug = desks.articles.suggest_slug(HEADLINE, TAG)
    story = Story(headline=HEADLINE, lede="La nova.", body=BODY, language=TAG, rubric_id=rubric.id, slug=slug)
    desks.drafts.keep("me", None, story, 0)
    told["draft"] = [draft.story.headline for draft in desks.drafts.left_over("another")]
    article = desks.articles.create(replace(story, bylines=(person.id,)))
    told["marks"] = [each.facts.get("mark") for each in desks.articles.problems(article.id) if each.facts.get("mark")]
    clean = replace(article.story, body=BODY.removesuffix(" VIDU"))
    article = desks.articles.save(article.id, clean, version=article.version)
    desks.photos.attach(article.id, photo.id, role=Role.LEAD)
    desks.publication.publish(article.id)
    told["found"] = [len(desks.search.search(words)) for words in ("keŧula", "Ŧira Ŋolen", "nenio")]
    desks.exporting.export(folder / "site")
    told["slug"] = slug
    told["pages"] = {str(page.relative_to(folder / "site")): page.read_text("utf-8")
                     for page in (folder / "site").rglob("*.html")}  # fmt: skip
    desks.close()
    return told


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1])), ensure_ascii=False))
