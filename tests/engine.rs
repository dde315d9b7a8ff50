//! The engine over a real store: what a turn leaves behind, on SQLite and on PostgreSQL alike.
//!
//! **Invariant:** no test knows which database it runs on, but for how a fault is put into it and how many read a post.

/// Writes each test down twice, once for each database.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let world = $crate::world::World::open($crate::database::Database::sqlite()).await;
                super::$name(&world).await;
                world.end().await;
            })+
        }
        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                let world = $crate::world::World::open($crate::database::Database::postgres().await).await;
                super::$name(&world).await;
                world.end().await;
            })+
        }
    };
}

#[path = "engine/bookmarks.rs"]
mod bookmarks;
#[path = "engine/chats.rs"]
mod chats;
#[path = "support/database.rs"]
mod database;
#[path = "engine/direct.rs"]
mod direct;
#[path = "engine/fairness.rs"]
mod fairness;
#[path = "engine/fan_out.rs"]
mod fan_out;
#[path = "engine/faults.rs"]
mod faults;
#[path = "engine/huge_calendar.rs"]
mod huge_calendar;
#[path = "engine/huge_survey.rs"]
mod huge_survey;
#[path = "engine/listings.rs"]
mod listings;
#[path = "outbox/network.rs"]
#[expect(dead_code, reason = "shared with the outbox's tests, which need more of it")]
mod network;
#[path = "engine/polls.rs"]
mod polls;
#[path = "engine/post.rs"]
mod post;
#[path = "engine/privacy.rs"]
mod privacy;
#[path = "engine/reach.rs"]
mod reach;
#[path = "engine/redactions.rs"]
mod redactions;
#[path = "engine/restrictions.rs"]
mod restrictions;
#[path = "engine/rights.rs"]
mod rights;
#[path = "engine/rooms.rs"]
mod rooms;
#[path = "engine/surveys.rs"]
mod surveys;
#[path = "engine/turns.rs"]
mod turns;
#[path = "engine/world.rs"]
mod world;
