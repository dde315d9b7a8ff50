//! What must not be printed: tokens, and the password in a database's address.

use std::fmt;
use std::path::{Path, PathBuf};

use url::Url;

use super::folder_of;
use crate::content::file::{Key, Section};

/// A token or password; prints as `***`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// For the one who must show it at the door.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

/// A kind of secret: the keys it can be written under, and what it looks like.
pub struct Kind {
    /// In the config itself, in a file of its own, in the environment.
    pub keys: [&'static str; 3],
    pub is_good: fn(&str) -> bool,
    pub problem: &'static str,
    pub remedy: &'static str,
}

/// The secret from the one place it is written in.
pub fn secret(section: &Section<'_>, kind: &Kind) -> Option<Secret> {
    let keys = kind.keys.map(|it| section.optional(it));
    let remedy = format!("Write exactly one of: {}", kind.keys.join(", "));
    let written: Vec<&Key<'_>> = keys.iter().filter(|it| it.is_written()).collect();
    let key = match written[..] {
        [] => {
            section.fault_here(&keys[0].path, "is missing", remedy);
            return None;
        }
        [key] => key,
        [_, second, ..] => {
            second.fault("is written a second time in another way", remedy);
            return None;
        }
    };
    let [_, file, env] = kind.keys;
    let text = match key.name.as_str() {
        it if it == file => from_file(key, folder_of(section.file())),
        it if it == env => from_env(key),
        _ => key.text(),
    }?;
    if !(kind.is_good)(&text) {
        key.fault(kind.problem, kind.remedy);
    }
    Some(Secret(text))
}

/// The same where there need be none.
pub fn optional_secret(section: &Section<'_>, kind: &Kind) -> Option<Secret> {
    let is_written = kind.keys.iter().any(|it| section.optional(it).is_written());
    is_written.then(|| secret(section, kind)).flatten()
}

fn from_file(key: &Key<'_>, folder: &Path) -> Option<String> {
    let path = folder.join(key.text()?);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(text.trim().to_owned()),
        Err(error) => {
            let problem = format!("cannot read {}: {error}", path.display());
            key.fault(problem, "Put the secret alone into this file and make it readable for the service");
            None
        }
    }
}

fn from_env(key: &Key<'_>) -> Option<String> {
    let name = key.text()?;
    let text = std::env::var(&name).ok();
    if text.is_none() {
        let remedy = format!("Set {name} for the service, for example in its unit");
        key.fault(format!("the environment has no {name}"), remedy);
    }
    text
}

/// Where the store is; prints without the password.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct DatabaseUrl(String);

impl DatabaseUrl {
    /// A relative path of SQLite starts in `folder`.
    pub(super) fn read(written: &str, folder: &Path) -> Result<Self, &'static str> {
        if let Some(path) = written.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return match path {
                "" => Err("names no file"),
                ":memory:" => Ok(Self(written.to_owned())),
                _ => Ok(Self(format!("sqlite:{}", folder.join(path).display()))),
            };
        }
        let is_postgres =
            Url::parse(written).is_ok_and(|it| matches!(it.scheme(), "postgres" | "postgresql"));
        if is_postgres { Ok(Self(written.to_owned())) } else { Err("is not the address of a database") }
    }

    /// A SQLite file, whatever its name.
    pub fn of_file(path: &Path) -> Self {
        let name = path.display().to_string().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        Self(format!("sqlite:{name}"))
    }

    /// Where the file is, if it is one.
    pub fn file(&self) -> Option<PathBuf> {
        let path = self.0.strip_prefix("sqlite:").filter(|it| *it != ":memory:")?;
        Some(PathBuf::from(path.split('?').next().unwrap_or(path)))
    }

    /// For the store alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match Url::parse(&self.0) {
            Ok(mut url) if url.scheme() != "sqlite" => {
                // Passwords may stand behind the question mark, too. Neither call fails for an address with a host.
                url.set_query(None);
                let _without_host = url.password().is_some().then(|| url.set_password(Some("***")));
                write!(f, "{url}")
            }
            _ => f.write_str(&self.0),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(written: &str) -> DatabaseUrl {
        DatabaseUrl::read(written, Path::new("/etc/town")).unwrap()
    }

    #[test]
    fn a_password_is_never_printed() {
        let url = read("postgres://bot:s3cret@db.example/town?password=s3cret");
        assert_eq!(
            format!("{url} {url:?}"),
            "postgres://bot:***@db.example/town postgres://bot:***@db.example/town"
        );
        assert_eq!(format!("{0} {0:?}", Secret::new("1:token")), "*** ***");
    }

    #[test]
    fn a_database_file_lies_beside_the_config() {
        assert_eq!(read("sqlite:town.db").reveal(), "sqlite:/etc/town/town.db");
        assert_eq!(read("sqlite:///var/lib/town.db").reveal(), "sqlite:/var/lib/town.db");
        assert_eq!(read("sqlite::memory:").reveal(), "sqlite::memory:");
    }
}
