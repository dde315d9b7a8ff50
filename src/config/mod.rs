//! How one service is set up: `town.toml`, read once at start and checked before the first connection.
//!
//! **Invariant:** outside `check`, whoever has a `Config` has a good one; secrets in it print as `***`.

mod general;
mod mail;
mod matrix;
mod same;
mod secret;
mod telegram;
mod translation;

use std::path::{Path, PathBuf};

use chrono_tz::Tz;

use crate::content::file::{Key, Keys, Page, Reading, Section, one_of};
use crate::content::{Content, Fault, Note, Origin};
use crate::model::Address;

pub use general::{Http, Limits, Log, LogFormat, LogLevel, Service};
pub use mail::{Mail, MailServer, Security};
pub use matrix::{Invites, Matrix};
pub use secret::{DatabaseUrl, Secret};
pub use telegram::{Telegram, Webhook};
pub use translation::Translation;

#[derive(Debug, Clone)]
pub struct Config {
    pub service: Service,
    /// Whose clock opening hours and quiet hours follow.
    pub time_zone: Tz,
    pub store: DatabaseUrl,
    /// The folder with the town's files.
    pub content: PathBuf,
    pub http: Http,
    pub log: Log,
    pub limits: Limits,
    pub telegram: Vec<Telegram>,
    pub matrix: Vec<Matrix>,
    pub mail: Vec<Mail>,
    /// `None` where staff and people read each other as they wrote.
    pub translation: Option<Translation>,
    /// Unusual, but nothing stops for it.
    pub notes: Vec<Note>,
    file: PathBuf,
}

static FILE: Keys = Keys::plain(&[
    "service",
    "time_zone",
    "store",
    "content",
    "http",
    "log",
    "limits",
    "telegram",
    "matrix",
    "mail",
    "translation",
]);
static STORE: Keys = Keys::plain(&["url"]);
static CONTENT: Keys = Keys::plain(&["folder"]);

impl Config {
    pub fn read(file: &Path) -> Result<Self, Vec<Fault>> {
        good(Self::draft(file))
    }

    /// Reads `text` as if it stood in `file`; relative paths start in its folder.
    pub fn parse(file: &Path, text: &str) -> Result<Self, Vec<Fault>> {
        let reading = Reading::new(&[]);
        let config = Page::new(&reading, file, text.to_owned()).read(&FILE, |root| Some(config(root)));
        good((config, reading.into_faults()))
    }

    /// As far as it can be read, with its faults: enough to look further for more of them.
    pub(crate) fn draft(file: &Path) -> (Option<Self>, Vec<Fault>) {
        let reading = Reading::new(&[]);
        let config = reading.open(file, &FILE, |root| Some(config(root)));
        (config, reading.into_faults())
    }

    /// What keeps the service from being of use to anybody: by e-mail the staff write, not the residents.
    pub fn fault_without_accounts(&self) -> Option<Fault> {
        let nobody = self.telegram.is_empty() && self.matrix.is_empty();
        nobody.then(|| nobody_answers(&self.file, "`talk` needs none"))
    }

    /// Accounts of towns there are no files for, and rooms of teams no account can be in.
    pub fn faults_with(&self, content: &Content) -> Vec<Fault> {
        let telegram = self.telegram.iter().filter_map(|it| it.fault_with(&self.file, content));
        let matrix = self.matrix.iter().filter_map(|it| it.fault_with(&self.file, content));
        let teams = content.towns.iter().flat_map(|it| &it.teams);
        let mail = self.mail.iter().filter_map(|it| it.fault_with(&self.file, content));
        let teams = teams.filter_map(|it| {
            let whose = format!("the room of \"{}\"", it.id);
            self.fault_of_room(it.room.as_ref()?, &it.origin, ("team.room", &whose))
        });
        let surveys = content.surveys.iter().flat_map(|survey| {
            let fault =
                |it| self.fault_of_room(it, &survey.origin, ("rooms", "a room that is shown the result"));
            survey.rooms.iter().filter_map(fault).collect::<Vec<_>>()
        });
        let polls = content.polls.iter().flat_map(|poll| {
            let whose = format!("a room of the poll \"{}\"", poll.id);
            let fault = |it| self.fault_of_room(it, &poll.origin, ("poll.room.place", &whose));
            poll.rooms.iter().filter_map(|it| fault(&it.place)).collect::<Vec<_>>()
        });
        telegram.chain(matrix).chain(mail).chain(teams).chain(surveys).chain(polls).collect()
    }

