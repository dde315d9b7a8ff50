//! Cutting answers loose: after this, nothing we keep leads from an answer to its person.

use crate::model::{Address, PersonId, Sheet, Talk, Timestamp};
use crate::store::identifier::unguessable_id;
use crate::store::key::{Of, key};
use crate::store::text::{from_json, storable, to_json};
use crate::store::{Error, Tx};

/// Answers cut loose and talks put in order at a time.
const PAGE: i64 = 500;
/// Before the id of a ballot that has been cut loose at the end; no lot is drawn as high.
const LOOSE: &str = "z";

impl Tx {
    /// The survey is over; what is in it stays as it is.
    pub async fn close_survey(&mut self, id: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update survey set closed_at = $1 where id = $2 and closed_at is null")
            .bind(at.millis())
            .bind(storable(id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// What was not sent in time does not count.
    pub async fn drop_unsent(&mut self, survey: &str) -> Result<(), Error> {
        sqlx::query("delete from sheet where survey = $1")
            .bind(storable(survey))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Takes away the secret and every key, and puts the answers down anew in random order.
    ///
    /// What else still speaks of them goes along: messages on their way that quote them, inbounds put aside,
    /// and where talks stood.
    pub async fn cut_loose(&mut self, survey: &str) -> Result<(), Error> {
        while self.cut_some_loose(survey).await? {}
        for sql in ["delete from seal where survey = $1", "update survey set secret = null where id = $1"] {
            sqlx::query(sql).bind(storable(survey)).execute(self.connection()).await?;
        }
        self.forget_what_was_said_of(survey).await
    }

    /// A page of its answers becomes ballots, under ids nobody can guess. Returns whether there may be more.
    ///
    /// Pages are cut in the order of keys and ids. That is an order by lot over all of them once the secret is
    /// gone, for a key is an HMAC of it and an id is drawn; within a page lots are drawn once more. So neither the
    /// page somebody's ballot lies in nor its place there leads to them, in however many transactions it is done.
    pub async fn cut_some_loose(&mut self, survey: &str) -> Result<bool, Error> {
        self.overwrite_what_is_deleted().await?;
        let page: Vec<(String, String)> = sqlx::query_as(
            "select key as lot, sheet from sheet where survey = $1
             union all select id, sheet from ballot where survey = $1 and id < $2
             order by lot limit $3",
        )
        .bind(storable(survey))
        .bind(LOOSE)
        .bind(PAGE)
        .fetch_all(self.connection())
        .await?;
        let Some((last, _)) = page.last() else { return Ok(false) };
        for sql in [
            "delete from sheet where survey = $1 and key <= $2",
            "delete from ballot where survey = $1 and id <= $2 and id < $3",
        ] {
            let delete = sqlx::query(sql).bind(storable(survey)).bind(last.as_str());
            let delete = if sql.contains("$3") { delete.bind(LOOSE) } else { delete };
            delete.execute(self.connection()).await?;
        }
        let is_full = i64::try_from(page.len()).is_ok_and(|it| it == PAGE);
        let mut drawn: Vec<(u128, String)> =
            page.into_iter().map(|(_, sheet)| (crate::store::chance(), sheet)).collect();
        drawn.sort_unstable();
        for (_, sheet) in drawn {
            let Sheet { answers, groups, .. } = from_json("sheet", "sheet", &sheet)?;
            let loose = Sheet { answers, groups, done: true, at: None, name: None };
            sqlx::query("insert into ballot (id, survey, sheet) values ($1, $2, $3)")
                .bind(format!("{LOOSE}{}", unguessable_id()))
                .bind(storable(survey))
                .bind(to_json(&loose))
                .execute(self.connection())
                .await?;
        }
        Ok(is_full)
    }

    /// Messages to one chat that quote answers and did not arrive (yet) are not kept any longer.
    pub async fn forget_quotes(&mut self, survey: &str, address: &Address) -> Result<(), Error> {
        for sql in [
            "delete from outbox where state = 1 and account = $1 and chat = $2 and message like $3",
            "update outcome set message = '' where account = $1 and chat = $2 and message like $3",
        ] {
            sqlx::query(sql)
                .bind(address.account.as_str())
                .bind(storable(&address.chat))
                .bind(format!("%surveys:%:{}:%", storable(survey)))
                .execute(self.connection())
                .await?;
        }
        Ok(())
    }

    async fn forget_what_was_said_of(&mut self, survey: &str) -> Result<(), Error> {
        let code = format!("%surveys:%:{}:%", storable(survey));
        let state = format!("%\"surveys\"%{}%", storable(survey));
        sqlx::query(
            "delete from aside where exists (
                 select 1 from visitor join identity on identity.person = visitor.person
                 where visitor.survey = $1 and identity.account = aside.account
                   and identity.speaker = aside.speaker)",
        )
        .bind(storable(survey))
        .execute(self.connection())
        .await?;
        for sql in [
            "delete from outbox where state = 1 and message like $1",
            "update outcome set message = '' where message like $1",
        ] {
            sqlx::query(sql).bind(code.as_str()).execute(self.connection()).await?;
        }
        self.clear_talks(&[code, state]).await
    }

    /// Talks forget where they stood in it, and which answers were last offered.
    async fn clear_talks(&mut self, likes: &[String; 2]) -> Result<(), Error> {
        let mut after = (String::new(), String::new(), String::new(), String::new());
        loop {
            let rows: Vec<(String, String, String, String, String)> = sqlx::query_as(
                "select account, chat, topic, speaker, talk from conversation
                 where (talk like $1 or talk like $2) and (account, chat, topic, speaker) > ($3, $4, $5, $6)
                 order by account, chat, topic, speaker limit $7",
            )
            .bind(likes[0].as_str())
            .bind(likes[1].as_str())
            .bind(after.0.as_str())
            .bind(after.1.as_str())
            .bind(after.2.as_str())
            .bind(after.3.as_str())
            .bind(PAGE)
            .fetch_all(self.connection())
            .await?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = (last.0.clone(), last.1.clone(), last.2.clone(), last.3.clone());
            for (account, chat, topic, speaker, talk) in rows {
                let talk: Talk = serde_json::from_str(&talk).unwrap_or_default();
                sqlx::query(
                    "update conversation set talk = $1
                     where account = $2 and chat = $3 and topic = $4 and speaker = $5",
                )
                .bind(to_json(&without_surveys(talk)))
                .bind(account)
                .bind(chat)
                .bind(topic)
                .bind(speaker)
                .execute(self.connection())
                .await?;
            }
        }
    }

    /// A person's sheet of one survey moves to another person: they are one and the same (P12). Whoever has one
    /// already keeps it.
    pub(in crate::store) async fn move_sheets(
        &mut self,
        from: &PersonId,
        to: &PersonId,
    ) -> Result<(), Error> {
        for survey in self.surveys().await?.into_iter().filter(|it| it.is_linked) {
            let Some(secret) = self.secret(&survey.id).await? else { continue };
            let (old, new) = (key(&secret, &Of::Person(&from.0)), key(&secret, &Of::Person(&to.0)));
            if self.sheet(&survey.id, to).await?.is_none() {
                sqlx::query("update sheet set key = $1 where survey = $2 and key = $3")
                    .bind(new)
                    .bind(storable(&survey.id))
                    .bind(old)
                    .execute(self.connection())
                    .await?;
            } else {
                self.delete_sheet(&survey.id, &old).await?;
            }
        }
        Ok(())
    }
}

/// A talk that stands nowhere in a survey, and has offered nothing of it.
fn without_surveys(mut talk: Talk) -> Talk {
    let stays = |it: &crate::model::Standing| it.dialogue != "surveys";
    talk.standing = talk.standing.filter(stays);
    talk.parked = talk.parked.filter(stays);
    talk.offered.clear();
    talk.last = None;
    talk
}
