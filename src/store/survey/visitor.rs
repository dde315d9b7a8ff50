//! Who takes part where: reminded once at most, told the result if they want it. Never what they said.

use crate::model::{Account, Address, PersonId, Timestamp};
use crate::store::text::{storable, unless_empty};
use crate::store::{Error, Reader, Tx};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visitor {
    pub survey: String,
    pub person: PersonId,
    pub address: Address,
    pub language: String,
    pub visited_at: Timestamp,
    /// Whether they want to hear of the result.
    pub wants: bool,
}

type Row = (String, String, String, String, String, String, i64, i64);

macro_rules! columns {
    () => {
        "survey, person, account, chat, topic, language, visited_at,
         case when wants_at is null then 0 else 1 end"
    };
}

impl Reader {
    /// Those who stopped in the middle before `since` and have not been reminded.
    pub async fn visitors_to_remind(
        &mut self,
        survey: &str,
        since: Timestamp,
        most: i64,
    ) -> Result<Vec<Visitor>, Error> {
        let sql = concat!(
            "select ",
            columns!(),
            " from visitor where survey = $1 and visited_at < $2 and reminded_at is null and done_at is null
             order by visited_at limit $3"
        );
        self.visitors(sql, survey, since.millis(), most).await
    }

    /// Those who want to know the result and have not been told.
    pub async fn visitors_to_tell(&mut self, survey: &str, most: i64) -> Result<Vec<Visitor>, Error> {
        let sql = concat!(
            "select ",
            columns!(),
            " from visitor where survey = $1 and wants_at is not null and told_at is null and 0 = $2
             order by person limit $3"
        );
        self.visitors(sql, survey, 0, most).await
    }

    /// The same for what became of it.
    pub async fn visitors_to_tell_what_became(
        &mut self,
        survey: &str,
        most: i64,
    ) -> Result<Vec<Visitor>, Error> {
        let sql = concat!(
            "select ",
            columns!(),
            " from visitor where survey = $1 and wants_at is not null and told_did_at is null and 0 = $2
             order by person limit $3"
        );
        self.visitors(sql, survey, 0, most).await
    }

    /// All a person takes part in.
    pub async fn visits_of(&mut self, person: &PersonId) -> Result<Vec<Visitor>, Error> {
        let sql = concat!(
            "select ",
            columns!(),
            " from visitor where person = $1 and 0 = $2 order by survey limit $3"
        );
        self.visitors(sql, &person.0, 0, 1000).await
    }

    async fn visitors(
        &mut self,
        sql: &'static str,
        of: &str,
        number: i64,
        most: i64,
    ) -> Result<Vec<Visitor>, Error> {
        let rows: Vec<Row> = sqlx::query_as(sql)
            .bind(storable(of))
            .bind(number)
            .bind(most)
            .fetch_all(self.connection())
            .await?;
        Ok(rows.into_iter().map(visitor).collect())
    }
}

impl Tx {
    pub async fn visitor_reminded(&mut self, it: &Visitor, at: Timestamp) -> Result<(), Error> {
        self.note("update visitor set reminded_at = $1 where survey = $2 and person = $3", it, Some(at)).await
    }

    pub async fn visitor_told(&mut self, it: &Visitor, at: Timestamp) -> Result<(), Error> {
        self.note("update visitor set told_at = $1 where survey = $2 and person = $3", it, Some(at)).await
    }

    pub async fn visitor_told_what_became(&mut self, it: &Visitor, at: Timestamp) -> Result<(), Error> {
        self.note("update visitor set told_did_at = $1 where survey = $2 and person = $3", it, Some(at)).await
    }

    /// Whether anything is left to answer for them.
    pub async fn visitor_done(
        &mut self,
        survey: &str,
        person: &PersonId,
        at: Option<Timestamp>,
    ) -> Result<(), Error> {
        self.set("update visitor set done_at = $1 where survey = $2 and person = $3", (survey, person), at)
            .await
    }

    /// Whether they want to hear of the result.
    pub async fn visitor_wants(
        &mut self,
        survey: &str,
        person: &PersonId,
        at: Option<Timestamp>,
    ) -> Result<(), Error> {
        self.set("update visitor set wants_at = $1 where survey = $2 and person = $3", (survey, person), at)
            .await
    }

    async fn note(&mut self, sql: &'static str, it: &Visitor, at: Option<Timestamp>) -> Result<(), Error> {
        self.set(sql, (&it.survey, &it.person), at).await
    }

    async fn set(
        &mut self,
        sql: &'static str,
        (survey, person): (&str, &PersonId),
        at: Option<Timestamp>,
    ) -> Result<(), Error> {
        sqlx::query(sql)
            .bind(at.map(Timestamp::millis))
            .bind(storable(survey))
            .bind(person.0.as_str())
            .execute(self.connection())
            .await?;
        Ok(())
    }
}

fn visitor((survey, person, account, chat, topic, language, visited_at, wants): Row) -> Visitor {
    Visitor {
        survey,
        person: PersonId(person),
        address: Address { account: Account::from_stored(account), chat, topic: unless_empty(topic) },
        language,
        visited_at: Timestamp::from_millis(visited_at),
        wants: wants == 1,
    }
}