    fn fault_of_room(&self, room: &Address, origin: &Origin, (key, whose): (&str, &str)) -> Option<Fault> {
        let account = room.account.as_str();
        let telegram = self.telegram.iter().map(|it| format!("telegram:{}", it.name));
        let known: Vec<String> =
            telegram.chain(self.matrix.iter().map(|it| format!("matrix:{}", it.name))).collect();
        (!known.iter().any(|it| it == account)).then(|| Fault {
            file: origin.file.to_path_buf(),
            line: origin.line,
            key: key.to_owned(),
            problem: format!("no account \"{account}\" for {whose}"),
            remedy: one_of(account, known.iter().map(String::as_str)),
        })
    }
}

fn good((config, faults): (Option<Config>, Vec<Fault>)) -> Result<Config, Vec<Fault>> {
    match config {
        Some(config) if faults.is_empty() => Ok(config),
        _ => Err(faults),
    }
}

fn config(root: &Section<'_>) -> Config {
    let http = general::http(root.optional("http").section(&general::HTTP).as_ref());
    let telegram = telegram::accounts(&root.optional("telegram"));
    let matrix = matrix::accounts(&root.optional("matrix"));
    let mut notes: Vec<Note> = http.note(root.file()).into_iter().collect();
    if telegram.is_empty() && matrix.is_empty() {
        notes.push(nobody_answers(root.file(), "until then only `talk` answers"));
    }
    Config {
        service: general::service(&root.headed("service", "[service] with name, privacy_link and contact")),
        time_zone: time_zone(&root.optional("time_zone")),
        store: store(&root.optional("store"), root.file()),
        content: folder(&root.optional("content"), root.file()),
        http,
        log: general::log(root.optional("log").section(&general::LOG).as_ref()),
        limits: general::limits(root.optional("limits").section(&general::LIMITS).as_ref()),
        telegram,
        matrix,
        mail: mail::accounts(&root.optional("mail")),
        translation: translation::translation(&root.optional("translation")),
        notes,
        file: root.file().to_owned(),
    }
}

fn nobody_answers(file: &Path, meanwhile: &str) -> Fault {
    let remedy = format!(
        "Add [[telegram]] with name and token, or [[matrix]] with name, homeserver and user; {meanwhile}"
    );
    Fault::of_file(file, "there is no account in any messenger", remedy)
}

fn time_zone(key: &Key<'_>) -> Tz {
    let Some(name) = key.text() else { return Tz::Europe__Berlin };
    name.parse().unwrap_or_else(|_| {
        key.fault(
            format!("no time zone \"{name}\""),
            "Write a name of the IANA list, such as \"Europe/Berlin\"",
        );
        Tz::UTC
    })
}

fn store(key: &Key<'_>, file: &Path) -> DatabaseUrl {
    let section = key.section(&STORE);
    let url = section.as_ref().map(|it| it.required("url", "\"sqlite:buergerdraht.db\""));
    let written = url.as_ref().and_then(Key::text).unwrap_or_else(|| "sqlite:buergerdraht.db".to_owned());
    DatabaseUrl::read(&written, folder_of(file)).unwrap_or_else(|problem| {
        if let Some(url) = url {
            url.fault(problem, "Write \"sqlite:PATH\" or \"postgres://NAME:PASSWORD@HOST/DATABASE\"");
        }
        DatabaseUrl::default()
    })
}

fn folder(key: &Key<'_>, file: &Path) -> PathBuf {
    let section = key.section(&CONTENT);
    let folder = section.and_then(|it| it.required("folder", "\"content\"").text());
    folder_of(file).join(folder.as_deref().unwrap_or("content"))
}

/// Relative paths start beside the file that names them.
fn folder_of(file: &Path) -> &Path {
    file.parent().unwrap_or(Path::new(""))
}
