//! Two towns with one question each can answer differently, some people, and a way past the store.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::content::announcing::Announcing;
use buergerdraht::content::survey::Survey;
use buergerdraht::content::{
    self, Charge, Content as Files, Emergency, EmergencyText, Faq, FaqText, Interests, Origin, Phrase, Table,
    Team, Topic, Town, Words,
};
use buergerdraht::dialogue::Service;
use buergerdraht::engine::{Desk, Engine, Guide, Limits, Shelf};
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::model::{
    Account, Address, Author, AuthorKind, Content, Inbound, Outbound, Room, Timestamp,
};
use buergerdraht::store::{Store, TABLES};
use buergerdraht::text::Languages;
use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tokio::task::JoinHandle;

use crate::database::Database;

/// Tuesday, 24 November 2026, at ten in the morning.
pub const NOW: Timestamp = Timestamp::from_seconds(1_795_510_800);

pub struct World {
    pub store: Store,
    pub inlet: Inlet,
    pub clock: Clock,
    engine: JoinHandle<()>,
    database: Database,
}

impl World {
    pub async fn open(database: Database) -> Self {
        let store = Store::open(&database.url).await.unwrap();
        let (inlet, intake) = inlet::open();
        let clock = Clock::fixed(NOW);
        let engine = Engine::new(store.clone(), Arc::new(desk(clock.clone())), || ());
        Self { store, inlet, clock, engine: tokio::spawn(engine.run(intake)), database }
    }

    /// The engine ends when nobody is left to hear; it must not have died before.
    pub async fn end(self) {
        drop(self.inlet);
        self.engine.await.expect("the engine did not die");
        self.store.close().await;
        self.database.end().await;
    }

    /// Brings one batch and waits until it is safe.
    pub async fn hear(&self, batch: Vec<Inbound>) {
        self.inlet.put(batch).await.unwrap();
    }

    /// Brings one message in private.
    pub async fn says(&self, who: &str, id: &str, words: &str) {
        self.hear(vec![private(who, id, words)]).await;
    }

    /// Says one after the other in private.
    pub async fn says_all(&self, who: &str, from: usize, words: &[&str]) {
        for (number, words) in (from..).zip(words) {
            self.says(who, &format!("{who}-{number}"), words).await;
        }
    }

    /// Sends a concern about a lamp in Birkau, to be reached by `contact`.
    pub async fn reports(&self, who: &str, from: usize, contact: &str) {
        let place =
            ["melden", "Die Laterne ist kaputt", "Kirchplatz 3", "überspringen", contact, "abschicken"];
        self.says_all(who, from, &place).await;
    }

    /// What waits to be sent to a chat, oldest first.
    pub async fn reads(&self, chat: &str) -> Vec<Outbound> {
        let sql = format!("select message from outbox where chat = '{chat}' order by position, part");
        self.column(sql).await.iter().map(|it| serde_json::from_str(it).unwrap()).collect()
    }

    pub async fn last_read(&self, chat: &str) -> String {
        self.reads(chat).await.pop().expect("something was said").text.text
    }

    /// Takes all that waits out of the way, as if it had been sent.
    pub async fn sends_all(&self) {
        self.meddle("delete from outbox").await;
    }

    /// How many rows each table has.
    pub async fn rows(&self) -> Vec<(&'static str, i64)> {
        let mut rows = Vec::new();
        for (table, _) in TABLES {
            rows.push((table, self.count(table, "1 = 1").await));
        }
        rows
    }

