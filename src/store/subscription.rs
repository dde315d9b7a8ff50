//! What a subscriber wants to hear of: one row each.

use std::collections::HashMap;

use sqlx::AssertSqlSafe;

use super::text::storable;
use super::{Error, Reader, Tx};
use crate::model::{Facet, Wish};

/// Asked for at once; no database takes any number of values in one question.
const MOST: usize = 500;

impl Reader {
    /// By subscriber; one question for a page of them. A facet this version does not know chooses nothing.
    pub(super) async fn wishes_of(
        &mut self,
        subscribers: &[&str],
    ) -> Result<HashMap<String, Vec<Wish>>, Error> {
        let mut wishes: HashMap<String, Vec<Wish>> = HashMap::new();
        for page in subscribers.chunks(MOST) {
            let sql = wishes_of(page.len());
            let mut query = sqlx::query_as::<_, (String, String, String)>(AssertSqlSafe(sql));
            for subscriber in page {
                query = query.bind(storable(subscriber));
            }
            for (subscriber, facet, value) in query.fetch_all(self.connection()).await? {
                if let Some(facet) = Facet::by_name(&facet) {
                    wishes.entry(subscriber).or_default().push(Wish { facet, value });
                }
            }
        }
        Ok(wishes)
    }
}

fn wishes_of(subscribers: usize) -> String {
    let values: Vec<String> = (1..=subscribers).map(|it| format!("${it}")).collect();
    let values = values.join(", ");
    format!(
        "select subscriber, facet, value from subscription where subscriber in ({values})
         order by subscriber, facet, value"
    )
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
