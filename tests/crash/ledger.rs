//! What the database says, read past the store.

use std::path::Path;

use buergerdraht::model::Outbound;
use sqlx::{AnyConnection, Connection};

use crate::database::Database;

/// A message the service was just sending over Telegram.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InFlight {
    pub chat: i64,
    pub text: String,
}

pub struct Ledger(AnyConnection);

impl Ledger {
    pub async fn open(database: &Database) -> Self {
        Self::at(&database.url).await
    }

    /// What was on its way when the service was killed. A SQLite file is read from a copy: to open it
    /// would tidy up what the service must find untidy.
    pub async fn in_flight(database: &Database) -> Vec<InFlight> {
        let Some(file) = database.url.strip_prefix("sqlite:") else {
            return Self::open(database).await.sending().await;
        };
        let folder = tempfile::tempdir().unwrap();
        for name in [file.to_owned(), format!("{file}-wal")] {
            let copy = folder.path().join(Path::new(&name).file_name().expect("it is a file"));
            if Path::new(&name).exists() {
                std::fs::copy(&name, copy).unwrap();
            }
        }
        let copy = folder.path().join(Path::new(file).file_name().expect("it is a file"));
        if !copy.exists() {
            return Vec::new();
        }
        Self::at(&format!("sqlite:{}", copy.display())).await.sending().await
    }

    pub async fn count(&mut self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&mut self.0).await.unwrap()
    }

    pub async fn texts(&mut self, sql: &'static str) -> Vec<String> {
        sqlx::query_scalar(sql).fetch_all(&mut self.0).await.unwrap()
    }

    pub async fn close(self) {
        self.0.close().await.unwrap();
    }

    async fn at(url: &str) -> Self {
        sqlx::any::install_default_drivers();
        Self(AnyConnection::connect(url).await.unwrap())
    }

    async fn sending(mut self) -> Vec<InFlight> {
        let sql = "select chat, message from outbox where state = 0 and account = 'telegram:main'";
        // Killed before it made its tables, it was sending nothing.
        let rows: Vec<(String, String)> =
            sqlx::query_as(sql).fetch_all(&mut self.0).await.unwrap_or_default();
        self.close().await;
        let in_flight = rows.into_iter().map(|(chat, message)| {
            let message: Outbound = serde_json::from_str(&message).unwrap();
            InFlight { chat: chat.parse().unwrap(), text: message.text.text }
        });
        in_flight.collect()
    }
}
