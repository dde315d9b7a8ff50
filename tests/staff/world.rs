//! Two example towns, a resident with a broken lamp, a clerk with a mailbox.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use buergerdraht::clock;
use buergerdraht::content::{self, Content};
use buergerdraht::model::{
    Account, Address, CaseId, Concern, Inbound, Kind, Letter, Nature, Outbound, PersonId, Profile, Timestamp,
};
use buergerdraht::staff::{self, Arrival, Office, Opening};
use buergerdraht::store::{CaseFile, Entry, Queued, Store, Tx};
use buergerdraht::text::Languages;
use chrono_tz::Europe::Berlin;

use crate::database::Database;

pub const BAUHOF: &str = "bauhof@bad-belzig.example";
pub const ANA: &str = "4711";

pub struct World {
    database: Database,
    pub store: Store,
    pub content: Content,
    languages: Languages,
    mailboxes: HashMap<String, Account>,
    now: Mutex<Timestamp>,
}

/// A letter as it stands in a mailbox.
#[derive(Debug)]
pub struct Mail {
    pub to: String,
    pub message: Outbound,
}

/// A message as it stands in a room.
#[derive(Debug)]
pub struct Written {
    pub id: String,
    pub topic: Option<String>,
    pub message: Outbound,
}

pub fn telegram() -> Account {
    Account::new("telegram", "belzig")
}

pub fn mailbox() -> Account {
    Account::new("mail", "belzig")
}

/// Where the works yard of Bad Belzig reads: a Matrix room.
pub fn yard() -> Address {
    Address {
        account: Account::new("matrix", "belzig"),
        chat: "!yard:bad-belzig.example".to_owned(),
        topic: None,
    }
}

/// Where that of Wiesenburg reads: a Telegram group.
pub fn forest() -> Address {
    Address { account: Account::new("telegram", "wiesenburg"), chat: "-100200".to_owned(), topic: None }
}

fn give_room(content: &mut Content, town: &str, room: Address) {
    let town = content.towns.iter_mut().find(|it| it.id == town).unwrap();
    let works = town.teams.iter_mut().find(|it| it.id == "works").unwrap();
    Arc::make_mut(works).room = Some(room);
}

/// What a network calls a message of ours.
fn sent_as(outbox: &str) -> String {
    format!("sent-{outbox}")
}

pub fn ana() -> Address {
    Address { account: telegram(), chat: ANA.to_owned(), topic: None }
}

pub fn lamp() -> Concern {
    Concern {
        kind: Kind::Problem,
        category: Some("lights".to_owned()),
        town: "bad-belzig".to_owned(),
        district: None,
        spot: None,
        text: "Die Laterne vor der Kirche ist kaputt.".to_owned(),
        files: Vec::new(),
        contact: None,
        language: "de".to_owned(),
        forward_to: None,
        message_ids: vec!["m1".to_owned()],
    }
}

pub fn letter(words: &str) -> Letter {
    Letter {
        subject: "AW: etwas".to_owned(),
        number: None,
        nature: Nature::Written,
        answers: Vec::new(),
        to: vec!["rathaus@bad-belzig.example".to_owned()],
        words: words.to_owned(),
        whole: words.to_owned(),
        files: Vec::new(),
    }
}

