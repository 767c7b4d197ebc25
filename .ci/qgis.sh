#!/bin/bash
# qgis.sh process|desktop ARG...: qgis_process or QGIS itself with the built plugin switched on, in a scratch profile.
# Standard output and the exit code are the program's own.
#   REGIO_HOME  where the scratch profile lives (default build/home)
#   REGIO_SITE  folder with shapely and pandas for QGIS's Python (default: that of build/venv; empty: none)
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
home=${REGIO_HOME:-$top/build/home}
site=${REGIO_SITE-$(echo "$top"/build/venv/lib/python3*/site-packages)}
profile=$home/.local/share/QGIS/QGIS3/profiles/default/QGIS

if [ ! -f "$profile/QGIS3.ini" ]; then
  mkdir -p "$profile"
  cat > "$profile/QGIS3.ini.$$" <<INI
[PythonPlugins]
regio_plugin=true
[qgis]
checkVersion=false
showTips=false
[app]
askToSaveMemoryLayers=false
projections\\unknownCrsBehavior=NoAction
[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true
[locale]
overrideFlag=true
userLocale=${REGIO_LANG:-en_US}
INI
  mv "$profile/QGIS3.ini.$$" "$profile/QGIS3.ini"
fi

mkdir -p -m 700 "$home/run"
export XAUTHORITY=${XAUTHORITY:-$HOME/.Xauthority} XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$home/run}
export HOME=$home QGIS_PLUGINPATH=$top/build
# these would lead to another profile
unset QGIS_CUSTOM_CONFIG_PATH QGIS_OPTIONS_PATH QGIS_GLOBAL_SETTINGS_FILE XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME
# QGIS's Python looks for its own library beside the first python3 on PATH
export PATH=/usr/local/sbin:/usr/sbin:/usr/bin:/bin:$PATH
[ -z "$site" ] || export PYTHONPATH=$site${PYTHONPATH:+:$PYTHONPATH}
case ${1:-} in
  process)
    export QT_QPA_PLATFORM=offscreen
    # Debian 12's qgis_process is a script that passes an option its own program does not know
    program=qgis_process.bin
    command -v "$program" > /dev/null || program=qgis_process ;;
  desktop)
    program=qgis.bin
    command -v "$program" > /dev/null || program=qgis ;;
  *) echo "usage: qgis.sh process|desktop ARG..." >&2; exit 2 ;;
esac
shift
exec "$program" "$@"