    pub async fn count(&self, table: &str, of: &str) -> i64 {
        let mut connection = self.connection().await;
        let sql = format!("select count(*) from {table} where {of}");
        let count = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_one(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        count
    }

    pub async fn column(&self, sql: String) -> Vec<String> {
        let mut connection = self.connection().await;
        let texts = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        texts
    }

    pub async fn meddle(&self, sql: &str) {
        let mut connection = self.connection().await;
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }

    /// A second process on the same database, or the same one after a restart.
    pub async fn another(&self) -> Store {
        Store::open(&self.database.url).await.unwrap()
    }

    /// Every column of every table.
    pub async fn columns(&self) -> Vec<(String, Vec<String>)> {
        let mut all = Vec::new();
        for (table, _) in TABLES {
            let sql = if self.is_sqlite() {
                format!("select name from pragma_table_info('{table}')")
            } else {
                format!(
                    "select column_name::text from information_schema.columns where table_name = '{table}'"
                )
            };
            all.push((table.to_owned(), self.column(sql).await));
        }
        all
    }

    pub fn is_sqlite(&self) -> bool {
        self.database.url.starts_with("sqlite:")
    }

    async fn connection(&self) -> AnyConnection {
        AnyConnection::connect(&self.database.url).await.unwrap()
    }
}

pub fn account() -> Account {
    Account::new("fake", "main")
}

/// The network of `tests/outbox`.
pub fn telegram() -> Account {
    Account::new("telegram", "main")
}

pub fn address(chat: &str) -> Address {
    Address { account: account(), chat: chat.to_owned(), topic: None }
}

pub fn private(who: &str, id: &str, words: &str) -> Inbound {
    Inbound {
        id: id.to_owned(),
        address: address(who),
        room: Room::Private,
        author: Some(Author { id: who.to_owned(), kind: AuthorKind::Person, language: None, private: None }),
        message_id: Some(id.to_owned()),
        reply_to: None,
        at: NOW,
        content: Content::Text(words.to_owned()),
        raw: None,
    }
}

/// Says it to us in the group `market`.
pub fn in_group(who: &str, id: &str, words: &str) -> Inbound {
    Inbound { address: address("market"), room: Room::Group { addressed: true }, ..private(who, id, words) }
}

/// Something the network reports of a chat.
pub fn happens(chat: &str, id: &str, content: Content) -> Inbound {
    Inbound { author: None, message_id: None, content, ..private(chat, id, "") }
}

/// The surveys of the example, asked of everybody.
fn surveys() -> Vec<Arc<Survey>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content");
    let codes: Vec<String> = Languages::shipped().unwrap().list().iter().map(|it| it.code.clone()).collect();
    let example = content::read(&folder, &codes).expect("the example is good");
    let closes = "2026-12-31".parse().unwrap();
    let here = |it: &Arc<Survey>| Arc::new(Survey { town: None, closes, ..Survey::clone(it) });
    example.surveys.iter().map(here).collect()
}

fn fire() -> Emergency {
    let words = Phrase::new("es brennt").into_iter().collect();
    let german = EmergencyText { words, unless: Vec::new(), answer: "Rufen Sie die 112.".to_owned() };
    Emergency { id: "fire".to_owned(), texts: [("de".to_owned(), german)].into() }
}

pub fn desk(clock: Clock) -> Desk {
    let content = Files {
        towns: vec![town("birkau", "Birkau", "Freitags."), town("erlheim", "Erlheim", "Samstags.")],
        topics: vec![Topic { id: "leisure".to_owned(), names: Words([german("Freizeit")].into()) }],
        emergencies: vec![fire()],
        categories: Vec::new(),
        interests: Interests::default(),
        surveys: surveys(),
    };
    Desk {
        clock,
        zone: chrono_tz::Europe::Berlin,
        languages: Languages::shipped().unwrap(),
        service: Service {
            operator: "Amt Birkau".to_owned(),
            privacy_link: "https://birkau.example/privacy".to_owned(),
            contact: "115".to_owned(),
            keep_days: 30,
        },
        limits: Limits { per_minute: 1000, per_day: 1000, late_after: Duration::from_hours(6) },
        town_of: HashMap::new(),
        mailboxes: [("birkau".to_owned(), Account::new("mail", "birkau"))].into(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(content)))),
        calendar: Shelf::default(),
    }
}

fn town(id: &str, name: &str, market: &str) -> Town {
    let text = FaqText {
        question: "Wann ist Wochenmarkt?".to_owned(),
        short: "Wochenmarkt".to_owned(),
        alternatives: vec!["Wann ist Markt".to_owned()],
        answer: market.to_owned(),
        cost: None,
    };
    let faq = Faq {
        id: "market".to_owned(),
        topic: "leisure".to_owned(),
        office: None,
        ours: true,
        hours: false,
        as_of: "2026-10-01".parse().unwrap(),
        review_by: "2027-10-01".parse().unwrap(),
        owner: "Amt".to_owned(),
        link: None,
        opens: None,
        texts: [("de".to_owned(), Arc::new(text))].into(),
        origin: Origin { file: Arc::from(Path::new("faq.toml")), line: 1 },
    };
    let office = Arc::new(team(id));
    Town {
        code: id[..2].to_uppercase(),
        answer_within: 3,
        teams: vec![Arc::clone(&office)],
        table: Table { rules: Vec::new(), rest: Charge::Team(office) },
        texts: Vec::new(),
        announcing: Announcing::default(),
        sources: Vec::new(),
        id: id.to_owned(),
        name: name.to_owned(),
        link: None,
        districts: Vec::new(),
        places: Vec::new(),
        faqs: vec![faq],
    }
}

fn team(town: &str) -> Team {
    Team {
        id: "office".to_owned(),
        names: Words([german("Amt")].into()),
        mail: Some(format!("office@{town}.example")),
        senders: Vec::new(),
        room: Some(address(&format!("staff-{town}"))),
        escalate_to: None,
        origin: Origin::default(),
    }
}

fn german(words: &str) -> (String, String) {
    ("de".to_owned(), words.to_owned())
}
