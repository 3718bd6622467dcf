"""A newsroom that can't be written to: all of it is read, nothing is written, and what is typed is kept elsewhere."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from db.newsroom import articles
from db.sqlite.connections import DRIVER
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.safety.keeping import location_warnings, verify_newsroom
from editor.domain.articles import ListQuery
from editor.domain.errors import WorldFailed
from editor.domain.keeping import READ_ONLY
from editor.domain.newsroom import Newsroom
from editor.domain.people import Gender
from editor.domain.photos import Credit, Role
from editor.domain.sentences import say
from editor.domain.story import Story
from editor.domain.words import Names
from tests.database.desk.conftest import Clock
from tests.disks import NEEDS_DISKS, locked, locked_view
from tests.unit.photos.pictures import jpeg

ROOT = Path(__file__).parents[3]
DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def begin(tmp_path: Path, clock: Clock) -> Callable[[Path], Desks]:
    """Open a newsroom as the window does."""
    return lambda place: open_newsroom(place, who="О.", clock=clock, state=tmp_path / "state")


@pytest.fixture
def place(tmp_path: Path, clock: Clock) -> Path:
    """A newsroom with one article for readers, its photo, and one draft; closed as it should be."""
    picture = jpeg(tmp_path / "park.jpg")
    with closing(create_newsroom(tmp_path / "newsroom", Newsroom(), who="О.", clock=clock)) as desks:
        rubric = desks.rubrics.add(Names(ru="Город"), slug="gorod")
        author = desks.people.find_or_add("Омар Жумабаев", Gender.MALE)
        photo = desks.photos.add(picture, credit=Credit(author.id), alt="Парк")
        lead = desks.photos.place(photo.id, Role.LEAD)
        story = Story(
            headline="Трамвай",
            lede="Рельсы.",
            body="Линия.",
            rubric_id=rubric.id,
            slug="tramvaj",
            bylines=(author.id,),
            placements=(lead,),
        )
        desks.publication.publish(desks.articles.create(story).id)
        desks.articles.create(Story(headline="Каток", body="Лёд."))
    return tmp_path / "newsroom"


@pytest.fixture
def untouched(place: Path) -> Iterator[None]:
    """Not a byte of the newsroom's folder may be another one at the end."""
    before = contents(place)
    yield
    assert contents(place) == before


