# shellcheck shell=bash
# Another program that knows what calendars mean, from PyPI: for `tests/run`, or for one's own shell:
#   source tests/matrix.sh; source tests/calendars.sh && install_calendars
#
# `install_calendars` keeps it in target/calendars-venv and puts its folder into BUERGERDRAHT_TEST_CALENDARS.

# Only when it is missing or when other versions are wanted.
install_calendars() {
    local tests venv wanted
    tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || return
    venv=$(dirname "$tests")/target/calendars-venv
    # A virtual environment stands and falls with its path and its Python.
    wanted=$(printf '%s\n' "$venv" "$(python3 --version)" && cat "$tests/feed/peer/requirements.txt") || return
    if [[ $(cat "$venv/installed" 2>/dev/null) != "$wanted" ]]; then
        rm -rf "$venv" &&
            python3 -m venv "$venv" &&
            "$venv/bin/pip" install --quiet --disable-pip-version-check \
                --requirement "$tests/feed/peer/requirements.txt" &&
            printf '%s\n' "$wanted" >"$venv/installed" || return
    fi
    export BUERGERDRAHT_TEST_CALENDARS=$venv/bin
    "$venv/bin/pip" list --disable-pip-version-check 2>/dev/null | grep -E '^(icalendar|recurring-ical-events) '
}
