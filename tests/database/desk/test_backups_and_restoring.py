"""A backup holds what it says, a restored newsroom too, and neither gives up for one spoilt photograph."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from db.sqlite.backup import automatic, name_of
from db.sqlite.connections import DRIVER
from db.sqlite.store import DATABASE
from editor.desk import Desks, create_newsroom, open_newsroom
from editor.desk.opening import as_of
from editor.desk.safety.keeping import restore_backup, verify_newsroom
from editor.domain.errors import NewsroomSaysNo, WorldFailed
from editor.domain.newsroom import Newsroom
from editor.domain.story import Story
from tests.disks import TELLS_HANDLES, waited_for

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """A newsroom of one article and three photographs."""
    made = create_newsroom(tmp_path / "редакция", Newsroom(name="Таңба"), who="Омар")
    with closing(made):
        made.articles.create(Story(headline="Мост", body="Мост открыт. " * 50))
        for shade in (40, 80, 120):
            Image.effect_noise((60 + shade, 40), shade).convert("RGB").save(tmp_path / f"{shade}.jpg")
            made.photos.add(tmp_path / f"{shade}.jpg")
        yield made


def originals(desks: Desks) -> list[Path]:
    return sorted((desks.office.store.photo_root / "originals").rglob("*.jpg"))


def rot(path: Path) -> str:
    """Turn one bit over; the name that the bytes had."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 4
    path.write_bytes(content)
    return path.stem


def lose(path: Path) -> str:
    path.unlink()
    return path.stem


@pytest.mark.parametrize("spoil", [rot, lose])
def test_a_backup_with_photos_names_those_that_it_could_not_take(
    desks: Desks, tmp_path: Path, spoil: Callable[[Path], str]
) -> None:
    spoilt = spoil(originals(desks)[1])
    made = desks.backups.make(tmp_path / "всё.zip")
    assert (made.photos, made.missing) == (2, (spoilt,))
    restored = restore_backup(made.path, tmp_path / "elsewhere" / "again")
    assert (restored.photos, restored.missing) == (2, (spoilt,))


