//! Who did what with a post, and when (T6).

use crate::model::{Deed, PostStep, Timestamp};
use crate::store::text::storable;
use crate::store::{Error, Reader, Tx};

impl Reader {
    /// Oldest first.
    pub async fn post_steps(&mut self, announcement: &str) -> Result<Vec<PostStep>, Error> {
        let rows: Vec<(String, String, i64)> =
            sqlx::query_as("select deed, who, done_at from post_step where announcement = $1 order by place")
                .bind(storable(announcement))
                .fetch_all(self.connection())
                .await?;
        let unreadable = || Error::Unreadable { table: "post_step", column: "deed" };
        rows.into_iter()
            .map(|(deed, who, at)| {
                let deed = Deed::by_name(&deed).ok_or_else(unreadable)?;
                Ok(PostStep { deed, who, at: Timestamp::from_millis(at) })
            })
            .collect()
    }
}

impl Tx {
    pub async fn keep_post_step(&mut self, announcement: &str, new: &PostStep) -> Result<(), Error> {
        sqlx::query(
            "insert into post_step (announcement, place, deed, who, done_at)
             select $1, coalesce(max(place), 0) + 1, $2, $3, $4 from post_step where announcement = $1",
        )
        .bind(storable(announcement))
        .bind(new.deed.name())
        .bind(storable(&new.who))
        .bind(new.at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
