//! The staff's side over a real store: what a team reads, what their letters lead to, what a person hears.
//!
//! **Invariant:** no test looks into the staff room; what counts is what stands in the outbox.

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

#[path = "staff/answers.rs"]
mod answers;
#[path = "support/database.rs"]
mod database;
#[path = "staff/machines.rs"]
mod machines;
#[path = "staff/matching.rs"]
mod matching;
#[path = "staff/opening.rs"]
mod opening;
#[path = "staff/posts.rs"]
mod posts;
#[path = "staff/revisions.rs"]
mod revisions;
#[path = "staff/rooms.rs"]
mod rooms;
#[path = "staff/time.rs"]
mod time;
#[path = "staff/world.rs"]
mod world;