impl World {
    pub async fn open(database: Database) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/example/content");
        let languages = Languages::shipped().unwrap();
        let codes: Vec<String> = languages.list().iter().map(|it| it.code.clone()).collect();
        let mut content = content::read(&folder, &codes).expect("the example is good");
        give_room(&mut content, "bad-belzig", yard());
        give_room(&mut content, "wiesenburg", forest());
        let store = Store::open(&database.url).await.unwrap();
        let mailboxes = [("bad-belzig".to_owned(), mailbox())].into();
        // A Monday morning.
        let now = Mutex::new(Timestamp::from_seconds(1_795_420_800));
        Self { database, store, content, languages, mailboxes, now }
    }

    pub async fn end(self) {
        self.store.close().await;
        self.database.end().await;
    }

    pub fn office(&self) -> Office<'_> {
        let now = *self.now.lock().unwrap();
        Office {
            languages: &self.languages,
            content: &self.content,
            mailboxes: &self.mailboxes,
            now,
            local: clock::local(now, Berlin),
            zone: Berlin,
        }
    }

    pub fn days_later(&self, days: u64) {
        let mut now = self.now.lock().unwrap();
        *now = now.plus(Duration::from_hours(24 * days));
    }

    pub async fn begin(&self) -> Tx {
        self.store.begin().await.unwrap()
    }

    /// A case as the dialogue has it opened; `receipt` is its number.
    pub async fn case(&self, concern: &Concern, number: &str) -> CaseFile {
        let mut tx = self.begin().await;
        let now = self.office().now;
        let person = tx.welcome_person(&telegram(), ANA, &Profile::default(), now).await.unwrap();
        let case = self.open_for(&mut tx, concern, number, &person.id).await;
        tx.commit().await.unwrap();
        case
    }

    pub async fn open_for(
        &self,
        tx: &mut Tx,
        concern: &Concern,
        number: &str,
        person: &PersonId,
    ) -> CaseFile {
        let address = ana();
        let opening = Opening {
            concern,
            number,
            receipt: number,
            person,
            address: &address,
            speaker: ANA,
            due_on: "2026-11-26",
        };
        staff::open(&self.office(), tx, opening).await.unwrap()
    }

    /// A lamp is broken, and its letter has left.
    pub async fn broken_lamp(&self) -> CaseFile {
        let case = self.case(&lamp(), "BB-2026-0001").await;
        assert_eq!(self.letters().await.len(), 1);
        case
    }

    /// What stands in the outbox of the town's mailbox; it is gone then.
    pub async fn letters(&self) -> Vec<Mail> {
        self.waiting(&mailbox()).await.into_iter().map(|(to, message)| Mail { to, message }).collect()
    }

    /// The same, each with the row that carried it.
    pub async fn queued(&self, account: &Account) -> Vec<(String, Mail)> {
        let rows = self.sent(account).await.into_iter();
        rows.map(|it| (it.id, Mail { to: it.address.chat, message: it.message })).collect()
    }

    /// What a person is about to read.
    pub async fn said(&self) -> Vec<String> {
        self.waiting(&telegram()).await.into_iter().map(|(_, message)| message.text.text).collect()
    }

    /// What is new in a team's room.
    pub async fn written(&self, room: &Address) -> Vec<Written> {
        let rows = self.sent(&room.account).await.into_iter().filter(|it| it.address.chat == room.chat);
        rows.map(|it| Written { id: sent_as(&it.id), topic: it.address.topic, message: it.message }).collect()
    }

    /// The same as text.
    pub async fn words_in(&self, room: &Address) -> Vec<String> {
        self.written(room).await.into_iter().map(|it| it.message.text.text).collect()
    }

    pub async fn hears(&self, said: &Inbound) {
        let mut tx = self.begin().await;
        let (town, _) = self.content.team_in_room(&said.address).expect("a team's room");
        staff::hear_in_room(&self.office(), &mut tx, town, said).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn waiting(&self, account: &Account) -> Vec<(String, Outbound)> {
        self.sent(account).await.into_iter().map(|it| (it.address.chat, it.message)).collect()
    }

    async fn sent(&self, account: &Account) -> Vec<Queued> {
        let now = self.office().now;
        let mut all = Vec::new();
        loop {
            let mut tx = self.begin().await;
            let due = tx.due(account, now, 100).await.unwrap();
            if due.is_empty() {
                return all;
            }
            for row in due {
                tx.mark_sent(&row.id, Some(&sent_as(&row.id)), now).await.unwrap();
                all.push(row);
            }
            tx.commit().await.unwrap();
        }
    }

    /// Nobody lets it through.
    pub async fn fails(&self, account: &Account, reason: &str) {
        let now = self.office().now;
        let mut tx = self.begin().await;
        for row in tx.due(account, now, 100).await.unwrap() {
            tx.mark_failed(&row.id, reason, now).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    pub async fn arrives(&self, from: &str, letter: &Letter) {
        let mut tx = self.begin().await;
        let message_id = format!("{:?}@elsewhere", tx.unmatched_letters().await.unwrap());
        let arrival = Arrival { account: &mailbox(), sender: from, message_id: &message_id, letter };
        staff::arrive(&self.office(), &mut tx, &arrival).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn remind(&self) {
        let mut tx = self.begin().await;
        staff::remind(&self.office(), &mut tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub async fn look_at(&self, case: &CaseId) -> CaseFile {
        self.store.read().await.unwrap().case(case).await.unwrap().unwrap()
    }

    pub async fn entries(&self, case: &CaseId) -> Vec<Entry> {
        self.store.read().await.unwrap().entries_of(case).await.unwrap()
    }

    pub async fn unmatched(&self) -> i64 {
        self.store.read().await.unwrap().unmatched_letters().await.unwrap()
    }
}

/// `letter` as a mail program makes it of one of ours.
pub fn answering(case: &CaseFile, letter: Letter) -> Letter {
    Letter { answers: vec![format!("case.{}@bad-belzig.example", case.id.0)], ..letter }
}
