//! A clerk's own post, from its draft to the report about it.

use super::super::announcement::{Row, announcement, columns};
use crate::model::{Announcement, AnnouncementState, PostFile, Timestamp};
use crate::store::text::{storable, to_json};
use crate::store::{Error, Reader, Tx};

impl Reader {
    /// The one the staff of the town call by this number.
    pub async fn post_numbered(&mut self, town: &str, number: i64) -> Result<Option<Announcement>, Error> {
        let row: Option<Row> = sqlx::query_as(concat!(columns!(), "where town = $1 and number = $2"))
            .bind(storable(town))
            .bind(number)
            .fetch_optional(self.connection())
            .await?;
        row.map(announcement).transpose()
    }

    pub async fn next_post_number(&mut self, town: &str) -> Result<i64, Error> {
        Ok(sqlx::query_scalar("select coalesce(max(number), 0) + 1 from announcement where town = $1")
            .bind(storable(town))
            .fetch_one(self.connection())
            .await?)
    }

    pub async fn post_file(&mut self, announcement: &str) -> Result<Option<PostFile>, Error> {
        let row: Option<(i64, Option<i64>, Option<i64>)> =
            sqlx::query_as("select edition, scheduled_at, reported_at from post where announcement = $1")
                .bind(storable(announcement))
                .fetch_optional(self.connection())
                .await?;
        Ok(row.map(|(edition, scheduled_at, reported_at)| PostFile {
            announcement: announcement.to_owned(),
            edition,
            scheduled_at: scheduled_at.map(Timestamp::from_millis),
            reported_at: reported_at.map(Timestamp::from_millis),
        }))
    }

    /// Those of which nothing is on its way any more, and whose writers do not know yet.
    pub async fn posts_to_report(&mut self, most: i64) -> Result<Vec<Announcement>, Error> {
        let rows: Vec<Row> = sqlx::query_as(concat!(
            columns!(),
            "where state in ('sent', 'stopped', 'recalled')
               and exists (select 1 from post
                           where post.announcement = announcement.id and post.reported_at is null)
               and not exists (select 1 from target
                               where target.announcement = announcement.id and target.state = 'queued')
             order by goes_at, id limit $1"
        ))
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(announcement).collect()
    }
}

impl Tx {
    pub async fn keep_post(&mut self, new: &PostFile) -> Result<(), Error> {
        sqlx::query("insert into post (announcement, edition, scheduled_at) values ($1, $2, $3)")
            .bind(storable(&new.announcement))
            .bind(new.edition)
            .bind(new.scheduled_at.map(Timestamp::millis))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// A draft has another text, other readers, another time: it is a new edition.
    pub async fn reword_post(
        &mut self,
        draft: &Announcement,
        scheduled_at: Option<Timestamp>,
    ) -> Result<(), Error> {
        sqlx::query(
            "update announcement set texts = $1, wishes = $2, urgency = $3, author = $4, goes_at = $5
             where id = $6 and state = 'draft'",
        )
        .bind(to_json(&draft.texts))
        .bind(to_json(&draft.wishes))
        .bind(draft.urgency.name())
        .bind(storable(&draft.author))
        .bind(draft.goes_at.millis())
        .bind(storable(&draft.id))
        .execute(self.connection())
        .await?;
        sqlx::query("update post set edition = edition + 1, scheduled_at = $1 where announcement = $2")
            .bind(scheduled_at.map(Timestamp::millis))
            .bind(storable(&draft.id))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// It may go out, no sooner than `goes_at`.
    pub async fn release_post(&mut self, announcement: &str, goes_at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "update announcement set state = 'released', goes_at = $1 where id = $2 and state = 'draft'",
        )
        .bind(goes_at.millis())
        .bind(storable(announcement))
        .execute(self.connection())
        .await?;
        Ok(())
    }

    pub async fn set_post_state(&mut self, announcement: &str, to: AnnouncementState) -> Result<(), Error> {
        sqlx::query("update announcement set state = $1 where id = $2")
            .bind(to.name())
            .bind(storable(announcement))
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// Its writers know what became of it.
    pub async fn post_reported(&mut self, announcement: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query("update post set reported_at = $1 where announcement = $2")
            .bind(at.millis())
            .bind(storable(announcement))
            .execute(self.connection())
            .await?;
        Ok(())
    }
}
