//! Does the database answer, and does it take what we write?

use std::fs::{self, OpenOptions};
use std::path::Path;

use crate::clock::Clock;
use crate::config::DatabaseUrl;
use crate::messenger::Finding;
use crate::model::Account;
use crate::store::{Error, Store};

const WHAT: &str = "database";

pub async fn look(url: &DatabaseUrl, clock: &Clock) -> Vec<Finding> {
    if let Some(file) = url.file().filter(|it| !it.exists()) {
        return vec![will_be_made(&file)];
    }
    let store = match Store::open(url.reveal()).await {
        Ok(store) => store,
        Err(error) => return vec![trouble(url, &error)],
    };
    let findings = match try_out(&store, clock).await {
        Ok(version) => vec![Finding::good(WHAT, format!("{version} at {url}, tables up to date, writable"))],
        Err(error) => vec![trouble(url, &error)],
    };
    store.close().await;
    findings
}

/// Writes something and takes it back.
async fn try_out(store: &Store, clock: &Clock) -> Result<String, Error> {
    let mut tx = store.begin().await?;
    tx.hear(&Account::new("doctor", "doctor"), "doctor", clock.now(), None).await?;
    drop(tx);
    store.version().await
}

/// The file is not made here: it would belong to whoever runs the doctor, not to the service.
fn will_be_made(file: &Path) -> Finding {
    let folder = match file.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    };
    let trial = folder.join(".buergerdraht-doctor");
    match OpenOptions::new().write(true).create_new(true).open(&trial) {
        Ok(_) => {
            fs::remove_file(&trial).ok(); // it was ours a moment ago
            Finding::good(WHAT, format!("{} will be made by the first start", file.display()))
        }
        Err(error) => Finding::problem(
            WHAT,
            format!("{} cannot be made: {error}", file.display()),
            format!("Make the folder {} and let the service write there", folder.display()),
        ),
    }
}

fn trouble(url: &DatabaseUrl, error: &Error) -> Finding {
    let remedy = match error {
        Error::Migrate(_) => {
            "Do not run an older program on a newer database; restore the backup made before"
        }
        _ if url.file().is_some() => "Let the service read and write the file and its folder",
        _ => "Is PostgreSQL running there, and are name, password and database right?",
    };
    Finding::problem(WHAT, error.to_string(), remedy)
}
