# make run     opens RecruiterDesk            (ARGS="..." is handed on: make run ARGS=--sample)
# make test    all tests                      (ARGS="..." goes to pytest: make test ARGS="-k promise")
# make check   style, types, layers
# make bench   figures that are promised: time to the first window, to import 100,000 people, a queue of 100,000
# make fuzz    10,000 broken files for the importer (FUZZ_CASES=... for others, FUZZ_SEEDS=DIR for more seeds)
# make flips   every page of a desk broken in turn, in five ways: noticed or harmless, and brought back (half an hour)
# make soak    years of reminders, 10,000 in each (SOAK_SEEDS=... for how many years, SOAK_FIRST_SEED=... from which on)
# make reliability   1,000 times kill -9, a disk that fails at each write, power cuts (KILLS=... for others, KILL_SEED=...)
# make screenshots   paints the pictures in docs/screenshots anew
.POSIX:
.PHONY: help run test check bench fuzz flips soak reliability screenshots
.SILENT:

BIN = .venv/bin
IN_DISPLAY = $$(test "$$(uname -s)" = Linux && echo packaging/with_display.sh)
## A desk waits for the disk at each commit, a test need not: where there is room, what tests write lies in memory,
## unless TMPDIR says where it is to lie. The large desk that is kept between runs stays on the disk.
HAS_ROOM = test -w /dev/shm && df -kP /dev/shm | awk 'NR == 2 { exit $$4 < 4000000 }'
IN_MEMORY = $$(test -z "$$TMPDIR" && $(HAS_ROOM) && echo env TMPDIR=/dev/shm \
	RECRUITERDESK_BENCH_CACHE="$${RECRUITERDESK_BENCH_CACHE:-/tmp/recruiterdesk-bench}")
COVERAGE = --cov --cov-report=term

help:
	sed -n 's/^# //p' Makefile

run:
	packaging/setup.sh display
	packaging/setup.sh run
	$(BIN)/python main.py $(ARGS)

test:
	packaging/setup.sh test
	$(IN_MEMORY) $(IN_DISPLAY) $(BIN)/python -m pytest -n 2 $(COVERAGE) $(ARGS)

check:
	packaging/setup.sh check
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench:
	packaging/setup.sh test
	$(IN_DISPLAY) $(BIN)/python -m pytest tests/benchmarks -o python_files='bench_*.py' -o python_functions='bench_*' -p no:randomly -s \
		-o faulthandler_timeout=3600 $(ARGS)

fuzz:
	packaging/setup.sh test
	FUZZ_CASES=$${FUZZ_CASES:-10000} $(BIN)/python -m pytest tests/spreadsheets/test_mutations.py tests/spreadsheets/test_any_table.py \
		-o faulthandler_timeout=3600 -n 2 -q $(ARGS)

flips:
	packaging/setup.sh test
	BACKUP_PAGE_STEP=1 $(BIN)/python -m pytest tests/storage/salvage/test_flipped_pages.py tests/storage/test_backups.py \
		-o faulthandler_timeout=7200 -n 2 -q $(ARGS)

soak:
	packaging/setup.sh test
	$(BIN)/python -m pytest tests/soak -o python_files='soak_*.py' -o python_functions='soak_*' -p no:randomly -s -q \
		-o faulthandler_timeout=7200 -n 0 $(ARGS)

reliability:
	packaging/setup.sh test
	$(BIN)/python -m pytest tests/reliability -o python_files='prove_*.py' -o python_functions='prove_*' -p no:randomly -s -q \
		-o faulthandler_timeout=7200 -n 0 $(ARGS)

screenshots:
	packaging/setup.sh run
	$(BIN)/python packaging/screenshots.py
