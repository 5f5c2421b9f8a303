#!/bin/sh
# Runs a command in a display, under a window manager and on a session bus of its own:
#   packaging/with_display.sh COMMAND [ARGUMENT...]
# Ends with the command's exit status, and leaves nothing running.
set -eu

[ $# -gt 0 ] || {
    echo "Usage: packaging/with_display.sh COMMAND [ARGUMENT...]" >&2
    exit 2
}

folder=$(mktemp -d)
server=
window_manager=

finish() {
    trap - EXIT INT TERM HUP
    for process in $window_manager $server; do
        kill "$process" 2>/dev/null && wait "$process" 2>/dev/null || true
    done
    rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

give_up() {
    echo "$1" >&2
    cat "$folder/log" >&2
    exit 1
}

cat >"$folder/bus.conf" <<'BUS'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
BUS

mkfifo "$folder/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$folder/display" >"$folder/log" 2>&1 &
server=$!
read -r number <"$folder/display" || give_up "The display for the tests (Xvfb) did not start."
DISPLAY=:$number
export DISPLAY
unset WAYLAND_DISPLAY XAUTHORITY

# openbox runs this command once it manages the display.
openbox --sm-disable --startup "touch $folder/managed" >>"$folder/log" 2>&1 &
window_manager=$!
tries=0
until [ -e "$folder/managed" ]; do
    tries=$((tries + 1))
    kill -0 "$window_manager" 2>/dev/null && [ "$tries" -le 100 ] ||
        give_up "The window manager for the tests (openbox) did not start."
    sleep 0.1
done

# The bus starts no services of the machine: a test meets only the ones that it brings.
RECRUITERDESK_TEST_DISPLAY=$DISPLAY
export RECRUITERDESK_TEST_DISPLAY
result=0
dbus-run-session --config-file="$folder/bus.conf" -- "$@" || result=$?
exit "$result"