def test_a_backup_with_photos_is_read_back_before_it_gets_its_name(
    desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that does not hold what it is given."""
    write = zipfile.ZipFile.write

    def forgetful(self: zipfile.ZipFile, path: Path, name: str, *rest: int) -> None:
        write(self, path, name, *rest)
        if name.endswith(".jpg"):
            entry = self.getinfo(name)
            entry.CRC ^= 1

    monkeypatch.setattr(zipfile.ZipFile, "write", forgetful)
    with pytest.raises(WorldFailed) as caught:
        desks.backups.make(tmp_path / "всё.zip")
    assert caught.value.code == "backup-damaged"
    assert not (tmp_path / "всё.zip").exists()
    assert not list(tmp_path.glob(".rubrika*"))


def spoil_entry(archive: Path, name: str, *, at: int = 5) -> None:
    """Turn bits over in what an archive holds under a name, so many tenths behind its beginning."""
    with zipfile.ZipFile(archive) as opened:
        entry = next(each for each in opened.infolist() if each.filename.endswith(name))
    content = bytearray(archive.read_bytes())
    for offset in range(40):
        content[entry.header_offset + 200 + at * (entry.compress_size - 300) // 10 + offset] ^= 255
    archive.write_bytes(content)


def test_one_spoilt_photograph_of_an_archive_costs_no_text(desks: Desks, tmp_path: Path) -> None:
    made = desks.backups.make(tmp_path / "flash" / "stick" / "всё.zip")
    lost = originals(desks)[2].stem
    desks.close()
    shutil.rmtree(desks.office.store.location)
    spoil_entry(Path(made.path), f"{lost}.jpg")
    restored = restore_backup(made.path, tmp_path / "again")
    assert (restored.photos, restored.missing) == (2, (lost,))
    with closing(open_newsroom(tmp_path / "again")) as again:
        assert again.articles.get(1).story.headline == "Мост"


@pytest.mark.parametrize("at", range(10))
def test_a_spoilt_database_of_an_archive_is_said(desks: Desks, tmp_path: Path, at: int) -> None:
    made = desks.backups.make(tmp_path / "всё.zip")
    spoil_entry(Path(made.path), DATABASE, at=at)
    with pytest.raises(WorldFailed) as caught:
        restore_backup(made.path, tmp_path / "again")
    assert caught.value.code == "backup-damaged"
    assert not (tmp_path / "again").exists()


def test_a_restored_newsroom_takes_the_sound_original_of_two(desks: Desks, tmp_path: Path) -> None:
    """The newsroom that the backup was made of has moved: its old place holds a spoilt library."""
    made = desks.backups.make(tmp_path / "flash" / "одна.db")
    desks.close()
    shutil.copytree(desks.office.store.photo_root, tmp_path / "flash" / "photos")
    both, only_there = originals(desks)[:2]
    rot(both)
    rot(only_there)
    rot(tmp_path / "flash" / "photos" / only_there.relative_to(desks.office.store.photo_root))
    restored = restore_backup(made.path, tmp_path / "again")
    assert (restored.photos, restored.missing) == (2, (only_there.stem,))
    assert [damage.code for damage in verify_newsroom(tmp_path / "again").damages] == ["damage-photo-missing"]


def test_todays_own_backup_knows_its_photographs_wherever_it_is_carried(desks: Desks, tmp_path: Path) -> None:
    made = desks.backups.daily()
    assert made is not None
    (tmp_path / "flash" / "stick").mkdir(parents=True)
    carried = shutil.copy(made.path, tmp_path / "flash" / "stick")
    assert restore_backup(carried, tmp_path / "again").missing == ()


@TELLS_HANDLES
@pytest.mark.not_on("windows", "opens no folder to wait for its names")
@pytest.mark.parametrize("name", ["всё.zip", "одна.db"])
def test_restored_files_and_folders_are_waited_for(
    desks: Desks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    made, place = desks.backups.make(tmp_path / name), tmp_path / "new" / "again"
    seen = waited_for(monkeypatch)
    monkeypatch.setattr(os, "link", lambda *_, **__: (_ for _ in ()).throw(OSError("another disk")))
    restore_backup(made.path, place)
    kept = [path.relative_to(place) for path in (place / "photos").rglob("*") if path.is_file()]
    assert len(kept) == 3
    folders = {place.parent, place, *(place / each for path in kept for each in path.parents)}
    assert {str(folder) for folder in folders} <= seen
    assert {path.name for path in kept} <= {Path(each).name for each in seen}


def test_a_log_without_its_newsroom_is_not_built_over(desks: Desks, tmp_path: Path) -> None:
    made = desks.backups.make(tmp_path / "одна.db")
    (tmp_path / "again").mkdir()
    log = shutil.copy(desks.office.store.path.with_name(f"{DATABASE}-wal"), tmp_path / "again")
    before = Path(log).read_bytes()
    with pytest.raises(NewsroomSaysNo) as caught:
        restore_backup(made.path, tmp_path / "again")
    assert caught.value.code == "newsroom-exists"
    assert Path(log).read_bytes() == before


def test_a_file_among_the_backups_that_is_none_hides_no_other(desks: Desks) -> None:
    folder = Path(desks.backups.make().path).parent
    (folder / name_of(NOW)).touch()
    (folder / name_of(NOW + timedelta(hours=1))).write_bytes(b"\xff" * 5000)
    with closing(DRIVER.connect(folder / name_of(NOW + timedelta(hours=2)))) as other:
        other.execute("CREATE TABLE song (id INTEGER PRIMARY KEY)")
    (folder / name_of(NOW)).with_suffix(".zip").write_bytes(b"half")
    assert len(desks.backups.list()) == 1


def made_at(desks: Desks, *moments: datetime) -> list[datetime]:
    """The automatic backups after the program looked at these moments, as often, whether one is due."""
    for moment in moments:
        as_of(desks, lambda moment=moment: moment).backups.daily()
    return [at for at, _path in automatic(desks.office.store.backups)]


def test_a_program_that_runs_for_days_makes_one_backup_on_each(desks: Desks) -> None:
    hours = [NOW + timedelta(hours=step) for step in range(0, 72, 6)]
    assert [at.day for at in made_at(desks, *hours)] == [23, 22, 21, 20]


def test_a_clock_that_was_wrong_for_a_day_stops_no_backup(desks: Desks) -> None:
    wrong = NOW + timedelta(days=900)
    assert made_at(desks, wrong, NOW, NOW, NOW + timedelta(days=1)) == [wrong, NOW + timedelta(days=1), NOW]


NAMES = [
    "с пробелами и  двумя",
    "Қазақша ӘІҢҒҮҰҚӨҺ",
    "эмодзи 🗞️👩🏽‍💻",
    'it\'s "quoted" `so` $HOME',
    "две\nстроки\tи табуляция",
    "й разложенная: и\u0306 е\u0308",
    "100% #1 ?a=b&c;d",
    "-rf",
    " . ",
    "д" * 100,  # SQLite takes paths of up to 512 bytes
    "\udcff не UTF-8",
    "file:x.db",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_drill_with_odd_names(desks: Desks, tmp_path: Path, name: str) -> None:
    """Carried to a folder of this name, backed up there in both ways, restored and verified."""
    desks.close()
    room = tmp_path / name / name[:40]
    shutil.copytree(desks.office.store.location, room)
    with closing(open_newsroom(room)) as odd:
        odd.articles.save(1, replace(odd.articles.get(1).story, lede="Лид."), version=1)
        files = [odd.backups.make(tmp_path / name / f"{name}{ending}").path for ending in (".db", ".zip")]
    for number, file in enumerate(files):
        place = tmp_path / f"again {number}" / name
        assert restore_backup(file, place).missing == ()
        assert verify_newsroom(place).is_sound
        with closing(open_newsroom(place)) as again:
            assert again.articles.get(1).story.lede == "Лид."
