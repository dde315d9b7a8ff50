# shellcheck shell=bash
# A Matrix homeserver and a client to talk to it with, from PyPI: for `tests/run`, or for one's own shell:
#   source tests/matrix.sh && install_matrix
#
# `install_matrix` keeps them in target/matrix-venv and puts their folder into BUERGERDRAHT_TEST_MATRIX.
# The tests start the homeserver themselves.

# Debian's own Python comes without what makes a virtual environment.
venv_is_missing() {
    ! python3 -c 'import ensurepip, venv' 2>/dev/null
}

# Only when it is missing or when other versions are wanted: it takes a minute.
install_matrix() {
    local tests venv wanted
    tests=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || return
    venv=$(dirname "$tests")/target/matrix-venv
    # A virtual environment stands and falls with its path and its Python.
    wanted=$(printf '%s\n' "$venv" "$(python3 --version)" && cat "$tests/homeserver/requirements.txt") || return
    if [[ $(cat "$venv/installed" 2>/dev/null) != "$wanted" ]]; then
        rm -rf "$venv" &&
            python3 -m venv "$venv" &&
            "$venv/bin/pip" install --quiet --disable-pip-version-check \
                --requirement "$tests/homeserver/requirements.txt" &&
            printf '%s\n' "$wanted" >"$venv/installed" || return
    fi
    export BUERGERDRAHT_TEST_MATRIX=$venv/bin
    "$venv/bin/pip" list --disable-pip-version-check 2>/dev/null | grep -E '^matrix-(synapse|nio) '
}
