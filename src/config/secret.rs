//! What must not be printed: tokens, and the password in a database's address.

use std::fmt;
use std::path::Path;

use url::Url;

use super::folder_of;
use crate::content::file::Section;

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

/// Where a secret can be written: in the file, in a file of its own, in the environment.
pub struct Sources {
    pub here: &'static str,
    pub file: &'static str,
    pub env: &'static str,
}

/// The secret from the one source that is written.
pub fn secret(section: &Section<'_>, from: &Sources) -> Option<Secret> {
    let [here, file, env] = [from.here, from.file, from.env].map(|it| section.optional(it));
    let remedy = format!("Write exactly one of: {}, {}, {}", from.here, from.file, from.env);
    match [&here, &file, &env].map(|it| it.is_written()).into_iter().filter(|it| *it).count() {
        0 => {
            section.fault_here(&here.path, "is missing", remedy);
            return None;
        }
        1 => (),
        _ => {
            let second = if file.is_written() && here.is_written() { &file } else { &env };
            second.fault("is written a second time in another way", remedy);
            return None;
        }
    }
    let text = if let Some(name) = file.text() {
        let path = folder_of(section.file()).join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => text.trim().to_owned(),
            Err(error) => {
                let problem = format!("cannot read {}: {error}", path.display());
                file.fault(
                    problem,
                    "Put the secret alone into this file and make it readable for the service",
                );
                return None;
            }
        }
    } else if let Some(name) = env.text() {
        let Ok(text) = std::env::var(&name) else {
            env.fault(
                format!("the environment has no {name}"),
                format!("Set {name} for the service, for example in its unit"),
            );
            return None;
        };
        text
    } else {
        here.text()?
    };
    Some(Secret(text))
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
