//! How both servers are set up, so that they touch nothing of this machine's own.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use super::program::is_root;
use super::{BUSY, DOMAIN, PASSWORD, Ports, Quirks, UNKNOWN};

pub fn write(folder: &Path, ports: Ports, quirks: Quirks) {
    // Their processes run as users of their own and have to come here.
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).unwrap();
    certify(folder);
    let shown = folder.display();
    for (name, mode) in [("postfix", 0o755), ("dovecot", 0o755), ("mail", 0o777), ("postfix/spool", 0o755)] {
        fs::create_dir_all(folder.join(name)).unwrap();
        fs::set_permissions(folder.join(name), fs::Permissions::from_mode(mode)).unwrap();
    }
    fs::write(folder.join("postfix/main.cf"), main_cf(&shown.to_string())).unwrap();
    fs::write(folder.join("postfix/master.cf"), master_cf(ports)).unwrap();
    // Who may log in; everybody has a mailbox.
    fs::write(folder.join("users"), format!("rathaus@{DOMAIN}:{{PLAIN}}{PASSWORD}::::::\n")).unwrap();
    fs::write(folder.join("dovecot/dovecot.conf"), dovecot_conf(&shown.to_string(), ports, quirks)).unwrap();
}

fn main_cf(folder: &str) -> String {
    format!(
        "compatibility_level = 3.6
queue_directory = {folder}/postfix/spool
data_directory = {folder}/postfix/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
maillog_file_prefixes = {folder}
maillog_file = {folder}/postfix/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.{DOMAIN}
mydestination =
alias_maps =
alias_database =
default_transport = error:nothing leaves this machine
relay_transport = error:nothing leaves this machine
virtual_mailbox_domains = {DOMAIN}
virtual_transport = lmtp:unix:{folder}/dovecot/lmtp
lmtp_destination_concurrency_limit = 5
recipient_delimiter = +
message_size_limit = 62914560
mailbox_size_limit = 0
virtual_mailbox_limit = 0
minimal_backoff_time = 1s
maximal_backoff_time = 2s
queue_run_delay = 1s
smtpd_client_connection_rate_limit = 0
smtpd_tls_cert_file = {folder}/cert.pem
smtpd_tls_key_file = {folder}/key.pem
smtpd_tls_security_level = may
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {folder}/dovecot/auth
smtpd_relay_restrictions =
smtpd_recipient_restrictions = check_recipient_access inline:{{ {{ {BUSY} = 450 4.2.1 this mailbox is busy }}, {{ {UNKNOWN} = 550 5.1.1 there is no such mailbox }} }}, permit_sasl_authenticated, reject
"
    )
}

fn master_cf(ports: Ports) -> String {
    let Ports { submission, world, .. } = ports;
    format!(
        "127.0.0.1:{submission} inet n - n - - smtpd
  -o smtpd_sasl_auth_enable=yes
127.0.0.1:{world} inet n - n - - smtpd
  -o smtpd_recipient_restrictions=reject_unauth_destination
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
"
    )
}

fn dovecot_conf(folder: &str, ports: Ports, quirks: Quirks) -> String {
    let Ports { imap, imaps, .. } = ports;
    let (user, group) = owner();
    let capabilities = if quirks.never_calls { "imap_capability = IMAP4rev1 LITERAL+ UIDPLUS\n" } else { "" };
    format!(
        "{capabilities}base_dir = {folder}/dovecot/run
state_dir = {folder}/dovecot/state
log_path = {folder}/dovecot/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
mail_location = maildir:{folder}/mail/%u
recipient_delimiter = +
mail_max_userip_connections = 50
first_valid_uid = 1
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} allow_all_users=yes home={folder}/mail/%u
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service auth {{
  unix_listener {folder}/dovecot/auth {{
    mode = 0666
  }}
}}
service lmtp {{
  unix_listener {folder}/dovecot/lmtp {{
    mode = 0666
  }}
}}
"
    )
}

/// Whom the letters belong to: somebody whose files we may read, and not root, which Dovecot refuses.
fn owner() -> (String, String) {
    if is_root() {
        return ("nobody".to_owned(), "nogroup".to_owned());
    }
    let of = |what| {
        String::from_utf8(Command::new("id").arg(what).output().unwrap().stdout).unwrap().trim().to_owned()
    };
    (of("-u"), of("-g"))
}

/// An authority of our own, and what it vouches for.
fn certify(folder: &Path) {
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n").unwrap();
    for command in [
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout ca.key -out ca.pem -days 30 -subj /CN=Authority",
        "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout key.pem -out request.pem -subj /CN=localhost",
        "x509 -req -in request.pem -CA ca.pem -CAkey ca.key -CAcreateserial -out cert.pem -days 30 -extfile names",
    ] {
        let done = Command::new("openssl").args(command.split(' ')).current_dir(folder).output();
        let done = done.expect("openssl is installed; `tests/run` sees to it");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
}
