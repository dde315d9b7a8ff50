//! What was said about a case, in order, and whether it arrived.

use crate::model::{Account, Attachment, CaseId, Timestamp};
use crate::store::chat::SHUT_OUT;
use crate::store::identifier::new_id;
use crate::store::text::{from_json, storable, storable_option, to_json};
use crate::store::{Error, Reader, Tx};

/// One thing said about a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub said: Said,
    pub text: String,
    pub files: Vec<Attachment>,
    /// The message that carries it to the other side.
    pub outbox: Option<String>,
    /// Where its person said it: account, chat and message.
    pub origin: Option<(Account, String, String)>,
}

/// By whom, and to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// By the person, to the staff.
    ByPerson,
    /// By the staff, to the person.
    ByStaff,
    /// Among the staff: never to the person.
    Note,
    /// A state the staff set, without words: we say it.
    ByUs,
}

/// A message about a case that did not arrive, and of which the staff do not know yet (C7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undelivered {
    pub entry: String,
    pub case: CaseId,
    pub reason: String,
    /// May have arrived all the same.
    pub is_doubtful: bool,
}

/// Words to a person who had shut us out.
#[derive(Clone, Debug, PartialEq)]
pub struct Missed {
    pub entry: String,
    pub case: CaseId,
    pub said: Said,
    pub text: String,
    pub files: Vec<Attachment>,
}

impl Said {
    const fn name(self) -> &'static str {
        match self {
            Self::ByPerson => "person",
            Self::ByStaff => "staff",
            Self::Note => "note",
            Self::ByUs => "us",
        }
    }

    fn by_name(name: &str) -> Result<Self, Error> {
        [Self::ByPerson, Self::ByStaff, Self::Note, Self::ByUs]
            .into_iter()
            .find(|it| it.name() == name)
            .ok_or(Error::Unreadable { table: "entry", column: "author" })
    }
}

type Row = (String, String, String, Option<String>);

impl Reader {
    /// Oldest first.
    pub async fn entries_of(&mut self, case: &CaseId) -> Result<Vec<Entry>, Error> {
        let rows: Vec<Row> =
            sqlx::query_as("select author, text, files, outbox from entry where case_id = $1 order by id")
                .bind(case.0.as_str())
                .fetch_all(self.connection())
                .await?;
        rows.into_iter().map(entry).collect()
    }

    /// Words to a person that failed, or may have; what is under way is not among them.
    pub async fn undelivered(&mut self, most: i64) -> Result<Vec<Undelivered>, Error> {
        let rows: Vec<(String, String, Option<String>, String)> = sqlx::query_as(
            "select entry.id, entry.case_id, outcome.reason, outcome.outcome
             from entry join outcome on outcome.id = entry.outbox
             where entry.author in ('staff', 'us') and entry.told_at is null and outcome.outcome <> 'sent'
             order by entry.id limit $1",
        )
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        let undelivered = |(entry, case, reason, outcome): (String, String, Option<String>, String)| {
            let reason = reason.unwrap_or_default();
            Undelivered { entry, case: CaseId(case), reason, is_doubtful: outcome == "uncertain" }
        };
        Ok(rows.into_iter().map(undelivered).collect())
    }

    /// What the staff said to who had shut us out in that chat, oldest first.
    pub async fn missed_in(&mut self, account: &Account, chat: &str) -> Result<Vec<Missed>, Error> {
        let rows: Vec<(String, String, String, String, String)> = sqlx::query_as(
            "select entry.id, entry.case_id, entry.author, entry.text, entry.files
             from case_file join entry on entry.case_id = case_file.id join outcome on outcome.id = entry.outbox
             where case_file.account = $1 and case_file.chat = $2 and entry.author in ('staff', 'us')
               and outcome.outcome = 'failed' and outcome.reason = $3
             order by entry.id",
        )
        .bind(account.as_str())
        .bind(storable(chat))
        .bind(SHUT_OUT)
        .fetch_all(self.connection())
        .await?;
        let missed = |(entry, case, author, text, files): (String, String, String, String, String)| {
            let (said, files) = (Said::by_name(&author)?, from_json("entry", "files", &files)?);
            Ok(Missed { entry, case: CaseId(case), said, text, files })
        };
        rows.into_iter().map(missed).collect()
    }

    /// The case whose staff spoke to somebody in this chat last, if that was after `since`.
    pub async fn case_told_since(
        &mut self,
        (account, chat): (&Account, &str),
        speaker: &str,
        since: Timestamp,
    ) -> Result<Option<CaseId>, Error> {
        let id: Option<String> = sqlx::query_scalar(
            "select entry.case_id from case_file join entry on entry.case_id = case_file.id
             where case_file.account = $1 and case_file.speaker = $2 and case_file.chat = $3
               and entry.author = 'staff' and $4 < entry.said_at
             order by entry.said_at desc limit 1",
        )
        .bind(account.as_str())
        .bind(storable(speaker))
        .bind(storable(chat))
        .bind(since.millis())
        .fetch_optional(self.connection())
        .await?;
        Ok(id.map(CaseId))
    }

    /// The case an outbound message belongs to, by the outbox row's id.
    pub async fn case_of_outbound(&mut self, outbox: &str) -> Result<Option<CaseId>, Error> {
        let id: Option<String> = sqlx::query_scalar("select case_id from entry where outbox = $1")
            .bind(storable(outbox))
            .fetch_optional(self.connection())
            .await?;
        Ok(id.map(CaseId))
    }
}

fn entry((author, text, files, outbox): Row) -> Result<Entry, Error> {
    let files = from_json("entry", "files", &files)?;
    Ok(Entry { said: Said::by_name(&author)?, text, files, outbox, origin: None })
}

impl Tx {
    pub async fn keep_entry(&mut self, case: &CaseId, entry: &Entry, at: Timestamp) -> Result<(), Error> {
        let origin = entry.origin.as_ref();
        sqlx::query(
            "insert into entry (id, case_id, author, text, files, said_at, outbox, account, chat, message_id)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        )
        .bind(new_id(at))
        .bind(case.0.as_str())
        .bind(entry.said.name())
        .bind(storable(&entry.text))
        .bind(to_json(&entry.files))
        .bind(at.millis())
        .bind(storable_option(entry.outbox.as_deref()))
        .bind(origin.map(|it| it.0.as_str().to_owned()))
        .bind(origin.map(|it| storable(&it.1)))
        .bind(origin.map(|it| storable(&it.2)))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// Another message carries it now.
    pub async fn told_again(&mut self, entry: &str, outbox: &str) -> Result<(), Error> {
        sqlx::query("update entry set outbox = $1, told_at = null where id = $2")
            .bind(outbox)
            .bind(entry)
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// The staff know that it did not arrive.
    pub async fn told_undelivered(&mut self, entry: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update entry set told_at = $1 where id = $2")
            .bind(at.millis())
            .bind(entry)
            .execute(self.connection())
            .await?;
        Ok(())
    }
}
