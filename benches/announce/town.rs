//! One of the example towns, with as many readers as one likes.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use buergerdraht::clock::Clock;
use buergerdraht::content;
use buergerdraht::dialogue::Service;
use buergerdraht::engine::{Desk, Engine, Guide, Limits, Shelf};
use buergerdraht::inlet::{self, Inlet};
use buergerdraht::messenger::feed::Feed;
use buergerdraht::model::{
    Account, Address, Announcement, AnnouncementKind, AnnouncementState, Author, AuthorKind, Content, Due,
    Found, Inbound, Reading, Room, Timestamp, Urgency,
};
use buergerdraht::outbox::Wake;
use buergerdraht::schedule;
use buergerdraht::store::Store;
use buergerdraht::text::Languages;
use sqlx::{AnyConnection, AssertSqlSafe, Connection};
use tokio::task::JoinHandle;
use tokio::time::sleep_until;

use crate::double::account;

const TOWN: &str = "wiesenburg";

pub struct Town {
    store: Store,
    clock: Clock,
    inlet: Inlet,
    engine: JoinHandle<()>,
    url: String,
    folder: tempfile::TempDir,
}

impl Town {
    pub async fn open(clock: &Clock) -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let url = format!("sqlite:{}", folder.path().join("town.db").display());
        let store = Store::open(&url).await.expect("the store opens");
        let (inlet, intake) = inlet::open();
        let engine = tokio::spawn(Engine::new(store.clone(), Arc::new(desk(clock)), || ()).run(intake));
        Self { store, clock: clock.clone(), inlet, engine, url, folder }
    }

    pub async fn close(self) {
        drop(self.inlet);
        self.engine.await.expect("the engine did not die");
        self.store.close().await;
        self.folder.close().expect("the folder goes");
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    /// People who subscribe to all there is, every second of them to one audience only.
    pub async fn settle(&self, readers: i64, digest_at: Timestamp) {
        let numbers =
            format!("with recursive n (i) as (select 1 union all select i + 1 from n where i < {readers})");
        let id = "substr('0000000' || i, length('' || i))";
        self.run(format!(
            "insert into person (id, first_seen_at) {numbers} select {id}, 0 from n;
             insert into subscriber (id, person, account, chat, topic, town, language, rhythm, digest_at)
             {numbers} select {id}, {id}, '{}', 'reader-' || i, '', '{TOWN}', 'de', 'week', {} from n;
             insert into subscription (subscriber, facet, value)
             {numbers} select {id}, 'source', 'calendar' from n where i % 2 = 0;",
            account().as_str(),
            digest_at.millis(),
        ))
        .await;
    }

    pub async fn release_a_post(&self) {
        let now = self.clock.now();
        let post = Announcement {
            id: "post".to_owned(),
            number: Some(1),
            town: TOWN.to_owned(),
            kind: AnnouncementKind::Post,
            state: AnnouncementState::Released,
            urgency: Urgency::Usual,
            texts: [("de".to_owned(), "Morgen bleibt das Wasser weg.".to_owned())].into(),
            wishes: Vec::new(),
            event: None,
            was_at: None,
            author: "anna".to_owned(),
            made_at: now,
            goes_at: now,
            expanded_to: None,
        };
        let mut tx = self.store.begin().await.expect("a transaction");
        assert!(tx.keep_announcement(&post).await.expect("kept"));
        tx.commit().await.expect("committed");
    }

    /// The engine goes on with what is due.
    pub async fn round(&self) {
        self.clock.advance(Duration::from_millis(1));
        self.hear(schedule::due(Due::Announcements, self.clock.now())).await;
    }

    pub async fn reads(&self, source: &str, found: Found) {
        self.clock.advance(Duration::from_millis(1));
        let checked_at = self.clock.now();
        let reading = Reading { town: TOWN.to_owned(), source: source.to_owned(), checked_at, found };
        let look = format!("look-{}", checked_at.millis());
        self.hear(self.inbound(Feed::account(), &look, Content::Listings(Box::new(reading)))).await;
    }

    /// How long somebody new waits for our first words.
    pub async fn answers(&self, who: &str, wake: &Wake) -> Duration {
        let author = Author { id: who.to_owned(), kind: AuthorKind::Person, language: None, private: None };
        let said = self.inbound(account(), who, Content::Text("Wann ist der Wertstoffhof offen?".to_owned()));
        let began = Instant::now();
        self.hear(Inbound { author: Some(author), ..said }).await;
        wake.ring();
        let sql = format!("select count(*) from outcome where chat = '{who}'");
        while self.count(&sql).await == 0 {
            sleep_until(tokio::time::Instant::now() + Duration::from_millis(5)).await;
        }
        let waited = began.elapsed();
        sleep_until(tokio::time::Instant::now() + Duration::from_secs(1)).await;
        waited
    }

    pub async fn digests_wait(&self) -> bool {
        let next = self.store.read().await.expect("a reader").next_digest_at().await.expect("known");
        next.is_some_and(|it| it <= self.clock.now())
    }

    pub async fn post_is_out(&self) -> bool {
        let post = self.store.read().await.expect("a reader").announcement("post").await.expect("known");
        post.is_some_and(|it| it.state == AnnouncementState::Sent)
    }

    pub async fn told(&self) -> i64 {
        self.count("select count(*) from outcome").await
    }

    /// As fast as no network is.
    pub async fn network_takes_all(&self) {
        self.run(
            "insert into outcome (id, account, chat, topic, class, message, queued_at, attempts, finished_at,
                                  outcome, message_id)
             select id, account, chat, topic, class, '', queued_at, attempts, queued_at, 'sent', id from outbox;
             delete from outbox;"
                .to_owned(),
        )
        .await;
    }

    async fn hear(&self, inbound: Inbound) {
        self.inlet.put(vec![inbound]).await.expect("the engine listens");
    }

    fn inbound(&self, account: Account, id: &str, content: Content) -> Inbound {
        Inbound {
            id: id.to_owned(),
            address: Address { account, chat: id.to_owned(), topic: None },
            room: Room::Private,
            author: None,
            message_id: Some(id.to_owned()),
            reply_to: None,
            at: self.clock.now(),
            content,
            raw: None,
        }
    }

    async fn run(&self, sql: String) {
        let mut connection = AnyConnection::connect(&self.url).await.expect("the database answers");
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect("done");
        connection.close().await.expect("closed");
    }

    async fn count(&self, sql: &str) -> i64 {
        let mut connection = AnyConnection::connect(&self.url).await.expect("the database answers");
        let sql = AssertSqlSafe(sql.to_owned());
        let count = sqlx::query_scalar(sql).fetch_one(&mut connection).await.expect("counted");
        connection.close().await.expect("closed");
        count
    }
}

fn desk(clock: &Clock) -> Desk {
    let languages = Languages::shipped().expect("our own texts");
    let codes: Vec<String> = languages.list().iter().map(|it| it.code.clone()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content");
    let content = content::read(&folder, &codes).expect("the example towns have no faults");
    Desk {
        clock: clock.clone(),
        zone: chrono_tz::Europe::Berlin,
        languages,
        service: Service {
            operator: "Gemeinde Wiesenburg/Mark".to_owned(),
            privacy_link: "https://example.org/privacy".to_owned(),
            contact: "115".to_owned(),
            keep_days: 180,
        },
        limits: Limits { per_minute: 20, per_day: 300, late_after: Duration::from_hours(6) },
        town_of: HashMap::from([(account(), TOWN.to_owned())]),
        mailboxes: HashMap::new(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(content)))),
        calendar: Shelf::default(),
    }
}
