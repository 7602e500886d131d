# Two commands set everything up: `make run` and `make test`. `make help` lists the rest.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TRAINING := .venv-training
TORCH ?= --torch-backend cpu
SAMPLE := src/klarheit/data/conversations/erstgespraech.vtt

CORES ?= auto
unexport PYTHONDONTWRITEBYTECODE # tests start many processes: what one has compiled, the next one reads
# What can differ on PostgreSQL: who sees what, lists, the search, deleting really.
ON_BOTH := $(addprefix tests/web/,conversations/test_visible.py conversations/test_rules.py conversations/test_list.py conversations/search privacy/test_deletion.py privacy/test_retention.py privacy/test_access.py)

.DEFAULT_GOAL := help
.PHONY: help run mirror test check style types imports made tests nightly bench practice evaluate model lock translations clean

help: ## this list
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 16

run: $(VENV)/run ## a filled application to try: prints its address and six sign-in links
	@$(BIN)/klarheit-web demo

mirror: $(VENV)/run ## mirror the bundled German conversation: in the terminal, and as HTML
	@mkdir -p out
	@$(BIN)/klarheit mirror $(SAMPLE)
	@$(BIN)/klarheit mirror $(SAMPLE) --html out/spiegel.html
	@echo "Der ganze Spiegel steht in out/spiegel.html. Mit eigenen Gesprächen: .venv/bin/klarheit mirror DATEI"

test: check ## set up and run all checks and tests

check: style types imports made tests ## style, types, import rules, migrations, translations, tests

style: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev
	$(BIN)/mypy

imports: $(VENV)/dev
	$(BIN)/lint-imports

made: $(VENV)/dev ## whether migrations and compiled translations are up to date
	DJANGO_SETTINGS_MODULE=klarheit_test_settings PYTHONPATH=tests/web $(BIN)/python -m django makemigrations --check --dry-run
	$(BIN)/python -m klarheit_web.pages.translations --check

tests: $(VENV)/dev ## tests; those of the application once more on PostgreSQL, where it is installed
	$(BIN)/pytest -q -n $(CORES) --dist worksteal
	$(BIN)/python tests/on_postgresql.py -q -n $(CORES) $(ON_BOTH)

nightly: $(VENV)/dev ## the long tests in full: 20,000 mutated files and more
	KLARHEIT_NIGHTLY=1 $(BIN)/pytest -q -n $(CORES) --dist worksteal
	KLARHEIT_NIGHTLY=1 $(BIN)/python tests/on_postgresql.py -q -n $(CORES) tests/web

bench: $(VENV)/dev ## speed and memory against the budgets
	$(BIN)/python benchmarks/budgets.py

practice: $(VENV)/dev ## whether counterparts reward listening: all of docs/practice-validity.md, about half an hour
	$(BIN)/python benchmarks/practice/validity.py --jobs 2 --picture docs/pictures/practice-validity.svg
	$(BIN)/python benchmarks/practice/leaks.py
	$(BIN)/python benchmarks/practice/coded.py

evaluate: $(VENV)/dev ## how well moves are recognised: our development talks, and the talk of others
	$(BIN)/python training/evaluate.py development
	$(BIN)/python training/evaluate.py annomi
	$(BIN)/python training/evaluate.py bcontrast
	$(BIN)/python training/evaluate.py verbmobil
	$(BIN)/python training/evaluate.py first

model: $(TRAINING)/ready ## make the recogniser's weights anew, from the corpus and the lesson (training/README.md)
	$(TRAINING)/bin/python training/model.py
	$(TRAINING)/bin/python training/subjects.py

lock: ## renew the locked dependencies (needs uv)
	uv pip compile -q --upgrade --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra build --extra web --extra postgresql --extra llm pyproject.toml -o requirements/run.txt
	uv pip compile -q --upgrade --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra build --extra web --extra postgresql --extra llm --extra dev pyproject.toml -o requirements/dev.txt
	uv pip compile -q $(TORCH) --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra build --extra training pyproject.toml -o requirements/training.txt

translations: $(VENV)/dev ## compile the .po files
	$(BIN)/pybabel -q compile -D argparse -d src/klarheit/data/locale
	$(BIN)/python -m klarheit_web.pages.translations

clean: ## remove the environment and everything made
	rm -rf $(VENV) $(TRAINING) out .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/run: $(BIN)/python requirements/run.txt pyproject.toml
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements/run.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev: $(BIN)/python requirements/dev.txt pyproject.toml
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(TRAINING)/ready: requirements/training.txt
	$(PYTHON) -m venv $(TRAINING)
	$(TRAINING)/bin/pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements/training.txt
	$(TRAINING)/bin/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
