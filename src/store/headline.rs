//! News to be told with the next digest.

use super::text::storable;
use super::{Error, Reader, Tx};
use crate::model::{KeptNews, NewsId, Timestamp};

impl Reader {
    /// What was put down to be told in a town since then, newest first, with when it was.
    pub async fn headlines_since(
        &mut self,
        town: &str,
        since: Timestamp,
        most: i64,
    ) -> Result<Vec<(KeptNews, Timestamp)>, Error> {
        let rows: Vec<(String, i64)> = sqlx::query_as(
            "select news, noted_at from headline where town = $1 and $2 <= noted_at
             order by noted_at desc, news limit $3",
        )
        .bind(storable(town))
        .bind(since.millis())
        .bind(most)
        .fetch_all(self.connection())
        .await?;
        let mut headlines = Vec::new();
        for (id, noted_at) in rows {
            let news = self.news(&NewsId(id)).await?;
            headlines.extend(news.map(|it| (it, Timestamp::from_millis(noted_at))));
        }
        Ok(headlines)
    }
}

impl Tx {
    pub async fn keep_headline(&mut self, news: &NewsId, town: &str, at: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "insert into headline (news, town, noted_at) values ($1, $2, $3) on conflict (news) do nothing",
        )
        .bind(news.0.as_str())
        .bind(storable(town))
        .bind(at.millis())
        .execute(self.connection())
        .await?;
        Ok(())
    }
}
