# Each verb also works as the plain command that it prints.
PYTHON ?= python3
BIN := .venv/bin
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))
TOOLS := build/tools/node_modules/.package-lock.json
SAMPLE := build/sample
LUPDATE := $(BIN)/pyside6-lupdate -no-obsolete -locations none -extensions py editor

.PHONY: run venv test check soak systems frozen layouts bench bench-parts screenshots translations lupdate clean

run: venv
	@[ -f $(SAMPLE)/newsroom.db ] || echo "Making the sample newsroom…"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	  [ -f $(SAMPLE)/newsroom.db ] || $(BIN)/rubrika new $(SAMPLE) --sample; \
	  $(BIN)/rubrika --newsroom $(SAMPLE); \
	else \
	  echo "There is no display here: exporting the sample newsroom instead of opening the window."; \
	  [ -f $(SAMPLE)/newsroom.db ] || $(BIN)/rubrika new $(SAMPLE) --sample; \
	  $(BIN)/rubrika --newsroom $(SAMPLE) export --to build/site && echo "The site is in build/site/index.html"; \
	fi

venv: .venv/.ready translations

.venv/.ready: pyproject.toml constraints.txt
	bash .ci/system-packages run
	@echo "Making the environment of Python: a minute or two…"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	touch $@

translations: $(TRANSLATIONS)

%.qm: %.ts | .venv/.ready
	$(BIN)/pyside6-lrelease -silent $< -qm $@

lupdate: | .venv/.ready
	$(LUPDATE) -ts resources/translations/rubrika_ru.ts
	$(LUPDATE) -ts resources/translations/rubrika_kk.ts
	$(LUPDATE) -pluralonly -ts resources/translations/rubrika_en.ts

$(TOOLS): tests/tools/package.json
	@echo "Fetching the validators that the tests ask…"
	mkdir -p build/tools
	cp tests/tools/package.json build/tools/
	npm install --prefix build/tools --no-audit --no-fund --no-package-lock --ignore-scripts --silent
	touch $@

test: venv
	bash .ci/system-packages test
	@$(MAKE) --no-print-directory $(TOOLS)
	@echo "All tests: about a quarter of an hour on two cores…"
	$(BIN)/python -m pytest -n 2 --dist loadfile
	@echo "A part of them as on Windows and as on macOS: a minute…"
	$(BIN)/python -m pytest --as-on windows -n 2 --dist loadfile $(ON_WINDOWS)
	$(BIN)/python -m pytest --as-on macos -n 2 --dist loadfile $(ON_MACOS)

check: venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports

# Long runs of kills, power cuts, failing disks and meeting exports; for a look
# SOAK="--kills 20 --points 40 --cuts 100 --errors 20" EXPORTS="--pairs 20 --kills 10"
soak: venv
	bash .ci/system-packages test
	$(BIN)/python -m tests.soak $(SOAK)
	$(BIN)/python -m tests.soak.exports $(EXPORTS)
	$(BIN)/python -m tests.soak.plans $(PLANS)

# The rings that touch files, with the differences of other systems put in; a part of them in `make test`
RINGS = tests/unit/export tests/unit/photos tests/unit/settings tests/database tests/gui/safety tests/gui/test_program.py
ON_WINDOWS = tests/unit/export/test_run.py tests/unit/export/test_web_teams_own.py tests/unit/photos/test_store.py \
  tests/unit/settings tests/database/test_store.py tests/database/desk/test_backups.py tests/database/desk/test_rescue.py
ON_MACOS = tests/unit/export/test_one_target.py tests/database/test_store.py tests/database/test_backup.py \
  tests/database/desk/test_backups.py
systems: venv
	bash .ci/system-packages test
	$(BIN)/python -m pytest --as-on windows -n 2 --dist loadfile -rs $(RINGS)
	$(BIN)/python -m pytest --as-on macos -n 2 --dist loadfile -rs $(RINGS)

# A program of one folder, made by PyInstaller, and a check that starts it
frozen: venv
	bash .ci/system-packages run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[frozen]'
	$(BIN)/python -m tests.tools.frozen build/frozen

# Every page at every size, with usual and large letters, on screens of four scales, in three languages
layouts: venv
	@for font in 1.0 1.5; do for scale in 1 1.25 1.5 2; do \
	  echo "letters $$font, screen $$scale"; \
	  QT_SCALE_FACTOR=$$scale $(BIN)/python -m tests.screens.layouts --font $$font || exit 1; \
	done; done

# The table of docs/speed.md, beside the peers that are installed; BENCH="--sizes 1000,10000 --runs 5 --json FILE"
bench: venv
	bash .ci/system-packages test
	$(BIN)/python -m tests.bench $(BENCH)

# What the table does not hold: growth of readers, short verbs, statements, crashes, bit rot
bench-parts: venv
	$(BIN)/python -m tests.bench.growth
	$(BIN)/python -m tests.bench.row_costs
	$(BIN)/python -m tests.bench.startup
	$(BIN)/python -m tests.bench.verbs
	$(BIN)/python -m tests.bench.keystrokes
	$(BIN)/python -m tests.bench.statements
	$(BIN)/python -m tests.bench.backup
	$(BIN)/python -m tests.bench.after_crash
	$(BIN)/python -m tests.bench.bit_rot
	$(BIN)/python -m tests.bench.salvage

screenshots: venv
	$(BIN)/python -m tests.screens.take docs/pictures

clean:
	rm -rf build .venv
