//! How often an answer helped: counts by day (F8, D1).
//!
//! **Invariant:** no identity, not even a pseudonym: who rated cannot be told from here.

use super::text::{or_empty, storable, unless_empty};
use super::{Error, Reader, Tx};
use crate::model::{Timestamp, Usefulness};

const DAY: i64 = 24 * 60 * 60 * 1000;

/// How often one answer was found useful, or not, on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The day's first moment, UTC.
    pub day: Timestamp,
    pub faq: String,
    pub town: Option<String>,
    pub usefulness: Usefulness,
    pub times: i64,
}

impl Tx {
    pub async fn rate(
        &mut self,
        faq: &str,
        town: Option<&str>,
        usefulness: Usefulness,
        at: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into rating (day, faq, town, usefulness, times)
             values ($1, $2, $3, $4, 1)
             on conflict (day, faq, town, usefulness) do update set times = rating.times + 1",
        )
        .bind(at.millis().div_euclid(DAY) * DAY)
        .bind(storable(faq))
        .bind(or_empty(town))
        .bind(word(usefulness))
        .execute(self.connection())
        .await?;
        Ok(())
    }
}

impl Reader {
    /// All counts, by day, answer and town.
    pub async fn ratings(&mut self) -> Result<Vec<Rating>, Error> {
        let rows: Vec<(i64, String, String, String, i64)> = sqlx::query_as(
            "select day, faq, town, usefulness, times from rating order by day, faq, town, usefulness",
        )
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(rating).collect()
    }
}

fn rating((day, faq, town, usefulness, times): (i64, String, String, String, i64)) -> Result<Rating, Error> {
    let usefulness = [Usefulness::Helped, Usefulness::DidNotHelp]
        .into_iter()
        .find(|it| word(*it) == usefulness)
        .ok_or(Error::Unreadable { table: "rating", column: "usefulness" })?;
    Ok(Rating { day: Timestamp::from_millis(day), faq, town: unless_empty(town), usefulness, times })
}

const fn word(usefulness: Usefulness) -> &'static str {
    match usefulness {
        Usefulness::Helped => "helped",
        Usefulness::DidNotHelp => "did not help",
    }
}
