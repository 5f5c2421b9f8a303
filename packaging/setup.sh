#!/bin/sh
# Gets a machine ready for RecruiterDesk. Called by the Makefile, from the project's folder:
#   packaging/setup.sh display   says in one sentence why no window can open, if none can
#   packaging/setup.sh run       system libraries of the window, and an environment to run it
#   packaging/setup.sh check     an environment with the development tools
#   packaging/setup.sh test      both, and what the desktop tests need
# Does nothing, and calls no package manager, where nothing is missing.
set -eu

purpose=${1:-}
venv=.venv
stamp=$venv/.made-from
PATH=$PATH:/usr/sbin:/sbin

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}
on_linux() { [ "$(uname -s)" = Linux ]; }

# One line each: what the loader knows it by, then the Debian and Ubuntu package (alternatives with |).
window_libraries() {
    cat <<'LIBRARIES'
libGL.so.1 libgl1
libEGL.so.1 libegl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libxkbcommon.so.0 libxkbcommon0
libglib-2.0.so.0 libglib2.0-0t64|libglib2.0-0
libxcb-cursor.so.0 libxcb-cursor0
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
LIBRARIES
}

test_programs() {
    cat <<'PROGRAMS'
Xvfb xvfb
openbox openbox
xdotool xdotool
dbus-run-session dbus
PROGRAMS
}

missing_libraries() {
    command -v ldconfig >/dev/null 2>&1 || return 0
    known=$(ldconfig -p)
    window_libraries | while read -r library package; do
        case $known in
            *"$library "*) ;;
            *) say "$package" ;;
        esac
    done
}

missing_programs() {
    test_programs | while read -r program package; do
        command -v "$program" >/dev/null 2>&1 || say "$package"
    done
}

recent_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if recent_enough "$candidate"; then
            say "$candidate"
            return
        fi
    done
    fail "RecruiterDesk needs Python 3.11 or newer, and none was found."
}

missing_venv() {
    "$1" -c 'import ensurepip, venv' >/dev/null 2>&1 && return
    case $1 in
        python3 | /usr/bin/python3) say python3-venv ;;
        *) say "$(basename "$1")-venv" ;;
    esac
}

missing_packages() {
    [ -x "$venv/bin/python" ] || missing_venv "$python"
    case $purpose in
        run) missing_libraries ;;
        test) missing_libraries && missing_programs ;;
    esac
}

first_known_name() {
    for name in $(say "$1" | tr '|' ' '); do
        if apt-cache show "$name" >/dev/null 2>&1; then
            say "$name"
            return
        fi
    done
    say "${1##*|}"
}

install_packages() {
    command -v apt-get >/dev/null 2>&1 || fail "Missing system packages (Debian names): $*"
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        fail "System packages are missing, and only root may add them: apt-get install $(say "$*" | sed 's/[^ ]*|//g')"
    fi
    say "Asking the system for its list of packages"
    $as_root apt-get -qq update || fail "The list of packages could not be read; missing: $*"
    names=
    for package in "$@"; do names="$names $(first_known_name "$package")"; done
    say "Installing system packages:$names"
    # shellcheck disable=SC2086  # a list of words is meant
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends $names \
        >/dev/null || fail "These system packages could not be installed:$names"
}

made_from() {
    say "$1 $(cksum <pyproject.toml) $(pwd -P)"
}

environment_is_ready() {
    [ -f "$stamp" ] && "$venv/bin/python" -c '' 2>/dev/null || return 1
    wanted=$(made_from "$extras")
    [ "$(cat "$stamp")" = "$wanted" ] || [ "$(cat "$stamp")" = "$(made_from '.[dev]')" ]
}

make_environment() {
    if ! { recent_enough "$venv/bin/python" && "$venv/bin/python" -m pip --version; } >/dev/null 2>&1; then
        say "Making a virtual environment in $venv"
        "$python" -m venv --clear "$venv" || fail "The virtual environment could not be made in $venv."
    fi
    rm -f "$stamp"
    say "Installing what pyproject.toml names"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --editable "$extras" ||
        fail "The packages that pyproject.toml names could not be installed."
    made_from "$extras" >"$stamp"
}

check_display() {
    on_linux || return 0
    [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ] || return 0
    fail "There is no display to open a window on: start this in a desktop session (DISPLAY is not set)."
}

case $purpose in
    display)
        check_display
        exit
        ;;
    run) extras=. ;;
    check | test) extras='.[dev]' ;;
    *) fail "Usage: packaging/setup.sh display|run|check|test" ;;
esac

python=$(find_python)
if on_linux; then
    missing=$(missing_packages)
    # shellcheck disable=SC2086  # a list of words is meant
    [ -z "$missing" ] || install_packages $missing
fi
environment_is_ready || make_environment
# Without this, whoever tells Python to write no bytecode has every module compiled anew at every start.
[ ! -w recruiterdesk ] || "$venv/bin/python" -m compileall -q recruiterdesk main.py
