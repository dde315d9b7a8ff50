//! Whom a post reaches: before it goes out, and while it does. Counts alone.

use sqlx::AssertSqlSafe;

use crate::model::{Account, Readers, Stage, Urgency, Wish};
use crate::store::text::{storable, unless_empty};
use crate::store::{Error, Reader};

type Row = (String, i64, String, String, i64);

impl Reader {
    /// How many of a town's subscribers a post to `wishes` is for, by account; `today` is written `2026-11-30`.
    /// As [`Subscription::is_among`](crate::model::Subscription::is_among) has it.
    pub async fn post_reach(
        &mut self,
        town: &str,
        wishes: &[Wish],
        urgency: Urgency,
        today: &str,
    ) -> Result<Vec<Readers>, Error> {
        let facets: Vec<String> = wishes.iter().map(|it| it.facet.name().to_owned()).collect();
        let wanted: Vec<String> =
            wishes.iter().map(|it| format!("{}:{}", it.facet.name(), it.value)).collect();
        let mut query = sqlx::query_as::<_, (String, i64, i64)>(AssertSqlSafe(reach(wishes.len())))
            .bind(storable(town))
            .bind(urgency.name())
            .bind(storable(today));
        for value in facets.iter().chain(&wanted) {
            query = query.bind(storable(value));
        }
        let rows = query.fetch_all(self.connection()).await?;
        Ok(rows.into_iter().map(|(account, is_room, count)| readers(account, is_room, count)).collect())
    }

    /// How many readers found by now stand where, by account.
    pub async fn post_progress(&mut self, announcement: &str) -> Result<Vec<Readers>, Error> {
        let rows: Vec<Row> = sqlx::query_as(
            "select account, case when subscriber like 'room:%' then 1 else 0 end as is_room, state,
                    coalesce(reason, ''), count(*)
             from target where announcement = $1 group by 1, 2, 3, 4 order by 1, 2, 5 desc, 4",
        )
        .bind(storable(announcement))
        .fetch_all(self.connection())
        .await?;
        rows.into_iter()
            .map(|(account, is_room, state, reason, count)| {
                let stage =
                    Stage::by_name(&state).ok_or(Error::Unreadable { table: "target", column: "state" })?;
                let reason = unless_empty(reason);
                Ok(Readers { stage: Some(stage), reason, ..readers(account, is_room, count) })
            })
            .collect()
    }
}

/// Of each facet that is named, they chose nothing or something that is named.
fn reach(wishes: usize) -> String {
    // A list may not be empty; no facet is called nothing.
    let list = |from: usize| {
        let values = (from..from + wishes).map(|it| format!("${it}"));
        ["''".to_owned()].into_iter().chain(values).collect::<Vec<_>>().join(", ")
    };
    let (facets, wanted) = (list(4), list(4 + wishes));
    format!(
        "select account, case when person is null then 1 else 0 end as is_room, count(*)
         from subscriber
         where town = $1 and ($2 = 'urgent' or paused_until is null or paused_until <= $3)
           and not exists (
               select 1 from subscription as own
               where own.subscriber = subscriber.id and own.facet in ({facets})
                 and not exists (
                     select 1 from subscription as named
                     where named.subscriber = own.subscriber and named.facet = own.facet
                       and named.facet || ':' || named.value in ({wanted})))
         group by 1, 2 order by 1, 2"
    )
}

fn readers(account: String, is_room: i64, count: i64) -> Readers {
    let account = Account::from_stored(account);
    Readers { account, are_rooms: is_room == 1, stage: None, reason: None, count }
}
