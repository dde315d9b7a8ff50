# shellcheck shell=bash
# A mail server to try: Postfix and Dovecot from Debian, for `tests/run` or for one's own shell:
#   source tests/postgres.sh; source tests/mail.sh && install_mail
#
# The tests start it themselves, in a folder of their own and on ports of this machine alone; nothing leaves it.
# Wants `as_root` and `install_packages`.

# Both lie where only root looks for programs.
mail_is_missing() {
    local program
    for program in /usr/sbin/postfix /usr/sbin/dovecot /usr/lib/dovecot/imap /usr/lib/dovecot/lmtp; do
        [[ -x $program ]] || return 0
    done
    ! command -v openssl >/dev/null
}

# Installed as usual, Debian would start both at once, for all the world to write to.
install_mail() {
    local policy=/usr/sbin/policy-rc.d made=no result=0
    mail_is_missing || return 0
    if [[ ! -e $policy ]]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod 755 "$policy" || return
        made=yes
    fi
    echo "postfix postfix/main_mailer_type select No configuration" | as_root debconf-set-selections || result=$?
    install_packages postfix dovecot-imapd dovecot-lmtpd openssl || result=$?
    if [[ $made == yes ]]; then
        as_root rm "$policy"
    fi
    [[ $result -eq 0 ]] || return "$result"
    ! mail_is_missing
}
