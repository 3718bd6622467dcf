"""Imports only go down, and the core runs without the toolkit."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

DEFERRED = {
    ("main.py", "editor.ui.assembly.app"),  # Qt is loaded for the window alone
    ("main.py", "editor.cli.run"),  # the window never pays for the verbs
    ("main.py", "editor.render.worker"),  # and neither for what only the rendering process does
    ("main.py", "editor.export.worker"),  # or one that makes pages
    ("db/sqlite/schema.py", "db.sqlite.migrating"),  # Alembic is for the few starts that migrate
    ("editor/cli/call.py", "editor.desk"),  # verbs of language open no newsroom,
    ("editor/cli/call.py", "editor.desk.safety.keeping"),
    ("editor/cli/call.py", "editor.domain.sentences"),
    ("editor/cli/call.py", "editor.settings.store"),
    ("editor/cli/call.py", "editor.settings.folders"),
    ("editor/domain/sentences.py", "editor.domain.checks"),  # words of checks come with their patterns
    ("editor/settings/folders.py", "platformdirs"),  # and have no folder;
    ("editor/settings/store.py", "editor.settings"),  # only a change of an option keeps the comments of its file,
    ("editor/desk/pages.py", "editor.export.article"),  # an address needs no photographs;
    ("editor/cli/output.py", "rich.console"),  # a bar is drawn on a terminal alone,
    ("editor/cli/output.py", "rich.progress"),
    ("editor/cli/output.py", "editor.cli.plain"),  # and JSON is written for programs alone;
    ("editor/desk/language.py", "editor.domain.foreign_scan"),
    ("editor/desk/language.py", "editor.language"),
    ("editor/desk/language.py", "editor.language.measures"),
    ("editor/desk/language.py", "editor.domain.characters"),  # each answer about language fetches its own part
    ("editor/desk/language.py", "editor.domain.people"),
    ("editor/desk/language.py", "editor.domain.credits"),
    ("editor/desk/language.py", "editor.domain.words"),
    ("editor/desk/language.py", "editor.intake.decoding"),
    ("editor/desk/language.py", "editor.intake.tongue"),
    ("editor/desk/language.py", "editor.language.names"),
    ("editor/desk/language.py", "editor.language.profiles"),
    ("editor/desk/language.py", "editor.language.slugs"),
    ("editor/desk/language.py", "editor.language.typography"),
    ("editor/desk/language.py", "editor.render.credits"),
    ("editor/ui/assembly/app.py", "editor.ui.assembly.first_list"),  # the first list comes behind the first paint,
    ("editor/ui/assembly/app.py", "editor.ui.kit.opening"),
    ("editor/ui/kit/icons.py", "editor.ui.kit.icon_font"),
    ("editor/ui/assembly/app.py", "editor.ui.assembly.program"),  # the panels behind the first list,
    ("editor/ui/kit/icon_font.py", "qtawesome"),  # which loads a dozen faces for the two that are drawn with,
    ("editor/ui/kit/first_opening.py", "editor.desk.first_look"),
    ("editor/ui/kit/opening.py", "editor.desk.making"),
    ("editor/ui/kit/opening.py", "editor.desk.language"),
    ("editor/ui/kit/opening.py", "editor.desk.safety"),
    ("editor/ui/kit/opening.py", "editor.desk"),  # and the newsroom, imported and opened on the database thread
}
DEFERRED |= {
    (f"editor/ui/{file}.py", f"editor.ui.{module}")
    for file, modules in {
        "assembly/doors": ("newsroom_settings.dialog", "people.dialog"),
        "assembly/importing_journey": ("importing.dialog",),
        "assembly/program": ("welcome.new_place",),
        "assembly/rooms": ("export_page.panel", "photo_desk.panel", "rubric_manager.panel"),
        "assembly/safety_wiring": ("safety.backups_dialog", "safety.long_job", "safety.rescue_dialog"),
        "assembly/versions_journey": ("versions.panel",),
        "assembly/writing_journey": ("assembly.together", "preview.feed", "preview.pane"),
        "found/recovery": ("found.dialog",),
    }.items()
    for module in modules
}
DEFERRED |= {
    (f"editor/desk/{file}.py", module)
    for file, modules in {
        "photos": ("editor.desk.photo_rows", "editor.photos.metadata"),  # and no list of photos opens a picture
        "office": ("editor.photos.store", "editor.photos.thumbs"),
        "opening": (
            *(f"editor.desk.{noun}" for noun in (
                "articles", "checking", "drafts", "export", "found", "history", "imports", "newsroom", "pages",
                "people", "photos", "preview", "publish", "rubrics", "search", "steps", "writing",
            )),
            *(f"editor.desk.safety.{noun}" for noun in ("backups", "draft_files", "presence", "watch")),
        ),
    }.items()
    for module in modules
}  # fmt: skip
"""(file, module) of every import that does not stand at the top of its module; each for a measured reason.

Rooms and dialogs are loaded when they are first shown: half of what a window loads, and most of it is for another day.
The last of them are the nouns of the desk: a verb loads those that it works with.
"""


def test_the_import_contracts_hold() -> None:
    run = subprocess.run(
        [Path(sys.executable).with_name("lint-imports")], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout


def test_only_the_named_imports_are_deferred() -> None:
    deferred = {
        (str(path.relative_to(ROOT)), module)
        for path in (ROOT / "main.py", *(ROOT / "editor").rglob("*.py"), *(ROOT / "db").rglob("*.py"))
        for module in _deferred_imports(ast.parse(path.read_text("utf-8")))
    }
    assert deferred == DEFERRED


def test_headless_verbs_import_no_toolkit() -> None:
    code = (
        "import sys\n"
        "class NoQt:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in {'PySide6', 'shiboken6', 'qtawesome'}:\n"
        "            raise ImportError('no toolkit here: ' + name)\n"
        "sys.meta_path.insert(0, NoQt())\n"
        "from main import main\n"
        "raise SystemExit(main(['slug', 'Новости города', '--language', 'ru']))\n"
    )
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout.strip()) == (0, "novosti-goroda"), run.stderr


def _deferred_imports(tree: ast.Module) -> list[str]:
    inside = [node for function in ast.walk(tree) if _is_function(function) for node in ast.walk(function)]
    plain = [alias.name for node in inside if isinstance(node, ast.Import) for alias in node.names]
    return plain + [node.module or "" for node in inside if isinstance(node, ast.ImportFrom)]


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
