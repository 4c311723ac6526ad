# Everything sets itself up: the first target that needs the environment makes it.
# `make PYTHON=python3.12 run` takes another interpreter.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCH_VENV := .venv-bench
SENTENCES ?= ../shared/language/train.tsv
# What needs no database, browser or process.
UNIT_TESTS := $(addprefix tests/,answers channels domain engine flows house languages texts translation triage)
PIP_INSTALL := -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run test check lint bench bench-desk bench-language faults format screenshots audit clean

# The tests start dozens of processes: each would compile every module anew where an environment forbids to keep them.
test check faults: export PYTHONDONTWRITEBYTECODE :=

run: $(VENV)/.runtime
	$(BIN)/python -m bot demo

test: $(VENV)/.dev
	$(BIN)/python tests/browser/ensure_chromium.py
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: $(VENV)/.dev
	$(MAKE) --no-print-directory lint
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "not slow" $(UNIT_TESTS)

lint: $(VENV)/.dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.dev $(BENCH_VENV)/.done
	$(BIN)/python -m bench

# An hour and more: it invents 200,000 tickets twice.
bench-desk: $(VENV)/.dev
	$(BIN)/python -m bench.desk

# Says what it leaves out where the training sentences are not there; bot/languages/profiles/NOTICE names them.
bench-language: $(VENV)/.dev
	$(BIN)/python -m bench.language --sentences "$(SENTENCES)"

faults: $(VENV)/.dev
	$(BIN)/python -m pytest tests/faults --faults-full

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screenshots: $(VENV)/.dev
	$(BIN)/python -m tests.browser.screenshots

# Asks the package index's advisory service, so it is no part of `test`; a package it knows nothing about is an error.
audit: $(VENV)/.dev
	$(BIN)/pip-audit --strict --require-hashes --disable-pip -r requirements/runtime.txt

$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Pulang needs Python 3.11 or newer as $(PYTHON); name another one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
	  { echo "Python's venv module is missing; on Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: requirements/runtime.txt | $(VENV)/.created
	@echo "Installing what Pulang needs into $(VENV) (once; about a minute) ..."
	@$(BIN)/python $(PIP_INSTALL) -r requirements/runtime.txt
	@touch $@

$(VENV)/.dev: requirements/dev.txt | $(VENV)/.created
	@echo "Installing what the tests need into $(VENV) (once; a few minutes) ..."
	@$(BIN)/python $(PIP_INSTALL) -r requirements/dev.txt
	@touch $@ $(VENV)/.runtime

$(BENCH_VENV)/.done: requirements/bench.txt | $(VENV)/.created
	@echo "Installing the peers of the bench into $(BENCH_VENV) (once) ..."
	@$(PYTHON) -m venv $(BENCH_VENV)
	@$(BENCH_VENV)/bin/python $(PIP_INSTALL) -r requirements/bench.txt
	@touch $@

clean:
	rm -rf $(VENV) $(BENCH_VENV) var build
