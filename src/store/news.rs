//! News as the towns' sources told them.

use super::identifier::new_id;
use super::text::{from_json, storable, to_json};
use super::{Error, Reader, Tx};
use crate::model::{KeptNews, NewsId, Timestamp};

/// For a piece that is first told `at` that moment.
pub fn news_id(at: Timestamp) -> NewsId {
    NewsId(new_id(at))
}

type Row = (String, String, String, String, i64, i64);

impl Reader {
    /// What a town's sources told since then, newest first.
    pub async fn news_since(
        &mut self,
        town: &str,
        since: Timestamp,
        most: i64,
    ) -> Result<Vec<KeptNews>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, source, listing, first_seen_at, seen_at from news
             where town = $1 and $2 <= first_seen_at order by first_seen_at desc, id desc limit $3",
        )
        .bind(storable(town))
        .bind(since.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(kept).collect()
    }

    pub async fn news(&mut self, id: &NewsId) -> Result<Option<KeptNews>, Error> {
        let row: Option<Row> = sqlx::query_as(
            "select id, town, source, listing, first_seen_at, seen_at from news where id = $1",
        )
        .bind(storable(&id.0))
        .fetch_optional(self.connection())
        .await?;
        row.map(kept).transpose()
    }

    /// All we keep of a source.
    pub async fn news_of(&mut self, town: &str, source: &str) -> Result<Vec<KeptNews>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select id, town, source, listing, first_seen_at, seen_at from news
             where town = $1 and source = $2 order by id",
        )
        .bind(storable(town))
        .bind(storable(source))
        .fetch_all(self.connection())
        .await?;
        rows.into_iter().map(kept).collect()
    }
}

fn kept((id, town, source, listing, first_seen_at, seen_at): Row) -> Result<KeptNews, Error> {
    Ok(KeptNews {
        id: NewsId(id),
        town,
        source,
        news: from_json("news", "listing", &listing)?,
        first_seen_at: Timestamp::from_millis(first_seen_at),
        seen_at: Timestamp::from_millis(seen_at),
    })
}

impl Tx {
    /// The source tells the same as when it was read then.
    pub async fn see_news_again(
        &mut self,
        town: &str,
        source: &str,
        then: Timestamp,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query("update news set seen_at = $1 where town = $2 and source = $3 and seen_at = $4")
            .bind(now.millis())
            .bind(storable(town))
            .bind(storable(source))
            .bind(then.millis())
            .execute(self.connection())
            .await?;
        Ok(())
    }

    /// As it is now, in the place of what was known of it before.
    pub async fn keep_news(&mut self, kept: &KeptNews) -> Result<(), Error> {
        sqlx::query(
            "insert into news (id, town, source, listing, first_seen_at, seen_at)
             values ($1, $2, $3, $4, $5, $6)
             on conflict (id) do update set listing = excluded.listing, seen_at = excluded.seen_at",
        )
        .bind(storable(&kept.id.0))
        .bind(storable(&kept.town))
        .bind(storable(&kept.source))
        .bind(to_json(&kept.news))
        .bind(kept.first_seen_at.millis())
        .bind(kept.seen_at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
