//! Who runs the service, where it listens and logs, how much one person may ask.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use crate::content::Note;
use crate::content::file::{Key, Keys, Section};

/// What people are told at first contact.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Service {
    /// Who runs it, as people know them.
    pub name: String,
    pub privacy_link: String,
    /// Another way to the town hall: telephone, mail or post.
    pub contact: String,
    /// How long conversations are kept.
    pub keep_days: u32,
}

static SERVICE: Keys = Keys::plain(&["name", "privacy_link", "contact", "keep_days"]);
pub static HTTP: Keys = Keys::plain(&["listen", "feeds"]);
pub static LOG: Keys = Keys::plain(&["format", "level"]);
pub static LIMITS: Keys = Keys::plain(&["per_minute", "per_day", "late_after_hours"]);

const KEEP_DAYS: u32 = 180;
const LONGEST_KEEP_DAYS: u32 = 3_650;
const MOST_LATE_HOURS: u32 = 720;

pub fn service(key: &Key<'_>) -> Service {
    let Some(section) = key.section(&SERVICE) else { return Service::default() };
    let keep = section.optional("keep_days");
    let keep_days = keep.number().unwrap_or(KEEP_DAYS);
    if !(1..=LONGEST_KEEP_DAYS).contains(&keep_days) {
        keep.fault(
            format!("{keep_days} days are out of bounds"),
            format!("Write a number from 1 to {LONGEST_KEEP_DAYS}"),
        );
    }
    let text = |name: &str, example: &str| section.required(name, example).text().unwrap_or_default();
    Service {
        name: text("name", "\"Stadt Bad Belzig\""),
        contact: text("contact", "\"Telefon 115, Rathaus, Wiesenburger Straße 6\""),
        privacy_link: section.required("privacy_link", "\"https://…\"").link().unwrap_or_default(),
        keep_days,
    }
}

/// The local port for webhook, health, figures and feeds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Http {
    pub listen: SocketAddr,
    /// Where the world finds `/feeds` of this port; `None`: there are none.
    pub feeds: Option<String>,
    line: usize,
}

pub fn http(section: Option<&Section<'_>>) -> Http {
    let usual = SocketAddr::from((Ipv4Addr::LOCALHOST, 8420));
    let Some(section) = section else {
        return Http { listen: usual, feeds: None, line: 0 };
    };
    let key = section.required("listen", "\"127.0.0.1:8420\"");
    let feeds = section.optional("feeds").link().map(|it| it.trim_end_matches('/').to_owned());
    let listen = key.text().and_then(|it| {
        let listen = it.parse();
        if listen.is_err() {
            key.fault(format!("\"{it}\" is not an address with a port"), "Write listen = \"127.0.0.1:8420\"");
        }
        listen.ok()
    });
    Http { listen: listen.unwrap_or(usual), feeds, line: key.line() }
}

impl Http {
    /// Figures and health are for the operator, not for the world.
    pub(super) fn note(&self, file: &Path) -> Option<Note> {
        (!self.listen.ip().is_loopback()).then(|| Note {
            file: file.to_owned(),
            line: self.line,
            key: "http.listen".to_owned(),
            problem: format!("{} can be reached from other machines", self.listen),
            remedy: "Let a firewall or reverse proxy stand before it, or listen on 127.0.0.1".to_owned(),
        })
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Log {
    pub format: LogFormat,
    pub level: LogLevel,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

/// From the narrowest to the widest.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum LogLevel {
    Error,
    Warn,
    #[default]
    Info,
    Debug,
    Trace,
}

const FORMATS: [(&str, LogFormat); 2] = [("text", LogFormat::Text), ("json", LogFormat::Json)];
const LEVELS: [(&str, LogLevel); 5] = [
    ("error", LogLevel::Error),
    ("warn", LogLevel::Warn),
    ("info", LogLevel::Info),
    ("debug", LogLevel::Debug),
    ("trace", LogLevel::Trace),
];

pub fn log(section: Option<&Section<'_>>) -> Log {
    let Some(section) = section else { return Log::default() };
    Log {
        format: section.optional("format").one_of("format", &FORMATS).unwrap_or_default(),
        level: section.optional("level").one_of("level", &LEVELS).unwrap_or_default(),
    }
}

impl LogLevel {
    /// The word it is written with.
    pub fn name(self) -> &'static str {
        LEVELS.iter().find(|(_, it)| *it == self).map_or("info", |(name, _)| name)
    }
}

/// How many messages of one person are answered, and until when as if they had just come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    pub per_minute: u32,
    pub per_day: u32,
    /// What was written longer ago is answered as late.
    pub late_after_hours: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { per_minute: 20, per_day: 300, late_after_hours: 6 }
    }
}

pub fn limits(section: Option<&Section<'_>>) -> Limits {
    let usual = Limits::default();
    let Some(section) = section else { return usual };
    let day = section.optional("per_day");
    let late = section.optional("late_after_hours");
    let limits = Limits {
        per_minute: section.optional("per_minute").number().unwrap_or(usual.per_minute),
        per_day: day.number().unwrap_or(usual.per_day),
        late_after_hours: late.number().unwrap_or(usual.late_after_hours),
    };
    if limits.per_minute == 0 {
        section.optional("per_minute").fault("nobody would be answered", "Write 1 or more");
    }
    if limits.per_day < limits.per_minute {
        section.fault_at(&day, "is less than per_minute", format!("Write {} or more", limits.per_minute));
    }
    if !(1..=MOST_LATE_HOURS).contains(&limits.late_after_hours) {
        late.fault(
            format!("{} hours are out of bounds", limits.late_after_hours),
            format!("Write a number from 1 to {MOST_LATE_HOURS}"),
        );
    }
    limits
}
