//! A case's file: opened once, its state changed, its owner moved to another messenger.

use sqlx::any::AnyRow;
use sqlx::{FromRow, Row as _};

use crate::model::{Account, Address, CaseId, CaseState, Concern, PersonId, Timestamp};
use crate::store::text::{from_json, or_empty, storable, storable_option, to_json, unless_empty};
use crate::store::{Error, Tx};

/// A concern as the staff have it before them, and where its person is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseFile {
    pub id: CaseId,
    /// As people say it: `BB-2026-0147`.
    pub number: String,
    /// Id of the team whose it is; `None` where it is none of the town's.
    pub team: Option<String>,
    pub concern: Concern,
    /// `None` once they asked to be forgotten.
    pub person: Option<PersonId>,
    /// `None` once they asked to be forgotten: there is nowhere to answer.
    pub address: Option<Address>,
    /// The network's id of them. Never shown to staff, never logged.
    pub speaker: String,
    /// What the staff call them.
    pub pseudonym: String,
    pub state: CaseState,
    /// Behind the plus sign of the address the staff answer to.
    pub token: String,
    /// The day by which a first reaction was promised, `2026-11-30`.
    pub due_on: String,
    pub opened_at: Timestamp,
    pub changed_at: Timestamp,
    /// When a person of the staff first reacted.
    pub answered_at: Option<Timestamp>,
}

/// As stored.
pub(super) struct Row {
    id: String,
    number: String,
    team: String,
    person: Option<String>,
    account: String,
    chat: String,
    topic: String,
    speaker: String,
    pseudonym: String,
    concern: String,
    state: String,
    state_note: Option<String>,
    token: String,
    due_on: String,
    opened_at: i64,
    changed_at: i64,
    answered_at: Option<i64>,
}

macro_rules! columns {
    () => {
        "case_file.id, case_file.number, case_file.team, case_file.person, case_file.account, case_file.chat,
         case_file.topic, case_file.speaker, case_file.pseudonym, case_file.concern, case_file.state,
         case_file.state_note, case_file.token, case_file.due_on, case_file.opened_at, case_file.changed_at,
         case_file.answered_at"
    };
}
pub(super) use columns;

impl FromRow<'_, AnyRow> for Row {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            number: row.try_get("number")?,
            team: row.try_get("team")?,
            person: row.try_get("person")?,
            account: row.try_get("account")?,
            chat: row.try_get("chat")?,
            topic: row.try_get("topic")?,
            speaker: row.try_get("speaker")?,
            pseudonym: row.try_get("pseudonym")?,
            concern: row.try_get("concern")?,
            state: row.try_get("state")?,
            state_note: row.try_get("state_note")?,
            token: row.try_get("token")?,
            due_on: row.try_get("due_on")?,
            opened_at: row.try_get("opened_at")?,
            changed_at: row.try_get("changed_at")?,
            answered_at: row.try_get("answered_at")?,
        })
    }
}

impl Row {
    pub fn file(self) -> Result<CaseFile, Error> {
        let address = unless_empty(self.chat).map(|chat| Address {
            account: Account::from_stored(self.account),
            chat,
            topic: unless_empty(self.topic),
        });
        Ok(CaseFile {
            id: CaseId(self.id),
            number: self.number,
            team: unless_empty(self.team),
            concern: from_json("case_file", "concern", &self.concern)?,
            person: self.person.map(PersonId),
            address,
            speaker: self.speaker,
            pseudonym: self.pseudonym,
            state: state(&self.state, self.state_note)?,
            token: self.token,
            due_on: self.due_on,
            opened_at: Timestamp::from_millis(self.opened_at),
            changed_at: Timestamp::from_millis(self.changed_at),
            answered_at: self.answered_at.map(Timestamp::from_millis),
        })
    }
}

fn state(name: &str, note: Option<String>) -> Result<CaseState, Error> {
    let note = note.unwrap_or_default();
    Ok(match name {
        "received" => CaseState::Received,
        "in-work" => CaseState::InWork,
        "done" => CaseState::Done,
        "passed-on" => CaseState::PassedOn { to: note },
        "not-possible" => CaseState::NotPossible { why: note },
        "withdrawn" => CaseState::Withdrawn,
        _ => return Err(Error::Unreadable { table: "case_file", column: "state" }),
    })
}

impl Tx {
    /// Opens it; its number is taken from now on. `receipt` is the code the person goes on with elsewhere, of
    /// which only a hash is kept.
    pub async fn open_case(&mut self, case: &CaseFile, receipt: &str) -> Result<(), Error> {
        let address = case.address.as_ref();
        sqlx::query(
            "insert into case_file (id, number, town, team, person, account, chat, topic, speaker, pseudonym,
                                    concern, state, state_note, token, receipt, due_on, opened_at, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17)",
        )
        .bind(case.id.0.as_str())
        .bind(storable(&case.number))
        .bind(storable(&case.concern.town))
        .bind(or_empty(case.team.as_deref()))
        .bind(case.person.as_ref().map(|it| it.0.clone()))
        .bind(address.map(|it| it.account.as_str().to_owned()).unwrap_or_default())
        .bind(or_empty(address.map(|it| it.chat.as_str())))
        .bind(or_empty(address.and_then(|it| it.topic.as_deref())))
        .bind(storable(&case.speaker))
        .bind(storable(&case.pseudonym))
        .bind(to_json(&case.concern))
        .bind(case.state.name())
        .bind(storable_option(case.state.note()))
        .bind(case.token.as_str())
        .bind(super::receipt::hash(receipt))
        .bind(case.due_on.as_str())
        .bind(case.opened_at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    pub async fn set_case_state(
        &mut self,
        case: &CaseId,
        state: &CaseState,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query("update case_file set state = $1, state_note = $2, changed_at = $3 where id = $4")
            .bind(state.name())
            .bind(storable_option(state.note()))
            .bind(at.millis())
            .bind(case.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// A person of the staff reacted: from now on nobody is reminded.
    pub async fn case_answered(&mut self, case: &CaseId, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "update case_file set answered_at = coalesce(answered_at, $1), changed_at = $1 where id = $2",
        )
        .bind(at.millis())
        .bind(case.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// The team was reminded, once.
    pub async fn case_reminded(&mut self, case: &CaseId, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update case_file set reminded_at = $1 where id = $2")
            .bind(at.millis())
            .bind(case.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Whoever is above the team was told, once.
    pub async fn case_escalated(&mut self, case: &CaseId, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update case_file set escalated_at = $1 where id = $2")
            .bind(at.millis())
            .bind(case.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// The person goes on at `address`, by another name there (P12).
    pub async fn move_case(
        &mut self,
        case: &CaseId,
        person: &PersonId,
        address: &Address,
        speaker: &str,
    ) -> Result<(), Error> {
        sqlx::query(
            "update case_file set person = $1, account = $2, chat = $3, topic = $4, speaker = $5 where id = $6",
        )
        .bind(person.0.as_str())
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(or_empty(address.topic.as_deref()))
        .bind(storable(speaker))
        .bind(case.0.as_str())
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// The number is used; the next one of this town and year is higher.
    pub async fn take_case_number(&mut self, town: &str, year: i64, number: i64) -> Result<(), Error> {
        sqlx::query(
            "insert into case_number (town, year, last) values ($1, $2, $3)
             on conflict (town, year) do update set last = excluded.last where case_number.last < excluded.last",
        )
        .bind(storable(town))
        .bind(year)
        .bind(number)
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
