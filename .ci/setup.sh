#!/bin/bash
# setup.sh system | venv | peers | stubs: what building and testing Regio needs, put in place once; quiet when all is well.
#   system  QGIS, Xvfb, fonts and Qt's lrelease, by apt-get where something is missing (REGIO_INSTALL=no: never)
#   venv    build/venv: the system's Python with the pinned packages of requirements.txt
#   peers   build/peers: a Python of its own with the packages of peers.txt, which want another numpy than QGIS
#   stubs   build/stubs: the type stubs of QGIS and PyQt that their Debian packages bring, for pyright
set -euo pipefail
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-/usr/bin/python3}
PACKAGES="qgis python3-qgis qgis-providers xvfb xauth python3-venv python3-scipy python3-matplotlib
  fonts-open-sans qttools5-dev-tools"

quiet() {  # run a command and show what it said only if it failed
  local log rc=0
  log=$(mktemp)
  "$@" > "$log" 2>&1 || rc=$?
  [ "$rc" = 0 ] || { tail -n 40 "$log" >&2; echo "setup: failed: $*" >&2; }
  rm -f "$log"
  return "$rc"
}

lacking() {  # what of the system is missing, in words
  local program
  command -v qgis_process.bin > /dev/null || command -v qgis_process > /dev/null || echo "QGIS"
  for program in Xvfb xauth; do command -v "$program" > /dev/null || echo "$program"; done
  command -v lrelease > /dev/null || [ -x /usr/lib/qt6/bin/lrelease ] || echo "lrelease"
  "$PYTHON" -c 'import qgis.core' 2> /dev/null || echo "the Python bindings of QGIS"
  "$PYTHON" -c 'import ensurepip, venv' 2> /dev/null || echo "venv for Python"
  "$PYTHON" -c 'import matplotlib, scipy' 2> /dev/null || echo "scipy and matplotlib"
  find /usr/share/fonts /usr/local/share/fonts -iname 'OpenSans*' 2> /dev/null | grep -q . || echo "the font Open Sans"
}

root() {  # run a command as root
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

may_install() {
  [ "${REGIO_INSTALL:-yes}" != no ] && command -v apt-get > /dev/null || return 1
  [ "$(id -u)" = 0 ] || { command -v sudo > /dev/null && { [ -t 0 ] || sudo -n true 2> /dev/null; }; }
}

install_packages() {
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3) try
  for try in 1 2 3; do  # a mirror in the middle of its update answers badly for some seconds
    quiet root "${apt[@]}" update && break
    [ "$try" = 3 ] || sleep $((try * 10))
  done
  # shellcheck disable=SC2086
  quiet root "${apt[@]}" install -y --no-install-recommends $PACKAGES
}

system() {
  local missing
  missing=$(lacking | paste -sd, | sed 's/,/, /g')
  [ -n "$missing" ] || return 0
  local advice="Install by hand: sudo apt install --no-install-recommends $(echo $PACKAGES)"
  may_install || { printf 'setup: missing: %s, and I may not install it here.\n%s\n' "$missing" "$advice" >&2; exit 1; }
  echo "setup: installing what is missing: $missing (a few minutes the first time)" >&2
  install_packages || { echo "$advice" >&2; exit 1; }
  missing=$(lacking | paste -sd, | sed 's/,/, /g')
  [ -z "$missing" ] || { echo "setup: still missing after the installation: $missing" >&2; exit 1; }
}

venv() {
  local numpy
  numpy=$("$PYTHON" -c 'import numpy; print(numpy.__version__)')
  build/venv/bin/python -c '' 2> /dev/null || rm -rf build/venv
  [ -x build/venv/bin/python ] || quiet "$PYTHON" -m venv --system-site-packages build/venv
  echo "numpy==$numpy" > build/venv/constraints.txt
  quiet build/venv/bin/python -m pip install -q --disable-pip-version-check --retries 5 --only-binary shapely,pandas \
    -c build/venv/constraints.txt -r .ci/requirements.txt
}

peers() {
  build/peers/bin/python -c '' 2> /dev/null || rm -rf build/peers
  [ -x build/peers/bin/python ] || quiet "$PYTHON" -m venv build/peers
  quiet build/peers/bin/python -m pip install -q --disable-pip-version-check --retries 5 -r .ci/peers.txt
}

stubs() {
  local packages
  packages=$("$PYTHON" -c 'import os, qgis; print(os.path.dirname(os.path.dirname(qgis.__file__)))')
  rm -rf build/stubs
  mkdir -p build/stubs
  (cd "$packages" && find qgis PyQt[56] \( -name '*.py' -o -name '*.pyi' \) | tar -c -T -) | tar -x -C build/stubs
  # the plugin Processing, which algorithms are run through; else pyright takes regio_plugin/processing for it
  (cd /usr/share/qgis/python/plugins 2> /dev/null && find processing -name '*.py' | tar -c -T -) | tar -x -C build/stubs || true
  # what sip's stubs of 3.22 leave out: exceptions, and constants that qgis.core sets when it is imported
  local core=build/stubs/qgis/_core.pyi name
  for name in QgsCsException QgsProcessingException; do
    grep -q "^class $name" $core || printf '\nclass %s(Exception): ...\n' "$name" >> $core
  done
  # several flags joined by | are an int to these stubs
  find build/stubs -name '*.pyi' -exec sed -E -i "s/Union\[('?[A-Za-z0-9_.]+)s('?), \1\2\]/Union[\1s\2, \1\2, int]/g" {} +
  grep -q QGIS_VERSION_INT $core || sed -i 's/^class Qgis(.*:$/&\n    QGIS_VERSION: str\n    QGIS_VERSION_INT: int/' $core
}

mkdir -p build
exec 9> build/.setup.lock
flock 9  # one at a time; a second call waits and finds it done
case ${1:-} in
  system|venv|peers|stubs) "$1" ;;
  *) echo "usage: setup.sh system | venv | peers | stubs" >&2; exit 2 ;;
esac
