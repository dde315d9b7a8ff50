//! `[[mail]]`: mailboxes of towns, each with the servers its letters go and come by.

use std::path::Path;

use super::folder_of;
use super::same::refuse_same;
use super::secret::{Kind, Secret, secret};
use crate::content::file::{Key, Keys, Section, one_of};
use crate::content::{Content, Fault};

/// One mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Name in the store and in the log; changing it begins anew.
    pub name: String,
    /// What letters come from and answers go to.
    pub address: String,
    /// The name beside it.
    pub sender: String,
    pub smtp: MailServer,
    pub imap: MailServer,
    /// Where letters arrive.
    pub folder: String,
    /// Letters that may go out within a minute.
    pub per_minute: u32,
    /// Certificates, as PEM, that are trusted beside the system's.
    pub certificate: Option<Vec<u8>>,
    /// The town it speaks for; without one, all.
    pub town: Option<String>,
    town_line: usize,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailServer {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub user: String,
    pub password: Secret,
}

/// How a line is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// From the first byte.
    Tls,
    /// After the first words.
    StartTls,
    /// Not at all: on this machine alone.
    None,
}

static ACCOUNT: Keys = Keys::plain(&[
    "name",
    "address",
    "sender",
    "user",
    "password",
    "password_file",
    "password_env",
    "smtp",
    "imap",
    "folder",
    "per_minute",
    "certificate",
    "town",
]);
static SERVER: Keys =
    Keys::plain(&["host", "port", "security", "user", "password", "password_file", "password_env"]);
static PASSWORD: Kind = Kind {
    keys: ["password", "password_file", "password_env"],
    is_good: |it| !it.is_empty() && !it.contains(['\r', '\n', '\0']),
    problem: "is no password a mail server takes",
    remedy: "Write the mailbox's password on one line",
};

/// One server's protocol, and the ports that go with how its line is encrypted.
struct Protocol {
    /// As the key is written.
    name: &'static str,
    example: &'static str,
    tls_port: u16,
    starttls_port: u16,
    /// Where nothing is said about it.
    usual: Security,
}

const SMTP: Protocol = Protocol {
    name: "smtp",
    example: "[mail.smtp] with host = \"smtp.example.org\"",
    tls_port: 465,
    starttls_port: 587,
    usual: Security::StartTls,
};
const IMAP: Protocol = Protocol {
    name: "imap",
    example: "[mail.imap] with host = \"imap.example.org\"",
    tls_port: 993,
    starttls_port: 143,
    usual: Security::Tls,
};
const SECURITIES: [(&str, Security); 3] =
    [("tls", Security::Tls), ("starttls", Security::StartTls), ("none", Security::None)];

const INBOX: &str = "INBOX";
/// What providers let one mailbox send at their slowest.
const PER_MINUTE: u32 = 60;

pub fn accounts(key: &Key<'_>) -> Vec<Mail> {
    let sections = key.sections(&ACCOUNT).unwrap_or_default();
    let accounts: Vec<Mail> = sections.iter().map(account).collect();
    refuse_same(&sections, &accounts, "name", |it| Some(it.name.clone()));
    refuse_same(&sections, &accounts, "address", |it| Some(it.address.clone()));
    accounts
}

impl Mail {
    pub(super) fn fault_with(&self, file: &Path, content: &Content) -> Option<Fault> {
        let town = self.town.as_deref().filter(|it| content.town(it).is_none())?;
        Some(Fault {
            file: file.to_owned(),
            line: self.town_line,
            key: "mail.town".to_owned(),
            problem: format!("no town \"{town}\" in the content"),
            remedy: one_of(town, content.towns.iter().map(|it| it.id.as_str())),
        })
    }
}

fn account(section: &Section<'_>) -> Mail {
    let address = address(&section.required("address", "\"rathaus@example.org\""));
    let user = section.optional("user").text().unwrap_or_else(|| address.clone());
    let password = secret(section, &PASSWORD).unwrap_or_else(|| Secret::new(""));
    let per_minute = section.optional("per_minute");
    let town = section.optional("town");
    let usual = (user, password);
    let mail = Mail {
        name: section.required("name", "\"belzig\"").id().unwrap_or_default(),
        sender: section.required("sender", "\"Stadt Bad Belzig\"").text().unwrap_or_default(),
        smtp: server(section, &SMTP, &usual),
        imap: server(section, &IMAP, &usual),
        folder: folder(&section.optional("folder")),
        per_minute: per_minute.number().unwrap_or(PER_MINUTE),
        certificate: certificate(&section.optional("certificate"), folder_of(section.file())),
        town: town.text(),
        town_line: town.line(),
        address,
    };
    if mail.per_minute == 0 {
        per_minute.fault("no letter would ever go out", "Write 1 or more");
    }
    mail
}

