//! Answers that can still be changed, and how they are given up for good.

use futures::TryStreamExt;

use crate::model::{Account, Address, PersonId, Sheet, Timestamp};
use crate::store::identifier::unguessable_id;
use crate::store::key::{Of, key};
use crate::store::text::{from_json, storable, to_json};
use crate::store::{Error, Reader, Tx};

/// So many sent answers are mixed with each new one: none can be told by where it lies.
const MIXED: i64 = 50;

/// By the key of a message, the question it answered.
type Messages = std::collections::BTreeMap<String, String>;

impl Reader {
    /// What somebody has answered so far.
    pub async fn sheet(&mut self, survey: &str, person: &PersonId) -> Result<Option<Sheet>, Error> {
        let Some(secret) = self.secret(survey).await? else { return Ok(None) };
        let sheet: Option<String> =
            sqlx::query_scalar("select sheet from sheet where survey = $1 and key = $2")
                .bind(storable(survey))
                .bind(key(&secret, &Of::Person(&person.0)))
                .fetch_optional(self.connection())
                .await?;
        sheet.map(|it| from_json("sheet", "sheet", &it)).transpose()
    }

    /// Whether somebody has sent final answers, by any of their accounts.
    pub async fn is_sealed(&mut self, survey: &str, person: &PersonId) -> Result<bool, Error> {
        let Some(secret) = self.secret(survey).await? else { return Ok(false) };
        for (account, speaker) in self.accounts_of(person).await? {
            let found: i64 = sqlx::query_scalar("select count(*) from seal where survey = $1 and key = $2")
                .bind(storable(survey))
                .bind(key(&secret, &Of::Account(&account, &speaker)))
                .fetch_one(self.connection())
                .await?;
            if found != 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Which question of the survey a message answered.
    pub async fn question_answered_in(
        &mut self,
        survey: &str,
        person: &PersonId,
        address: &Address,
        message_id: &str,
    ) -> Result<Option<String>, Error> {
        let Some(secret) = self.secret(survey).await? else { return Ok(None) };
        let messages = self.messages(survey, &key(&secret, &Of::Person(&person.0))).await?;
        let of = Of::Message(address.account.as_str(), &address.chat, message_id);
        Ok(messages.get(&key(&secret, &of)).cloned())
    }

    /// How many take part or took part.
    pub async fn participants(&mut self, survey: &str) -> Result<i64, Error> {
        Ok(sqlx::query_scalar(
            "select (select count(*) from sheet where survey = $1)
                  + (select count(*) from ballot where survey = $1)",
        )
        .bind(storable(survey))
        .fetch_one(self.connection())
        .await?)
    }

    /// Hands over all that was answered, one sheet after the other, so that a hundred thousand need no more room
    /// than one. With what cannot be changed any more stands no key.
    pub async fn each_sheet(
        &mut self,
        survey: &str,
        mut take: impl FnMut(Option<&str>, Sheet),
    ) -> Result<(), Error> {
        let mut rows = sqlx::query_as(
            "select key, sheet from sheet where survey = $1
             union all select null, sheet from ballot where survey = $1",
        )
        .bind(storable(survey))
        .fetch(self.connection());
        while let Some((key, sheet)) = rows.try_next().await? {
            let (key, sheet): (Option<String>, String) = (key, sheet);
            take(key.as_deref(), from_json("sheet", "sheet", &sheet)?);
        }
        Ok(())
    }

    pub(super) async fn accounts_of(&mut self, person: &PersonId) -> Result<Vec<(String, String)>, Error> {
        Ok(sqlx::query_as(
            "select account, speaker from identity where person = $1 order by account, speaker",
        )
        .bind(person.0.as_str())
        .fetch_all(self.connection())
        .await?)
    }

    async fn messages(&mut self, survey: &str, key: &str) -> Result<Messages, Error> {
        let messages: Option<String> =
            sqlx::query_scalar("select messages from sheet where survey = $1 and key = $2")
                .bind(storable(survey))
                .bind(key)
                .fetch_optional(self.connection())
                .await?;
        messages.map_or_else(|| Ok(Messages::new()), |it| from_json("sheet", "messages", &it))
    }
}

/// The message that answered a question, to know it again when it is edited or taken back.
pub struct AnsweredIn<'a> {
    pub question: &'a str,
    pub address: &'a Address,
    pub message_id: &'a str,
}

impl Tx {
    /// Nothing is kept of a survey that has closed.
    pub async fn keep_sheet(
        &mut self,
        survey: &str,
        person: &PersonId,
        sheet: &Sheet,
        answered: Option<AnsweredIn<'_>>,
    ) -> Result<(), Error> {
        let Some(secret) = self.secret(survey).await? else { return Ok(()) };
        let own = key(&secret, &Of::Person(&person.0));
        let mut messages = self.messages(survey, &own).await?;
        if let Some(AnsweredIn { question, address, message_id }) = answered {
            let of = Of::Message(address.account.as_str(), &address.chat, message_id);
            messages.insert(key(&secret, &of), question.to_owned());
        }
        sqlx::query(
            "insert into sheet (survey, key, sheet, messages) values ($1, $2, $3, $4)
             on conflict (survey, key) do update set sheet = excluded.sheet, messages = excluded.messages",
        )
        .bind(storable(survey))
        .bind(own)
        .bind(to_json(sheet))
        .bind(to_json(&messages))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    /// What was answered in a message that was taken back is no answer any more (C14).
    pub async fn unanswer(
        &mut self,
        person: &PersonId,
        account: &Account,
        chat: &str,
        message_id: &str,
    ) -> Result<(), Error> {
        for survey in self.surveys().await?.into_iter().filter(|it| it.is_linked) {
            let Some(secret) = self.secret(&survey.id).await? else { continue };
            let own = key(&secret, &Of::Person(&person.0));
            let of = key(&secret, &Of::Message(account.as_str(), chat, message_id));
            let Some(question) = self.messages(&survey.id, &own).await?.remove(&of) else { continue };
            let Some(mut sheet) = self.sheet(&survey.id, person).await? else { continue };
            sheet.answers.remove(&question);
            self.keep_sheet(&survey.id, person, &sheet, None).await?;
        }
        Ok(())
    }

    /// Answers that are final: from here on they are nobody's, and lie among others (S7).
    pub async fn seal(&mut self, survey: &str, person: &PersonId, sheet: &Sheet) -> Result<(), Error> {
        let Some(secret) = self.secret(survey).await? else { return Ok(()) };
        if self.is_sealed(survey, person).await? {
            return Ok(());
        }
        for (account, speaker) in self.accounts_of(person).await? {
            sqlx::query(
                "insert into seal (survey, key) values ($1, $2) on conflict (survey, key) do nothing",
            )
            .bind(storable(survey))
            .bind(key(&secret, &Of::Account(&account, &speaker)))
            .execute(self.connection())
            .await?;
        }
        self.delete_sheet(survey, &key(&secret, &Of::Person(&person.0))).await?;
        let mut sheets = self.take_some_ballots(survey).await?;
        sheets.push((unguessable_id(), to_json(&loose(sheet))));
        for it in &mut sheets {
            it.0 = unguessable_id();
        }
        sheets.sort();
        for (id, sheet) in sheets {
            sqlx::query("insert into ballot (id, survey, sheet) values ($1, $2, $3)")
                .bind(id)
                .bind(storable(survey))
                .bind(sheet)
                .execute(self.connection())
                .await?;
        }
        Ok(())
    }

    pub(super) async fn delete_sheet(&mut self, survey: &str, key: &str) -> Result<(), Error> {
        sqlx::query("delete from sheet where survey = $1 and key = $2")
            .bind(storable(survey))
            .bind(key)
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Takes out as many as are mixed with a new one, wherever the lot falls.
    async fn take_some_ballots(&mut self, survey: &str) -> Result<Vec<(String, String)>, Error> {
        let lot = unguessable_id();
        let mut taken = Vec::new();
        for part in [
            "select id, sheet from ballot where survey = $1 and id >= $2 order by id limit $3",
            "select id, sheet from ballot where survey = $1 and id < $2 order by id limit $3",
        ] {
            let left = MIXED - i64::try_from(taken.len()).unwrap_or(MIXED);
            let rows: Vec<(String, String)> = sqlx::query_as(part)
                .bind(storable(survey))
                .bind(lot.as_str())
                .bind(left)
                .fetch_all(self.connection())
                .await?;
            taken.extend(rows);
        }
        for (id, _) in &taken {
            sqlx::query("delete from ballot where id = $1").bind(id).execute(self.connection()).await?;
        }
        Ok(taken)
    }

    /// When somebody last had to do with a survey, and whether anything is left to answer.
    pub async fn visit(
        &mut self,
        survey: &str,
        person: &PersonId,
        (address, language): (&Address, &str),
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into visitor (survey, person, account, chat, topic, language, visited_at)
             values ($1, $2, $3, $4, $5, $6, $7)
             on conflict (survey, person) do update
             set account = excluded.account, chat = excluded.chat, topic = excluded.topic,
                 language = excluded.language, visited_at = excluded.visited_at",
        )
        .bind(storable(survey))
        .bind(person.0.as_str())
        .bind(address.account.as_str())
        .bind(storable(&address.chat))
        .bind(crate::store::text::or_empty(address.topic.as_deref()))
        .bind(storable(language))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

/// The answers and the groups they are counted in, and nothing of where somebody stood.
fn loose(sheet: &Sheet) -> Sheet {
    let Sheet { answers, groups, .. } = sheet.clone();
    Sheet { answers, groups, done: true, at: None, name: None }
}
