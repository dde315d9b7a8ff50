//! `[[matrix]]`: accounts on Matrix, each with its homeserver and a folder for its keys.

use std::path::{Path, PathBuf};

use url::{Host, Url};

use super::folder_of;
use super::same::refuse_same;
use super::secret::{Kind, Secret, secret};
use crate::content::file::{Key, Keys, Section, one_of};
use crate::content::{Content, Fault};

/// One account, as `matrix-setup` logs it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// Name in the store and in the log; changing it begins all conversations anew.
    pub name: String,
    /// Where the client-server API answers.
    pub homeserver: String,
    /// Whole: `@bot:example.org`.
    pub user: String,
    /// Where the session and the keys lie.
    pub folder: PathBuf,
    /// Seals the keys in the folder.
    pub store_key: Option<Secret>,
    /// The town it speaks for; without one, people choose.
    pub town: Option<String>,
    pub invites: Invites,
    /// Offer numbered choices as reactions, too.
    pub reactions: bool,
    town_line: usize,
}

/// Who may invite it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invites {
    /// Of these servers everybody may; `*` is all of them.
    pub servers: Vec<String>,
    /// These people may, wherever they are.
    pub people: Vec<String>,
    /// Invitations of one person followed within an hour.
    pub per_hour: u32,
    /// A room with more members is left.
    pub largest_room: u32,
}

static ACCOUNT: Keys = Keys::plain(&[
    "name",
    "homeserver",
    "user",
    "folder",
    "store_key",
    "store_key_file",
    "store_key_env",
    "town",
    "invites",
    "reactions",
]);
static INVITES: Keys = Keys::plain(&["servers", "people", "per_hour", "largest_room"]);
static STORE_KEY: Kind = Kind {
    keys: ["store_key", "store_key_file", "store_key_env"],
    is_good: |it| !it.is_empty(),
    problem: "is empty",
    remedy: "Write a long passphrase, such as `openssl rand -base64 32` prints",
};

const PER_HOUR: u32 = 10;
const LARGEST_ROOM: u32 = 500;
/// Of a user id, in bytes; the specification's own.
const LONGEST_USER: usize = 255;

pub fn accounts(key: &Key<'_>) -> Vec<Matrix> {
    let sections = key.sections(&ACCOUNT).unwrap_or_default();
    let accounts: Vec<Matrix> = sections.iter().map(account).collect();
    refuse_same(&sections, &accounts, "name", |it| Some(it.name.clone()));
    refuse_same(&sections, &accounts, "user", |it| Some(it.user.clone()));
    // Without a name there is no usual folder either, and that is said already.
    let named = |it: &Matrix| !it.name.is_empty();
    refuse_same(&sections, &accounts, "folder", |it| named(it).then(|| it.folder.display().to_string()));
    accounts
}

impl Matrix {
    pub(super) fn fault_with(&self, file: &Path, content: &Content) -> Option<Fault> {
        let town = self.town.as_deref().filter(|it| content.town(it).is_none())?;
        Some(Fault {
            file: file.to_owned(),
            line: self.town_line,
            key: "matrix.town".to_owned(),
            problem: format!("no town \"{town}\" in the content"),
            remedy: one_of(town, content.towns.iter().map(|it| it.id.as_str())),
        })
    }
}

fn account(section: &Section<'_>) -> Matrix {
    let name = section.required("name", "\"belzig\"").id().unwrap_or_default();
    let user = user(&section.required("user", "\"@belzig:example.org\""));
    let folder = section.optional("folder").text().unwrap_or_else(|| format!("matrix-{name}"));
    let is_sealed = STORE_KEY.keys.iter().any(|it| section.optional(it).is_written());
    let town = section.optional("town");
    Matrix {
        homeserver: homeserver(&section.required("homeserver", "\"https://matrix.example.org\"")),
        folder: folder_of(section.file()).join(folder).components().collect(),
        store_key: is_sealed.then(|| secret(section, &STORE_KEY)).flatten(),
        town: town.text(),
        town_line: town.line(),
        invites: invites(&section.optional("invites"), &user),
        reactions: section.optional("reactions").flag().unwrap_or(true),
        name,
        user,
    }
}

fn homeserver(key: &Key<'_>) -> String {
    let Some(written) = key.link() else { return String::new() };
    // The password, the token and all that is not encrypted end to end would be there for all to read.
    if Url::parse(&written).is_ok_and(|it| it.scheme() == "http" && !is_at_home(&it)) {
        key.fault("would send the password and all messages in the clear", "Begin it with https://");
    }
    written.trim_end_matches('/').to_owned()
}

/// Whether it stays on this machine.
fn is_at_home(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(it)) => it == "localhost",
        Some(Host::Ipv4(it)) => it.is_loopback(),
        Some(Host::Ipv6(it)) => it.is_loopback(),
        None => false,
    }
}

fn user(key: &Key<'_>) -> String {
    let Some(user) = key.text() else { return String::new() };
    if server_of(&user).is_none() {
        let problem = format!("\"{user}\" is not a whole user id");
        key.fault(problem, "Write it with its server: user = \"@belzig:example.org\"");
    }
    user
}

fn invites(key: &Key<'_>, user: &str) -> Invites {
    let usual = Invites {
        servers: server_of(user).map(str::to_owned).into_iter().collect(),
        people: Vec::new(),
        per_hour: PER_HOUR,
        largest_room: LARGEST_ROOM,
    };
    let Some(section) = key.section(&INVITES) else { return usual };
    let (servers, people) = (section.optional("servers"), section.optional("people"));
    let (per_hour, largest) = (section.optional("per_hour"), section.optional("largest_room"));
    let invites = Invites {
        servers: servers.texts().unwrap_or(usual.servers),
        people: people.texts().unwrap_or(usual.people),
        per_hour: per_hour.number().unwrap_or(usual.per_hour),
        largest_room: largest.number().unwrap_or(usual.largest_room),
    };
    if let Some(it) = invites.servers.iter().find(|it| *it != "*" && !is_server(it)) {
        let remedy = "Write what stands behind the colon of a user id, such as \"example.org\", or \"*\"";
        servers.fault(format!("\"{it}\" is not the name of a server"), remedy);
    }
    if let Some(it) = invites.people.iter().find(|it| server_of(it).is_none()) {
        people.fault(format!("\"{it}\" is not a whole user id"), "Write it as in \"@ana:example.org\"");
    }
    if invites.per_hour == 0 {
        per_hour.fault("no invitation would be followed", "Write 1 or more");
    }
    if invites.largest_room < 2 {
        largest.fault("every room would be left", "Write 2 or more");
    }
    invites
}

/// The server in a whole user id.
fn server_of(user: &str) -> Option<&str> {
    let (name, server) = user.strip_prefix('@')?.split_once(':')?;
    let is_name = !name.is_empty() && name.bytes().all(|it| it.is_ascii_graphic());
    (is_name && is_server(server) && user.len() <= LONGEST_USER).then_some(server)
}

/// A host as in user ids, with or without a port.
fn is_server(text: &str) -> bool {
    let is_part = |it: u8| it.is_ascii_alphanumeric() || b".-:[]".contains(&it);
    !text.is_empty()
        && text.bytes().all(is_part)
        && Url::parse(&format!("https://{text}")).is_ok_and(|it| it.host().is_some())
}
