# Regio: `make help` lists what there is. Every target does first what it needs, and is quiet when all is well.
SHELL := /bin/bash
PY := build/venv/bin/python
SOURCES := $(shell find regio_plugin resources i18n metadata.txt LICENSE CHANGELOG.md .ci/package.py .ci/i18n.py \
	-type f -not -name '*.pyc' 2>/dev/null)
SPACE_OF_NAMES := $(shell find regio_plugin resources i18n -type d -not -name __pycache__ 2>/dev/null)

.PHONY: help setup package process run i18n clean

help: ## this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1|/p' Makefile | while IFS='|' read -r name text; do printf '  %-12s %s\n' "$$name" "$$text"; done

setup: build/.venv build/.stubs ## QGIS by apt-get if it is missing, a Python environment with pinned packages
	@:

build/.system: .ci/setup.sh
	@.ci/setup.sh system >&2 && touch $@

build/.venv: .ci/requirements.txt build/.system
	@.ci/setup.sh venv >&2 && touch $@

build/.stubs: build/.system
	@.ci/setup.sh stubs >&2 && touch $@

build/.plugin: build/.system $(SOURCES) $(SPACE_OF_NAMES)
	@/usr/bin/python3 .ci/package.py assemble >&2 && touch $@

package: build/.plugin build/.venv ## build/regio_plugin-VERSION.zip, checked by the rules of the plugin repository
	@$(PY) .ci/package.py check

# $(value ...) keeps make from reading the $ signs in ARGS: they reach the shell as they are
process: build/.plugin build/.venv ## qgis_process with the plugin: make -s process ARGS="run regio:... --INPUT=..."
	@.ci/qgis.sh process $(value ARGS)

run: build/.plugin build/.venv ## QGIS with the plugin in a scratch profile; ARGS="project.qgz" opens a project
	@.ci/qgis.sh desktop --noversioncheck $(value ARGS)

clean: ## throw away build/
	@rm -rf build
