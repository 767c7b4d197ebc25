# Regio: `make help` lists what there is. Every target does first what it needs, and is quiet when all is well.
SHELL := /bin/bash
BIN := build/venv/bin
PY := $(BIN)/python

.PHONY: help setup plugin demo test lint test-core test-qgis test-matrix process bench package run i18n clean

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1|/p' Makefile | while IFS='|' read -r name text; do printf '  %-12s %s\n' "$$name" "$$text"; done

setup: build/.venv build/.stubs ## QGIS by apt-get if it is missing, a Python environment with pinned packages
	@:

build/.system: .ci/setup.sh
	@.ci/setup.sh system >&2 && touch $@

build/.venv: .ci/requirements.txt build/.system
	@.ci/setup.sh venv >&2 && touch $@

# another Python environment, for what cannot live beside QGIS's numpy
build/.peers: .ci/peers.txt build/.system
	@.ci/setup.sh peers >&2 && touch $@

build/.stubs: build/.system
	@.ci/setup.sh stubs >&2 && touch $@

plugin: build/.system
	@/usr/bin/python3 .ci/package.py assemble >&2

demo: plugin build/.venv ## the example province: build/demo with a GeoPackage, a map and a summary
	@QT_QPA_PLATFORM=offscreen $(PY) resources/demo/run.py

test: plugin setup ## everything that can be checked with the QGIS of this machine
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target --keep-going lint test-core test-qgis

lint: plugin setup
	@status=0; \
	$(BIN)/ruff check --quiet --output-format concise . || status=1; \
	$(BIN)/pyright --pythonpath $(PY) > build/pyright.log || { grep -E 'error|warning' build/pyright.log; status=1; }; \
	$(BIN)/lint-imports | sed 's/\x1b\[[0-9;]*m//g' > build/imports.log; \
	[ $${PIPESTATUS[0]} = 0 ] || { sed -n '/^Broken contracts/,$$p' build/imports.log; status=1; }; \
	exit $$status

# the core, where importing QGIS or Qt fails
test-core: build/.venv
	@! PYTHONPATH=.ci/without_qgis $(PY) -c 'import qgis' 2> /dev/null
	@PYTHONPATH=.ci/without_qgis $(PY) -m pytest -q -p no:pytest_qgis tests/core

# The built plugin: inside QGIS, through qgis_process, in a real window, and the zip. pytest-qgis keeps QGIS's settings in a
# folder named after the worker: fresh, and not that of tests that run beside these.
test-qgis: plugin build/.venv
	@rm -rf .qgis-settings/here
	@QT_QPA_PLATFORM=offscreen PYTEST_XDIST_WORKER=here $(PY) -m pytest -q --ignore=tests/core --ignore=tests/bench tests

test-matrix: plugin build/.venv ## the same with QGIS 3.40 and 3.44, with a shapely wheel, and the checks for Qt 6
	@$(PY) .ci/matrix.py

bench: plugin build/.venv build/.peers ## speed, as ratios to geopandas, QGIS's own overlay and GerryChain
	@QT_QPA_PLATFORM=offscreen $(PY) -m tests.bench $(value ARGS)

package: plugin build/.venv ## build/regio_plugin-VERSION.zip, checked by the rules of the plugin repository
	@$(PY) .ci/package.py check

# $(value ...) keeps make from reading the $ signs in ARGS: they reach the shell as they are
process: plugin build/.venv ## qgis_process with the plugin: make -s process ARGS="run regio:... --INPUT=..."
	@.ci/qgis.sh process $(value ARGS)

i18n: build/.system ## bring i18n/*.ts up to date with the texts in the code, and compile them
	@/usr/bin/python3 .ci/i18n.py
	@/usr/bin/python3 .ci/package.py assemble

run: plugin build/.venv ## QGIS with the plugin in a scratch profile; ARGS="project.qgz" opens a project
	@.ci/qgis.sh desktop --noversioncheck $(value ARGS)

clean: ## throw away build/
	@rm -rf build