fn server(account: &Section<'_>, protocol: &Protocol, usual: &(String, Secret)) -> MailServer {
    let key = account.headed(protocol.name, protocol.example);
    let (user, password) = usual.clone();
    let none = MailServer { host: String::new(), port: 0, security: protocol.usual, user, password };
    let Some(section) = key.section(&SERVER) else { return none };
    let host = section.required("host", &format!("\"{}.example.org\"", protocol.name));
    let (security, port) = (section.optional("security"), section.optional("port"));
    let written_port = port.number();
    let written = security.one_of("security", &SECURITIES);
    let chosen = written.unwrap_or(match written_port {
        Some(it) if it == u32::from(protocol.tls_port) => Security::Tls,
        Some(it) if it == u32::from(protocol.starttls_port) => Security::StartTls,
        _ => protocol.usual,
    });
    let usual_port = if chosen == Security::Tls { protocol.tls_port } else { protocol.starttls_port };
    let server = MailServer {
        host: host_of(&host),
        port: written_port.map_or(usual_port, |it| u16::try_from(it).unwrap_or_default()),
        security: chosen,
        user: section.optional("user").text().unwrap_or(none.user),
        password: own_password(&section).unwrap_or(none.password),
    };
    if server.port == 0 {
        port.fault("is not the number of a port", format!("Write port = {usual_port}"));
    }
    if server.security == Security::None && !is_at_home(&server.host) {
        security.fault(
            "would send the password and all letters in the clear",
            "Write security = \"tls\" or \"starttls\"",
        );
    }
    server
}

fn own_password(section: &Section<'_>) -> Option<Secret> {
    let is_written = PASSWORD.keys.iter().any(|it| section.optional(it).is_written());
    is_written.then(|| secret(section, &PASSWORD)).flatten()
}

/// Whether it is this machine.
fn is_at_home(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|it| it.is_loopback())
}

fn host_of(key: &Key<'_>) -> String {
    let Some(host) = key.text() else { return String::new() };
    let is_address = host.parse::<std::net::IpAddr>().is_ok();
    let is_name = host.bytes().all(|it| it.is_ascii_alphanumeric() || b".-".contains(&it));
    if !is_address && !is_name {
        key.fault(
            format!("\"{host}\" is not the name of a server"),
            "Write the name alone, such as \"mail.example.org\"",
        );
    }
    host
}

/// Answers to a case come to the address with a word behind a plus sign; so it must not have one already.
fn address(key: &Key<'_>) -> String {
    let Some(address) = key.text() else { return String::new() };
    if !is_address(&address) {
        let problem = format!("\"{address}\" is not an e-mail address of ours");
        key.fault(problem, "Write it alone and without a plus sign: address = \"rathaus@example.org\"");
    }
    address.to_lowercase()
}

fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let is_local = |it: u8| it.is_ascii_alphanumeric() || b".-_".contains(&it);
    let is_domain = |it: u8| it.is_ascii_alphanumeric() || b".-".contains(&it);
    let is_dotted = |it: &str| it.split('.').all(|it| !it.is_empty());
    // With the longest token behind it an address still has to be one.
    local.len() <= 30
        && domain.len() <= 200
        && is_dotted(local)
        && is_dotted(domain)
        && local.bytes().all(is_local)
        && domain.bytes().all(is_domain)
}

/// Sent in a command, between quotes.
fn folder(key: &Key<'_>) -> String {
    let Some(folder) = key.text() else { return INBOX.to_owned() };
    if !folder.bytes().all(|it| it.is_ascii_graphic() || it == b' ') || folder.contains(['"', '\\', '*', '%'])
    {
        key.fault(
            format!("\"{folder}\" is not the name of a folder as IMAP writes it"),
            "Write it as in \"INBOX/Rathaus\"; leave it out for the inbox",
        );
    }
    folder
}

fn certificate(key: &Key<'_>, beside: &Path) -> Option<Vec<u8>> {
    let path = beside.join(key.text()?);
    let remedy =
        "Put the certificate of the mail server's authority there, as PEM: -----BEGIN CERTIFICATE-----";
    match std::fs::read(&path) {
        Ok(pem) if String::from_utf8_lossy(&pem).contains("-----BEGIN CERTIFICATE-----") => Some(pem),
        Ok(_) => {
            key.fault(format!("there is no certificate in {}", path.display()), remedy);
            None
        }
        Err(error) => {
            key.fault(format!("cannot read {}: {error}", path.display()), remedy);
            None
        }
    }
}