def contents(place: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(WorldFailed) as caught:
        act()
    assert say(caught.value.code, caught.value.facts)
    return caught.value.code


@pytest.mark.usefixtures("untouched")
def test_everything_is_read_searched_compared_and_exported_elsewhere(
    place: Path, begin: Callable[[Path], Desks], tmp_path: Path
) -> None:
    with locked(place), closing(begin(place)) as desks:
        assert desks.articles.ids(ListQuery(place="all")) == (2, 1)
        assert desks.articles.get(2).story.body == "Лёд."
        assert [row.id for row in desks.search.search("линии")] == [1]
        assert [each.number for each in desks.articles.revisions(1)]
        assert "Линия" in desks.preview.page(desks.articles.get(1).story, 1).html
        report = desks.publishing.export(tmp_path / "site")
        assert (report.number, (tmp_path / "site" / "index.html").is_file()) == (0, True)
        photo = desks.photos.find()[0]
        assert (tmp_path / "state") in desks.photos.thumbnail(photo.sha256, 40, 40).parents
        assert desks.backups.verify().is_sound
        assert desks.backups.daily() is None
        copy = desks.backups.make(tmp_path / "copy.zip", with_photos=True)
    with closing(desks.backups.restore(copy, tmp_path / "again") and begin(tmp_path / "again")) as again:
        assert again.articles.get(2).story.headline == "Каток"


@pytest.mark.usefixtures("untouched")
def test_every_change_is_refused_in_one_sentence_and_typing_goes_to_the_second_place(
    place: Path, begin: Callable[[Path], Desks], tmp_path: Path
) -> None:
    with locked(place), closing(begin(place)) as desks:
        standing = desks.watch.begin()
        assert (standing.is_read_only, standing.is_in_place, standing.was_unclean) == (True, True, False)
        assert [each.code for each in standing.warnings] == [READ_ONLY]
        assert refused(lambda: desks.articles.save(2, Story(headline="Лёд"), version=1)) == "read-only"
        assert refused(lambda: desks.articles.create(Story(headline="Ещё"))) == "read-only"
        assert refused(lambda: desks.photos.add(tmp_path / "park.jpg")) == "read-only"
        assert refused(desks.backups.make) == "read-only"
        kept = desks.drafts.keep("s-1", 2, Story(headline="Лёд сошёл"), 1)
        assert (kept.code, kept.in_newsroom) == ("read-only", False)
    with closing(begin(place)) as desks:
        assert [draft.story.headline for draft in desks.drafts.left_over("s-2")] == ["Лёд сошёл"]


def test_it_is_written_to_as_soon_as_it_can_be_without_opening_it_again(
    place: Path, begin: Callable[[Path], Desks]
) -> None:
    with locked(place):
        desks = begin(place)
        desks.drafts.keep("s-1", 2, Story(headline="Лёд сошёл"), 1)
        assert desks.watch.look().is_read_only
    with closing(desks):
        assert not desks.watch.look().is_read_only
        assert desks.drafts.keep("s-1", 2, Story(headline="Лёд сошёл весь"), 1).in_newsroom
        assert desks.articles.save(2, Story(headline="Лёд сошёл весь"), version=1).version == 2
        assert desks.backups.daily() is not None
        with locked(place):
            assert desks.watch.look().is_read_only
            assert refused(lambda: desks.articles.save(2, Story(headline="Нет"), version=2)) == "read-only"
            assert desks.articles.get(2).story.headline == "Лёд сошёл весь"
        assert desks.articles.save(2, Story(headline="Да"), version=2).version == 3
    with closing(begin(place)) as desks:
        assert desks.articles.get(2).story.headline == "Да"


def test_the_log_of_a_killed_program_is_read_with_its_index_and_without(
    place: Path, begin: Callable[[Path], Desks], tmp_path: Path
) -> None:
    with closing(begin(place)) as desks:
        desks.articles.save(2, Story(headline="Только в журнале"), version=1)
        for name, endings in (("with", ("", "-wal", "-shm")), ("without", ("", "-wal"))):
            (tmp_path / name / "photos").mkdir(parents=True)
            for ending in endings:
                shutil.copyfile(f"{place}/newsroom.db{ending}", tmp_path / name / f"newsroom.db{ending}")
    for name in ("with", "without"):
        before = contents(tmp_path / name)
        with locked(tmp_path / name), closing(begin(tmp_path / name)) as desks:
            assert desks.articles.get(2).story.headline == "Только в журнале"
            assert {damage.what for damage in verify_newsroom(tmp_path / name).damages} == {"photo-file"}
            assert desks.drafts.keep("s-1", 2, Story(headline="Дальше"), 2).code == "read-only"
        assert contents(tmp_path / name) == before
        with closing(begin(tmp_path / name)) as desks:
            assert desks.articles.save(2, Story(headline="Дальше"), version=2).version == 3


@NEEDS_DISKS
def test_somebody_with_the_right_to_write_is_followed_and_said(
    place: Path, begin: Callable[[Path], Desks], tmp_path: Path
) -> None:
    """Another user's folder: its owner works in it, and another process only reads."""
    view = tmp_path / "view"
    view.mkdir()
    with locked_view(place, view), closing(begin(view)) as reader, closing(begin(place)) as owner:
        owner.presence.announce()
        for number, words in enumerate(("Раз", "Два"), 1):
            owner.articles.save(2, Story(headline=words), version=number)
            assert headline_seen_by_another_process(view) == words
            assert reader.articles.get(2).story.headline == words
        assert [other.who for other in reader.watch.look().others] == ["О."]


def headline_seen_by_another_process(place: Path) -> str:
    command = [sys.executable, str(ROOT / "main.py"), "--newsroom", str(place), "show", "2", "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return json.loads(run.stdout)["story"]["headline"]


@pytest.mark.not_on("windows", "gives the newsroom a second name, which its disk may refuse")
def test_what_was_read_while_somebody_wrote_without_locks_is_not_given_out(
    place: Path, begin: Callable[[Path], Desks], tmp_path: Path
) -> None:
    file, same_file = place / "newsroom.db", tmp_path / "same.db"
    same_file.hardlink_to(file)
    with locked(place), closing(begin(place)) as reader:

        def read_meanwhile() -> None:
            with reader.office.store.read() as tx:
                articles.get(tx, 2)
                with closing(DRIVER.connect(same_file)) as owner, owner:
                    owner.execute("UPDATE article SET headline = 'Лёд' WHERE id = 2")

        assert refused(read_meanwhile) == "busy"
        assert reader.articles.get(2).story.headline == "Лёд"


def test_older_tables_are_refused_in_one_sentence_and_stay(tmp_path: Path, begin: Callable[[Path], Desks]) -> None:
    (tmp_path / "old").mkdir()
    file = tmp_path / "old" / "newsroom.db"
    file.write_bytes(gzip.decompress((DATA / "newsroom-0001.db.gz").read_bytes()))
    before = contents(tmp_path / "old")
    with locked(tmp_path / "old"):
        assert refused(lambda: begin(tmp_path / "old")) == "older-read-only"
        assert contents(tmp_path / "old") == before
    begin(tmp_path / "old").close()


def test_a_file_alone_may_be_locked(place: Path, begin: Callable[[Path], Desks], tmp_path: Path) -> None:
    with locked(place / "newsroom.db"), closing(begin(place)) as desks:
        assert desks.articles.get(2).story.body == "Лёд."
        assert refused(lambda: desks.articles.create(Story(headline="Ещё"))) == "read-only"
        assert sorted(path.name for path in place.iterdir()) == ["newsroom.db", "photos"]


def test_a_full_disk_that_is_locked_is_not_asked_to_have_room(place: Path) -> None:
    with locked(place):
        assert [each.code for each in location_warnings(place)] == [READ_ONLY]


def test_a_foreign_log_that_comes_to_a_locked_newsroom_is_noticed(
    place: Path, begin: Callable[[Path], Desks], tmp_path: Path, clock: Clock
) -> None:
    with closing(create_newsroom(tmp_path / "other", Newsroom(), clock=clock)) as other:
        other.articles.create(Story(headline="Чужое"))
        log = (tmp_path / "other" / "newsroom.db-wal").read_bytes()
    with locked(place / "newsroom.db"), closing(begin(place)) as desks:
        assert desks.watch.look().is_in_place
        (place / "newsroom.db-wal").write_bytes(log)
        assert desks.watch.look().trouble == "foreign-wal"
        (place / "newsroom.db-wal").unlink()
        assert desks.watch.look().is_in_place
