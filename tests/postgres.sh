# shellcheck shell=bash
# A PostgreSQL of one's own, thrown away at the end: for `tests/run` and `benches/run`, which source this file.
#
# Wants `scratch`, a folder that may go with everything in it; on exit it does.
# `start_postgres` puts the server's address into BUERGERDRAHT_TEST_POSTGRES.
cluster=""

as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_packages() {
    echo "installing: $*"
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -yq --no-install-recommends "$@"
}

# The folder with initdb and pg_ctl, the newest when there are several.
postgres_programs() {
    local newest
    newest=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1 || true)
    if [[ -z $newest ]]; then
        newest=$(command -v initdb || true)
    fi
    if [[ -n $newest ]]; then
        dirname "$(readlink -f "$newest")"
    fi
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if [[ $EUID -ne 0 ]]; then
        "$@"
    elif id postgres >/dev/null 2>&1; then
        runuser -u postgres -- "$@"
    else
        runuser -u nobody -- "$@"
    fi
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# Loopback only, and with a password: whoever else is on this machine stays outside.
# fsync stays on, for the crash tests mean it.
start_postgres() {
    local programs password port
    programs=$(postgres_programs)
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    cluster=$scratch/postgres
    mkdir "$cluster"
    printf '%s\n' "$password" >"$scratch/password"
    if [[ $EUID -eq 0 ]]; then
        chmod 711 "$scratch"
        chown -R "$(as_postgres id -un)" "$cluster" "$scratch/password"
    fi
    (
        cd /
        as_postgres "$programs/initdb" --pgdata="$cluster/data" --username=buergerdraht \
            --auth=scram-sha-256 --pwfile="$scratch/password" --encoding=UTF8 --locale=C.UTF-8
    ) >"$scratch/initdb.log" || {
        cat "$scratch/initdb.log"
        return 1
    }
    local attempt
    for attempt in 1 2 3 4 5; do
        port=$(free_port)
        if (cd / && as_postgres "$programs/pg_ctl" start --wait --silent --pgdata="$cluster/data" \
            --log="$cluster/log" --options="-h 127.0.0.1 -p $port -k $cluster -c max_connections=200"); then
            export BUERGERDRAHT_TEST_POSTGRES="postgres://buergerdraht:$password@127.0.0.1:$port/postgres"
            echo "$("$programs/postgres" --version) on 127.0.0.1:$port"
            return
        fi
        echo "attempt $attempt to start PostgreSQL failed"
    done
    cat "$cluster/log"
    return 1
}

stop_postgres() {
    if [[ -n $cluster && -e $cluster/data/postmaster.pid ]]; then
        (cd / && as_postgres "$(postgres_programs)/pg_ctl" stop --wait --silent --mode=fast --pgdata="$cluster/data") || true
    fi
    rm -rf "$scratch"
}
trap stop_postgres EXIT
