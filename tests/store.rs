//! The store's contract: every public function, on SQLite and on PostgreSQL alike.
//!
//! PostgreSQL is real: `BUERGERDRAHT_TEST_POSTGRES` names a server where databases may be made;
//! `tests/run` starts a throw-away one. Each test has a database of its own.
//!
//! **Invariant:** no test knows which database it runs on, but for those that ask what differs.

/// Writes each test down twice, once for each database.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test]
            async fn $name() {
                let world = $crate::world::World::sqlite().await;
                super::$name(&world).await;
                world.end().await;
            })+
        }
        mod postgres {
            $(#[tokio::test]
            async fn $name() {
                let world = $crate::world::World::postgres().await;
                super::$name(&world).await;
                world.end().await;
            })+
        }
    };
}

#[path = "store/announcements.rs"]
mod announcements;
#[path = "store/bookmarks.rs"]
mod bookmarks;
#[path = "store/chats.rs"]
mod chats;
#[path = "store/lane_model.rs"]
mod lane_model;
#[path = "store/lane_order.rs"]
mod lane_order;
#[path = "store/lanes.rs"]
mod lanes;
#[path = "store/numbers.rs"]
mod numbers;
#[path = "store/opening.rs"]
mod opening;
#[path = "store/people.rs"]
mod people;
#[path = "store/posts.rs"]
mod posts;
#[path = "store/redactions.rs"]
mod redactions;
#[path = "store/retention.rs"]
mod retention;
#[path = "store/talks.rs"]
mod talks;
#[path = "store/transactions.rs"]
mod transactions;
#[path = "store/world.rs"]
mod world;
