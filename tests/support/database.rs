//! A fresh, empty database for one test: a SQLite file, or a database of its own on a real PostgreSQL server.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{AnyConnection, AssertSqlSafe, Connection};

pub struct Database {
    pub url: String,
    place: Place,
}

enum Place {
    Folder(tempfile::TempDir),
    Server { url: String, name: String },
}

impl Database {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        Self { url, place: Place::Folder(folder) }
    }

    pub async fn postgres() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let server = std::env::var("BUERGERDRAHT_TEST_POSTGRES").expect(
            "BUERGERDRAHT_TEST_POSTGRES must name a PostgreSQL server where databases may be made, \
             for example postgres://test@127.0.0.1:5432/postgres; `tests/run` starts a throw-away one",
        );
        let name = format!("town_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
        on_server(&server, format!("create database {name}")).await;
        let (front, _) = server.rsplit_once('/').expect("the URL ends in a database");
        Self { url: format!("{front}/{name}"), place: Place::Server { url: server, name } }
    }

    /// Removes it; the database of a failed test stays to be looked at.
    pub async fn end(self) {
        match self.place {
            Place::Folder(folder) => folder.close().unwrap(),
            Place::Server { url, name } => {
                on_server(&url, format!("drop database {name} with (force)")).await;
            }
        }
    }
}

async fn on_server(server: &str, sql: String) {
    sqlx::any::install_default_drivers();
    let mut connection = AnyConnection::connect(server).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}
