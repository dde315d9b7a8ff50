//! What a subscriber wants to hear of: one row each.

use super::text::storable;
use super::{Error, Reader, Tx};
use crate::model::{Facet, Wish};

impl Reader {
    /// A facet this version does not know chooses nothing.
    pub(super) async fn wishes_of(&mut self, subscriber: &str) -> Result<Vec<Wish>, Error> {
        let rows: Vec<(String, String)> = sqlx::query_as(
            "select facet, value from subscription where subscriber = $1 order by facet, value",
        )
        .bind(storable(subscriber))
        .fetch_all(self.connection())
        .await?;
        let wish = |(facet, value): (String, String)| Some(Wish { facet: Facet::by_name(&facet)?, value });
        Ok(rows.into_iter().filter_map(wish).collect())
    }
}

impl Tx {
    pub(super) async fn keep_wishes(&mut self, subscriber: &str, wishes: &[Wish]) -> Result<(), Error> {
        sqlx::query("delete from subscription where subscriber = $1")
            .bind(storable(subscriber))
            .execute(self.connection())
            .await?;
        for wish in wishes {
            sqlx::query(
                "insert into subscription (subscriber, facet, value) values ($1, $2, $3)
                 on conflict (subscriber, facet, value) do nothing",
            )
            .bind(storable(subscriber))
            .bind(wish.facet.name())
            .bind(storable(&wish.value))
            .execute(self.connection())
            .await?;
        }
        Ok(())
    }
}
